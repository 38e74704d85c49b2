#include "core/review/campaign.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace airside {

namespace {

template <typename Value>
struct ReviewName
{
    Value value;
    const char *name;
};

constexpr std::array kSilences{ReviewName<SilenceRule>{SilenceRule::Escalate, "escalate"}, ReviewName<SilenceRule>{SilenceRule::Revoke, "revoke"}};
constexpr std::array kJustify{ReviewName<JustifyRule>{JustifyRule::Never, "never"}, ReviewName<JustifyRule>{JustifyRule::NotForKeep, "not-for-keep"},
                              ReviewName<JustifyRule>{JustifyRule::Always, "always"}};

template <typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    const auto found = std::ranges::find_if(names, [value](const auto &one) { return one.value == value; });
    return found == names.end() ? QString() : QString::fromLatin1(found->name);
}

template <typename Names>
auto valueIn(const Names &names, const QString &name) -> std::optional<decltype(names[0].value)>
{
    for (const auto &one : names) {
        if (name == QLatin1String(one.name))
            return one.value;
    }
    return std::nullopt;
}

QJsonObject proofJson(const Completeness &proof)
{
    QJsonObject json{{QStringLiteral("total_before"), proof.totalBefore}, {QStringLiteral("rows"), proof.rows},
                     {QStringLiteral("total_after"), proof.totalAfter}, {QStringLiteral("duplicates"), proof.duplicates}};
    if (proof.requests > 0) { // campaigns of before do not have them
        json.insert(QStringLiteral("requests"), proof.requests);
        json.insert(QStringLiteral("seconds"), proof.seconds);
    }
    return json;
}

Completeness proofOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value(QLatin1String("total_before")).toInteger(-1), json.value(QLatin1String("rows")).toInteger(),
            json.value(QLatin1String("total_after")).toInteger(-1), json.value(QLatin1String("duplicates")).toInteger(), {},
            json.value(QLatin1String("requests")).toInteger(), json.value(QLatin1String("seconds")).toDouble()};
}

QJsonObject listJson(const ListOrigin &list)
{
    return {{QStringLiteral("file"), list.file}, {QStringLiteral("sha256"), QString::fromLatin1(list.sha256)},
            {QStringLiteral("rows"), list.rows}, {QStringLiteral("columns"), toJson(list.columns)}};
}

std::optional<ListOrigin> listOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    return ListOrigin{json.value(QLatin1String("file")).toString(), json.value(QLatin1String("sha256")).toString().toLatin1(),
                      json.value(QLatin1String("rows")).toInteger(), listColumnsFromJson(json.value(QLatin1String("columns")).toObject())};
}

QJsonObject sourceJson(const CampaignSource &source)
{
    QJsonObject json{{QStringLiteral("instance"), source.instance.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("name"), source.name},
                     {QStringLiteral("url"), source.url},
                     {QStringLiteral("environment"), source.environment},
                     {QStringLiteral("airflow_version"), source.airflowVersion},
                     {QStringLiteral("taken_at"), isoUtc(source.takenAt)},
                     {QStringLiteral("read_by"), source.readBy},
                     {QStringLiteral("server_offset_seconds"), source.serverOffsetSeconds ? QJsonValue(*source.serverOffsetSeconds) : QJsonValue()},
                     {QStringLiteral("users"), proofJson(source.users)},
                     {QStringLiteral("roles"), proofJson(source.roles)},
                     {QStringLiteral("users_without_roles"), source.usersWithoutRoles},
                     {QStringLiteral("grants"), source.grants}};
    if (source.rolePermissions > 0)
        json.insert(QStringLiteral("role_permissions"), source.rolePermissions);
    if (source.list)
        json.insert(QStringLiteral("list"), listJson(*source.list));
    return json;
}

CampaignSource sourceFromJson(const QJsonObject &json)
{
    const auto word = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    CampaignSource source;
    source.instance = QUuid::fromString(word("instance"));
    source.name = word("name");
    source.url = word("url");
    source.environment = word("environment");
    source.airflowVersion = word("airflow_version");
    source.takenAt = QDateTime::fromString(word("taken_at"), Qt::ISODate);
    source.readBy = word("read_by");
    const QJsonValue offset = json.value(QLatin1String("server_offset_seconds"));
    if (offset.isDouble())
        source.serverOffsetSeconds = offset.toInt();
    source.users = proofOf(json.value(QLatin1String("users")));
    source.roles = proofOf(json.value(QLatin1String("roles")));
    source.usersWithoutRoles = json.value(QLatin1String("users_without_roles")).toInteger();
    source.grants = json.value(QLatin1String("grants")).toInteger();
    source.rolePermissions = json.value(QLatin1String("role_permissions")).toInteger();
    source.list = listOf(json.value(QLatin1String("list")));
    return source;
}

QJsonObject frozenJson(const FrozenList &list)
{
    return {{QStringLiteral("count"), list.count}, {QStringLiteral("sha256"), QString::fromLatin1(list.digest)}};
}

FrozenList frozenOf(const QJsonValue &value)
{
    return {value.toObject().value(QLatin1String("count")).toInteger(), value.toObject().value(QLatin1String("sha256")).toString().toLatin1()};
}

} // namespace

QString silenceName(SilenceRule rule)
{
    return nameIn(kSilences, rule);
}

