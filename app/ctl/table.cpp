#include "app/ctl/table.h"

#include "core/base/text.h"

#include <array>

namespace airside::ctl {

namespace {

/// The blocks that terminals draw two columns wide (East Asian Wide and Fullwidth, emoji).
bool isWide(char32_t c)
{
    struct Range { char32_t first; char32_t last; };
    constexpr std::array ranges{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},
                                Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
                                Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
                                Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
                                Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
    return std::ranges::any_of(ranges, [c](const Range &r) { return c >= r.first && c <= r.last; });
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Blanks at the end as U+2420, tabs as the other controls are shown: else two names that differ would look the same.
QString withBlanksShown(QString text)
{
    qsizetype blanks = 0;
    while (blanks < text.size() && text[text.size() - 1 - blanks] == QLatin1Char(' '))
        ++blanks;
    text.chop(blanks);
    text += QString(blanks, QChar(0x2420));
    return text.replace(QLatin1Char('\t'), QLatin1String("<U+0009>"));
}

QString cellText(const QString &text, int limit)
{
    const QString told = withBlanksShown(text);
    const QString shown = isPlain(told) ? told : visible(told);
    return limit > 0 ? cutToWidth(shown, limit) : shown;
}

void appendLine(QByteArray &out, const QStringList &cells, const QList<int> &widths)
{
    QString line;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QString cell = cells.value(i);
        line += cell;
        if (i + 1 < widths.size())
            line += QString(widths[i] - displayWidth(cell) + 2, QLatin1Char(' '));
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    out += line.toUtf8() + '\n';
}

} // namespace

int displayWidth(const QString &text)
{
    if (isPlain(text))
        return static_cast<int>(text.size());
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString cutToWidth(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString out;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        used += widthOf(c);
        if (used > width - 1)
            break;
        out += QString::fromUcs4(&c, 1);
    }
    return out + QChar(0x2026);
}

QByteArray tableText(const TextTable &table)
{
    const auto cells = [&table](qsizetype row) {
        QStringList out = table.row(row);
        for (QString &cell : out)
            cell = cellText(cell, table.cellLimit);
        return out;
    };
    QList<int> widths;
    for (const QString &title : table.header)
        widths += displayWidth(title);
    for (qsizetype row = 0; row < table.rowCount; ++row) {
        const QStringList line = cells(row);
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(line.value(i)));
    }
    QByteArray out;
    appendLine(out, table.header, widths);
    for (qsizetype row = 0; row < table.rowCount; ++row)
        appendLine(out, cells(row), widths);
    return out;
}

} // namespace airside::ctl
