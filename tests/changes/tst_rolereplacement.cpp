#include "core/changes/rolereplacement.h"
#include "core/plan/changejson.h"
#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// A server that only adds permissions, with a sign-in that opens no page. "Crew" may edit and read DAGs; ann, bob and
/// c1 to c3 hold it. Watches that each of them holds it, or what stands in for it, whenever anything was answered.
struct Replacing
{
    ApplyFixture f;
    Change trim;
    QStringList without; ///< who was seen without the role, and after what

    Replacing()
    {
        f.api.addsOnly = true;
        f.api.noForms = Error{ErrorKind::RunOnServer, 0, QStringLiteral("Crew"), QStringLiteral("airflow roles del-perms"), {}};
        f.api.addRole(QStringLiteral("Crew"), {QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on DAGs")});
        for (const char *name : {"c1", "c2", "c3"})
            f.api.addUser(QLatin1String(name), {QStringLiteral("Crew")});
        f.api.user(QStringLiteral("ann"))->roles = QStringList{QStringLiteral("Crew"), QStringLiteral("Viewer")};
        trim = roleChange(f.role("Crew"), roleOf(QStringLiteral("Crew"), {QStringLiteral("can_read on DAGs")}));
        trim.id = QUuid::createUuid();
        f.api.onAnswer = [this](const FakeCall &call) { look(call); };
    }
    void look(const FakeCall &call)
    {
        for (const char *name : {"ann", "c1", "c2", "c3"}) {
            const User *user = f.api.user(QLatin1String(name));
            const bool holds = std::ranges::any_of(user->roles, [this](const QString &role) {
                const Role *found = f.api.role(role);
                return found && role.startsWith(QLatin1String("Crew"))
                       && found->permissions.contains(Permission{QStringLiteral("can_read"), QStringLiteral("DAGs")});
            });
            if (!holds)
                without += QLatin1String(name) + QStringLiteral(" after ") + call.text();
        }
    }
    /// As it shall be in the end, for all of them.
    [[nodiscard]] QString endState()
    {
        QStringList out;
        for (const Role &role : std::as_const(f.api.roles)) {
            if (role.name.startsWith(QLatin1String("Crew")))
                out += QStringLiteral("%1=%2").arg(role.name).arg(role.permissions.size());
        }
        for (const char *name : {"ann", "c1", "c2", "c3"})
            out += QLatin1String(name) + QLatin1Char(':') + f.user(name).roles.join(QLatin1Char('+'));
        return out.join(QLatin1Char(' '));
    }
    [[nodiscard]] static QString good() { return QStringLiteral("Crew=1 ann:Crew+Viewer c1:Crew c2:Crew c3:Crew"); }
    [[nodiscard]] static QString untouched() { return QStringLiteral("Crew=2 ann:Crew+Viewer c1:Crew c2:Crew c3:Crew"); }
    void showThatItOnlyAdds()
    {
        const Role crew = f.role("Crew");
        RoleEdit edit;
        edit.permissions = PermissionList{};
        const Result<Role> refused = *await(f.api.updateRole(crew.name, edit, {}));
        QVERIFY(!refused);
        f.api.calls.clear();
    }
    /// The journal as a process that was killed leaves it.
    void leaveIntent()
    {
        JournalEntry intent;
        intent.event = JournalEvent::Intent;
        intent.change = trim.id;
        intent.instance = kInstance;
        intent.kind = QStringLiteral("update_role");
        intent.object = QStringLiteral("Crew");
        intent.whole = toJson(trim);
        f.journal.interrupted = {intent};
    }
};

} // namespace

class tst_RoleReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPermissionIsTakenAndNobodyIsEverWithoutTheRole()
    {
        Replacing r;
        const ApplyReport report = r.f.apply({r.trim});
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char('|')) + report.results[0].error.value_or(Error{}).detail));
        QCOMPARE(report.results[0].way, WriteWay::Replacement);
        QCOMPARE(r.endState(), Replacing::good());
        QCOMPARE(r.without, QStringList());
        QCOMPARE(r.f.journal.entries.size(), 2);
        QCOMPARE(r.f.journal.entries[1].way, QStringLiteral("replacement"));
        // Shown by behaviour, tried whether roles can be deleted, made, four moved, the old one deleted, renamed.
        QCOMPARE(r.f.api.writes().size(), 1 + 2 + 1 + 4 + 1 + 1);
    }

    void itsCostIsToldBefore()
    {
        Replacing r;
        r.showThatItOnlyAdds();
        const ApplyReport report = r.f.check({r.trim});
        QCOMPARE(report.results[0].way, WriteWay::Replacement);
        QVERIFY(!report.results[0].error);
        QCOMPARE(report.results[0].replacement, (ReplacementCost{4, 9}));
        QVERIFY(describe(ReplacementCost{4, 9}).contains(QLatin1Char('9')));
        QVERIFY(r.f.api.writes().isEmpty());
        r.f.api.deletion = RoleDelete::Works;
        QCOMPARE(r.f.check({r.trim}).results[0].replacement->writes, 7);
        QVERIFY(r.f.apply({r.trim}).allVerified());
        QCOMPARE(r.f.journal.entries[0].holders, QStringList({QStringLiteral("ann"), QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c3")}));
        QVERIFY(r.f.journal.entries[0].lines.last().contains(replacementName(r.trim)));
    }

    void whereItCannotGoTheLinesForTheServerAreGiven()
    {
        Replacing fails;
        fails.showThatItOnlyAdds();
        fails.f.api.deletion = RoleDelete::Fails;
        QCOMPARE(states(fails.f.apply({fails.trim})), QStringList{QStringLiteral("not-done run_on_server")});
        QCOMPARE(fails.endState(), Replacing::untouched());
        Replacing builtIn;
        builtIn.showThatItOnlyAdds();
        const Change viewer = roleChange(builtIn.f.role("Viewer"), roleOf(QStringLiteral("Viewer"), {}));
        QCOMPARE(states(builtIn.f.apply({viewer})), QStringList{QStringLiteral("not-done run_on_server")});
        QVERIFY(builtIn.f.api.writes().isEmpty());
    }

    void aServerThatDeletesNoRoleIsFoundOutBeforeAnybodyIsMoved()
    {
        Replacing r;
        r.f.api.deleteFails = true;
        const ApplyReport report = r.f.apply({r.trim});
        QCOMPARE(states(report), QStringList{QStringLiteral("not-done server_defect")});
        for (const char *name : {"c1", "c2", "c3"})
            QCOMPARE(r.f.user(name).roles, QStringList{QStringLiteral("Crew")});
        QCOMPARE(r.f.role("Crew").permissions.size(), 2);
        QCOMPARE(r.without, QStringList());
    }

    void aHolderWhoCannotBeMovedTakesAllBack()
    {
        Replacing r;
        r.f.api.fail(QStringLiteral("updateUser"), QStringLiteral("c2"), {ErrorKind::Forbidden, 403, {}, {}, {}});
        const ApplyReport report = r.f.apply({r.trim});
        QCOMPARE(states(report), QStringList{QStringLiteral("not-done forbidden")});
        QCOMPARE(r.endState(), Replacing::untouched());
        QCOMPARE(r.without, QStringList());
        QCOMPARE(r.f.journal.texts(), QStringList({QStringLiteral("intent Crew"), QStringLiteral("outcome Crew forbidden")}));
    }

    void whoGetsTheRoleMeanwhileIsMovedToo()
    {
        Replacing r;
        r.f.api.onCall = [&r](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser") && call.object == QLatin1String("c3"))
                r.f.api.user(QStringLiteral("bob"))->roles += QStringLiteral("Crew");
        };
        QVERIFY(r.f.apply({r.trim}).allVerified());
        QCOMPARE(r.endState(), Replacing::good());
        QVERIFY(r.f.user("bob").roles.contains(QStringLiteral("Crew")));
    }

    void aLostAnswerLeavesItOpenAndTheNextApplicationCarriesItOn()
    {
        Replacing r;
        r.f.api.fail(QStringLiteral("updateUser"), QStringLiteral("c2"), {ErrorKind::Unreachable, 0, {}, {}, {}});
        const ApplyReport report = r.f.apply({r.trim});
        QCOMPARE(states(report), QStringList{QStringLiteral("unknown unreachable")});
        QVERIFY(report.results[0].unfinished);
        QCOMPARE(r.f.journal.texts(), QStringList{QStringLiteral("intent Crew")}); // open
        r.f.journal.interrupted = {r.f.journal.entries.first()};
        const ApplyReport next = r.f.apply({r.f.grant("bob", {QStringLiteral("Viewer")})});
        QVERIFY(next.allVerified());
        QCOMPARE(next.settled.size(), 1);
        QCOMPARE(next.settled.first().state, ChangeState::Verified);
        QCOMPARE(r.endState(), Replacing::good());
        QCOMPARE(r.without, QStringList());
        QVERIFY(r.f.journal.entries[1].settled);
        QCOMPARE(r.f.journal.entries[1].way, QStringLiteral("replacement"));
    }

    void cancellingIsHeardBetweenTwoHolders()
    {
        Replacing r;
        r.f.api.onCall = [&r](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser") && call.object == QLatin1String("c1"))
                r.f.stop.request_stop();
        };
        QCOMPARE(states(r.f.apply({r.trim})), QStringList{QStringLiteral("unknown cancelled")});
        QCOMPARE(r.f.journal.texts(), QStringList{QStringLiteral("intent Crew")});
        QCOMPARE(r.f.user("c3").roles, QStringList{QStringLiteral("Crew")});
        QCOMPARE(r.without, QStringList());
    }

    /// As a process that is killed before its n-th write leaves the server, for each n.
    void killedAnywhereItIsCarriedOn_data()
    {
        QTest::addColumn<int>("writes");
        for (int n = 0; n <= 10; ++n)
            QTest::addRow("after %d writes", n) << n;
    }
    void killedAnywhereItIsCarriedOn()
    {
        QFETCH(int, writes);
        Replacing first;
        int done = 0;
        QList<User> users;
        QList<Role> roles;
        const auto keepState = [&] {
            users = first.f.api.users;
            roles = first.f.api.roles;
        };
        keepState();
        first.f.api.onAnswer = [&](const FakeCall &) {
            if (int(first.f.api.writes().size()) <= writes)
                keepState();
            done = int(first.f.api.writes().size());
        };
        QVERIFY(first.f.apply({first.trim}).allVerified());
        QCOMPARE(done, 10);

        Replacing r;
        r.trim = first.trim;
        r.f.api.users = users;
        r.f.api.roles = roles;
        r.leaveIntent();
        const ApplyReport report = r.f.apply({r.f.grant("bob", {QStringLiteral("Viewer")})});
        QVERIFY(report.allVerified());
        QCOMPARE(report.settled.size(), 1);
        const bool begun = report.settled.first().state != ChangeState::NotDone;
        QCOMPARE(r.endState(), begun ? Replacing::good() : Replacing::untouched());
        QCOMPARE(begun, writes == 2 || writes >= 4); // made for the trial, and for good
        QCOMPARE(r.without, QStringList());
    }

    void whatSomebodyChangedInTheMiddleIsLeftToAPerson()
    {
        Replacing r;
        r.f.api.addRole(replacementName(r.trim), {QStringLiteral("can_read on DAGs")});
        r.f.api.role(QStringLiteral("Crew"))->permissions.clear();
        r.leaveIntent();
        const ApplyReport report = r.f.apply({r.f.grant("bob", {QStringLiteral("Viewer")})});
        QCOMPARE(report.settled.first().state, ChangeState::Unknown);
        QVERIFY(r.f.api.role(QStringLiteral("Crew")) && r.f.api.role(replacementName(r.trim)));
        QVERIFY(!r.f.api.writes().contains(QStringLiteral("deleteRole Crew")));
    }

    void theNameOnTheWayIsAirflows()
    {
        Change change = roleChange(roleOf(QString(64, QLatin1Char('x')), {}), roleOf(QStringLiteral("y"), {}));
        change.id = QUuid::createUuid();
        QCOMPARE(replacementName(change).size(), 64);
        Change other = change;
        other.id = QUuid::createUuid();
        QVERIFY(replacementName(other) != replacementName(change));
    }
};

QTEST_GUILESS_MAIN(tst_RoleReplacement)
#include "tst_rolereplacement.moc"
