#include "tests/changes/applyfixture.h"

#include <QTest>

#include <algorithm>

using namespace airside;
using namespace airside::test;

namespace {

/// A server that takes eight writes at once, with six people who look on; tells how many were on their way together.
struct ParallelRun
{
    ApplyFixture f;
    std::shared_ptr<std::optional<ApplyReport>> report = std::make_shared<std::optional<ApplyReport>>();
    int answered = 0;
    int most = 0;
    QHash<QString, int> together; ///< call -> writes on their way at its answer

    ParallelRun()
    {
        f.api.atOnce = 8;
        for (const char *name : {"u1", "u2", "u3", "u4", "u5", "u6"})
            f.api.addUser(QLatin1String(name), {QStringLiteral("Viewer")});
        f.api.onAnswer = [this](const FakeCall &call) {
            if (!call.name.startsWith(QLatin1String("update")) && !call.name.startsWith(QLatin1String("create"))
                && !call.name.contains(QLatin1String("activate")))
                return;
            const int now = int(f.api.writes().size()) - answered++;
            most = std::max(most, now);
            together.insert(call.text(), now);
        };
    }
    QList<Change> grants(const QStringList &roles)
    {
        QList<Change> out;
        for (const char *name : {"u1", "u2", "u3", "u4", "u5", "u6"})
            out += f.grant(name, roles);
        return out;
    }
    void start(const QList<Change> &changes)
    {
        const Applier::Progress progress = [this](const ChangeResult &result) { f.progress += result; };
        const QCoro::Task<void> running = keep(f.applier.apply({changes}, progress, f.stop.get_token()), report);
    }
    [[nodiscard]] bool ended() const { return report->has_value(); }
    void slowly() { f.api.delay = std::chrono::milliseconds(5); }
};

} // namespace

