#include "ui/kit/tableview.h"

#include "core/export/writers.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace airside {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::row);
    verticalHeader()->setMinimumSectionSize(metrics::row);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFixedHeight(metrics::row + metrics::half);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    watchHeader();
}

void TableView::setModel(QAbstractItemModel *model)
{
    setSortingEnabled(false);
    QTableView::setModel(model);
    if (model)
        setSortingEnabled(true);
}

void TableView::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    m_spread = false;
    spreadColumns();
}

void TableView::spreadColumns()
{
    if (m_widths.isEmpty() || !model() || !isVisible() || m_spread)
        return;
    m_spread = true;
    int wanted = 0;
    int open = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = m_dragged.value(column, m_widths.value(column, 0));
        wanted += width;
        open += width > 0 ? 0 : 1;
    }
    // The vertical scroll bar may come with the rows.
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const int share = open > 0 ? std::max(120, (viewport()->width() - bar - wanted) / open) : 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int width = m_dragged.value(column, m_widths.value(column, 0));
        setColumnWidth(column, width > 0 ? width : share);
    }
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QByteArray TableView::selectionAsCsv() const
{
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return {};
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns += logical;
    }
    return csvBytes(sheetOf(*model(), rows, columns, {}));
}

void TableView::copySelection() const
{
    const QByteArray csv = selectionAsCsv();
    if (!csv.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    const bool home = event->key() == Qt::Key_Home;
    if ((home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier && model() && model()->rowCount() > 0) {
        const int column = std::max(0, currentIndex().column());
        setCurrentIndex(model()->index(home ? 0 : model()->rowCount() - 1, column));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void TableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { chooseColumn(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        Q_EMIT layoutEdited();
    });
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void TableView::keyboardSearch(const QString &text)
{
    if (currentIndex().column() > 0)
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(text);
}

} // namespace airside
