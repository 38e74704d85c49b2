#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

void Contract::patchUser_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<PerKind>("expected");
    const auto row = [](const char *name, const char *query, const char *changes, const PerKind &expected) {
        QTest::newRow(name) << QString::fromLatin1(query) << QString::fromUtf8(changes) << expected;
    };
    row("whole body", "", R"({"last_name":"B"})", "200 json");
    row("mask", "?update_mask=last_name", R"({"last_name":"C"})", "200 json");
    row("two masks with a blank", "?update_mask=first_name,%20last_name", R"({"first_name":"D"})", "200 json");
    row("empty mask", "?update_mask=", R"({"first_name":"never"})", {"400 Unknown update masks: ''", "200 json"});
    row("mask with a last comma", "?update_mask=first_name,", R"({"first_name":"E"})",
        {"400 Unknown update masks: ''", "200 json"});
    row("mask active", "?update_mask=active", "{}", "400 Unknown update masks: 'active'");
    row("mask of another case", "?update_mask=First_Name", "{}", "400 Unknown update masks: 'First_Name'");
    row("active in the body", "", R"({"active":true})",
        {"400 Property is read-only - 'active'", "422 extra_forbidden body.active"});
    row("unknown in the body", "", R"({"foo":2})", {"400 {'foo': ['Unknown field.']}", "422 extra_forbidden body.foo"});
    row("username of another", "?update_mask=first_name", R"({"username":"admin"})", "409 The username `admin` already exists");
    row("own username in capitals", "", R"({"username":"CONTRACT-PAT"})", "409 The username `CONTRACT-PAT` already exists");
    row("unknown role", "?update_mask=roles", R"({"roles":[{"name":"Nope"}]})", "400 Unknown roles: 'Nope'");
    row("no roles", "?update_mask=roles", R"({"roles":[]})", "200 json");
    row("two roles", "?update_mask=roles", R"({"roles":[{"name":"Op"},{"name":"User"}]})", "200 json");
    row("unknown parameter", "?foo=1", "{}", {"400 Extra query parameter(s) foo not in spec", "200 json"});
    row("empty username", "", R"({"username":""})",
        {"400 '' should be non-empty - 'username'", "422 string_too_short body.username"});
    row("empty password", "?update_mask=password", R"({"password":""})", "200 json");
}

void Contract::patchUser()
{
    QFETCH(QString, query);
    QFETCH(QString, changes);
    QFETCH(PerKind, expected);
    const QString name = QStringLiteral("contract-pat");
    m_target.call("POST", users(), json(person(name)));
    QJsonObject before = user(name);
    QJsonObject body = person(name);
    body.remove(QLatin1String("password"));
    const QJsonObject given = fromText(changes.toUtf8().constData());
    for (auto it = given.begin(); it != given.end(); ++it) {
        body[it.key()] = it.value();
    }
    const Answer answer = m_target.call("PATCH", userPath(name) + query.toStdString(), json(body));
    QCOMPARE(outcome(answer), pick(expected));
    const QJsonObject after = user(name);
    removeUser(name);
    const bool saved = answer.status == 200 && query != QLatin1String("?update_mask=");
    for (auto it = given.begin(); saved && it != given.end(); ++it) {
        if (it.key() == QLatin1String("roles")) {
            QCOMPARE(rolesOf(after), rolesOf(given));
            before[QLatin1String("roles")] = after[QLatin1String("roles")];
        } else if (it.key() != QLatin1String("password")) {
            before[it.key()] = it.value();
        }
    }
    QCOMPARE(after, before); // changed_on does not move either
}

void Contract::patchUserLies()
{
    const QString name = QStringLiteral("contract-lie");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    const QJsonObject before = user(name);
    QJsonObject body = person(name);
    body.remove(QLatin1String("password"));
    const QJsonObject op{{QStringLiteral("name"), QStringLiteral("Op")}};
    body[QLatin1String("roles")] = QJsonArray{op, op};
    body[QLatin1String("first_name")] = QStringLiteral("Changed");
    QCOMPARE(m_target.call("PATCH", userPath(name) + "?update_mask=roles,first_name", json(body)).status, 200);
    if (m_target.flask()) {
        QCOMPARE(user(name), before); // 200, and all of it rolled back
    } else {
        QCOMPARE(rolesOf(user(name)), QStringList(QStringLiteral("Op")));
        QCOMPARE(user(name)[QLatin1String("first_name")].toString(), QStringLiteral("Changed"));
    }
    const QJsonObject now = user(name);
    body.remove(QLatin1String("roles"));
    QCOMPARE(outcome(m_target.call("PATCH", userPath(name) + "?update_mask=roles", json(body))),
             pick({"400 Unknown update masks: 'roles'", "200 json"}));
    QCOMPARE(user(name), now); // where it is 200, nothing was done
    removeUser(name);
}

void Contract::patchPartially()
{
    const QString name = QStringLiteral("contract-part");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    QCOMPARE(outcome(m_target.call("PATCH", userPath(name) + "?update_mask=last_name", R"({"last_name":"Only"})")),
             pick({"400 {'first_name': ['Missing data for required field.'], 'username': ['Missing data for required "
                   "field.'], 'email': ['Missing data for required field.']}",
                   "200 json"}));
    QCOMPARE(user(name)[QLatin1String("last_name")].toString(),
             m_target.flask() ? QStringLiteral("Last") : QStringLiteral("Only"));
    QJsonObject got = user(name);
    QCOMPARE(outcome(m_target.call("PATCH", userPath(name), json(got))).section(QLatin1Char(';'), 0, 0),
             pick({"400 Property is read-only - 'active'", "422 extra_forbidden body.active"}));
    QJsonObject renamed = person(QStringLiteral("contract-part2"));
    renamed.remove(QLatin1String("password"));
    QCOMPARE(m_target.call("PATCH", userPath(name) + "?update_mask=username", json(renamed)).status, 200);
    QCOMPARE(m_target.get(userPath(name)).status, 404);
    QCOMPARE(user(QStringLiteral("contract-part2"))[QLatin1String("email")].toString(),
             QStringLiteral("contract-part@contract.example"));
    removeUser(QStringLiteral("contract-part2"));
}

void Contract::deleteUser()
{
    const QString name = QStringLiteral("contract-gone");
    const QString notFound = QStringLiteral("404 The User with username `contract-gone` was not found");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    QCOMPARE(outcome(m_target.call("DELETE", userPath(name))), QStringLiteral("204"));
    QCOMPARE(outcome(m_target.get(userPath(name))), notFound);
    QCOMPARE(outcome(m_target.call("DELETE", userPath(name))), notFound);
    QJsonObject body = person(name);
    QCOMPARE(outcome(m_target.call("PATCH", userPath(name), json(body))), notFound);
}

} // namespace airside::contract
