#pragma once

#include <QBuffer>
#include <QDateTime>
#include <QPageLayout>
#include <QPdfWriter>
#include <QString>

#include <memory>

namespace airside {

/// What a PDF says of itself.
struct PdfAbout
{
    QString title;
    QString language; ///< of the texts: "en"
    QDateTime madeAt; ///< UTC
};

/// A4 in 300 dots an inch with margins of 18 mm; PDF/A-1b, with its fonts inside.
[[nodiscard]] std::unique_ptr<QPdfWriter> pdfWriter(QIODevice &device, const PdfAbout &about, QPageLayout::Orientation orientation);
/// What was written, with the time of about in place of the clock's, as PDF/A wants it (the same in both places that tell it), with the
/// language in its catalogue, and with an identity.
[[nodiscard]] QByteArray finishedPdf(QByteArray bytes, const PdfAbout &about);

} // namespace airside
