#include "core/airflow/passwordsignin.h"

#include "core/airflow/answers.h"
#include "core/airflow/loginform.h"
#include "core/airflow/parsers.h"
#include "core/airflow/requests.h"

#include <QCoreApplication>

namespace airside {

namespace {

/// A sign-in whose answer was lost changed nothing that anybody waits for: it is not the write it was for.
Error signInError(Error error)
{
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.kind = ErrorKind::ConnectionLost;
    return error;
}

Error wrongPassword(const ClientContext &context, const HttpResponse &response)
{
    return {ErrorKind::SignInFailed, response.status, context.where(), serverWords(response), {}};
}

QDateTime webExpiry(const QList<QNetworkCookie> &cookies)
{
    for (const QNetworkCookie &cookie : cookies) {
        if (cookie.name() == "session")
            return cookie.expirationDate().toUTC();
    }
    return {};
}

bool hasSessionCookie(const QList<QNetworkCookie> &cookies)
{
    return std::ranges::any_of(cookies, [](const QNetworkCookie &cookie) { return cookie.name() == "session"; });
}

Session webSession(const ClientContext &context, bool byBasic)
{
    Session session;
    session.web = true;
    session.webByBasic = byBasic;
    session.webExpires = webExpiry(context.channel->cookies());
    return session;
}

/// Signs in by Airflow's own form; nothing is sent to a form that differs from it.
[[nodiscard]] QCoro::Task<Result<Session>> signInByForm(ClientContext *context, Secret password, std::stop_token stop)
{
    context->channel->setCookies({});
    const HttpRequest open = requests::loginPage(context->caps);
    const Result<HttpResponse> page = co_await context->send(open, stop);
    if (!page)
        co_return fail(page.error());
    if (page->isRedirect())
        co_return fail({ErrorKind::SignInNeedsBrowser, page->status, context->where(), {}, errorOf(*page, {}).detail});
    if (page->status != 200)
        co_return fail(errorOf(*page, context->where()));
    const Result<QString> csrf =
        loginToken(page->body, pageUrl(context->instance, open.path), context->where());
    if (!csrf)
        co_return fail(csrf.error());
    QList<std::pair<QString, Secret>> fields;
    fields.append({QStringLiteral("csrf_token"), Secret(csrf->toUtf8())});
    fields.append({QStringLiteral("username"), Secret(context->instance.username.toUtf8())});
    fields.append({QStringLiteral("password"), password});
    const HttpRequest submit = requests::submitForm(open.path, fields, context->instance.url);
    const Result<HttpResponse> answer = co_await context->send(submit, stop);
    if (!answer)
        co_return fail(signInError(answer.error()));
    if (redirectsToLogin(*answer) || answer->status == 200 || answer->status == 401)
        co_return fail(wrongPassword(*context, *answer));
    if (!answer->isRedirect())
        co_return fail(errorOf(*answer, context->where()));
    co_return webSession(*context, false);
}

/// nullopt: basic is off, or the password is wrong; nothing tells which.
[[nodiscard]] QCoro::Task<Result<std::optional<Session>>> signInByBasic(ClientContext *context, Secret password, std::stop_token stop)
{
    context->channel->setCookies({});
    HttpRequest request = requests::smallAccessCall(context->caps.accessBase);
    request.headers.append({"Authorization", basicHeader(context->instance.username, password)});
    const Result<HttpResponse> first = co_await context->send(request, stop);
    if (!first)
        co_return fail(first.error());
    const bool cookieGiven = hasSessionCookie(context->channel->cookies());
    const bool greeted = first->status == 200 || (first->status == 403 && !context->caps.publicRoleMatters);
    if (!greeted) {
        if (first->status != 403 || !cookieGiven)
            co_return std::optional<Session>();
        // 403 may be a missing right or a stranger here; the session that came with it tells.
        const Result<bool> known = co_await isSignedInOnWeb(context, stop);
        if (!known)
            co_return fail(known.error());
        co_return *known ? std::optional<Session>(webSession(*context, true)) : std::optional<Session>();
    }
    Session eachTime;
    eachTime.basicEachTime = true;
    if (!cookieGiven)
        co_return std::optional<Session>(eachTime);
    // FAB 2 with basic alone gives a session that its own API refuses.
    const HttpRequest again = requests::smallAccessCall(context->caps.accessBase);
    const Result<HttpResponse> second = co_await context->send(again, stop);
    if (!second)
        co_return fail(second.error());
    if (second->status == first->status)
        co_return std::optional<Session>(webSession(*context, true));
    context->channel->setCookies({});
    co_return std::optional<Session>(eachTime);
}

} // namespace

QByteArray basicHeader(const QString &username, const Secret &password)
{
    return "Basic " + (username.toUtf8() + ':' + password.reveal()).toBase64();
}

QUrl pageUrl(const Instance &instance, const QByteArray &path)
{
    return QUrl::fromEncoded(instance.url.toEncoded() + path);
}

QCoro::Task<Result<Secret>> fetchToken(ClientContext *context, Secret password, std::stop_token stop)
{
    const HttpRequest request = requests::token(context->instance.username, password);
    const Result<HttpResponse> answer = co_await context->send(request, stop);
    if (!answer)
        co_return fail(signInError(answer.error()));
    // FAB answers 401 to a wrong pair, and 400 or 422 to an empty one.
    if (answer->status == 401 || answer->status == 400 || answer->status == 422)
        co_return fail(wrongPassword(*context, *answer));
    const Result<QByteArray> body = jsonBody(*answer, context->where());
    if (!body)
        co_return fail(body.error());
    const Result<QString> token = parsers::accessToken(*body);
    if (!token)
        co_return fail({ErrorKind::MalformedAnswer, answer->status, context->where(), token.error().message, {}});
    co_return Secret(token->toUtf8());
}

QCoro::Task<Result<Session>> signInOnWeb(ClientContext *context, Secret password, bool forPages,
                                            std::stop_token stop)
{
    const std::optional<bool> known = context->caps.basicWorks;
    bool onlyBasic = false;
    if (context->caps.basicPossible && known.value_or(true)) {
        const Result<std::optional<Session>> basic = co_await signInByBasic(context, password, stop);
        if (!basic)
            co_return fail(basic.error());
        if (*basic) {
            context->caps.basicWorks = true;
            onlyBasic = !(*basic)->web;
            if (!forPages || !onlyBasic)
                co_return **basic;
        } else if (known) {
            // Wrong password, or switched off since: the next try asks the form, so that this one counts once.
            context->caps.basicWorks.reset();
            co_return fail({ErrorKind::SignInFailed, 0, context->where(), {}, {}});
        }
    }
    Result<Session> session = co_await signInByForm(context, password, stop);
    if (session && context->caps.basicPossible && !onlyBasic)
        context->caps.basicWorks = false;
    co_return session;
}

QCoro::Task<Result<bool>> isSignedInOnWeb(ClientContext *context, std::stop_token stop)
{
    const HttpRequest request = requests::loginPage(context->caps);
    const Result<HttpResponse> answer = co_await context->send(request, stop);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->isRedirect() && !redirectsToLogin(*answer);
}

QCoro::Task<Result<void>> signOutOnWeb(ClientContext *context, std::stop_token stop)
{
    const HttpRequest leave = requests::logoutPage(context->caps);
    const Result<HttpResponse> left = co_await context->send(leave, stop);
    if (!left)
        co_return fail(left.error());
    if (left->status == 405) {
        const HttpRequest home = requests::homePage(context->caps);
        const Result<HttpResponse> page = co_await context->send(home, stop);
        if (!page)
            co_return fail(page.error());
        const Result<QString> csrf = logoutToken(page->body, pageUrl(context->instance, home.path),
                                                 pageUrl(context->instance, leave.path), context->where());
        if (csrf) {
            QList<std::pair<QString, Secret>> fields;
            fields.append({QStringLiteral("csrf_token"), Secret(csrf->toUtf8())});
            const HttpRequest submit = requests::submitForm(leave.path, fields, context->instance.url);
            const Result<HttpResponse> answer = co_await context->send(submit, stop);
            if (!answer)
                co_return fail(signInError(answer.error()));
        }
    }
    const Result<bool> alive = co_await isSignedInOnWeb(context, stop);
    if (!alive)
        co_return fail(alive.error());
    if (*alive)
        co_return fail({ErrorKind::NotDone, left->status, context->where(),
                        QCoreApplication::translate("Airflow", "The web session is still accepted."), {}});
    co_return Result<void>();
}

} // namespace airside
