#include "app/serve/listener.h"
#include "core/base/statedir.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/testcertificates.h"

#include <QCoroSignal>
#include <QSslKey>
#include <QTemporaryDir>

#include <array>

using namespace airside;
using namespace airside::serve;

namespace {

/// A signal of one's own: those of QTimer have an argument that is a null reference where a coroutine waits for them.
class Gate final : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void opened();
};

/// Answers with the body, once it is let; keeps what it was asked.
class Echo final : public RequestHandler
{
public:
    [[nodiscard]] std::optional<Response> refusalOf(Request &head) override
    {
        return head.path == "/no" ? std::optional<Response>(responseOf(Problem{401, {}, {}, {}})) : std::nullopt;
    }
    [[nodiscard]] QCoro::Task<Response> answerTo(Request request, std::stop_token stop, std::stop_token gone) override
    {
        asked += request;
        lastGone = gone;
        lastStop = stop;
        if (gate)
            co_await qCoro(gate.get(), &Gate::opened);
        co_return Response{200, "text/plain", answer.isEmpty() ? request.body : answer, {}};
    }

    QList<Request> asked;
    QByteArray answer;
    std::unique_ptr<Gate> gate; ///< its signal opens it
    std::stop_token lastGone;
    std::stop_token lastStop;
};

struct Bench
{
    explicit Bench(ConnectionLimits limits = {}, std::optional<QSslConfiguration> tls = {})
        : listener(echo, limits, std::move(tls))
    {
        const Result<void> opened = listener.open(QHostAddress(QHostAddress::LocalHost), 0);
        Q_ASSERT(opened);
    }
    ~Bench()
    {
        if (echo.gate)
            QTimer::singleShot(0, &listener, [this] { Q_EMIT echo.gate->opened(); });
        const QCoro::Task<void> stopping = listener.stop();
        [[maybe_unused]] const bool stopped = waitUntil([&] { return stopping.isReady(); });
        Q_ASSERT(stopped);
    }

    Echo echo;
    Listener listener;
};

/// What came back until the server closed; nullopt: it did not.
std::optional<QByteArray> said(const Bench &bench, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray got;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.serverPort());
    socket.write(bytes);
    const bool closed = waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState && socket.error() != QAbstractSocket::UnknownSocketError; });
    return closed ? std::optional<QByteArray>(got) : std::nullopt;
}

int statusIn(const std::optional<QByteArray> &answer)
{
    return answer ? answer->mid(9, 3).toInt() : -1;
}

