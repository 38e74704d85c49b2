#include "app/ctl/paging.h"

#include "app/ctl/cursor.h"
#include "app/ctl/exitcode.h"

#include <QCryptographicHash>

namespace airside::ctl {

namespace {

constexpr int kServerPage = 100;
constexpr int kDefaultLimit = 100;

QString digestOf(const QList<Target *> &targets)
{
    QStringList identities;
    for (const Target *target : targets)
        identities += target->identity();
    const QByteArray hash = QCryptographicHash::hash(identities.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

/// One page as it grows, and where its reading stands.
struct PageState
{
    QList<PageRow> rows;
    QHash<const Target *, qint64> totals;
    qsizetype at = 0; ///< index of the instance being read
    qint64 offset = 0;
    QString last;
    bool ended = false;
};

Result<int> limitOf(const Invocation &invocation)
{
    bool isNumber = false;
    const int limit = invocation.has("limit") ? invocation.value("limit").toInt(&isNumber) : kDefaultLimit;
    if (invocation.has("limit") && (!isNumber || limit < 1 || limit > 1'000'000))
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("--limit is a number from 1 to 1000000."), {}});
    return limit;
}

Result<PageState> startOf(const Invocation &invocation, const PagedList &list, const QList<Target *> &targets)
{
    PageState state;
    if (!invocation.has("cursor"))
        return state;
    const Result<Cursor> cursor = decodeCursor(invocation.value("cursor"));
    if (!cursor)
        return fail(cursor.error());
    const auto it = std::find_if(targets.begin(), targets.end(),
                                 [&cursor](const Target *target) { return target->identity() == cursor->at; });
    if (cursor->list != list.name || cursor->instances != digestOf(targets) || it == targets.end()) {
        return fail({ErrorKind::InvalidInput, 0, {},
                     QStringLiteral("--cursor belongs to another list, or to other instances."), {}});
    }
    state.at = it - targets.begin();
    state.offset = cursor->offset;
    state.last = cursor->last;
    return state;
}

/// Rows before the cursor may have been deleted since, so the row that was the last one is looked for: at its old
/// place first, then among the hundred before it.
[[nodiscard]] QCoro::Task<Result<qint64>> placeOf(Call call, PagedList list, Target *target, qint64 offset, QString last)
{
    if (offset == 0 || last.isEmpty())
        co_return offset;
    const Result<RowPage> before = co_await list.read(target, offset - 1, 1, call.stop);
    if (!before)
        co_return fail(before.error());
    if (!before->rows.isEmpty() && before->rows.first().key == last)
        co_return offset;
    const qint64 from = std::max<qint64>(0, offset - kServerPage);
    const Result<RowPage> window = co_await list.read(target, from, kServerPage, call.stop);
    if (!window)
        co_return fail(window.error());
    for (qsizetype i = window->rows.size() - 1; i >= 0; --i) {
        if (window->rows[i].key == last)
            co_return from + i + 1;
    }
    call.printer->note(QStringLiteral("The list changed since the last page: rows may be missing or come twice."));
    co_return offset;
}

/// Reads on in one instance until the page is full or the instance ends.
[[nodiscard]] QCoro::Task<Result<void>> readOn(Call call, PagedList list, Target *target, int limit, PageState *state)
{
    const Result<qint64> place = co_await placeOf(call, list, target, state->offset, state->last);
    if (!place)
        co_return fail(place.error());
    state->offset = *place;
    while (state->rows.size() < limit) {
        const int wanted = static_cast<int>(std::min<qsizetype>(kServerPage, limit - state->rows.size()));
        const Result<RowPage> page = co_await list.read(target, state->offset, wanted, call.stop);
        if (!page)
            co_return fail(page.error());
        state->totals[target] = page->total;
        state->rows += page->rows;
        state->offset += page->rows.size();
        if (!page->rows.isEmpty())
            state->last = page->rows.last().key;
        state->ended = page->rows.isEmpty() || state->offset >= page->total;
        if (state->ended)
            break;
    }
    co_return Result<void>();
}

/// failed: set to the instance that an error is about.
[[nodiscard]] QCoro::Task<Result<qint64>> totalOf(Call call, PagedList list, QList<Target *> targets, PageState state,
                                                  QString *failed)
{
    qint64 total = 0;
    for (Target *target : targets) {
        if (!state.totals.contains(target)) {
            const Result<RowPage> page = co_await list.read(target, 0, 1, call.stop);
            if (!page) {
                *failed = target->instance.name;
                co_return fail(page.error());
            }
            state.totals[target] = page->total;
        }
        total += state.totals[target];
    }
    co_return total;
}

Listing listingOf(const PagedList &list, const PageState &state, const QList<Target *> &targets)
{
    Listing listing;
    listing.sheet = {list.name, list.columns, state.rows.size(),
                     [rows = state.rows](qsizetype row) { return rows[row].cells; }, {}};
    listing.onlyInCsv = list.onlyInCsv;
    listing.json = [rows = state.rows](qsizetype row) { return rows[row].json; };
    if (state.at < targets.size())
        listing.nextCursor = encodeCursor({list.name, digestOf(targets), targets[state.at]->identity(), state.offset, state.last});
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

QCoro::Task<int> printPage(Call call, PagedList list)
{
    const Result<int> limit = limitOf(call.in);
    if (!limit)
        co_return failWith(call, limit.error());
    const Result<QList<Target *>> targets = co_await call.session->every(call.stop);
    if (!targets)
        co_return failWith(call, targets.error());
    Result<PageState> state = startOf(call.in, list, *targets);
    if (!state)
        co_return failWith(call, state.error());
    while (state->at < targets->size() && state->rows.size() < *limit) {
        Target *target = targets->at(state->at);
        const Result<void> read = co_await readOn(call, list, target, *limit, &*state);
        if (!read)
            co_return failWith(call, read.error(), target->instance.name);
        if (state->ended) {
            ++state->at;
            state->offset = 0;
            state->last.clear();
        }
    }
    QString failed;
    const Result<qint64> total = co_await totalOf(call, list, *targets, *state, &failed);
    if (!total)
        co_return failWith(call, total.error(), failed);
    Listing listing = listingOf(list, *state, *targets);
    listing.total = *total;
    call.printer->print(listing);
    if (call.in.format != OutputFormat::Json && !listing.nextCursor.isEmpty())
        call.printer->note(QStringLiteral("Next page: --cursor %1").arg(listing.nextCursor));
    co_return Done;
}

} // namespace airside::ctl
