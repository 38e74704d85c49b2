#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace airside {

/// Reads one part of a workbook. What no workbook has ends the reading with an error: a document type, elements nested deep or with
/// very many attributes. Names are local ones, since the strict variant of the format has other namespaces.
class XlsxXml
{
public:
    XlsxXml(const QByteArray &content, const QString &part);

    /// The next element's begin or end, or text. False: at the end, or there is a problem().
    [[nodiscard]] bool next();
    [[nodiscard]] bool begins(QLatin1String element) const { return m_xml.isStartElement() && m_xml.name() == element; }
    [[nodiscard]] bool ends(QLatin1String element) const { return m_xml.isEndElement() && m_xml.name() == element; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QString attribute(QLatin1String name) const;
    /// All runs of text up to the end of the element that begins here, without what tells the pronunciation.
    [[nodiscard]] QString runs(qsizetype longest);

    void refuse(const QString &why);
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    QString m_part;
    QBuffer m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_problem;
};

} // namespace airside
