#include "core/changes/changewriter.h"
#include "tests/support/await.h"
#include "tests/support/fakeaccessapi.h"
#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const Error kLost{ErrorKind::OutcomeUnknown, 0, QStringLiteral("fake"), {}, {}};

Role withWebsite(Role role)
{
    role.permissions = sortedUnique(
        role.permissions + PermissionList{{QStringLiteral("can_read"), QStringLiteral("Website")}});
    return role;
}

Instance fakeInstance()
{
    Instance instance;
    instance.id = kInstance;
    return instance;
}

} // namespace

class tst_ChangeWriter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeAccessApi> m_api;

    ChangeResult written(const Change &change) const
    {
        ChangeWriter writer(*m_api);
        return *await(writer.write(change, {}));
    }
    Change changeOfAnn(const QString &email) const
    {
        const User ann = *m_api->user(QStringLiteral("ann"));
        User after = ann;
        after.email = email;
        return userChange(ann, after);
    }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeAccessApi>(fakeInstance());
        m_api->addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
        m_api->addRole(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs")});
        m_api->addUser(QStringLiteral("ann"), {QStringLiteral("Viewer")});
    }

    void onlyWhatChangedIsSent()
    {
        QCOMPARE(written(changeOfAnn(QStringLiteral("x@example.org"))).state, ChangeState::Verified);
        const UserPatch patch = m_api->userPatches.first();
        QCOMPARE(patch.email, std::optional(QStringLiteral("x@example.org")));
        QVERIFY(!patch.username && !patch.firstName && !patch.lastName && !patch.roles && !patch.password);
        const Role audit = *m_api->role(QStringLiteral("Audit"));
        QCOMPARE(written(roleChange(audit, Role{QStringLiteral("Audits"), audit.permissions})).state, ChangeState::Verified);
        QVERIFY(m_api->roleEdits.first().name && !m_api->roleEdits.first().permissions);
    }

    void passwordsGoWhereTheyShould()
    {
        Change creation = userChange({}, account(QStringLiteral("zoe"), {QStringLiteral("Viewer")}, {}));
        QCOMPARE(written(creation).state, ChangeState::Verified);
        QVERIFY(m_api->passwords.value(QStringLiteral("zoe")).reveal().size() >= 32);
        creation = userChange({}, account(QStringLiteral("amy"), {QStringLiteral("Viewer")}, {}));
        creation.passwordIntent = PasswordIntent::Typed;
        creation.password = Secret(QByteArrayLiteral("typed"));
        QCOMPARE(written(creation).state, ChangeState::Verified);
        QCOMPARE(m_api->passwords.value(QStringLiteral("amy")).reveal(), QByteArrayLiteral("typed"));
        const User ann = *m_api->user(QStringLiteral("ann"));
        Change reset = userChange(ann, ann);
        reset.passwordIntent = PasswordIntent::Random;
        QCOMPARE(written(reset).state, ChangeState::Verified);
        QVERIFY(m_api->passwords.value(QStringLiteral("ann")).reveal().size() >= 32);
    }

    void aLostAnswerIsSettledByReading_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("arrived");
        for (const char *what : {"create user", "update user", "rename user", "delete user", "create role", "update role",
                                 "rename role", "delete role", "website only"}) {
            QTest::addRow("%s, done", what) << QString::fromLatin1(what) << true;
            QTest::addRow("%s, not done", what) << QString::fromLatin1(what) << false;
        }
    }
    void aLostAnswerIsSettledByReading()
    {
        QFETCH(QString, what);
        QFETCH(bool, arrived);
        const User ann = *m_api->user(QStringLiteral("ann"));
        const Role audit = *m_api->role(QStringLiteral("Audit"));
        const QHash<QString, Change> changes{
            {QStringLiteral("create user"), userChange({}, account(QStringLiteral("zoe"), {QStringLiteral("Viewer")}, {}))},
            {QStringLiteral("update user"), changeOfAnn(QStringLiteral("x@example.org"))},
            {QStringLiteral("rename user"), userChange(ann, renamed(ann, QStringLiteral("anna")))},
            {QStringLiteral("delete user"), userChange(ann, {})},
            {QStringLiteral("create role"), roleChange({}, roleOf(QStringLiteral("New"), {}))},
            {QStringLiteral("update role"), roleChange(audit, roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on Jobs")}))},
            {QStringLiteral("rename role"), roleChange(audit, Role{QStringLiteral("Audits"), audit.permissions})},
            {QStringLiteral("delete role"), roleChange(audit, {})},
            {QStringLiteral("website only"),
             roleChange(audit, withWebsite(audit))}};
        const Change change = changes.value(what);
        const QString call = what.section(QLatin1Char(' '), 1) == QLatin1String("user") ? QStringLiteral("User") : QStringLiteral("Role");
        for (const char *verb : {"create", "update", "delete"})
            m_api->fail(QString::fromLatin1(verb) + call, {}, kLost,
                        arrived ? FakeAccessApi::Effect::DoneAnyway : FakeAccessApi::Effect::NotDone);
        const ChangeResult result = written(change);
        QCOMPARE(m_api->writes().size(), 1);
        QCOMPARE(result.state, arrived ? ChangeState::Verified : ChangeState::NotDone);
        QCOMPARE(result.error.has_value(), !arrived);
        if (!arrived)
            QVERIFY(result.error->kind != ErrorKind::OutcomeUnknown);
    }

    void whatReadingCannotTellStaysUnknown()
    {
        // Nothing can be read.
        m_api->fail(QStringLiteral("updateUser"), {}, kLost);
        m_api->fail(QStringLiteral("fetchUser"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        ChangeResult result = written(changeOfAnn(QStringLiteral("x@example.org")));
        QCOMPARE(result.state, ChangeState::Unknown);
        QCOMPARE(result.error->kind, ErrorKind::OutcomeUnknown);
        // Somebody else wrote as well.
        m_api->fail(QStringLiteral("updateUser"), {}, kLost);
        m_api->onAnswer = [this](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser"))
                m_api->user(QStringLiteral("ann"))->email = QStringLiteral("third@example.org");
        };
        QCOMPARE(written(changeOfAnn(QStringLiteral("y@example.org"))).state, ChangeState::Unknown);
        m_api->onAnswer = nullptr;
        // A password cannot be read back.
        const User ann = *m_api->user(QStringLiteral("ann"));
        Change reset = userChange(ann, ann);
        reset.passwordIntent = PasswordIntent::Random;
        m_api->fail(QStringLiteral("updateUser"), {}, kLost);
        QCOMPARE(written(reset).state, ChangeState::Unknown);
        // Deleted and made again meanwhile.
        m_api->fail(QStringLiteral("deleteUser"), {}, kLost, FakeAccessApi::Effect::DoneAnyway);
        m_api->onAnswer = [this](const FakeCall &call) {
            if (call.name == QLatin1String("deleteUser"))
                m_api->addUser(QStringLiteral("ann"), {});
        };
        QCOMPARE(written(userChange(ann, {})).state, ChangeState::Unknown);
    }

    void aCancelledWriteIsReadBackToo()
    {
        const Error cancelled{ErrorKind::Cancelled, 0, {}, {}, {}};
        m_api->fail(QStringLiteral("updateUser"), {}, cancelled, FakeAccessApi::Effect::DoneAnyway);
        QCOMPARE(written(changeOfAnn(QStringLiteral("x@example.org"))).state, ChangeState::Verified);
        m_api->fail(QStringLiteral("updateUser"), {}, cancelled);
        const ChangeResult result = written(changeOfAnn(QStringLiteral("y@example.org")));
        QCOMPARE(result.state, ChangeState::Skipped);
        QCOMPARE(result.error->kind, ErrorKind::Cancelled);
    }

    void refusalsOfTheServerAreNotDone()
    {
        m_api->addsOnly = true;
        m_api->fail(QStringLiteral("updateRoleByForm"), {}, {ErrorKind::NotDone, 200, {}, {}, QStringLiteral("+ can_read on DAGs")});
        const Role audit = *m_api->role(QStringLiteral("Audit"));
        const ChangeResult result = written(roleChange(audit, roleOf(QStringLiteral("Audit"), {})));
        QCOMPARE(result.state, ChangeState::NotDone);
        QCOMPARE(result.error->kind, ErrorKind::NotDone);
        QCOMPARE(result.error->detail, QStringLiteral("+ can_read on DAGs\n"
                                                      "airflow roles del-perms --resource 'DAGs' --action can_read -- 'Audit'"));
    }

    void preconditionsCompareWithWhatWasSeen()
    {
        ChangeWriter writer(*m_api);
        const Change change = changeOfAnn(QStringLiteral("x@example.org"));
        QCOMPARE(await(writer.precondition(change, {}))->state, ChangeState::Waiting);
        m_api->user(QStringLiteral("ann"))->loginCount = 9; // moves by itself
        QCOMPARE(await(writer.precondition(change, {}))->state, ChangeState::Waiting);
        m_api->user(QStringLiteral("ann"))->lastName = QStringLiteral("Married");
        std::optional<ChangeResult> result = await(writer.precondition(change, {}));
        QCOMPARE(result->state, ChangeState::Conflict);
        QCOMPARE(result->error->kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(result->error->detail, QStringLiteral("last_name: Tester -> Married"));
        QCOMPARE(result->serverUser->lastName, QStringLiteral("Married"));
        m_api->users.clear();
        result = await(writer.precondition(change, {}));
        QCOMPARE(result->state, ChangeState::Conflict);
        QCOMPARE(result->error->kind, ErrorKind::NotFound);
    }

    void anAccountMadeAgainIsAnother()
    {
        const Change change = userChange(*m_api->user(QStringLiteral("ann")), {});
        m_api->users.clear();
        m_api->addUser(QStringLiteral("ann"), {QStringLiteral("Viewer")});
        ChangeWriter writer(*m_api);
        const std::optional<ChangeResult> result = await(writer.precondition(change, {}));
        QCOMPARE(result->state, ChangeState::Conflict);
        QVERIFY(result->error->detail.startsWith(QLatin1String("created_on")));
    }

    void whatAirflowAddsByItselfIsNoConflict()
    {
        const Role audit = *m_api->role(QStringLiteral("Audit"));
        m_api->role(QStringLiteral("Audit"))->permissions =
            withWebsite(audit).permissions;
        ChangeWriter writer(*m_api);
        QCOMPARE(await(writer.precondition(roleChange(audit, {}), {}))->state, ChangeState::Waiting);
    }

    void whatAirflowAddsIsLeftAsItIs()
    {
        const Role audit = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on Jobs")});
        const Role more = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")});
        const auto wish = [](const Change &change, const Role &server) {
            return *withWhatAirflowAdds(change, server).roleAfter;
        };
        QCOMPARE(wish(roleChange(audit, more), withWebsite(audit)), withWebsite(more));
        QCOMPARE(wish(roleChange(withWebsite(audit), withWebsite(more)), audit), more);
        QCOMPARE(wish(roleChange(withWebsite(audit), more), withWebsite(audit)), more);
        QCOMPARE(wish(roleChange(audit, withWebsite(more)), audit), withWebsite(more));
    }

    void aCreationMustBeNew()
    {
        ChangeWriter writer(*m_api);
        const std::optional<ChangeResult> result =
            await(writer.precondition(userChange({}, account(QStringLiteral("ANN"), {}, {})), {}));
        QCOMPARE(result->state, ChangeState::NotDone);
        QCOMPARE(result->error->kind, ErrorKind::AlreadyExists);
        QCOMPARE(result->serverUser->username, QStringLiteral("ann"));
    }

    void impossibleOnAnyServer()
    {
        const User ann = account(QStringLiteral("ann"), {QStringLiteral("Viewer")});
        Change lost = userChange(ann, ann);
        lost.passwordIntent = PasswordIntent::Typed;
        QCOMPARE(impossibleBecause(lost)->kind, ErrorKind::CredentialMissing);
        QCOMPARE(impossibleBecause(userChange(ann, renamed(ann, QStringLiteral("a/b"))))->kind, ErrorKind::InvalidInput);
        QCOMPARE(impossibleBecause(userChange(renamed(ann, QStringLiteral("a\nb")), {}))->kind, ErrorKind::InvalidInput);
        QCOMPARE(impossibleBecause(userChange({}, account(QStringLiteral("x"), {}, {})))->kind, ErrorKind::InvalidInput);
        User asleep = ann;
        asleep.active = false;
        QVERIFY(!impossibleBecause(userChange(ann, asleep)));
        QVERIFY(!impossibleBecause(userChange(asleep, asleep)));
        QVERIFY(!impossibleBecause(userChange(ann, withRoles(ann, {}))));
    }
};

QTEST_GUILESS_MAIN(tst_ChangeWriter)
#include "tst_changewriter.moc"
