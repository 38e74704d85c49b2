#include "core/airflow/loginform.h"

#include <QCoreApplication>

#include <libxml/HTMLparser.h>

#include <memory>

namespace airside {

namespace {

QString attributeOf(xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, void (*)(xmlChar *)> value(
        xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)), [](xmlChar *text) { xmlFree(text); });
    return value ? QString::fromUtf8(reinterpret_cast<const char *>(value.get())) : QString();
}

QString tagOf(const xmlNode *node)
{
    return node->type == XML_ELEMENT_NODE ? QString::fromUtf8(reinterpret_cast<const char *>(node->name)) : QString();
}

bool isInput(const QString &tag)
{
    return tag == QLatin1String("input") || tag == QLatin1String("select") || tag == QLatin1String("textarea")
           || tag == QLatin1String("button");
}

FormField fieldOf(xmlNode *node, const QString &tag)
{
    FormField field{attributeOf(node, "name"), attributeOf(node, "value"), attributeOf(node, "type").toLower()};
    if (tag == QLatin1String("button"))
        field.type = QStringLiteral("submit");
    else if (field.type.isEmpty())
        field.type = QStringLiteral("text");
    return field;
}

/// The next node of the tree in document order, without recursion: pages are untrusted and may be deep.
xmlNode *nextNode(xmlNode *node, const xmlNode *top)
{
    if (node->children)
        return node->children;
    while (node && node != top && !node->next)
        node = node->parent;
    return !node || node == top ? nullptr : node->next;
}

HtmlForm formOf(xmlNode *form)
{
    HtmlForm out{attributeOf(form, "action"), attributeOf(form, "method").toLower(), {}};
    if (out.method.isEmpty())
        out.method = QStringLiteral("get");
    for (xmlNode *node = form->children; node; node = nextNode(node, form)) {
        const QString tag = tagOf(node);
        if (!isInput(tag))
            continue;
        const FormField field = fieldOf(node, tag);
        if (!field.name.isEmpty())
            out.fields.append(field);
    }
    return out;
}

using Page = std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)>;

Page parsed(const QByteArray &html)
{
    constexpr qsizetype limit = qsizetype(8) * 1024 * 1024;
    const bool readable = !html.isEmpty() && html.size() <= limit;
    return {readable ? htmlReadMemory(html.constData(), static_cast<int>(html.size()), nullptr, "UTF-8",
                                      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET)
                     : nullptr,
            xmlFreeDoc};
}

/// The token that Airflow's home page carries for its scripts; empty: none.
QString scriptToken(const QByteArray &html)
{
    const Page page = parsed(html);
    xmlNode *const root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    for (xmlNode *node = root; node; node = nextNode(node, root)) {
        if (tagOf(node) == QLatin1String("meta") && attributeOf(node, "name") == QLatin1String("csrf_token"))
            return attributeOf(node, "content");
    }
    return {};
}

Error refusal(const QString &subject, const char *words, const QString &parameter)
{
    return {ErrorKind::UnexpectedContent, 0, subject, QCoreApplication::translate("Airflow", words).arg(parameter), {}};
}

bool isLogin(const HtmlForm &form)
{
    const FormField *password = form.field(QStringLiteral("password"));
    return form.field(QStringLiteral("username")) && password && password->type == QLatin1String("password");
}

/// Empty, or the same address: a query such as ?next= may be there.
bool goesTo(const HtmlForm &form, const QUrl &page, const QUrl &wanted)
{
    const QUrl target = form.action.isEmpty() ? page : page.resolved(QUrl(form.action));
    return form.method == QLatin1String("post") && target.matches(wanted, QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

const FormField *HtmlForm::field(const QString &name) const
{
    const auto it = std::ranges::find_if(fields, [&name](const FormField &field) { return field.name == name; });
    return it == fields.end() ? nullptr : &*it;
}

QList<HtmlForm> formsOf(const QByteArray &html)
{
    const Page page = parsed(html);
    QList<HtmlForm> forms;
    xmlNode *const root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    for (xmlNode *node = root; node; node = nextNode(node, root)) {
        if (tagOf(node) == QLatin1String("form"))
            forms.append(formOf(node));
    }
    return forms;
}

Result<QString> loginToken(const QByteArray &html, const QUrl &pageUrl, const QString &subject)
{
    const QList<HtmlForm> forms = formsOf(html);
    const auto form = std::ranges::find_if(forms, isLogin);
    if (form == forms.end())
        return fail({ErrorKind::SignInNeedsBrowser, 0, subject, {}, {}});
    if (!goesTo(*form, pageUrl, pageUrl))
        return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "Its login form would send the password to \"%1\", so nothing was sent."),
                            form->action));
    for (const FormField &field : form->fields) {
        static const QStringList known{QStringLiteral("csrf_token"), QStringLiteral("username"), QStringLiteral("password")};
        if (!known.contains(field.name) && field.type != QLatin1String("submit"))
            return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "Its login form has an unknown field \"%1\", so nothing was sent."),
                                field.name));
    }
    const FormField *const token = form->field(QStringLiteral("csrf_token"));
    if (!token || token->value.isEmpty())
        return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "Its login form has no %1, so nothing was sent."),
                            QStringLiteral("csrf_token")));
    return token->value;
}

Result<QString> logoutToken(const QByteArray &html, const QUrl &pageUrl, const QUrl &logoutUrl, const QString &subject)
{
    for (const HtmlForm &form : formsOf(html)) {
        const FormField *const token = form.field(QStringLiteral("csrf_token"));
        if (token && goesTo(form, pageUrl, logoutUrl))
            return token->value;
    }
    // FAB 1.2.1 on 2.9.3 takes the logout as POST only, while the page still has a plain link to it.
    if (const QString token = scriptToken(html); !token.isEmpty())
        return token;
    return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "No form to log out was found on %1."), pageUrl.path()));
}

} // namespace airside