QByteArray post(const QByteArray &body, const QByteArray &extra = {})
{
    return "POST /x HTTP/1.1\r\nHost: h\r\n" + extra + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class tst_Listener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestOneAnswer()
    {
        Bench bench;
        const std::optional<QByteArray> answer = said(bench, post("hello") + post("smuggled"));
        QCOMPARE(statusIn(answer), 200);
        QVERIFY(answer->endsWith("\r\n\r\nhello"));
        QVERIFY(answer->contains("Connection: close\r\n") && answer->contains("Content-Length: 5\r\n") && answer->contains("no-store"));
        QCOMPARE(bench.echo.asked.size(), 1);
    }

    void theHeadIsJudgedBeforeTheBody()
    {
        Bench bench;
        QCOMPARE(statusIn(said(bench, "POST /no HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n")), 401);
        QCOMPARE(bench.echo.asked.size(), 0);
        const std::optional<QByteArray> waited = said(bench, post("hi", "Expect: 100-continue\r\n"));
        QCOMPARE(statusIn(waited), 200); // it was there already: nothing to wait for
    }

    void aClientThatWaitsIsToldToGoOn()
    {
        Bench bench;
        QTcpSocket socket;
        QByteArray got;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.serverPort());
        socket.write("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        QTRY_COMPARE(got, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket.write("body");
        QTRY_VERIFY(got.endsWith("\r\n\r\nbody"));
    }

    void anAnswerReachesAClientThatStillSends()
    {
        Bench bench;
        QCOMPARE(statusIn(said(bench, "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 9000000\r\n\r\n" + QByteArray(3'000'000, 'x'))), 413);
        QCOMPARE(statusIn(said(bench, "GET / HTTP/1.1\r\nA: " + QByteArray(3'000'000, 'x'))), 431);
    }

    void aLargeAnswerArrivesWhole()
    {
        Bench bench;
        bench.echo.answer = QByteArray(8'000'000, 'y');
        const std::optional<QByteArray> answer = said(bench, post("x"));
        QVERIFY(answer && answer->endsWith(bench.echo.answer));
    }

    void whoIsSlowIsTurnedOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost:");
        QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nab");
    }

    void whoIsSlowIsTurnedOut()
    {
        QFETCH(QByteArray, bytes);
        ConnectionLimits limits;
        limits.toAsk = std::chrono::milliseconds(80);
        Bench bench(limits);
        QCOMPARE(statusIn(said(bench, bytes)), 408);
    }

    void bytesThatTrickleBuyNoTime()
    {
        ConnectionLimits limits;
        limits.toAsk = std::chrono::milliseconds(150);
        Bench bench(limits);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.serverPort());
        QTimer trickle;
        QByteArray got;
        connect(&trickle, &QTimer::timeout, &socket, [&] { socket.write("x"); });
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
        trickle.start(10);
        QTRY_VERIFY(got.startsWith("HTTP/1.1 408"));
    }

    void tooManyAreTurnedAway()
    {
        ConnectionLimits limits;
        limits.connections = 2;
        Bench bench(limits);
        std::array<QTcpSocket, 2> idle;
        for (QTcpSocket &one : idle) {
            one.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.serverPort());
            one.write("GET");
        }
        QTRY_COMPARE(bench.listener.findChildren<Connection *>().size(), 2);
        QTcpSocket third;
        QByteArray got;
        connect(&third, &QTcpSocket::readyRead, &third, [&] { got += third.readAll(); });
        third.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.serverPort());
        QTRY_VERIFY(got.startsWith("HTTP/1.1 503"));
        idle[0].abort();
        QTRY_COMPARE(bench.listener.findChildren<Connection *>().size(), 1);
        QCOMPARE(statusIn(said(bench, post("x"))), 200);
    }

    void aClientThatLeavesStopsWhatItAsked()
    {
        Bench bench;
        bench.echo.gate = std::make_unique<Gate>();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.listener.serverPort());
        socket.write(post("x"));
        QTRY_COMPARE(bench.echo.asked.size(), 1);
        QVERIFY(!bench.echo.lastGone.stop_requested());
        socket.abort();
        QTRY_VERIFY(bench.echo.lastGone.stop_requested());
        QVERIFY(!bench.echo.lastStop.stop_requested());
    }

    void stoppingAnswersWhatWasAsked()
    {
        auto bench = std::make_unique<Bench>();
        bench->echo.gate = std::make_unique<Gate>();
        QTcpSocket socket;
        QByteArray got;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), bench->listener.serverPort());
        socket.write(post("late"));
        QTRY_COMPARE(bench->echo.asked.size(), 1);
        bench.reset();
        QTRY_VERIFY(got.endsWith("late"));
    }

    void hostileBytesEndOnlyTheirConnection()
    {
        Bench bench;
        for (const QByteArray &bytes : {QByteArray(70'000, '\0'), QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(600, '\xee') + "\r\n\r\n",
                                        QByteArray("\r\n\r\n"), QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")}) {
            const int status = statusIn(said(bench, bytes));
            QVERIFY2(status >= 400 && status < 600, QByteArray::number(status).constData());
        }
        QCOMPARE(statusIn(said(bench, post("x"))), 200);
    }

    void tlsIsSpokenFromFiles()
    {
        const TestCertificate certificate = TestCertificate::selfSigned({});
        QTemporaryDir dir;
        QVERIFY(writeFileAtomically(dir.filePath(QStringLiteral("c.pem")), certificate.certificatePem()));
        QVERIFY(writeFileAtomically(dir.filePath(QStringLiteral("k.pem")), certificate.keyPem()));
        QCOMPARE(serverTls(dir.filePath(QStringLiteral("k.pem")), dir.filePath(QStringLiteral("k.pem"))).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(serverTls(dir.filePath(QStringLiteral("c.pem")), dir.filePath(QStringLiteral("c.pem"))).error().kind, ErrorKind::InvalidInput);
        QVERIFY(writeFileAtomically(dir.filePath(QStringLiteral("other.pem")), TestCertificate::selfSigned({}).keyPem()));
        QCOMPARE(serverTls(dir.filePath(QStringLiteral("c.pem")), dir.filePath(QStringLiteral("other.pem"))).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(serverTls(dir.filePath(QStringLiteral("c.pem")), dir.filePath(QStringLiteral("none"))).error().kind, ErrorKind::File);
        const Result<QSslConfiguration> tls = serverTls(dir.filePath(QStringLiteral("c.pem")), dir.filePath(QStringLiteral("k.pem")));
        QVERIFY(tls);
        Bench bench({}, *tls);
        QSslSocket socket;
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromData(certificate.certificatePem()));
        socket.setSslConfiguration(trusting);
        QByteArray got;
        connect(&socket, &QSslSocket::readyRead, &socket, [&] { got += socket.readAll(); });
        connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(post("secret")); });
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bench.listener.serverPort(), QStringLiteral("localhost"));
        QTRY_VERIFY(got.endsWith("secret"));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
        // Plain bytes are no handshake, and get no plain answer.
        const std::optional<QByteArray> plain = said(bench, post("x"));
        QVERIFY(plain && !plain->startsWith("HTTP"));
    }
};

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
