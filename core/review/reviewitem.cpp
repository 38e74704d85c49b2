#include "core/review/reviewitem.h"

#include "core/review/campaign.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

QJsonValue countOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<qint64> countOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject peersJson(const PeerFigure &peers)
{
    QJsonObject json{{QStringLiteral("group"), peerGroupName(peers.group)}, {QStringLiteral("others"), peers.others}, {QStringLiteral("holders"), peers.holders}};
    if (!peers.manager.isEmpty())
        json.insert(QStringLiteral("manager"), peers.manager);
    return json;
}

std::optional<PeerFigure> peersOf(const QJsonObject &json)
{
    const std::optional<PeerGroup> group = peerGroupFromName(json.value(QLatin1String("group")).toString());
    if (!group)
        return std::nullopt;
    return PeerFigure{*group, json.value(QLatin1String("manager")).toString(), json.value(QLatin1String("others")).toInteger(), json.value(QLatin1String("holders")).toInteger()};
}

} // namespace

QString rolesText(const ReviewItem &item)
{
    return item.kind == ReviewKind::Accounts ? item.holds.join(QStringLiteral("; ")) : item.role;
}

QString subjectOf(const ReviewItem &item)
{
    switch (item.kind) {
    case ReviewKind::Grants:
        return QStringLiteral("%1: %2's role %3").arg(item.instance, item.username, item.role);
    case ReviewKind::Accounts:
        return QStringLiteral("%1: the account %2").arg(item.instance, item.username);
    case ReviewKind::RoleContents:
        break;
    }
    return QStringLiteral("%1: %2 in the role %3").arg(item.instance, item.permission, item.role);
}

bool isOwnItem(const ReviewItem &item, const QString &reviewer)
{
    const QString folded = foldName(reviewer);
    return !folded.isEmpty() && (folded == item.account.username || folded == foldName(item.email));
}

QByteArray lineOf(const ReviewItem &item)
{
    QJsonObject json{{QStringLiteral("id"), item.id},
                     {QStringLiteral("number"), item.number},
                     {QStringLiteral("instance_id"), item.account.instance.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("instance"), item.instance},
                     {QStringLiteral("username"), item.username},
                     {QStringLiteral("created_on"), item.account.incarnation},
                     {QStringLiteral("name"), item.name},
                     {QStringLiteral("email"), item.email},
                     {QStringLiteral("active"), item.active},
                     {QStringLiteral("last_login"), item.lastLogin},
                     {QStringLiteral("logins"), countOrNull(item.logins)},
                     {QStringLiteral("failed_logins"), countOrNull(item.failedLogins)},
                     {QStringLiteral("role"), item.role},
                     {QStringLiteral("role_read"), item.roleRead},
                     {QStringLiteral("permissions"), item.permissions},
                     {QStringLiteral("privilege"), privilegeName(item.level)},
                     {QStringLiteral("why"), item.why},
                     {QStringLiteral("dag_scope"), item.dagScope},
                     {QStringLiteral("reviewer"), item.reviewer}};
    if (item.peers)
        json.insert(QStringLiteral("peers"), peersJson(*item.peers));
    if (item.kind != ReviewKind::Grants)
        json.insert(QStringLiteral("kind"), reviewKindName(item.kind));
    if (item.listed)
        json.insert(QStringLiteral("listed"), true);
    if (item.kind == ReviewKind::Accounts)
        json.insert(QStringLiteral("holds"), QJsonArray::fromStringList(item.holds));
    if (item.kind == ReviewKind::RoleContents) {
        json.insert(QStringLiteral("permission"), item.permission);
        json.insert(QStringLiteral("holders"), countOrNull(item.holders));
    }
    return compactJson(json);
}

QByteArray lineOf(const ExcludedGrant &grant)
{
    QJsonObject json{{QStringLiteral("instance"), grant.instance},
                     {QStringLiteral("username"), grant.username},
                     {QStringLiteral("role"), grant.role},
                     {QStringLiteral("reason"), grant.reason}};
    if (!grant.permission.isEmpty())
        json.insert(QStringLiteral("permission"), grant.permission);
    return compactJson(json);
}

std::optional<ReviewItem> itemFromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto word = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    ReviewItem item;
    item.id = word("id");
    item.number = json.value(QLatin1String("number")).toInteger();
    item.username = word("username");
    item.account = {QUuid::fromString(word("instance_id")), foldName(item.username), word("created_on")};
    item.instance = word("instance");
    item.name = word("name");
    item.email = word("email");
    item.active = json.value(QLatin1String("active")).toBool();
    item.lastLogin = word("last_login");
    item.logins = countOf(json.value(QLatin1String("logins")));
    item.failedLogins = countOf(json.value(QLatin1String("failed_logins")));
    item.role = word("role");
    item.roleRead = json.value(QLatin1String("role_read")).toBool();
    item.permissions = json.value(QLatin1String("permissions")).toInteger();
    item.why = word("why");
    item.dagScope = word("dag_scope");
    item.reviewer = word("reviewer");
    item.peers = peersOf(json.value(QLatin1String("peers")).toObject());
    const std::optional<ReviewKind> kind = json.contains(QLatin1String("kind")) ? reviewKindFromName(word("kind")) : ReviewKind::Grants;
    item.kind = kind.value_or(ReviewKind::Grants);
    item.permission = word("permission");
    item.listed = json.value(QLatin1String("listed")).toBool();
    for (const auto &role : json.value(QLatin1String("holds")).toArray())
        item.holds += role.toString();
    item.holders = countOf(json.value(QLatin1String("holders")));
    for (const PrivilegeLevel level : {PrivilegeLevel::Powerful, PrivilegeLevel::CanBecomeAdmin}) {
        if (privilegeName(level) == word("privilege"))
            item.level = level;
    }
    return !kind || item.id.isEmpty() || item.number < 1 || item.account.instance.isNull() ? std::nullopt : std::optional(item);
}

std::optional<ExcludedGrant> excludedFromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto word = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const ExcludedGrant grant{word("instance"), word("username"), word("role"), word("reason"), word("permission")};
    return grant.reason.isEmpty() ? std::nullopt : std::optional(grant);
}

} // namespace airside
