#include "core/store/madehere.h"

#include "core/plan/changejson.h"

#include <QTest>

using namespace airside;

namespace {

const QUuid kInstance(QStringLiteral("6f1c2b7e-0000-4000-8000-00000000000a"));

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).addSecs(60 * minute);
}

HistorySpan span()
{
    return {kInstance, at(10), at(20)};
}

User userWith(const QString &name, const QStringList &roles)
{
    User user;
    user.username = name;
    user.roles = roles;
    return user;
}

Change roleOfUser(const QStringList &before, const QStringList &after)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = kInstance;
    change.userBefore = userWith(QStringLiteral("Vera"), before);
    change.userAfter = userWith(QStringLiteral("Vera"), after);
    return change;
}

JournalEntry intentOf(const Change &change, int minute)
{
    JournalEntry entry;
    entry.at = at(minute);
    entry.change = change.id;
    entry.instance = change.instance;
    entry.kind = changeKindName(change.kind);
    entry.object = change.objectName();
    entry.whole = toJson(change);
    return entry;
}

JournalEntry outcomeOf(const Change &change, int minute, const QString &state = QStringLiteral("verified"))
{
    JournalEntry entry = intentOf(change, minute);
    entry.event = JournalEvent::Outcome;
    entry.whole = {};
    entry.state = state;
    return entry;
}

AccessDifference gives(const QString &role)
{
    return {Difference::RoleGiven, QStringLiteral("vera"), role, {}, {}};
}

const QStringList kViewer{QStringLiteral("Viewer")};
const QStringList kBoth{QStringLiteral("Admin"), QStringLiteral("Viewer")};

} // namespace

