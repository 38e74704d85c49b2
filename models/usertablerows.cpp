#include "models/usertablerows.h"

#include "core/access/keys.h"
#include "core/base/sharedvalue.h"
#include "models/matchingrows.h"
#include "models/userfilter.h"
#include "core/plan/rebase.h"

#include <numeric>

namespace airside {

namespace {

User composed(const User &server, const User &after)
{
    User user = server;
    user.username = after.username;
    user.email = after.email;
    user.firstName = after.firstName;
    user.lastName = after.lastName;
    user.roles = after.roles;
    return user;
}

UserTableRows::Staged stagedRow(const Change &change, const User *server)
{
    UserTableRows::Staged row;
    row.change = std::make_shared<const Change>(change);
    if (change.kind == ChangeKind::CreateUser) {
        row.state = StagedState::Added;
        row.changedMeanwhile = server != nullptr;
        row.shown = std::make_shared<User>(change.userAfter.value_or(User()));
    } else if (change.kind == ChangeKind::UpdateUser) {
        row.state = StagedState::Changed;
        const User before = server ? *server : change.userBefore.value_or(User());
        const User wish = (server ? rebased(change, *server) : change).userAfter.value_or(before);
        row.shown = std::make_shared<User>(composed(before, wish));
    } else {
        row.state = StagedState::Removed;
        row.shown = std::make_shared<User>(server ? *server : change.userBefore.value_or(User()));
    }
    if (change.userBefore)
        row.changedMeanwhile = !server || !sameAccess(*server, *change.userBefore);
    row.entry = makeUserEntry(*row.shown);
    row.roleText = roleSetText(row.shown->roles);
    return row;
}

QHash<QString, PrivilegeLevel> stagedRoleLevels(const ChangePlan &plan, const QUuid &instance)
{
    QHash<QString, PrivilegeLevel> levels;
    for (const Change &change : plan.changes) {
        if (change.instance == instance && !change.isUserChange() && change.roleAfter)
            levels.insert(change.roleAfter->name, privilegeOf(change.roleAfter->permissions).level);
    }
    return levels;
}

bool sameIncarnation(const User *a, const User *b)
{
    return !a || !b || a->createdOn == b->createdOn;
}

} // namespace

UserTableRows UserTableRows::build(const QList<UserIndexPtr> &sources, const ChangePlan &plan)
{
    auto content = std::make_unique<Content>();
    content->sources = sources;
    for (qint32 source = 0; source < sources.size(); ++source)
        content->stage(source, plan);
    content->sourceBegin.push_back(content->rows.size());
    UserTableRows rows;
    rows.m_order.resize(content->rows.size());
    std::iota(rows.m_order.begin(), rows.m_order.end(), 0);
    rows.m_shown = rows.m_order;
    rows.m_content = sharedValue(std::move(content));
    return rows;
}

void UserTableRows::Content::stage(qint32 source, const ChangePlan &plan)
{
    const UserIndex &index = *sources[source];
    const Snapshot &snapshot = *index.snapshot;
    stagedRoles += stagedRoleLevels(plan, snapshot.instance.id);
    std::vector<std::pair<QString, int>> byKey;
    for (const Change &change : plan.changes) {
        if (change.instance != snapshot.instance.id || !change.isUserChange())
            continue;
        const User *server = snapshot.user(change.objectName());
        Staged one = stagedRow(change, server);
        if (const auto *known = server ? &index.entries[size_t(server - snapshot.users.constData())] : nullptr; known && known->name == one.entry.name)
            one.entry.nameRank = known->nameRank;
        one.entry.privilege = privilegeOf(effectivePermissionSet(snapshot, one.shown->roles)).level;
        for (const QString &role : one.shown->roles)
            one.entry.privilege = std::max(one.entry.privilege, stagedRoles.back().value(role));
        const QString key = foldName(change.objectName());
        byKey.emplace_back(key, int(staged.size()));
        stagedKeys.push_back(key);
        staged.push_back(std::move(one));
    }
    std::sort(byKey.begin(), byKey.end());
    addSource(source, byKey);
}

void UserTableRows::Content::addSource(qint32 source, const std::vector<std::pair<QString, int>> &stagedByKey)
{
    sourceBegin.push_back(rows.size());
    const auto &entries = sources[source]->entries;
    rows.reserve(rows.size() + entries.size() + stagedByKey.size());
    auto next = stagedByKey.begin();
    for (qint32 user = 0; user < qint32(entries.size()); ++user) {
        const QStringView key = entries[size_t(user)].key();
        for (; next != stagedByKey.end() && next->first < key; ++next)
            rows.push_back({source, -1, next->second});
        const bool hit = next != stagedByKey.end() && next->first == key;
        rows.push_back({source, user, hit ? (next++)->second : -1});
    }
    for (; next != stagedByKey.end(); ++next)
        rows.push_back({source, -1, next->second});
}

const User &UserTableRows::user(const Row &row) const
{
    return row.staged >= 0 ? *m_content->staged[size_t(row.staged)].shown : snapshot(row).users[row.user];
}

const User *UserTableRows::server(const Row &row) const
{
    return row.user >= 0 ? &snapshot(row).users[row.user] : nullptr;
}

const UserIndex::Entry &UserTableRows::entry(const Row &row) const
{
    return row.staged >= 0 ? m_content->staged[size_t(row.staged)].entry : source(row).entries[size_t(row.user)];
}

const UserTableRows::Staged *UserTableRows::staged(const Row &row) const
{
    return row.staged >= 0 ? &m_content->staged[size_t(row.staged)] : nullptr;
}

const QString &UserTableRows::roleText(const Row &row) const
{
    if (const Staged *one = staged(row))
        return one->roleText;
    const UserIndex &index = source(row);
    return index.roleSets[size_t(index.entries[size_t(row.user)].roleSet)].text;
}

PrivilegeLevel UserTableRows::rolePrivilege(const Row &row, const QString &role) const
{
    const auto &staged = m_content->stagedRoles[row.source];
    const auto it = staged.constFind(role);
    return it != staged.cend() ? *it : source(row).rolePrivilege.value(role);
}

UserKey UserTableRows::key(const Row &row) const
{
    return {snapshot(row).instance.id, keyText(row).toString()};
}

QStringView UserTableRows::keyText(const Row &row) const
{
    return row.user >= 0 ? source(row).entries[size_t(row.user)].key() : QStringView(m_content->stagedKeys[size_t(row.staged)]);
}

ShownUser UserTableRows::shownUser(const Row &row) const
{
    ShownUser out;
    out.snapshot = source(row).snapshot;
    if (const User *user = server(row))
        out.server = std::shared_ptr<const User>(out.snapshot, user);
    out.user = out.server;
    if (const Staged *staged = this->staged(row)) {
        out.user = staged->shown;
        out.change = staged->change;
        out.staged = staged->state;
        out.changedMeanwhile = staged->changedMeanwhile;
    }
    return out;
}

int UserTableRows::rowOf(const UserKey &wanted) const
{
    for (qsizetype source = 0; source < sources().size(); ++source) {
        if (sources()[source]->snapshot->instance.id != wanted.instance)
            continue;
        const auto begin = m_content->rows.begin() + qsizetype(m_content->sourceBegin[size_t(source)]);
        const auto end = m_content->rows.begin() + qsizetype(m_content->sourceBegin[size_t(source) + 1]);
        const auto it = std::lower_bound(begin, end, wanted.username, [this](const Row &row, const QString &name) {
            return keyText(row) < name;
        });
        if (it != end && keyText(*it) == wanted.username)
            return int(it - m_content->rows.begin());
    }
    return -1;
}

void UserTableRows::filter(const FilterQuery &query, const QDateTime &now)
{
    if (query.isEmpty()) {
        m_shown = m_order;
        return;
    }
    m_shown = matchingRows(m_order, [this, &query, &now] {
        return [this, &query, subject = UserFilterRow(*this, now)](int number) mutable {
            subject.setRow(m_content->rows[size_t(number)]);
            return query.matches(subject);
        };
    });
}

void UserTableRows::filterLike(const UserTableRows &before, const FilterQuery &query, const QDateTime &now)
{
    std::vector<bool> wasShown(size_t(before.total()), false);
    for (const int number : before.m_shown)
        wasShown[size_t(number)] = true;
    const std::vector<int> map = mapFrom(before);
    std::vector<int> then(m_content->rows.size(), -1); // the row before of each that was not staged
    for (size_t number = 0; number < map.size(); ++number) {
        if (map[number] >= 0 && !before.staged(before.row(int(number))))
            then[size_t(map[number])] = int(number);
    }
    m_shown.clear();
    UserFilterRow subject(*this, now);
    for (const int number : m_order) {
        const Row &one = row(number);
        const int known = one.staged < 0 ? then[size_t(number)] : -1;
        subject.setRow(one);
        if (known >= 0 ? wasShown[size_t(known)] : query.matches(subject))
            m_shown.push_back(number);
    }
}

std::vector<int> UserTableRows::mapFrom(const UserTableRows &before) const
{
    std::vector<int> map(before.m_content->rows.size(), -1);
    for (qsizetype source = 0; source < sources().size(); ++source) {
        const QUuid id = sources()[source]->snapshot->instance.id;
        const auto old = std::ranges::find_if(
            before.sources(), [&id](const UserIndexPtr &index) { return index->snapshot->instance.id == id; });
        if (old == before.sources().end())
            continue;
        const size_t from = size_t(old - before.sources().begin());
        size_t a = before.m_content->sourceBegin[from];
        size_t b = m_content->sourceBegin[size_t(source)];
        const size_t users = sources()[source]->entries.size();
        const auto onlyUsers = [users](const Content &content, size_t which) { return content.sourceBegin[which + 1] - content.sourceBegin[which] == users; };
        if (*old == sources()[source] && onlyUsers(*before.m_content, from) && onlyUsers(*m_content, size_t(source))) {
            std::iota(map.begin() + qsizetype(a), map.begin() + qsizetype(a + users), int(b));
            continue;
        }
        while (a < before.m_content->sourceBegin[from + 1] && b < m_content->sourceBegin[size_t(source) + 1]) {
            const int order = before.keyText(before.m_content->rows[a]).compare(keyText(m_content->rows[b]));
            if (order == 0 && sameIncarnation(before.server(before.m_content->rows[a]), server(m_content->rows[b])))
                map[a] = int(b);
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
    }
    return map;
}

bool UserTableRows::differ(const UserTableRows &a, const Row &rowA, const UserTableRows &b, const Row &rowB)
{
    const Staged *stagedA = a.staged(rowA);
    const Staged *stagedB = b.staged(rowB);
    if ((stagedA == nullptr) != (stagedB == nullptr))
        return true;
    if (stagedA && (stagedA->state != stagedB->state || stagedA->changedMeanwhile != stagedB->changedMeanwhile))
        return true;
    const UserIndex &sourceA = a.source(rowA);
    const UserIndex &sourceB = b.source(rowB);
    if (&sourceA == &sourceB && !stagedA)
        return false;
    return a.entry(rowA).privilege != b.entry(rowB).privilege || a.entry(rowA).lookAlike != b.entry(rowB).lookAlike ||
           sourceA.snapshot->instance != sourceB.snapshot->instance ||
           sourceA.snapshot->serverOffsetSeconds != sourceB.snapshot->serverOffsetSeconds ||
           a.user(rowA) != b.user(rowB);
}

} // namespace airside
