#include "ui/kit/tableview.h"

#include "ui/kit/chipdelegate.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/rowdensity.h"
#include "ui/kit/sortheader.h"
#include "ui/kit/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <cmath>
#include <numeric>

namespace airside {

namespace {

constexpr int kSeenRows = 40;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    RowDensity::follow(this);
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
    connect(m_header, &QHeaderView::sectionPressed, this, &TableView::aboutToSort);
    connect(m_header, &SortHeader::released, this, &TableView::sortEnded);
    watchHeader();
    buildCopyActions();
    m_respread.setSingleShot(true);
    connect(&m_respread, &QTimer::timeout, this, &TableView::spreadColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (before == 0 || after == 0) // hidden or shown
            m_respread.start(0);
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    setSortingEnabled(false);
    QTableView::setModel(model);
    disconnect(m_sorting);
    if (model) {
        setSortingEnabled(true);
        // The header asks of each column whether all its rows are selected: 100,000 questions for each paint of it. It
        // shows no selection, so it gets none.
        m_header->setSelectionModel(new QItemSelectionModel(model, m_header));
        for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
            connect(model, signal, this, &TableView::findColumnsAgain);
        // After the base class has sorted the model.
        m_sorting = connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
            followSorting();
            Q_EMIT layoutEdited();
        });
    }
    followSorting();
    followSelection();
}

void TableView::keepPlace(const std::function<void()> &change)
{
    const int offset = verticalScrollBar()->value();
    const int first = rowAt(0);
    QList<QPersistentModelIndex> seen; // the first may go
    for (int row = first; row >= 0 && row < model()->rowCount() && row < first + kSeenRows; ++row)
        seen += model()->index(row, 0);
    const int top = first < 0 ? 0 : rowViewportPosition(first);
    change();
    const auto stays = std::ranges::find_if(seen, &QPersistentModelIndex::isValid);
    if (offset == 0 || stays == seen.end())
        return;
    const int wanted = top + int(stays - seen.begin()) * verticalHeader()->defaultSectionSize();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(stays->row()) - wanted);
}

void TableView::setColumnWidths(const QList<int> &widths, const QSet<int> &firm)
{
    m_widths = widths;
    m_firm = firm;
    m_spread = false;
    spreadColumns();
}

void TableView::spreadColumns()
{
    if (m_widths.isEmpty() || !model() || !isVisible() || (m_spread && !m_dragged.isEmpty()))
        return;
    m_spread = true;
    constexpr int narrowestShare = 100;
    constexpr int widestHeading = 180; // in another language it may be longer than the column was thought to be
    constexpr double most = 0.75;      // of its width, that a column shrinks to
    int wanted = 0;
    int spare = 0;
    int open = 0;
    int shares = 0;
    QList<int> widths(model()->columnCount());
    QList<int> floors(widths.size());
    for (int column = 0; column < widths.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int heading = std::min(horizontalHeader()->sectionSizeHint(column), widestHeading);
        const int wished = m_widths.value(column, 0);
        const int width = m_dragged.value(column, wished > 0 ? std::max(wished, heading) : 0);
        widths[column] = width;
        floors[column] = m_dragged.contains(column) || m_firm.contains(column) ? width : std::min(width, std::max(int(width * most), heading));
        wanted += width;
        spare += width - floors[column];
        if (width > 0)
            continue;
        ++open;
        widths[column] = floors[column] = -std::max(-wished, narrowestShare); // negative: open, with this at least
        shares -= widths[column];
    }
    const int room = viewport()->width();
    const int missing = wanted + shares - room;
    // What scrolls sideways anyway is not cut as well.
    const double shrink = missing > 0 && missing <= spare ? double(missing) / spare : 0;
    int left = room;
    for (int column = 0; column < widths.size(); ++column) {
        widths[column] -= int(std::ceil(shrink * (widths[column] - floors[column])));
        left -= std::max(0, widths[column]);
    }
    const int extra = open > 0 ? std::max(0, left - shares) / open : 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[column] > 0 ? widths[column] : extra - widths[column]);
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelectionAs(CopyFormat::Csv);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (sortByKeyboard(*event))
        return;
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Space;
    if (moves && event->modifiers() == Qt::NoModifier && selectCurrentRow())
        return;
    const bool home = event->key() == Qt::Key_Home;
    if ((home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier && model() && model()->rowCount() > 0) {
        const int column = std::max(0, currentIndex().column());
        setCurrentIndex(model()->index(home ? 0 : model()->rowCount() - 1, column));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopyActions(menu);
    menu->addSeparator();
    addSortActions(menu, columnAt(event->pos().x()));
    menu->popup(event->globalPos());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectCurrentRow();
}

bool TableView::selectCurrentRow()
{
    if (!model() || model()->rowCount() == 0 || !selectionModel() || selectionModel()->hasSelection())
        return false;
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : model()->index(0, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void TableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSortActions(menu, horizontalHeader()->logicalIndexAt(position));
    menu->addSeparator();
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
