#include "models/userfilter.h"
#include "usernotation.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QStringList shownNames(const UserTableRows &rows)
{
    QStringList out;
    for (const int number : rows.shown())
        out += rows.user(rows.row(number)).username;
    return out;
}

} // namespace

class tst_UserTableRows : public QObject
{
    Q_OBJECT

    const Instance m_payments = instanceOf(QStringLiteral("Payments"));
    const Instance m_lab = instanceOf(QStringLiteral("Lab"), Environment::Development);
    const std::shared_ptr<Snapshot> m_snapshot = snapshotOf(
        m_payments,
        {QStringLiteral("anna | Ånna Berg | anna@example.org | Admin | 2026-11-20T10:00:00.5 | 12 | 0 | 2025-01-01T00:00:00"),
         QStringLiteral("bob  | Bob Zorn  | B@example.org    | Viewer, Op | -            | 0  | 7 | 2024-01-01T00:00:00"),
         QStringLiteral("!cy  |           | cy@corp.example  |        | 2026-11-20T09:00:00 | -  | - | soon"),
         QStringLiteral("dan  | Dan Abel  |                  | Viewer | yesterday           | 3  | 1 | -")});

private Q_SLOTS:
    void sortsByValue_data()
    {
        QTest::addColumn<UserColumn>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        // Unknown comes last both ways; never signed in is known.
        QTest::newRow("name") << UserColumn::Name << QStringLiteral("anna bob dan cy") << QStringLiteral("dan bob anna cy");
        QTest::newRow("username") << UserColumn::Username << QStringLiteral("anna bob cy dan")
                                  << QStringLiteral("dan cy bob anna");
        QTest::newRow("e-mail") << UserColumn::Email << QStringLiteral("anna bob cy dan") << QStringLiteral("cy bob anna dan");
        QTest::newRow("roles") << UserColumn::Roles << QStringLiteral("cy anna bob dan") << QStringLiteral("dan bob anna cy");
        QTest::newRow("active") << UserColumn::Active << QStringLiteral("cy anna bob dan")
                                << QStringLiteral("anna bob dan cy");
        QTest::newRow("last login") << UserColumn::LastLogin << QStringLiteral("bob cy anna dan")
                                    << QStringLiteral("anna cy bob dan");
        QTest::newRow("logins") << UserColumn::Logins << QStringLiteral("bob dan anna cy")
                                << QStringLiteral("anna dan bob cy");
        QTest::newRow("failed") << UserColumn::FailedLogins << QStringLiteral("anna dan bob cy")
                                << QStringLiteral("bob dan anna cy");
        QTest::newRow("created") << UserColumn::Created << QStringLiteral("bob anna cy dan")
                                 << QStringLiteral("anna bob cy dan");
    }
    void sortsByValue()
    {
        QFETCH(UserColumn, column);
        QFETCH(QString, ascending);
        QFETCH(QString, descending);
        UserTableRows rows = UserTableRows::build({makeUserIndex(m_snapshot)}, {});
        rows.sort(column, Qt::AscendingOrder);
        rows.filter({});
        QCOMPARE(shownNames(rows).join(QLatin1Char(' ')), ascending);
        rows.sort(column, Qt::DescendingOrder);
        rows.filter({});
        QCOMPARE(shownNames(rows).join(QLatin1Char(' ')), descending);
    }

    void timesOfTwoServersCompareAsInstants()
    {
        const auto east = snapshotOf(m_payments, {QStringLiteral("east|E E|e@x|Viewer|2026-11-20T12:00:00|1|0|-")});
        east->serverOffsetSeconds = 9 * 3600; // 03:00 UTC
        const auto west = snapshotOf(m_lab, {QStringLiteral("west|W W|w@x|Viewer|2026-11-20T04:00:00|1|0|-")});
        west->serverOffsetSeconds = 0;
        UserTableRows rows = UserTableRows::build({makeUserIndex(west), makeUserIndex(east)}, {});
        rows.sort(UserColumn::LastLogin, Qt::AscendingOrder);
        rows.filter({});
        QCOMPARE(shownNames(rows), words("east west"));
    }

