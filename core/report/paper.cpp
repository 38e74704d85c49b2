#include "core/report/paper.h"

#include "core/base/text.h"
#include "core/report/pdffile.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace airside {

namespace {

constexpr qreal kDot = 300 / 72.0; // a typographer's point on the device
constexpr qreal kCellSide = 2.5 * kDot;
constexpr qreal kCellTop = 1.5 * kDot;
constexpr qreal kNoLigatures = 1 / 64.0; // the least that Qt knows: who searches the file for "sign-off" finds it
constexpr qsizetype kAscii = 128;
constexpr qsizetype kMoreThanALine = 1000;

QFont paperFont(qreal points, bool bold)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setKerning(false); // widths add up, so that most cells are measured without being laid out
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

/// A font on a device, with what most texts need to know of it.
class Type
{
public:
    Type(qreal points, bool bold, QPaintDevice &device)
        : m_font(paperFont(points, bold))
        , m_metrics(m_font, &device)
        , m_device(device)
    {
        for (qsizetype i = 0; i < kAscii; ++i)
            m_widths[size_t(i)] = m_metrics.horizontalAdvance(QChar(char16_t(i)));
    }

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] qreal lineHeight() const { return std::ceil(m_metrics.lineSpacing()); }
    [[nodiscard]] qreal ascent() const { return m_metrics.ascent(); }
    [[nodiscard]] qreal width(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    [[nodiscard]] QString elided(const QString &text, qreal room) const { return m_metrics.elidedText(text, Qt::ElideRight, room); }

    /// Plain letters on one line: needs no layout.
    [[nodiscard]] bool isSimple(const QString &text, qreal room) const
    {
        qreal sum = 0;
        for (const QChar c : text) {
            if (c.unicode() < 0x20 || c.unicode() > 0x7e)
                return false;
            sum += m_widths[c.unicode()];
        }
        return sum <= room;
    }
    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut(const QString &text, qreal room, int mostLines) const
    {
        std::unique_ptr<QTextLayout> layout = broken(text, room);
        if (layout->lineCount() <= mostLines)
            return layout;
        const QTextLine last = layout->lineAt(mostLines - 1);
        const QString rest = text.mid(last.textStart(), kMoreThanALine);
        return broken(text.left(last.textStart()) + elided(rest, room), room);
    }
    [[nodiscard]] int linesOf(const QString &text, qreal room, int mostLines) const
    {
        return isSimple(text, room) ? 1 : std::min(mostLines, laidOut(text, room, mostLines)->lineCount());
    }
    /// Draws from the upper left corner.
    void draw(QPainter &painter, const QString &text, QPointF at, qreal room, int mostLines) const
    {
        painter.setFont(m_font);
        if (isSimple(text, room)) {
            painter.drawText(QPointF(at.x(), at.y() + ascent()), text);
            return;
        }
        const std::unique_ptr<QTextLayout> layout = laidOut(text, room, mostLines);
        for (int i = 0; i < std::min(mostLines, layout->lineCount()); ++i) {
            const QTextLine line = layout->lineAt(i);
            // Letters of another font may be taller; the rows stay even. A text from right to left ends at its cell's end.
            line.draw(&painter, QPointF(at.x() - line.x(), at.y() + ascent() + i * lineHeight() - line.y() - line.ascent()));
        }
    }

private:
    [[nodiscard]] std::unique_ptr<QTextLayout> broken(const QString &text, qreal room) const
    {
        auto layout = std::make_unique<QTextLayout>(text, m_font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine one = layout->createLine(); one.isValid(); one = layout->createLine())
            one.setLineWidth(room);
        layout->endLayout();
        return layout;
    }

    QFont m_font;
    QFontMetricsF m_metrics;
    QPaintDevice &m_device;
    std::array<qreal, size_t(kAscii)> m_widths{};
};

/// What stands on a page: a block that is text, a row of a table, or the heading of one.
struct Standing
{
    qsizetype block = 0;
    qsizetype row = 0; // kHeading: the table's heading
    qreal y = 0;
    qreal height = 0;
};
constexpr qsizetype kHeading = -1;

class PaperPress
{
public:
    PaperPress(const Paper &paper, QPdfWriter &writer)
        : m_paper(paper)
        , m_writer(writer)
        , m_size(writer.width(), writer.height())
        , m_title(20, true, writer)
        , m_head(12, true, writer)
        , m_text(9, false, writer)
        , m_cell(7, false, writer)
        , m_cellHead(7, true, writer)
        , m_bottom(m_size.height() - 2.2 * m_cell.lineHeight())
    {
        m_pages.emplace_back();
        for (qsizetype i = 0; i < paper.blocks.size(); ++i)
            place(i);
    }

    void print()
    {
        QPainter painter(&m_writer);
        for (size_t page = 0; page < m_pages.size(); ++page) {
            if (page > 0)
                m_writer.newPage();
            printPage(painter, m_pages[page]);
            printFoot(painter, QStringLiteral("page %1 of %2").arg(page + 1).arg(m_pages.size()));
        }
    }

private:
    void turn()
    {
        m_pages.emplace_back();
        m_y = 0;
    }
    [[nodiscard]] const Type &typeOf(PaperBlock::Kind kind) const
    {
        if (kind == PaperBlock::Kind::Title)
            return m_title;
        return kind == PaperBlock::Kind::Heading ? m_head : m_text;
    }
    void stand(qsizetype block, qsizetype row, qreal height)
    {
        m_pages.back().push_back({block, row, m_y, height});
        m_y += height;
    }

