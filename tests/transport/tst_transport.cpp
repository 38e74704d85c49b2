#include "core/airflow/transport.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QTest>

using namespace airside;
using namespace std::chrono_literals;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {{2026, 11, 23}, {10, 0, 0}, Qt::UTC}; }
};

void answerOk(QTcpSocket &socket, const RawRequest &)
{
    socket.write(httpAnswer(200, "ok"));
}

Instance at(const QUrl &url)
{
    Instance instance;
    instance.url = url;
    return instance;
}

HttpRequest get(const QByteArray &path, const QByteArray &query = {})
{
    HttpRequest request;
    request.path = path;
    request.query = query;
    return request;
}

Result<HttpResponse> sent(Transport &transport, const HttpRequest &request)
{
    return QCoro::waitFor(transport.send(request, {}));
}

} // namespace

class tst_Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("http_proxy"); }

    void pathsLeaveAsTheyAre_data();
    void pathsLeaveAsTheyAre();
    void otherPathsAreRefused_data();
    void otherPathsAreRefused();
    void requestsCarryWhatWasAsked();
    void aWriteWithoutABodySaysSo();
    void headersWithLineEndsAreRefused();
    void twoTransportsNeverShareACookie();
    void theJarCanBeKeptAndEmptied();
    void aCookieOfItsOwnIsSentAlone();
    void secretsStayOffPlainHttp_data();
    void secretsStayOffPlainHttp();
    void theSystemProxyIsUsedButNotForLoopback();
    void theChosenProxyAppliesToTheNextRequest();
    void compressedAnswersAreRead();
    void badCompressionIsRefused_data();
    void badCompressionIsRefused();
    void theClockIsCompared();
    void errorsNameNoSecret();
};

void tst_Transport::pathsLeaveAsTheyAre_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    for (const QString &base : {QString(), QStringLiteral("/airflow"), QStringLiteral("/a b/ä")}) {
        for (const char *path : {"/users/%2E%2E", "/users/%2E", "/users/%2E%2E/roles", "/roles/%252F", "/roles/%2Fx", "/a/%0A",
                                 "/a/%20%40%3B%26%27%22%5C%3A%3F%23%2B%25", "/a/%C3%A4%E6%97%A5", "/a//b", "/a/", "/"})
            QTest::addRow("%s%s", qPrintable(base), path) << base << QByteArray(path) << QByteArray();
    }
    QTest::newRow("query") << QString() << QByteArray("/a") << QByteArray("q=%2B%20+%26%2F%3B&limit=100");
    QTest::newRow("dots and query") << QString() << QByteArray("/a/%2E%2E") << QByteArray("q=%2F&x=1");
}

void tst_Transport::pathsLeaveAsTheyAre()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    RawServer server(answerOk);
    Transport transport(at(server.url(base)), {2s});
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Delete}) {
        HttpRequest request = get(path, query);
        request.method = method;
        const auto answer = sent(transport, request);
        QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
        const RawRequest seen = server.requests().last();
        const QByteArray prefix = server.url(base).path(QUrl::FullyEncoded).toLatin1();
        QCOMPARE(seen.target(), prefix + path + (query.isEmpty() ? QByteArray() : '?' + query));
        QCOMPARE(seen.line().split(' ').value(0), method == HttpMethod::Get ? "GET" : "DELETE");
        QCOMPARE(seen.line().split(' ').value(2), QByteArray("HTTP/1.1"));
        QCOMPARE(seen.header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
    }
}

void tst_Transport::otherPathsAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    for (const char *path : {"", "users", "@other.example.org/", "http://other.example.org/", "/a b", "/a\r\nX: y", "/a?b", "/a#b",
                             "/a%", "/a%2", "/a%zz", "/ä", "/a\\b"})
        QTest::newRow(path) << QByteArray(path) << QByteArray();
    QTest::newRow("query with a line end") << QByteArray("/a") << QByteArray("a\r\nX: y");
    QTest::newRow("dots with a line end") << QByteArray("/a/%2E%2E") << QByteArray("a HTTP/1.1\r\nX: y");
}

