#include "core/airflow/tlspolicy.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcertificates.h"

#include <QCoroTask>
#include <QFile>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace airside;
using namespace std::chrono_literals;

namespace {

HttpRequest signedPost()
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = "/auth/token";
    request.headers = {{"Authorization", "Bearer abc"}};
    request.body = R"({"password": "hunter2"})";
    request.contentType = "application/json";
    return request;
}

void answerOk(QTcpSocket &socket, const RawRequest &)
{
    socket.write(httpAnswer(200, "ok"));
}

/// Every request gets a connection of its own, and thus a handshake.
void answerOnceEach(QTcpSocket &socket, const RawRequest &)
{
    socket.write(httpAnswer(200, "ok", "Connection: close\r\n"));
    socket.disconnectFromHost();
}

} // namespace

class tst_TransportTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void aPrivateAuthorityIsTrusted();
    void theRightPinAcceptsWhatIsUntrusted_data();
    void theRightPinAcceptsWhatIsUntrusted();
    void aWrongPinSendsNothing_data();
    void aWrongPinSendsNothing();
    void aChangedCertificateStopsTheNextConnection_data();
    void aChangedCertificateStopsTheNextConnection();
    void parallelRequestsToAWrongPinSendNothing();
    void aSilentHandshakeSentNothing();
    void aHandshakeThatBreaksIsTls();
    void aClientCertificateIsShown();
    void filesAreChecked();
    void pinsAreParsed();

private:
    [[nodiscard]] Instance instanceAt(const RawServer &server, bool knowsAuthority = true) const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &content, bool isPrivate = true) const;
    static Result<HttpResponse> sent(Transport &transport, HttpRequest request = signedPost())
    {
        return QCoro::waitFor(transport.send(request, {}));
    }

    QTemporaryDir m_dir;
    QString m_caFile;
    TestCertificate m_authority;
    TestCertificate m_good;
};

void tst_TransportTls::initTestCase()
{
    m_authority = TestCertificate::selfSigned({.commonName = "Airside test authority", .hosts = {}, .isAuthority = true});
    m_good = m_authority.issue({});
    m_caFile = file(QStringLiteral("ca.pem"), m_authority.certificatePem());
}

Instance tst_TransportTls::instanceAt(const RawServer &server, bool knowsAuthority) const
{
    Instance instance;
    instance.url = server.url();
    if (knowsAuthority)
        instance.tls.caFile = m_caFile;
    return instance;
}

QString tst_TransportTls::file(const QString &name, const QByteArray &content, bool isPrivate) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(content);
    file.setPermissions(isPrivate ? QFile::ReadOwner | QFile::WriteOwner
                                  : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return file.fileName();
}

void tst_TransportTls::refusesBadCertificates_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("words");
    QTest::newRow("self-signed") << QStringLiteral("self") << QStringLiteral("self-signed");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("expired on");
    QTest::newRow("future") << QStringLiteral("future") << QStringLiteral("not valid yet");
    QTest::newRow("wrong host") << QStringLiteral("host") << QStringLiteral("another host (other.example.org)");
    QTest::newRow("unknown authority") << QStringLiteral("unknown") << QStringLiteral("unknown authority");
}

void tst_TransportTls::refusesBadCertificates()
{
    QFETCH(QString, which);
    QFETCH(QString, words);
    TestCertificate shown = m_good;
    if (which == QLatin1String("self"))
        shown = TestCertificate::selfSigned({});
    else if (which == QLatin1String("expired"))
        shown = m_authority.issue({.validFromDays = -20, .validToDays = -10});
    else if (which == QLatin1String("future"))
        shown = m_authority.issue({.validFromDays = 10});
    else if (which == QLatin1String("host"))
        shown = m_authority.issue({.commonName = "other.example.org", .hosts = {"other.example.org"}});
    RawServer server(answerOk, shown.serverConfiguration());
    Transport transport(instanceAt(server, which != QLatin1String("unknown")), {5s});
    const auto answer = sent(transport);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), QStringLiteral("tls_failed"));
    QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
    QCOMPARE(server.bytesReceived(), 0);
    QVERIFY(transport.peerCertificate());
    QCOMPARE(transport.peerCertificate()->sha256, shown.sha256());
    QVERIFY(!transport.peerCertificate()->trusted);
}

void tst_TransportTls::aPrivateAuthorityIsTrusted()
{
    RawServer server(answerOk, m_good.serverConfiguration());
    Transport transport(instanceAt(server), {5s});
    const auto answer = sent(transport);
    QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(transport.peerCertificate());
    QVERIFY(transport.peerCertificate()->trusted);
    QCOMPARE(transport.peerCertificate()->sha256, m_good.sha256());
    QCOMPARE(transport.peerCertificate()->subject, QStringLiteral("localhost"));
    QCOMPARE(transport.peerCertificate()->issuer, QStringLiteral("Airside test authority"));
}

