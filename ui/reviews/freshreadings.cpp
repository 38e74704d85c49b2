#include "ui/reviews/freshreadings.h"

#include "core/base/text.h"

namespace airside {

FreshReadings::FreshReadings(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    // In another turn: whoever reads a snapshot has taken it by then.
    connect(&workspace, &Workspace::stateChanged, this, &FreshReadings::look, Qt::QueuedConnection);
    connect(&workspace, &Workspace::instancesChanged, this, &FreshReadings::look, Qt::QueuedConnection);
}

void FreshReadings::start(const QSet<QUuid> &instances)
{
    m_before.clear();
    m_snapshots.clear();
    m_failures.clear();
    for (const QUuid &id : instances) {
        const InstanceState *state = m_workspace.state(id);
        m_before.insert(id, state ? state->snapshot : SnapshotPtr());
    }
    m_waiting = true;
    for (const QUuid &id : instances)
        m_workspace.refresh(id);
    QMetaObject::invokeMethod(this, &FreshReadings::look, Qt::QueuedConnection);
}

void FreshReadings::look()
{
    if (!m_waiting)
        return;
    for (auto one = m_before.cbegin(); one != m_before.cend(); ++one) {
        const InstanceState *state = m_workspace.state(one.key());
        if (state && state->phase == InstanceState::Phase::Reading)
            return;
    }
    m_waiting = false;
    for (auto one = m_before.cbegin(); one != m_before.cend(); ++one) {
        const InstanceState *state = m_workspace.state(one.key());
        if (!state)
            m_failures += tr("An instance of the campaign is no longer set up here.");
        else if (state->phase == InstanceState::Phase::Ready && state->snapshot && state->snapshot != one.value())
            m_snapshots += state->snapshot;
        else
            m_failures += state->error ? QStringLiteral("%1: %2").arg(visible(state->instance.name), withFullStop(describe(*state->error)))
                                       : tr("%1 was not read.").arg(visible(state->instance.name));
    }
    Q_EMIT done();
}

} // namespace airside
