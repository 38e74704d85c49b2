#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_Applier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesVerifiesAndRecords()
    {
        ApplyFixture f;
        const Change change = f.grant("ann", {QStringLiteral("Audit")});
        const ApplyReport report = f.apply({change});
        QVERIFY(report.allVerified());
        QCOMPARE(report.results[0].change, change.id);
        QCOMPARE(report.results[0].serverUser->roles, QStringList{QStringLiteral("Audit")});
        QCOMPARE(f.user("ann").roles, QStringList{QStringLiteral("Audit")});
        QCOMPARE(f.journal.texts(), QStringList({QStringLiteral("intent ann"), QStringLiteral("outcome ann verified")}));
        const JournalEntry intent = f.journal.entries[0];
        QCOMPARE(intent.at, f.clock.nowUtc());
        QCOMPARE(intent.change, change.id);
        QCOMPARE(intent.instance, kInstance);
        QCOMPARE(intent.instanceName, QStringLiteral("Prod"));
        QCOMPARE(intent.account, QStringLiteral("root"));
        QCOMPARE(intent.kind, QStringLiteral("update_user"));
        QCOMPARE(intent.lines, QStringList({QStringLiteral("+ role Audit"), QStringLiteral("- role Viewer")}));
        QCOMPARE(f.progress.size(), 2);
        QCOMPARE(f.progress[0].state, ChangeState::Running);
        QCOMPARE(f.progress[1].state, ChangeState::Verified);
    }

    void theIntentIsRecordedBeforeTheWriteLeaves()
    {
        ApplyFixture f;
        QStringList atWrite;
        f.api.onCall = [&](const FakeCall &call) {
            if (call.name == QLatin1String("deleteUser"))
                atWrite = f.journal.texts();
        };
        QVERIFY(f.apply({userChange(f.user("ann"), {})}).allVerified());
        QCOMPARE(atWrite, QStringList{QStringLiteral("intent ann")});
    }

    void otherInstancesAreLeftAlone()
    {
        ApplyFixture f;
        Change elsewhere = userChange(f.user("ann"), {});
        elsewhere.instance = QUuid::createUuid();
        const ApplyReport report = f.apply({elsewhere});
        QVERIFY(report.results.isEmpty());
        QVERIFY(f.api.calls.isEmpty());
    }

    void aReadOnlyInstanceIsNotEvenAsked()
    {
        ApplyFixture f;
        f.api.setReadOnly(true);
        const ApplyReport report = f.apply({userChange(f.user("ann"), {})});
        QCOMPARE(report.refusals.size(), 1);
        QCOMPARE(report.refusals[0].guard, GuardKind::ReadOnlyInstance);
        QCOMPARE(states(report), QStringList{QStringLiteral("skipped read_only")});
        QVERIFY(f.api.calls.isEmpty());
        QVERIFY(f.journal.entries.isEmpty());
    }

    void aGuardRefusesTheWhole()
    {
        ApplyFixture f;
        const Change own = userChange(f.user("root"), {});
        const ApplyReport report = f.apply({f.grant("ann", {}), own});
        QVERIFY(!report.allVerified());
        QCOMPARE(states(report), QStringList({QStringLiteral("skipped refused"), QStringLiteral("not-done refused")}));
        QVERIFY(f.api.writes().isEmpty());
        QVERIFY(f.journal.entries.isEmpty());
    }

    void guardsAreJudgedOnFreshData()
    {
        ApplyFixture f;
        f.api.addUser(QStringLiteral("deputy"), {QStringLiteral("Chief")});
        const Change change = userChange(f.user("deputy"), {});
        f.api.onCall = [&](const FakeCall &call) { // meanwhile the other one was taken off
            if (call.name == QLatin1String("takeSnapshot"))
                f.api.user(QStringLiteral("root"))->roles = {QStringLiteral("Viewer")};
        };
        const ApplyReport report = f.apply({change});
        QCOMPARE(report.refusals[0].guard, GuardKind::LastAdministrator);
        QVERIFY(f.api.writes().isEmpty());
    }

    void anIncompleteListingRefuses()
    {
        ApplyFixture f;
        f.api.listsIncompletely = true;
        QCOMPARE(f.apply({f.grant("ann", {})}).refusals[0].guard, GuardKind::IncompleteData);
        QVERIFY(f.api.writes().isEmpty());
    }

    void aFailedListingWritesNothing()
    {
        ApplyFixture f;
        f.api.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        const ApplyReport report = f.apply({f.grant("ann", {})});
        QCOMPARE(report.error->kind, ErrorKind::Unreachable);
        QCOMPARE(states(report), QStringList{QStringLiteral("skipped unreachable")});
        QVERIFY(f.api.writes().isEmpty());
    }

    void publicIsAskedForOnlyWhenTouched()
    {
        ApplyFixture f;
        f.api.publicMatters = true;
        f.api.addRole(QStringLiteral("Public"), {});
        QVERIFY(f.apply({f.grant("ann", {})}).allVerified());
        QVERIFY(!f.api.callTexts().contains(QStringLiteral("publicRoleMatters")));
        QCOMPARE(f.apply({roleChange(f.role("Public"), {})}).refusals[0].guard, GuardKind::PublicRole);
        f.api.fail(QStringLiteral("publicRoleMatters"), {}, {ErrorKind::Timeout, 0, {}, {}, {}});
        QCOMPARE(f.apply({roleChange(f.role("Public"), {})}).error->kind, ErrorKind::Timeout);
        QVERIFY(f.api.role(QStringLiteral("Public")));
    }

    void aConcurrentEditIsAConflict()
    {
        ApplyFixture f;
        const Change ann = f.grant("ann", {QStringLiteral("Audit")});
        const Change bob = f.grant("bob", {QStringLiteral("Viewer")});
        f.api.onCall = [&](const FakeCall &call) {
            if (call.text() == QLatin1String("fetchUser ann"))
                f.api.user(QStringLiteral("ann"))->roles = {QStringLiteral("Chief")};
        };
        const ApplyReport report = f.apply({ann, bob});
        QCOMPARE(states(report), QStringList({QStringLiteral("conflict changed_meanwhile"), QStringLiteral("verified")}));
        QCOMPARE(report.results[0].serverUser->roles, QStringList{QStringLiteral("Chief")});
        QCOMPARE(f.api.writes(), QStringList{QStringLiteral("updateUser bob")});
        QCOMPARE(f.journal.texts(), QStringList({QStringLiteral("intent bob"), QStringLiteral("outcome bob verified")}));
    }

    void withoutAJournalNothingIsWritten()
    {
        ApplyFixture f;
        f.journal.failFrom = 0;
        const ApplyReport report = f.apply({f.grant("ann", {}), userChange(f.user("bob"), {})});
        QCOMPARE(report.error->kind, ErrorKind::File);
        QCOMPARE(states(report), QStringList({QStringLiteral("skipped file"), QStringLiteral("skipped file")}));
        QVERIFY(f.api.writes().isEmpty());
    }

    void aJournalThatFailsLaterStopsThere()
    {
        ApplyFixture f;
        f.journal.failFrom = 1; // the outcome of the first
        const ApplyReport report = f.apply({f.grant("ann", {}), userChange(f.user("bob"), {})});
        QCOMPARE(report.error->kind, ErrorKind::File);
        QCOMPARE(states(report), QStringList({QStringLiteral("verified"), QStringLiteral("skipped file")}));
        QCOMPARE(f.api.writes(), QStringList{QStringLiteral("updateUser ann")});
    }

    void aFailureStopsNobodyElse()
    {
        ApplyFixture f;
        f.api.fail(QStringLiteral("updateUser"), QStringLiteral("ann"),
                   {ErrorKind::Invalid, 422, QStringLiteral("ann"), {}, QStringLiteral("{\"password\":\"hunter2\"}")});
        f.api.fail(QStringLiteral("fetchUser"), QStringLiteral("bob"), {ErrorKind::Unreachable, 0, {}, {}, {}});
        const ApplyReport report = f.apply({f.grant("ann", {}), f.grant("bob", {}), roleChange(f.role("Audit"), {})});
        QCOMPARE(states(report).mid(0, 2),
                 QStringList({QStringLiteral("not-done invalid"), QStringLiteral("not-done unreachable")}));
        const JournalEntry outcome = f.journal.entries[1];
        QCOMPARE(outcome.state, QStringLiteral("invalid"));
        QCOMPARE(outcome.httpStatus, 422);
        QVERIFY(!outcome.lines.join(QLatin1Char(' ')).contains(QLatin1String("hunter2")));
    }

    void aSignInThatIsNoLongerGoodEndsThemAll()
    {
        ApplyFixture f;
        f.api.fail(QStringLiteral("fetchUser"), QStringLiteral("ann"), {ErrorKind::SignInFailed, 401, {}, {}, {}});
        const ApplyReport report = f.apply({f.grant("ann", {}), f.grant("bob", {})});
        QCOMPARE(states(report), QStringList({QStringLiteral("not-done sign_in_failed"), QStringLiteral("skipped sign_in_failed")}));
        QVERIFY(f.api.writes().isEmpty());
    }

    void anUnknownOutcomeIsRecordedAsSuch()
    {
        ApplyFixture f;
        const Error lost{ErrorKind::OutcomeUnknown, 0, {}, {}, {}};
        f.api.fail(QStringLiteral("updateUser"), {}, lost);
        f.api.onAnswer = [&](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser"))
                f.api.fail(QStringLiteral("fetchUser"), {}, {ErrorKind::Timeout, 0, {}, {}, {}});
        };
        QCOMPARE(states(f.apply({f.grant("ann", {})})), QStringList{QStringLiteral("unknown outcome_unknown")});
        QCOMPARE(f.journal.texts().last(), QStringLiteral("outcome ann outcome_unknown"));
    }

    void aLostPasswordIsAskedForNotInvented()
    {
        ApplyFixture f;
        Change reset = userChange(f.user("ann"), f.user("ann"));
        reset.passwordIntent = PasswordIntent::Typed;
        QCOMPARE(states(f.apply({reset})), QStringList{QStringLiteral("not-done credential_missing")});
        QCOMPARE(states(f.check({reset})), QStringList{QStringLiteral("not-done credential_missing")});
        QVERIFY(f.api.writes().isEmpty());
    }

    void noSecretReachesTheJournal()
    {
        ApplyFixture f;
        Change reset = userChange(f.user("ann"), f.user("ann"));
        reset.passwordIntent = PasswordIntent::Typed;
        reset.password = Secret(QByteArrayLiteral("hunter2"));
        QVERIFY(f.apply({reset}).allVerified());
        for (const JournalEntry &entry : f.journal.entries)
            QVERIFY(!(entry.lines.join(QLatin1Char(' ')) + entry.object + entry.state).contains(QLatin1String("hunter2")));
    }

    void aStopAwaitsWhatIsInFlight()
    {
        ApplyFixture f;
        f.api.delay = std::chrono::milliseconds(5);
        f.api.onCall = [&](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser"))
                f.stop.request_stop();
        };
        const ApplyReport report = f.apply({f.grant("ann", {}), f.grant("bob", {})});
        QCOMPARE(states(report), QStringList({QStringLiteral("verified"), QStringLiteral("skipped cancelled")}));
        QCOMPARE(f.api.writes(), QStringList{QStringLiteral("updateUser ann")});
        QCOMPARE(f.journal.texts().last(), QStringLiteral("outcome ann verified"));
    }

    void aStopBeforeTheWriteWritesNothing_data()
    {
        QTest::addColumn<QString>("during");
        QTest::newRow("listing") << QStringLiteral("takeSnapshot");
        QTest::newRow("reading again") << QStringLiteral("fetchUser");
    }
    void aStopBeforeTheWriteWritesNothing()
    {
        QFETCH(QString, during);
        ApplyFixture f;
        f.api.onCall = [&](const FakeCall &call) {
            if (call.name == during)
                f.stop.request_stop();
        };
        const ApplyReport report = f.apply({f.grant("ann", {}), f.grant("bob", {})});
        QCOMPARE(states(report), QStringList({QStringLiteral("skipped cancelled"), QStringLiteral("skipped cancelled")}));
        QVERIFY(f.api.writes().isEmpty());
        QVERIFY(f.journal.entries.isEmpty());
    }

    void permissionsThatNobodyKnowsAreRefusedBeforehand()
    {
        ApplyFixture f;
        f.api.permissions = {*Permission::fromText(QStringLiteral("can_read on Pools"))};
        const auto giving = [&f](const char *permission) {
            Role wished = f.role("Viewer");
            wished.permissions = sortedUnique(wished.permissions + PermissionList{*Permission::fromText(QLatin1String(permission))});
            return f.check({roleChange(f.role("Viewer"), wished)});
        };
        QCOMPARE(states(giving("can_read on Jobs")), QStringList{QStringLiteral("waiting")}); // another role holds it
        QCOMPARE(f.api.callTexts().count(QStringLiteral("takeSnapshot")), 1);
        QCOMPARE(states(giving("can_read on Pools")), QStringList{QStringLiteral("waiting")});
        const ApplyReport unknown = giving("can_bogus on Nothing");
        QCOMPARE(states(unknown), QStringList{QStringLiteral("not-done not_found")});
        QCOMPARE(unknown.results.first().error->subject, QStringLiteral("can_bogus on Nothing"));
    }

    void whatTheServerIsKnownToRefuseIsNotTried()
    {
        ApplyFixture f;
        f.api.knownRoleRefusal = Error{ErrorKind::Unsupported, 0, QStringLiteral("Viewer"), {}, {}};
        const Change taking = roleChange(f.role("Viewer"), Role{QStringLiteral("Viewer"), {}});
        QCOMPARE(states(f.check({taking})), QStringList{QStringLiteral("not-done unsupported")});
        QCOMPARE(states(f.apply({taking})), QStringList{QStringLiteral("not-done unsupported")});
        QVERIFY(f.api.writes().isEmpty());
        QVERIFY(f.journal.entries.isEmpty());
    }

    void checkingWritesNothing()
    {
        ApplyFixture f;
        const Change fine = f.grant("ann", {QStringLiteral("Audit")});
        const Change stale = f.grant("bob", {});
        f.api.user(QStringLiteral("bob"))->email = QStringLiteral("new@example.org");
        const Change taken = roleChange({}, f.role("Audit"));
        const Change gone = userChange(account(QStringLiteral("gone"), {}), {});
        const ApplyReport report = f.check({fine, stale, taken, gone});
        QCOMPARE(states(report), QStringList({QStringLiteral("not-done already_exists"), QStringLiteral("waiting"),
                                              QStringLiteral("conflict changed_meanwhile"), QStringLiteral("conflict not_found")}));
        QVERIFY(f.api.writes().isEmpty());
        QVERIFY(f.journal.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Applier)
#include "tst_applier.moc"
