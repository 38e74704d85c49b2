#include "ui/kit/modelsheet.h"

#include "core/base/inenglish.h"
#include "models/modelroles.h"

#include <QAbstractItemModel>

#include <memory>
#include <numeric>

namespace airside {

namespace {

ColumnType columnTypeOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return ColumnType::Boolean;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return ColumnType::Number;
    default:
        return ColumnType::Text;
    }
}

QVariant exportedValue(const QModelIndex &index)
{
    const QVariant raw = index.data(ExportRole);
    if (raw.isValid())
        return raw.isNull() ? QVariant() : raw;
    return index.data(Qt::DisplayRole);
}

SheetColumn columnOf(const QAbstractItemModel &model, int column)
{
    SheetColumn out;
    out.title = model.headerData(column, Qt::Horizontal).toString();
    out.key = model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    if (out.key.isEmpty())
        out.key = out.title.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
    return out;
}

QString stagedSentence(qsizetype staged, qsizetype creations)
{
    QString text = staged == 1 ? QStringLiteral("1 staged change is not in these values")
                               : QStringLiteral("%1 staged changes are not in these values").arg(staged);
    if (creations > 0)
        text += QStringLiteral(" (%1 would create a row, left out)").arg(creations);
    return text;
}

} // namespace

Sheet sheetOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns, const QString &title)
{
    const InEnglish english;
    const QString stagedTitle = model.headerData(0, Qt::Horizontal, StagedTextRole).toString();
    auto cells = std::make_shared<QList<QList<QVariant>>>();
    cells->reserve(rows.size());
    qsizetype staged = 0;
    qsizetype creations = 0;
    for (const int row : rows) {
        const QModelIndex first = model.index(row, 0);
        const QVariant onServer = first.data(OnServerRole);
        if (onServer.isValid() && !onServer.toBool()) {
            ++creations;
            continue;
        }
        QList<QVariant> line;
        line.reserve(columns.size() + 1);
        for (const int column : columns)
            line += exportedValue(model.index(row, column));
        if (!stagedTitle.isEmpty()) {
            const QString text = first.data(StagedTextRole).toString();
            staged += text.isEmpty() ? 0 : 1;
            line += text;
        }
        cells->append(std::move(line));
    }
    Sheet sheet;
    sheet.title = title;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        SheetColumn column = columnOf(model, columns[i]);
        for (const QList<QVariant> &line : std::as_const(*cells)) {
            if (line[i].isValid() && !line[i].isNull()) {
                column.type = columnTypeOf(line[i]);
                break;
            }
        }
        sheet.columns += column;
    }
    if (!stagedTitle.isEmpty()) {
        SheetColumn column;
        column.title = stagedTitle;
        column.key = QStringLiteral("staged");
        sheet.columns += column;
    }
    if (staged + creations > 0)
        sheet.cover += {QStringLiteral("Staged"), stagedSentence(staged + creations, creations)};
    sheet.rowCount = cells->size();
    sheet.row = [cells](qsizetype row) { return cells->at(row); };
    return sheet;
}

Sheet sheetOf(const QAbstractItemModel &model, const QString &title)
{
    QList<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return sheetOf(model, rows, columns, title);
}

} // namespace airside