void tst_Transport::otherPathsAreRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    RawServer server(answerOk);
    Transport transport(at(server.url()), {2s});
    const auto answer = sent(transport, get(path, query));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), QStringLiteral("invalid_input"));
    QCOMPARE(server.connections(), 0);
}

void tst_Transport::requestsCarryWhatWasAsked()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) {
        socket.write(httpAnswer(201, "{}", "Content-Type: application/problem+json;charset=utf-8\r\nX-A: 1\r\nX-A: 2\r\n"));
    });
    Transport transport(at(server.url()), {2s});
    HttpRequest request = get("/things");
    request.method = HttpMethod::Patch;
    request.headers = {{"Authorization", "Bearer abc"}, {"Accept", "application/json"}};
    request.contentType = "application/json";
    request.body = R"({"name": "ä"})";
    const auto answer = sent(transport, request);
    QVERIFY(answer);
    const RawRequest seen = server.requests().first();
    QVERIFY(seen.line().startsWith("PATCH "));
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer abc"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
    QCOMPARE(seen.header("Accept-Language"), QByteArray("en"));
    QVERIFY(seen.header("User-Agent").startsWith("Airside/"));
    QVERIFY(!seen.head.contains("X-Unresolved"));
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->mimeType, QByteArray("application/problem+json"));
    QCOMPARE(answer->header("x-a"), QByteArray("1, 2"));
    QCOMPARE(answer->body, QByteArray("{}"));
}

void tst_Transport::aWriteWithoutABodySaysSo()
{
    RawServer server(answerOk);
    Transport transport(at(server.url()), {2s});
    for (const HttpMethod method : {HttpMethod::Delete, HttpMethod::Post}) {
        HttpRequest request = get("/x");
        request.method = method;
        QVERIFY(sent(transport, request));
        QCOMPARE(server.requests().last().header("Content-Length"), QByteArray("0"));
    }
}

void tst_Transport::headersWithLineEndsAreRefused()
{
    RawServer server(answerOk);
    Transport transport(at(server.url()), {2s});
    for (const char *value : {"Bearer abc\r\nX-Evil: 1", "Bearer abc\n", "a\rb"}) {
        HttpRequest request = get("/x");
        request.headers = {{"Authorization", value}};
        const auto answer = sent(transport, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!describe(answer.error()).contains(QLatin1String("abc")));
    }
    QCOMPARE(server.connections(), 0);
}

void tst_Transport::twoTransportsNeverShareACookie()
{
    const auto handler = [](QTcpSocket &socket, const RawRequest &request) {
        socket.write(httpAnswer(200, "ok", "Set-Cookie: session=of-" + request.header("X-Who") + "; Path=/; HttpOnly\r\n"));
    };
    RawServer one(handler);
    RawServer two(handler);
    Transport a(at(one.url()), {2s});
    Transport b(at(one.url()), {2s});
    Transport c(at(two.url()), {2s}); // the same host, another port: a cookie jar would not tell them apart
    HttpRequest request = get("/x");
    request.headers = {{"X-Who", "a"}};
    QVERIFY(sent(a, request));
    QVERIFY(sent(b, get("/x")));
    QVERIFY(one.requests().last().header("Cookie").isEmpty());
    QVERIFY(sent(c, get("/x")));
    QVERIFY(two.requests().last().header("Cookie").isEmpty());
    QVERIFY(sent(a, get("/x")));
    QCOMPARE(one.requests().last().header("Cookie"), QByteArray("session=of-a"));
}

