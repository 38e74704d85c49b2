#include "core/airflow/rawpath.h"
#include "core/airflow/requests.h"

#include <QJsonDocument>
#include <QTest>

using namespace airside;

namespace {

Capabilities fastApi()
{
    Capabilities caps;
    caps.accessBase = "/auth/fab/v1";
    caps.apiBase = "/api/v2";
    caps.webPrefix = "/auth";
    caps.users = caps.roles = caps.rolePatch = caps.permissions = Dialect::FastApi;
    caps.bearerForUsers = caps.bearerForRoles = caps.bearerForApi = true;
    return caps;
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

User ada()
{
    User user;
    user.username = QStringLiteral("ada");
    user.email = QStringLiteral("ada@x.org");
    user.firstName = QStringLiteral("Ada");
    user.lastName = QStringLiteral("L");
    user.roles = {QStringLiteral("Viewer")};
    return user;
}

} // namespace

class tst_Requests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreEncodedWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("dots") << QStringLiteral("..") << QByteArray("/auth/fab/v1/users/%2E%2E");
        QTest::newRow("dot") << QStringLiteral(".") << QByteArray("/auth/fab/v1/users/%2E");
        QTest::newRow("percent") << QStringLiteral("a%2Fb") << QByteArray("/auth/fab/v1/users/a%252Fb");
        QTest::newRow("signs") << QStringLiteral(" a@b?c#d;e+f ") << QByteArray("/auth/fab/v1/users/%20a%40b%3Fc%23d%3Be%2Bf%20");
        QTest::newRow("unicode") << QStringLiteral("\u00fc") << QByteArray("/auth/fab/v1/users/%C3%BC");
    }
    void namesAreEncodedWhole()
    {
        QFETCH(QString, name);
        QTEST(requests::getUser(fastApi(), name).path, "path");
    }

    void listsAskInTheOrderOfIds()
    {
        QCOMPARE(requests::listUsers(fastApi(), 200, 100).query, QByteArray("limit=100&offset=200&order_by=id"));
        QCOMPARE(requests::listRoles(fastApi(), 0, 100).query, QByteArray("limit=100&offset=0&order_by=role_id"));
        QCOMPARE(requests::listDags(fastApi(), 0, 100).path, QByteArray("/api/v2/dags"));
    }

    void aPatchCarriesIdentityAndAnExactMask()
    {
        UserPatch patch;
        patch.roles = QStringList{QStringLiteral("Op"), QStringLiteral("Admin"), QStringLiteral("Op")};
        const HttpRequest request = requests::patchUser(fastApi(), ada(), patch);
        QCOMPARE(request.query, QByteArray("update_mask=roles"));
        const QJsonObject body = bodyOf(request);
        const QStringList keys{QStringLiteral("email"), QStringLiteral("first_name"), QStringLiteral("last_name"),
                               QStringLiteral("roles"), QStringLiteral("username")};
        QCOMPARE(body.keys(), keys);
        QCOMPARE(body.value(QLatin1String("roles")).toArray().size(), 2);
        QCOMPARE(body.value(QLatin1String("email")).toString(), QStringLiteral("ada@x.org"));
    }

    void aRenameGoesToTheOldName()
    {
        UserPatch patch;
        patch.username = QStringLiteral("eve");
        patch.password = Secret("pw");
        const HttpRequest request = requests::patchUser(fastApi(), ada(), patch);
        QCOMPARE(request.path, QByteArray("/auth/fab/v1/users/ada"));
        QCOMPARE(request.query, QByteArray("update_mask=username%2Cpassword"));
        QCOMPARE(bodyOf(request).value(QLatin1String("username")).toString(), QStringLiteral("eve"));
    }

    void aNewUserHasNoActiveAndEachRoleOnce()
    {
        UserDraft draft;
        draft.username = QStringLiteral("n");
        draft.roles = {QStringLiteral("Op"), QStringLiteral("Op")};
        draft.password = Secret("pw");
        const QJsonObject body = bodyOf(requests::createUser(fastApi(), draft));
        QVERIFY(!body.contains(QLatin1String("active")));
        QCOMPARE(body.value(QLatin1String("roles")).toArray().size(), 1);
        QCOMPARE(body.value(QLatin1String("password")).toString(), QStringLiteral("pw"));
    }

    void aRoleRenameLeavesTheActionsOut()
    {
        RoleEdit edit;
        edit.name = QStringLiteral("new");
        const HttpRequest request = requests::patchRole(fastApi(), QStringLiteral("old"), edit);
        QCOMPARE(request.query, QByteArray("update_mask=name"));
        QVERIFY(!bodyOf(request).contains(QLatin1String("actions")));
    }

    void anEmptyRoleStillHasActions()
    {
        const QJsonObject body = bodyOf(requests::createRole(fastApi(), {QStringLiteral("r"), {}}));
        QVERIFY(body.value(QLatin1String("actions")).isArray());
    }

    void aFormIsEncodedAndNamesItsPage()
    {
        QList<std::pair<QString, Secret>> fields;
        fields.append({QStringLiteral("username"), Secret("a&b")});
        fields.append({QStringLiteral("password"), Secret("p=q +")});
        const HttpRequest request =
            requests::submitForm("/auth/login/", fields, QUrl(QStringLiteral("https://h.example/airflow")));
        QCOMPARE(request.body, QByteArray("username=a%26b&password=p%3Dq%20%2B"));
        QCOMPARE(request.contentType, QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.headers.first().second, QByteArray("https://h.example/airflow/auth/login/"));
    }

    void rawRefusesSignInPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/auth/token", "/AUTH/Token/cli", "/auth/%74oken", "/auth/%2574oken", "/auth//token", "/auth/./token",
              "/auth/fab/../token", "/auth/fab/v1/users/%2E%2E/%2E%2E/%2E%2E/token", "/auth/login/", "/login", "/logout/",
              "/auth/logout", "/api/v2/auth/logout", "/auth;x=1/token", "/auth%2Ftoken", "auth/token", "/a b", "/x?y"})
            QTest::newRow(path) << QByteArray(path);
    }
    void rawRefusesSignInPaths()
    {
        QFETCH(QByteArray, path);
        HttpRequest request;
        request.path = path;
        const Result<void> checked = checkRawRequest(request);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    }

    void rawAllowsTheRest()
    {
        for (const char *path : {"/auth/fab/v1/users/%2E%2E", "/auth/fab/v1/roles", "/api/v2/dags", "/api/v1/dags/login"}) {
            HttpRequest request;
            request.path = path;
            QVERIFY2(checkRawRequest(request).has_value(), path);
        }
        HttpRequest request;
        request.path = "/api/v2/dags";
        request.headers.emplaceBack("aUthorization", "x");
        QVERIFY(!checkRawRequest(request));
        QCOMPARE(areaOfPath("/auth/fab/v1/users/x", fastApi()), Area::Users);
        QCOMPARE(areaOfPath("/auth/fab/v1/usersX", fastApi()), Area::Api);
    }
};

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
