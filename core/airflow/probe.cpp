#include "core/airflow/probe.h"

#include "core/airflow/answers.h"
#include "core/airflow/parsers.h"
#include "core/airflow/requests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

namespace airside {

namespace probing {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Airflow", words);
}

QJsonObject jsonIn(const HttpResponse &response)
{
    return response.isJson() ? QJsonDocument::fromJson(response.body).object() : QJsonObject();
}

bool has(const QJsonObject &paths, const char *path, const char *method = nullptr)
{
    const QJsonObject methods = paths.value(QLatin1String(path)).toObject();
    return method ? methods.contains(QLatin1String(method)) : !methods.isEmpty();
}

AuthManager managerOf(const QString &title, const QJsonObject &paths)
{
    if (title.contains(QLatin1String("FAB auth manager"), Qt::CaseInsensitive) || has(paths, "/fab/v1/users")
        || has(paths, "/fab/v1/roles"))
        return AuthManager::Fab;
    if (title.contains(QLatin1String("Simple auth manager"), Qt::CaseInsensitive))
        return AuthManager::Simple;
    if (title.contains(QLatin1String("Keycloak"), Qt::CaseInsensitive))
        return AuthManager::Keycloak;
    return AuthManager::Other;
}

Error unsupported(AuthManager manager, const QString &title, const QString &subject)
{
    QString words;
    switch (manager) {
    case AuthManager::Simple:
        words = say("It has the Simple auth manager: its users and passwords are lines in its configuration file, and it has "
                    "no roles to give or take. Set [core] auth_manager to the FAB auth manager to have them.");
        break;
    case AuthManager::Keycloak:
        words = say("It has the Keycloak auth manager: its users and roles are kept and changed in Keycloak.");
        break;
    default:
        words = title.isEmpty() ? say("It does not tell which auth manager it has.")
                                : say("It has another one, \"%1\", which keeps users and roles elsewhere.").arg(title);
    }
    return {ErrorKind::UnsupportedManager, 0, subject, words, {}};
}

/// The access API answers a call without a credential in its own words: problem+json is Flask code.
std::optional<Dialect> dialectOf(const HttpResponse &users)
{
    if (users.status != 401 && users.status != 403)
        return std::nullopt;
    if (users.mimeType == "application/problem+json")
        return Dialect::Flask;
    if (users.mimeType == "application/json")
        return Dialect::FastApi;
    return std::nullopt;
}

void fillFromPaths(Capabilities &caps, const QJsonObject &paths)
{
    const auto dialect = [](bool fastApi) { return fastApi ? Dialect::FastApi : Dialect::Flask; };
    caps.users = dialect(has(paths, "/fab/v1/users"));
    caps.roles = dialect(has(paths, "/fab/v1/roles"));
    caps.rolePatch = dialect(has(paths, "/fab/v1/roles/{name}", "patch"));
    caps.permissions = dialect(has(paths, "/fab/v1/permissions"));
}

} // namespace

QString versionIn(const HttpResponse &response)
{
    return response.status == 200 ? jsonIn(response).value(QLatin1String("version")).toString() : QString();
}

Error whyNotAirflow(const HttpResponse &v2, const HttpResponse &v1, const HttpResponse &health, const QString &subject)
{
    if (jsonIn(health).contains(QLatin1String("metadatabase")))
        return {ErrorKind::ApiDisabled, v1.status, subject,
                say("An Airflow answers there, but nothing below /api: it is switched off, or a proxy blocks it."), {}};
    for (const HttpResponse *answer : {&v2, &v1}) {
        const QString words = serverWords(*answer);
        if (answer->status == 404 && words.contains(QLatin1String("Airflow")))
            return {ErrorKind::NotAirflow, answer->status, subject,
                    say("An Airflow answers there, but with neither of the APIs that this program knows: %1").arg(words), {}};
    }
    for (const HttpResponse *answer : {&v2, &v1}) {
        if (answer->isRedirect()) {
            const QString target = QString::fromUtf8(answer->header("Location"));
            const QString words = redirectsToLogin(*answer)
                                      ? say("It sends everybody to a login page first (%1): a proxy stands in front of it.")
                                      : say("It points to %1.");
            return {ErrorKind::UnexpectedRedirect, answer->status, subject, words.arg(target), target};
        }
        if (answer->status >= 500)
            return errorOf(*answer, subject);
    }
    for (const HttpResponse *answer : {&v2, &v1}) {
        const Result<QJsonObject> read = parsers::object(answer->body);
        if (answer->status == 200 && answer->isJson() && !read)
            return {ErrorKind::MalformedAnswer, answer->status, subject, read.error().message, {}};
    }
    if (v2.status == 200 || v1.status == 200 || v2.status == 401 || v2.status == 403)
        return {ErrorKind::UnexpectedContent, v2.status, subject,
                say("/api/v2/version answered %1 (HTTP %2).").arg(QString::fromLatin1(v2.mimeType)).arg(v2.status), {}};
    return {ErrorKind::NotAirflow, v2.status, subject, {}, {}};
}

