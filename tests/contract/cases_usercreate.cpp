#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

void Contract::createUser()
{
    const QString name = QStringLiteral("contract-new");
    QJsonObject body = person(name);
    body[QLatin1String("first_name")] = QString::fromUtf8("Žofie 日本 & <b>");
    body[QLatin1String("last_name")] = QStringLiteral(" spaced ");
    const Answer answer = m_target.call("POST", users(), json(body));
    QCOMPARE(outcome(answer), QStringLiteral("200 json"));
    const QJsonObject made = user(name);
    QCOMPARE(answer.object(), made);
    QCOMPARE(made.keys(),
             QStringList({QStringLiteral("active"), QStringLiteral("changed_on"), QStringLiteral("created_on"),
                          QStringLiteral("email"), QStringLiteral("fail_login_count"), QStringLiteral("first_name"),
                          QStringLiteral("last_login"), QStringLiteral("last_name"), QStringLiteral("login_count"),
                          QStringLiteral("roles"), QStringLiteral("username")}));
    QCOMPARE(made[QLatin1String("first_name")], body[QLatin1String("first_name")]);
    QCOMPARE(made[QLatin1String("last_name")], body[QLatin1String("last_name")]);
    QCOMPARE(made[QLatin1String("active")], QJsonValue(true));
    for (const char *field : {"last_login", "login_count", "fail_login_count"}) {
        QVERIFY2(made[QLatin1String(field)].isNull(), field);
    }
    QVERIFY(!made[QLatin1String("created_on")].toString().endsWith(QLatin1Char('Z'))); // no zone
    QCOMPARE(answer.body.contains("\\u65e5"), m_target.flask());
    removeUser(name);
}

void Contract::createUserRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PerKind>("expected");
    const auto row = [this](const char *name, const char *changes, const PerKind &expected) {
        QJsonObject body = person(QStringLiteral("contract-no"));
        const QJsonObject given = fromText(changes);
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (it.value().toString() == QLatin1String("-")) {
                body.remove(it.key());
            } else {
                body[it.key()] = it.value();
            }
        }
        QTest::newRow(name) << json(body) << expected;
    };
    const auto text = [](const char *name, const QByteArray &body, const PerKind &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("no username", R"({"username":"-"})",
        {"400 {'username': ['Missing data for required field.']}", "422 missing body.username"});
    row("no email", R"({"email":"-"})", {"400 {'email': ['Missing data for required field.']}", "422 missing body.email"});
    row("no first name", R"({"first_name":"-"})",
        {"400 {'first_name': ['Missing data for required field.']}", "422 missing body.first_name"});
    row("empty username", R"({"username":""})",
        {"400 '' should be non-empty - 'username'", "422 string_too_short body.username"});
    row("empty email", R"({"email":""})", {"400 '' should be non-empty - 'email'", "422 string_too_short body.email"});
    row("null", R"({"username":null})", {"400 None is not of type 'string' - 'username'", "422 string_type body.username"});
    row("number", R"({"email":5})", {"400 5 is not of type 'string' - 'email'", "422 string_type body.email"});
    row("password a number", R"({"password":5})", {"400 5 is not of type 'string' - 'password'", "422 string_type body.password"});
    row("roles as names", R"({"roles":["Viewer"]})",
        {"400 'Viewer' is not of type 'object' - 'roles.0'", "422 model_attributes_type body.roles.0"});
    row("roles no list", R"({"roles":"Viewer"})",
        {"400 'Viewer' is not of type 'array' - 'roles'", "422 list_type body.roles"});
    row("role without name", R"({"roles":[{}]})",
        {"400 {'roles': {0: {'name': ['Missing data for required field.']}}}", "422 missing body.roles.0.name"});
    row("role name a number", R"({"roles":[{"name":5}]})",
        {"400 5 is not of type 'string' - 'roles.0.name'", "422 string_type body.roles.0.name"});
    row("role with more", R"({"roles":[{"name":"Nope","x":1}]})",
        {"400 {'roles': {0: {'x': ['Unknown field.']}}}", "400 Unknown roles: 'Nope'"});
    row("unknown roles", R"({"roles":[{"name":"Nope"},{"name":"No'pe"}]})", "400 Unknown roles: 'Nope', \"No'pe\"");
    row("unknown field", R"({"foo":1})", {"400 {'foo': ['Unknown field.']}", "422 extra_forbidden body.foo"});
    row("active", R"({"active":false})", {"400 Property is read-only - 'active'", "422 extra_forbidden body.active"});
    row("login_count", R"({"login_count":1})",
        {"400 Property is read-only - 'login_count'", "422 extra_forbidden body.login_count"});
    row("fail_login_count", R"({"fail_login_count":1})",
        {"400 {'fail_login_count': ['Unknown field.']}", "422 extra_forbidden body.fail_login_count"});
    text("empty object", "{}",
         {"400 {'first_name': ['Missing data for required field.'], 'last_name': ['Missing data for required field.'], "
          "'username': ['Missing data for required field.'], 'email': ['Missing data for required field.']}",
          "422 missing body.username; missing body.email; missing body.first_name; missing body.last_name; missing "
          "body.password"});
    text("malformed", "{bad", {"400 Request body is not valid JSON", "422 json_invalid body.1"});
    text("cut", "{\"a\":1", {"400 Request body is not valid JSON", "422 json_invalid body.6"});
    text("list", "[]", {"400 [] is not of type 'object'", "422 model_attributes_type body"});
    text("null body", "null", {"400 Request body is not valid JSON", "422 missing body"});
}

