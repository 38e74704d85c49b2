#include "core/review/population.h"

#include "core/access/grantfacts.h"
#include "core/base/inparallel.h"
#include "core/review/reviewfilter.h"
#include "core/review/reviewrules.h"

#include <QJsonArray>
#include <QSet>

#include <numeric>
#include <span>
#include <tuple>

namespace airside {

namespace {

struct PreparedExclusion
{
    FilterQuery query;
    QString reason;
};

Error notUsable(const QString &subject, const QString &why)
{
    return {ErrorKind::InvalidInput, 0, subject, why, {}};
}

Result<void> checkWish(const CampaignWish &wish, const QList<SnapshotPtr> &snapshots, const QDateTime &now)
{
    if (wish.name.trimmed().isEmpty())
        return fail(notUsable({}, QStringLiteral("a campaign needs a name.")));
    if (wish.fallback.trimmed().isEmpty())
        return fail(notUsable(wish.name, QStringLiteral("a campaign needs a fallback reviewer.")));
    if (!wish.deadline.isValid() || wish.deadline <= now)
        return fail(notUsable(wish.name, QStringLiteral("the deadline has to be in the future.")));
    for (const ReviewerRule &rule : wish.reviewers) {
        if (rule.reviewer.trimmed().isEmpty())
            return fail(notUsable(wish.name, QStringLiteral("a rule names no reviewer.")));
    }
    QSet<QUuid> seen;
    for (const SnapshotPtr &snapshot : snapshots) {
        if (!snapshot->usersProof.complete() || !snapshot->rolesProof.complete())
            return fail(notUsable(snapshot->instance.name, QStringLiteral("its users and roles are not proven complete, so they are no population.")));
        if (seen.contains(snapshot->instance.id))
            return fail(notUsable(snapshot->instance.name, QStringLiteral("it is there twice.")));
        seen.insert(snapshot->instance.id);
    }
    return {};
}

CampaignSource sourceFrom(const Snapshot &snapshot)
{
    CampaignSource source;
    source.instance = snapshot.instance.id;
    source.name = snapshot.instance.name;
    source.url = snapshot.instance.url.toString();
    source.environment = environmentName(snapshot.instance.environment);
    source.airflowVersion = snapshot.airflowVersion;
    source.takenAt = snapshot.takenAt;
    source.readBy = snapshot.signedInAs;
    source.serverOffsetSeconds = snapshot.serverOffsetSeconds;
    source.users = snapshot.usersProof;
    source.roles = snapshot.rolesProof;
    for (const User &user : snapshot.users) {
        source.grants += user.roles.size();
        source.usersWithoutRoles += user.roles.isEmpty() ? 1 : 0;
    }
    return source;
}

/// Of hundreds of DAGs the first ones and how many more there are: the frozen role has them all.
QHash<QString, QString> shortScopes(const Snapshot &snapshot)
{
    constexpr qsizetype most = 10;
    QHash<QString, QString> out;
    for (const Role &role : snapshot.roles) {
        const QStringList dags = reachesAllDags(role.permissions) ? QStringList() : dagIdsOf(role.permissions);
        out.insert(role.name, dags.size() <= most ? dagScope(role.permissions)
                                                  : QStringLiteral("%1 and %2 more DAGs").arg(dags.first(most).join(QStringLiteral(", ")), QString::number(dags.size() - most)));
    }
    return out;
}

ReviewItem itemOf(const Snapshot &snapshot, const GrantFacts &facts, const User &user, const QString &role)
{
    ReviewItem item;
    item.account = {snapshot.instance.id, foldName(user.username), user.createdOn ? user.createdOn->text() : QString()};
    item.instance = snapshot.instance.name;
    item.username = user.username;
    item.name = user.displayName();
    item.email = user.email;
    item.active = user.active;
    item.lastLogin = user.lastLogin ? user.lastLogin->text() : QString();
    item.logins = user.loginCount;
    item.failedLogins = user.failedLoginCount;
    item.role = role;
    const RoleFacts *known = facts.role(role);
    item.roleRead = known != nullptr;
    item.permissions = known ? known->permissions : 0;
    item.level = facts.level(role, user.roles);
    item.why = facts.why(role, user.roles);
    return item;
}

/// Two names may hold any letters: their lengths keep them apart. A letter in front, since a spreadsheet takes "12e45" for a number.
QString idOf(const QUuid &campaign, const ReviewItem &item)
{
    const QByteArray user = item.account.username.toUtf8();
    const QByteArray incarnation = item.account.incarnation.toUtf8();
    const QByteArray text = campaign.toByteArray() + item.account.instance.toByteArray() + QByteArray::number(user.size()) + ':' + user
                            + QByteArray::number(incarnation.size()) + ':' + incarnation + item.role.toUtf8();
    constexpr qsizetype digits = 15;
    return QLatin1Char('i') + QString::fromLatin1(sha256Hex(text).left(digits));
}

bool isBefore(const ReviewItem &a, const ReviewItem &b)
{
    if (a.level != b.level)
        return a.level > b.level;
    if (a.instance != b.instance)
        return a.instance < b.instance;
    return std::tie(a.account.username, a.role) < std::tie(b.account.username, b.role);
}

/// Places are moved and not items, which are large.
QList<ReviewItem> inOrderOfRisk(const QList<ReviewItem> &items)
{
    QList<qsizetype> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&items](qsizetype a, qsizetype b) { return isBefore(items[a], items[b]); });
    QList<ReviewItem> out;
    out.reserve(items.size());
    for (const qsizetype place : order)
        out += items[place];
    return out;
}

