#include "fakeairflow.h"

#include <QTest>

using namespace airside;

namespace {

/// Several calls at once; the errors that they met.
QList<std::optional<Error>> together(AirflowClient &client, int calls)
{
    std::vector<QCoro::Task<Result<User>>> running;
    for (int i = 0; i < calls; ++i)
        running.push_back(client.fetchUser(QStringLiteral("admin"), {}));
    QList<std::optional<Error>> out;
    for (auto &task : running) {
        const Result<User> user = QCoro::waitFor(task);
        out += user ? std::nullopt : std::optional<Error>(user.error());
    }
    return out;
}

std::optional<ErrorKind> failureOf(AirflowClient &client)
{
    const Result<User> user = waited(client.fetchUser(QStringLiteral("admin"), {}));
    return user ? std::nullopt : std::optional<ErrorKind>(user.error().kind);
}

void makeAirflow2(FakeAirflow &server)
{
    server.three = server.fastApi = false;
    server.anonymousIs403 = true;
    server.logoutNeedsPost = true;
}

} // namespace

class tst_SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTokenForManyCalls()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        for (const auto &error : together(client, 5))
            QVERIFY(!error);
        QCOMPARE(with.posts("/auth/token"), 1);
        QVERIFY(with.keepsSession());
    }

    void aLapsedTokenIsRenewedOnceForAll()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        with.server.tokens.clear();
        for (const auto &error : together(client, 5))
            QVERIFY(!error);
        QCOMPARE(with.posts("/auth/token"), 2);
    }

    void aTokenIsRenewedBeforeItsEnd()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        with.clock.now = QDateTime::fromSecsSinceEpoch(1086400 - 59, Qt::UTC);
        QVERIFY(!failureOf(client));
        QCOMPARE(with.posts("/auth/token"), 2);
    }

    void whatIsRefusedTwiceIsToldNotRepeated()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        with.server.first = [](const HttpRequest &r) -> std::optional<Result<HttpResponse>> {
            if (r.path.contains("/users/"))
                return json(401, "{'detail': 'Token Expired'}");
            return std::nullopt;
        };
        QCOMPARE(failureOf(client), std::optional(ErrorKind::SignInExpired));
        QCOMPARE(with.posts("/auth/token"), 2);
    }

    void aWrongPasswordIsAskedOnceForAll()
    {
        ClientOfFake with;
        with.give("wrong");
        AirflowClient &client = with.connect();
        QVERIFY(waited(client.probe({})).has_value());
        for (const auto &error : together(client, 4))
            QCOMPARE(error.value().kind, ErrorKind::SignInFailed);
        QCOMPARE(with.posts("/auth/token"), 1);
    }

    void aMissingRightIsNoWrongPassword()
    {
        ClientOfFake with;
        with.server.mayRead = false;
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::Forbidden));
        QCOMPARE(with.posts("/auth/token"), 1);
    }

    void aKeptSessionIsUsedFirstAndDroppedWhenRefused()
    {
        ClientOfFake with;
        QVERIFY(!failureOf(with.connect()));
        AirflowClient &again = with.connect();
        QVERIFY(!failureOf(again));
        QCOMPARE(with.posts("/auth/token"), 0);
        with.server.tokens.clear();
        with.give("wrong");
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::SignInFailed));
        QVERIFY(!with.keepsSession());
    }

    void nothingIsKeptWhenNotAsked()
    {
        ClientOfFake with;
        with.options.keepSession = false;
        QVERIFY(!failureOf(with.connect()));
        QVERIFY(!with.keepsSession());
    }

    void signingOutEndsTheToken()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        QVERIFY(waited(client.signOut({})).has_value());
        QVERIFY(with.server.tokens.isEmpty());
        QVERIFY(!with.keepsSession());
    }

    void aTokenThatLivesOnIsTold()
    {
        ClientOfFake with;
        with.server.revokes = false;
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        const Result<void> ended = waited(client.signOut({}));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::NotDone);
        QVERIFY2(ended.error().message.contains(QStringLiteral("1970-01-13T13:46:40Z")), qPrintable(ended.error().message));
        QVERIFY(!with.keepsSession());
    }

    void theLoginFormOfADefaultAirflow2()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        AirflowClient &client = with.connect();
        const auto report = waited(client.testConnection({}));
        QVERIFY(report.has_value());
        QVERIFY(!report->signInError && !report->accessError);
        QCOMPARE(report->signInWay, QStringLiteral("login form"));
        QCOMPARE(with.posts("/login/"), 1);
        QCOMPARE(client.observedFacts().value(QLatin1String("basic")), QJsonValue(false));

        const QJsonObject facts = client.observedFacts();
        QVERIFY(waited(client.signOut({})).has_value());
        QVERIFY(with.server.sessions.isEmpty());
        AirflowClient &next = with.connect(facts);
        QVERIFY(!failureOf(next));
        for (const HttpRequest &request : std::as_const(with.server.channel->requests))
            QVERIFY(!headerOf(request, "Authorization").startsWith("Basic "));
    }

    void basicOnceThenItsSession()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        with.server.basicOn = true;
        AirflowClient &client = with.connect();
        QCOMPARE(waited(client.testConnection({}))->signInWay, QStringLiteral("basic, then its session"));
        QVERIFY(!failureOf(client));
        const auto sent = std::ranges::count_if(with.server.channel->requests, [](const HttpRequest &r) {
            return headerOf(r, "Authorization").startsWith("Basic ");
        });
        QCOMPARE(sent, 1);
        QCOMPARE(with.posts("/login/"), 0);
    }

    void basicWithoutAUsableSessionIsSentEachTime_data()
    {
        QTest::addColumn<bool>("givesCookie");
        QTest::newRow("2.5, 2.7") << false;
        QTest::newRow("3.0 with basic alone") << true;
    }
    void basicWithoutAUsableSessionIsSentEachTime()
    {
        QFETCH(bool, givesCookie);
        ClientOfFake with;
        makeAirflow2(with.server);
        with.server.anonymousIs403 = false;
        with.server.basicOn = true;
        with.server.basicGivesCookie = givesCookie;
        with.server.cookieOnApi = false;
        AirflowClient &client = with.connect();
        QCOMPARE(waited(client.testConnection({}))->signInWay, QStringLiteral("basic, with each request"));
        QVERIFY(!failureOf(client));
        QVERIFY(!with.keepsSession());
    }

    void aWrongPasswordAtTheForm()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        with.give("wrong");
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::SignInFailed));
        QCOMPARE(with.posts("/login/"), 1);
    }

    void whereBasicIsKnownAWrongPasswordCountsOnce()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        with.server.basicOn = true;
        QVERIFY(!failureOf(with.connect()));
        const QJsonObject facts = with.client->observedFacts();
        QVERIFY(waited(with.client->signOut({})).has_value());
        with.give("wrong");
        QCOMPARE(failureOf(with.connect(facts)), std::optional(ErrorKind::SignInFailed));
        QCOMPARE(with.posts("/login/"), 0);
    }

    void a403OfAnEndedSessionIsRenewedAndThatOfARightIsNot()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        with.server.sessions.clear();
        QVERIFY(!failureOf(client));
        QCOMPARE(with.posts("/login/"), 2);
        with.server.mayRead = false;
        QCOMPARE(failureOf(client), std::optional(ErrorKind::Forbidden));
        QCOMPARE(with.posts("/login/"), 2);
    }

    void anApiThatIsOffIsTold()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        with.server.anonymousIs403 = false;
        with.server.cookieOnApi = false;
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::ApiDisabled));
        QCOMPARE(with.posts("/login/"), 1);
    }

    void aLoginPageWithoutTheFieldsNeedsABrowser()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        with.server.loginPageHasForm = false;
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::SignInNeedsBrowser));
    }

    void aSessionIsThereOnlyAfterSigningIn()
    {
        ClientOfFake with;
        AirflowClient &client = with.connect();
        QVERIFY(!client.hasSession());
        QVERIFY(waited(client.probe({})).has_value());
        QVERIFY(!client.hasSession());
        QVERIFY(waited(client.signIn({})).has_value());
        QVERIFY(client.hasSession());
        QVERIFY(waited(client.signOut({})).has_value());
        QVERIFY(!client.hasSession());
    }

    void tooManyLoginsAreTold()
    {
        ClientOfFake with;
        makeAirflow2(with.server);
        with.server.loginAnswer = 429;
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::SignInLimited));
        QCOMPARE(with.posts("/login/"), 1);
    }

    void airflow30TakesACookieHereAndATokenThere()
    {
        ClientOfFake with;
        with.server.fastApi = false;
        AirflowClient &client = with.connect();
        const auto snapshot = waited(client.takeSnapshot({}, {}));
        QVERIFY(snapshot.has_value());
        QVERIFY((*snapshot)->usersProof.complete() && (*snapshot)->dagsProof.complete());
        QCOMPARE(with.posts("/auth/login/"), 1);
        QCOMPARE(with.posts("/auth/token"), 1);
    }

    void aPastedCookieIsSentWhole()
    {
        ClientOfFake with(SignInKind::Cookie);
        with.give("session=pasted; x=1");
        QVERIFY(!failureOf(with.connect()));
        with.give("session=old");
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::SignInFailed));
    }

    void aPastedTokenIsNotOursToEnd()
    {
        ClientOfFake with(SignInKind::Token);
        with.server.tokens = {"given"};
        with.give("given");
        AirflowClient &client = with.connect();
        QVERIFY(!failureOf(client));
        QVERIFY(waited(client.signOut({})).has_value());
        QCOMPARE(with.server.tokens.size(), 1);
        with.server.tokens.clear();
        QCOMPARE(failureOf(client), std::optional(ErrorKind::SignInFailed));
    }

    void noSecretIsSaidSo()
    {
        ClientOfFake with;
        with.instance.username = QStringLiteral("nobody");
        QCOMPARE(failureOf(with.connect()), std::optional(ErrorKind::CredentialMissing));
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