void Contract::createUserRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(PerKind, expected);
    QCOMPARE(outcome(m_target.call("POST", users(), body)), pick(expected));
    QCOMPARE(m_target.get(userPath(QStringLiteral("contract-no"))).status, 404);
}

void Contract::createUserConflicts()
{
    const QString name = QStringLiteral("contract-twin");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    QJsonObject other = person(name);
    other[QLatin1String("email")] = QStringLiteral("other@contract.example");
    QCOMPARE(outcome(m_target.call("POST", users(), json(other))),
             QStringLiteral("409 Username `contract-twin` already exists. Use PATCH to update."));
    other[QLatin1String("username")] = QStringLiteral("CONTRACT-twin");
    QCOMPARE(outcome(m_target.call("POST", users(), json(other))),
             QStringLiteral("409 Username `CONTRACT-twin` already exists. Use PATCH to update."));
    other = person(QStringLiteral("contract-twin2"));
    other[QLatin1String("email")] = QStringLiteral("contract-twin@contract.example");
    QCOMPARE(outcome(m_target.call("POST", users(), json(other))),
             QStringLiteral("409 The email `contract-twin@contract.example` is already taken."));
    other[QLatin1String("email")] = QStringLiteral("CONTRACT-twin@contract.example");
    QCOMPARE(m_target.call("POST", users(), json(other)).status, 200); // addresses differ by case
    removeUser(QStringLiteral("contract-twin2"));
    removeUser(name);
}

void Contract::createUserWithoutRoles()
{
    const QString name = QStringLiteral("contract-roleless");
    const PerKind expected{"200 json", "500 Failed to add user `contract-roleless`.",
                           "500 Default registration role is not configured or not found.",
                           "500 Default registration role is not configured or not found."};
    for (const bool empty : {false, true}) {
        QJsonObject body = person(name);
        body.remove(QLatin1String("roles"));
        if (empty) {
            body[QLatin1String("roles")] = QJsonArray();
        }
        QCOMPARE(outcome(m_target.call("POST", users(), json(body))), pick(expected));
        if (!m_target.airflow3()) {
            QCOMPARE(rolesOf(user(name)), QStringList(QStringLiteral("Public")));
        }
        removeUser(name);
    }
    QJsonObject withoutPassword = person(name);
    withoutPassword.remove(QLatin1String("password"));
    QCOMPARE(outcome(m_target.call("POST", users(), json(withoutPassword))),
             pick({"200 json", "422 missing body.password"}));
    removeUser(name);
}

void Contract::createUserWithRoleTwice()
{
    const QString name = QStringLiteral("contract-double");
    QJsonObject body = person(name);
    const QJsonObject viewer{{QStringLiteral("name"), QStringLiteral("Viewer")}};
    body[QLatin1String("roles")] = QJsonArray{viewer, viewer};
    QCOMPARE(outcome(m_target.call("POST", users(), json(body))),
             pick({"500 Failed to add user `contract-double`.", "200 json"}));
    if (!m_target.flask()) {
        QCOMPARE(rolesOf(user(name)), QStringList(QStringLiteral("Viewer")));
    }
    removeUser(name);
}

void Contract::validationEchoesThePassword()
{
    QJsonObject body = person(QStringLiteral("contract-echo"));
    body[QLatin1String("password")] = QStringLiteral("contract-echoed-secret");
    body.remove(QLatin1String("email"));
    const Answer answer = m_target.call("POST", users(), json(body));
    QCOMPARE(answer.body.contains("contract-echoed-secret"), !m_target.flask());
}

} // namespace airside::contract
