#pragma once

#include "core/airflow/signedsender.h"
#include "core/airflow/webformpages.h"

namespace airside {

/// Opens Airflow's own pages with the signed-in web session, and sends their forms. Redirects are never followed. A form
/// leaves at most once and with the session that its page was read with: it is not repeated after a new sign-in.
class WebPages
{
public:
    WebPages(ClientContext &context, SignIn &signIn, SignedSender &sender);

    /// Why no page can be opened with this kind of sign-in; empty: it can be tried.
    [[nodiscard]] std::optional<Error> refusal(const QString &subject) const;

    struct Page
    {
        QByteArray path; ///< "/auth/users/edit/7"
        QUrl url;
        QByteArray html;
    };
    /// The page that edits the one object of the family ("/users") whose field ("username") is this very text. Nothing
    /// is guessed: the caller compares what stands on it. Errors: Unsupported, Forbidden, NotFound (nothing listed),
    /// FormChanged (several listed), those of SignedSender.
    [[nodiscard]] QCoro::Task<Result<Page>> editPage(QByteArray family, QByteArray field, QString value,
                                                     std::stop_token stop);
    /// The answer as it came. Errors: those of http.h.
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> submit(QByteArray path, FormData data, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> open(QByteArray path, QByteArray query, QString subject,
                                                         std::stop_token stop);

    ClientContext &m_with;
    SignIn &m_signIn;
    SignedSender &m_sender;
};

/// What the answer to a form says when it was not saved: the page's own words, or the status. Empty: it was taken.
[[nodiscard]] QString formRefusal(const Result<HttpResponse> &answer);

} // namespace airside
