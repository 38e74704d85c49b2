#include "core/config/suspensions.h"

#include "core/config/configfile.h"

#include <QJsonArray>

namespace airside {

namespace {

constexpr QLatin1String kSuspendedKey("suspended");

QJsonObject toJson(const Suspension &one)
{
    return {{QStringLiteral("instance"), one.instance},
            {QStringLiteral("username"), one.username},
            {QStringLiteral("created_on"), one.incarnation},
            {QStringLiteral("roles"), QJsonArray::fromStringList(one.roles)},
            {QStringLiteral("since"), one.since.toUTC().toString(Qt::ISODateWithMs)}};
}

std::optional<Suspension> suspensionFrom(const QJsonObject &json)
{
    const QJsonValue roles = json.value(QLatin1String("roles"));
    Suspension out{json.value(QLatin1String("instance")).toString(), json.value(QLatin1String("username")).toString(),
                   json.value(QLatin1String("created_on")).toString(), {},
                   QDateTime::fromString(json.value(QLatin1String("since")).toString(), Qt::ISODateWithMs).toUTC()};
    if (out.instance.isEmpty() || out.username.isEmpty() || !roles.isArray())
        return std::nullopt;
    for (const auto &role : roles.toArray()) {
        if (!role.isString())
            return std::nullopt;
        out.roles += role.toString();
    }
    return out;
}

Result<QList<Suspension>> suspensionsIn(const QJsonObject &document, const QString &file)
{
    QList<Suspension> out;
    for (const auto &value : document.value(kSuspendedKey).toArray()) {
        const std::optional<Suspension> one = suspensionFrom(value.toObject());
        if (!one)
            return fail({ErrorKind::BadFile, 0, file, {}, kSuspendedKey});
        out += *one;
    }
    return out;
}

} // namespace

Suspensions::Suspensions(QString file)
    : m_file(std::move(file))
{
}

Result<QList<Suspension>> Suspensions::all() const
{
    const Result<QJsonObject> document = readConfig(m_file);
    if (!document)
        return fail(document.error());
    return suspensionsIn(*document, m_file);
}

Result<void> Suspensions::replace(const QList<Suspension> &accounts, const QList<Suspension> &by)
{
    return changeConfig(m_file, [&](QJsonObject &document) -> Result<void> {
        const Result<QList<Suspension>> kept = suspensionsIn(document, m_file);
        if (!kept)
            return fail(kept.error());
        QJsonArray array;
        for (const Suspension &one : replacedIn(*kept, accounts, by))
            array += toJson(one);
        document.insert(kSuspendedKey, array);
        return {};
    });
}

} // namespace airside
