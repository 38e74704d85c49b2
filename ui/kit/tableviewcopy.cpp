#include "core/export/writers.h"
#include "ui/kit/icons.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <numeric>

namespace airside {

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    std::vector<std::pair<int, int>> blocks; // sorted instead of the rows, of which there may be 100,000
    for (const QItemSelectionRange &range : selectionModel()->selection())
        blocks.emplace_back(range.top(), range.bottom());
    std::ranges::sort(blocks);
    rows.reserve(selectedRowCount());
    int next = 0;
    for (const auto &[first, last] : blocks) {
        for (int row = std::max(first, next); row <= last; ++row)
            rows += row;
        next = std::max(next, last + 1);
    }
    return rows;
}

int TableView::selectedRowCount() const
{
    if (!selectionModel())
        return 0;
    const QItemSelection selection = selectionModel()->selection();
    return std::accumulate(selection.begin(), selection.end(), 0,
                           [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns += logical;
    }
    return columns;
}

QByteArray TableView::selectionAs(CopyFormat format) const
{
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return {};
    const Sheet sheet = sheetOf(*model(), rows, shownColumns(), {});
    switch (format) {
    case CopyFormat::Csv:
        return csvBytes(sheet);
    case CopyFormat::Json:
        return jsonRowsBytes(sheet);
    case CopyFormat::Markdown:
        return markdownBytes(sheet);
    }
    return {};
}

void TableView::copySelectionAs(CopyFormat format) const
{
    const QByteArray text = selectionAs(format);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void TableView::buildCopyActions()
{
    const auto add = [this](const QString &text, CopyFormat format) {
        auto *action = new QAction(themedIcon(QStringLiteral("copy")), text, this);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        m_copyActions += action;
        connect(action, &QAction::triggered, this, [this, format] { copySelectionAs(format); });
    };
    add(tr("Copy as CSV"), CopyFormat::Csv);
    add(tr("Copy as JSON"), CopyFormat::Json);
    add(tr("Copy as Markdown"), CopyFormat::Markdown);
    m_copyActions.first()->setShortcut(QKeySequence::Copy);
}

void TableView::addCopyActions(QMenu *menu) const
{
    menu->addActions(m_copyActions);
}

/// Told to screen readers as QTableView does, which for that writes down every selected cell: with 100,000 rows a million.
void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call): leaves QTableView's out
    if (QAccessible::isActive()) {
        const auto tell = [this](const QItemSelection &selection, QAccessible::Event what) {
            if (selection.isEmpty())
                return;
            const QModelIndex first = selection.first().topLeft();
            QAccessibleEvent event(this, what);
            event.setChild((first.row() + 1) * (model()->columnCount() + 1) + first.column() + 1); // both headers count
            QAccessible::updateAccessibility(&event);
        };
        tell(selected, QAccessible::SelectionAdd);
        tell(deselected, QAccessible::SelectionRemove);
    }
    followSelection();
}

void TableView::reset()
{
    QTableView::reset();
    followSelection();
}

void TableView::followSelection()
{
    const bool any = selectionModel() && selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_copyActions))
        action->setEnabled(any);
    Q_EMIT selectedRowsChanged();
}

} // namespace airside