    void place(qsizetype number)
    {
        const PaperBlock &block = m_paper.blocks[number];
        if (block.onNewPage && !m_pages.back().empty())
            turn();
        if (block.kind == PaperBlock::Kind::Table) {
            placeTable(number, block.table);
            return;
        }
        const Type &type = typeOf(block.kind);
        const bool plain = block.kind == PaperBlock::Kind::Text;
        if (!plain && m_y > 0)
            m_y += type.lineHeight() / 2;
        const qreal height = type.lineHeight() * type.linesOf(visible(block.text), m_size.width(), kMostCellLines);
        const qreal together = height + (plain ? 0 : 6 * m_text.lineHeight()); // what begins something does not stand last
        if (m_y + together > m_bottom && m_y > 0)
            turn();
        stand(number, 0, height);
        m_y += plain ? 2 * kDot : type.lineHeight() / 3;
    }

    void placeTable(qsizetype number, const PaperTable &table)
    {
        const QList<qreal> widths = widthsOf(table);
        const qreal heading = heightOf(m_cellHead, table.headings, widths);
        bool headed = false;
        for (qsizetype row = 0; row < table.rows; ++row) {
            const qreal height = heightOf(m_cell, table.row(row), widths);
            if (m_y > 0 && m_y + height + (headed ? 0 : heading) > m_bottom) {
                turn();
                headed = false;
            }
            if (!headed)
                stand(number, kHeading, heading);
            headed = true;
            stand(number, row, height);
        }
        m_y += m_text.lineHeight();
    }

    [[nodiscard]] QList<qreal> widthsOf(const PaperTable &table) const
    {
        const qreal all = std::accumulate(table.shares.begin(), table.shares.end(), qreal(0));
        QList<qreal> widths;
        for (const qreal share : table.shares)
            widths += std::floor(m_size.width() * share / all);
        return widths;
    }
    [[nodiscard]] static qreal heightOf(const Type &type, const QStringList &cells, const QList<qreal> &widths)
    {
        int lines = 1;
        for (qsizetype i = 0; i < cells.size(); ++i)
            lines = std::max(lines, type.linesOf(visible(cells[i]), widths[i] - 2 * kCellSide, kMostCellLines));
        return lines * type.lineHeight() + 2 * kCellTop;
    }

    void printPage(QPainter &painter, const std::vector<Standing> &page)
    {
        QList<QLineF> rules;
        for (const Standing &one : page) {
            const PaperBlock &block = m_paper.blocks[one.block];
            if (block.kind != PaperBlock::Kind::Table) {
                typeOf(block.kind).draw(painter, visible(block.text), QPointF(0, one.y), m_size.width(), kMostCellLines);
                continue;
            }
            const bool heading = one.row == kHeading;
            if (heading)
                painter.fillRect(QRectF(0, one.y, m_size.width(), one.height), QColor(0xe8, 0xe8, 0xe8));
            printRow(painter, heading ? m_cellHead : m_cell, heading ? block.table.headings : block.table.row(one.row), widthsOf(block.table), one.y);
            rules += QLineF(0, one.y + one.height, m_size.width(), one.y + one.height);
        }
        painter.setPen(QPen(QColor(0xb0, 0xb0, 0xb0), kDot / 4));
        painter.drawLines(rules);
        painter.setPen(Qt::black);
    }
    static void printRow(QPainter &painter, const Type &type, const QStringList &cells, const QList<qreal> &widths, qreal y)
    {
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                type.draw(painter, visible(cells[i]), QPointF(x + kCellSide, y + kCellTop), widths[i] - 2 * kCellSide, kMostCellLines);
            x += widths[i];
        }
    }
    void printFoot(QPainter &painter, const QString &number)
    {
        const qreal y = m_size.height() - m_cell.lineHeight();
        const qreal side = m_cell.width(number);
        const qreal room = m_size.width() - side - 12 * kDot;
        const QString text = visible(m_paper.title + QStringLiteral("  \u00b7  ") + m_paper.note);
        m_cell.draw(painter, m_cell.elided(text, room), QPointF(0, y), m_size.width(), 1);
        m_cell.draw(painter, number, QPointF(m_size.width() - side, y), side + kDot, 1);
    }

    const Paper &m_paper;
    QPdfWriter &m_writer;
    QSizeF m_size;
    Type m_title;
    Type m_head;
    Type m_text;
    Type m_cell;
    Type m_cellHead;
    qreal m_bottom;
    qreal m_y = 0;
    std::vector<std::vector<Standing>> m_pages;
};

} // namespace

QByteArray toPdf(const Paper &paper)
{
    const PdfAbout about{paper.title, paper.language, paper.madeAt};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const std::unique_ptr<QPdfWriter> writer = pdfWriter(buffer, about, QPageLayout::Landscape);
        PaperPress(paper, *writer).print();
    }
    return finishedPdf(bytes, about);
}

} // namespace airside
