#include "core/airflow/answers.h"
#include "core/airflow/parsers.h"
#include "core/airflow/passwordsignin.h"
#include "core/airflow/requests.h"
#include "core/airflow/signin.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString untilWords(const QDateTime &expires)
{
    return expires.isValid()
               ? QCoreApplication::translate("Airflow", "It lives until %1.").arg(isoUtc(expires))
               : QCoreApplication::translate("Airflow", "When it ends is not told.");
}

Secret tokenCookie(const QList<QNetworkCookie> &cookies)
{
    for (const QNetworkCookie &cookie : cookies) {
        if (cookie.name() == "_token")
            return Secret(cookie.value());
    }
    return {};
}

} // namespace

QCoro::Task<Result<void>> SignIn::endToken(Secret token, std::stop_token stop)
{
    HttpRequest revoke = requests::revokeToken();
    revoke.headers.append({"Authorization", "Bearer " + token.reveal()});
    const Result<HttpResponse> revoked = co_await m_with.send(revoke, stop);
    if (!revoked)
        co_return fail(revoked.error());
    HttpRequest check = requests::listDags(m_with.caps, 0, 1);
    check.headers.append({"Authorization", "Bearer " + token.reveal()});
    const Result<HttpResponse> checked = co_await m_with.send(check, stop);
    if (!checked)
        co_return fail(checked.error());
    if (!saysSignedOut(*checked))
        // Measured: 3.0.6 and 3.2.2 answer the logout like 3.3.2, and go on accepting the token.
        co_return fail({ErrorKind::NotDone, checked->status, m_with.where(),
                        QCoreApplication::translate("Airflow", "This server goes on accepting the token.")
                            + QLatin1Char(' ') + untilWords(parsers::tokenExpiry(token.reveal()).value_or(QDateTime())),
                        {}});
    co_return Result<void>();
}

QCoro::Task<Result<void>> SignIn::endWeb(std::stop_token stop)
{
    Result<void> left = co_await signOutOnWeb(&m_with, stop);
    if (!left && left.error().kind == ErrorKind::NotDone)
        left.error().message += QLatin1Char(' ') + untilWords(m_session.webExpires);
    if (left || left.error().kind == ErrorKind::NotDone)
        m_with.channel->setCookies({});
    co_return left;
}

QCoro::Task<Result<void>> SignIn::end(std::stop_token stop)
{
    if (m_with.instance.signIn != SignInKind::Password) {
        clear();
        co_return Result<void>();
    }
    const Result<void> loaded = co_await loadKept(stop);
    if (!loaded)
        co_return fail(loaded.error());
    std::optional<Error> alive;
    // The form of FAB 3.0 and later gives a token too, in a cookie that outlives the session on the server.
    if (m_session.token.isEmpty() && m_session.web) {
        const Secret given = tokenCookie(m_with.channel->cookies());
        if (!given.isEmpty())
            setToken(m_session, given, m_with.clock.nowUtc());
    }
    if (m_session.web) {
        const Result<void> left = co_await endWeb(stop);
        if (!left && left.error().kind != ErrorKind::NotDone)
            co_return fail(left.error());
        if (!left)
            alive = left.error();
    }
    QList<Secret> tokens;
    tokens.append(m_session.formToken);
    tokens.append(m_session.token);
    tokens.removeIf([](const Secret &token) { return token.isEmpty(); });
    for (const Secret &token : std::as_const(tokens)) {
        const Result<void> ended = co_await endToken(token, stop);
        if (!ended && ended.error().kind != ErrorKind::NotDone)
            co_return fail(ended.error());
        if (!ended && !alive)
            alive = ended.error();
    }
    clear();
    m_keptLoaded = true;
    if (m_with.options.keepSession) {
        const Result<void> removed = co_await m_with.store.remove(key(CredentialPurpose::Session), stop);
        if (!removed)
            co_return fail(removed.error());
    }
    if (alive)
        co_return fail(*alive);
    co_return Result<void>();
}

} // namespace airside
