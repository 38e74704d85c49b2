#include "core/base/text.h"
#include "core/export/writers.h"

namespace airside {

namespace {

/// Markup inside a line, the end of a cell, HTML and entities. Marks that only mean something at the beginning of a line do
/// not stand there: each line begins with the table's own bar.
bool isMarkup(QChar letter)
{
    return QStringLiteral("\\`*_[]<>|~&$").contains(letter);
}

/// GitHub makes links of these without any markup.
bool beginsLink(QStringView rest)
{
    return rest.startsWith(QLatin1String("://")) || rest.startsWith(QLatin1Char('@'));
}

QString markdownText(const QString &text)
{
    const QString plain = visible(text).trimmed();
    QString out;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QStringView rest = QStringView(plain).sliced(i);
        const bool afterWww = plain[i] == QLatin1Char('.') && QStringView(plain).first(i).endsWith(QLatin1String("www"), Qt::CaseInsensitive);
        if (isMarkup(plain[i]) || beginsLink(rest) || afterWww)
            out += QLatin1Char('\\');
        out += plain[i];
    }
    return out;
}

QString markdownCell(const QVariant &value, ColumnType type)
{
    if (!value.isValid() || value.isNull())
        return {};
    if (type == ColumnType::Boolean)
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return markdownText(value.toString());
}

QByteArray markdownLine(const QStringList &cells)
{
    return (QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n")).toUtf8();
}

} // namespace

QByteArray markdownBytes(const Sheet &sheet)
{
    QStringList titles;
    QStringList rules;
    for (const SheetColumn &column : sheet.columns) {
        titles += markdownText(column.title);
        rules += column.type == ColumnType::Number ? QStringLiteral("---:") : QStringLiteral("---");
    }
    QByteArray out = markdownLine(titles) + markdownLine(rules);
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const QList<QVariant> values = sheet.row(row);
        QStringList cells;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            cells += markdownCell(values.value(i), sheet.columns[i].type);
        out += markdownLine(cells);
    }
    return out;
}

} // namespace airside
