#include "core/airflow/signedsender.h"

#include "core/airflow/answers.h"
#include "core/airflow/passwordsignin.h"

#include <QCoreApplication>

namespace airside {

SignedSender::SignedSender(ClientContext &context, SignIn &signIn)
    : m_with(context)
    , m_signIn(signIn)
{
}

QCoro::Task<Result<bool>> SignedSender::refusesSignIn(Area area, HttpResponse answer, std::stop_token stop)
{
    const bool out = saysSignedOut(answer);
    const bool perhaps = answer.status == 403 && m_with.caps.publicRoleMatters;
    if (!m_signIn.usesWebSession(area) || (!out && !perhaps))
        co_return out;
    const Result<bool> alive = co_await isSignedInOnWeb(&m_with, stop);
    if (!alive)
        co_return fail(alive.error());
    if (*alive && area == Area::Web) // the same answer as to strangers, where only the right is missing
        co_return false;
    if (*alive && out)
        co_return fail({ErrorKind::ApiDisabled, answer.status, m_with.where(),
                        QCoreApplication::translate("Airflow", "The account is signed in on its pages, but the API refuses it."),
                        {}});
    co_return !*alive;
}

QCoro::Task<Result<HttpResponse>> SignedSender::send(Area area, HttpRequest request, std::stop_token stop)
{
    for (int attempt = 0;; ++attempt) {
        const Result<void> ready = co_await m_signIn.ensure(area, stop);
        if (!ready)
            co_return fail(ready.error());
        const quint64 generation = m_signIn.generation();
        HttpRequest signedRequest = request;
        m_signIn.apply(area, signedRequest);
        const Result<HttpResponse> answer = co_await m_with.send(signedRequest, stop);
        if (!answer)
            co_return fail(answer.error());
        const Result<bool> refused = co_await refusesSignIn(area, *answer, stop);
        if (!refused)
            co_return fail(refused.error());
        if (!*refused) {
            m_signIn.accepted();
            co_return *answer;
        }
        const Error error = m_signIn.refusal(*answer);
        co_await m_signIn.forget(generation, area, stop);
        if (attempt > 0 || !m_signIn.canRenew() || stop.stop_requested())
            co_return fail(error);
    }
}

} // namespace airside
