#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace airside {

struct FormOption
{
    QString value;
    QString text; ///< as it stands there, blanks included
    bool selected = false;

    bool operator==(const FormOption &) const = default;
};

struct FormField
{
    QString name;
    QString value;
    QString type; ///< lower case; "text" when not told; "select", "select-multiple", "textarea", "submit" (buttons)
    bool checked = false;
    bool disabled = false;
    QList<FormOption> options = {}; ///< of a select

    bool operator==(const FormField &) const = default;
};

/// A form of a page, as far as it is sent.
struct HtmlForm
{
    QString id;
    QString action; ///< as written; empty: the page itself
    QString method; ///< lower case; "get" when not told
    QList<FormField> fields = {}; ///< named inputs, selects, textareas and buttons, in their order

    [[nodiscard]] const FormField *field(const QString &name) const; ///< the first of that name
};

/// Every form of a page, by libxml2's HTML parser (no network, entities decoded). Pure.
[[nodiscard]] QList<HtmlForm> formsOf(const QByteArray &html);
/// Where the page's links lead, as written.
[[nodiscard]] QStringList linksOf(const QByteArray &html);
/// The content of <meta name="...">; empty: none.
[[nodiscard]] QString metaContentOf(const QByteArray &html, const QString &name);
/// What the elements of this class say, blanks simplified.
[[nodiscard]] QStringList textsOfClass(const QByteArray &html, const QString &className);

/// The form is posted to that page; a query such as ?next= may be there.
[[nodiscard]] bool postsTo(const HtmlForm &form, const QUrl &page, const QUrl &wanted);

} // namespace airside
