#include "app/ctl/session.h"

#include "app/ctl/givensecretstore.h"
#include "app/ctl/instanceoptions.h"
#include "core/access/keys.h"
#include "core/credentials/commandrunner.h"
#include "core/credentials/memorycredentialstore.h"
#include "core/store/journalanchor.h"

#include <QTimer>

namespace airside::ctl {

namespace {

tl::unexpected<Error> wrongUsage(const QString &sentence)
{
    return fail({ErrorKind::InvalidInput, 0, {}, sentence, {}});
}

/// The same in every run, so that entries of the journal belong together.
QUuid adHocId(const Instance &instance)
{
    static const QUuid space(QStringLiteral("6f1f4a52-7c0e-4b9e-9f0b-3f3c6f0a2d71"));
    return QUuid::createUuidV5(space, instance.url.toString(QUrl::FullyEncoded) + QLatin1Char('\n') + foldName(instance.username));
}

/// What a command was to print, for the error that it did not.
QString wantedOf(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Password:
        return QStringLiteral("password");
    case SignInKind::Cookie:
        return QStringLiteral("Cookie value");
    default:
        return {};
    }
}

CredentialKey signInKey(const Instance &instance)
{
    return {instance.id, foldName(instance.username), CredentialPurpose::SignIn};
}

} // namespace

QString Target::identity() const
{
    return saved ? instance.id.toString(QUuid::WithoutBraces) : instance.url.toString(QUrl::FullyEncoded);
}

Session::Session(Context *context, Invocation invocation, QString chosen, Reach reach)
    : m_context(context)
    , m_invocation(std::move(invocation))
    , m_chosen(std::move(chosen))
    , m_reach(reach)
    , m_notes(context->streams, m_invocation.format)
{
}

Session::~Session() = default;

Result<State *> Session::state()
{
    if (!m_state) {
        Result<State> opened = m_context->openState(m_invocation.value("state-dir"));
        if (!opened)
            return fail(opened.error());
        m_state.emplace(std::move(*opened));
        protectAddress();
    }
    return &*m_state;
}

/// What is protected on an instance is so too when its address is given in place of its name.
void Session::protectAddress()
{
    const Result<QUrl> given = normalizedBaseUrl(m_invocation.value("url"));
    if (!given)
        return;
    for (const Instance &instance : m_state->instances.instances()) {
        const ProtectedNames own = m_state->guards.listed(instance.id);
        if (instance.url == *given) {
            m_state->guards.protectedUsers += own.users;
            m_state->guards.protectedRoles += own.roles;
        }
    }
}

QCoro::Task<CredentialStore *> Session::credentials(std::stop_token stop)
{
    CredentialStore *store = co_await m_context->credentials(stop);
    co_return store;
}

Result<void> Session::addTarget(const Instance &instance, bool saved)
{
    auto target = std::make_unique<Target>();
    target->instance = instance;
    target->saved = saved;
    if (m_invocation.has("read-only"))
        target->instance.readOnly = true;
    if (saved && instance.signIn == SignInKind::Command && m_invocation.has("secret-command")) {
        const Result<QStringList> command = splitCommand(m_invocation.value("secret-command"));
        if (!command)
            return fail(command.error());
        target->instance.command = *command;
    }
    m_targets.push_back(std::move(target));
    return {};
}

Result<void> Session::findTargets()
{
    if (m_invocation.has("url")) {
        Result<Instance> adHoc = instanceFromOptions(m_invocation);
        if (!adHoc)
            return fail(adHoc.error());
        adHoc->id = adHocId(*adHoc);
        adHoc->name = adHoc->url.toString();
        return addTarget(*adHoc, false);
    }
    const Result<State *> opened = state();
    if (!opened)
        return fail(opened.error());
    const InstanceStore &store = (*opened)->instances;
    if (!m_chosen.isEmpty()) {
        const Instance *found = store.byName(m_chosen);
        if (!found)
            return fail({ErrorKind::NotFound, 0, m_chosen, QStringLiteral("No instance has this name."), {}});
        return addTarget(*found, true);
    }
    for (const Instance &instance : store.instances()) {
        const Result<void> added = addTarget(instance, true);
        if (!added)
            return added;
    }
    return {};
}

