#include "core/config/instancejson.h"

#include <QJsonArray>

namespace airside {

namespace {

void setOrRemove(QJsonObject &object, const QString &key, const QJsonValue &value, bool set)
{
    if (set)
        object.insert(key, value);
    else
        object.remove(key);
}

QJsonObject tlsToJson(const TlsSettings &tls, QJsonObject over)
{
    setOrRemove(over, QStringLiteral("ca_file"), tls.caFile, !tls.caFile.isEmpty());
    setOrRemove(over, QStringLiteral("client_cert_file"), tls.clientCertFile, !tls.clientCertFile.isEmpty());
    setOrRemove(over, QStringLiteral("pinned_sha256"), QString::fromLatin1(tls.pinnedSha256.toHex()),
                !tls.pinnedSha256.isEmpty());
    return over;
}

tl::unexpected<Error> badKey(const char *key)
{
    return fail({ErrorKind::BadFile, 0, {}, {}, QLatin1String(key)});
}

/// Absent is fine and leaves the default; another type is not.
bool takeText(const QJsonObject &object, QLatin1String key, QString &into)
{
    const QJsonValue value = object.value(key);
    into = value.toString(into);
    return value.isUndefined() || value.isString();
}

bool takeFlag(const QJsonObject &object, QLatin1String key, bool &into)
{
    const QJsonValue value = object.value(key);
    into = value.toBool(into);
    return value.isUndefined() || value.isBool();
}

bool takeTexts(const QJsonObject &object, QLatin1String key, QStringList &into)
{
    const QJsonValue value = object.value(key);
    const QJsonArray array = value.toArray();
    for (const auto &one : array) {
        if (!one.isString())
            return false;
        into += one.toString();
    }
    return value.isUndefined() || value.isArray();
}

bool takeTls(const QJsonValue &json, TlsSettings &tls)
{
    if (json.isUndefined())
        return true;
    const QJsonObject object = json.toObject();
    QString pin;
    const bool read = takeText(object, QLatin1String("ca_file"), tls.caFile)
                      && takeText(object, QLatin1String("client_cert_file"), tls.clientCertFile)
                      && takeText(object, QLatin1String("pinned_sha256"), pin);
    tls.pinnedSha256 = QByteArray::fromHex(pin.toLatin1());
    // A pin that cannot be read must not silently become "not pinned".
    const bool pinned = pin.isEmpty() || (tls.pinnedSha256.size() == 32 && pin.size() == 64);
    return json.isObject() && read && pinned;
}

} // namespace

QJsonObject instanceToJson(const Instance &instance, QJsonObject over)
{
    over.insert(QStringLiteral("id"), instance.id.toString(QUuid::WithoutBraces));
    over.insert(QStringLiteral("name"), instance.name);
    over.insert(QStringLiteral("url"), instance.url.toString(QUrl::FullyEncoded));
    over.insert(QStringLiteral("environment"), environmentName(instance.environment));
    over.insert(QStringLiteral("sign_in"), signInName(instance.signIn));
    setOrRemove(over, QStringLiteral("read_only"), true, instance.readOnly);
    setOrRemove(over, QStringLiteral("allow_http"), true, instance.allowHttp);
    setOrRemove(over, QStringLiteral("dag_grants_from_code"), true, instance.dagGrantsFromCode);
    setOrRemove(over, QStringLiteral("roles_at_sign_in"), true, instance.rolesAtSignIn);
    setOrRemove(over, QStringLiteral("username"), instance.username, !instance.username.isEmpty());
    setOrRemove(over, QStringLiteral("command"), QJsonArray::fromStringList(instance.command),
                !instance.command.isEmpty());
    const QJsonObject tls = tlsToJson(instance.tls, over.value(QLatin1String("tls")).toObject());
    setOrRemove(over, QStringLiteral("tls"), tls, !tls.isEmpty());
    return over;
}

Result<Instance> instanceFromJson(const QJsonObject &json)
{
    Instance instance;
    QString id;
    QString url;
    QString environment;
    QString signIn;
    if (!takeText(json, QLatin1String("id"), id) || QUuid::fromString(id).isNull())
        return badKey("id");
    if (!takeText(json, QLatin1String("name"), instance.name) || instance.name.isEmpty())
        return badKey("name");
    const bool hasUrl = takeText(json, QLatin1String("url"), url);
    const Result<QUrl> base = normalizedBaseUrl(url);
    if (!hasUrl || !base)
        return badKey("url");
    const bool hasEnvironment = takeText(json, QLatin1String("environment"), environment);
    if (!hasEnvironment || !environmentFromName(environment))
        return badKey("environment");
    if (!takeText(json, QLatin1String("sign_in"), signIn) || !signInFromName(signIn))
        return badKey("sign_in");
    if (!takeFlag(json, QLatin1String("read_only"), instance.readOnly))
        return badKey("read_only");
    if (!takeFlag(json, QLatin1String("allow_http"), instance.allowHttp))
        return badKey("allow_http");
    if (!takeFlag(json, QLatin1String("dag_grants_from_code"), instance.dagGrantsFromCode))
        return badKey("dag_grants_from_code");
    if (!takeFlag(json, QLatin1String("roles_at_sign_in"), instance.rolesAtSignIn))
        return badKey("roles_at_sign_in");
    if (!takeText(json, QLatin1String("username"), instance.username))
        return badKey("username");
    if (!takeTexts(json, QLatin1String("command"), instance.command))
        return badKey("command");
    if (!takeTls(json.value(QLatin1String("tls")), instance.tls))
        return badKey("tls");
    instance.id = QUuid::fromString(id);
    instance.url = *base;
    instance.environment = *environmentFromName(environment);
    instance.signIn = *signInFromName(signIn);
    return instance;
}

} // namespace airside