void tst_TransportTls::theRightPinAcceptsWhatIsUntrusted_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("valid chain") << true;
    QTest::newRow("self-signed, expired, wrong host") << false;
}

void tst_TransportTls::theRightPinAcceptsWhatIsUntrusted()
{
    QFETCH(bool, isTrusted);
    const TestCertificate shown =
        isTrusted ? m_good
                  : TestCertificate::selfSigned({.commonName = "other", .hosts = {"other"}, .validFromDays = -9, .validToDays = -2});
    RawServer server(answerOnceEach, shown.serverConfiguration());
    Instance instance = instanceAt(server);
    instance.tls.pinnedSha256 = shown.sha256();
    Transport transport(instance, {5s});
    for (int i = 0; i < 3; ++i) {
        const auto answer = sent(transport);
        QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(transport.peerCertificate()->trusted, isTrusted);
}

void tst_TransportTls::aWrongPinSendsNothing_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<int>("method");
    for (const bool isTrusted : {true, false}) {
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete})
            QTest::addRow("%s %d", isTrusted ? "valid chain" : "untrusted", static_cast<int>(method))
                << isTrusted << static_cast<int>(method);
    }
}

void tst_TransportTls::aWrongPinSendsNothing()
{
    QFETCH(bool, isTrusted);
    QFETCH(int, method);
    const TestCertificate shown = isTrusted ? m_good : TestCertificate::selfSigned({});
    RawServer server(answerOk, shown.serverConfiguration());
    for (int i = 0; i < 20; ++i) { // a race would show only now and then
        Instance instance = instanceAt(server);
        instance.tls.pinnedSha256 = QByteArray(32, 'x');
        Transport transport(instance, {5s});
        HttpRequest request = signedPost();
        request.method = static_cast<HttpMethod>(method);
        if (request.method != HttpMethod::Post)
            request.body.clear();
        const auto answer = sent(transport, request);
        QVERIFY(!answer);
        QCOMPARE(kindName(answer.error().kind), QStringLiteral("pin_mismatch"));
        QVERIFY(answer.error().detail.contains(pinText(instance.tls.pinnedSha256)));
        QVERIFY(answer.error().detail.contains(pinText(shown.sha256())));
        QCOMPARE(transport.peerCertificate()->sha256, shown.sha256());
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
    QCOMPARE(server.bytesReceived(), 0);
}

void tst_TransportTls::aChangedCertificateStopsTheNextConnection_data()
{
    QTest::addColumn<bool>("knowsAuthority");
    QTest::newRow("trusted authority") << true;
    // The new certificate then has the very error that was ignored for the pinned one: its authority's.
    QTest::newRow("same unknown authority") << false;
}

void tst_TransportTls::aChangedCertificateStopsTheNextConnection()
{
    QFETCH(bool, knowsAuthority);
    RawServer server(answerOnceEach, m_good.serverConfiguration({m_authority}));
    Instance instance = instanceAt(server, knowsAuthority);
    instance.tls.pinnedSha256 = m_good.sha256();
    Transport transport(instance, {5s});
    const auto first = sent(transport);
    QVERIFY2(first, first ? "" : qPrintable(describe(first.error())));
    const qint64 before = server.bytesReceived();
    const TestCertificate other = m_authority.issue({});
    server.setTls(other.serverConfiguration({m_authority}));
    for (int i = 0; i < 5; ++i) {
        const auto next = sent(transport);
        QVERIFY(!next);
        QCOMPARE(kindName(next.error().kind), QStringLiteral("pin_mismatch"));
        QVERIFY(next.error().detail.contains(pinText(other.sha256())));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
    QCOMPARE(server.bytesReceived(), before);
    server.setTls(m_good.serverConfiguration({m_authority}));
    QVERIFY(sent(transport));
}

void tst_TransportTls::parallelRequestsToAWrongPinSendNothing()
{
    RawServer server(answerOk, m_good.serverConfiguration());
    Instance instance = instanceAt(server);
    instance.tls.pinnedSha256 = QByteArray(32, 'x');
    Transport transport(instance, {5s});
    int failed = 0;
    const auto one = [](Transport *sender, HttpRequest request, std::stop_token stop, int *count) -> QCoro::Task<void> {
        const auto answer = co_await sender->send(std::move(request), stop);
        if (!answer && answer.error().kind == ErrorKind::PinMismatch)
            ++*count;
    };
    std::vector<QCoro::Task<void>> tasks;
    for (int i = 0; i < 12; ++i)
        tasks.push_back(one(&transport, signedPost(), {}, &failed));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(tasks, [](const auto &task) { return task.isReady(); }), 30000);
    QCOMPARE(failed, 12);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30000);
    QCOMPARE(server.bytesReceived(), 0);
}

