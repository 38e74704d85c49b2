#include "ui/history/historyqueries.h"

#include "core/base/workerpool.h"
#include "core/store/madehere.h"

namespace airside {

namespace {

/// What the journal knows of a time.
struct Witness
{
    std::optional<QList<JournalEntry>> entries; ///< none: it cannot be asked
    std::optional<Error> error;
};

QDateTime endOf(const KeptSnapshot &kept)
{
    return kept.keptAt.isValid() ? kept.keptAt : kept.takenAt;
}

[[nodiscard]] QCoro::Task<Witness> witnessOf(JournalReader *reader, HistorySpan span)
{
    Witness out;
    if (!reader)
        co_return out;
    const JournalFilter filter = journalOf(span);
    const Result<QList<JournalLine>> lines = co_await reader->lines(filter);
    if (lines)
        out.entries = entriesOf(*lines);
    else
        out.error = lines.error();
    co_return out;
}

/// Appends rows for the differences between two neighbouring readings.
void addRows(Comparison &to, const QList<AccessDifference> &differences, const KeptSnapshot &earlier, const KeptSnapshot &later, const Witness &witness)
{
    const HistorySpan span{earlier.instance, earlier.takenAt, endOf(later)};
    std::optional<MadeHere> here;
    if (witness.entries)
        here.emplace(*witness.entries, span);
    to.journalError = witness.error;
    to.ownRequests = to.ownRequests || (here && here->hasOwnRequests());
    for (const AccessDifference &one : differences) {
        DifferenceRow row;
        row.what = one;
        row.change = here ? here->changeOf(one) : QUuid();
        row.made = !here ? Made::Unknown : row.change.isNull() ? Made::Elsewhere : Made::Here;
        row.snapshot = later.id;
        row.after = earlier.takenAt;
        row.seen = later.takenAt;
        to.rows += row;
    }
}

template <typename Object>
const Object *pointerTo(const std::optional<Object> &object)
{
    return object ? &*object : nullptr;
}

QList<AccessDifference> differencesOfStates(const ObjectState &before, const ObjectState &after)
{
    return differencesOf(pointerTo(before.user), pointerTo(after.user)) + differencesOf(pointerTo(before.role), pointerTo(after.role));
}

/// Each state against the one before it; it came about between the reading that shows it and the reading before that one.
Comparison changesOf(const QList<ObjectState> &states, const QList<KeptSnapshot> &newestFirst, const Witness &witness)
{
    Comparison out;
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        const auto at = std::ranges::find(newestFirst, states.at(i).snapshot, &KeptSnapshot::id);
        if (at != newestFirst.end() && at + 1 != newestFirst.end())
            addRows(out, differencesOfStates(states.at(i - 1), states.at(i)), *(at + 1), *at, witness);
    }
    return out;
}

} // namespace

QCoro::Task<Result<Comparison>> compareKept(SnapshotStore *store, JournalReader *reader, Instance instance, KeptSnapshot earlier,
                                            KeptSnapshot later, std::stop_token stop)
{
    const Result<SnapshotPtr> was = co_await store->loadPast(instance, earlier.id, stop);
    if (!was)
        co_return fail(was.error());
    const Result<SnapshotPtr> is = co_await store->loadPast(instance, later.id, stop);
    if (!is)
        co_return fail(is.error());
    const HistorySpan span{instance.id, earlier.takenAt, endOf(later)};
    const Witness witness = co_await witnessOf(reader, span);
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
    const std::function<Comparison()> compare = [earlier, later, witness, before = *was, after = *is] {
        Comparison out;
        addRows(out, differencesBetween(*before, *after), earlier, later, witness);
        return out;
    };
    const Comparison compared = co_await inPool(compare);
    co_return compared;
}

QCoro::Task<Result<ObjectHistory>> historyOfObject(SnapshotStore *store, JournalReader *reader, QUuid instance, KeptObject object,
                                                   std::stop_token stop)
{
    const Result<QList<KeptSnapshot>> kept = co_await store->history(instance, stop);
    if (!kept)
        co_return fail(kept.error());
    const Result<QList<ObjectState>> states = co_await store->historyOf(instance, object, stop);
    if (!states)
        co_return fail(states.error());
    ObjectHistory out;
    out.states = *states;
    if (kept->isEmpty())
        co_return out;
    out.since = kept->last().takenAt;
    const HistorySpan span{instance, kept->last().takenAt, endOf(kept->first())};
    const Witness witness = co_await witnessOf(reader, span);
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
    const std::function<Comparison()> compare = [all = *states, newestFirst = *kept, witness] { return changesOf(all, newestFirst, witness); };
    out.changes = co_await inPool(compare);
    co_return out;
}

} // namespace airside
