#include "core/store/connectionrefusal.h"

#include <QTest>

using namespace airside;

class TestConnectionRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As libpq 15 words it.
    void theAttemptThatCameFurthestCounts_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const QString refused = QStringLiteral("connection to server at \"localhost\" (::1), port 5432 failed: Connection refused\n"
                                               "\tIs the server running on that host and accepting TCP/IP connections?\n");
        const QString certificate = QStringLiteral("connection to server at \"localhost\" (127.0.0.1), port 5432 failed: SSL error: certificate verify failed");
        const QString password = QStringLiteral("connection to server at \"localhost\" (127.0.0.1), port 5432 failed: FATAL:  password authentication failed for user \"eve\"");
        QTest::newRow("nobody listens") << refused << int(ErrorKind::Unreachable)
                                        << QStringLiteral("connection to server at \"localhost\" (::1), port 5432 failed: Connection refused.");
        QTest::newRow("certificate") << certificate << int(ErrorKind::TlsFailed) << certificate + QLatin1Char('.');
        QTest::newRow("password") << password + QLatin1Char('\n') << int(ErrorKind::SignInFailed) << password + QLatin1Char('.');
        QTest::newRow("certificate at the second address") << refused + certificate + QLatin1Char('\n') << int(ErrorKind::TlsFailed) << certificate + QLatin1Char('.');
        QTest::newRow("password at the second address") << refused + password << int(ErrorKind::SignInFailed) << password + QLatin1Char('.');
        const QString named = QStringLiteral("could not translate host name \"ssl.authentication.example\" to address: Name or service not known");
        QTest::newRow("a name that holds the words") << named << int(ErrorKind::Unreachable) << named + QLatin1Char('.');
        QTest::newRow("no such account") << QStringLiteral("FATAL:  role \"eve\" does not exist") << int(ErrorKind::SignInFailed) << QStringLiteral("role \"eve\" does not exist.");
        QTest::newRow("nothing said") << QString() << int(ErrorKind::Unreachable) << QString();
    }
    void theAttemptThatCameFurthestCounts()
    {
        QFETCH(QString, said);
        const ConnectionRefusal refusal = connectionRefusal(said);
        QTEST(int(refusal.kind), "kind");
        QTEST(refusal.words, "words");
    }

    void theServersSentence()
    {
        QCOMPARE(firstSentence(QStringLiteral("ERROR:  it is signed off\nCONTEXT: here")), QStringLiteral("it is signed off."));
        QCOMPARE(firstSentence(QStringLiteral("FATAL: no.")), QStringLiteral("no."));
    }
};

QTEST_APPLESS_MAIN(TestConnectionRefusal)
#include "tst_connectionrefusal.moc"
