#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

namespace {

/// Form sign-ins are rare; where they would be needed for another user, basic or a token has to do.
bool canSignInOthers(const Target &target)
{
    return target.kind() != Kind::V2_11_2;
}

} // namespace

void Contract::missingRight()
{
    if (!canSignInOthers(m_target)) {
        NOT_ON_THIS_SERVER("needs a form sign-in of another user, of which there are five in 40 s");
    }
    const QString name = QStringLiteral("contract-viewer-user");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    addSpareUser();
    if (m_target.kind() == Kind::V3_0_6) {
        const std::string token = m_target.newToken(name.toStdString(), "contract-pw");
        QVERIFY(!token.empty());
        const Headers bearer{{"Authorization", "Bearer " + token}};
        QCOMPARE(m_target.raw("GET", "/api/v2/dags?limit=1", {}, bearer).status, 200);
        QCOMPARE(outcome(m_target.raw("GET", "/api/v2/providers", {}, bearer)), QStringLiteral("403 Forbidden"));
        QCOMPARE(outcome(m_target.raw("GET", users(), {}, bearer)), QStringLiteral("401 Unauthorized")); // not for FAB 2
    } else {
        const Headers own = m_target.signInAs(name.toStdString(), "contract-pw");
        QVERIFY(!own.empty());
        const QString refused = QStringLiteral("403 Forbidden");
        QCOMPARE(outcome(m_target.raw("GET", users(), {}, own)), refused);
        QCOMPARE(outcome(m_target.raw("GET", userPath(name), {}, own)), refused); // not even its own
        QCOMPARE(outcome(m_target.raw("GET", roles(), {}, own)), refused);
        QCOMPARE(outcome(m_target.raw("GET", m_target.access() + "/permissions", {}, own)), refused);
        QCOMPARE(outcome(m_target.raw("DELETE", userPath(name), {}, own)), refused);
        Headers typed = own;
        typed.emplace_back("Content-Type", "application/json");
        QCOMPARE(outcome(m_target.raw("POST", users(), R"({"foo":1})", typed)), refused); // before the fields are checked
        QCOMPARE(m_target.raw("GET", m_target.api() + "/dags?limit=1", {}, own).status, 200);
        QCOMPARE(m_target.raw("GET", m_target.api() + "/eventLogs?limit=1", {}, own).status, 403);
    }
    removeUser(name);
}

void Contract::rightByRole()
{
    if (!canSignInOthers(m_target) || m_target.kind() == Kind::V3_0_6) {
        NOT_ON_THIS_SERVER("needs a form sign-in of another user");
    }
    const QString role = QStringLiteral("contract-reader");
    const QString name = QStringLiteral("contract-reads");
    QCOMPARE(m_target.call("POST", roles(),
                           json(roleBody(role, {QStringLiteral("can_read on Users"), QStringLiteral("can_read on DAG:lab_plain")})))
                 .status,
             200);
    QJsonObject body = person(name);
    body[QLatin1String("roles")] = QJsonArray{QJsonObject{{QStringLiteral("name"), role}}};
    QCOMPARE(m_target.call("POST", users(), json(body)).status, 200);
    addSpareUser();
    const Headers own = m_target.signInAs(name.toStdString(), "contract-pw");
    QVERIFY(!own.empty());
    QCOMPARE(m_target.raw("GET", users(), {}, own).status, 200);
    QCOMPARE(m_target.raw("GET", roles(), {}, own).status, 403);
    QCOMPARE(m_target.raw("DELETE", userPath(name), {}, own).status, 403);
    const QJsonArray dags
        = m_target.raw("GET", m_target.api() + "/dags", {}, own).object()[QLatin1String("dags")].toArray();
    QCOMPARE(dags.size(), 1);
    QCOMPARE(dags[0][QLatin1String("dag_id")].toString(), QStringLiteral("lab_plain"));
    removeUser(name);
    removeRole(role);
}

void Contract::strippedRights()
{
    if (!canSignInOthers(m_target) || m_target.kind() == Kind::V3_0_6) {
        NOT_ON_THIS_SERVER("needs a form sign-in of another user");
    }
    const QString name = QStringLiteral("contract-strip");
    QJsonObject body = person(name);
    body[QLatin1String("roles")] = QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Admin")}}};
    QCOMPARE(m_target.call("POST", users(), json(body)).status, 200);
    addSpareUser();
    const Headers own = m_target.signInAs(name.toStdString(), "contract-pw");
    QVERIFY(!own.empty());
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, own).status, 200);
    body[QLatin1String("roles")] = QJsonArray();
    body.remove(QLatin1String("password"));
    QCOMPARE(m_target.call("PATCH", userPath(name) + "?update_mask=roles", json(body)).status, 200);
    // A token's user is remembered for 30 s; basic is looked up each time.
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, own).status, m_target.flask() ? 403 : 200);
    removeUser(name);
}

void Contract::userWithoutRole()
{
    if (!canSignInOthers(m_target) || m_target.kind() == Kind::V3_0_6) {
        NOT_ON_THIS_SERVER("needs a form sign-in of another user");
    }
    const QString name = QStringLiteral("contract-noroles");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    addSpareUser();
    QJsonObject body = person(name);
    body[QLatin1String("roles")] = QJsonArray();
    body.remove(QLatin1String("password"));
    QCOMPARE(m_target.call("PATCH", userPath(name) + "?update_mask=roles", json(body)).status, 200);
    const Headers own = m_target.signInAs(name.toStdString(), "contract-pw"); // a token is given all the same
    QVERIFY(!own.empty());
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, own).status, 403);
    QCOMPARE(m_target.raw("GET", m_target.api() + "/dags", {}, own).status, 403);
    removeUser(name);
}

} // namespace airside::contract
