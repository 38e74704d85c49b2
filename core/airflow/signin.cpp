#include "core/airflow/signin.h"

#include "core/access/keys.h"
#include "core/airflow/answers.h"
#include "core/airflow/passwordsignin.h"
#include "core/airflow/requests.h"
#include "core/credentials/commandrunner.h"

#include <QCoroFuture>
#include <QCoreApplication>

#include <algorithm>

namespace airside {

SignIn::SignIn(ClientContext &context)
    : m_with(context)
{
}

bool SignIn::usesToken(Area area) const
{
    switch (m_with.instance.signIn) {
    case SignInKind::Token:
    case SignInKind::Command:
        return true;
    case SignInKind::Cookie:
        return false;
    case SignInKind::Password:
        break;
    }
    if (area == Area::Web)
        return false;
    if (m_with.caps.bearerForUsers)
        return true;
    if (area != Area::Api || !m_with.caps.bearerForApi)
        return false;
    // From FAB 3.0 on the form also gives the cookie "_token", which the API takes; in 3.0 it does not.
    return std::ranges::none_of(m_with.channel->cookies(), [](const auto &cookie) { return cookie.name() == "_token"; });
}

bool SignIn::has(Area area) const
{
    if (!m_cookieHeader.isEmpty())
        return true;
    if (area == Area::Web)
        return m_session.web;
    if (!usesToken(area))
        return m_session.web || m_session.basicEachTime;
    if (m_session.token.isEmpty())
        return false;
    const bool due = m_session.renewToken.isValid() && m_with.clock.nowUtc() >= m_session.renewToken;
    return !due || !canRenew();
}

bool SignIn::canRenew() const
{
    return m_with.instance.signIn == SignInKind::Password || m_with.instance.signIn == SignInKind::Command;
}

bool SignIn::usesWebSession(Area area) const
{
    return m_session.web && !usesToken(area) && (area == Area::Web || !m_session.basicEachTime);
}

void SignIn::apply(Area area, HttpRequest &request) const
{
    if (!m_cookieHeader.isEmpty())
        request.headers.append({"Cookie", m_cookieHeader.reveal()});
    else if (usesToken(area))
        request.headers.append({"Authorization", "Bearer " + m_session.token.reveal()});
    else if (m_session.basicEachTime && area != Area::Web)
        request.headers.append({"Authorization", basicHeader(m_with.instance.username, m_password)});
}

bool SignIn::hasSession() const
{
    return m_with.instance.signIn == SignInKind::Password && (m_session.web || !m_session.token.isEmpty());
}

QCoro::Task<Result<void>> SignIn::ensure(Area area, std::stop_token stop)
{
    while (!has(area)) {
        if (stop.stop_requested())
            co_return fail({ErrorKind::Cancelled, 0, m_with.where(), {}, {}});
        if (m_busy) {
            const std::shared_ptr<QPromise<void>> turn = m_turn;
            const QFuture<void> end = turn->future();
            co_await end;
            const bool shared = m_lastError && m_lastError->kind != ErrorKind::Cancelled;
            if (shared && !has(area))
                co_return fail(*m_lastError);
            continue;
        }
        m_busy = true;
        m_turn = std::make_shared<QPromise<void>>();
        m_turn->start();
        Result<void> done = co_await obtain(area, stop);
        if (!done && done.error().kind == ErrorKind::RateLimited) {
            done.error().kind = ErrorKind::SignInLimited;
            done.error().subject = m_with.where();
        }
        m_lastError = done ? std::nullopt : std::optional<Error>(done.error());
        m_busy = false;
        m_turn->finish();
        if (done)
            ++m_generation;
        co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SignIn::obtain(Area area, std::stop_token stop)
{
    const SignInKind kind = m_with.instance.signIn;
    if (kind == SignInKind::Password) {
        const Result<void> done = co_await obtainByPassword(area, stop);
        co_return done;
    }
    if (kind == SignInKind::Command) {
        const Result<Secret> token = co_await runTokenCommand(m_with.instance.command, m_with.options.timeout, stop);
        if (!token)
            co_return fail(token.error());
        setToken(m_session, *token, m_with.clock.nowUtc());
        co_return Result<void>();
    }
    const Result<Secret> secret = co_await readSecret(stop);
    if (!secret)
        co_return fail(secret.error());
    if (kind == SignInKind::Cookie)
        m_cookieHeader = *secret;
    else
        setToken(m_session, *secret, m_with.clock.nowUtc());
    co_return Result<void>();
}

QCoro::Task<Result<void>> SignIn::obtainByPassword(Area area, std::stop_token stop)
{
    const Result<void> loaded = co_await loadKept(stop);
    if (!loaded)
        co_return fail(loaded.error());
    if (has(area))
        co_return Result<void>();
    const Result<Secret> password = co_await readSecret(stop);
    if (!password)
        co_return fail(password.error());
    if (usesToken(area)) {
        const Result<Secret> token = co_await fetchToken(&m_with, *password, stop);
        if (!token)
            co_return fail(token.error());
        setToken(m_session, *token, m_with.clock.nowUtc());
    } else {
        const Result<void> web = co_await obtainWeb(area, *password, stop);
        if (!web)
            co_return fail(web.error());
    }
    m_signedInAt = m_with.clock.nowUtc();
    co_await keep(stop);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SignIn::obtainWeb(Area area, Secret password, std::stop_token stop)
{
    const Result<Session> web = co_await signInOnWeb(&m_with, password, area == Area::Web, stop);
    if (!web)
        co_return fail(web.error());
    m_session.web = web->web;
    m_session.webByBasic = web->webByBasic;
    m_session.webExpires = web->webExpires;
    if (area != Area::Web) {
        m_session.basicEachTime = web->basicEachTime;
        m_password = web->basicEachTime ? password : Secret();
    }
    if (m_with.caps.bearerForUsers) {
        // The API would look at this cookie before the header, also when it is past its time.
        QList<QNetworkCookie> cookies = m_with.channel->cookies();
        const auto token = std::ranges::find(cookies, QByteArray("_token"), &QNetworkCookie::name);
        if (token != cookies.end()) {
            m_session.formToken = Secret(token->value());
            cookies.erase(token);
            m_with.channel->setCookies(cookies);
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> SignIn::readSecret(std::stop_token stop)
{
    const Result<std::optional<Secret>> secret = co_await m_with.store.read(key(CredentialPurpose::SignIn), stop);
    if (!secret)
        co_return fail(secret.error());
    if (!*secret || (*secret)->isEmpty())
        co_return fail({ErrorKind::CredentialMissing, 0, m_with.where(), {}, {}});
    co_return **secret;
}

CredentialKey SignIn::key(CredentialPurpose purpose) const
{
    return {m_with.instance.id, foldName(m_with.instance.username), purpose};
}

bool SignIn::keepsSessions() const
{
    return m_with.options.keepSession && m_with.instance.signIn == SignInKind::Password;
}

QCoro::Task<Result<void>> SignIn::loadKept(std::stop_token stop)
{
    if (m_keptLoaded || !keepsSessions())
        co_return Result<void>();
    const Result<std::optional<Secret>> kept = co_await m_with.store.read(key(CredentialPurpose::Session), stop);
    if (!kept && kept.error().kind == ErrorKind::Cancelled)
        co_return fail(kept.error());
    m_keptLoaded = true;
    // A locked keychain gives no session; reading the password tells it to the person.
    if (!kept || !*kept)
        co_return Result<void>();
    const std::optional<KeptSession> found =
        fromKeptForm(**kept, m_with.instance.url, m_with.instance.username, m_with.clock.nowUtc());
    if (found) {
        m_session = found->session;
        m_with.channel->setCookies(found->cookies);
    }
    co_return Result<void>();
}

QCoro::Task<void> SignIn::keep(std::stop_token stop)
{
    if (!keepsSessions() || (m_session.token.isEmpty() && !m_session.web))
        co_return;
    const Secret kept = keptForm(m_session, m_with.channel->cookies(), m_with.instance.url, m_with.instance.username);
    const Result<void> written = co_await m_with.store.write(key(CredentialPurpose::Session), kept, stop);
    if (!written)
        m_with.tell(QCoreApplication::translate("Airflow", "The sign-in is not kept for the next time: %1")
                        .arg(describe(written.error())));
}

QCoro::Task<void> SignIn::forget(quint64 generation, Area area, std::stop_token stop)
{
    if (generation != m_generation)
        co_return;
    if (usesToken(area)) {
        m_session.token = {};
        m_session.tokenExpires = m_session.renewToken = {};
    } else {
        m_session.web = m_session.basicEachTime = false;
        m_session.formToken = {};
        m_password = {};
        m_with.channel->setCookies({});
    }
    ++m_generation;
    if (keepsSessions())
        co_await m_with.store.remove(key(CredentialPurpose::Session), stop);
}

Error SignIn::refusal(const HttpResponse &response) const
{
    return {m_wasAccepted ? ErrorKind::SignInExpired : ErrorKind::SignInFailed, response.status, m_with.where(),
            serverWords(response), {}};
}

QString SignIn::way() const
{
    switch (m_with.instance.signIn) {
    case SignInKind::Token:
        return m_session.token.isEmpty() ? QString() : QCoreApplication::translate("Airflow", "pasted token");
    case SignInKind::Cookie:
        return m_cookieHeader.isEmpty() ? QString() : QCoreApplication::translate("Airflow", "pasted cookie");
    case SignInKind::Command:
        return m_session.token.isEmpty() ? QString() : QCoreApplication::translate("Airflow", "token of a command");
    case SignInKind::Password:
        break;
    }
    if (m_session.basicEachTime)
        return QCoreApplication::translate("Airflow", "basic, with each request");
    if (m_session.web && !m_with.caps.bearerForUsers)
        return m_session.webByBasic ? QCoreApplication::translate("Airflow", "basic, then its session")
                                    : QCoreApplication::translate("Airflow", "login form");
    return m_session.token.isEmpty() ? QString() : QCoreApplication::translate("Airflow", "bearer token");
}

void SignIn::clear()
{
    m_session = {};
    m_password = {};
    m_cookieHeader = {};
    m_signedInAt.reset();
    m_wasAccepted = false;
    m_with.channel->setCookies({});
    ++m_generation;
}

} // namespace airside
