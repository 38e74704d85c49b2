#include "core/review/population.h"

#include "core/base/inparallel.h"
#include "core/review/peergroups.h"
#include "core/review/populationitems.h"
#include "core/review/reviewfilter.h"
#include "core/review/reviewrules.h"

#include <QCoreApplication>
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
        return fail(notUsable({}, QCoreApplication::translate("ReviewRules", "a campaign needs a name.")));
    if (wish.fallback.trimmed().isEmpty())
        return fail(notUsable(wish.name, QCoreApplication::translate("ReviewRules", "a campaign needs a fallback reviewer.")));
    if (!wish.deadline.isValid() || wish.deadline <= now)
        return fail(notUsable(wish.name, QCoreApplication::translate("ReviewRules", "the deadline has to be in the future.")));
    for (const ReviewerRule &rule : wish.reviewers) {
        if (rule.reviewer.trimmed().isEmpty())
            return fail(notUsable(wish.name, QCoreApplication::translate("ReviewRules", "a rule names no reviewer.")));
    }
    QSet<QUuid> seen;
    QSet<QString> names;
    for (const SnapshotPtr &snapshot : snapshots) {
        if (!snapshot->usersProof.complete() || !snapshot->rolesProof.complete())
            return fail(notUsable(snapshot->instance.name, QCoreApplication::translate("ReviewRules", "its users and roles are not proven complete, so they are no population.")));
        if (seen.contains(snapshot->instance.id) || names.contains(foldName(snapshot->instance.name)))
            return fail(notUsable(snapshot->instance.name, QCoreApplication::translate("ReviewRules", "it is there twice.")));
        seen.insert(snapshot->instance.id);
        names.insert(foldName(snapshot->instance.name));
    }
    return {};
}

CampaignSource sourceFrom(const Snapshot &snapshot, const AccountList *list)
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
    if (list)
        source.list = ListOrigin{list->file, list->sha256, list->rows, list->columns};
    source.users = snapshot.usersProof;
    source.roles = snapshot.rolesProof;
    for (const Role &role : snapshot.roles)
        source.rolePermissions += role.permissions.size();
    for (const User &user : snapshot.users) {
        source.grants += user.roles.size();
        source.usersWithoutRoles += user.roles.isEmpty() ? 1 : 0;
    }
    return source;
}

/// Two names may hold any letters: their lengths keep them apart. A letter in front, since a spreadsheet takes "12e45" for a number.
QString idOf(const QUuid &campaign, const ReviewItem &item)
{
    const QByteArray user = item.account.username.toUtf8();
    const QByteArray incarnation = item.account.incarnation.toUtf8();
    const QByteArray text = campaign.toByteArray() + item.account.instance.toByteArray() + QByteArray::number(user.size()) + ':' + user
                            + QByteArray::number(incarnation.size()) + ':' + incarnation + item.role.toUtf8()
                            + (item.kind == ReviewKind::RoleContents ? '\0' + item.permission.toUtf8() : QByteArray());
    constexpr qsizetype digits = 15;
    return QLatin1Char('i') + QString::fromLatin1(sha256Hex(text).left(digits));
}

bool isBefore(const ReviewItem &a, const ReviewItem &b)
{
    if (a.level != b.level)
        return a.level > b.level;
    if (a.instance != b.instance)
        return a.instance < b.instance;
    return std::tie(a.account.username, a.role, a.permission) < std::tie(b.account.username, b.role, b.permission);
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

/// A list knows its own people best.
QString managerOf(const QUuid &instance, const QString &foldedUsername, const QString &email, const PopulationExtras &extras)
{
    for (const AccountList &list : extras.lists) {
        if (list.snapshot->instance.id == instance && list.managers.contains(foldedUsername))
            return list.managers.value(foldedUsername);
    }
    const QString byName = extras.managers.of.value(foldedUsername);
    return byName.isEmpty() ? extras.managers.of.value(foldName(email)) : byName;
}

/// By instance; of grants alone, since an account has no role to compare by.
QHash<QUuid, PeerGroups> peerGroupsOf(ReviewKind kind, const QList<SnapshotPtr> &snapshots, const PopulationExtras &extras)
{
    QHash<QUuid, PeerGroups> out;
    if (kind != ReviewKind::Grants)
        return out;
    for (const SnapshotPtr &snapshot : snapshots) {
        const QUuid instance = snapshot->instance.id;
        out.insert(instance, PeerGroups(*snapshot, [&](const User &user) { return managerOf(instance, foldName(user.username), user.email, extras); }));
    }
    return out;
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

    void add(const Snapshot &snapshot, const AccountList *list)
    {
        m_out.campaign.sources += sourceFrom(snapshot, list);
        for (const Role &role : snapshot.roles)
            m_out.roleLines += roleLine(snapshot, role);
        const ReviewKind kind = m_out.campaign.wish.kind;
        forEachItem(kind, snapshot, list, [this](const ReviewItem &item) { addItem(item); });
        if (kind == ReviewKind::Grants)
            addUsersWithoutRoles(snapshot);
    }

private:
    void addUsersWithoutRoles(const Snapshot &snapshot)
    {
        for (const User &user : snapshot.users) {
            if (user.roles.isEmpty())
                m_out.excludedLines += lineOf(ExcludedGrant{snapshot.instance.name, user.username, {}, QStringLiteral("holds no role"), {}});
        }
    }

    void addItem(const ReviewItem &item)
    {
        QString reason = fits(m_scope, item) ? QString() : QStringLiteral("outside the scope");
        for (const PreparedExclusion &one : std::as_const(m_exclusions)) {
            if (reason.isEmpty() && fits(one.query, item))
                reason = one.reason;
        }
        if (reason.isEmpty())
            m_out.items += item;
        else
            m_out.excludedLines += lineOf(ExcludedGrant{item.instance, item.username, item.role, reason, item.permission});
    }

    Population &m_out;
    FilterQuery m_scope;
    QList<PreparedExclusion> m_exclusions;
};

} // namespace

