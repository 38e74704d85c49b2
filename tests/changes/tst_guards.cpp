#include "core/changes/guards.h"
#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QStringList kAdminRights{QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles"),
                               QStringLiteral("can_read on Users")};

QStringList texts(const QList<Refusal> &refusals)
{
    static const QStringList names{QStringLiteral("own"), QStringLiteral("last"), QStringLiteral("public"),
                                   QStringLiteral("read-only"), QStringLiteral("incomplete"),
                                   QStringLiteral("unreadable"), QStringLiteral("account"), QStringLiteral("role"),
                                   QStringLiteral("built-in"), QStringLiteral("escalation"), QStringLiteral("changes"), QStringLiteral("users")};
    QStringList out;
    for (const Refusal &refusal : refusals)
        out += names[static_cast<int>(refusal.guard)] + QLatin1Char(' ') + refusal.object;
    return out;
}

} // namespace

class tst_Guards : public QObject
{
    Q_OBJECT

private:
    const Role admin = roleOf(QStringLiteral("Chief"), kAdminRights); // not "Admin": the name must not matter
    const Role viewer = roleOf(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
    const User me = account(QStringLiteral("Me"), {QStringLiteral("Chief")});
    const User ann = account(QStringLiteral("ann"), {QStringLiteral("Chief")});
    const User bob = account(QStringLiteral("bob"), {QStringLiteral("Viewer")});
    const GuardContext asMe{QStringLiteral("me"), false};

    Snapshot snapshot(const QList<User> &users) const
    {
        Snapshot fresh;
        fresh.instance.id = kInstance;
        fresh.instance.name = QStringLiteral("Prod");
        fresh.users = users;
        std::ranges::sort(fresh.users, {}, [](const User &one) { return one.username.toCaseFolded(); });
        fresh.roles = {admin, viewer};
        fresh.usersProof = {users.size(), users.size(), users.size(), 0, std::nullopt};
        fresh.rolesProof = {2, 2, 2, 0, std::nullopt};
        return fresh;
    }
    QStringList judged(const QList<User> &users, const QList<Change> &changes, const GuardContext &context) const
    {
        return texts(checkGuards(snapshot(users), {changes}, context));
    }

private Q_SLOTS:
    void ordinaryChangesPass()
    {
        QCOMPARE(judged({me, ann, bob}, {userChange(bob, {}), userChange(ann, {})}, asMe), QStringList());
        QCOMPARE(judged({me}, {}, asMe), QStringList());
    }

    void ownAccount_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("signInName");
        QTest::addColumn<bool>("refused");
        for (const char *what : {"delete", "rename", "random password", "deactivate", "take the role", "trim the role",
                                 "delete the role"}) {
            for (const char *name : {"me", "ME", "me@example.org", "Me@Example.org"})
                QTest::addRow("%s as %s", what, name) << QString::fromLatin1(what) << QString::fromLatin1(name) << true;
        }
        QTest::newRow("another e-mail, by e-mail") << QStringLiteral("e-mail") << QStringLiteral("me@example.org") << true;
        QTest::newRow("another e-mail, by name") << QStringLiteral("e-mail") << QStringLiteral("me") << false;
        QTest::newRow("typed password") << QStringLiteral("typed password") << QStringLiteral("me") << false;
        QTest::newRow("one more role") << QStringLiteral("one more role") << QStringLiteral("me") << false;
        QTest::newRow("rename the role") << QStringLiteral("rename the role") << QStringLiteral("me") << false;
    }
    void ownAccount()
    {
        QFETCH(QString, what);
        QFETCH(QString, signInName);
        QFETCH(bool, refused);
        User after = me;
        Change change = userChange(me, me);
        if (what == QLatin1String("delete"))
            change = userChange(me, {});
        else if (what == QLatin1String("rename"))
            change = userChange(me, renamed(me, QStringLiteral("myself")));
        else if (what == QLatin1String("random password"))
            change.passwordIntent = PasswordIntent::Random;
        else if (what == QLatin1String("typed password"))
            change.passwordIntent = PasswordIntent::Typed;
        else if (what == QLatin1String("take the role"))
            change = userChange(me, withRoles(me, {QStringLiteral("Viewer")}));
        else if (what == QLatin1String("one more role"))
            change = userChange(me, withRoles(me, {QStringLiteral("Chief"), QStringLiteral("Viewer")}));
        else if (what == QLatin1String("trim the role"))
            change = roleChange(admin, roleOf(QStringLiteral("Chief"), {kAdminRights[0], kAdminRights[1]}));
        else if (what == QLatin1String("delete the role"))
            change = roleChange(admin, {});
        else if (what == QLatin1String("rename the role"))
            change = roleChange(admin, roleOf(QStringLiteral("Head"), kAdminRights));
        else if (what == QLatin1String("deactivate"))
            change.userAfter->active = false;
        else
            change.userAfter->email = QStringLiteral("other@example.org");
        const User other = account(QStringLiteral("other"), {QStringLiteral("Chief"), QStringLiteral("Root")});
        Snapshot fresh = snapshot({me, other});
        fresh.roles.append(roleOf(QStringLiteral("Root"), kAdminRights)); // so that somebody always stays
        std::ranges::sort(fresh.roles, {}, &Role::name);
        const QList<Refusal> refusals = checkGuards(fresh, {{change}}, {signInName, false});
        QCOMPARE(texts(refusals), refused ? QStringList{QStringLiteral("own Me")} : QStringList());
        if (!refused)
            return;
        QCOMPARE(refusals[0].change, change.id);
        static const QHash<QString, Threat> threats{{QStringLiteral("delete"), Threat::Deletes},
                                                    {QStringLiteral("rename"), Threat::Renames},
                                                    {QStringLiteral("random password"), Threat::HidesPassword},
                                                    {QStringLiteral("deactivate"), Threat::Deactivates},
                                                    {QStringLiteral("take the role"), Threat::TakesRights},
                                                    {QStringLiteral("trim the role"), Threat::TakesRights},
                                                    {QStringLiteral("delete the role"), Threat::TakesRights}};
        QCOMPARE(refusals[0].threat, threats.value(what, Threat::ChangesEmail));
        QVERIFY(refusals[0].certain);
    }

