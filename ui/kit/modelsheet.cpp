#include "ui/kit/modelsheet.h"

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

} // namespace

Sheet sheetOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns, const QString &title)
{
    auto cells = std::make_shared<QList<QList<QVariant>>>();
    cells->reserve(rows.size());
    for (const int row : rows) {
        QList<QVariant> line;
        line.reserve(columns.size());
        for (const int column : columns)
            line += exportedValue(model.index(row, column));
        cells->append(std::move(line));
    }
    Sheet sheet;
    sheet.title = title;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        SheetColumn column;
        column.title = model.headerData(columns[i], Qt::Horizontal).toString();
        column.key = model.headerData(columns[i], Qt::Horizontal, ColumnKeyRole).toString();
        if (column.key.isEmpty())
            column.key = column.title.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
        for (const QList<QVariant> &line : std::as_const(*cells)) {
            if (line[i].isValid() && !line[i].isNull()) {
                column.type = columnTypeOf(line[i]);
                break;
            }
        }
        sheet.columns += column;
    }
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
