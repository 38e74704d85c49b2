#include "core/airflow/answers.h"
#include "core/airflow/parsers.h"
#include "core/airflow/session.h"
#include "scriptedchannel.h"

#include <QTest>

using namespace airside;

namespace {

const QByteArray kUser = quoted("{'active': true, 'changed_on': '2026-11-23T20:36:19.567214', 'created_on': "
                                "'2026-11-23T20:36:19.567204', 'email': 'u@x.org', 'fail_login_count': null, 'first_name': "
                                "'F\\u00fc', 'last_login': null, 'last_name': 'L0', 'login_count': 3, 'roles': [{'name': "
                                "'Viewer'}, {'name': 'Op'}], 'username': 'user00'}");

QByteArray jwt(const QByteArray &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part("{}") + '.' + part(quoted(claims)) + ".c2lnbmF0dXJl";
}

} // namespace

class tst_Parsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserAsAirflowGivesIt()
    {
        const Result<User> user = parsers::user(kUser);
        QVERIFY(user.has_value());
        QCOMPARE(user->username, QStringLiteral("user00"));
        QCOMPARE(user->firstName, QStringLiteral("F\u00fc"));
        QCOMPARE(user->roles, (QStringList{QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QCOMPARE(user->loginCount, std::optional<qint64>(3));
        QVERIFY(!user->failedLoginCount);
        QVERIFY(!user->lastLogin);
        QCOMPARE(user->createdOn->text(), QStringLiteral("2026-11-23T20:36:19.567204"));
    }

    void wrongTypesAreNeverGuessed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const QByteArray page = "{'users': [" + kUser + "], 'total_entries': 1}";
        const auto changed = [page](const char *from, const char *to) {
            return quoted(page).replace(quoted(from), quoted(to));
        };
        QTest::newRow("number as name") << changed("'username': 'user00'", "'username': 7") << QStringLiteral("users[0].username");
        QTest::newRow("no name") << changed("'username'", "'usernam'") << QStringLiteral("users[0].username");
        QTest::newRow("empty name") << changed("'user00'", "''") << QStringLiteral("users[0].username");
        QTest::newRow("text as active") << changed("true", "'true'") << QStringLiteral("users[0].active");
        QTest::newRow("roles as texts") << changed("{'name': 'Op'}", "'Op'") << QStringLiteral("users[0].roles[1]");
        QTest::newRow("half a login") << changed("'login_count': 3", "'login_count': 1.5") << QStringLiteral("login_count");
        QTest::newRow("negative total") << changed("'total_entries': 1", "'total_entries': -1") << QStringLiteral("total_entries");
        QTest::newRow("a total beyond all room") << changed("'total_entries': 1", "'total_entries': 1000001") << QStringLiteral("total_entries");
        QTest::newRow("no total") << changed("'total_entries': 1", "'x': 1") << QStringLiteral("total_entries");
        QTest::newRow("object as list") << changed("'users'", "'user'") << QStringLiteral("users");
        QTest::newRow("cut") << quoted(page).chopped(5) << QStringLiteral("not valid JSON");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("not valid JSON");
        QTest::newRow("array") << QByteArray("[]") << QStringLiteral("not an object");
    }
    void wrongTypesAreNeverGuessed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        const auto page = parsers::users(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::MalformedAnswer);
        QVERIFY2(page.error().message.contains(words), qPrintable(page.error().message));
    }

    void rolesPermissionsAndDags()
    {
        const QByteArray pair = "{'action': {'name': 'can_read'}, 'resource': {'name': 'DAGs'}}";
        const auto roles = parsers::roles(
            quoted("{'roles': [{'name': 'r', 'actions': [" + pair + "," + pair + "]}], 'total_entries': 1}"));
        QVERIFY(roles.has_value());
        QCOMPARE(roles->rows.first().permissions.size(), 1);
        const auto pairs = parsers::permissions(quoted("{'actions': [" + pair + "], 'total_entries': 133}"));
        QVERIFY(pairs.has_value());
        QCOMPARE(pairs->total, 133);
        // Names only, as Flask code gives them, are no pairs.
        QVERIFY(!parsers::permissions(quoted("{'actions': [{'name': 'can_read'}], 'total_entries': 5}")));
        const auto dags = parsers::dags(quoted("{'dags': [{'dag_id': 'd', 'owners': ['o'], 'tags': [{'name': 't'}], "
                                               "'is_paused': true, 'dag_display_name': null}], 'total_entries': 1}"));
        QVERIFY(dags.has_value());
        QCOMPARE(dags->rows.first().displayName, QStringLiteral("d"));
        QCOMPARE(dags->rows.first().tags, QStringList{QStringLiteral("t")});
        QVERIFY(!parsers::role("{}"));
    }

    void aTokenTellsItsLife()
    {
        const QByteArray token = jwt("{'exp': 2000, 'iat': 1000}");
        QCOMPARE(parsers::tokenExpiry(token)->toSecsSinceEpoch(), 2000);
        QCOMPARE(*parsers::tokenLife(token), 1000);
        QVERIFY(!parsers::tokenExpiry("opaque"));
        Session session;
        // By our clock, wherever the server's stands.
        const QDateTime now = QDateTime::fromSecsSinceEpoch(500000, Qt::UTC);
        setToken(session, Secret(token), now);
        QCOMPARE(session.renewToken.toSecsSinceEpoch(), 500940);
        QCOMPARE(session.tokenExpires.toSecsSinceEpoch(), 2000);
        setToken(session, Secret(jwt("{'exp': 1010, 'iat': 1000}")), now);
        QCOMPARE(session.renewToken.toSecsSinceEpoch(), 500008);
        setToken(session, Secret("opaque"), now);
        QVERIFY(!session.renewToken.isValid());
    }

    void aKeptSessionIsForItsAddressAndAccountOnly()
    {
        Session session;
        setToken(session, Secret(jwt("{'exp': 2000, 'iat': 1000}")), QDateTime::fromSecsSinceEpoch(2000000000, Qt::UTC));
        session.web = true;
        const QList<QNetworkCookie> cookies{QNetworkCookie("session", "s")};
        const QUrl url(QStringLiteral("https://a.example/x"));
        const QDateTime now = QDateTime::fromSecsSinceEpoch(2000000000, Qt::UTC);
        const Secret kept = keptForm(session, cookies, url, QStringLiteral("Ada"));
        const auto back = fromKeptForm(kept, url, QStringLiteral("ada"), now);
        QVERIFY(back.has_value());
        QCOMPARE(back->session.token.reveal(), session.token.reveal());
        QCOMPARE(back->cookies.first().value(), QByteArray("s"));
        QVERIFY(!fromKeptForm(kept, QUrl(QStringLiteral("https://b.example/x")), QStringLiteral("ada"), now));
        QVERIFY(!fromKeptForm(kept, url, QStringLiteral("eve"), now));
        QVERIFY(!fromKeptForm(Secret("garbage"), url, QStringLiteral("ada"), now));
        const auto later = fromKeptForm(kept, url, QStringLiteral("ada"), now.addSecs(941));
        QVERIFY(later.has_value());
        QVERIFY(later->session.token.isEmpty());
    }

    void errorsSayWhatTheServerSaidButNeverTheInput()
    {
        const HttpResponse invalid =
            json(422, "{'detail': [{'type': 'missing', 'loc': ['body', 'password'], 'msg': 'Field required', 'input': "
                      "{'password': 'hunter2'}}]}");
        const Error error = errorOf(invalid, QStringLiteral("u"));
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.message, QStringLiteral("password: Field required"));
        QVERIFY(!describe(error).contains(QStringLiteral("hunter2")));
        QCOMPARE(errorOf(problem(409, "Conflict"), {}).kind, ErrorKind::AlreadyExists);
        QCOMPARE(errorOf(json(403, "{'detail': 'Forbidden'}"), {}).kind, ErrorKind::Forbidden);
        QCOMPARE(errorOf(json(403, "{'detail': 'Invalid JWT token'}"), {}).kind, ErrorKind::SignInExpired);
        QCOMPARE(errorOf(json(401, "{'detail': 'Token Expired'}"), {}).kind, ErrorKind::SignInExpired);
        QCOMPARE(errorOf(html(404), {}).kind, ErrorKind::UnexpectedContent);
        QCOMPARE(errorOf(problem(404, "User not found"), {}).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(html(500), {}).kind, ErrorKind::ServerError);
        QCOMPARE(errorOf(html(429), {}).kind, ErrorKind::RateLimited);
        QCOMPARE(errorOf(redirect(302, "/logout/"), {}).kind, ErrorKind::SignInExpired);
        QCOMPARE(errorOf(redirect(302, "https://elsewhere.example/x"), {}).kind, ErrorKind::UnexpectedRedirect);
        QCOMPARE(jsonBody(html(200), {}).error().kind, ErrorKind::UnexpectedContent);
    }
};

QTEST_GUILESS_MAIN(tst_Parsers)
#include "tst_parsers.moc"