Result<ManagerList> managerListOf(const ListTable &table)
{
    const ListColumns columns = guessedColumns(table.header);
    if (columns.manager.isEmpty() || (columns.username.isEmpty() && columns.email.isEmpty()))
        return fail(notUsable(table.file, QCoreApplication::translate("ReviewRules", "it needs a column \"manager\" and one of usernames or e-mail addresses.")));
    ManagerList out;
    out.sha256 = table.sha256;
    const qsizetype manager = table.header.indexOf(columns.manager);
    for (const QStringList &row : table.rows) {
        const QString name = row.value(manager).trimmed();
        for (const QString &title : {columns.username, columns.email}) {
            const QString key = title.isEmpty() ? QString() : foldName(row.value(table.header.indexOf(title)).trimmed());
            if (!key.isEmpty() && !name.isEmpty())
                out.of.insert(key, name);
        }
    }
    return out;
}

Result<Population> freezePopulation(const QUuid &id, const CampaignWish &wish, const QList<SnapshotPtr> &snapshots, const QDateTime &now,
                                    const PopulationExtras &extras)
{
    QList<SnapshotPtr> everything = snapshots;
    for (const AccountList &list : extras.lists)
        everything += list.snapshot;
    const Result<void> usable = checkWish(wish, everything, now);
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
            return fail(notUsable(rule.filter, QCoreApplication::translate("ReviewRules", "an exclusion is a filter and a reason.")));
        exclusions += PreparedExclusion{*query, rule.reason};
    }
    Population out;
    out.campaign.id = id;
    out.campaign.wish = wish;
    out.campaign.managersDigest = extras.managers.sha256;
    Freezing freezing(out, *scope, exclusions);
    for (const SnapshotPtr &snapshot : snapshots)
        freezing.add(*snapshot, nullptr);
    for (const AccountList &list : extras.lists)
        freezing.add(*list.snapshot, &list);
    if (out.items.isEmpty())
        return fail(notUsable(wish.name, QCoreApplication::translate("ReviewRules", "there is nothing to review.")));
    out.items = inOrderOfRisk(out.items);
    for (qsizetype i = 0; i < out.items.size(); ++i)
        out.items[i].number = i + 1;
    out.itemLines.resize(out.items.size());
    QByteArray *lines = out.itemLines.data();
    const QHash<QUuid, PeerGroups> groups = peerGroupsOf(wish.kind, everything, extras);
    std::span<ReviewItem> items(out.items.data(), static_cast<size_t>(out.items.size()));
    inParallel(items, [&id, &wish, &extras, &groups, lines](ReviewItem &item) {
        item.id = idOf(id, item);
        item.reviewer = firstReviewer(wish, item, managerOf(item.account.instance, item.account.username, item.email, extras));
        if (const auto group = groups.constFind(item.account.instance); group != groups.cend())
            item.peers = group->of(item.account.username, item.role);
        lines[item.number - 1] = lineOf(item);
    });
    out.campaign.items = frozenList(out.itemLines);
    out.campaign.excluded = frozenList(out.excludedLines);
    out.campaign.roles = frozenList(out.roleLines);
    return out;
}

} // namespace airside
