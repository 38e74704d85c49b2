#include "core/access/teamaddress.h"

#include <QTest>

using namespace airside;

class tst_TeamAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRead_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("local");
        QTest::newRow("network") << "postgresql://ada@db.example.org/airside" << "db.example.org" << "ada" << false;
        QTest::newRow("e-mail, port, authority") << "postgresql://ada%40example.org@db.example.org:6432/air%20side?sslmode=verify-full&sslrootcert=/etc/ca%20of/us.pem"
                                                 << "db.example.org" << "ada@example.org" << false;
        QTest::newRow("the account of the system") << "postgresql://localhost/airside" << "localhost" << "henry" << true;
        QTest::newRow("socket") << "postgresql://ada@/airside?host=/run/postgresql" << "/run/postgresql" << "ada" << true;
        QTest::newRow("socket and port") << "postgresql://ada@:5433/airside?host=/run/postgresql" << "/run/postgresql" << "ada" << true;
        QTest::newRow("loopback") << "postgresql://ada@127.0.0.1/airside?sslmode=disable" << "127.0.0.1" << "ada" << true;
        QTest::newRow("loopback of IPv6") << "postgresql://ada@[::1]:5433/airside" << "::1" << "ada" << true;
        QTest::newRow("no loopback") << "postgresql://ada@localhost.example.org/airside" << "localhost.example.org" << "ada" << false;
    }

    void whatIsRead()
    {
        QFETCH(QString, url);
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(bool, local);
        const Result<TeamAddress> read = TeamAddress::fromUrl(url, QStringLiteral("henry"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->host, host);
        QCOMPARE(read->user, user);
        QCOMPARE(read->isLocal(), local);
        const Result<TeamAddress> again = TeamAddress::fromUrl(read->toUrl(), QString());
        QVERIFY2(again, qPrintable(read->toUrl()));
        QCOMPARE(*again, *read);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"", "airside", "https://ada@db/airside", "postgresql://ada@db.example.org/", "postgresql://ada@/airside", "postgresql://ada@db/a/b",
                                "postgresql://ada:secret@db.example.org/airside", "postgresql://ada:@db.example.org/airside", "postgresql://ada@db/airside?password=x",
                                "postgresql://ada@db/airside?sslmode=require", "postgresql://ada@db/airside?sslmode=disable", "postgresql://ada@localhost/airside?sslmode=x",
                                "postgresql://ada@db/airside?host=/run/postgresql", "postgresql://ada@db/airside?hostaddr=127.0.0.1", "postgresql://ada@db/airside?service=x",
                                "postgresql://ada@db/airside?options=-csearch_path", "postgresql://ada@db/airside?sslrootcert=ca.pem",
                                "postgresql://ada@db/airside?sslrootcert=/x'%20host=evil", "postgresql://ada@db/airside?sslrootcert=/x;host=evil",
                                "postgresql://ada@db/airside#x", "postgresql://ada%0a@db/airside",
                                "postgresql://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@db/airside"})
            QTest::newRow(*url ? url : "empty") << QString::fromLatin1(url);
    }

    void whatIsRefused()
    {
        QFETCH(QString, url);
        const Result<TeamAddress> read = TeamAddress::fromUrl(url, QStringLiteral("henry"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!(read.error().subject + read.error().message + read.error().detail).contains(QStringLiteral("secret")));
    }

    void oneDatabaseIsOneForEverybody()
    {
        const auto id = [](const char *url) { return TeamAddress::fromUrl(QString::fromLatin1(url), {})->id(); };
        QCOMPARE(id("postgresql://ada@db/airside"), id("postgresql://bob@db/airside?sslmode=verify-full"));
        QVERIFY(id("postgresql://ada@db/airside") != id("postgresql://ada@db/other"));
        QVERIFY(id("postgresql://ada@db/airside") != id("postgresql://ada@db:6432/airside"));
    }
};

QTEST_GUILESS_MAIN(tst_TeamAddress)
#include "tst_teamaddress.moc"
