#include "core/airflow/retry.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QRandomGenerator>
#include <QTimer>

namespace airside {

namespace {

using std::chrono::milliseconds;

/// Airflow's login limit: 5 sign-ins in 40 s; its 429 does not say when to come back.
constexpr milliseconds kLoginWindow{40000};

Error cancelledError()
{
    return {ErrorKind::Cancelled, 0, {}, {}, {}};
}

Error limitedError(const HttpResponse &answer, const HttpRequest &request, milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return {ErrorKind::RateLimited, answer.status, QString::fromLatin1(request.path),
            QCoreApplication::translate("Airflow", "Wait %1 s and try again.").arg(seconds), QString::number(seconds)};
}

/// Waits, but not longer than until a stop is requested.
[[nodiscard]] QCoro::Task<void> pause(milliseconds time, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(time);
    const std::stop_callback wake(stop, [&timer] {
        QMetaObject::invokeMethod(&timer, [&timer] { timer.start(0); }, Qt::QueuedConnection);
    });
    co_await qCoro(timer).waitForTimeout();
}

milliseconds retryAfter(const HttpResponse &response, milliseconds fallback)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 0, 86400));
    const QDateTime when = httpDate(value);
    const QDateTime now = httpDate(response.header("Date"));
    if (!when.isValid() || !now.isValid()) // both by the server's clock, which need not be ours
        return fallback;
    return milliseconds(std::max<qint64>(0, now.msecsTo(when)));
}

bool mustWaitOut(const Result<HttpResponse> &answer)
{
    return answer && (answer->status == 429 || (answer->status == 503 && !answer->header("Retry-After").isEmpty()));
}

bool mayRepeat(const Result<HttpResponse> &answer)
{
    if (answer)
        return answer->status == 502 || answer->status == 503 || answer->status == 504;
    return answer.error().kind == ErrorKind::ConnectionLost || answer.error().kind == ErrorKind::Unreachable;
}

milliseconds backoff(const RetryPolicy &policy, int attempt)
{
    const qint64 ceiling = policy.firstDelay.count() << std::min(attempt - 1, 16);
    return milliseconds(QRandomGenerator::global()->bounded(std::max<qint64>(1, ceiling) + 1));
}

} // namespace

QCoro::Task<Result<HttpResponse>> sendWithRetry(HttpSender &sender, HttpRequest request, RetryPolicy policy,
                                                std::stop_token stop)
{
    const bool isGet = request.method == HttpMethod::Get;
    milliseconds budget = policy.budget;
    int attempt = 1;
    for (;;) {
        Result<HttpResponse> answer = co_await sender.send(request, stop);
        milliseconds wait{0};
        if (mustWaitOut(answer)) {
            wait = std::max({retryAfter(*answer, kLoginWindow), policy.firstDelay, milliseconds(1)});
            if (wait > budget)
                co_return fail(limitedError(*answer, request, wait));
        } else {
            if (!isGet || !mayRepeat(answer) || attempt >= policy.attempts)
                co_return answer;
            wait = backoff(policy, attempt++);
            if (wait > budget)
                co_return answer;
        }
        if (stop.stop_requested())
            co_return fail(cancelledError());
        if (wait >= std::chrono::seconds(1) && policy.onWait)
            policy.onWait(wait);
        co_await pause(wait, stop);
        if (stop.stop_requested())
            co_return fail(cancelledError());
        budget -= wait;
    }
}

} // namespace airside
