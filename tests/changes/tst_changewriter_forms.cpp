#include "core/changes/changewriter.h"
#include "tests/support/await.h"
#include "tests/support/fakeaccessapi.h"
#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

Instance fakeInstance()
{
    Instance instance;
    instance.id = kInstance;
    return instance;
}

User withActive(User user, bool active)
{
    user.active = active;
    return user;
}

const Error kNoForms{ErrorKind::Unsupported, 0, {}, QStringLiteral("a token"), {}};

} // namespace

/// Which way a change takes: the API, Airflow's own form, or a command on the server.
class tst_ChangeWriterForms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeAccessApi> m_api;

    ChangeResult written(const Change &change) const
    {
        ChangeWriter writer(*m_api);
        return *await(writer.write(change, {}));
    }
    User ann() const { return *m_api->user(QStringLiteral("ann")); }
    Role audit() const { return *m_api->role(QStringLiteral("Audit")); }
    Change lessAudit() const { return roleChange(audit(), roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on Jobs")})); }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeAccessApi>(fakeInstance());
        m_api->addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
        m_api->addRole(QStringLiteral("Audit"), {QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on DAGs"),
                                                 QStringLiteral("can_read on Jobs")});
        m_api->addUser(QStringLiteral("ann"), {QStringLiteral("Viewer")});
    }

    void anAccountIsDeactivatedByTheFormAlone()
    {
        const ChangeResult result = written(userChange(ann(), withActive(ann(), false)));
        QCOMPARE(result.state, ChangeState::Verified);
        QCOMPARE(result.way, WriteWay::Form);
        QVERIFY(!result.serverUser->active);
        QCOMPARE(m_api->writes(), QStringList{QStringLiteral("deactivate ann")});
    }

    void lockingOutGoesFirstAndLettingInLast()
    {
        User gone = withActive(withRoles(ann(), {}), false);
        QCOMPARE(written(userChange(ann(), gone)).state, ChangeState::Verified);
        const User back = withActive(renamed(withRoles(ann(), {QStringLiteral("Viewer")}), QStringLiteral("anna")), true);
        QCOMPARE(written(userChange(ann(), back)).state, ChangeState::Verified);
        QCOMPARE(m_api->writes(), (QStringList{QStringLiteral("deactivate ann"), QStringLiteral("updateUser ann"),
                                               QStringLiteral("updateUser ann"), QStringLiteral("activate anna")}));
    }

    void halfOfAChangeIsNoStateThatAnybodyMayCountOn()
    {
        m_api->fail(QStringLiteral("updateUser"), {}, {ErrorKind::Forbidden, 403, QStringLiteral("ann"), {}, {}});
        const ChangeResult result = written(userChange(ann(), withActive(withRoles(ann(), {}), false)));
        QCOMPARE(result.state, ChangeState::Differently);
        QCOMPARE(result.error->kind, ErrorKind::DoneDifferently);
        QVERIFY2(describe(*result.error).contains(QStringLiteral("has no right")), qPrintable(describe(*result.error)));
        QVERIFY(result.serverUser && !result.serverUser->active);
        QVERIFY2(result.error->detail.contains(QLatin1String("roles: Viewer")), qPrintable(result.error->detail));
        QVERIFY(!ann().active);
    }

    void whatTheServerMadeOfItIsToldFromNothingDone()
    {
        const Role before = audit();
        const PermissionList held = before.permissions;
        QVERIFY(held.size() > 1);
        m_api->kept = {held[0]};
        const Role none = roleOf(QStringLiteral("Audit"), {});
        const ChangeResult part = written(roleChange(before, none));
        QCOMPARE(part.state, ChangeState::Differently);
        QCOMPARE(part.error->kind, ErrorKind::DoneDifferently);
        QVERIFY2(part.error->detail.contains(held[0].text()) && !part.error->detail.contains(held[1].text()), qPrintable(part.error->detail));
        QCOMPARE(part.serverRole->permissions, m_api->kept);
        const ChangeResult nothing = written(roleChange(audit(), none));
        QCOMPARE(nothing.state, ChangeState::NotDone);
        QCOMPARE(nothing.error->kind, ErrorKind::NotDone);
    }

    void aPasswordIsNotTakenForSetWhenOnlyTheRestCanBeRead()
    {
        Change change = userChange(ann(), withActive(ann(), false));
        change.passwordIntent = PasswordIntent::Random;
        m_api->fail(QStringLiteral("updateUser"), {}, {ErrorKind::OutcomeUnknown, 0, {}, {}, {}});
        QCOMPARE(written(change).state, ChangeState::Unknown);
        m_api->user(QStringLiteral("ann"))->active = true;
        m_api->fail(QStringLiteral("updateUser"), {}, {ErrorKind::Forbidden, 403, {}, {}, {}});
        QCOMPARE(written(change).state, ChangeState::Unknown);
    }

    void aPageThatIsNotAsKnownLeavesAllAsItWas()
    {
        m_api->fail(QStringLiteral("deactivate"), {}, {ErrorKind::FormChanged, 200, {}, {}, QStringLiteral("+ field x (text)")});
        const ChangeResult result = written(userChange(ann(), withActive(withRoles(ann(), {}), false)));
        QCOMPARE(result.state, ChangeState::NotDone);
        QCOMPARE(result.error->kind, ErrorKind::FormChanged);
        QCOMPARE(result.error->detail, QStringLiteral("+ field x (text)"));
        QCOMPARE(m_api->writes(), QStringList{QStringLiteral("deactivate ann")});
    }

    void activeIsRefusedBeforehandWhereNoPageCanBeOpened()
    {
        m_api->noForms = kNoForms;
        ChangeWriter writer(*m_api);
        const auto result = await(writer.precondition(userChange(ann(), withActive(ann(), false)), {}));
        QCOMPARE(result->state, ChangeState::NotDone);
        QCOMPARE(result->error->kind, ErrorKind::Unsupported);
        QVERIFY(!knownRefusal(*m_api, userChange(ann(), withRoles(ann(), {}))));
    }

    void aRemovalTakesTheFormOnceTheApiHasShownThatItOnlyAdds()
    {
        m_api->addsOnly = true;
        QCOMPARE(wayOf(*m_api, lessAudit()), WriteWay::Api);
        const ChangeResult first = written(lessAudit());
        QCOMPARE(first.state, ChangeState::Verified);
        QCOMPARE(first.way, WriteWay::Form);
        QCOMPARE(audit().permissions.size(), 1);
        m_api->role(QStringLiteral("Audit"))->permissions += *Permission::fromText(QStringLiteral("can_read on DAGs"));
        QCOMPARE(wayOf(*m_api, lessAudit()), WriteWay::Form);
        QCOMPARE(written(lessAudit()).state, ChangeState::Verified);
        QCOMPARE(m_api->writes(), (QStringList{QStringLiteral("updateRole Audit"), QStringLiteral("updateRoleByForm Audit"),
                                               QStringLiteral("updateRoleByForm Audit")}));
        const Role more = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on Jobs"), QStringLiteral("can_read on Pools")});
        QCOMPARE(wayOf(*m_api, roleChange(audit(), more)), WriteWay::Api);
    }

    void aDeletionTakesTheFormOnceTheApiHasFailed()
    {
        m_api->deleteFails = true;
        const ChangeResult result = written(roleChange(audit(), {}));
        QCOMPARE(result.state, ChangeState::Verified);
        QCOMPARE(result.way, WriteWay::Form);
        QVERIFY(!m_api->role(QStringLiteral("Audit")));
    }

    void withoutAWebSessionTheLinesToRunAreTold()
    {
        m_api->addsOnly = true;
        m_api->fail(QStringLiteral("updateRoleByForm"), {}, kNoForms);
        const ChangeResult less = written(lessAudit());
        QCOMPARE(less.state, ChangeState::NotDone);
        QCOMPARE(less.error->kind, ErrorKind::RunOnServer);
        QCOMPARE(less.error->message,
                 QStringLiteral("airflow roles del-perms --resource 'DAGs' --action can_edit can_read -- 'Audit'"));
        QVERIFY(describe(*less.error).endsWith(less.error->message));
        m_api->deleteFails = true;
        m_api->noForms = kNoForms;
        const ChangeResult deleted = written(roleChange(audit(), {}));
        QCOMPARE(deleted.error->kind, ErrorKind::RunOnServer);
        QCOMPARE(deleted.error->message, QStringLiteral("airflow roles delete -- 'Audit'"));
    }

    void aLostAnswerOfTheApiDoesNotStartTheForm()
    {
        m_api->addsOnly = true;
        m_api->fail(QStringLiteral("updateRole"), {}, {ErrorKind::OutcomeUnknown, 0, {}, {}, {}}, FakeAccessApi::Effect::DoneAnyway);
        const ChangeResult result = written(lessAudit());
        QCOMPARE(result.state, ChangeState::NotDone);
        QCOMPARE(m_api->writes(), QStringList{QStringLiteral("updateRole Audit")});
    }
};

QTEST_GUILESS_MAIN(tst_ChangeWriterForms)
#include "tst_changewriter_forms.moc"
