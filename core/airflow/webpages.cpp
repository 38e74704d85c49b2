#include "core/airflow/webpages.h"

#include "core/airflow/answers.h"
#include "core/airflow/passwordsignin.h"
#include "core/airflow/requests.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

Error noPages(const QString &subject, const QString &words)
{
    return {ErrorKind::Unsupported, 0, subject, words, {}};
}

} // namespace

WebPages::WebPages(ClientContext &context, SignIn &signIn, SignedSender &sender)
    : m_with(context)
    , m_signIn(signIn)
    , m_sender(sender)
{
}

std::optional<Error> WebPages::refusal(const QString &subject) const
{
    const SignInKind kind = m_with.instance.signIn;
    if (kind == SignInKind::Password || kind == SignInKind::Cookie)
        return std::nullopt;
    return noPages(subject, QCoreApplication::translate("Airflow", "it takes one of Airflow's own pages, and a token opens none. Sign in with a "
                                                                   "password or a session cookie."));
}

QCoro::Task<Result<HttpResponse>> WebPages::open(QByteArray path, QByteArray query, QString subject, std::stop_token stop)
{
    HttpRequest request;
    request.path = path;
    request.query = query;
    const Result<HttpResponse> page = co_await m_sender.send(Area::Web, request, stop);
    if (!page && page.error().kind == ErrorKind::SignInNeedsBrowser)
        co_return fail(noPages(subject, QCoreApplication::translate("Airflow", "it takes one of Airflow's own pages, and its login page "
                                                                               "takes no password. Sign in with a session cookie.")));
    if (!page)
        co_return fail(page.error());
    if (redirectsToLogin(*page))
        co_return fail({ErrorKind::Forbidden, page->status, subject, {}, {}});
    if (page->status == 404)
        co_return fail({ErrorKind::NotFound, page->status, subject, {}, {}});
    if (page->status != 200)
        co_return fail(errorOf(*page, subject));
    co_return page;
}

QCoro::Task<Result<WebPages::Page>> WebPages::editPage(QByteArray family, QByteArray field, QString value,
                                                       std::stop_token stop)
{
    if (const std::optional<Error> refused = refusal(value))
        co_return fail(*refused);
    const QByteArray folder = m_with.caps.webPrefix + family;
    // _flt_3_: equals. A server that does not know it lists everybody, so the one who is listed is looked at.
    const QByteArray query = "_flt_3_" + field + '=' + QUrl::toPercentEncoding(value);
    const Result<HttpResponse> list = co_await open(folder + "/list/", query, value, stop);
    if (!list)
        co_return fail(list.error());
    const QByteArrayList ids = linkedObjects(list->body, QString::fromLatin1(family + "/edit/"));
    if (ids.isEmpty())
        co_return fail({ErrorKind::NotFound, list->status, value,
                        QCoreApplication::translate("Airflow", "Airflow's page lists nothing of this name that this account may edit."), {}});
    if (ids.size() > 1)
        co_return fail({ErrorKind::FormChanged, list->status, value, {},
                        QStringLiteral("listed: 1 -> %1").arg(ids.size())});
    Page page;
    page.path = folder + "/edit/" + ids.first();
    page.url = pageUrl(m_with.instance, page.path);
    const Result<HttpResponse> opened = co_await open(page.path, {}, value, stop);
    if (!opened)
        co_return fail(opened.error());
    page.html = opened->body;
    co_return page;
}

QCoro::Task<Result<HttpResponse>> WebPages::submit(QByteArray path, FormData data, std::stop_token stop)
{
    HttpRequest request = requests::submitForm(path, data, m_with.instance.url);
    m_signIn.apply(Area::Web, request);
    const Result<HttpResponse> answer = co_await m_with.send(request, stop);
    co_return answer;
}

QString formRefusal(const Result<HttpResponse> &answer)
{
    if (!answer || (answer->isRedirect() && !redirectsToLogin(*answer)))
        return {};
    QStringList words = textsOfClass(answer->body, QStringLiteral("alert-danger"));
    words.removeDuplicates();
    const QString said = redact(words.join(QStringLiteral("; "))).left(300);
    const QString status = QCoreApplication::translate("Airflow", "Airflow's form was answered with HTTP %1.").arg(answer->status);
    return said.isEmpty() ? status : status + QLatin1Char(' ') + said;
}

} // namespace airside
