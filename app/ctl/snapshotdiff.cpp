#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "app/ctl/snapshotoutput.h"
#include "core/store/madehere.h"

namespace airside::ctl {

namespace {

/// One side of the comparison.
struct Side
{
    SnapshotPtr snapshot;
    QDateTime from; ///< when its reading began
    QDateTime to;   ///< and had ended
};

struct ToldDifference
{
    AccessDifference what;
    QString made; ///< "here", "elsewhere", "unknown"
    QUuid change; ///< of the journal
};

[[nodiscard]] QCoro::Task<Result<Side>> keptSide(Call call, Album album, KeptSnapshot kept)
{
    Instance instance;
    instance.id = kept.instance;
    const Result<SnapshotPtr> snapshot = co_await album.store->loadPast(instance, kept.id, call.stop);
    if (!snapshot)
        co_return fail(snapshot.error());
    co_return Side{*snapshot, kept.takenAt, kept.keptAt.isValid() ? kept.keptAt : kept.takenAt};
}

/// Read from the server.
[[nodiscard]] QCoro::Task<Result<Side>> sideOfNow(Call call, QUuid instance)
{
    const Result<Target *> target = co_await call.session->byId(instance, call.stop);
    if (!target)
        co_return fail(target.error());
    const Result<SnapshotPtr> snapshot = co_await (*target)->client->access().takeSnapshot(SnapshotRequest(), call.stop);
    if (!snapshot)
        co_return fail(snapshot.error());
    if (!(*snapshot)->complete())
        co_return fail({ErrorKind::Torn, 0, (*target)->instance.name, QStringLiteral("what is not read whole cannot be compared."), {}});
    co_return Side{*snapshot, (*snapshot)->takenAt, call.context->clock->nowUtc()};
}

[[nodiscard]] QCoro::Task<QList<ToldDifference>> told(Call call, Album album, QList<AccessDifference> differences, HistorySpan span)
{
    QList<ToldDifference> out;
    std::optional<MadeHere> here;
    if (album.book) {
        const JournalFilter filter = journalOf(span);
        const Result<QList<JournalLine>> lines = co_await album.book->lines(filter);
        if (lines)
            here.emplace(entriesOf(*lines), span);
        else
            call.printer->note(QStringLiteral("The journal cannot be read, so nobody can tell what was made here. %1").arg(sentenceOf(lines.error())));
    }
    for (const AccessDifference &one : differences) {
        const QUuid change = here ? here->changeOf(one) : QUuid();
        out += {one, !here ? QStringLiteral("unknown") : change.isNull() ? QStringLiteral("elsewhere") : QStringLiteral("here"), change};
    }
    if (here && here->hasOwnRequests())
        call.printer->note(QStringLiteral("Requests of your own were sent in this time (airsidectl api); what they did counts as made elsewhere."));
    co_return out;
}

QList<SheetColumn> differenceColumns()
{
    QList<SheetColumn> columns;
    for (const char *key : {"difference", "object", "detail", "before", "after", "made", "change"})
        columns += SheetColumn{QString::fromLatin1(key), QString::fromLatin1(key), ColumnType::Text, 16, {}};
    return columns;
}

QList<QVariant> differenceCells(const ToldDifference &one)
{
    return {differenceName(one.what.kind), one.what.object, one.what.detail, one.what.before, one.what.after, one.made, idText(one.change)};
}

QJsonObject differenceJson(const ToldDifference &one)
{
    QJsonObject json;
    const QList<SheetColumn> columns = differenceColumns();
    const QList<QVariant> cells = differenceCells(one);
    for (qsizetype i = 0; i < columns.size(); ++i)
        json.insert(columns[i].key, cells[i].toString().isEmpty() ? QJsonValue() : QJsonValue(cells[i].toString()));
    return json;
}

void printDifferences(const Call &call, const QList<ToldDifference> &all)
{
    Listing listing;
    listing.sheet = {QStringLiteral("Differences"), differenceColumns(), all.size(), [all](qsizetype row) { return differenceCells(all[row]); }, {}};
    listing.onlyInCsv = {QStringLiteral("change")};
    listing.json = [all](qsizetype row) { return differenceJson(all[row]); };
    listing.total = all.size();
    listing.complete = true;
    call.printer->print(listing);
    if (call.printer->format() == OutputFormat::Table) {
        const auto here = std::ranges::count(all, QStringLiteral("here"), &ToldDifference::made);
        call.printer->note(QStringLiteral("%1 differences, %2 of them made here.").arg(all.size()).arg(here));
    }
}

[[nodiscard]] QCoro::Task<int> diffSnapshots(Call call)
{
    if (call.in.has("url"))
        co_return failUsage(call, QStringLiteral("Only an instance that was added has a history; --url does not go with it."));
    const Result<Album> album = albumOf(call);
    if (!album)
        co_return failWith(call, album.error());
    const QString laterText = call.in.argument(1).isEmpty() ? QStringLiteral("now") : call.in.argument(1);
    const Result<KeptSnapshot> first = co_await findSnapshot(call, *album, call.in.argument(0));
    if (!first)
        co_return failWith(call, first.error());
    Result<Side> later = fail(Error());
    if (laterText == QLatin1String("now")) {
        later = co_await sideOfNow(call, first->instance);
    } else {
        const Result<KeptSnapshot> second = co_await findSnapshot(call, *album, laterText);
        if (!second)
            co_return failWith(call, second.error());
        if (second->instance != first->instance)
            co_return failUsage(call, QStringLiteral("The two snapshots are of two instances."));
        if (second->id < first->id)
            co_return failUsage(call, QStringLiteral("The earlier snapshot comes first."));
        later = co_await keptSide(call, *album, *second);
    }
    const Result<Side> earlier = co_await keptSide(call, *album, *first);
    if (!earlier || !later)
        co_return failWith(call, earlier ? later.error() : earlier.error(), album->nameOf(first->instance));
    const HistorySpan span{first->instance, earlier->from, later->to};
    const QList<AccessDifference> differences = differencesBetween(*earlier->snapshot, *later->snapshot);
    const QList<ToldDifference> all = co_await told(call, *album, differences, span);
    printDifferences(call, all);
    co_return all.isEmpty() ? Done : Differences;
}

} // namespace

Command snapshotDiffCommand()
{
    return {{{QStringLiteral("snapshot"), QStringLiteral("diff")},
             QStringLiteral("Compare two snapshots, or one with what is there now."),
             {{QStringLiteral("EARLIER"), QStringLiteral("a snapshot: its number, \"latest\", or a time: the newest until then"), false},
              {QStringLiteral("LATER"), QStringLiteral("the same, or \"now\" (default), which is read from the server"), true}},
             {}, Reach::Instance,
             QStringLiteral("One row a difference: users, their roles, roles, their permissions, and what the server knows. Made: here,\n"
                            "when the journal has the change that did it; elsewhere, when somebody used Airflow's own pages or another\n"
                            "program. Sign-ins and counters are no differences. Ends with 3 when there are any.")},
            diffSnapshots};
}

} // namespace airside::ctl
