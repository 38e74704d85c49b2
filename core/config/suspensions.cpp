#include "core/config/suspensions.h"

#include "core/access/keys.h"
#include "core/config/configfile.h"

#include <QJsonArray>

#include <algorithm>

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

Suspension suspensionOf(const QString &instance, const User &user, const QDateTime &nowUtc)
{
    return {instance, foldName(user.username), user.createdOn ? user.createdOn->text() : QString(), user.roles, nowUtc};
}

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

Result<std::optional<Suspension>> Suspensions::find(const Suspension &account) const
{
    const Result<QList<Suspension>> kept = all();
    if (!kept)
        return fail(kept.error());
    const auto at = std::ranges::find_if(*kept, [&account](const Suspension &one) { return one.isOf(account); });
    return at == kept->end() ? std::nullopt : std::optional(*at);
}

Result<void> Suspensions::replace(const QList<Suspension> &accounts, const QList<Suspension> &by) const
{
    return changeConfig(m_file, [&](QJsonObject &document) -> Result<void> {
        Result<QList<Suspension>> kept = suspensionsIn(document, m_file);
        if (!kept)
            return fail(kept.error());
        kept->removeIf([&accounts](const Suspension &one) {
            return std::ranges::any_of(accounts, [&one](const Suspension &other) { return other.isOf(one); });
        });
        QJsonArray array;
        for (const Suspension &one : *kept + by)
            array += toJson(one);
        document.insert(kSuspendedKey, array);
        return {};
    });
}

} // namespace airside
