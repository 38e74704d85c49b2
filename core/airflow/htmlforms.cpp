#include "core/airflow/htmlforms.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

namespace airside {

namespace {

using XmlText = std::unique_ptr<xmlChar, void (*)(xmlChar *)>;

QString textOf(xmlChar *text)
{
    const XmlText owned(text, [](xmlChar *one) { xmlFree(one); });
    return owned ? QString::fromUtf8(reinterpret_cast<const char *>(owned.get())) : QString();
}

QString attributeOf(xmlNode *node, const char *name)
{
    return textOf(xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)));
}

bool hasAttribute(xmlNode *node, const char *name)
{
    return xmlHasProp(node, reinterpret_cast<const xmlChar *>(name)) != nullptr;
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

/// The next node of the tree in document order, without recursion: pages are untrusted and may be deep.
xmlNode *nextNode(xmlNode *node, const xmlNode *top)
{
    if (node->children)
        return node->children;
    while (node && node != top && !node->next)
        node = node->parent;
    return !node || node == top ? nullptr : node->next;
}

QList<FormOption> optionsOf(xmlNode *select)
{
    QList<FormOption> options;
    for (xmlNode *node = select->children; node; node = nextNode(node, select)) {
        if (tagOf(node) != QLatin1String("option"))
            continue;
        const QString text = textOf(xmlNodeGetContent(node));
        options.append({hasAttribute(node, "value") ? attributeOf(node, "value") : text, text,
                        hasAttribute(node, "selected")});
    }
    return options;
}

QString typeOf(xmlNode *node, const QString &tag)
{
    if (tag == QLatin1String("button"))
        return QStringLiteral("submit");
    if (tag == QLatin1String("select"))
        return hasAttribute(node, "multiple") ? QStringLiteral("select-multiple") : QStringLiteral("select");
    if (tag == QLatin1String("textarea"))
        return tag;
    const QString type = attributeOf(node, "type").toLower();
    return type.isEmpty() ? QStringLiteral("text") : type;
}

FormField fieldOf(xmlNode *node, const QString &tag)
{
    FormField field{attributeOf(node, "name"), attributeOf(node, "value"), typeOf(node, tag),
                    hasAttribute(node, "checked"), hasAttribute(node, "disabled")};
    if (tag == QLatin1String("select"))
        field.options = optionsOf(node);
    if (tag == QLatin1String("textarea"))
        field.value = textOf(xmlNodeGetContent(node));
    return field;
}

HtmlForm formOf(xmlNode *form)
{
    HtmlForm out{attributeOf(form, "id"), attributeOf(form, "action"), attributeOf(form, "method").toLower()};
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

/// visit is called with each element of the page and its tag.
template <typename Visit>
void eachElement(const QByteArray &html, Visit visit)
{
    constexpr qsizetype limit = qsizetype(8) * 1024 * 1024;
    if (html.isEmpty() || html.size() > limit)
        return;
    const std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)> page(
        htmlReadMemory(html.constData(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
        xmlFreeDoc);
    xmlNode *const root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    for (xmlNode *node = root; node; node = nextNode(node, root)) {
        if (node->type == XML_ELEMENT_NODE)
            visit(node, tagOf(node));
    }
}

} // namespace

const FormField *HtmlForm::field(const QString &name) const
{
    const auto it = std::ranges::find_if(fields, [&name](const FormField &field) { return field.name == name; });
    return it == fields.end() ? nullptr : &*it;
}

QList<HtmlForm> formsOf(const QByteArray &html)
{
    QList<HtmlForm> forms;
    eachElement(html, [&forms](xmlNode *node, const QString &tag) {
        if (tag == QLatin1String("form"))
            forms.append(formOf(node));
    });
    return forms;
}

QStringList linksOf(const QByteArray &html)
{
    QStringList links;
    eachElement(html, [&links](xmlNode *node, const QString &tag) {
        if (tag == QLatin1String("a") && hasAttribute(node, "href"))
            links.append(attributeOf(node, "href"));
    });
    return links;
}

QString metaContentOf(const QByteArray &html, const QString &name)
{
    QString content;
    eachElement(html, [&](xmlNode *node, const QString &tag) {
        if (content.isEmpty() && tag == QLatin1String("meta") && attributeOf(node, "name") == name)
            content = attributeOf(node, "content");
    });
    return content;
}

QStringList textsOfClass(const QByteArray &html, const QString &className)
{
    QStringList texts;
    eachElement(html, [&](xmlNode *node, const QString &) {
        if (attributeOf(node, "class").split(QLatin1Char(' ')).contains(className))
            texts.append(textOf(xmlNodeGetContent(node)).simplified());
    });
    texts.removeAll(QString());
    return texts;
}

bool postsTo(const HtmlForm &form, const QUrl &page, const QUrl &wanted)
{
    const QUrl target = form.action.isEmpty() ? page : page.resolved(QUrl(form.action));
    return form.method == QLatin1String("post") && target.matches(wanted, QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace airside