/// What goes together when a server takes several writes at once, and what never does.
class tst_Applier_parallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentUsersGoTogetherEachWithItsIntent()
    {
        ParallelRun run;
        run.f.api.atOnce = 3;
        run.f.api.held = QStringLiteral("updateUser");
        const QList<Change> changes = run.grants({QStringLiteral("Audit")});
        run.start(changes);
        QTRY_COMPARE(run.f.api.writes().size(), 3);
        QCOMPARE(run.f.journal.texts(), QStringList({QStringLiteral("intent u1"), QStringLiteral("intent u2"), QStringLiteral("intent u3")}));
        run.f.api.held.clear();
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->allVerified());
        QCOMPARE(run.most, 3);
        QCOMPARE(run.f.journal.entries.size(), 12);
        for (qsizetype i = 0; i < changes.size(); ++i)
            QCOMPARE((*run.report)->results[i].change, changes[i].id);
    }

    void oneAtATimeWhereTheServerSaysSo()
    {
        ParallelRun run;
        run.f.api.atOnce = 1;
        run.slowly();
        run.start(run.grants({QStringLiteral("Audit")}));
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->allVerified());
        QCOMPARE(run.most, 1);
    }

    void aRoleIsMadeAloneAndBeforeItsUsers()
    {
        ParallelRun run;
        run.slowly();
        run.start(run.grants({QStringLiteral("New")}) + QList<Change>{roleChange({}, roleOf(QStringLiteral("New"), {}))});
        QTRY_VERIFY(run.ended());
        QVERIFY2((*run.report)->allVerified(), qPrintable(states(**run.report).join(QLatin1Char('|'))));
        QCOMPARE(run.together.value(QStringLiteral("createRole New")), 1);
        QCOMPARE(run.most, 6);
        QCOMPARE(run.f.api.writes().first(), QStringLiteral("createRole New"));
    }

    void somebodyAdministersAtEachMoment()
    {
        ParallelRun run;
        Instance instance = ApplyFixture::production();
        instance.username = QStringLiteral("u6");
        FakeAccessApi api(instance);
        api.users = run.f.api.users;
        api.roles = run.f.api.roles;
        api.atOnce = 8;
        api.delay = std::chrono::milliseconds(5);
        api.user(QStringLiteral("ann"))->roles = QStringList{QStringLiteral("Chief")};
        int fewest = 9;
        api.onAnswer = [&](const FakeCall &) {
            fewest = std::min(fewest, int(std::ranges::count_if(api.users, [](const User &user) {
                return user.active && user.roles.contains(QLatin1String("Chief"));
            })));
        };
        const auto to = [&api](const char *name, const char *role) {
            const User user = *api.user(QLatin1String(name));
            return userChange(user, withRoles(user, {QLatin1String(role)}));
        };
        const QList<Change> changes{to("root", "Viewer"), to("ann", "Viewer"), to("u1", "Audit"), to("bob", "Chief"), to("u2", "Audit")};
        Applier applier(api, run.f.journal, run.f.clock, run.f.rules);
        const ApplyReport report = *await(applier.apply({changes}, {}, {}));
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char('|'))));
        QCOMPARE(fewest, 1);
        QCOMPARE(api.user(QStringLiteral("ann"))->roles, QStringList{QStringLiteral("Viewer")});
    }

    void whoAdministersIsChangedAlone()
    {
        ParallelRun run;
        run.slowly();
        run.f.api.user(QStringLiteral("u3"))->roles = QStringList{QStringLiteral("Chief")};
        run.f.api.addRole(QStringLiteral("Half"), {QStringLiteral("can_edit on Users")});
        QList<Change> changes = run.grants({QStringLiteral("Audit")});
        changes += run.f.grant("ann", {QStringLiteral("Half")});
        ApplyRules rules = run.f.rules;
        rules.overrides += GuardOverride{GuardKind::Escalation, QStringLiteral("a test"), {}};
        Applier applier(run.f.api, run.f.journal, run.f.clock, rules);
        const ApplyReport report = *await(applier.apply({changes}, {}, {}));
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char('|'))));
        QCOMPARE(run.together.value(QStringLiteral("updateUser u3")), 1);
        QCOMPARE(run.together.value(QStringLiteral("updateUser ann")), 1);
        QCOMPARE(run.most, 3);
    }

    void airflowsOwnPagesAreUsedByOneAtATime()
    {
        ParallelRun run;
        run.slowly();
        QList<Change> changes;
        for (const char *name : {"u1", "u2", "u3"}) {
            User after = run.f.user(name);
            after.active = false;
            changes += userChange(run.f.user(name), after);
        }
        run.start(changes);
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->allVerified());
        QCOMPARE(run.most, 1);
    }

    void anAddressIsFreeBeforeSomebodyElseTakesIt()
    {
        ParallelRun run;
        run.slowly();
        User u1 = run.f.user("u1");
        User u2 = run.f.user("u2");
        u2.email = u1.email;
        u1.email = QStringLiteral("new@example.org");
        run.start({userChange(run.f.user("u1"), u1), userChange(run.f.user("u2"), u2), run.f.grant("u3", {QStringLiteral("Audit")})});
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->allVerified());
        QCOMPARE(run.together.value(QStringLiteral("updateUser u1")), 1);
        QCOMPARE(run.most, 2);
    }

    void whatWasOnlyReadIsNotWrittenOnceTheSignInIsGone()
    {
        ParallelRun run;
        run.f.api.fail(QStringLiteral("fetchUser"), QStringLiteral("u1"), {ErrorKind::SignInExpired, 401, {}, {}, {}});
        run.slowly();
        run.start(run.grants({QStringLiteral("Audit")}));
        QTRY_VERIFY(run.ended());
        QCOMPARE(states(**run.report).first(), QStringLiteral("not-done sign_in_expired"));
        QCOMPARE(states(**run.report).count(QStringLiteral("skipped sign_in_expired")), 5);
        QVERIFY(run.f.api.writes().isEmpty());
        QVERIFY(run.f.journal.entries.isEmpty());
    }

    void aJournalThatFailsStopsTheOthersToo()
    {
        ParallelRun run;
        run.slowly();
        run.f.journal.failFrom = 1; // the first intent is on the disk
        run.start(run.grants({QStringLiteral("Audit")}));
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->error);
        QCOMPARE(run.f.api.writes(), QStringList{QStringLiteral("updateUser u1")});
        QCOMPARE((*run.report)->results[0].state, ChangeState::Verified);
    }

    void aStopRequestAwaitsAllThatIsOnItsWay()
    {
        ParallelRun run;
        run.f.api.atOnce = 2;
        run.f.api.held = QStringLiteral("updateUser");
        run.start(run.grants({QStringLiteral("Audit")}));
        QTRY_COMPARE(run.f.api.writes().size(), 2);
        run.f.stop.request_stop();
        QVERIFY(!run.ended());
        run.f.api.held.clear();
        QTRY_VERIFY(run.ended());
        QCOMPARE(states(**run.report).count(QStringLiteral("verified")), 2);
        QCOMPARE(states(**run.report).count(QStringLiteral("skipped cancelled")), 4);
        QCOMPARE(run.f.journal.entries.size(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_Applier_parallel)
#include "tst_applier_parallel.moc"