    void filterNeedsEveryWord_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << QStringLiteral("anna bob cy dan w");
        QTest::newRow("blanks") << QStringLiteral("  \t ") << QStringLiteral("anna bob cy dan w");
        QTest::newRow("username, other case") << QStringLiteral("ANN") << QStringLiteral("anna");
        QTest::newRow("name beyond ASCII") << QStringLiteral("ånna") << QStringLiteral("anna");
        QTest::newRow("e-mail") << QStringLiteral("corp.example") << QStringLiteral("cy");
        QTest::newRow("role") << QStringLiteral("viewer") << QStringLiteral("bob dan w");
        QTest::newRow("instance") << QStringLiteral("payments") << QStringLiteral("anna bob cy dan");
        QTest::newRow("environment") << QStringLiteral("development") << QStringLiteral("w");
        QTest::newRow("beginning of an environment") << QStringLiteral("dev") << QStringLiteral("w");
        QTest::newRow("role, not devel-op-ment") << QStringLiteral("op") << QStringLiteral("bob");
        QTest::newRow("two words, two fields") << QStringLiteral("op zorn") << QStringLiteral("bob");
        QTest::newRow("one word not there") << QStringLiteral("bob abel") << QString();
        QTest::newRow("a staged role is there") << QStringLiteral("reader") << QStringLiteral("dan");
        QTest::newRow("a role that goes is not") << QStringLiteral("dan viewer") << QString();
    }
    void filterNeedsEveryWord()
    {
        QFETCH(QString, filter);
        QFETCH(QString, found);
        const auto lab = snapshotOf(m_lab, {QStringLiteral("w|W W|w@x|Viewer")});
        ChangePlan plan;
        if (filter.contains(QLatin1String("reader")) || filter.contains(QLatin1String("dan ")))
            plan.changes += update(*m_snapshot, QStringLiteral("dan"), [](User &user) { user.roles = words("Reader"); });
        UserTableRows rows = UserTableRows::build({makeUserIndex(m_snapshot), makeUserIndex(lab)}, plan);
        rows.filter(*FilterQuery::parse(filter, userFilterFields()));
        QCOMPARE(shownNames(rows).join(QLatin1Char(' ')), found);
    }

    void stagedChangesAreRows()
    {
        ChangePlan plan;
        plan.changes += creation(m_payments, QStringLiteral("Berta|Berta New|berta@x|Viewer"));
        plan.changes += deletion(*m_snapshot, QStringLiteral("bob"));
        plan.changes += update(*m_snapshot, QStringLiteral("anna"), [](User &user) { user.email = QStringLiteral("new@x"); });
        plan.changes += creation(m_lab, QStringLiteral("elsewhere|E E|e@x|Viewer"));
        const UserTableRows rows = UserTableRows::build({makeUserIndex(m_snapshot)}, plan);
        QCOMPARE(shownNames(rows), words("anna Berta bob cy dan"));
        const auto staged = [&rows](int number) { return rows.shownUser(rows.row(number)); };
        QCOMPARE(staged(0).staged, StagedState::Changed);
        QCOMPARE(staged(0).user->email, QStringLiteral("new@x"));
        QCOMPARE(staged(0).server->email, QStringLiteral("anna@example.org"));
        QVERIFY(!staged(0).changedMeanwhile);
        QCOMPARE(staged(1).staged, StagedState::Added);
        QVERIFY(!staged(1).server);
        QCOMPARE(staged(2).staged, StagedState::Removed);
        QCOMPARE(staged(3).staged, StagedState::None);
    }

    void stagedChangeKeepsLiveCounters()
    {
        ChangePlan plan;
        plan.changes += update(*m_snapshot, QStringLiteral("anna"), [](User &user) { user.firstName = QStringLiteral("Anne"); });
        const auto later = std::make_shared<Snapshot>(*m_snapshot);
        later->users[0].loginCount = 13;
        const UserTableRows rows = UserTableRows::build({makeUserIndex(later)}, plan);
        QCOMPARE(*rows.user(rows.row(0)).loginCount, 13);
        QCOMPARE(rows.user(rows.row(0)).firstName, QStringLiteral("Anne"));
        QVERIFY(!rows.shownUser(rows.row(0)).changedMeanwhile);
    }

    void conflictsAreSeen()
    {
        ChangePlan plan;
        plan.changes += update(*m_snapshot, QStringLiteral("anna"), [](User &user) { user.roles = words("Op"); });
        plan.changes += deletion(*m_snapshot, QStringLiteral("dan"));
        plan.changes += creation(m_payments, QStringLiteral("eve|Eve E|eve@x|Viewer"));
        const auto later = std::make_shared<Snapshot>(*m_snapshot);
        later->users[0].lastName = QStringLiteral("Other");
        later->users.removeLast();
        later->users += userOf(QStringLiteral("eve|Evil Eve|eve2@x|Admin"));
        const UserTableRows rows = UserTableRows::build({makeUserIndex(later)}, plan);
        QCOMPARE(shownNames(rows), words("anna bob cy dan eve"));
        QVERIFY(rows.shownUser(rows.row(0)).changedMeanwhile);
        QVERIFY(!rows.shownUser(rows.row(1)).changedMeanwhile);
        QVERIFY2(rows.shownUser(rows.row(3)).changedMeanwhile, "gone from the server");
        QVERIFY2(rows.shownUser(rows.row(4)).changedMeanwhile, "made by somebody else");
    }

    void privilegeFollowsWhatIsStaged()
    {
        ChangePlan plan;
        plan.changes += update(*m_snapshot, QStringLiteral("dan"), [](User &user) { user.roles = words("Made"); });
        Change role;
        role.id = QUuid::createUuid();
        role.instance = m_payments.id;
        role.kind = ChangeKind::CreateRole;
        role.roleAfter = Role{QStringLiteral("Made"), {{QStringLiteral("can_edit"), QStringLiteral("Roles")}}};
        plan.changes += role;
        const UserTableRows rows = UserTableRows::build({makeUserIndex(m_snapshot)}, plan);
        QCOMPARE(rows.entry(rows.row(3)).privilege, PrivilegeLevel::CanBecomeAdmin);
        QCOMPARE(rows.rolePrivilege(rows.row(3), QStringLiteral("Made")), PrivilegeLevel::CanBecomeAdmin);
        QCOMPARE(rows.rolePrivilege(rows.row(3), QStringLiteral("Viewer")), PrivilegeLevel::Ordinary);
    }

    void mapFollowsAccounts()
    {
        const auto lab = snapshotOf(m_lab, {QStringLiteral("anna|A A|a@x|Viewer")});
        const UserTableRows before = UserTableRows::build({makeUserIndex(m_snapshot), makeUserIndex(lab)}, {});
        const auto later = std::make_shared<Snapshot>(*m_snapshot);
        later->users[1].createdOn = ServerTime::parse(QStringLiteral("2026-11-23T00:00:00")); // bob was made again
        later->users.removeAt(2);
        later->users.prepend(userOf(QStringLiteral("aaa|A A|aaa@x|Viewer")));
        const UserTableRows after = UserTableRows::build({makeUserIndex(lab), makeUserIndex(later)}, {});
        // before: anna bob cy dan | lab anna; after: lab anna | aaa anna bob dan
        QCOMPARE(after.mapFrom(before), (std::vector<int>{2, -1, -1, 4, 0}));
    }

    void rowOfFindsByFoldedName()
    {
        ChangePlan plan;
        plan.changes += creation(m_payments, QStringLiteral("Zed|Z Z|z@x|Viewer"));
        const UserTableRows rows = UserTableRows::build({makeUserIndex(m_snapshot)}, plan);
        QCOMPARE(rows.rowOf({m_payments.id, QStringLiteral("bob")}), 1);
        QCOMPARE(rows.rowOf({m_payments.id, QStringLiteral("zed")}), 4);
        QCOMPARE(rows.rowOf({m_payments.id, QStringLiteral("nobody")}), -1);
        QCOMPARE(rows.rowOf({m_lab.id, QStringLiteral("bob")}), -1);
    }
};

QTEST_GUILESS_MAIN(tst_UserTableRows)
#include "tst_usertablerows.moc"