Result<Capabilities> judge3(const QString &version, const HttpResponse &description, const HttpResponse &users,
                            const QString &subject)
{
    Capabilities caps;
    caps.airflowVersion = version;
    const QJsonObject about = jsonIn(description);
    const QJsonObject paths = about.value(QLatin1String("paths")).toObject();
    caps.managerTitle = about.value(QLatin1String("info")).toObject().value(QLatin1String("title")).toString();
    const std::optional<Dialect> seen = dialectOf(users);
    if (!about.isEmpty()) {
        caps.manager = managerOf(caps.managerTitle, paths);
        fillFromPaths(caps, paths);
    } else {
        // The description can be switched off or blocked: then the access API's own words tell.
        caps.manager = seen ? AuthManager::Fab : AuthManager::Other;
        caps.users = caps.roles = caps.rolePatch = caps.permissions = seen.value_or(Dialect::Flask);
    }
    if (caps.manager != AuthManager::Fab)
        return fail(unsupported(caps.manager, caps.managerTitle, subject));
    caps.accessBase = "/auth/fab/v1";
    caps.apiBase = "/api/v2";
    caps.webPrefix = "/auth";
    caps.bearerForUsers = caps.users == Dialect::FastApi;
    caps.bearerForRoles = caps.roles == Dialect::FastApi;
    caps.bearerForApi = true;
    // With FAB 3 the setting is never looked at.
    caps.basicPossible = caps.users == Dialect::Flask && caps.roles == Dialect::Flask;
    caps.rolePatchEffect = caps.rolePatch == Dialect::Flask ? RolePatch::AddsOnly : RolePatch::Unknown;
    caps.publicRoleMatters = users.status == 403 && users.mimeType == "application/problem+json";
    return caps;
}

Result<Capabilities> judge2(const QString &version, const HttpResponse &fabUsers,
                            const std::optional<HttpResponse> &coreUsers, const QString &subject)
{
    Capabilities caps;
    caps.airflowVersion = version;
    caps.managerTitle = QStringLiteral("FAB");
    caps.apiBase = "/api/v1";
    caps.accessBase = coreUsers ? "/api/v1" : "/auth/fab/v1";
    caps.basicPossible = true;
    caps.rolePatchEffect = RolePatch::AddsOnly;
    const HttpResponse &users = coreUsers ? *coreUsers : fabUsers;
    if (users.status == 404 || users.status == 400)
        return fail(unsupported(AuthManager::Other, {}, subject));
    if (users.isRedirect())
        return fail(errorOf(users, subject));
    // 403 to nobody: callers without a credential have the role Public. 500: that role was deleted already.
    caps.publicRoleMatters = users.status == 403 || users.status == 500;
    // Nothing but the version tells this without a write; the roles of a snapshot correct it.
    caps.dagRunResources = QVersionNumber::fromString(version) >= QVersionNumber(2, 10);
    return caps;
}

} // namespace probing

namespace {

[[nodiscard]] QCoro::Task<Result<Capabilities>> probe2(HttpSender *sender, QString version, QString subject, std::stop_token stop)
{
    const Result<HttpResponse> fab = co_await sender->send(requests::smallAccessCall("/auth/fab/v1"), stop);
    if (!fab)
        co_return fail(fab.error());
    std::optional<HttpResponse> core;
    if (fab->status == 404) {
        const Result<HttpResponse> answer = co_await sender->send(requests::smallAccessCall("/api/v1"), stop);
        if (!answer)
            co_return fail(answer.error());
        core = *answer;
    }
    co_return probing::judge2(version, *fab, core, subject);
}

[[nodiscard]] QCoro::Task<Result<Capabilities>> probe3(HttpSender *sender, QString version, QString subject, std::stop_token stop)
{
    const Result<HttpResponse> about = co_await sender->send(requests::authManagerDescription(), stop);
    if (!about)
        co_return fail(about.error());
    const Result<HttpResponse> users = co_await sender->send(requests::smallAccessCall("/auth/fab/v1"), stop);
    if (!users)
        co_return fail(users.error());
    co_return probing::judge3(version, *about, *users, subject);
}

} // namespace

QCoro::Task<Result<Capabilities>> probeServer(HttpSender &sender, QString subject, std::stop_token stop)
{
    HttpSender *const through = &sender;
    const Result<HttpResponse> v2 = co_await through->send(requests::version("/api/v2"), stop);
    if (!v2)
        co_return fail(v2.error());
    const QString version3 = probing::versionIn(*v2);
    if (!version3.isEmpty()) {
        const Result<Capabilities> caps = co_await probe3(through, version3, subject, stop);
        co_return caps;
    }
    const Result<HttpResponse> v1 = co_await through->send(requests::version("/api/v1"), stop);
    if (!v1)
        co_return fail(v1.error());
    const QString version2 = probing::versionIn(*v1);
    if (!version2.isEmpty()) {
        const Result<Capabilities> caps = co_await probe2(through, version2, subject, stop);
        co_return caps;
    }
    const Result<HttpResponse> health = co_await through->send(requests::health(), stop);
    if (!health)
        co_return fail(health.error());
    co_return fail(probing::whyNotAirflow(*v2, *v1, *health, subject));
}

} // namespace airside