void tst_Transport::theJarCanBeKeptAndEmptied()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) {
        socket.write(httpAnswer(200, "ok", "Set-Cookie: session=s1; Path=/\r\nSet-Cookie: csrf=c1; Path=/\r\n"));
    });
    Transport first(at(server.url()), {2s});
    QVERIFY(sent(first, get("/login")));
    QCOMPARE(first.cookies().size(), 2);
    Transport second(at(server.url()), {2s});
    second.setCookies(first.cookies());
    QVERIFY(sent(second, get("/x")));
    QVERIFY(server.requests().last().header("Cookie").contains("session=s1"));
    QVERIFY(server.requests().last().header("Cookie").contains("csrf=c1"));
    second.setCookies({});
    QVERIFY(second.cookies().isEmpty());
    QVERIFY(sent(second, get("/x")));
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void tst_Transport::aCookieOfItsOwnIsSentAlone()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) {
        socket.write(httpAnswer(200, "ok", "Set-Cookie: session=fresh; Path=/\r\n"));
    });
    Transport transport(at(server.url()), {2s});
    HttpRequest request = get("/x");
    request.headers = {{"cookie", "session=pasted; other=1"}};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(sent(transport, request));
        QCOMPARE(server.requests().last().header("Cookie"), QByteArray("session=pasted; other=1"));
    }
    QVERIFY(transport.cookies().isEmpty());
}

void tst_Transport::secretsStayOffPlainHttp_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cookie");
    QTest::newRow("authorization") << static_cast<int>(HttpMethod::Get) << QByteArray("authorization") << QByteArray() << false;
    QTest::newRow("cookie") << static_cast<int>(HttpMethod::Get) << QByteArray("Cookie") << QByteArray() << false;
    QTest::newRow("body") << static_cast<int>(HttpMethod::Post) << QByteArray("X-A") << QByteArray("p=1") << false;
    QTest::newRow("jar") << static_cast<int>(HttpMethod::Delete) << QByteArray("X-A") << QByteArray() << true;
}

void tst_Transport::secretsStayOffPlainHttp()
{
    QFETCH(int, method);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(bool, cookie);
    RawServer proxy(answerOk); // so that nothing leaves this machine
    qputenv("http_proxy", proxy.url().toEncoded());
    Instance instance = at(QUrl(QStringLiteral("http://airflow.example.org/base")));
    HttpRequest request = get("/x");
    request.method = static_cast<HttpMethod>(method);
    request.headers = {{header, "abc"}};
    request.body = body;
    for (const bool allowed : {false, true}) {
        instance.allowHttp = allowed;
        Transport transport(instance, {2s});
        QNetworkCookie kept("session", "abc");
        kept.setDomain(QStringLiteral("airflow.example.org"));
        kept.setPath(QStringLiteral("/"));
        if (cookie)
            transport.setCookies({kept});
        const auto answer = sent(transport, request);
        QCOMPARE(answer.has_value(), allowed);
        if (!allowed)
            QCOMPARE(kindName(answer.error().kind), QStringLiteral("insecure_transport"));
        QCOMPARE(proxy.requests().size(), allowed ? 1 : 0);
    }
    instance.allowHttp = false;
    Transport transport(instance, {2s});
    QVERIFY(sent(transport, get("/anonymous")));
}

void tst_Transport::theSystemProxyIsUsedButNotForLoopback()
{
    RawServer proxy(answerOk);
    RawServer server(answerOk);
    qputenv("http_proxy", proxy.url().toEncoded());
    Transport remote(at(QUrl(QStringLiteral("http://airflow.example.org"))), {2s});
    QVERIFY(sent(remote, get("/health")));
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().target(), QByteArray("http://airflow.example.org/health"));
    Transport local(at(server.url()), {2s});
    QVERIFY(sent(local, get("/health")));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.requests().size(), 1);
}

