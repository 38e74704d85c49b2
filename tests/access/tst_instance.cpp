#include "core/access/instance.h"

#include <QTest>

using namespace airside;

class tst_Instance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeoplePasteBecomesTheBase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *text, const char *base) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(base);
        };
        row("airflow.example.org", "https://airflow.example.org");
        row("  airflow.example.org/x/  ", "https://airflow.example.org/x");
        row("https://h.example.org/airflow/login/?next=%2Fhome#x", "https://h.example.org/airflow");
        row("https://h.example.org/auth/login", "https://h.example.org");
        row("http://h:8080/home", "http://h:8080");
        row("h:8080/home///", "https://h:8080");
        row("HTTPS://H.Example.ORG", "https://h.example.org");
        row("https://h/api/v2", "https://h");
        row("https://h/a%20b/users/list/", "https://h/a%20b");
        row("localhost:8080", "http://localhost:8080");
        row("127.0.0.1:8080/x", "http://127.0.0.1:8080/x");
        row("127.9.9.9", "http://127.9.9.9");
        row("[::1]:8080", "http://[::1]:8080");
        row("10.0.0.1", "https://10.0.0.1");
        row("localhost.example.org", "https://localhost.example.org");
        row("https://homely.example.org/myhome", "https://homely.example.org/myhome");
    }
    void whatPeoplePasteBecomesTheBase()
    {
        QFETCH(QString, text);
        QFETCH(QString, base);
        const Result<QUrl> url = normalizedBaseUrl(text);
        QVERIFY(url);
        QCOMPARE(url->toString(QUrl::FullyEncoded), base);
        QCOMPARE(*normalizedBaseUrl(base), *url); // a base stays what it is
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "   ", "ftp://h", "file:///etc/passwd", "https://", "https:///x", "http://a b/",
                                 "javascript://h/%0aalert(1)", "https://me:hunter2@h", "me:hunter2@h", "https://me@h"})
            QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text);
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const Result<QUrl> url = normalizedBaseUrl(text);
        QVERIFY2(!url, qPrintable(url ? url->toString() : QString()));
        QCOMPARE(url.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!url.error().message.isEmpty());
        QVERIFY(!describe(url.error()).contains(QLatin1String("hunter2")));
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("name") << QStringLiteral("http://localhost:1") << true;
        QTest::newRow("capitals") << QStringLiteral("http://LOCALHOST") << true;
        QTest::newRow("v4") << QStringLiteral("http://127.255.0.1") << true;
        QTest::newRow("v6") << QStringLiteral("http://[::1]") << true;
        QTest::newRow("private") << QStringLiteral("http://192.168.0.1") << false;
        QTest::newRow("any") << QStringLiteral("http://0.0.0.0") << false;
        QTest::newRow("looks like it") << QStringLiteral("http://localhost.evil.example") << false;
        QTest::newRow("in the path") << QStringLiteral("http://evil.example/127.0.0.1") << false;
        QTest::newRow("in a label") << QStringLiteral("http://127.0.0.1.evil.example") << false;
    }
    void loopback()
    {
        QFETCH(QString, url);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopback(QUrl(url)), loopback);
    }

    void namesComeBack()
    {
        for (const auto value : {Environment::Production, Environment::Staging, Environment::Development})
            QCOMPARE(environmentFromName(environmentName(value)), std::optional(value));
        for (const auto value : {SignInKind::Password, SignInKind::Token, SignInKind::Cookie, SignInKind::Command})
            QCOMPARE(signInFromName(signInName(value)), std::optional(value));
        QCOMPARE(environmentName(Environment::Production), QStringLiteral("production"));
        QCOMPARE(signInName(SignInKind::Cookie), QStringLiteral("cookie"));
        QVERIFY(!environmentFromName(QStringLiteral("Production")));
        QVERIFY(!signInFromName(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_Instance)
#include "tst_instance.moc"