QByteArray roleLine(const Snapshot &snapshot, const Role &role)
{
    QJsonArray permissions;
    for (const Permission &permission : role.permissions)
        permissions += permission.text();
    return compactJson({{QStringLiteral("instance"), snapshot.instance.name}, {QStringLiteral("role"), role.name},
                        {QStringLiteral("permissions"), permissions}});
}

class Freezing
{
public:
    Freezing(Population &out, FilterQuery scope, QList<PreparedExclusion> exclusions)
        : m_out(out)
        , m_scope(std::move(scope))
        , m_exclusions(std::move(exclusions))
    {
    }

    void add(const Snapshot &snapshot)
    {
        const GrantFacts facts(snapshot);
        const QHash<QString, QString> scopes = shortScopes(snapshot);
        m_out.campaign.sources += sourceFrom(snapshot);
        for (const Role &role : snapshot.roles)
            m_out.roleLines += roleLine(snapshot, role);
        for (const User &user : snapshot.users) {
            if (user.roles.isEmpty())
                m_out.excludedLines += lineOf(ExcludedGrant{snapshot.instance.name, user.username, {}, QStringLiteral("holds no role")});
            for (const QString &role : user.roles) {
                ReviewItem item = itemOf(snapshot, facts, user, role);
                item.dagScope = scopes.value(role);
                addGrant(item);
            }
        }
    }

private:
    void addGrant(const ReviewItem &item)
    {
        QString reason = fits(m_scope, item) ? QString() : QStringLiteral("outside the scope");
        for (const PreparedExclusion &one : std::as_const(m_exclusions)) {
            if (reason.isEmpty() && fits(one.query, item))
                reason = one.reason;
        }
        if (reason.isEmpty())
            m_out.items += item;
        else
            m_out.excludedLines += lineOf(ExcludedGrant{item.instance, item.username, item.role, reason});
    }

    Population &m_out;
    FilterQuery m_scope;
    QList<PreparedExclusion> m_exclusions;
};

} // namespace

Result<Population> freezePopulation(const QUuid &id, const CampaignWish &wish, const QList<SnapshotPtr> &snapshots, const QDateTime &now)
{
    const Result<void> usable = checkWish(wish, snapshots, now);
    if (!usable)
        return fail(usable.error());
    const Result<FilterQuery> scope = reviewFilter(wish.scope);
    if (!scope)
        return fail(scope.error());
    QList<PreparedExclusion> exclusions;
    for (const ExclusionRule &rule : wish.exclusions) {
        const Result<FilterQuery> query = reviewFilter(rule.filter);
        if (!query)
            return fail(query.error());
        if (query->isEmpty() || rule.reason.trimmed().isEmpty())
            return fail(notUsable(rule.filter, QStringLiteral("an exclusion is a filter and a reason.")));
        exclusions += PreparedExclusion{*query, rule.reason};
    }
    Population out;
    out.campaign.id = id;
    out.campaign.wish = wish;
    Freezing freezing(out, *scope, exclusions);
    for (const SnapshotPtr &snapshot : snapshots)
        freezing.add(*snapshot);
    if (out.items.isEmpty())
        return fail(notUsable(wish.name, QStringLiteral("there is no grant to review.")));
    out.items = inOrderOfRisk(out.items);
    for (qsizetype i = 0; i < out.items.size(); ++i)
        out.items[i].number = i + 1;
    out.itemLines.resize(out.items.size());
    QByteArray *lines = out.itemLines.data();
    std::span<ReviewItem> items(out.items.data(), static_cast<size_t>(out.items.size()));
    inParallel(items, [&id, &wish, lines](ReviewItem &item) {
        item.id = idOf(id, item);
        item.reviewer = firstReviewer(wish, item);
        lines[item.number - 1] = lineOf(item);
    });
    out.campaign.items = frozenList(out.itemLines);
    out.campaign.excluded = frozenList(out.excludedLines);
    out.campaign.roles = frozenList(out.roleLines);
    return out;
}

} // namespace airside
