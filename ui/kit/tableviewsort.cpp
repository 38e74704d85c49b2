#include "ui/kit/sortheader.h"
#include "ui/kit/tableview.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace airside {

QList<SortKey> TableView::sortKeys() const
{
    if (const auto *sorter = dynamic_cast<const SortsByKeys *>(model()))
        return sorter->sortKeys();
    const int column = m_header->sortIndicatorSection();
    return column < 0 || column >= m_header->count() ? QList<SortKey>() : QList<SortKey>{{column, m_header->sortIndicatorOrder()}};
}

void TableView::sortByKeys(const QList<SortKey> &keys)
{
    Q_EMIT aboutToSort();
    applySort(keys);
    Q_EMIT sortEnded();
    Q_EMIT layoutEdited();
}

void TableView::applySort(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, model()->columnCount());
    if (usable.isEmpty())
        return;
    {
        const QSignalBlocker quiet(m_header); // or the base class would sort the model by the first alone
        m_header->setSortIndicator(usable.first().column, usable.first().order);
    }
    if (auto *sorter = dynamic_cast<SortsByKeys *>(model()))
        sorter->sortBy(usable);
    else
        model()->sort(usable.first().column, usable.first().order);
    followSorting();
}

void TableView::followSorting()
{
    const bool several = dynamic_cast<const SortsByKeys *>(model()) != nullptr;
    m_header->setSortKeys(several ? sortKeys() : QList<SortKey>());
    QStringList columns;
    for (const SortKey &key : several ? sortKeys() : QList<SortKey>()) {
        const QString title = model()->headerData(key.column, Qt::Horizontal).toString();
        columns += key.order == Qt::AscendingOrder ? tr("%1 ascending").arg(title) : tr("%1 descending").arg(title);
    }
    m_header->setAccessibleDescription(columns.isEmpty() ? QString() : tr("Sorted by %1").arg(columns.join(tr(", then ", "between sort columns"))));
}

void TableView::addSortKey(const SortKey &key)
{
    QList<SortKey> keys = sortKeys();
    const auto at = std::ranges::find(keys, key.column, &SortKey::column);
    if (at != keys.end())
        at->order = key.order;
    else
        keys += key;
    sortByKeys(keys);
}

void TableView::removeSortKey(int column)
{
    QList<SortKey> keys = sortKeys();
    if (keys.size() > 1 && keys.removeIf([column](const SortKey &key) { return key.column == column; }) > 0)
        sortByKeys(keys);
}

bool TableView::sortByKeyboard(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool within = held == (Qt::AltModifier | Qt::ShiftModifier);
    const bool up = event.key() == Qt::Key_Up;
    if ((held != Qt::AltModifier && !within) || (!up && event.key() != Qt::Key_Down) || !currentIndex().isValid())
        return false;
    const SortKey key{currentIndex().column(), up ? Qt::AscendingOrder : Qt::DescendingOrder};
    if (within)
        addSortKey(key);
    else
        sortByKeys({key});
    return true;
}

void TableView::addSortActions(QMenu *menu, int column)
{
    if (column < 0)
        return;
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const auto add = [this, menu](const QString &text, auto run) { menu->addAction(text, this, run); };
    add(tr("Sort by %1, ascending\tAlt+Up").arg(title), [this, column] { sortByKeys({{column, Qt::AscendingOrder}}); });
    add(tr("Sort by %1, descending\tAlt+Down").arg(title), [this, column] { sortByKeys({{column, Qt::DescendingOrder}}); });
    const QList<SortKey> keys = sortKeys();
    if (!dynamic_cast<const SortsByKeys *>(model()) || keys.isEmpty() || keys.first().column == column)
        return;
    add(tr("Then sort by %1, ascending\tAlt+Shift+Up").arg(title), [this, column] { addSortKey({column, Qt::AscendingOrder}); });
    add(tr("Then sort by %1, descending\tAlt+Shift+Down").arg(title), [this, column] { addSortKey({column, Qt::DescendingOrder}); });
    if (std::ranges::find(keys, column, &SortKey::column) != keys.end())
        add(tr("No longer sort by %1").arg(title), [this, column] { removeSortKey(column); });
}

} // namespace airside
