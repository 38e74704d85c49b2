#include "app/ctl/exitcode.h"
#include "app/ctl/reviewplace.h"
#include "app/ctl/storeflow.h"
#include "core/base/osuser.h"
#include "core/config/settingsstore.h"
#include "core/store/teamschema.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> initStore(Call call)
{
    if (call.in.has("print") == !call.in.argument(0).isEmpty())
        co_return failUsage(call, QStringLiteral("Name the database as URL, or give --print for the SQL."));
    if (call.in.has("print")) {
        QString script = QStringLiteral("SET client_min_messages TO warning;\nBEGIN;\n");
        for (const QString &statement : teamSetup(0))
            script += statement + QStringLiteral(";\n");
        script += QStringLiteral("COMMIT;\n");
        call.printer->printBody(script.toUtf8());
        co_return Done;
    }
    const Result<OpenedTeam> team = co_await openTeam(call, call.in.argument(0));
    if (!team)
        co_return failWith(call, team.error());
    const Result<void> made = co_await team->store->setUp();
    if (!made)
        co_return failWith(call, made.error());
    call.printer->print({QStringLiteral("%1: the store is set up.").arg(team->address.toUrl())}, {{QStringLiteral("store"), team->address.toUrl()}});
    call.printer->note(QStringLiteral("Give each person a login: CREATE ROLE ada LOGIN IN ROLE airside_reviewer; (or airside_owner, airside_auditor)."));
    co_return Done;
}

/// Keeps the password that was given; says when it cannot.
[[nodiscard]] QCoro::Task<int> keepPassword(Call call, TeamAddress address)
{
    const Result<Secret> password = co_await givenPassword(call);
    if (!password)
        co_return failWith(call, password.error());
    if (password->isEmpty())
        co_return Done;
    CredentialStore *keychain = co_await call.session->credentials(call.stop);
    if (!keychain->isPersistent()) {
        co_return failWith(call, {ErrorKind::KeychainUnavailable, 0, QStringLiteral("the team's store"),
                                  QStringLiteral("Nothing was changed. Without a keychain libpq's own password file (~/.pgpass) serves."), {}});
    }
    const CredentialKey key = teamPasswordKey(address);
    const Result<void> written = co_await keychain->write(key, *password, call.stop);
    if (!written)
        co_return failWith(call, written.error());
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> useStore(Call call)
{
    const QString url = call.in.argument(0);
    if (url.isEmpty() != call.in.has("local"))
        co_return failUsage(call, QStringLiteral("Name the team's store as URL, or give --local for the reviews on this machine."));
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    Settings settings;
    if (!url.isEmpty()) {
        const Result<TeamAddress> address = TeamAddress::fromUrl(url, osUserName());
        if (!address)
            co_return failWith(call, address.error());
        const int kept = co_await keepPassword(call, *address);
        if (kept != Done)
            co_return kept;
        settings.teamStore = address->toUrl();
    }
    Result<SettingsStore> store = SettingsStore::load((*state)->configFile);
    if (!store)
        co_return failWith(call, store.error());
    const QString where = settings.teamStore;
    settings = store->settings();
    settings.teamStore = where;
    const Result<void> saved = store->save(settings);
    if (!saved)
        co_return failWith(call, saved.error());
    (*state)->reviews = openReviewStore(where, (*state)->reviewsFile, *call.context->clock);
    (*state)->passwordAsked = false;
    call.printer->print({where.isEmpty() ? QStringLiteral("The reviews are on this machine.") : QStringLiteral("The reviews are in %1.").arg(where)},
                        {{QStringLiteral("store"), where.isEmpty() ? QJsonValue() : QJsonValue(where)}});
    co_return Done;
}

} // namespace

Command storeInitCommand()
{
    return {{{QStringLiteral("store"), QStringLiteral("init")}, QStringLiteral("Set up a team's store of reviews on PostgreSQL, or bring it up to date."), {addressArgument(true)},
             {reviewOption("print", "", "print the SQL for an empty database instead, to be looked at and run with psql"), passwordOption()}, Reach::Nothing,
             QStringLiteral("For the administrator of the database, whose login may make roles and schemas and is nobody's who reviews. Makes\n"
                            "the groups airside_owner (makes campaigns, remediates, signs off), airside_reviewer (decides) and airside_auditor\n"
                            "(reads), the schema airside, its triggers and grants. Can be run again, which restores triggers and grants.")},
            initStore};
}

Command storeUseCommand()
{
    return {{{QStringLiteral("store"), QStringLiteral("use")}, QStringLiteral("Choose where the access reviews are kept."), {addressArgument(true)},
             {reviewOption("local", "", "on this machine, as at first"), passwordOption()}, Reach::Nothing,
             QStringLiteral("postgresql://LOGIN@HOST/DATABASE, without a password: that one is kept in the keychain. Over a network the server's\n"
                            "certificate is always verified (sslmode=verify-full); ?sslrootcert=FILE names a certificate authority of one's\n"
                            "own. ?host=/DIRECTORY names a socket. In a team's store you act as your login, and --as names nobody else.")},
            useStore};
}

} // namespace airside::ctl
