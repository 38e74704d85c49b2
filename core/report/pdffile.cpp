#include "core/report/pdffile.h"

#include "core/base/text.h"

namespace airside {

namespace {

constexpr int kDotsAnInch = 300;
constexpr qreal kPageMargin = 18; // millimetres

/// Name and language where readers look for them: Qt 6.4 has no setter for the language. Who gives metadata of his own gives the mark
/// of PDF/A, too; what the file's own dictionary tells has to be told here in the same words.
QByteArray pdfMetadata(const PdfAbout &about)
{
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                          " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                          "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
                          "<pdf:Producer>Qt %4</pdf:Producer>"
                          "<xmp:CreatorTool>Airside</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(visible(about.title).toHtmlEscaped(), about.language.toHtmlEscaped(), about.madeAt.toUTC().toString(Qt::ISODate), QLatin1String(QT_VERSION_STR))
        .toUtf8();
}

} // namespace

std::unique_ptr<QPdfWriter> pdfWriter(QIODevice &device, const PdfAbout &about, QPageLayout::Orientation orientation)
{
    auto writer = std::make_unique<QPdfWriter>(&device);
    writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer->setResolution(kDotsAnInch);
    writer->setPageSize(QPageSize(QPageSize::A4));
    writer->setPageOrientation(orientation);
    writer->setPageMargins(QMarginsF(kPageMargin, kPageMargin, kPageMargin, kPageMargin), QPageLayout::Millimeter);
    writer->setTitle(visible(about.title));
    writer->setCreator(QStringLiteral("Airside"));
    writer->setDocumentXmpMetadata(pdfMetadata(about));
    return writer;
}

QByteArray datedPdf(QByteArray bytes, const PdfAbout &about)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype begin = bytes.lastIndexOf(key);
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf(')', begin);
    if (end < 0)
        return bytes;
    // Places in the file are told as numbers of bytes, so its length has to stay.
    const QByteArray date = key + about.madeAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z)'")).toLatin1();
    const qsizetype room = end + 1 - begin;
    return date.size() > room ? bytes : bytes.replace(begin, room, date.leftJustified(room, ' '));
}

} // namespace airside
