#pragma once

#include "core/airflow/htmlforms.h"
#include "core/base/result.h"

namespace airside {

/// What is needed to send Airflow's login form: its CSRF token. Errors: SignInNeedsBrowser (the page has no
/// username and password fields: OAuth, remote user), UnexpectedContent (the form goes elsewhere than to pageUrl,
/// or has a field that this program does not know: nothing is sent then).
[[nodiscard]] Result<QString> loginToken(const QByteArray &html, const QUrl &pageUrl, const QString &subject);

/// The CSRF token of the form that goes to logoutUrl, else the one that the page carries for its scripts. Errors:
/// UnexpectedContent.
[[nodiscard]] Result<QString> logoutToken(const QByteArray &html, const QUrl &pageUrl, const QUrl &logoutUrl,
                                          const QString &subject);

} // namespace airside