void tst_TransportTls::aSilentHandshakeSentNothing()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    Instance instance;
    instance.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(deaf.serverPort()));
    Transport transport(instance, {100ms});
    const auto answer = sent(transport);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), QStringLiteral("timeout")); // known, since no byte of it had left
}

void tst_TransportTls::aHandshakeThatBreaksIsTls()
{
    QTcpServer rude;
    QVERIFY(rude.listen(QHostAddress::LocalHost));
    connect(&rude, &QTcpServer::newConnection, &rude, [&rude] {
        QTcpSocket *socket = rude.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.0 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    Instance instance;
    instance.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(rude.serverPort()));
    Transport transport(instance, {2s});
    const auto answer = sent(transport);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), QStringLiteral("tls_failed"));
    QVERIFY(!answer.error().message.isEmpty());
}

void tst_TransportTls::aClientCertificateIsShown()
{
    const TestCertificate client = m_authority.issue({.commonName = "auditor", .hosts = {"auditor"}});
    QSslConfiguration demanding = m_good.serverConfiguration();
    demanding.setPeerVerifyMode(QSslSocket::VerifyPeer);
    demanding.setCaCertificates({QSslCertificate(m_authority.certificatePem())});
    QString shown;
    RawServer server(
        [&shown](QTcpSocket &socket, const RawRequest &) {
            shown = qobject_cast<QSslSocket *>(&socket)->peerCertificate().subjectDisplayName();
            socket.write(httpAnswer(200, "ok"));
        },
        demanding);
    Instance instance = instanceAt(server);
    {
        Transport without(instance, {5s});
        QVERIFY(!sent(without));
        QCOMPARE(server.bytesReceived(), 0);
    }
    instance.tls.clientCertFile = file(QStringLiteral("client.pem"), client.certificatePem() + client.keyPem());
    Transport transport(instance, {5s});
    const auto answer = sent(transport);
    QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(shown, QStringLiteral("auditor"));
}

void tst_TransportTls::filesAreChecked()
{
    RawServer server(answerOk, m_good.serverConfiguration());
    const QByteArray pair = m_good.certificatePem() + m_good.keyPem();
    const auto kindWith = [&](const QString &ca, const QString &client) {
        Instance instance = instanceAt(server, false);
        instance.tls.caFile = ca;
        instance.tls.clientCertFile = client;
        Transport transport(instance, {5s});
        const auto answer = sent(transport);
        return answer ? QString() : kindName(answer.error().kind);
    };
    const auto saysOfClient = [](const QString &path, const char *words) {
        const auto loaded = TlsPolicy::load({{}, path, {}});
        return !loaded && loaded.error().message.contains(QLatin1String(words));
    };
    QVERIFY(saysOfClient(file(QStringLiteral("text.pem"), "hello"), "no certificate"));
    QVERIFY(saysOfClient(file(QStringLiteral("nokey.pem"), m_good.certificatePem(), false), "no private key"));
    QVERIFY(saysOfClient(file(QStringLiteral("locked.pem"), m_good.certificatePem() + "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"),
                         "cannot be read"));
    QCOMPARE(kindWith(m_dir.filePath(QStringLiteral("none.pem")), {}), QStringLiteral("file"));
    QCOMPARE(kindWith(file(QStringLiteral("text.pem"), "hello"), {}), QStringLiteral("bad_file"));
    QCOMPARE(kindWith({}, m_dir.filePath(QStringLiteral("none.pem"))), QStringLiteral("file"));
    QCOMPARE(kindWith({}, file(QStringLiteral("nokey.pem"), m_good.certificatePem())), QStringLiteral("bad_file"));
    QCOMPARE(kindWith({}, file(QStringLiteral("open.pem"), pair, false)), QStringLiteral("file"));
    QCOMPARE(server.connections(), 0);
}

void tst_TransportTls::pinsAreParsed()
{
    const QByteArray pin = m_good.sha256();
    QCOMPARE(parsePin(pinText(pin)).value(), pin);
    QCOMPARE(parsePin(QString::fromLatin1(pin.toHex(':').toUpper())).value(), pin);
    for (const char *bad : {"", "sha256:", "sha256:ab", "sha1:0000000000000000000000000000000000000000",
                            "zz00000000000000000000000000000000000000000000000000000000000000"}) {
        const auto parsed = parsePin(QString::fromLatin1(bad));
        QVERIFY2(!parsed, bad);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(tst_TransportTls)
#include "tst_transport_tls.moc"
