// Joins 100,000 accounts of five instances to persons, makes the table of people, filters and sorts it, and counts what
// 100,000 selected users have in common. All of it runs in the worker pool. Prints lines as figures.h says, medians.
#include "models/personfilter.h"
#include "tests/benchmarks/figures.h"
#include "ui/users/usersummary.h"

#include <QCoreApplication>

using namespace airside;

namespace {

constexpr int kRounds = 7;
constexpr int kInstances = 5;
constexpr int kUsers = 20'000; // of each

template<typename Work>
std::vector<Taken> rounds(Work work)
{
    std::vector<Taken> taken;
    for (int round = 0; round < kRounds; ++round)
        taken.push_back(timeOf(work));
    return taken;
}

/// Three of four have an e-mail that other instances know too; every 500th is shared, every 100th empty.
SnapshotPtr instanceWith(int number, const QString &lastLogin)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    snapshot->instance.name = QStringLiteral("Instance %1").arg(number);
    QStringList roleNames;
    for (int role = 0; role < 40; ++role) {
        PermissionList permissions;
        for (int one = 0; one < 30; ++one)
            permissions += {QStringLiteral("can_read"), QStringLiteral("DAG:dag_%1").arg(role * 7 + one)};
        roleNames += QStringLiteral("team_%1").arg(role);
        snapshot->roles += {roleNames.last(), sortedUnique(permissions)};
    }
    std::ranges::sort(snapshot->roles, {}, &Role::name);
    QList<QStringList> sets;
    for (int set = 0; set < 400; ++set)
        sets += sortedUniqueRoles({roleNames[set % 40], roleNames[(set / 40 + set) % 40]});
    for (int i = 0; i < kUsers; ++i) {
        User user;
        const int person = i % 4 == 0 ? i + number * kUsers : i;
        user.username = QStringLiteral("user%1").arg(i, 6, 10, QLatin1Char('0'));
        user.firstName = QStringLiteral("First%1").arg(person % 997);
        user.lastName = QStringLiteral("Last%1").arg(person);
        user.email = i % 500 == 0 ? QStringLiteral("team@example.org") : i % 100 == 0 ? QString() : QStringLiteral("Person%1@example.org").arg(person);
        user.roles = sets[i % sets.size()];
        user.lastLogin = ServerTime::parse(lastLogin);
        user.createdOn = ServerTime::parse(QStringLiteral("2026-01-01T00:00:00"));
        snapshot->users += user;
    }
    return snapshot;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QList<SnapshotPtr> snapshots;
    QList<PersonInstance> instances;
    PersonLinks links;
    for (int number = 0; number < kInstances; ++number) {
        snapshots += instanceWith(number, QStringLiteral("2026-11-20T10:00:00"));
        instances += {snapshots.last()->instance, snapshots.last(), true};
    }
    for (int i = 1; i < 200; ++i)
        links.link({accountKey(snapshots[0]->instance.id, snapshots[0]->users[i * 4]), accountKey(snapshots[1]->instance.id, snapshots[1]->users[i * 8])}, now);

    qsizetype persons = 0;
    printFigure(QStringLiteral("join 100,000 accounts of 5 instances"), rounds([&] { persons = joinPersons(snapshots, links).count(); }), 200);
    PersonTablePtr table;
    printFigure(QStringLiteral("table of people, 100,000 accounts"), rounds([&] { table = std::make_shared<const PersonTable>(instances, links, nullptr); }), 500);
    QList<PersonInstance> next = instances;
    next[0].snapshot = instanceWith(0, QStringLiteral("2026-11-23T10:00:00"));
    printFigure(QStringLiteral("table of people after a refresh"), rounds([&] { PersonTable(next, links, table.get()); }), 600);
    const FilterQuery words = *FilterQuery::parse(QStringLiteral("last77"), personFilterFields());
    const FilterQuery fields = *FilterQuery::parse(QStringLiteral("accounts>1 role:team_7 last_login<90d"), personFilterFields());
    qsizetype found = 0;
    for (const auto &[name, query] : {std::pair("filter people by a word", &words), std::pair("filter people by fields", &fields)})
        printFigure(QString::fromLatin1(name), rounds([&] { found += qsizetype(personView(table, *query, 0, Qt::AscendingOrder, now).ids.size()); }), 150);
    for (const auto &[name, column] : {std::pair("sort people by last login", int(PersonColumn::LastLogin)), std::pair("sort people by an instance's roles", kPersonColumns)})
        printFigure(QString::fromLatin1(name), rounds([&] { found += qsizetype(personView(table, {}, column, Qt::DescendingOrder, now).ids.size()); }), 200);

    QList<UserIndexPtr> indexes;
    for (const SnapshotPtr &snapshot : snapshots)
        indexes += makeUserIndex(snapshot);
    SelectedUsers selected{UserTableRows::build(indexes, {}), {}};
    selected.numbers = selected.rows.shown();
    printFigure(QStringLiteral("what 100,000 selected users have in common"), rounds([&] { found += summaryOf(selected, {}, now, {})->users; }), 300);
    return persons > 0 && found > 0 ? 0 : 1;
}
