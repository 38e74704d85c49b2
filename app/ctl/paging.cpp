#include "app/ctl/paging.h"

#include "app/ctl/exitcode.h"

namespace airside::ctl {

namespace {

constexpr int kDefaultLimit = 100;

Result<int> limitOf(const Invocation &invocation)
{
    bool isNumber = false;
    const int limit = invocation.has("limit") ? invocation.value("limit").toInt(&isNumber) : kDefaultLimit;
    if (invocation.has("limit") && (!isNumber || limit < 1 || limit > 1'000'000))
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("--limit is a number from 1 to 1000000."), {}});
    return limit;
}

Listing listingOf(const PagedList &list, const unified::Page &page)
{
    Listing listing;
    listing.sheet = {list.title, list.columns, page.rows.size(),
                     [rows = page.rows, cells = list.cells](qsizetype row) { return cells(rows[row]); }, {}};
    listing.onlyInCsv = list.onlyInCsv;
    listing.json = [rows = page.rows, json = list.json](qsizetype row) { return json(rows[row]); };
    listing.nextCursor = page.nextCursor;
    listing.total = page.total;
    return listing;
}

} // namespace

bool wantsPage(const Invocation &invocation)
{
    return invocation.has("limit") || invocation.has("cursor");
}

QList<OptionSpec> pageOptions()
{
    return {{QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("one page of at most N rows, in the order of creation"), QChar(), false},
            {QStringLiteral("cursor"), QStringLiteral("C"), QStringLiteral("the page after the one that gave this next_cursor"), QChar(), false}};
}

QCoro::Task<Result<QList<unified::Place>>> placesOf(Call call)
{
    const Result<QList<Target *>> targets = co_await call.session->every(call.stop);
    if (!targets)
        co_return fail(targets.error());
    QList<unified::Place> places;
    for (Target *target : *targets)
        places += unified::Place{target->instance, target->identity(), target->client.get()};
    co_return places;
}

QCoro::Task<int> printPage(Call call, PagedList list)
{
    const Result<int> limit = limitOf(call.in);
    if (!limit)
        co_return failWith(call, limit.error());
    const Result<QList<unified::Place>> places = co_await placesOf(call);
    if (!places)
        co_return failWith(call, places.error());
    const unified::PageRequest request{list.kind, *limit, call.in.value("cursor"), true};
    QString failed;
    const Result<unified::Page> page = co_await unified::readPage(request, *places, &failed, call.stop);
    if (!page)
        co_return failWith(call, page.error(), failed);
    if (page->moved)
        call.printer->note(QStringLiteral("The list changed since the last page: rows may be missing or come twice."));
    const Listing listing = listingOf(list, *page);
    call.printer->print(listing);
    if (call.in.format != OutputFormat::Json && !listing.nextCursor.isEmpty())
        call.printer->note(QStringLiteral("Next page: --cursor %1").arg(listing.nextCursor));
    co_return Done;
}

} // namespace airside::ctl
