#include "core/report/pdfreport.h"

#include "core/base/text.h"
#include "core/report/pdffile.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <vector>

namespace airside {

namespace {

constexpr int kResolution = 300;
constexpr qreal kPoint = kResolution / 72.0;
constexpr qreal kIndent = 12 * kPoint;
constexpr qreal kGap = 3 * kPoint; // above what is not plain

/// One line of text at its place on a page.
struct Placed
{
    const QTextLayout *layout = nullptr;
    int line = 0;
    QPointF at;
};

QFont reportFont(ReportLine::Style style)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(style == ReportLine::Style::Heading ? 12 : 9);
    font.setBold(style != ReportLine::Style::Plain);
    return font;
}

/// The text of a report divided into lines and pages.
class Pagination
{
public:
    Pagination(const Report &report, QPaintDevice &device, const QSizeF &page)
        : m_device(device)
        , m_size(page)
        , m_headHeight(2.2 * QFontMetricsF(reportFont(ReportLine::Style::Plain), &device).lineSpacing())
    {
        m_pages.emplace_back();
        m_y = m_headHeight;
        for (const ReportLine &line : report.lines)
            add(line);
    }

    [[nodiscard]] const std::vector<std::vector<Placed>> &pages() const { return m_pages; }

private:
    void add(const ReportLine &line)
    {
        const qreal x = kIndent * line.indent;
        const qreal width = std::max(m_size.width() - x, m_size.width() / 4);
        auto layout = std::make_unique<QTextLayout>(visible(line.text), reportFont(line.style), &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine one = layout->createLine(); one.isValid(); one = layout->createLine())
            one.setLineWidth(width);
        layout->endLayout();
        const bool plain = line.style == ReportLine::Style::Plain;
        m_y += plain ? 0 : kGap;
        for (int i = 0; i < layout->lineCount(); ++i)
            place(*layout, i, x, plain ? 1 : 3);
        m_layouts.push_back(std::move(layout));
    }

    /// together: how many lines have to have room, so that what begins something does not stand last.
    void place(const QTextLayout &layout, int number, qreal x, int together)
    {
        const qreal height = layout.lineAt(number).height();
        if (m_y + together * height > m_size.height() && m_y > m_headHeight) {
            m_pages.emplace_back();
            m_y = m_headHeight;
        }
        m_pages.back().push_back({&layout, number, QPointF(x, m_y - layout.lineAt(number).y())});
        m_y += height;
    }

    QPaintDevice &m_device;
    QSizeF m_size;
    qreal m_headHeight;
    qreal m_y = 0;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<std::vector<Placed>> m_pages;
};

PdfAbout aboutOf(const Report &report)
{
    return {report.title, report.language, report.madeAt};
}

void drawHead(QPainter &painter, const Report &report, const QSizeF &page, const QString &number)
{
    painter.setFont(reportFont(ReportLine::Style::Plain));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal height = metrics.lineSpacing();
    const qreal room = page.width() - metrics.horizontalAdvance(number) - kIndent;
    const QString text = visible(report.note.isEmpty() ? report.title : report.title + QStringLiteral("  \u00b7  ") + report.note);
    painter.drawText(QRectF(0, 0, room, height), int(Qt::AlignLeft) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, room));
    painter.drawText(QRectF(0, 0, page.width(), height), int(Qt::AlignRight) | Qt::TextSingleLine, number);
    painter.setPen(QPen(Qt::gray, kPoint / 2));
    painter.drawLine(QPointF(0, 1.3 * height), QPointF(page.width(), 1.3 * height));
    painter.setPen(Qt::black);
}

} // namespace

QList<QList<PageLine>> pagesOf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<QPdfWriter> writer = pdfWriter(buffer, aboutOf(report), QPageLayout::Portrait);
    const Pagination pagination(report, *writer, QSizeF(writer->width(), writer->height()));
    QList<QList<PageLine>> pages;
    for (const std::vector<Placed> &page : pagination.pages()) {
        QList<PageLine> lines;
        for (const Placed &one : page) {
            const QTextLine line = one.layout->lineAt(one.line);
            lines += {one.layout->text().mid(line.textStart(), line.textLength()), line.naturalTextWidth() / line.width()};
        }
        pages += lines;
    }
    return pages;
}

QByteArray toPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const std::unique_ptr<QPdfWriter> writer = pdfWriter(buffer, aboutOf(report), QPageLayout::Portrait);
        const QSizeF size(writer->width(), writer->height());
        const Pagination pagination(report, *writer, size);
        QPainter painter(writer.get());
        for (std::size_t i = 0; i < pagination.pages().size(); ++i) {
            if (i > 0)
                writer->newPage();
            drawHead(painter, report, size, QStringLiteral("page %1 of %2").arg(i + 1).arg(pagination.pages().size()));
            for (const Placed &one : pagination.pages()[i])
                one.layout->lineAt(one.line).draw(&painter, one.at);
        }
    }
    return finishedPdf(bytes, aboutOf(report));
}

} // namespace airside
