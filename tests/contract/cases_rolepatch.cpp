#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

void Contract::patchRoleRefusals_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PerKind>("expected");
    const auto row = [](const char *name, const char *query, const QByteArray &body, const PerKind &expected) {
        QTest::newRow(name) << QString::fromLatin1(query) << body << expected;
    };
    const QString role = QStringLiteral("contract-pr");
    const QByteArray same = json(roleBody(role, {QStringLiteral("can_read on Pools")}));
    row("name is required", "", R"({"actions":[]})",
        {"400 {'name': ['Missing data for required field.']}", "422 missing body.name"});
    row("empty mask", "?update_mask=", same, {"400 '' in update_mask is unknown", "200 json"});
    row("mask permissions", "?update_mask=permissions", same, {"400 'permissions' in update_mask is unknown", "200 json"});
    row("unknown mask", "?update_mask=bogus", same, "400 'bogus' in update_mask is unknown");
    row("mask with a last comma", "?update_mask=name,", same, {"400 '' in update_mask is unknown", "200 json"});
    row("actions masked, not sent", "?update_mask=actions", R"({"name":"contract-pr"})", {"500 html", "200 json"});
    row("unknown among good ones", "",
        json(roleBody(role, {QStringLiteral("can_read on Jobs"), QStringLiteral("can_fly on Jobs")})),
        "400 The specified action: 'can_fly' was not found");
    row("empty action", "", R"({"name":"contract-pr","actions":[{}]})",
        {"200 json", "422 missing body.actions.0.action; missing body.actions.0.resource"});
    row("unknown parameter", "?foo=1", same, {"400 Extra query parameter(s) foo not in spec", "200 json"});
}

void Contract::patchRoleRefusals()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, body);
    QFETCH(PerKind, expected);
    const QString role = QStringLiteral("contract-pr");
    const QStringList pools{QStringLiteral("can_read on Pools")};
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(role, pools))).status, 200);
    const QString seen = outcome(m_target.call("PATCH", rolePath(role) + query.toStdString(), body));
    const QStringList after = actionsOf(role);
    removeRole(role);
    QCOMPARE(seen, pick(expected));
    QCOMPARE(after, pools); // nothing is written by a refused one, and the others change nothing
}

void Contract::patchAddsOrReplaces()
{
    const QString role = QStringLiteral("contract-add");
    const QString pools = QStringLiteral("can_read on Pools");
    const QString jobs = QStringLiteral("can_read on Jobs");
    const bool replaces = m_target.kind() == Kind::V3_3_2;
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(role, {pools}))).status, 200);
    for (const char *query : {"?update_mask=actions", ""}) {
        const Answer answer = m_target.call("PATCH", rolePath(role) + query, json(roleBody(role, {jobs})));
        QCOMPARE(answer.status, 200);
        // 3.2.2 shows what was sent, and has kept the old ones all the same
        QCOMPARE(answer.object()[QLatin1String("actions")].toArray().size(), m_target.flask() ? 2 : 1);
        QCOMPARE(actionsOf(role), replaces ? QStringList(jobs) : QStringList({jobs, pools}));
    }
    QCOMPARE(m_target.call("PATCH", rolePath(role) + "?update_mask=actions", json(roleBody(role, {}))).status, 200);
    QCOMPARE(actionsOf(role), replaces ? QStringList() : QStringList({jobs, pools}));
    // 3.2.2 adds the actions although the mask leaves them out
    const QString variables = QStringLiteral("can_read on Variables");
    QCOMPARE(m_target.call("PATCH", rolePath(role) + "?update_mask=name", json(roleBody(role, {variables}))).status, 200);
    QCOMPARE(actionsOf(role).contains(variables), m_target.kind() == Kind::V3_2_2);
    QCOMPARE(m_target.call("PATCH", rolePath(role), "{\"name\":\"contract-add\"}").status, 200);
    QCOMPARE(actionsOf(role).contains(jobs), !replaces);
    removeRole(role);
}

void Contract::renameRole()
{
    const QString role = QStringLiteral("contract-old");
    const QString renamed = QStringLiteral("contract-renamed");
    const QStringList jobs{QStringLiteral("can_read on Jobs")};
    const QString holder = QStringLiteral("contract-keeps");
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(role, jobs))).status, 200);
    QJsonObject body = person(holder);
    body[QLatin1String("roles")] = QJsonArray{QJsonObject{{QStringLiteral("name"), role}}};
    QCOMPARE(m_target.call("POST", users(), json(body)).status, 200);
    const Answer answer = m_target.call("PATCH", rolePath(role) + "?update_mask=name", json(roleBody(renamed, {})));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()[QLatin1String("name")].toString(), renamed);
    QCOMPARE(m_target.get(rolePath(role)).status, 404);
    QCOMPARE(actionsOf(renamed), jobs);
    QCOMPARE(rolesOf(user(holder)), QStringList(renamed));
    removeUser(holder);
    removeRole(renamed);
    QCOMPARE(outcome(m_target.call("PATCH", rolePath(role), json(roleBody(role, {})))),
             pick({"404 Role with name 'contract-old' was not found", "404 Role with name 'contract-old' does not exist."}));
}

void Contract::renameToExistingLies()
{
    const QString role = QStringLiteral("contract-liar");
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(role, {}))).status, 200);
    const Answer answer
        = m_target.call("PATCH", rolePath(role) + "?update_mask=name", json(roleBody(QStringLiteral("Viewer"), {})));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()[QLatin1String("name")].toString(), m_target.flask() ? role : QStringLiteral("Viewer"));
    QCOMPARE(m_target.get(rolePath(role)).status, 200); // not renamed
    removeRole(role);
}

} // namespace airside::contract
