#include "core/base/text.h"
#include "models/modelroles.h"
#include "ui/kit/sortheader.h"
#include "ui/kit/tableview.h"
#include "ui/kit/uimemory.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

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
    connect(m_header, &SortHeader::sortKeyWanted, this, [this](int column) {
        const QList<SortKey> keys = sortKeys();
        const auto at = std::ranges::find(keys, column, &SortKey::column);
        addSortKey({column, at != keys.end() && at->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder});
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_headerEdited = m_headerEdited || m_headerHeld; });
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
        }
    }
    return QTableView::eventFilter(watched, event);
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
    for (const SortKey &key : sortKeys())
        layout.sort += {columnKey(key.column), key.order == Qt::DescendingOrder};
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
    QList<SortKey> keys;
    for (const TableLayout::Order &one : layout.sort)
        keys += {columnOf(one.key), one.descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    applySort(keys);
}

void TableView::remember(UiMemory *memory, const QString &key)
{
    if (!memory)
        return;
    m_memory = memory;
    m_memoryKey = key;
    const QString section = QStringLiteral("tables");
    arrange(TableLayout::fromJson(memory->value(section, key).toObject()));
    connect(this, &TableView::layoutEdited, memory, [this, memory, section, key] {
        QJsonObject json = memory->value(section, key).toObject(); // with the keys this version does not know
        TableLayout layout = arrangement();
        for (const TableLayout::Column &one : TableLayout::fromJson(json).columns) {
            if (columnOf(one.key) < 0) // of an instance that is not here now
                layout.columns += one;
        }
        const QJsonObject now = layout.toJson();
        for (auto it = now.begin(); it != now.end(); ++it)
            json.insert(it.key(), it.value());
        memory->setValue(section, key, json);
    });
}

/// What the person arranged is told by the keys of columns, what the page offered by their numbers.
void TableView::findColumnsAgain()
{
    const QSignalBlocker blocked(this); // nobody edited the layout
    m_defaultOrder.removeIf([this](int column) { return column >= model()->columnCount(); });
    for (int column = 0; !m_defaultOrder.isEmpty() && column < model()->columnCount(); ++column) {
        if (!m_defaultOrder.contains(column))
            m_defaultOrder += column;
    }
    m_offered.removeIf([this](const auto &one) { return one.key() >= model()->columnCount(); });
    const TableLayout now = arrangement();
    resetColumns();
    arrange(m_memory ? TableLayout::fromJson(m_memory->value(QStringLiteral("tables"), m_memoryKey).toObject()) : now);
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
