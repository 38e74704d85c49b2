#include "app/demo/company.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace airside;
using namespace airside::demo;

namespace {

constexpr std::int64_t fixedNow = 1'795'000'000'000'000;

std::unique_ptr<World> filled(Behaviour behaviour, int users, bool company = true)
{
    auto world = std::make_unique<World>([] { return fixedNow; });
    fillWorld(*world, traitsOf(behaviour, false), {company, users}, Secret(QByteArray("pw")));
    return world;
}

int holders(World &world, const char *role, bool activeOnly)
{
    const int id = world.roleByName(role)->id;
    return int(std::ranges::count_if(world.users(), [&](const DemoUser &user) {
        return std::ranges::find(user.roles, id) != user.roles.end() && (!activeOnly || user.active);
    }));
}

} // namespace

class TestCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameEveryTime()
    {
        const auto a = filled(Behaviour::Airflow3_3_2, 180);
        const auto b = filled(Behaviour::Airflow3_3_2, 180);
        QCOMPARE(a->users().size(), std::size_t(180));
        for (std::size_t i = 0; i < a->users().size(); ++i) {
            QCOMPARE(a->users()[i].username, b->users()[i].username);
            QCOMPARE(a->users()[i].roles, b->users()[i].roles);
            QCOMPARE(a->users()[i].lastLogin, b->users()[i].lastLogin);
        }
    }
    void hasTheRisksWorthFinding()
    {
        const auto world = filled(Behaviour::Airflow3_3_2, 180);
        QVERIFY(holders(*world, "Admin", true) >= 5);
        QVERIFY(holders(*world, "Admin", false) > holders(*world, "Admin", true)); // one inactive
        QVERIFY(holders(*world, "Op", true) >= 3);
        const auto count = [&](auto judge) { return std::ranges::count_if(world->users(), judge); };
        QVERIFY(count([](const DemoUser &u) { return u.roles.empty(); }) == 1);
        QVERIFY(count([](const DemoUser &u) { return u.lastLogin < 0; }) >= 5);
        QVERIFY(count([](const DemoUser &u) { return u.failedLogins > 20; }) >= 1);
        QVERIFY(count([](const DemoUser &u) { return u.email.ends_with("@email.notfound"); }) == 1);
        QVERIFY(count([](const DemoUser &u) { return u.lastLogin > 0 && u.lastLogin < fixedNow - 365 * 86'400'000'000; }) >= 2);
        QVERIFY(world->holds({world->roleByName("access_desk")->id}, "can_edit", "Roles"));
        QVERIFY(world->holds({world->roleByName("legacy_reporting")->id}, "can_edit", "DAG:revenue_report_v1"));
        QVERIFY(!world->dags().contains("revenue_report_v1"));
    }
    void measures()
    {
        const auto world = filled(Behaviour::Airflow3_3_2, 180);
        QCOMPARE(world->dags().size(), std::size_t(60));
        QCOMPARE(world->roles().size(), std::size_t(20));
        QCOMPARE(world->users().front().username, std::string("admin"));
    }
    void twoInstancesOverlapByEmail()
    {
        const auto production = filled(Behaviour::Airflow3_3_2, 180);
        const auto staging = filled(Behaviour::Airflow2_11_2, 180);
        std::set<std::string> known;
        for (const DemoUser &user : production->users()) {
            known.insert(user.email);
        }
        const auto both = std::ranges::count_if(staging->users(), [&](const DemoUser &u) { return known.contains(u.email); });
        QVERIFY(both > 60);
        QVERIFY(both < 170);
    }
    void usernamesAndAddressesAreUnique()
    {
        const auto world = filled(Behaviour::Airflow2_11_2, 20000);
        QCOMPARE(world->users().size(), std::size_t(20000));
        std::set<std::string> names;
        std::set<std::string> addresses;
        for (const DemoUser &user : world->users()) {
            QVERIFY(names.insert(foldAscii(user.username)).second);
            QVERIFY(addresses.insert(user.email).second);
        }
    }
    void timesAreInThePastAndInOrder()
    {
        const auto world = filled(Behaviour::Airflow3_3_2, 2000);
        for (const DemoUser &user : world->users()) {
            QVERIFY(user.createdOn < fixedNow);
            QVERIFY(user.lastLogin < 0 || (user.lastLogin > user.createdOn && user.lastLogin < fixedNow));
        }
    }
    void freshInstallation()
    {
        const auto world = filled(Behaviour::Airflow2_11_2, 180, false);
        QCOMPARE(world->users().size(), std::size_t(1));
        QCOMPARE(world->roles().size(), std::size_t(6));
        QCOMPARE(world->dags().size(), std::size_t(4));
        QVERIFY(world->signIn("ADMIN", "pw"));
        QVERIFY(!world->signIn("admin", "other"));
        QCOMPARE(world->users().front().failedLogins, std::int64_t(1));
    }
};

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
