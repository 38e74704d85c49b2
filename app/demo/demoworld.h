#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace airside::demo {

/// Times are microseconds since 1970 of the server's wall clock; -1 and counters of -1 are null.
struct DemoUser
{
    int id = 0;
    std::string username;
    std::string email;
    std::string firstName;
    std::string lastName;
    std::string passwordDigest; ///< empty: nobody can sign in with a password
    std::vector<int> roles;     ///< ids, in the order given
    bool active = true;
    std::int64_t loginCount = -1;
    std::int64_t failedLogins = -1;
    std::int64_t lastLogin = -1;
    std::int64_t createdOn = 0;
    std::int64_t changedOn = 0;
};

struct DemoRole
{
    int id = 0;
    std::string name;
    std::vector<int> permissions; ///< indices into World::pairs(), in the order added
};

struct DemoDag
{
    std::string id;
    std::string file;
    std::string description; ///< empty: null
    std::string owner;
    std::vector<std::string> tags;
    bool paused = false;
    std::int64_t parsed = 0;
};

struct PermissionPair
{
    std::string action;
    std::string resource;
};

/// The database of the imitated server. Not thread-safe: the server holds a lock around each request.
class World
{
public:
    using Now = std::function<std::int64_t()>; ///< microseconds since 1970

    explicit World(Now now);

    [[nodiscard]] std::int64_t now() const { return m_now(); }

    // Users; ascending by id. Ids are used again as SQLite does: the highest one plus one.
    [[nodiscard]] const std::vector<DemoUser> &users() const { return m_users; }
    [[nodiscard]] DemoUser *userById(int id);
    [[nodiscard]] DemoUser *userByName(std::string_view username); ///< in any case of ASCII letters, as SQLite's lower()
    [[nodiscard]] DemoUser *userByEmail(std::string_view email);   ///< exact
    DemoUser &addUser(DemoUser user); ///< gives the id
    void renameUser(DemoUser &user, const std::string &username);
    void removeUser(int id);
    void reserveUsers(std::size_t count);

    [[nodiscard]] std::string digest(std::string_view password) const;
    /// Username in any case or e-mail, active and with that password; keeps the counters as Airflow does.
    [[nodiscard]] DemoUser *signIn(std::string_view name, std::string_view password);

    // Roles
    [[nodiscard]] const std::map<int, DemoRole> &roles() const { return m_roles; }
    [[nodiscard]] DemoRole *roleById(int id);
    [[nodiscard]] DemoRole *roleByName(std::string_view name); ///< exact
    DemoRole &addRole(const std::string &name);
    void removeRole(int id); ///< its holders lose it
    void grant(DemoRole &role, int pair); ///< at most once

    // Permissions
    [[nodiscard]] const std::vector<PermissionPair> &pairs() const { return m_pairs; }
    [[nodiscard]] const std::vector<std::string> &actions() const { return m_actions; }
    [[nodiscard]] bool hasAction(const std::string &name) const;
    [[nodiscard]] bool hasResource(const std::string &name) const { return m_resources.contains(name); }
    int pair(const std::string &action, const std::string &resource); ///< made when missing
    [[nodiscard]] bool holds(const std::vector<int> &roles, std::string_view action, std::string_view resource) const;

    // DAGs, ascending by id
    [[nodiscard]] const std::map<std::string, DemoDag> &dags() const { return m_dags; }
    void addDag(DemoDag dag); ///< with its seven pairs
    /// The resources without the DAG, as a deleted DAG leaves them.
    void addDanglingDag(const std::string &dagId);

private:
    Now m_now;
    std::string m_salt;
    std::vector<DemoUser> m_users;
    std::unordered_map<std::string, int> m_userIds; ///< by folded username
    std::map<int, DemoRole> m_roles;
    std::vector<std::string> m_actions;
    std::unordered_map<std::string, int> m_resources;
    std::vector<PermissionPair> m_pairs;
    std::map<std::pair<std::string, std::string>, int> m_pairIds;
    std::map<std::string, DemoDag> m_dags;
};

[[nodiscard]] std::string foldAscii(std::string_view text);
/// "2026-11-23T20:36:19.567214", as Python's isoformat(): no fraction when it is zero.
[[nodiscard]] std::string isoTime(std::int64_t microseconds);

} // namespace airside::demo