class TestMadeHere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheChangeItselfDidIsItsOwn()
    {
        const Change change = roleOfUser(kViewer, kBoth);
        const MadeHere here({intentOf(change, 12), outcomeOf(change, 13)}, span());
        QCOMPARE(here.changeOf(gives(QStringLiteral("Admin"))), change.id);
        QVERIFY(here.changeOf(gives(QStringLiteral("Op"))).isNull());
        QVERIFY(here.changeOf({Difference::RoleTaken, QStringLiteral("vera"), QStringLiteral("Admin"), {}, {}}).isNull());
        QVERIFY(here.changeOf({Difference::RoleGiven, QStringLiteral("alice"), QStringLiteral("Admin"), {}, {}}).isNull());
        // What was there before the change, and is in its after, somebody else had given.
        QVERIFY(here.changeOf(gives(QStringLiteral("Viewer"))).isNull());
    }

    void theTimeDecides_data()
    {
        QTest::addColumn<int>("intent");
        QTest::addColumn<int>("outcome"); // 0: none
        QTest::addColumn<bool>("here");
        QTest::newRow("within") << 11 << 12 << true;
        QTest::newRow("begun before, ended within") << 9 << 11 << true;
        QTest::newRow("ended before") << 8 << 9 << false;
        QTest::newRow("after") << 21 << 22 << false;
        QTest::newRow("without an outcome") << 12 << 0 << true;
    }
    void theTimeDecides()
    {
        QFETCH(int, intent);
        QFETCH(int, outcome);
        QFETCH(bool, here);
        const Change change = roleOfUser(kViewer, kBoth);
        QList<JournalEntry> entries{intentOf(change, intent)};
        if (outcome > 0)
            entries += outcomeOf(change, outcome);
        QCOMPARE(!MadeHere(entries, span()).changeOf(gives(QStringLiteral("Admin"))).isNull(), here);
        QVERIFY(journalOf(span()).since < at(9));
    }

    void theOutcomeDecides_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("here");
        QTest::newRow("verified") << QStringLiteral("verified") << true;
        QTest::newRow("unknown") << QStringLiteral("outcome_unknown") << true;
        QTest::newRow("in part") << kindName(ErrorKind::NotDone) << true;
        QTest::newRow("refused by the server") << kindName(ErrorKind::Forbidden) << false;
    }
    void theOutcomeDecides()
    {
        QFETCH(QString, state);
        QFETCH(bool, here);
        const Change change = roleOfUser(kViewer, kBoth);
        const MadeHere made({intentOf(change, 12), outcomeOf(change, 13, state)}, span());
        QCOMPARE(!made.changeOf(gives(QStringLiteral("Admin"))).isNull(), here);
    }

    void aFieldIsOursOnlyWithOurValue()
    {
        Change change = roleOfUser(kViewer, kViewer);
        change.userAfter->email = QStringLiteral("b@example.org");
        const MadeHere here({intentOf(change, 12), outcomeOf(change, 13)}, span());
        const auto email = [](const QString &after) {
            return AccessDifference{Difference::UserChanged, QStringLiteral("vera"), QStringLiteral("email"), QStringLiteral("a@example.org"), after};
        };
        QCOMPARE(here.changeOf(email(QStringLiteral("b@example.org"))), change.id);
        QVERIFY(here.changeOf(email(QStringLiteral("c@example.org"))).isNull());
    }

    void aRolesHoldersLoseItWithIt()
    {
        Change change;
        change.id = QUuid::createUuid();
        change.instance = kInstance;
        change.kind = ChangeKind::DeleteRole;
        change.roleBefore = Role{QStringLiteral("Op"), {{QStringLiteral("can_read"), QStringLiteral("DAGs")}}};
        JournalEntry intent = intentOf(change, 12);
        intent.holders = {QStringLiteral("Vera")};
        const MadeHere here({intent, outcomeOf(change, 13)}, span());
        QCOMPARE(here.changeOf({Difference::RoleRemoved, QStringLiteral("Op"), {}, {}, {}}), change.id);
        QCOMPARE(here.changeOf({Difference::PermissionTaken, QStringLiteral("Op"), QStringLiteral("can_read on DAGs"), {}, {}}), change.id);
        QCOMPARE(here.changeOf({Difference::RoleTaken, QStringLiteral("vera"), QStringLiteral("Op"), {}, {}}), change.id);
        QVERIFY(here.changeOf({Difference::RoleTaken, QStringLiteral("bob"), QStringLiteral("Op"), {}, {}}).isNull());
    }

    void aRenamedRoleIsItsHoldersToo()
    {
        Change change;
        change.id = QUuid::createUuid();
        change.instance = kInstance;
        change.kind = ChangeKind::UpdateRole;
        change.roleBefore = Role{QStringLiteral("Op"), {}};
        change.roleAfter = Role{QStringLiteral("Operator"), {}};
        const MadeHere here({intentOf(change, 12), outcomeOf(change, 13)}, span());
        QCOMPARE(here.changeOf({Difference::RoleAdded, QStringLiteral("Operator"), {}, {}, {}}), change.id);
        QCOMPARE(here.changeOf({Difference::RoleTaken, QStringLiteral("bob"), QStringLiteral("Op"), {}, {}}), change.id);
        QCOMPARE(here.changeOf({Difference::RoleGiven, QStringLiteral("bob"), QStringLiteral("Operator"), {}, {}}), change.id);
        QVERIFY(here.changeOf({Difference::RoleGiven, QStringLiteral("bob"), QStringLiteral("Op"), {}, {}}).isNull());
    }

    void ownRequestsAreTold()
    {
        JournalEntry request;
        request.at = at(12);
        request.instance = kInstance;
        request.change = QUuid::createUuid();
        request.kind = QStringLiteral("api_request");
        QVERIFY(MadeHere({request}, span()).hasOwnRequests());
        request.at = at(2);
        QVERIFY(!MadeHere({request}, span()).hasOwnRequests());
        request.at = at(12);
        request.instance = QUuid::createUuid();
        QVERIFY(!MadeHere({request}, span()).hasOwnRequests());
    }
};

QTEST_GUILESS_MAIN(TestMadeHere)
#include "tst_madehere.moc"
