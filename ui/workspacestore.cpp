#include "ui/workspace.h"

#include "core/base/logging.h"

namespace airside {

void Workspace::loadStored()
{
    // All at once: the store takes them one after the other, without waiting for the window in between.
    for (const InstanceState &state : states())
        m_tasks.start(showStored(state.instance, m_tasks.token()));
    m_tasks.start(forgetOrphans(m_tasks.token()));
}

QCoro::Task<void> Workspace::showStored(Instance instance, std::stop_token stop)
{
    const Result<SnapshotPtr> loaded = co_await m_with.snapshots->load(instance, stop);
    if (stop.stop_requested())
        co_return;
    if (!loaded) {
        setStoreError(loaded.error());
        co_return;
    }
    // Meanwhile it may have been read, changed or removed.
    InstanceState *state = mutableState(instance.id);
    if (!*loaded || !state || state->snapshot || state->instance != instance)
        co_return;
    state->snapshot = *loaded;
    state->stored = true;
    if (state->phase == InstanceState::Phase::NeverRead)
        state->phase = InstanceState::Phase::Ready;
    Q_EMIT stateChanged(instance.id);
    Q_EMIT snapshotChanged(instance.id);
}

/// Instances are also removed without the window: by airsidectl, or by an editor.
QCoro::Task<void> Workspace::forgetOrphans(std::stop_token stop)
{
    const Result<QList<QUuid>> stored = co_await m_with.snapshots->list(stop);
    Q_EMIT storedShown(); // the store works in turn, so every load has ended
    if (!stored || stop.stop_requested())
        co_return;
    for (const QUuid &id : *stored) {
        if (!m_with.instances->byId(id))
            m_tasks.start(forgetStored(id));
    }
    m_tasks.start(checkStore(stop));
    m_tasks.start(pruneStore(stop));
}

QCoro::Task<void> Workspace::checkStore(std::stop_token stop)
{
    const Result<void> checked = co_await m_with.snapshots->check();
    if (!checked && !stop.stop_requested())
        setStoreError(checked.error());
}

/// Once a day is enough, since whole days are thinned.
QCoro::Task<void> Workspace::pruneStore(std::stop_token stop)
{
    const QDate today = m_with.clock->nowUtc().date();
    if (m_prunedOn == today)
        co_return;
    m_prunedOn = today;
    const Retention retention = m_with.retention ? m_with.retention() : Retention();
    const Result<int> pruned = co_await m_with.snapshots->prune(retention, stop);
    if (!pruned && !stop.stop_requested())
        setStoreError(pruned.error());
}

QCoro::Task<void> Workspace::storeSnapshot(SnapshotPtr snapshot)
{
    Result<void> saved = co_await m_with.snapshots->save(snapshot);
    if (!saved && saved.error().kind == ErrorKind::DamagedFile && state(snapshot->instance.id)) {
        setStoreError(saved.error());
        saved = co_await m_with.snapshots->save(snapshot);
    }
    if (!saved)
        setStoreError(saved.error());
    else if (m_storeError && m_storeError->kind == ErrorKind::File)
        setStoreError(std::nullopt); // the disk has room again
    if (saved) {
        m_tasks.start(pruneStore(m_tasks.token()));
        Q_EMIT snapshotStored(snapshot->instance.id);
    }
}

QCoro::Task<void> Workspace::forgetStored(QUuid id)
{
    const Result<void> forgotten = co_await m_with.snapshots->remove(id);
    if (!forgotten)
        setStoreError(forgotten.error());
}

void Workspace::setStoreError(const std::optional<Error> &error)
{
    if (m_storeError == error)
        return;
    if (error)
        qCWarning(logStore, "%ls", qUtf16Printable(describe(*error)));
    m_storeError = error;
    Q_EMIT storeErrorChanged();
}

void Workspace::dismissStoreError()
{
    setStoreError(std::nullopt);
}

} // namespace airside
