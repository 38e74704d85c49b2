#include "ui/workspace.h"

#include <QTimer>

namespace airside {

namespace {

/// Whether a reading made with one is still true of the other.
bool sameServer(const Instance &a, const Instance &b)
{
    return a.url == b.url && a.signIn == b.signIn && a.username == b.username && a.command == b.command &&
           a.tls == b.tls && a.allowHttp == b.allowHttp;
}

} // namespace

Workspace::Workspace(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(std::move(collaborators))
{
    for (const Instance &instance : m_with.instances->instances())
        addState(instance, false);
    connect(&m_tasks, &TaskScope::idle, this, [this] {
        if (m_shuttingDown)
            endTasks();
    });
    if (m_with.snapshots)
        loadStored();
}

Workspace::~Workspace() = default;

QList<InstanceState> Workspace::states() const
{
    return m_states;
}

const InstanceState *Workspace::state(const QUuid &id) const
{
    const auto at = std::ranges::find_if(m_states, [&](const InstanceState &s) { return s.instance.id == id; });
    return at == m_states.end() ? nullptr : &*at;
}

InstanceState *Workspace::mutableState(const QUuid &id)
{
    const auto at = std::find_if(m_states.begin(), m_states.end(), [&](const InstanceState &s) { return s.instance.id == id; });
    return at == m_states.end() ? nullptr : &*at;
}

QJsonObject Workspace::observed(const QUuid &id) const
{
    const auto demo = m_demoFacts.constFind(id);
    return demo == m_demoFacts.constEnd() ? m_with.instances->observed(id) : *demo;
}

void Workspace::addState(const Instance &instance, bool demo)
{
    InstanceState state;
    state.instance = instance;
    state.demo = demo;
    const auto firstDemo = std::ranges::find_if(m_states, [](const InstanceState &s) { return s.demo; });
    m_states.insert(demo ? m_states.end() : firstDemo, state);
}

void Workspace::setScope(const QList<QUuid> &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
    QList<QUuid> unread;
    for (const InstanceState &state : statesInScope()) {
        if (state.phase == InstanceState::Phase::NeverRead)
            unread += state.instance.id;
    }
    refresh(unread);
}

QList<InstanceState> Workspace::statesInScope() const
{
    QList<InstanceState> result;
    for (const InstanceState &state : m_states) {
        if (m_scope.isEmpty() || m_scope.contains(state.instance.id))
            result += state;
    }
    return result;
}

QList<SnapshotPtr> Workspace::snapshotsInScope() const
{
    QList<SnapshotPtr> result;
    for (const InstanceState &state : statesInScope()) {
        if (state.snapshot)
            result += state.snapshot;
    }
    return result;
}

Workspace::ClientPtr Workspace::clientFor(const Instance &instance)
{
    ClientPtr &client = m_clients[instance.id];
    if (!client)
        client = m_with.makeClient(instance, m_with.instances->observed(instance.id));
    return client;
}

void Workspace::refresh(const QUuid &id)
{
    refresh(QList<QUuid>{id});
}

void Workspace::refreshScope()
{
    QList<QUuid> ids;
    for (const InstanceState &state : statesInScope())
        ids += state.instance.id;
    refresh(ids);
}

/// All are told as being read before the first is asked: who waits for the others then shows them together.
void Workspace::refresh(const QList<QUuid> &ids)
{
    std::vector<std::pair<QUuid, std::stop_source>> begun;
    for (const QUuid &id : ids) {
        InstanceState *state = mutableState(id);
        if (!state || state->phase == InstanceState::Phase::Reading || isResting())
            continue;
        state->phase = InstanceState::Phase::Reading;
        state->progress.clear();
        begun.emplace_back(id, m_readings[id] = std::stop_source());
        Q_EMIT stateChanged(id);
    }
    for (const auto &[id, stop] : begun) {
        const auto reading = m_readings.find(id);
        const InstanceState *state = this->state(id);
        if (state && reading != m_readings.end() && reading->second == stop) // an answer of another may have removed it
            m_tasks.start(read(id, clientFor(state->instance), stop.get_token()));
    }
}

void Workspace::cancelReading()
{
    for (auto &[id, stop] : m_readings)
        stop.request_stop();
}

bool Workspace::isReading() const
{
    return std::ranges::any_of(m_states, [](const InstanceState &s) { return s.phase == InstanceState::Phase::Reading; });
}

void Workspace::addDemo(const Instance &instance)
{
    addState(instance, true);
    Q_EMIT instancesChanged();
    refresh(instance.id);
}

bool Workspace::hasDemo() const
{
    return std::ranges::any_of(m_states, &InstanceState::demo);
}

void Workspace::forgetState(const QUuid &id, History history)
{
    const InstanceState *known = state(id);
    if (m_with.snapshots && known && !known->demo && history == History::Forget)
        m_tasks.start(forgetStored(id));
    if (const auto reading = m_readings.find(id); reading != m_readings.end()) {
        reading->second.request_stop();
        m_readings.erase(reading);
    }
    m_clients.erase(id);
    m_states.removeIf([&](const InstanceState &s) { return s.instance.id == id; });
    m_scope.removeAll(id);
}

void Workspace::instancesChangedInStore()
{
    QList<QUuid> toRead;
    for (const InstanceState &state : states()) {
        if (!state.demo && !m_with.instances->byId(state.instance.id))
            forgetState(state.instance.id);
    }
    for (const Instance &instance : m_with.instances->instances()) {
        InstanceState *state = mutableState(instance.id);
        if (state && sameServer(state->instance, instance)) {
            const bool changed = state->instance != instance;
            state->instance = instance;
            if (changed) // the client and the snapshot carry the name and the environment
                m_clients.erase(instance.id), toRead += instance.id;
            continue;
        }
        const QList<QUuid> scope = m_scope;
        if (state) // another account sees the same access, another server has its own
            forgetState(instance.id, state->instance.url == instance.url ? History::Keep : History::Forget);
        m_scope = scope;
        addState(instance, false);
        moveSuspensions(instance.url.toString(QUrl::FullyEncoded), suspensionId(instance.id));
        toRead += instance.id;
    }
    Q_EMIT instancesChanged();
    refresh(toRead);
}

bool Workspace::isReadOnly(const QUuid &id) const
{
    const InstanceState *found = state(id);
    return m_with.readOnly || !found || found->instance.readOnly;
}

Result<void> Workspace::stage(const Change &change)
{
    return stage(QList<Change>{change});
}

Result<void> Workspace::stage(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const InstanceState *found = state(change.instance);
        if (isReadOnly(change.instance))
            return fail({ErrorKind::ReadOnly, 0, found ? found->instance.name : QString(), {}, {}});
    }
    m_with.staging->stage(changes);
    return {};
}

ChangePlan Workspace::planFor(const QUuid &id) const
{
    ChangePlan part;
    for (const Change &change : m_with.staging->plan().changes) {
        if (change.instance == id)
            part.changes += change;
    }
    return part;
}

ApplyRules Workspace::rulesWith(const QList<GuardOverride> &overrides) const
{
    return {m_with.guardPolicy ? m_with.guardPolicy() : GuardPolicy(), overrides};
}

void Workspace::apply(const QUuid &id, const QList<GuardOverride> &overrides)
{
    const InstanceState *found = state(id);
    if (!found || m_applying.contains(id) || isResting() || m_with.readOnly)
        return;
    if (m_applying.isEmpty())
        m_applyStop = std::stop_source();
    m_applying.insert(id, true);
    m_tasks.start(runApply(id, clientFor(found->instance), rulesWith(overrides), m_applyStop.get_token()));
}

void Workspace::check(const QUuid &id, const QList<GuardOverride> &overrides)
{
    const InstanceState *found = state(id);
    if (!found || m_applying.contains(id) || isResting())
        return;
    if (m_applying.isEmpty())
        m_applyStop = std::stop_source();
    m_applying.insert(id, false);
    m_tasks.start(runCheck(id, clientFor(found->instance), rulesWith(overrides), m_applyStop.get_token()));
}

void Workspace::cancelApplying()
{
    m_applyStop.request_stop();
    setApplyingPaused(false);
}

void Workspace::setApplyingPaused(bool paused)
{
    const bool applies = m_applying.values().contains(true);
    const bool wanted = paused && applies && !m_applyStop.stop_requested();
    if (wanted == m_pause.isPaused())
        return;
    m_pause.setPaused(wanted);
    Q_EMIT applyingPausedChanged();
}

void Workspace::supplySecret(const QUuid &id, const Secret &secret)
{
    m_tasks.start(storeSecret(id, secret, m_tasks.token()));
}

void Workspace::signOut(const QUuid &id)
{
    if (const InstanceState *found = state(id))
        m_tasks.start(runSignOut(id, clientFor(found->instance), m_tasks.token()));
}

void Workspace::remove(const QUuid &id)
{
    m_tasks.start(runRemove(id));
}

void Workspace::rememberFacts(const Instance &instance, const AccessApi &client)
{
    const QJsonObject facts = client.observedFacts();
    if (const InstanceState *found = state(instance.id); found && found->demo)
        m_demoFacts.insert(instance.id, facts);
    if (m_with.instances->byId(instance.id) && facts != m_with.instances->observed(instance.id)) {
        // Only a saving of time: what cannot be remembered is observed again.
        [[maybe_unused]] const Result<void> saved = m_with.instances->setObserved(instance.id, facts);
    }
}

void Workspace::shutDown()
{
    m_shuttingDown = true;
    cancelReading();
    cancelApplying();
    m_tasks.requestStop();
    if (m_tasks.running() == 0)
        endTasks();
}

void Workspace::endTasks()
{
    QList<ClientPtr> clients;
    for (const auto &[id, client] : m_clients) {
        const InstanceState *found = state(id);
        if (found && !found->demo && found->snapshot && !found->stored)
            clients += client;
    }
    if (m_sessionsEnded || m_with.credentials->isPersistent() || clients.isEmpty()) {
        Q_EMIT drained();
        return;
    }
    m_sessionsEnded = true;
    m_lastStop = std::stop_source();
    QTimer::singleShot(std::chrono::seconds(5), this, [this] { m_lastStop.request_stop(); });
    m_tasks.start(endSessions(clients, m_lastStop.get_token()));
}

QCoro::Task<void> Workspace::endSessions(QList<ClientPtr> clients, std::stop_token stop)
{
    for (const ClientPtr &client : clients)
        [[maybe_unused]] const Result<void> ended = co_await client->signOut(stop);
}

} // namespace airside
