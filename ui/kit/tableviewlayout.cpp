#include "core/base/text.h"
#include "models/modelroles.h"
#include "ui/kit/tableview.h"
#include "ui/kit/uimemory.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace airside {

void TableView::watchHeader()
{
    QHeaderView *header = horizontalHeader();
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_headerHeld || width <= 0)
            return;
        m_dragged.insert(column, width);
        m_headerEdited = true;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_headerEdited = m_headerEdited || m_headerHeld; });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::layoutEdited);
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
            keepDefaultOrder();
            m_headerHeld = true;
        } else if (event->type() == QEvent::MouseButtonRelease) {
            // A column is moved by the release itself.
            QMetaObject::invokeMethod(this, &TableView::headerReleased, Qt::QueuedConnection);
        } else if (event->type() == QEvent::ToolTip && tellCutHeading(*static_cast<QHelpEvent *>(event))) {
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

/// False: the model has a tooltip of its own, or the heading is read in whole.
bool TableView::tellCutHeading(const QHelpEvent &event)
{
    QHeaderView *header = horizontalHeader();
    const int column = header->logicalIndexAt(event.pos());
    if (column < 0 || model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid()
        || header->sectionSizeHint(column) <= header->sectionSize(column))
        return false;
    QToolTip::showText(event.globalPos(), tooltip(model()->headerData(column, Qt::Horizontal).toString()), header);
    return true;
}

void TableView::headerReleased()
{
    m_headerHeld = false;
    if (std::exchange(m_headerEdited, false))
        Q_EMIT layoutEdited();
}

void TableView::keepDefaultOrder()
{
    if (!m_defaultOrder.isEmpty())
        return;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        m_defaultOrder += horizontalHeader()->logicalIndex(visual);
}

bool TableView::isWanted(int column) const
{
    return m_chosen.value(column, m_offered.value(column, true));
}

void TableView::offerColumn(int column, bool shown)
{
    m_offered.insert(column, shown);
    setColumnHidden(column, !isWanted(column));
}

void TableView::chooseColumn(int column, bool shown)
{
    m_chosen.insert(column, shown);
    setColumnHidden(column, !shown);
    Q_EMIT layoutEdited();
}

QString TableView::columnKey(int column) const
{
    const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? model()->headerData(column, Qt::Horizontal).toString() : key;
}

int TableView::columnOf(const QString &key) const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

TableLayout TableView::arrangement() const
{
    TableLayout layout;
    if (!model())
        return layout;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        TableLayout::Column one{columnKey(column), m_dragged.value(column, 0), std::nullopt};
        if (m_chosen.contains(column))
            one.shown = m_chosen.value(column);
        layout.columns += one;
    }
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < header->count())
        layout.sort += {columnKey(sorted), header->sortIndicatorOrder() == Qt::DescendingOrder};
    return layout;
}

void TableView::arrange(const TableLayout &layout)
{
    if (!model())
        return;
    if (!layout.columns.isEmpty())
        resetColumns();
    QHeaderView *header = horizontalHeader();
    int place = 0;
    for (const TableLayout::Column &one : layout.columns) {
        const int column = columnOf(one.key);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        if (one.width > 0)
            m_dragged.insert(column, one.width);
        if (one.shown && (column > 0 || *one.shown))
            m_chosen.insert(column, *one.shown);
        setColumnHidden(column, !isWanted(column));
        if (one.width > 0)
            setColumnWidth(column, one.width);
    }
    const int sorted = layout.sort.isEmpty() ? -1 : columnOf(layout.sort.first().key);
    if (sorted >= 0)
        sortByColumn(sorted, layout.sort.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::remember(UiMemory *memory, const QString &key)
{
    if (!memory)
        return;
    const QString section = QStringLiteral("tables");
    arrange(TableLayout::fromJson(memory->value(section, key).toObject()));
    connect(this, &TableView::layoutEdited, memory, [this, memory, section, key] {
        QJsonObject json = memory->value(section, key).toObject(); // with the keys this version does not know
        const QJsonObject now = arrangement().toJson();
        for (auto it = now.begin(); it != now.end(); ++it)
            json.insert(it.key(), it.value());
        memory->setValue(section, key, json);
    });
}

void TableView::resetColumns()
{
    keepDefaultOrder();
    m_dragged.clear();
    m_chosen.clear();
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < m_defaultOrder.size() && place < header->count(); ++place) {
        header->moveSection(header->visualIndex(m_defaultOrder[place]), place);
        setColumnHidden(m_defaultOrder[place], !isWanted(m_defaultOrder[place]));
    }
    m_spread = false;
    spreadColumns();
}

} // namespace airside
