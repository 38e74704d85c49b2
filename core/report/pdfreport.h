#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace airside {

/// One paragraph. The text may hold anything that a server says: it passes visible().
struct ReportLine
{
    enum class Style { Heading, Strong, Plain };
    QString text;
    Style style = Style::Plain;
    int indent = 0; ///< steps to the right
};

/// What becomes pages of paper.
struct Report
{
    QString title;  ///< at the head of each page, and in the file's metadata
    QString note;   ///< beside it
    QString language; ///< of the texts: "en"
    QDateTime madeAt; ///< UTC
    QList<ReportLine> lines;
};

/// The lines of text page by page as toPdf() draws them, each with how wide it is in relation to its room (at most 1).
struct PageLine
{
    QString text;
    qreal share = 0;
};
[[nodiscard]] QList<QList<PageLine>> pagesOf(const Report &report);

/// A PDF with its fonts inside. Pages are A4; long words wrap anywhere; a heading never stands last on a page. May run in any thread.
[[nodiscard]] QByteArray toPdf(const Report &report);

} // namespace airside
