#include "core/airflow/http.h"

#include <QTest>

using namespace airside;

class tst_Http : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesOneSegment_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << QStringLiteral("Az09-._~") << QByteArray("Az09-._~");
        QTest::newRow("dot") << QStringLiteral(".") << QByteArray("%2E");
        QTest::newRow("dots") << QStringLiteral("..") << QByteArray("%2E%2E");
        QTest::newRow("three dots") << QStringLiteral("...") << QByteArray("...");
        QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
        QTest::newRow("encoded slash") << QStringLiteral("a%2Fb") << QByteArray("a%252Fb");
        QTest::newRow("reserved") << QStringLiteral(" @;&'\"\\:?#+%") << QByteArray("%20%40%3B%26%27%22%5C%3A%3F%23%2B%25");
        QTest::newRow("unicode") << QStringLiteral("ä日") << QByteArray("%C3%A4%E6%97%A5");
        QTest::newRow("line feed") << QStringLiteral("a\n") << QByteArray("a%0A");
    }
    void encodesOneSegment()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, encoded);
        QCOMPARE(encodeSegment(name), encoded);
    }

    void findsHeadersInAnyCase()
    {
        HttpResponse response;
        response.headers = {{"content-TYPE", "a"}, {"X", "b"}};
        QCOMPARE(response.header("Content-Type"), QByteArray("a"));
        QVERIFY(response.header("Y").isEmpty());
    }

    void readsDates()
    {
        QCOMPARE(httpDate("Mon, 23 Nov 2026 10:00:11 GMT"), QDateTime({2026, 11, 23}, {10, 0, 11}, Qt::UTC));
        QVERIFY(!httpDate("2026-11-23").isValid());
        QVERIFY(!httpDate({}).isValid());
    }

    void knowsJsonAndRedirects()
    {
        HttpResponse response;
        for (const char *json : {"application/json", "application/problem+json"}) {
            response.mimeType = json;
            QVERIFY(response.isJson());
        }
        response.mimeType = "text/html";
        QVERIFY(!response.isJson());
        for (const auto &[status, isRedirect] : {std::pair(200, false), {302, true}, {304, false}, {307, true}, {400, false}}) {
            response.status = status;
            QCOMPARE(response.isRedirect(), isRedirect);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Http)
#include "tst_http.moc"
