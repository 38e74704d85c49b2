#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace airside {

struct FormField
{
    QString name;
    QString value;
    QString type; ///< lower case; "text" when not told

    bool operator==(const FormField &) const = default;
};

/// A form of a page, as far as it is sent.
struct HtmlForm
{
    QString action; ///< as written; empty: the page itself
    QString method; ///< lower case; "get" when not told
    QList<FormField> fields; ///< named inputs, selects and textareas, in their order

    [[nodiscard]] const FormField *field(const QString &name) const;
};

/// Every form of a page, by libxml2's HTML parser (no network, entities decoded). Pure.
[[nodiscard]] QList<HtmlForm> formsOf(const QByteArray &html);

/// What is needed to send Airflow's login form: its CSRF token. Errors: SignInNeedsBrowser (the page has no
/// username and password fields: OAuth, remote user), UnexpectedContent (the form goes elsewhere than to pageUrl,
/// or has a field that this program does not know: nothing is sent then).
[[nodiscard]] Result<QString> loginToken(const QByteArray &html, const QUrl &pageUrl, const QString &subject);

/// The CSRF token of the form that goes to logoutUrl, else the one that the page carries for its scripts. Errors:
/// UnexpectedContent.
[[nodiscard]] Result<QString> logoutToken(const QByteArray &html, const QUrl &pageUrl, const QUrl &logoutUrl,
                                          const QString &subject);

} // namespace airside
