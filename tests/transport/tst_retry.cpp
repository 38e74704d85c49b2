#include "core/airflow/retry.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace airside;
using namespace std::chrono_literals;

namespace {

class ScriptedSender final : public HttpSender
{
public:
    explicit ScriptedSender(QList<Result<HttpResponse>> script)
        : answers(std::move(script))
    {
    }
    QCoro::Task<Result<HttpResponse>> send(HttpRequest, std::stop_token) override
    {
        ++sent;
        co_return answers.size() > 1 ? answers.takeFirst() : answers.first();
    }

    QList<Result<HttpResponse>> answers;
    int sent = 0;
};

Result<HttpResponse> status(int code, HttpHeaders headers = {})
{
    return HttpResponse{code, {}, std::move(headers), {}};
}

Result<HttpResponse> broken(ErrorKind kind)
{
    return fail({kind, 0, {}, {}, {}});
}

HttpRequest requestFor(HttpMethod method)
{
    HttpRequest request;
    request.method = method;
    request.path = "/x";
    return request;
}

RetryPolicy quick()
{
    return {3, 1ms, 10s, {}};
}

QString told(const Result<HttpResponse> &answer)
{
    return answer ? QString::number(answer->status) : kindName(answer.error().kind);
}

} // namespace

class tst_Retry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsOnlyWhatMayBeRepeated_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRepeated");
        const auto row = [](const char *name, HttpMethod method, int first, ErrorKind kind, bool isRepeated) {
            QTest::newRow(name) << static_cast<int>(method) << first << static_cast<int>(kind) << isRepeated;
        };
        constexpr auto none = ErrorKind::Internal;
        row("GET lost", HttpMethod::Get, 0, ErrorKind::ConnectionLost, true);
        row("GET unreachable", HttpMethod::Get, 0, ErrorKind::Unreachable, true);
        row("GET 502", HttpMethod::Get, 502, none, true);
        row("GET 503", HttpMethod::Get, 503, none, true);
        row("GET 504", HttpMethod::Get, 504, none, true);
        row("GET 500", HttpMethod::Get, 500, none, false);
        row("GET 404", HttpMethod::Get, 404, none, false);
        row("GET timeout", HttpMethod::Get, 0, ErrorKind::Timeout, false);
        row("GET tls", HttpMethod::Get, 0, ErrorKind::TlsFailed, false);
        row("GET cancelled", HttpMethod::Get, 0, ErrorKind::Cancelled, false);
        row("POST lost", HttpMethod::Post, 0, ErrorKind::ConnectionLost, false);
        row("POST unknown", HttpMethod::Post, 0, ErrorKind::OutcomeUnknown, false);
        row("POST unreachable", HttpMethod::Post, 0, ErrorKind::Unreachable, false);
        row("POST 503", HttpMethod::Post, 503, none, false);
        row("PATCH 502", HttpMethod::Patch, 502, none, false);
        row("DELETE 504", HttpMethod::Delete, 504, none, false);
    }
    void repeatsOnlyWhatMayBeRepeated()
    {
        QFETCH(int, method);
        QFETCH(int, first);
        QFETCH(int, kind);
        QFETCH(bool, isRepeated);
        const auto bad = first ? status(first) : broken(static_cast<ErrorKind>(kind));
        ScriptedSender sender({bad, status(200)});
        const auto answer = run(sender, static_cast<HttpMethod>(method), quick());
        QCOMPARE(sender.sent, isRepeated ? 2 : 1);
        QCOMPARE(told(answer), isRepeated ? QStringLiteral("200") : told(bad));
    }

    void givesUpAfterItsAttempts()
    {
        ScriptedSender sender({broken(ErrorKind::ConnectionLost)});
        QCOMPARE(told(run(sender, HttpMethod::Get, quick())), QStringLiteral("connection_lost"));
        QCOMPARE(sender.sent, 3);
        ScriptedSender unavailable({status(503)});
        QCOMPARE(told(run(unavailable, HttpMethod::Get, quick())), QStringLiteral("503"));
        QCOMPARE(unavailable.sent, 3);
    }

    void waitsOutALimitForAnyMethod_data()
    {
        QTest::addColumn<int>("method");
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete})
            QTest::newRow(QByteArray::number(static_cast<int>(method)).constData()) << static_cast<int>(method);
    }
    void waitsOutALimitForAnyMethod()
    {
        QFETCH(int, method);
        const HttpHeaders soon{{"Retry-After", "1"}};
        ScriptedSender sender({status(429, soon), status(503, {{"Retry-After", "0"}}), status(200)});
        QList<std::chrono::milliseconds> told;
        RetryPolicy policy = quick();
        policy.attempts = 1;
        policy.onWait = [&told](std::chrono::milliseconds time) { told += time; };
        QElapsedTimer time;
        time.start();
        const auto answer = run(sender, static_cast<HttpMethod>(method), policy);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(sender.sent, 3);
        QVERIFY(time.elapsed() >= 990);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first(), 1000ms);
    }

    void aWaitBeyondTheBudgetIsRateLimited_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<bool>("fits");
        QTest::newRow("not told: the login window") << QByteArray() << false;
        QTest::newRow("seconds") << QByteArray("11") << false;
        QTest::newRow("huge") << QByteArray("99999999999999") << false;
        QTest::newRow("negative") << QByteArray("-5") << true;
        QTest::newRow("date, by the server's clock") << QByteArray("Mon, 23 Nov 2026 10:00:11 GMT") << false;
        QTest::newRow("past date") << QByteArray("Mon, 23 Nov 2026 09:59:00 GMT") << true;
        QTest::newRow("nonsense") << QByteArray("soon") << false;
    }
    void aWaitBeyondTheBudgetIsRateLimited()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(bool, fits);
        HttpHeaders headers{{"Date", "Mon, 23 Nov 2026 10:00:00 GMT"}};
        if (!retryAfter.isEmpty())
            headers += {"Retry-After", retryAfter};
        ScriptedSender sender({status(429, headers), status(200)});
        const auto answer = run(sender, HttpMethod::Post, quick());
        QCOMPARE(told(answer), fits ? QStringLiteral("200") : QStringLiteral("rate_limited"));
        QCOMPARE(sender.sent, fits ? 2 : 1);
        if (!fits)
            QCOMPARE(answer.error().httpStatus, 429);
        if (retryAfter.isEmpty()) {
            QCOMPARE(answer.error().message, QStringLiteral("Wait 40 s and try again."));
            QCOMPARE(answer.error().detail, QStringLiteral("40"));
        }
    }

    void theBudgetEndsEndlessLimits()
    {
        ScriptedSender sender({status(429, {{"Retry-After", "0"}})});
        RetryPolicy policy = quick();
        policy.firstDelay = 5ms;
        policy.budget = 52ms;
        QCOMPARE(told(run(sender, HttpMethod::Post, policy)), QStringLiteral("rate_limited"));
        QCOMPARE(sender.sent, 11);
    }

    void aStopEndsTheWait()
    {
        ScriptedSender sender({status(429, {{"Retry-After", "9"}})});
        std::stop_source stop;
        QTimer::singleShot(20ms, this, [&stop] { stop.request_stop(); });
        QElapsedTimer time;
        time.start();
        const auto answer = QCoro::waitFor(sendWithRetry(sender, requestFor(HttpMethod::Get), quick(), stop.get_token()));
        QCOMPARE(told(answer), QStringLiteral("cancelled"));
        QCOMPARE(sender.sent, 1);
        QVERIFY(time.elapsed() < 5000);
    }

private:
    static Result<HttpResponse> run(HttpSender &sender, HttpMethod method, RetryPolicy policy)
    {
        return QCoro::waitFor(sendWithRetry(sender, requestFor(method), std::move(policy), {}));
    }
};

QTEST_GUILESS_MAIN(tst_Retry)
#include "tst_retry.moc"
