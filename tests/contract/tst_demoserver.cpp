#include "app/demo/demoairflow.h"
#include "app/demo/company.h"
#include "app/demo/demoserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <httplib.h>

#include <atomic>
#include <thread>

using namespace airside;
using namespace airside::demo;

namespace {

std::unique_ptr<DemoServer> started(DemoOptions options = {})
{
    auto server = DemoServer::start(options);
    return server ? std::move(*server) : nullptr;
}

/// A server without transport whose clock the test turns.
struct Bench
{
    std::int64_t now = 1'795'000'000'000'000;
    DemoAirflow airflow;

    explicit Bench(Behaviour behaviour)
        : airflow(traitsOf(behaviour, false), [this] { return now; })
    {
        fillWorld(airflow.world, airflow.traits, {false, 1}, Secret(QByteArray("pw")));
    }

    int users(const std::string &token)
    {
        return airflow.handle({"GET", "/auth/fab/v1/users", {{"Authorization", "Bearer " + token}}, {}}).status;
    }
};

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWithIdleConnections()
    {
        auto server = started();
        QVERIFY(server);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(server->url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /api/v2/version HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForReadyRead());
        QElapsedTimer timer;
        timer.start();
        server.reset();
        QVERIFY2(timer.elapsed() < 2000, "the idle connection held the server up");
    }
    void takenPortIsRefused()
    {
        auto server = started();
        QVERIFY(server);
        DemoOptions second;
        second.port = server->url().port();
        const auto refused = DemoServer::start(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::File);
    }
    void optionsAreChecked()
    {
        DemoOptions options;
        options.users = 0;
        const auto refused = DemoServer::start(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }
    void manyConnectionsAtOnce()
    {
        auto server = started();
        QVERIFY(server);
        std::atomic<int> good = 0;
        std::vector<std::thread> clients;
        for (int i = 0; i < 16; ++i) {
            clients.emplace_back([&] {
                httplib::Client client(server->url().toString().toStdString());
                client.set_keep_alive(true);
                client.set_tcp_nodelay(true);
                for (int n = 0; n < 20; ++n) {
                    const auto result = client.Get("/api/v2/version");
                    good += result && result->status == 200 ? 1 : 0;
                }
            });
        }
        for (std::thread &client : clients) {
            client.join();
        }
        QCOMPARE(good.load(), 16 * 20);
    }
    void tokensExpireWithLeeway()
    {
        Bench bench(Behaviour::Airflow3_3_2);
        const std::string token = bench.airflow.signIns.issueToken(1, 60);
        QCOMPARE(bench.users(token), 200);
        bench.now += 65'000'000;
        QCOMPARE(bench.users(token), 200); // accepted for ten more seconds
        bench.now += 10'000'000;
        const DemoResponse late = bench.airflow.handle(
            {"GET", "/auth/fab/v1/users", {{"Authorization", "Bearer " + token}}, {}});
        QCOMPARE(late.status, 401);
        QVERIFY(late.body.find("Token Expired") != std::string::npos);
    }
    void inactiveUsersTokens_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("later");
        QTest::newRow("3.2.2") << int(Behaviour::Airflow3_2_2) << 200;
        QTest::newRow("3.3.2") << int(Behaviour::Airflow3_3_2) << 403;
    }
    void inactiveUsersTokens()
    {
        QFETCH(int, behaviour);
        QFETCH(int, later);
        Bench bench{Behaviour(behaviour)};
        const std::string token = bench.airflow.signIns.issueToken(1, 600);
        QCOMPARE(bench.users(token), 200);
        bench.airflow.world.userById(1)->active = false;
        QCOMPARE(bench.users(token), 200); // remembered for 30 s
        bench.now += 31'000'000;
        QCOMPARE(bench.users(token), later);
    }
    void loginFormOpensAgain()
    {
        Bench bench(Behaviour::Airflow2_11_2);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(bench.airflow.signIns.allowLoginPost());
        }
        QVERIFY(!bench.airflow.signIns.allowLoginPost());
        bench.now += 41'000'000;
        QVERIFY(bench.airflow.signIns.allowLoginPost());
    }
    void sessionOfADeletedUserBreaks()
    {
        Bench bench(Behaviour::Airflow2_11_2);
        const std::string id = bench.airflow.signIns.openSession(1);
        const DemoRequest request{"GET", "/auth/fab/v1/users", {{"Cookie", "session=" + id}}, {}};
        QCOMPARE(bench.airflow.handle(request).status, 200);
        bench.airflow.world.removeUser(1);
        const DemoResponse broken = bench.airflow.handle(request);
        QCOMPARE(broken.status, 500);
        QVERIFY(broken.contentType.starts_with("text/html"));
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