void tst_Transport::theChosenProxyAppliesToTheNextRequest()
{
    RawServer system(answerOk);
    RawServer chosen(answerOk);
    RawServer server(answerOk);
    qputenv("http_proxy", system.url().toEncoded());
    ProxySettings proxy{ProxySettings::Kind::Manual, QStringLiteral("127.0.0.1"), quint16(chosen.url().port())};
    TransportOptions options;
    options.timeout = 2s;
    options.proxy = [&proxy] { return proxy; };
    Transport remote(at(QUrl(QStringLiteral("http://airflow.example.org"))), options);
    QVERIFY(sent(remote, get("/health")));
    QCOMPARE(chosen.requests().size(), 1);
    QCOMPARE(chosen.requests().first().target(), QByteArray("http://airflow.example.org/health"));
    QCOMPARE(system.requests().size(), 0);
    proxy.kind = ProxySettings::Kind::System;
    QVERIFY(sent(remote, get("/health")));
    QCOMPARE(system.requests().size(), 1);
    QCOMPARE(chosen.requests().size(), 1);
    Transport local(at(server.url()), options);
    proxy.kind = ProxySettings::Kind::Manual;
    QVERIFY(sent(local, get("/health")));
    QCOMPARE(server.requests().size(), 1);
    proxy.kind = ProxySettings::Kind::None; // 192.0.2.0/24 is nobody's: directly there is no answer
    options.timeout = 300ms;
    Transport direct(at(QUrl(QStringLiteral("http://192.0.2.1"))), options);
    QVERIFY(!sent(direct, get("/health")));
    QCOMPARE(chosen.requests().size(), 1);
    QCOMPARE(system.requests().size(), 1);
}

void tst_Transport::compressedAnswersAreRead()
{
    const QByteArray text(300'000, 'a');
    RawServer server([&text](QTcpSocket &socket, const RawRequest &) {
        socket.write(httpAnswer(200, qCompress(text).mid(4), "Content-Encoding: deflate\r\n"));
    });
    Transport transport(at(server.url()), {2s, 1'000'000});
    const auto answer = sent(transport, get("/x"));
    QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(answer->body, text);
}

void tst_Transport::badCompressionIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("over the limit") << qCompress(QByteArray(5'000'000, 'x'), 9).mid(4) << QStringLiteral("too_large");
    QTest::newRow("a bomb") << qCompress(QByteArray(100'000'000, 'x'), 9).mid(4) << QStringLiteral("malformed_answer");
    QTest::newRow("broken") << QByteArray(1000, '\xff') << QStringLiteral("malformed_answer");
}

void tst_Transport::badCompressionIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    RawServer server([&body](QTcpSocket &socket, const RawRequest &) {
        socket.write(httpAnswer(200, body, "Content-Encoding: deflate\r\n"));
    });
    Transport transport(at(server.url()), {5s, 1'000'000});
    const auto answer = sent(transport, get("/x"));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), kind);
}

void tst_Transport::theClockIsCompared()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) {
        socket.write(httpAnswer(200, "ok", "Date: Mon, 23 Nov 2026 09:58:30 GMT\r\n"));
    });
    const FixedClock clock;
    Transport transport(at(server.url()), {2s, 1000, &clock});
    QVERIFY(!transport.clockDifference());
    QVERIFY(sent(transport, get("/x")));
    QCOMPARE(transport.clockDifference(), std::optional<int>(-90));
    QVERIFY(!transport.peerCertificate());
}

void tst_Transport::errorsNameNoSecret()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) { socket.disconnectFromHost(); });
    Transport transport(at(server.url()), {2s});
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        HttpRequest request = get("/x", "token=hunter2");
        request.method = method;
        request.headers = {{"Authorization", "Bearer hunter2"}, {"Cookie", "session=hunter2"}};
        request.body = method == HttpMethod::Post ? "password=hunter2" : "";
        const auto answer = sent(transport, request);
        QVERIFY(!answer);
        const Error &error = answer.error();
        QVERIFY(!(error.subject + error.message + error.detail + describe(error)).contains(QLatin1String("hunter2")));
    }
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
