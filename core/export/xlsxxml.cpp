#include "core/export/xlsxxml.h"

namespace airside {

namespace {

constexpr int kDeepest = 64;
constexpr int kMostAttributes = 128;

/// Where a comment or the like ends that begins at `at`; -1: it is none.
qsizetype endOfMarked(const QByteArray &content, qsizetype at, const char *begin, const char *end)
{
    if (!QByteArrayView(content).sliced(at).startsWith(begin))
        return -1;
    const qsizetype found = content.indexOf(end, at);
    return found < 0 ? content.size() : found;
}

/// QXmlStreamReader compares every attribute of an element with all others, so their number is looked at before it reads them.
bool hasSaneTags(const QByteArray &content)
{
    qsizetype at = 0;
    while ((at = content.indexOf('<', at)) >= 0) {
        const qsizetype marked = std::max(endOfMarked(content, at, "<!--", "-->"), endOfMarked(content, at, "<![CDATA[", "]]>"));
        if (marked >= 0) {
            at = marked;
            continue;
        }
        int attributes = 0;
        char quote = 0;
        for (++at; at < content.size() && (quote || content[at] != '>'); ++at) {
            const char c = content[at];
            if (quote)
                quote = c == quote ? char(0) : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '=' && ++attributes > kMostAttributes)
                return false;
        }
    }
    return true;
}

} // namespace

XlsxXml::XlsxXml(const QByteArray &content, const QString &part)
    : m_part(part)
{
    // By a device, so that it is decoded in pieces and not twice as a whole.
    m_device.setData(content);
    m_device.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_device);
    if (!hasSaneTags(content))
        refuse(QStringLiteral("an element has too many attributes"));
}

bool XlsxXml::next()
{
    while (!m_problem && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kDeepest)
                refuse(QStringLiteral("its elements are nested too deep"));
            return !m_problem;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse(QStringLiteral("it declares a document type or entities"));
            return false;
        default:
            break;
        }
    }
    if (!m_problem && m_xml.hasError())
        refuse(QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return false;
}

QString XlsxXml::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString XlsxXml::runs(qsizetype longest)
{
    const int outer = m_depth;
    int pronunciation = 0; // the depth of the element that tells it
    bool inText = begins(QLatin1String("t"));
    QString out;
    while (m_depth >= outer && next()) {
        if (begins(QLatin1String("rPh")) && pronunciation == 0)
            pronunciation = m_depth;
        else if (begins(QLatin1String("t")))
            inText = true;
        else if (ends(QLatin1String("t")))
            inText = false;
        else if (ends(QLatin1String("rPh")) && m_depth < pronunciation)
            pronunciation = 0;
        else if (isText() && inText && pronunciation == 0)
            out += text();
        if (out.size() > longest)
            refuse(QStringLiteral("line %1: a text is longer than %2 characters").arg(m_xml.lineNumber()).arg(longest));
    }
    return out;
}

void XlsxXml::refuse(const QString &why)
{
    if (!m_problem)
        m_problem = Error{ErrorKind::BadFile, 0, {}, {}, QStringLiteral("%1: %2").arg(m_part, why)};
}

} // namespace airside
