#include "app/ctl/instanceoptions.h"

#include "core/airflow/tlspolicy.h"
#include "core/credentials/commandrunner.h"

#include <QFileInfo>

namespace airside::ctl {

namespace {

Error optionError(const QString &sentence)
{
    return {ErrorKind::InvalidInput, 0, {}, sentence, {}};
}

Result<void> readSignIn(const Invocation &invocation, Instance &instance)
{
    const auto kind = invocation.has("auth") ? signInFromName(invocation.value("auth")) : SignInKind::Password;
    if (!kind)
        return fail(optionError(QStringLiteral("--auth is password, token, cookie or command.")));
    instance.signIn = *kind;
    instance.username = invocation.value("username");
    if (*kind == SignInKind::Password && instance.username.isEmpty())
        return fail(optionError(QStringLiteral("--username is needed to sign in with a password.")));
    if (*kind != SignInKind::Command)
        return {};
    if (!invocation.has("secret-command"))
        return fail(optionError(QStringLiteral("--auth command needs --secret-command 'PROGRAM ARGS'.")));
    const Result<QStringList> command = splitCommand(invocation.value("secret-command"));
    if (!command)
        return fail(command.error());
    instance.command = *command;
    return {};
}

Result<void> readTls(const Invocation &invocation, Instance &instance)
{
    // Kept in the configuration, where a relative path would mean something else tomorrow.
    const auto fileOf = [&invocation](const char *option) {
        return invocation.has(option) ? QFileInfo(invocation.value(option)).absoluteFilePath() : QString();
    };
    instance.tls.caFile = fileOf("ca-file");
    instance.tls.clientCertFile = fileOf("client-cert");
    if (!instance.tls.caFile.isEmpty() || !instance.tls.clientCertFile.isEmpty()) {
        const Result<TlsPolicy> usable = TlsPolicy::load(instance.tls);
        if (!usable)
            return fail(usable.error());
    }
    if (!invocation.has("pin"))
        return {};
    const Result<QByteArray> pin = parsePin(invocation.value("pin"));
    if (!pin)
        return fail(pin.error());
    instance.tls.pinnedSha256 = *pin;
    return {};
}

} // namespace

Result<Instance> instanceFromOptions(const Invocation &invocation)
{
    Instance instance;
    if (!invocation.has("url"))
        return fail(optionError(QStringLiteral("--url is missing.")));
    // A page copied from a browser may bring them; dropping them silently could hide a wrong address.
    if (invocation.value("url").contains(QLatin1Char('?')) || invocation.value("url").contains(QLatin1Char('#')))
        return fail(optionError(QStringLiteral("--url is the address of the Airflow alone, without ? or # and what follows.")));
    const Result<QUrl> url = normalizedBaseUrl(invocation.value("url"));
    if (!url)
        return fail(url.error());
    instance.url = *url;
    const auto environment = invocation.has("environment") ? environmentFromName(invocation.value("environment"))
                                                           : Environment::Production;
    if (!environment)
        return fail(optionError(QStringLiteral("--environment is production, staging or development.")));
    instance.environment = *environment;
    instance.readOnly = invocation.has("read-only");
    instance.allowHttp = invocation.has("allow-http");
    instance.dagGrantsFromCode = invocation.has("dag-grants-from-code");
    instance.rolesAtSignIn = invocation.has("roles-at-sign-in");
    for (const auto read : {readSignIn, readTls}) {
        const Result<void> done = read(invocation, instance);
        if (!done)
            return fail(done.error());
    }
    return instance;
}

Result<std::chrono::milliseconds> timeoutFromOptions(const Invocation &invocation)
{
    if (!invocation.has("timeout"))
        return std::chrono::milliseconds(30000);
    bool isNumber = false;
    const double seconds = invocation.value("timeout").toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > 86400)
        return fail(optionError(QStringLiteral("--timeout is a number of seconds, more than 0 and at most 86400.")));
    return std::chrono::milliseconds(std::max<qint64>(1, qRound64(seconds * 1000)));
}

QString reachProblem(const Invocation &invocation, Reach reach)
{
    if (invocation.has("secret-stdin") && invocation.has("secret-command"))
        return QStringLiteral("--secret-stdin and --secret-command exclude each other.");
    if (reach != Reach::Instance)
        return {};
    if (invocation.has("instance") && invocation.has("url"))
        return QStringLiteral("-i and --url exclude each other.");
    if (invocation.has("url"))
        return {};
    for (const char *option : {"auth", "username", "environment", "allow-http", "dag-grants-from-code", "roles-at-sign-in", "ca-file", "client-cert", "pin"}) {
        if (invocation.has(option))
            return QStringLiteral("--%1 goes with --url only.").arg(QLatin1String(option));
    }
    return {};
}

} // namespace airside::ctl
