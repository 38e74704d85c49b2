#include "app/demo/company.h"

#include "app/demo/builtinroles.h"
#include "app/demo/companydata.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace airside::demo {

namespace {

constexpr std::int64_t dayMicroseconds = 86'400'000'000;
constexpr std::string_view mailDomain = "@northwind-freight.example";

std::vector<std::string> split(std::string_view list)
{
    std::vector<std::string> parts;
    while (!list.empty()) {
        const auto end = list.find(';');
        parts.emplace_back(list.substr(0, end));
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
    return parts;
}

/// Fills a world step by step from one seeded source of numbers; distributions of the standard library differ
/// between its implementations, so plain remainders are used.
class CompanyMaker
{
public:
    CompanyMaker(World &world, const Traits &traits)
        : m_world(world)
        , m_production(traits.airflow3)
        , m_today(world.now() / dayMicroseconds * dayMicroseconds)
        , m_random(m_production ? 331U : 211U)
    {
    }

    void addDags();
    void addRoles();
    void addUsers(int count);

private:
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(m_random()) % bound; }
    std::int64_t daysAgo(std::int64_t days)
    {
        const std::int64_t time = std::int64_t(below(86'399)) * 1'000'000 + below(999'999);
        return m_today - days * dayMicroseconds + time;
    }
    std::vector<int> roleIds(std::string_view names);
    void addRisk(const CompanyRisk &risk);
    void addOrdinary(std::string username, std::string firstName, std::string lastName);
    std::vector<int> ordinaryRoles();
    void addDrawnPeople(int count);

    World &m_world;
    bool m_production;
    std::int64_t m_today;
    std::mt19937 m_random;
    std::vector<int> m_levels; ///< Viewer, User, Op
    std::vector<int> m_teams;
};

void CompanyMaker::addDags()
{
    for (const CompanyDomain &domain : companyDomains()) {
        for (const std::string &step : split(domain.steps)) {
            DemoDag dag;
            dag.id = std::string(domain.prefix) + '_' + step;
            dag.file = std::string(domain.prefix) + ".py";
            dag.description = "Part of " + std::string(domain.prefix);
            dag.owner = domain.owner;
            dag.tags = {std::string(domain.prefix), below(3) == 0 ? "critical" : "daily"};
            dag.paused = below(9) == 0;
            dag.parsed = daysAgo(1);
            m_world.addDag(std::move(dag));
        }
    }
    m_world.addDanglingDag("revenue_report_v1");
}

void CompanyMaker::addRoles()
{
    for (const CompanyRole &plan : companyRoles()) {
        DemoRole &role = m_world.addRole(std::string(plan.name));
        m_world.grant(role, m_world.pair("can_read", "Website"));
        for (const std::string &permission : split(plan.permissions)) {
            const auto on = permission.find(" on ");
            m_world.grant(role, m_world.pair(permission.substr(0, on), permission.substr(on + 4)));
        }
        for (const auto &[id, dag] : m_world.dags()) {
            if (!plan.dagPrefix.empty() && id.starts_with(plan.dagPrefix)) {
                m_world.grant(role, m_world.pair("can_read", "DAG:" + id));
                m_world.grant(role, m_world.pair("can_edit", "DAG:" + id));
                m_world.grant(role, m_world.pair("can_create", "DAG Run:" + id));
            }
        }
    }
    m_levels = roleIds("Viewer;User;Op");
    // Those who look after access are few and named one by one.
    m_teams = roleIds("data_engineering;analytics_viewer;payments_ops;risk_readers;marketing;ml_platform;month_end;"
                      "new_joiners");
}

std::vector<int> CompanyMaker::roleIds(std::string_view names)
{
    std::vector<int> ids;
    for (const std::string &name : split(names)) {
        ids.push_back(m_world.roleByName(name)->id);
    }
    return ids;
}

void CompanyMaker::addRisk(const CompanyRisk &risk)
{
    DemoUser user;
    user.username = risk.username;
    user.firstName = risk.firstName;
    user.lastName = risk.lastName;
    user.email = risk.email;
    user.roles = roleIds(risk.roles);
    user.active = risk.active;
    user.lastLogin = risk.lastLoginDays < 0 ? -1 : daysAgo(risk.lastLoginDays + 1);
    user.loginCount = risk.logins;
    user.failedLogins = risk.failedLogins;
    user.createdOn = daysAgo(std::max(risk.lastLoginDays, 0) + 200 + below(900));
    user.changedOn = user.createdOn + 8;
    m_world.addUser(std::move(user));
}

std::vector<int> CompanyMaker::ordinaryRoles()
{
    const std::uint32_t draw = below(100);
    std::vector<int> ids;
    if (draw < 53) {
        ids.push_back(m_levels[draw < 34 ? 0 : draw < 48 ? 1 : 2]);
    }
    if (ids.empty() || below(3) == 0) {
        ids.push_back(m_teams[below(std::uint32_t(m_teams.size()))]);
    }
    return ids;
}

void CompanyMaker::addOrdinary(std::string username, std::string firstName, std::string lastName)
{
    DemoUser user;
    user.email = username + std::string(mailDomain);
    user.username = std::move(username);
    user.firstName = std::move(firstName);
    user.lastName = std::move(lastName);
    user.roles = ordinaryRoles();
    user.active = below(25) != 0;
    const std::uint32_t habit = below(20);
    const std::int64_t age = habit == 0 ? 200 + below(600) : habit < 4 ? 60 + below(100) : below(40);
    user.createdOn = daysAgo(age + 30 + below(1200));
    user.changedOn = user.createdOn + 8;
    if (below(22) != 0) {
        user.lastLogin = daysAgo(age + 1);
        user.loginCount = 1 + below(400);
        user.failedLogins = below(15) == 0 ? 1 + below(5) : 0;
    }
    m_world.addUser(std::move(user));
}

/// A walk through all pairs of names without repeating one; rounds after the first carry a number. Staging leaves
/// out every third person of the same walk and goes on further.
void CompanyMaker::addDrawnPeople(int count)
{
    const auto given = givenNames();
    const auto family = familyNames();
    const std::size_t pairs = given.size() * family.size();
    for (std::size_t i = 0; int(m_world.users().size()) < count; ++i) {
        if (!m_production && i % 3 == 0) {
            continue;
        }
        const std::size_t at = (i * 1009 + 77) % pairs; // 1009 has no factor in common with 48 x 53
        const std::string_view first = given[at % given.size()];
        const std::string_view last = family[at / given.size()];
        std::string username = foldAscii(first) + '.' + foldAscii(last);
        if (const std::size_t round = i / pairs; round > 0) {
            username += std::to_string(round + 1);
        }
        addOrdinary(std::move(username), std::string(first), std::string(last));
    }
}

void CompanyMaker::addUsers(int count)
{
    m_world.reserveUsers(static_cast<std::size_t>(count));
    for (const CompanyRisk &risk : companyRisks()) {
        if ((m_production || risk.inStaging) && int(m_world.users().size()) < count) {
            addRisk(risk);
        }
    }
    std::size_t index = 0;
    for (const CompanyPerson &person : peopleOfTheWorld()) {
        if ((m_production || index++ % 2 == 0) && int(m_world.users().size()) < count) {
            addOrdinary(std::string(person.username), std::string(person.firstName), std::string(person.lastName));
        }
    }
    addDrawnPeople(count);
}

void addAdmin(World &world, const Secret &password)
{
    DemoUser admin;
    admin.username = "admin";
    admin.email = "admin@example.org";
    admin.firstName = "Ada";
    admin.lastName = "Admin";
    admin.passwordDigest = world.digest(password.reveal().toStdString());
    admin.roles = {world.roleByName("Admin")->id};
    admin.createdOn = world.now() - 60'000'000;
    admin.changedOn = admin.createdOn + 8;
    world.addUser(std::move(admin));
}

/// What tests/airflow-lab makes on a real server.
void fillLab(World &world, const Traits &traits)
{
    const auto add = [&](const char *id, const char *file, std::vector<std::string> tags) {
        DemoDag dag;
        dag.id = id;
        dag.file = file;
        dag.owner = traits.airflow3 ? "airflow" : "";
        dag.tags = std::move(tags);
        dag.paused = true;
        dag.parsed = world.now();
        world.addDag(std::move(dag));
    };
    add("lab_plain", "lab_plain.py", {"lab"});
    add("lab_scoped", "lab_scoped.py", {"lab", "scoped"});
    add("lab_team_b", "lab_team_b.py", {"team-b"});
    add("lab.team-b.second", "lab_team_b.py", {"team-b"});
    DemoRole &team = world.addRole("lab_team");
    world.grant(team, world.pair("can_read", "Website"));
    world.grant(team, world.pair("can_read", "DAG:lab_scoped"));
    world.grant(team, world.pair("can_edit", "DAG:lab_scoped"));
    world.grant(team, world.pair("can_create", "DAG Run:lab_scoped"));
}

} // namespace

void fillWorld(World &world, const Traits &traits, const WorldPlan &plan, const Secret &adminPassword)
{
    addBuiltInRoles(world, traits);
    addAdmin(world, adminPassword);
    if (!plan.company) {
        fillLab(world, traits);
        return;
    }
    CompanyMaker maker(world, traits);
    maker.addDags();
    maker.addRoles();
    maker.addUsers(plan.users);
}

} // namespace airside::demo
