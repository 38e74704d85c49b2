#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

/// How the changes of one plan depend on each other while they are applied.
class tst_Applier_order : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoleComesBeforeItsUsers()
    {
        ApplyFixture f;
        const ApplyReport report = f.apply({f.grant("ann", {QStringLiteral("New")}),
                                            roleChange({}, roleOf(QStringLiteral("New"), {}))});
        QVERIFY(report.allVerified());
        QCOMPARE(f.api.writes(), QStringList({QStringLiteral("createRole New"), QStringLiteral("updateUser ann")}));
    }

    void usersOfARoleThatFailedAreSkipped()
    {
        ApplyFixture f;
        f.api.fail(QStringLiteral("createRole"), {}, {ErrorKind::Forbidden, 403, {}, {}, {}});
        const ApplyReport report = f.apply({f.grant("ann", {QStringLiteral("New")}), f.grant("bob", {}),
                                            roleChange({}, roleOf(QStringLiteral("New"), {}))});
        QCOMPARE(states(report), QStringList({QStringLiteral("not-done forbidden"), QStringLiteral("skipped earlier_not_done"),
                                              QStringLiteral("verified")}));
        QCOMPARE(report.results[1].error->message, QStringLiteral("New"));
    }

    void aRoleThatCouldNotBeTrimmedIsNotGranted()
    {
        ApplyFixture f;
        const Change trim = roleChange(f.role("Audit"), roleOf(QStringLiteral("Audit"), {}));
        const Change grant = f.grant("ann", {QStringLiteral("Audit"), QStringLiteral("Viewer")});
        f.api.addsOnly = true;
        f.api.fail(QStringLiteral("updateRoleByForm"), {}, {ErrorKind::FormChanged, 200, {}, {}, {}});
        QCOMPARE(states(f.apply({trim, grant})),
                 QStringList({QStringLiteral("not-done form_changed"), QStringLiteral("skipped earlier_not_done")}));
        QCOMPARE(f.user("ann").roles, QStringList{QStringLiteral("Viewer")});
    }

    void aRoleStaysWhenItsHoldersCouldNotBeMoved()
    {
        ApplyFixture f;
        f.api.fail(QStringLiteral("updateUser"), {}, {ErrorKind::ServerError, 500, {}, {}, {}});
        const ApplyReport report = f.apply({roleChange(f.role("Audit"), {}), f.grant("bob", {QStringLiteral("Viewer")})});
        QCOMPARE(states(report), QStringList({QStringLiteral("not-done server_error"), QStringLiteral("skipped earlier_not_done")}));
        QVERIFY(f.api.role(QStringLiteral("Audit")));
    }

    void aRenamedRoleIsFollowedIntoItsHolders()
    {
        ApplyFixture f;
        const Change rename = roleChange(f.role("Audit"), Role{QStringLiteral("Audits"), f.role("Audit").permissions});
        User bob = f.user("bob");
        bob.email = QStringLiteral("b@example.org");
        const Change edit = userChange(f.user("bob"), bob); // says Audit, the name the person saw
        const Change grant = f.grant("ann", {QStringLiteral("Audit")});
        const ApplyReport report = f.apply({edit, grant, rename});
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char('|'))));
        QCOMPARE(f.user("bob").roles, QStringList({QStringLiteral("Audits"), QStringLiteral("Viewer")}));
        QCOMPARE(f.user("bob").email, QStringLiteral("b@example.org"));
        QCOMPARE(f.user("ann").roles, QStringList{QStringLiteral("Audits")});
        QVERIFY(!f.api.userPatches[0].roles); // bob's roles were not touched
    }

    void aDeletedRoleIsNoConflictForItsHoldersDeletion()
    {
        ApplyFixture f;
        const ApplyReport report = f.apply({userChange(f.user("bob"), {}), roleChange(f.role("Audit"), {})});
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char('|'))));
        QCOMPARE(f.api.writes(), QStringList({QStringLiteral("deleteRole Audit"), QStringLiteral("deleteUser bob")}));
    }

    void anUnknownRoleIsNotGranted()
    {
        ApplyFixture f;
        const Change grant = f.grant("ann", {QStringLiteral("Ghost")});
        QCOMPARE(states(f.apply({grant})), QStringList{QStringLiteral("not-done not_found")});
        QCOMPARE(states(f.check({grant})), QStringList{QStringLiteral("not-done not_found")});
        QVERIFY(f.api.writes().isEmpty());
        const Change made = roleChange({}, roleOf(QStringLiteral("Ghost"), {}));
        QCOMPARE(states(f.check({grant, made})), QStringList({QStringLiteral("waiting"), QStringLiteral("waiting")}));
    }

    void administrationIsHandedOverBeforeItIsTaken()
    {
        ApplyFixture f;
        f.api.addRole(QStringLiteral("Token"), {}); // the signed-in account administers nothing itself
        f.api.addUser(QStringLiteral("robot"), {QStringLiteral("Token")});
        FakeAccessApi &api = f.api;
        Instance instance = ApplyFixture::production();
        instance.username = QStringLiteral("robot");
        FakeAccessApi asRobot(instance);
        asRobot.users = api.users;
        asRobot.roles = api.roles;
        Applier applier(asRobot, f.journal, f.clock, {});
        const Change take = f.grant("root", {QStringLiteral("Viewer")});
        const Change give = f.grant("ann", {QStringLiteral("Chief")});
        const ApplyReport report = *await(applier.apply({{take, give}}, {}, {}));
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char('|'))));
        QCOMPARE(asRobot.writes(), QStringList({QStringLiteral("updateUser ann"), QStringLiteral("updateUser root")}));
        QCOMPARE(report.results[0].change, take.id);
    }

    void whenTheHandOverFailsNothingIsTaken()
    {
        ApplyFixture f;
        Instance instance = ApplyFixture::production();
        instance.username = QStringLiteral("bob");
        FakeAccessApi asBob(instance);
        asBob.users = f.api.users;
        asBob.roles = f.api.roles;
        Applier applier(asBob, f.journal, f.clock, {});
        const Change take = f.grant("root", {QStringLiteral("Viewer")});
        const Change give = f.grant("ann", {QStringLiteral("Chief")});
        asBob.fail(QStringLiteral("updateUser"), QStringLiteral("ann"), {ErrorKind::Forbidden, 403, {}, {}, {}});
        const ApplyReport report = *await(applier.apply({{take, give}}, {}, {}));
        QCOMPARE(states(report), QStringList({QStringLiteral("not-done refused"), QStringLiteral("not-done forbidden")}));
        QCOMPARE(asBob.user(QStringLiteral("root"))->roles, QStringList{QStringLiteral("Chief")});
    }

    void changesWithoutAnIdAreTakenTwiceAsTwo()
    {
        ApplyFixture f;
        Change ann = f.grant("ann", {});
        Change bob = f.grant("bob", {});
        ann.id = {};
        bob.id = {};
        QVERIFY(f.apply({ann, bob}).allVerified());
        QCOMPARE(f.api.writes().size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Applier_order)
#include "tst_applier_order.moc"
