#include "ui/roles/matrixview.h"

#include "ui/kit/rowdensity.h"
#include "ui/kit/theme.h"
#include "ui/roles/matrixdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace airside {

namespace {

constexpr int kActionWidth = 64;
constexpr int kNarrowestName = 200;

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : QTableView(parent)
    , m_search(*this, [this](const QString &text, int fromRow) { return m_matrix->find(text, fromRow); })
{
    provideAccessibleGrids();
    setItemDelegate(new MatrixDelegate(this));
    setAccessibleName(tr("Permissions of the role"));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    RowDensity::follow(this);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(40);
    header->setFixedHeight(metrics::row + metrics::half);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setAccessibleName(tr("Actions"));
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (m_matrix)
            m_matrix->toggleColumn(section);
    });
    connect(this, &QAbstractItemView::entered, this, &MatrixView::cellPointedAt);
}

void MatrixView::setMatrix(MatrixModel *model)
{
    m_matrix = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &MatrixView::rememberCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::restoreCurrent);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { Q_EMIT cellPointedAt(currentIndex()); });
    arrangeColumns();
}

void MatrixView::rememberCurrent()
{
    m_currentKey = currentIndex().data(MatrixModel::MatrixKeyRole).toString();
    m_currentColumn = std::max(0, currentIndex().column());
    m_scroll = verticalScrollBar()->value();
}

void MatrixView::restoreCurrent()
{
    arrangeColumns();
    const int row = m_currentKey.isEmpty() ? -1 : m_matrix->rowOfKey(m_currentKey);
    const QModelIndex index = m_matrix->index(std::max(0, row), std::min(m_currentColumn, m_matrix->columnCount() - 1));
    if (index.isValid())
        setCurrentIndex(index);
    if (row >= 0)
        verticalScrollBar()->setValue(m_scroll);
    else
        scrollToTop();
}

void MatrixView::arrangeColumns()
{
    if (!m_matrix || m_matrix->columnCount() == 0)
        return;
    int used = 0;
    for (int column = 1; column < m_matrix->columnCount(); ++column) {
        const int width = std::max(column == MatrixModel::WholeRowColumn ? kActionWidth * 3 / 4 : kActionWidth,
                                   std::min(180, horizontalHeader()->sectionSizeHint(column)));
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(MatrixModel::ResourceColumn, std::max(kNarrowestName, viewport()->width() - used));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void MatrixView::keyboardSearch(const QString &text)
{
    m_search.type(text);
}

bool MatrixView::handleToggleKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Space)
        return false;
    const QModelIndex current = currentIndex();
    if (event.modifiers() & Qt::ControlModifier)
        m_matrix->toggleColumn(current.column());
    else if (event.modifiers() & Qt::ShiftModifier)
        m_matrix->toggle({current.siblingAtColumn(MatrixModel::WholeRowColumn)});
    else
        m_matrix->toggle(selectedIndexes().isEmpty() ? QModelIndexList{current} : selectedIndexes());
    return true;
}

bool MatrixView::handleFoldKey(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool onName = current.column() == MatrixModel::ResourceColumn && event.modifiers() == Qt::NoModifier;
    const bool fold = event.key() == Qt::Key_Minus
                      || (onName && event.key() == (mirrored ? Qt::Key_Right : Qt::Key_Left));
    const bool unfold = event.key() == Qt::Key_Plus
                        || (onName && event.key() == (mirrored ? Qt::Key_Left : Qt::Key_Right)
                            && MatrixModel::Fold(current.data(MatrixModel::FoldRole).toInt()) == MatrixModel::Fold::Folded);
    if (!fold && !unfold)
        return false;
    if (fold && onName && event.key() != Qt::Key_Minus
        && MatrixModel::Fold(current.data(MatrixModel::FoldRole).toInt()) != MatrixModel::Fold::Open) {
        // To the row that holds this one, as trees do.
        const int depth = current.data(MatrixModel::DepthRole).toInt();
        for (int row = current.row() - 1; row >= 0; --row) {
            const QModelIndex above = m_matrix->index(row, MatrixModel::ResourceColumn);
            if (above.data(MatrixModel::DepthRole).toInt() < depth) {
                setCurrentIndex(above);
                break;
            }
        }
        return true;
    }
    m_matrix->setFolded(current.row(), fold);
    return true;
}

std::optional<Qt::CheckState> MatrixView::cellState(const QModelIndex &index) const
{
    return checkStateOf(MatrixMark(index.data(MatrixModel::MarkRole).value<int>()));
}

std::optional<bool> MatrixView::isCellOpen(const QModelIndex &index) const
{
    const auto fold = MatrixModel::Fold(index.data(MatrixModel::FoldRole).toInt());
    const bool foldable = index.column() == MatrixModel::ResourceColumn && fold != MatrixModel::Fold::Leaf;
    return foldable ? std::optional(fold == MatrixModel::Fold::Open) : std::nullopt;
}

bool MatrixView::isCellEditable(const QModelIndex &index) const
{
    return m_matrix->isEditable() && cellState(index);
}

void MatrixView::toggleCell(const QModelIndex &index)
{
    m_matrix->toggle({index});
}

void MatrixView::foldCell(const QModelIndex &index)
{
    m_matrix->setFolded(index.row(), isCellOpen(index).value_or(false));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    if (m_search.take(*event) || (m_matrix && currentIndex().isValid() && (handleToggleKey(*event) || handleFoldKey(*event))))
        return;
    QTableView::keyPressEvent(event);
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    m_search.end();
    return QTableView::moveCursor(action, modifiers);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    m_search.end();
    const QModelIndex index = indexAt(event->pos());
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && index.isValid() && event->modifiers() == Qt::NoModifier)
        m_pressed = index;
    QTableView::mousePressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool clicked = event->button() == Qt::LeftButton && index.isValid() && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (!clicked || !m_matrix)
        return;
    const QRect cell = visualRect(index);
    const int depth = index.data(MatrixModel::DepthRole).toInt();
    if (index.column() != MatrixModel::ResourceColumn) {
        if (MatrixDelegate::markArea(cell).contains(event->pos()))
            m_matrix->toggle({index});
    } else if (index.data(MatrixModel::KindRole).toInt() <= int(MatrixRow::Kind::Label) || MatrixDelegate::foldArea(cell, depth, layoutDirection()).contains(event->pos())) {
        m_matrix->setFolded(index.row(), MatrixModel::Fold(index.data(MatrixModel::FoldRole).toInt()) == MatrixModel::Fold::Open);
    }
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void MatrixView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT cellPointedAt(currentIndex());
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellPointedAt(current);
}

} // namespace airside