    void theWholeIsJudgedNotTheSteps()
    {
        // Losing one role and getting another with the same rights is no demotion.
        const Role head = roleOf(QStringLiteral("Head"), kAdminRights);
        QCOMPARE(judged({me, ann}, {roleChange({}, head), userChange(me, withRoles(me, {QStringLiteral("Head")}))}, asMe),
                 QStringList{QStringLiteral("escalation Head")});
        // Two roles that each give the rights: taking one is fine, taking both is not.
        const User both = withRoles(me, {QStringLiteral("Chief"), QStringLiteral("Head")});
        Snapshot fresh = snapshot({both, ann});
        fresh.roles = {admin, head, viewer};
        const Change trim = roleChange(admin, roleOf(QStringLiteral("Chief"), {}));
        const Change drop = roleChange(head, {});
        QCOMPARE(texts(checkGuards(fresh, {{trim}}, asMe)), QStringList());
        QVERIFY(texts(checkGuards(fresh, {{trim, drop}}, asMe)).contains(QStringLiteral("own Me")));
    }

    void anUnknownOwnAccountProtectsEveryAdministrator_data()
    {
        QTest::addColumn<QString>("signInName");
        QTest::newRow("not told") << QString();
        QTest::newRow("not listed") << QStringLiteral("somebody");
    }
    void anUnknownOwnAccountProtectsEveryAdministrator()
    {
        QFETCH(QString, signInName);
        const GuardContext unknown{signInName, false};
        QCOMPARE(judged({me, ann, bob}, {userChange(ann, {})}, unknown), QStringList{QStringLiteral("own ann")});
        QCOMPARE(judged({me, ann, bob}, {userChange(ann, withRoles(ann, {}))}, unknown), QStringList{QStringLiteral("own ann")});
        QCOMPARE(judged({me, ann, bob}, {userChange(ann, renamed(ann, QStringLiteral("anna")))}, unknown),
                 QStringList{QStringLiteral("own ann")});
        QCOMPARE(judged({me, ann, bob}, {userChange(bob, {})}, unknown), QStringList());
        const QStringList all = judged({me, ann, bob}, {roleChange(admin, {})}, unknown);
        QVERIFY(all.contains(QStringLiteral("own ann")) && all.contains(QStringLiteral("own Me")));
    }

    void theSnapshotAndTheInstanceTellTheOwnAccountToo()
    {
        Snapshot fresh = snapshot({me, ann});
        fresh.signedInAs = QStringLiteral("ann");
        QCOMPARE(texts(checkGuards(fresh, {{userChange(ann, {})}}, {})), QStringList{QStringLiteral("own ann")});
        QCOMPARE(texts(checkGuards(fresh, {{userChange(me, {})}}, {})), QStringList());
        fresh.signedInAs.clear();
        fresh.instance.username = QStringLiteral("ANN@example.org");
        QCOMPARE(texts(checkGuards(fresh, {{userChange(ann, {})}}, {})), QStringList{QStringLiteral("own ann")});
    }

