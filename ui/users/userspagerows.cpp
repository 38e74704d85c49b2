#include "core/base/inparallel.h"
#include "models/refreshchanges.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/tableview.h"
#include "ui/users/userspage.h"

namespace airside {

namespace {

/// Indexing so many users takes a few milliseconds; more go to the pool.
constexpr qsizetype kIndexHere = 1'000;
/// Instances that answer about the same time are indexed together.
constexpr std::chrono::milliseconds kGather{20};

/// What another reading makes of the table, prepared in the worker pool.
struct PreparedRows
{
    UserTableUpdate update;
    QList<RefreshChanges> changes;
};

QList<UserIndexPtr> indexed(const QList<SnapshotPtr> &snapshots, const QList<UserIndexPtr> &known)
{
    struct Job
    {
        SnapshotPtr snapshot;
        UserIndexPtr made;
    };
    std::vector<Job> jobs;
    for (const SnapshotPtr &snapshot : snapshots)
        jobs.push_back({snapshot, nullptr});
    inParallel(jobs, [&known](Job &job) {
        const auto before = std::ranges::find(known, job.snapshot->instance.id, [](const UserIndexPtr &one) { return one->snapshot->instance.id; });
        if (before == known.end())
            job.made = makeUserIndex(job.snapshot);
        else
            job.made = (*before)->snapshot == job.snapshot ? *before : makeUserIndex(job.snapshot, *before);
    });
    QList<UserIndexPtr> indexes;
    for (const Job &job : jobs)
        indexes += job.made;
    return indexes;
}

} // namespace

void UsersPage::showSnapshots(const QList<SnapshotPtr> &snapshots)
{
    qint64 total = 0;
    for (const SnapshotPtr &snapshot : snapshots)
        total += snapshot->users.size();
    if (total > kIndexHere || isIndexing()) {
        if (m_model.totalRows() == 0) // the frame of the table, not "no users", until the rows are there
            setCounts(total, total);
        if (!isReading() || m_indexing)
            indexInPool();
        else if (!m_gatherTimer.isActive())
            m_gatherTimer.start(kGather);
        return;
    }
    const QList<UserIndexPtr> indexes = indexed(snapshots, m_model.sources());
    const QList<RefreshChanges> changes = userChanges(m_model.sources(), indexes);
    m_table->keepPlace([&] { m_model.setUsers(indexes, workspace().collaborators().staging->plan()); });
    afterRows(changes);
}

/// One job at a time: of 50 instances that answer one after the other, those that came meanwhile are indexed together.
void UsersPage::indexInPool()
{
    m_gatherTimer.stop();
    m_outdated = m_indexing;
    if (m_indexing)
        return;
    m_indexing = true;
    m_summaryStop.request_stop(); // counted again afterwards, in the time that this takes now
    const ChangePlan plan = workspace().collaborators().staging->plan();
    const auto work = [snapshots = workspace().snapshotsInScope(), known = m_model.sources(), prepare = m_model.preparation(plan)] {
        const QList<UserIndexPtr> indexes = indexed(snapshots, known);
        return std::make_shared<PreparedRows>(PreparedRows{prepare(indexes), userChanges(known, indexes)});
    };
    workInPool(this, work, [this, plan](const std::shared_ptr<PreparedRows> &made) {
        m_indexing = false;
        bool taken = false;
        m_table->keepPlace([&] { taken = m_model.take(std::move(made->update), plan); });
        if (m_outdated || !taken) // sorted, filtered or staged meanwhile
            indexInPool();
        if (taken)
            afterRows(made->changes);
    });
}

void UsersPage::afterRows(const QList<RefreshChanges> &changes)
{
    m_table->offerColumn(int(UserColumn::Instance), m_model.sources().size() > 1 || workspace().states().size() > 1);
    noteRefresh(changes);
    updateCounts();
    updateActions();
    followSelection();
    if (const auto wanted = isIndexing() ? std::nullopt : std::exchange(m_wanted, std::nullopt))
        openObject(wanted->first, wanted->second);
}

} // namespace airside
