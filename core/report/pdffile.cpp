#include "core/report/pdffile.h"

#include "core/base/text.h"

#include <QCryptographicHash>

#include <optional>

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

namespace {

QByteArray dated(QByteArray bytes, const PdfAbout &about)
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

/// The number that stands behind a word; -1: none does.
qsizetype numberBehind(const QByteArray &bytes, const QByteArray &word, qsizetype from)
{
    const qsizetype at = bytes.indexOf(word, from);
    qsizetype end = at < 0 ? 0 : at + word.size();
    const qsizetype begin = end;
    while (end < bytes.size() && bytes.at(end) >= '0' && bytes.at(end) <= '9')
        ++end;
    return end == begin ? -1 : bytes.sliced(begin, end - begin).toLongLong();
}

/// The table of places at the end of the file, as Qt writes it: one section, twenty bytes an object.
struct PdfTable
{
    qsizetype begin = -1; ///< of the first entry
    qsizetype count = 0;

    [[nodiscard]] qsizetype entry(qsizetype object) const { return begin + object * kEntry; }
    static constexpr qsizetype kEntry = 20;
    static constexpr qsizetype kDigits = 10;
};

std::optional<PdfTable> tableOf(const QByteArray &bytes)
{
    const qsizetype place = numberBehind(bytes, "startxref\n", bytes.lastIndexOf("startxref\n"));
    const QByteArray head = "xref\n0 ";
    if (place < 0 || place >= bytes.size() || bytes.mid(place, head.size()) != head)
        return std::nullopt;
    const qsizetype count = numberBehind(bytes, head, place);
    const PdfTable table{bytes.indexOf('\n', place + head.size()) + 1, count};
    return count > 0 && table.begin > 0 && table.entry(count) < bytes.size() ? std::optional(table) : std::nullopt;
}

QByteArray inTenDigits(qsizetype place)
{
    return QByteArray::number(qint64(place)).rightJustified(PdfTable::kDigits, '0');
}

/// Qt 6.4 tells the language only where it is told to, in the metadata, and gives the file no identity. A screen reader asks the catalogue
/// for the one, PDF/A the trailer for the other. What stands behind the catalogue moves, and so do the places told of it.
QByteArray completed(QByteArray bytes, const PdfAbout &about)
{
    const std::optional<PdfTable> table = tableOf(bytes);
    const qsizetype trailer = bytes.lastIndexOf("trailer\n<<\n");
    const qsizetype root = numberBehind(bytes, "/Root ", trailer);
    if (!table || trailer < 0 || root < 0 || root >= table->count)
        return bytes;
    const QByteArray identity = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    bytes.insert(trailer + qsizetype(qstrlen("trailer\n<<\n")), "/ID [<" + identity + "> <" + identity + ">]\n");
    const QByteArray catalogue = "/Type /Catalog\n";
    const qsizetype at = bytes.indexOf(catalogue, bytes.mid(table->entry(root), PdfTable::kDigits).toLongLong());
    if (at < 0 || about.language.isEmpty())
        return bytes;
    const QByteArray language = "/Lang (" + about.language.toLatin1() + ")\n";
    for (qsizetype object = 1; object < table->count; ++object) {
        const qsizetype place = bytes.mid(table->entry(object), PdfTable::kDigits).toLongLong();
        if (place > at)
            bytes.replace(table->entry(object), PdfTable::kDigits, inTenDigits(place + language.size()));
    }
    const qsizetype end = bytes.lastIndexOf("startxref\n") + qsizetype(qstrlen("startxref\n"));
    const qsizetype moved = numberBehind(bytes, "startxref\n", bytes.lastIndexOf("startxref\n")) + language.size();
    bytes.replace(end, bytes.indexOf('\n', end) - end, QByteArray::number(qint64(moved)));
    return bytes.insert(at + catalogue.size(), language);
}

} // namespace

QByteArray finishedPdf(QByteArray bytes, const PdfAbout &about)
{
    return completed(dated(std::move(bytes), about), about);
}

} // namespace airside
