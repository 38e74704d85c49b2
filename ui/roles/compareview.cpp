#include "ui/roles/compareview.h"

#include "ui/kit/rowdensity.h"
#include "ui/kit/theme.h"
#include "ui/roles/comparedelegate.h"
#include "ui/roles/matrixdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace airside {

namespace {

constexpr int kRoleWidth = 132;
constexpr int kActionColumnWidth = 72;
constexpr int kDiffersWidth = 64;
constexpr int kNarrowestResource = 220;

} // namespace

CompareView::CompareView(QWidget *parent)
    : QTableView(parent)
    , m_search(*this, [this](const QString &text, int fromRow) { return m_compare->find(text, fromRow); })
{
    provideAccessibleGrids();
    setItemDelegate(new CompareDelegate(this));
    setHorizontalHeader(new CompareHeader(this));
    setAccessibleName(tr("Permissions of the compared roles"));
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
    connect(this, &QAbstractItemView::entered, this, &CompareView::cellPointedAt);
}

void CompareView::setCompareModel(CompareModel *model)
{
    m_compare = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrangeColumns();
        const QModelIndex first = m_compare->index(std::min(1, m_compare->rowCount() - 1), CompareModel::FirstRoleColumn);
        if (first.isValid())
            setCurrentIndex(first);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { Q_EMIT cellPointedAt(currentIndex()); });
}

void CompareView::arrangeColumns()
{
    if (!m_compare || m_compare->columnCount() == 0)
        return;
    // Words of another language may need more.
    const auto fitting = [this](int column, int least) {
        return std::clamp(std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column)), least, kRoleWidth);
    };
    const int action = fitting(CompareModel::ActionColumn, kActionColumnWidth);
    const int differs = fitting(CompareModel::DiffersColumn, kDiffersWidth);
    setColumnWidth(CompareModel::ActionColumn, action);
    setColumnWidth(CompareModel::DiffersColumn, differs);
    int used = action + differs;
    for (int column = CompareModel::FirstRoleColumn; column < m_compare->columnCount(); ++column) {
        setColumnWidth(column, kRoleWidth);
        used += kRoleWidth;
    }
    setColumnWidth(CompareModel::ResourceColumn, std::max(kNarrowestResource, viewport()->width() - used));
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

QModelIndexList CompareView::chosen() const
{
    const QModelIndexList selected = selectedIndexes();
    return selected.isEmpty() ? QModelIndexList{currentIndex()} : selected;
}

void CompareView::keyboardSearch(const QString &text)
{
    m_search.type(text);
}

bool CompareView::isFoldable(const QModelIndex &index) const
{
    return index.data(CompareModel::GroupRole).toBool();
}

void CompareView::toggleFold(const QModelIndex &index)
{
    m_compare->setFolded(index.row(), !index.data(CompareModel::FoldedRole).toBool());
}

bool CompareView::handleKey(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    if (!m_compare || !current.isValid())
        return false;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool onName = current.column() == CompareModel::ResourceColumn && isFoldable(current);
    const bool folded = current.data(CompareModel::FoldedRole).toBool();
    const int out = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int in = mirrored ? Qt::Key_Left : Qt::Key_Right;
    if (event.key() == Qt::Key_Space)
        m_compare->toggle(chosen());
    else if (event.key() == Qt::Key_Minus || (onName && !folded && event.key() == out))
        m_compare->setFolded(current.row(), true);
    else if (event.key() == Qt::Key_Plus || (onName && folded && event.key() == in))
        m_compare->setFolded(current.row(), false);
    else
        return false;
    return true;
}

std::optional<Qt::CheckState> CompareView::cellState(const QModelIndex &index) const
{
    return m_compare->roleAt(index.column()) < 0 ? std::nullopt : checkStateOf(m_compare->mark(index));
}

std::optional<bool> CompareView::isCellOpen(const QModelIndex &index) const
{
    const bool foldable = index.column() == CompareModel::ResourceColumn && isFoldable(index);
    return foldable ? std::optional(!index.data(CompareModel::FoldedRole).toBool()) : std::nullopt;
}

bool CompareView::isCellEditable(const QModelIndex &index) const
{
    return cellState(index) && m_compare->roles()[m_compare->roleAt(index.column())].editable;
}

void CompareView::toggleCell(const QModelIndex &index)
{
    m_compare->toggle({index});
}

void CompareView::foldCell(const QModelIndex &index)
{
    toggleFold(index);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoRequested();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
    } else if (m_search.take(*event) || handleKey(*event)) {
        event->accept();
    } else if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // the pane copies the whole comparison
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex CompareView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    m_search.end();
    return QTableView::moveCursor(action, modifiers);
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    m_search.end();
    const QModelIndex index = indexAt(event->pos());
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && index.isValid() && event->modifiers() == Qt::NoModifier)
        m_pressed = index;
    QTableView::mousePressEvent(event);
}

void CompareView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool clicked = event->button() == Qt::LeftButton && index.isValid() && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (!clicked || !m_compare)
        return;
    if (m_compare->roleAt(index.column()) >= 0) {
        if (MatrixDelegate::markArea(visualRect(index)).contains(event->pos()))
            m_compare->toggle({index});
    } else if (isFoldable(index)) {
        toggleFold(index);
    }
}

void CompareView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void CompareView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT cellPointedAt(currentIndex());
}

void CompareView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellPointedAt(current);
}

void CompareView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = currentIndex();
    const int role = m_compare ? m_compare->roleAt(current.column()) : -1;
    if (role < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString name = m_compare->headerData(current.column(), Qt::Horizontal, CompareModel::HeadRole).toStringList().value(0);
    name = fontMetrics().elidedText(name, Qt::ElideRight, 240).replace(QLatin1Char('&'), QStringLiteral("&&"));
    const bool editable = m_compare->roles()[role].editable;
    menu->addAction(tr("Give to %1").arg(name), this, [this] { m_compare->give(chosen(), true); })->setEnabled(editable);
    menu->addAction(tr("Take from %1").arg(name), this, [this] { m_compare->give(chosen(), false); })->setEnabled(editable);
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(current).center()) : event->globalPos());
}

} // namespace airside
