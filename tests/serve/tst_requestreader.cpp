#include "app/serve/requestreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airside::serve;

namespace {

/// 0: more is needed; 1: whole; else the status of the problem.
int outcome(RequestReader &reader, const QByteArray &bytes)
{
    RequestReader::Step step = reader.take(bytes);
    if (std::holds_alternative<RequestReader::Head>(step))
        step = reader.goOn();
    if (const Problem *problem = std::get_if<Problem>(&step))
        return problem->status;
    return std::holds_alternative<RequestReader::Whole>(step) ? 1 : 0;
}

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /x HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body;
}

} // namespace

class tst_RequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadByteForByte()
    {
        RequestReader reader{RequestLimits()};
        const QByteArray bytes = "PATCH /unified/users/a%2Fb?x=1?2 HTTP/1.1\r\nHost: h:1\r\nX-Thing:\t value \r\nContent-Length: 5\r\n\r\nbody!and more";
        for (qsizetype i = 0; i + 8 < bytes.size(); ++i)
            QCOMPARE(outcome(reader, bytes.mid(i, 1)), i + 9 == bytes.size() ? 1 : 0);
        const Request &request = reader.request();
        QCOMPARE(request.method, QByteArray("PATCH"));
        QCOMPARE(request.path, QByteArray("/unified/users/a%2Fb"));
        QCOMPARE(request.query, QByteArray("x=1?2"));
        QCOMPARE(request.header("x-thing"), std::optional<QByteArray>("value"));
        QCOMPARE(request.body, QByteArray("body!"));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
        row("no http", "\x16\x03\x01\x02\r\n\r\n", 400);
        row("nul", QByteArray("GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n", 29), 400);
        row("lower case", "get / HTTP/1.1\r\n\r\n", 400);
        row("two blanks", "GET  / HTTP/1.1\r\n\r\n", 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("version", "GET / HTTP/2.0\r\n\r\n", 505);
        row("whole address", "GET http://h/ HTTP/1.1\r\n\r\n", 400);
        row("connect", "CONNECT h:1 HTTP/1.1\r\n\r\n", 400);
        row("fragment", "GET /#x HTTP/1.1\r\n\r\n", 400);
        row("line feeds", "GET / HTTP/1.1\nHost: h\n\r\n\r\n", 400);
        row("carriage return", "GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n", 400);
        row("folded", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
        row("blank before the colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
        row("no ascii", "GET / HTTP/1.1\r\nA: \xc3\xa9\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n", 400);
        row("two lengths", post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"), 400);
        row("two tokens", post("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"), 400);
        row("length", post("Content-Length: -1\r\n"), 400);
        row("length hex", post("Content-Length: 0x5\r\n"), 400);
        row("length list", post("Content-Length: 5, 5\r\n"), 400);
        row("length plus", post("Content-Length: +5\r\n"), 400);
        row("length huge", post("Content-Length: 99999999999999999999999\r\n"), 413);
        row("body too large", post("Content-Length: 1048577\r\n"), 413);
        row("chunked", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), 411);
        row("both", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "abc"), 411);
        row("expectation", post("Expect: magic\r\n"), 417);
        row("long header", post("A: " + QByteArray(20'000, 'x') + "\r\n"), 431);
        row("endless line", QByteArray(20'000, 'G'), 431);
        row("many headers", post(QByteArray("A: b\r\n").repeated(100)), 431);
    }

    void whatIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RequestReader reader{RequestLimits()};
        QCOMPARE(outcome(reader, bytes), status);
    }

    void theLargestBodyIsRead()
    {
        RequestReader reader{RequestLimits()};
        QCOMPARE(outcome(reader, post("Content-Length: 1048576\r\n", QByteArray(1'048'575, 'x'))), 0);
        QCOMPARE(outcome(reader, "y"), 1);
        QCOMPARE(reader.request().body.size(), 1'048'576);
    }

    void aClientMayWaitForItsTurn()
    {
        RequestReader reader{RequestLimits()};
        QVERIFY(std::holds_alternative<RequestReader::Head>(reader.take(post("Content-Length: 2\r\nExpect: 100-continue\r\n"))));
        QVERIFY(reader.waitsForContinue());
        RequestReader eager{RequestLimits()};
        QVERIFY(std::holds_alternative<RequestReader::Head>(eager.take(post("Content-Length: 2\r\nExpect: 100-continue\r\n", "ok"))));
        QVERIFY(!eager.waitsForContinue());
    }

    void anyBytesHaveAnOutcome()
    {
        QRandomGenerator random(7);
        const QByteArray good = post("Content-Length: 4\r\nContent-Type: application/json\r\n", "{  }");
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (int edits = random.bounded(1, 6); edits > 0; --edits) {
                const qsizetype at = random.bounded(int(bytes.size()));
                if (random.bounded(3) == 0)
                    bytes.remove(at, random.bounded(1, 4));
                else if (random.bounded(2) == 0)
                    bytes.insert(at, "\r\n: %\0"[random.bounded(6)]);
                else
                    bytes[at] = static_cast<char>(random.bounded(256));
            }
            RequestReader reader{RequestLimits()};
            const int status = outcome(reader, bytes);
            QVERIFY(status == 0 || status == 1 || (status >= 400 && status < 600));
        }
    }
};

QTEST_GUILESS_MAIN(tst_RequestReader)
#include "tst_requestreader.moc"