QCoro::Task<Result<void>> Session::readSecret(std::stop_token stop)
{
    const SignInKind kind = m_reach == Reach::Instance && m_targets.size() == 1
                                ? m_targets[0]->instance.signIn
                                : signInFromName(m_invocation.value("auth")).value_or(SignInKind::Password);
    const bool isCommand = kind == SignInKind::Command;
    if (m_invocation.has("secret-stdin")) {
        if (isCommand)
            co_return wrongUsage(QStringLiteral("--secret-stdin does not go with a sign-in by command."));
        Result<Secret> line = co_await m_context->input->readSecret(QStringLiteral("sign-in secret"), stop);
        if (!line)
            co_return fail(line.error());
        m_secret = std::move(*line);
    } else if (m_invocation.has("secret-command") && !isCommand) {
        const Result<QStringList> command = splitCommand(m_invocation.value("secret-command"));
        const Result<std::chrono::milliseconds> limit = timeoutFromOptions(m_invocation);
        if (!command)
            co_return fail(command.error());
        const CommandPrints prints = kind == SignInKind::Token ? CommandPrints::Token : CommandPrints::Line;
        Result<Secret> printed = co_await runTokenCommand(*command, limit.value_or(std::chrono::seconds(30)), stop, prints);
        if (!printed && printed.error().kind == ErrorKind::CommandFailed)
            printed.error().detail = wantedOf(kind);
        if (!printed)
            co_return fail(printed.error());
        m_secret = std::move(*printed);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Session::prepare(std::stop_token stop)
{
    if (m_reach == Reach::Nothing)
        co_return Result<void>();
    if (m_reach == Reach::Instance) {
        const Result<void> found = findTargets();
        if (!found)
            co_return found;
        if (m_targets.size() != 1 && (m_invocation.has("secret-stdin") || m_invocation.has("secret-command")))
            co_return wrongUsage(QStringLiteral("A secret is for one instance: choose it with -i NAME, or give --url."));
    }
    auto read = co_await readSecret(stop);
    co_return read;
}

/// That of the settings; an instance given by --url is reached without them too.
ProxySettings Session::chosenProxy()
{
    const bool first = !std::exchange(m_settingsSaid, true);
    const Result<State *> opened = state();
    if (!opened && first)
        m_notes.note(QStringLiteral("The settings cannot be read; the system's proxy is used. %1").arg(sentenceOf(opened.error())));
    if (opened && first && !(*opened)->badSettings.isEmpty())
        m_notes.note((*opened)->badSettings);
    return opened ? (*opened)->proxy : ProxySettings();
}

QCoro::Task<void> Session::open(Target *target, std::stop_token stop)
{
    if (target->client)
        co_return;
    CredentialStore *store = nullptr;
    if (target->saved) {
        store = co_await credentials(stop);
        target->keepsSession = store->isPersistent() && m_secret.isEmpty();
    } else {
        target->ownStore = std::make_unique<MemoryCredentialStore>();
        store = target->ownStore.get();
    }
    if (!m_secret.isEmpty() && target->saved) {
        target->ownStore = std::make_unique<GivenSecretStore>(*store, signInKey(target->instance), m_secret);
        store = target->ownStore.get();
    } else if (!m_secret.isEmpty()) {
        const CredentialKey key = signInKey(target->instance);
        co_await store->write(key, m_secret, stop);
    }
    ClientOptions options;
    options.timeout = timeoutFromOptions(m_invocation).value_or(options.timeout);
    options.keepSession = target->keepsSession;
    options.notice = [this](const QString &text) { m_notes.note(text); };
    options.proxy = [proxy = chosenProxy()] { return proxy; };
    const QJsonObject facts = target->saved ? m_state->instances.observed(target->instance.id) : QJsonObject();
    target->client = m_context->makeClient(target->instance, *store, options, facts);
}

QCoro::Task<Result<QList<Target *>>> Session::every(std::stop_token stop)
{
    if (m_targets.empty())
        co_return wrongUsage(QStringLiteral("No instance is known. Add one with airsidectl instance add, or give --url."));
    QList<Target *> out;
    for (const auto &target : m_targets) {
        co_await open(target.get(), stop);
        out += target.get();
    }
    co_return out;
}

QCoro::Task<Result<Target *>> Session::one(std::stop_token stop)
{
    if (m_targets.size() > 1) {
        QStringList names;
        for (const auto &target : m_targets)
            names += target->instance.name;
        co_return wrongUsage(QStringLiteral("Several instances are known (%1): choose one with -i NAME.").arg(names.join(QStringLiteral(", "))));
    }
    const Result<QList<Target *>> all = co_await every(stop);
    if (!all)
        co_return fail(all.error());
    co_return all->first();
}

QCoro::Task<Result<Target *>> Session::byId(QUuid instance, std::stop_token stop)
{
    for (const auto &target : m_targets) {
        if (target->instance.id != instance)
            continue;
        co_await open(target.get(), stop);
        co_return target.get();
    }
    co_return fail({ErrorKind::NotFound, 0, instance.toString(QUuid::WithoutBraces), QStringLiteral("No instance that was chosen has this id."), {}});
}

QCoro::Task<void> Session::anchorJournal()
{
    if (!m_state || !m_state->book || !m_state->book->hasAppended())
        co_return;
    // A keychain that asks to be unlocked must not keep a finished command waiting.
    std::stop_source late;
    const auto limit = timeoutFromOptions(m_invocation).value_or(std::chrono::seconds(30));
    QTimer::singleShot(limit, [late]() mutable { late.request_stop(); });
    CredentialStore *store = co_await credentials(late.get_token());
    const Result<void> kept = co_await keepAnchor(*store, *m_state->book, late.get_token());
    if (!kept)
        m_notes.note(QStringLiteral("The journal's head is not in the keychain: %1").arg(sentenceOf(kept.error())));
}

QCoro::Task<void> Session::close()
{
    co_await anchorJournal();
    for (const auto &target : m_targets) {
        if (!target->client)
            continue;
        AccessApi &access = target->client->access();
        const QJsonObject facts = access.observedFacts();
        if (target->saved && m_state->instances.byId(target->instance.id)
            && facts != m_state->instances.observed(target->instance.id)) {
            const Result<void> kept = m_state->instances.setObserved(target->instance.id, facts);
            if (!kept)
                m_notes.note(QStringLiteral("%1: %2").arg(target->instance.name, sentenceOf(kept.error())));
        }
        if (!target->keepsSession && target->client->hasSession()) {
            const Result<void> ended = co_await access.signOut(std::stop_token());
            if (!ended)
                m_notes.note(QStringLiteral("%1: The sign-in could not be ended. %2").arg(target->instance.name, sentenceOf(ended.error())));
        }
    }
}

} // namespace airside::ctl
