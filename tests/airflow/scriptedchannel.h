#pragma once

#include "core/airflow/channel.h"

#include <QCoroTimer>

#include <functional>

namespace airside {

/// A server in memory: the script answers each request, and what was asked is kept. Answers come a turn of the
/// event loop later, as from a network.
class ScriptedChannel final : public Channel
{
public:
    using Script = std::function<Result<HttpResponse>(const HttpRequest &)>;

    explicit ScriptedChannel(Script answer)
        : script(std::move(answer))
    {
    }

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
        ++inFlight;
        mostInFlight = std::max(mostInFlight, inFlight);
        requests.append(request);
        cookiesSent.append(jar);
        Result<HttpResponse> answer = script(request);
        co_await QCoro::sleepFor(std::chrono::milliseconds(1));
        --inFlight;
        co_return answer;
    }
    [[nodiscard]] QList<QNetworkCookie> cookies() const override { return jar; }
    void setCookies(const QList<QNetworkCookie> &cookies) override { jar = cookies; }
    [[nodiscard]] std::optional<PeerCertificate> peerCertificate() const override { return {}; }
    [[nodiscard]] std::optional<int> clockDifference() const override { return 0; }

    [[nodiscard]] bool hasCookie(const QByteArray &name, const QByteArray &value) const
    {
        return std::ranges::any_of(jar, [&](const auto &cookie) { return cookie.name() == name && cookie.value() == value; });
    }
    [[nodiscard]] qsizetype count(HttpMethod method, const QByteArray &path) const
    {
        return std::ranges::count_if(requests, [&](const auto &r) { return r.method == method && r.path == path; });
    }

    Script script;
    QList<HttpRequest> requests;
    QList<QList<QNetworkCookie>> cookiesSent;
    QList<QNetworkCookie> jar;
    int inFlight = 0;
    int mostInFlight = 0;
};

/// JSON is written with apostrophes in the tests.
inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

inline HttpResponse answer(int status, const QByteArray &type, const QByteArray &body, HttpHeaders headers = {})
{
    HttpResponse out;
    out.status = status;
    out.mimeType = type;
    out.headers = std::move(headers);
    out.body = body;
    return out;
}

inline HttpResponse json(int status, const QByteArray &body)
{
    return answer(status, "application/json", quoted(body));
}

inline HttpResponse problem(int status, const QByteArray &title)
{
    const QByteArray code = QByteArray::number(status);
    return answer(status, "application/problem+json", quoted("{'detail': null, 'status': " + code + ", 'title': '" + title + "'}"));
}

inline HttpResponse html(int status, const QByteArray &body = "<html><title>x</title></html>")
{
    return answer(status, "text/html", body);
}

inline HttpResponse redirect(int status, const QByteArray &target)
{
    HttpHeaders headers;
    headers.emplaceBack("Location", target);
    return answer(status, "text/html", {}, headers);
}

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Turns the event loop until the task has ended; for tests only.
template <typename T>
T waited(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace airside