std::optional<SilenceRule> silenceFromName(const QString &name)
{
    return valueIn(kSilences, name);
}

QString justifyName(JustifyRule rule)
{
    return nameIn(kJustify, rule);
}

std::optional<JustifyRule> justifyFromName(const QString &name)
{
    return valueIn(kJustify, name);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FrozenList frozenList(const QList<QByteArray> &lines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : lines) {
        hash.addData(line);
        hash.addData(QByteArrayView("\n", 1));
    }
    return {lines.size(), hash.result().toHex()};
}

qint64 populationOf(const Campaign &campaign)
{
    qint64 population = 0;
    for (const CampaignSource &source : campaign.sources) {
        switch (campaign.wish.kind) {
        case ReviewKind::Grants:
            population += source.grants + source.usersWithoutRoles;
            break;
        case ReviewKind::Accounts:
            population += source.users.rows;
            break;
        case ReviewKind::RoleContents:
            population += source.rolePermissions;
            break;
        }
    }
    return population;
}

const CampaignSource *sourceOf(const Campaign &campaign, const QUuid &instance)
{
    const auto found = std::ranges::find(campaign.sources, instance, &CampaignSource::instance);
    return found == campaign.sources.end() ? nullptr : &*found;
}

QJsonObject toJson(const Campaign &campaign)
{
    QJsonArray exclusions;
    for (const ExclusionRule &rule : campaign.wish.exclusions)
        exclusions += QJsonObject{{QStringLiteral("filter"), rule.filter}, {QStringLiteral("reason"), rule.reason}};
    QJsonArray reviewers;
    for (const ReviewerRule &rule : campaign.wish.reviewers) {
        reviewers += QJsonObject{{QStringLiteral("instance"), rule.instance}, {QStringLiteral("role"), rule.role},
                                 {QStringLiteral("reviewer"), rule.reviewer}};
    }
    QJsonArray sources;
    for (const CampaignSource &source : campaign.sources)
        sources += sourceJson(source);
    QJsonObject json{{QStringLiteral("id"), campaign.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("name"), campaign.wish.name},
                     {QStringLiteral("kind"), reviewKindName(campaign.wish.kind)},
                     {QStringLiteral("deadline"), isoUtc(campaign.wish.deadline)},
                     {QStringLiteral("silence"), silenceName(campaign.wish.silence)},
                     {QStringLiteral("justify"), justifyName(campaign.wish.justify)},
                     {QStringLiteral("scope"), campaign.wish.scope},
                     {QStringLiteral("exclusions"), exclusions},
                     {QStringLiteral("reviewers"), reviewers},
                     {QStringLiteral("fallback"), campaign.wish.fallback},
                     {QStringLiteral("sources"), sources},
                     {QStringLiteral("items"), frozenJson(campaign.items)},
                     {QStringLiteral("excluded"), frozenJson(campaign.excluded)},
                     {QStringLiteral("roles"), frozenJson(campaign.roles)}};
    if (!campaign.wish.reason.isEmpty()) // campaigns of before have none
        json.insert(QStringLiteral("reason"), campaign.wish.reason);
    if (!campaign.managersDigest.isEmpty())
        json.insert(QStringLiteral("managers_sha256"), QString::fromLatin1(campaign.managersDigest));
    return json;
}

std::optional<Campaign> campaignFromJson(const QJsonObject &json)
{
    const auto word = [](const QJsonObject &from, const char *key) { return from.value(QLatin1String(key)).toString(); };
    Campaign campaign;
    campaign.id = QUuid::fromString(word(json, "id"));
    campaign.wish.name = word(json, "name");
    campaign.wish.deadline = QDateTime::fromString(word(json, "deadline"), Qt::ISODate);
    campaign.wish.scope = word(json, "scope");
    campaign.wish.reason = word(json, "reason");
    campaign.wish.fallback = word(json, "fallback");
    const std::optional<SilenceRule> silence = silenceFromName(word(json, "silence"));
    const std::optional<JustifyRule> justify = justifyFromName(word(json, "justify"));
    // Campaigns of before have no kind.
    const std::optional<ReviewKind> kind = json.contains(QLatin1String("kind")) ? reviewKindFromName(word(json, "kind")) : ReviewKind::Grants;
    if (campaign.id.isNull() || !campaign.wish.deadline.isValid() || !silence || !justify || !kind)
        return std::nullopt;
    campaign.wish.kind = *kind;
    campaign.managersDigest = word(json, "managers_sha256").toLatin1();
    campaign.wish.silence = *silence;
    campaign.wish.justify = *justify;
    for (const auto &one : json.value(QLatin1String("exclusions")).toArray())
        campaign.wish.exclusions += ExclusionRule{word(one.toObject(), "filter"), word(one.toObject(), "reason")};
    for (const auto &one : json.value(QLatin1String("reviewers")).toArray())
        campaign.wish.reviewers += ReviewerRule{word(one.toObject(), "instance"), word(one.toObject(), "role"), word(one.toObject(), "reviewer")};
    for (const auto &one : json.value(QLatin1String("sources")).toArray())
        campaign.sources += sourceFromJson(one.toObject());
    campaign.items = frozenOf(json.value(QLatin1String("items")));
    campaign.excluded = frozenOf(json.value(QLatin1String("excluded")));
    campaign.roles = frozenOf(json.value(QLatin1String("roles")));
    return campaign;
}

} // namespace airside
