#include "core/export/formats.h"
#include "core/export/writers.h"

#include <QIODevice>

namespace airside {

namespace {

/// The characters that make a spreadsheet read a cell as a formula, and the apostrophe itself, so that the rule
/// can be undone.
bool startsLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r'").contains(cell.front());
}

QByteArray csvCell(const QVariant &value, ColumnType type)
{
    if (!value.isValid())
        return {};
    if (type == ColumnType::Boolean)
        return value.toBool() ? QByteArrayLiteral("yes") : QByteArrayLiteral("no");
    const QString text = type == ColumnType::Text ? neutralized(value.toString()) : value.toString();
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')) {
        bytes.replace('"', "\"\"");
        return '"' + bytes + '"';
    }
    return bytes;
}

} // namespace

QString neutralized(const QString &cell)
{
    return startsLikeFormula(cell) ? QLatin1Char('\'') + cell : cell;
}

QString unneutralized(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) ? cell.mid(1) : cell;
}

bool writeCsv(const Sheet &sheet, QIODevice &device)
{
    QByteArray line;
    for (const SheetColumn &column : sheet.columns)
        line += csvCell(column.title, ColumnType::Text) + ',';
    line.chop(1);
    line += "\r\n";
    if (device.write(line) != line.size())
        return false;
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const QList<QVariant> cells = sheet.row(row);
        line.clear();
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            line += csvCell(cells.value(i), sheet.columns[i].type) + ',';
        line.chop(1);
        line += "\r\n";
        if (device.write(line) != line.size())
            return false;
    }
    return true;
}

} // namespace airside
