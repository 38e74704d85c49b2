#include "app/demo/demoworld.h"

#include "core/base/secret.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace airside::demo {

World::World(Now now)
    : m_now(std::move(now))
    , m_salt(Secret::random().reveal().toStdString())
{
}

DemoUser *World::userById(int id)
{
    const auto it = std::ranges::lower_bound(m_users, id, {}, &DemoUser::id);
    return it != m_users.end() && it->id == id ? &*it : nullptr;
}

DemoUser *World::userByName(std::string_view username)
{
    const auto it = m_userIds.find(foldAscii(username));
    return it == m_userIds.end() ? nullptr : userById(it->second);
}

DemoUser *World::userByEmail(std::string_view email)
{
    const auto it = std::ranges::find(m_users, email, &DemoUser::email);
    return it == m_users.end() ? nullptr : &*it;
}

DemoUser &World::addUser(DemoUser user)
{
    user.id = m_users.empty() ? 1 : m_users.back().id + 1;
    m_userIds[foldAscii(user.username)] = user.id;
    return m_users.emplace_back(std::move(user));
}

void World::renameUser(DemoUser &user, const std::string &username)
{
    m_userIds.erase(foldAscii(user.username));
    m_userIds[foldAscii(username)] = user.id;
    user.username = username;
}

void World::removeUser(int id)
{
    if (const DemoUser *user = userById(id)) {
        m_userIds.erase(foldAscii(user->username));
        m_users.erase(m_users.begin() + (user - m_users.data()));
    }
}

void World::reserveUsers(std::size_t count)
{
    m_users.reserve(count);
    m_userIds.reserve(count);
}

std::string World::digest(std::string_view password) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(m_salt.data(), qsizetype(m_salt.size())));
    hash.addData(QByteArrayView(password.data(), qsizetype(password.size())));
    return hash.result().toStdString();
}

DemoUser *World::signIn(std::string_view name, std::string_view password)
{
    DemoUser *user = userByName(name);
    if (!user) {
        user = userByEmail(name);
    }
    if (!user || !user->active) {
        return nullptr;
    }
    if (password.empty() || user->passwordDigest.empty() || digest(password) != user->passwordDigest) {
        user->failedLogins = std::max<std::int64_t>(user->failedLogins, 0) + 1;
        user->loginCount = std::max<std::int64_t>(user->loginCount, 0);
        return nullptr;
    }
    user->failedLogins = 0;
    user->loginCount = std::max<std::int64_t>(user->loginCount, 0) + 1;
    user->lastLogin = now();
    return user;
}

DemoRole *World::roleById(int id)
{
    const auto it = m_roles.find(id);
    return it == m_roles.end() ? nullptr : &it->second;
}

DemoRole *World::roleByName(std::string_view name)
{
    const auto it = std::ranges::find_if(m_roles, [&](const auto &entry) { return entry.second.name == name; });
    return it == m_roles.end() ? nullptr : &it->second;
}

DemoRole &World::addRole(const std::string &name)
{
    const int id = m_roles.empty() ? 1 : m_roles.rbegin()->first + 1;
    return m_roles[id] = DemoRole{id, name, {}};
}

void World::removeRole(int id)
{
    for (DemoUser &user : m_users) {
        std::erase(user.roles, id);
    }
    m_roles.erase(id);
}

void World::grant(DemoRole &role, int pair)
{
    if (std::ranges::find(role.permissions, pair) == role.permissions.end()) {
        role.permissions.push_back(pair);
    }
}

bool World::hasAction(const std::string &name) const
{
    return std::ranges::find(m_actions, name) != m_actions.end();
}

int World::pair(const std::string &action, const std::string &resource)
{
    const auto [it, isNew] = m_pairIds.try_emplace({action, resource}, int(m_pairs.size()));
    if (isNew) {
        m_pairs.push_back({action, resource});
        m_resources.try_emplace(resource, int(m_resources.size()));
        if (!hasAction(action)) {
            m_actions.push_back(action);
        }
    }
    return it->second;
}

bool World::holds(const std::vector<int> &roles, std::string_view action, std::string_view resource) const
{
    const auto known = m_pairIds.find({std::string(action), std::string(resource)});
    if (known == m_pairIds.end()) {
        return false;
    }
    return std::ranges::any_of(roles, [&](int id) {
        const auto role = m_roles.find(id);
        return role != m_roles.end()
               && std::ranges::find(role->second.permissions, known->second) != role->second.permissions.end();
    });
}

void World::addDag(DemoDag dag)
{
    addDanglingDag(dag.id);
    m_dags[dag.id] = std::move(dag);
}

void World::addDanglingDag(const std::string &dagId)
{
    for (const char *action : {"can_edit", "can_delete", "can_read"}) {
        pair(action, "DAG:" + dagId);
    }
    for (const char *action : {"menu_access", "can_delete", "can_create", "can_read"}) {
        pair(action, "DAG Run:" + dagId);
    }
}

std::string foldAscii(std::string_view text)
{
    std::string folded(text);
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c + ('a' - 'A'));
        }
    }
    return folded;
}

std::string isoTime(std::int64_t microseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
    QString text = time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (const auto fraction = microseconds % 1000000; fraction != 0) {
        text += QStringLiteral(".%1").arg(fraction, 6, 10, QLatin1Char('0'));
    }
    return text.toStdString();
}

} // namespace airside::demo
