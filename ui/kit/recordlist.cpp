#include "ui/kit/recordlist.h"

#include "core/base/inenglish.h"
#include "models/modelroles.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/tableview.h"

namespace airside {

RecordList::RecordList(RecordModel &model, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_now(std::move(now))
    , m_source(model.view().source)
{
    connect(&model, &RecordModel::arrangingWanted, this, &RecordList::arrange);
}

void RecordList::setSource(const RecordSourcePtr &source)
{
    m_source = source;
    arrange();
}

void RecordList::setFilter(const QString &filter)
{
    m_filter = filter;
    arrange();
}

void RecordList::arrange()
{
    m_again = m_busy;
    if (m_busy)
        return;
    m_busy = true;
    const auto work = [source = m_source, filter = m_filter, keys = m_model.sortKeys(), now = m_now()] {
        return arranged(source, filter, keys, now);
    };
    workInPool(this, work, [this](const RecordView &view) {
        m_busy = false;
        if (m_again) {
            arrange();
            return;
        }
        m_model.setView(view);
        Q_EMIT arrangingDone();
    });
}

Sheet recordSheet(const RecordModel &model, const TableView &table, const QString &title)
{
    const InEnglish english;
    const RecordView &view = model.view();
    const QList<int> columns = table.shownColumns();
    Sheet sheet;
    sheet.title = title;
    for (const int column : columns) {
        const RecordHeading heading = view.source->heading(column);
        SheetColumn one;
        one.key = heading.key;
        one.title = heading.title;
        one.type = heading.number ? ColumnType::Number : ColumnType::Text;
        sheet.columns += one;
    }
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.push_back(model.sourceRow(row));
    sheet.rowCount = qsizetype(rows.size());
    sheet.row = [source = view.source, rows, columns](qsizetype row) {
        const InEnglish writing; // in the thread of the writer
        QList<QVariant> cells;
        for (const int column : columns)
            cells += source->cell(rows[size_t(row)], column, ExportRole);
        return cells;
    };
    sheet.cover += {QStringLiteral("Filter"), view.filter};
    sheet.cover += {QStringLiteral("Rows"), QStringLiteral("%1 of %2").arg(model.rowCount()).arg(model.totalRows())};
    return sheet;
}

} // namespace airside
