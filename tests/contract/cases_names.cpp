#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

void Contract::names_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const char *name) { QTest::newRow(title) << QString::fromUtf8(name); };
    row("dot", ".");
    row("two dots", "..");
    row("dots and more", "..contract-x");
    row("blank before", " contract-x");
    row("blank behind", "contract-x ");
    row("blank within", "contract x");
    row("at, ampersand, plus", "contract-a@b&c+d");
    row("percent", "contract-100%");
    row("escaped slash", "contract-%2F");
    row("question mark and hash", "contract-?#:;");
    row("quotes", "contract-\"'\\");
    row("tab", "contract-\tx");
    row("Unicode", "contract-ü日本Ж");
    row("right to left", "contract-\u202Eabc");
    row("emoji", "contract-\U0001F680");
}

void Contract::names()
{
    QFETCH(QString, name);
    QJsonObject body = person(name);
    body[QLatin1String("email")] = QStringLiteral("names@contract.example");
    const Answer made = m_target.call("POST", users(), json(body));
    QCOMPARE(outcome(made), QStringLiteral("200 json"));
    QCOMPARE(made.object()[QLatin1String("username")].toString(), name);
    QCOMPARE(user(name)[QLatin1String("username")].toString(), name);
    body[QLatin1String("last_name")] = QStringLiteral("Renamed");
    body.remove(QLatin1String("password"));
    QCOMPARE(m_target.call("PATCH", userPath(name) + "?update_mask=last_name", json(body)).status, 200);
    QCOMPARE(user(name)[QLatin1String("last_name")].toString(), QStringLiteral("Renamed"));
    QCOMPARE(m_target.call("DELETE", userPath(name)).status, 204);
    QCOMPARE(m_target.get(userPath(name)).status, 404);

    QCOMPARE(m_target.call("POST", roles(), json(roleBody(name, {}))).status, 200);
    QCOMPARE(m_target.get(rolePath(name)).object()[QLatin1String("name")].toString(), name);
    QCOMPARE(m_target.call("PATCH", rolePath(name), json(roleBody(name, {QStringLiteral("can_read on Jobs")}))).status, 200);
    QCOMPARE(actionsOf(name), QStringList(QStringLiteral("can_read on Jobs")));
    QCOMPARE(outcome(m_target.call("DELETE", rolePath(name))), pick({"204", "200 json"}));
    QCOMPARE(m_target.get(rolePath(name)).status, 404);
}

void Contract::rawDots()
{
    // Not collapsed by either stack: the client has to be the one that does not.
    QCOMPARE(outcome(m_target.get(users() + "/..")), QStringLiteral("404 The User with username `..` was not found"));
    QCOMPARE(outcome(m_target.get(users() + "/%2E%2E/users")),
             pick({"404 The requested URL was not found on the server. If you entered the URL manually please check your "
                   "spelling and try again.",
                   "404 html"}));
}

void Contract::slashAndLineFeed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PerKind>("addressed");
    const char *unknownUrl = "404 The requested URL was not found on the server. If you entered the URL manually please "
                             "check your spelling and try again.";
    QTest::newRow("slash") << QStringLiteral("contract-a/b") << PerKind(unknownUrl, unknownUrl, "404 html", "404 html");
    QTest::newRow("line feed") << QStringLiteral("contract-a\nb")
                               << PerKind("200 json", "404 Not Found", "404 Not Found", "404 Not Found");
}

void Contract::slashAndLineFeed()
{
    QFETCH(QString, name);
    QFETCH(PerKind, addressed);
    if (m_target.shared()) {
        QSKIP("what is made here cannot be deleted again over REST");
    }
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    QCOMPARE(outcome(m_target.get(userPath(name))), pick(addressed));
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(name, {}))).status, 200);
    QCOMPARE(outcome(m_target.get(rolePath(name))), pick(addressed));
    const bool reachable = pick(addressed).startsWith(QLatin1Char('2'));
    QCOMPARE(m_target.call("DELETE", userPath(name)).status, reachable ? 204 : 404);
    QCOMPARE(m_target.call("DELETE", rolePath(name)).status, reachable ? 204 : 404);
}

void Contract::caseOfNames()
{
    const QString name = QStringLiteral("contract-Case");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    QCOMPARE(user(QStringLiteral("CONTRACT-cAse"))[QLatin1String("username")].toString(), name);
    removeUser(QStringLiteral("contract-case"));
    QCOMPARE(m_target.get(userPath(name)).status, 404);
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(name, {}))).status, 200);
    QCOMPARE(m_target.get(rolePath(QStringLiteral("contract-case"))).status, 404); // roles are exact
    removeRole(name);
}

} // namespace airside::contract
