#include "app/unified/archiveparts.h"
#include "app/unified/hidden.h"
#include "core/base/workerpool.h"
#include "core/store/madehere.h"

#include <QJsonArray>

#include <algorithm>

namespace airside::unified {

namespace {

QJsonValue countOrNull(const std::optional<ChangedObjects> &changed, int ChangedObjects::*count)
{
    return changed ? QJsonValue(*changed.*count) : QJsonValue();
}

QJsonObject snapshotRow(const KeptSnapshot &one, const QString &instance)
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("instance"), instance},
            {QStringLiteral("taken_at"), timeJson(one.takenAt)},
            {QStringLiteral("users"), one.users},
            {QStringLiteral("roles"), one.roles},
            {QStringLiteral("permissions"), one.permissions},
            {QStringLiteral("dags"), one.dags},
            {QStringLiteral("changed_users"), countOrNull(one.changed, &ChangedObjects::users)},
            {QStringLiteral("changed_roles"), countOrNull(one.changed, &ChangedObjects::roles)},
            {QStringLiteral("airflow_version"), textOrNull(one.airflowVersion)},
            {QStringLiteral("signed_in_as"), textOrNull(one.signedInAs)}};
}

/// Of the instances that are asked for, newest first.
[[nodiscard]] QCoro::Task<Result<QList<KeptSnapshot>>> keptSnapshots(ArchiveRequest request, Archive archive, std::stop_token stop)
{
    const std::optional<QList<QUuid>> chosen = chosenInstances(request, archive);
    QUuid only;
    if (chosen && chosen->size() == 1)
        only = chosen->first();
    Result<QList<KeptSnapshot>> kept = co_await archive.snapshots->history(only, stop);
    if (kept)
        kept->removeIf([&chosen](const KeptSnapshot &one) { return !isChosen(chosen, one.instance); });
    co_return kept;
}

tl::unexpected<Error> noSnapshot(const QString &which)
{
    return fail({ErrorKind::NotFound, 0, which, QStringLiteral("No such snapshot is kept; the list of snapshots has those that are."), {}});
}

struct Pair
{
    KeptSnapshot earlier;
    KeptSnapshot later;
};

Result<Pair> pairOf(const ArchiveRequest &request, const QList<KeptSnapshot> &kept)
{
    if (kept.isEmpty())
        return noSnapshot(QStringLiteral("later"));
    const bool oneInstance = std::ranges::all_of(kept, [&kept](const KeptSnapshot &one) { return one.instance == kept.first().instance; });
    if (request.later == 0 && request.earlier == 0 && !oneInstance)
        return fail({ErrorKind::InvalidInput, 0, QStringLiteral("instance"), QStringLiteral("there are snapshots of several: name one."), {}});
    const auto find = [&kept](auto fits) { return std::ranges::find_if(kept, fits); };
    const auto earlier = find([&](const KeptSnapshot &one) { return one.id == request.earlier; });
    if (request.earlier != 0 && earlier == kept.end())
        return noSnapshot(QString::number(request.earlier));
    const auto later = find([&](const KeptSnapshot &one) {
        return request.later != 0 ? one.id == request.later : request.earlier == 0 || one.instance == earlier->instance;
    });
    if (later == kept.end())
        return noSnapshot(QString::number(request.later));
    const auto before = request.earlier != 0 ? earlier : find([&](const KeptSnapshot &one) { return one.instance == later->instance && one.id < later->id; });
    if (before == kept.end())
        return noSnapshot(QStringLiteral("earlier"));
    if (before->instance != later->instance || before->id >= later->id)
        return fail({ErrorKind::InvalidInput, 0, QStringLiteral("earlier"), QStringLiteral("it is a snapshot of the same instance before the later one."), {}});
    return Pair{*before, *later};
}

[[nodiscard]] QCoro::Task<Result<SnapshotPtr>> keptSnapshot(Archive archive, KeptSnapshot kept, std::stop_token stop)
{
    Instance instance;
    instance.id = kept.instance;
    auto snapshot = co_await archive.snapshots->loadPast(instance, kept.id, stop);
    co_return snapshot;
}

struct DifferenceRows
{
    QJsonArray rows;
    Slice slice;
};

bool tellsPerson(const AccessDifference &one)
{
    return one.kind == Difference::UserChanged
           && QStringList{QStringLiteral("email"), QStringLiteral("first_name"), QStringLiteral("last_name")}.contains(one.detail);
}