    void theLastAdministrator_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("deleted") << 0;
        QTest::newRow("demoted") << 1;
        QTest::newRow("role trimmed") << 2;
        QTest::newRow("role deleted") << 3;
        QTest::newRow("password nobody learns") << 4;
    }
    void theLastAdministrator()
    {
        QFETCH(int, way);
        Change reset = userChange(ann, ann);
        reset.passwordIntent = PasswordIntent::Random;
        const QList<Change> ways{userChange(ann, {}), userChange(ann, withRoles(ann, {QStringLiteral("Viewer")})),
                                 roleChange(admin, roleOf(QStringLiteral("Chief"), {kAdminRights[1]})),
                                 roleChange(admin, {}), reset};
        User sleeping = me;
        sleeping.active = false;
        sleeping.username = QStringLiteral("sleeper");
        const User lost = account(QStringLiteral("lost"), {QStringLiteral("Gone")}); // a role that no listing knows
        const GuardContext asBob{QStringLiteral("bob"), false};
        const QList<Refusal> refusals = checkGuards(snapshot({ann, bob, sleeping, lost}), {{ways[way]}}, asBob);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals[0].guard, GuardKind::LastAdministrator);
        QCOMPARE(refusals[0].change, ways[way].id);
    }

    void severalTogetherTakeTheLast()
    {
        const GuardContext asBob{QStringLiteral("bob"), false};
        QCOMPARE(judged({ann, me, bob}, {userChange(ann, {})}, asBob), QStringList());
        const QList<Refusal> refusals =
            checkGuards(snapshot({ann, me, bob}), {{userChange(ann, {}), userChange(me, {})}}, asBob);
        QCOMPARE(texts(refusals), QStringList{QStringLiteral("last Prod")});
        QVERIFY(refusals[0].change.isNull());
    }

    void aSuccessorInTheSamePlanIsEnough()
    {
        const GuardContext asBob{QStringLiteral("bob"), false};
        QCOMPARE(judged({ann, me, bob}, {userChange(ann, {}), userChange(me, {}), userChange(bob, withRoles(bob, {QStringLiteral("Chief")}))},
                        asBob),
                 QStringList());
    }

    void whereNobodyAdministersNothingIsTaken()
    {
        QCOMPARE(judged({bob}, {userChange(bob, withRoles(bob, {}))}, {QStringLiteral("bob"), false}), QStringList());
    }

    void thePublicRole()
    {
        const Role anonymous = roleOf(QStringLiteral("Public"), {});
        const GuardContext needed{QStringLiteral("me"), true};
        const Change renaming = roleChange(anonymous, roleOf(QStringLiteral("Everyone"), {}));
        QCOMPARE(judged({me}, {roleChange(anonymous, {})}, needed), QStringList{QStringLiteral("public Public")});
        QCOMPARE(judged({me}, {renaming}, needed), QStringList{QStringLiteral("public Public")});
        QCOMPARE(judged({me}, {roleChange(anonymous, roleOf(QStringLiteral("Public"), {kAdminRights[2]}))}, needed), QStringList());
        QCOMPARE(judged({me}, {roleChange(anonymous, {})}, asMe), QStringList{QStringLiteral("built-in Public")}); // its holders lose it
        QCOMPARE(judged({me}, {roleChange(roleOf(QStringLiteral("public"), {}), {})}, needed), QStringList());
    }

    void readOnlyAndIncompleteRefuseEverything()
    {
        Snapshot fresh = snapshot({me, bob});
        fresh.rolesProof.totalAfter = 3;
        QCOMPARE(texts(checkGuards(fresh, {{userChange(bob, {})}}, asMe)), QStringList{QStringLiteral("incomplete Prod")});
        fresh.rolesProof.totalAfter = 2;
        fresh.usersProof.error = Error{ErrorKind::Forbidden, 403, {}, {}, {}};
        QCOMPARE(texts(checkGuards(fresh, {{userChange(bob, {})}}, asMe)), QStringList{QStringLiteral("incomplete Prod")});
        fresh.instance.readOnly = true;
        const QList<Refusal> refusals = checkGuards(fresh, {{userChange(bob, {})}}, asMe);
        QCOMPARE(texts(refusals), QStringList{QStringLiteral("read-only Prod")});
        QCOMPARE(toError(refusals[0]).kind, ErrorKind::ReadOnly);
        Change elsewhere = userChange(bob, {});
        elsewhere.instance = QUuid::createUuid();
        QVERIFY(checkGuards(fresh, {{elsewhere}}, asMe).isEmpty());
    }

    void everyGuardHasItsSentence()
    {
        QStringList seen;
        for (int i = 0; i <= static_cast<int>(GuardKind::ManyUsers); ++i) {
            const QString text = describe({static_cast<GuardKind>(i), {}, QStringLiteral("%1 x%2")});
            QVERIFY2(text.contains(QLatin1String("%1 x%2")) && !seen.contains(text), qPrintable(text));
            seen += text;
        }
        for (int threat = 0; threat <= static_cast<int>(Threat::ChangesEmail); ++threat) {
            for (const bool certain : {true, false}) {
                const QString text = describe({GuardKind::OwnAccount, {}, QStringLiteral("%1 x%2"), static_cast<Threat>(threat), certain});
                QVERIFY2(text.contains(QLatin1String("%1 x%2")) && (threat == 0 || !seen.contains(text)), qPrintable(text));
                QCOMPARE(text.contains(QLatin1String(" may ")), !certain);
                seen += text;
            }
        }
        const Error error = toError({GuardKind::OwnAccount, {}, QStringLiteral("me")});
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.subject, QStringLiteral("me"));
    }
};

QTEST_GUILESS_MAIN(tst_Guards)
#include "tst_guards.moc"
