#include "ui/workspace.h"

#include "core/access/keys.h"

namespace airside {

CredentialKey Workspace::keyOf(const Instance &instance, CredentialPurpose purpose)
{
    return {instance.id, foldName(instance.username), purpose};
}

QCoro::Task<Result<void>> Workspace::forgetCredentials(Instance instance, std::stop_token stop)
{
    for (const CredentialPurpose purpose : {CredentialPurpose::Session, CredentialPurpose::SignIn}) {
        const Result<void> forgotten = co_await m_with.credentials->remove(keyOf(instance, purpose), stop);
        if (!forgotten)
            co_return forgotten;
    }
    co_return Result<void>();
}

void Workspace::forgetSecret(const QUuid &id)
{
    if (state(id))
        m_tasks.start(runForgetSecret(id));
}

QCoro::Task<void> Workspace::runForgetSecret(QUuid id)
{
    const Instance instance = state(id)->instance;
    const ClientPtr client = clientFor(instance);
    const std::stop_token stop = m_tasks.token();
    const Result<void> ended = co_await client->signOut(stop);
    const Result<void> forgotten = co_await forgetCredentials(instance, stop);
    m_clients.erase(id); // a new one asks the keychain again
    const Result<void> &worse = forgotten ? ended : forgotten;
    Q_EMIT secretForgotten(id, worse ? std::nullopt : std::optional(worse.error()));
}

void Workspace::lookForKept()
{
    for (const InstanceState &state : states()) {
        if (!state.demo)
            m_tasks.start(runLook(state.instance, m_tasks.token()));
    }
}

QCoro::Task<void> Workspace::runLook(Instance instance, std::stop_token stop)
{
    KeptCredentials kept;
    for (const CredentialPurpose purpose : {CredentialPurpose::SignIn, CredentialPurpose::Session}) {
        const Result<std::optional<Secret>> found = co_await m_with.credentials->read(keyOf(instance, purpose), stop);
        if (stop.stop_requested())
            co_return;
        if (!found)
            kept.error = found.error();
        else
            (purpose == CredentialPurpose::SignIn ? kept.secret : kept.session) = found->has_value();
    }
    Q_EMIT keptSeen(instance.id, kept);
}

} // namespace airside