QJsonObject differenceRow(const AccessDifference &one, const Pair &pair, const MadeHere &here, bool redact)
{
    const QUuid change = here.changeOf(one);
    const auto value = [hidden = redact && tellsPerson(one)](const QString &text) { return hidden && !text.isEmpty() ? QJsonValue(hiddenText()) : textOrNull(text); };
    return {{QStringLiteral("earlier"), pair.earlier.id},
            {QStringLiteral("later"), pair.later.id},
            {QStringLiteral("difference"), differenceName(one.kind)},
            {QStringLiteral("object"), one.object},
            {QStringLiteral("detail"), textOrNull(one.detail)},
            {QStringLiteral("before"), value(one.before)},
            {QStringLiteral("after"), value(one.after)},
            {QStringLiteral("made"), change.isNull() ? QStringLiteral("elsewhere") : QStringLiteral("here")},
            {QStringLiteral("change"), idJson(change)}};
}

} // namespace

QCoro::Task<Result<QJsonObject>> snapshotsAnswer(ArchiveRequest request, Archive archive, std::stop_token stop)
{
    const SpotList list = spotList(QStringLiteral("snapshots"), chosenInstances(request, archive));
    const Result<std::optional<Spot>> spot = spotOf(request.cursor, list);
    if (!spot)
        co_return fail(spot.error());
    const Result<QList<KeptSnapshot>> kept = co_await keptSnapshots(request, archive, stop);
    if (!kept)
        co_return fail(kept.error());
    QList<qint64> numbers;
    for (const KeptSnapshot &one : *kept)
        numbers += -one.id;
    const Slice slice = sliceOf(numbers, *spot, request.limit);
    QJsonArray rows;
    for (const KeptSnapshot &one : kept->mid(slice.from, slice.count))
        rows += snapshotRow(one, nameOf(one.instance, archive));
    co_return listAnswer(rows, request.limit, list, slice.previous, slice.next);
}

/// The pages of one pair go on with that pair, also when a newer snapshot has come: the cursor names it.
QCoro::Task<Result<QJsonObject>> accessChangesAnswer(ArchiveRequest request, Archive archive, std::stop_token stop)
{
    const QString about = aboutOf(request.cursor);
    if (request.earlier == 0)
        request.earlier = about.section(QLatin1Char('-'), 0, 0).toLongLong();
    if (request.later == 0)
        request.later = about.section(QLatin1Char('-'), 1).toLongLong();
    const Result<QList<KeptSnapshot>> kept = co_await keptSnapshots(request, archive, stop);
    if (!kept)
        co_return fail(kept.error());
    const Result<Pair> pair = pairOf(request, *kept);
    if (!pair)
        co_return fail(pair.error());
    const QString ids = QStringLiteral("%1-%2").arg(pair->earlier.id).arg(pair->later.id);
    const SpotList list{QStringLiteral("access changes"), ids, ids};
    const Result<std::optional<Spot>> spot = spotOf(request.cursor, list);
    if (!spot)
        co_return fail(spot.error());
    const Result<SnapshotPtr> earlier = co_await keptSnapshot(archive, pair->earlier, stop);
    if (!earlier)
        co_return fail(earlier.error());
    const Result<SnapshotPtr> later = co_await keptSnapshot(archive, pair->later, stop);
    if (!later)
        co_return fail(later.error());
    const QDateTime end = pair->later.keptAt.isValid() ? pair->later.keptAt : pair->later.takenAt;
    const HistorySpan span{pair->later.instance, pair->earlier.takenAt, end};
    const Result<QList<JournalLine>> lines = co_await archive.journal->lines(journalOf(span));
    if (!lines)
        co_return fail(lines.error());
    const auto work = [span, pair = *pair, lines = *lines, spot = *spot, earlier = *earlier, later = *later, limit = request.limit, redact = request.redact] {
        const QList<AccessDifference> all = differencesBetween(*earlier, *later);
        const MadeHere here(entriesOf(lines), span);
        QList<qint64> numbers(all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            numbers[i] = i + 1;
        DifferenceRows out{{}, sliceOf(numbers, spot, limit)};
        for (const AccessDifference &one : all.mid(out.slice.from, out.slice.count))
            out.rows += differenceRow(one, pair, here, redact);
        return out;
    };
    const DifferenceRows told = co_await inPool(work);
    co_return listAnswer(told.rows, request.limit, list, told.slice.previous, told.slice.next);
}

} // namespace airside::unified
