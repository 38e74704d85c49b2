#include "ui/kit/accessiblegrid.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

namespace airside {

namespace {

/// Children are numbered as QTableView's own events number them: by rows, with a row of column headings and a column of
/// row headings before.
struct GridPlace
{
    int row = -1;    ///< -1: the column headings
    int column = -1; ///< -1: the row headings
};

class GridChild : public QAccessibleInterface
{
public:
    GridChild(QTableView *view, GridPlace place)
        : m_view(view)
        , m_place(place)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_view->model() && m_place.row < m_view->model()->rowCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] GridPlace place() const { return m_place; }
    [[nodiscard]] QRect onScreen(const QRect &part, const QWidget *of) const
    {
        return part.isNull() ? QRect() : part.translated(of->mapToGlobal(QPoint(0, 0)));
    }

private:
    QPointer<QTableView> m_view;
    GridPlace m_place;
};

/// Heads a column, or a row; the corner has no text.
class GridHeading final : public GridChild
{
public:
    using GridChild::GridChild;

    [[nodiscard]] QAccessible::Role role() const override
    {
        return place().row < 0 ? QAccessible::ColumnHeader : QAccessible::RowHeader;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = place().row >= 0 || place().column < 0 || (isValid() && view()->isColumnHidden(place().column));
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (place().row >= 0)
            return kind == QAccessible::Name ? view()->model()->index(place().row, 0).data().toString() : QString();
        const auto said = [this](int role) { return view()->model()->headerData(place().column, Qt::Horizontal, role).toString(); };
        if (kind == QAccessible::Description)
            return said(Qt::AccessibleDescriptionRole);
        const QString name = kind == QAccessible::Name ? said(Qt::AccessibleTextRole) : QString();
        return kind == QAccessible::Name && name.isEmpty() ? said(Qt::DisplayRole) : name;
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid() || place().row >= 0 || place().column < 0)
            return {};
        const QHeaderView *header = view()->horizontalHeader();
        return onScreen(QRect(header->sectionViewportPosition(place().column), 0, header->sectionSize(place().column), header->height()),
                        header->viewport());
    }
};

class GridCell final : public GridChild, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    GridCell(QTableView *view, GridPlace place)
        : GridChild(view, place)
        , m_index(view->model()->index(place.row, place.column))
    {
    }

    [[nodiscard]] bool isValid() const override { return GridChild::isValid() && m_index.isValid(); }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(view()->visualRect(m_index), view()->viewport()) : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        return m_index.data(kind == QAccessible::Name ? Qt::AccessibleTextRole : Qt::AccessibleDescriptionRole).toString();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.selectable = state.focusable = state.extSelectable = true;
        state.selected = isSelected();
        state.focused = view()->hasFocus() && view()->currentIndex() == m_index;
        state.invisible = !view()->viewport()->rect().intersects(view()->visualRect(m_index));
        state.readOnly = !actions()->isCellEditable(m_index);
        if (const std::optional<Qt::CheckState> check = actions()->cellState(m_index)) {
            state.checkable = true;
            state.checked = *check == Qt::Checked;
            state.checkStateMixed = *check == Qt::PartiallyChecked;
        }
        if (const std::optional<bool> open = actions()->isCellOpen(m_index)) {
            state.expandable = true;
            state.expanded = *open;
            state.collapsed = !*open;
        }
        return state;
    }

    [[nodiscard]] bool isSelected() const override { return isValid() && view()->selectionModel()->isSelected(m_index); }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {heading(place().column + 1)}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return {heading((place().row + 1) * (view()->model()->columnCount() + 1))};
    }
    [[nodiscard]] int columnIndex() const override { return place().column; }
    [[nodiscard]] int rowIndex() const override { return m_index.row(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        QStringList names{setFocusAction()};
        if (actions()->cellState(m_index) && actions()->isCellEditable(m_index))
            names += toggleAction();
        if (actions()->isCellOpen(m_index))
            names += pressAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        const QModelIndex index = m_index; // toggling may make all cells anew, this one too
        if (!actionNames().contains(name))
            return;
        CellActions *const acts = actions();
        view()->setCurrentIndex(index);
        if (name == toggleAction())
            acts->toggleCell(index);
        else if (name == pressAction())
            acts->foldCell(index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == toggleAction() ? QStringList{QStringLiteral("Space")} : QStringList();
    }

private:
    [[nodiscard]] CellActions *actions() const { return dynamic_cast<CellActions *>(view()); }
    [[nodiscard]] QAccessibleInterface *heading(int child) const { return parent() ? parent()->child(child) : nullptr; }

    QPersistentModelIndex m_index;
};

class AccessibleGrid final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleGrid(QTableView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~AccessibleGrid() override { forgetChildren(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override { return model() ? (rowCount() + 1) * (columnCount() + 1) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(number); known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        const GridPlace place{number / (columnCount() + 1) - 1, number % (columnCount() + 1) - 1};
        QAccessibleInterface *made = place.row < 0 || place.column < 0 ? static_cast<QAccessibleInterface *>(new GridHeading(view(), place))
                                                                       : new GridCell(view(), place);
        m_children.insert(number, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = view()->currentIndex();
        return view()->hasFocus() && current.isValid() ? cellAt(current.row(), current.column()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool there = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return there ? child((row + 1) * (columnCount() + 1) + column + 1) : nullptr;
    }
    [[nodiscard]] int selectedCellCount() const override { return int(view()->selectionModel()->selectedIndexes().size()); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const QModelIndex &index : view()->selectionModel()->selectedIndexes())
            cells += cellAt(index.row(), index.column());
        return cells;
    }
    [[nodiscard]] QString columnDescription(int column) const override { return model()->headerData(column, Qt::Horizontal).toString(); }
    [[nodiscard]] QString rowDescription(int row) const override { return model()->index(row, 0).data().toString(); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override { return model() ? model()->columnCount() : 0; }
    [[nodiscard]] int rowCount() const override { return model() ? model()->rowCount() : 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
            forgetChildren();
        else if (const QModelIndex current = view()->currentIndex(); current.isValid() && view()->hasFocus())
            tellChanged(cellAt(current.row(), current.column()));
    }

private:
    [[nodiscard]] QTableView *view() const { return static_cast<QTableView *>(widget()); }
    [[nodiscard]] QAbstractItemModel *model() const { return view() ? view()->model() : nullptr; }

    /// Only of the cell somebody is at: a reader wants nothing else spoken.
    void tellChanged(QAccessibleInterface *cell)
    {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent state(cell, changed);
        QAccessible::updateAccessibility(&state);
        QAccessibleEvent name(cell, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
    }
    void forgetChildren()
    {
        const QHash<int, QAccessible::Id> gone = std::exchange(m_children, {});
        for (const QAccessible::Id id : gone)
            QAccessible::deleteAccessibleInterface(id);
    }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeGrid(const QString &, QObject *object)
{
    auto *view = qobject_cast<QTableView *>(object);
    return view && dynamic_cast<CellActions *>(view) ? new AccessibleGrid(view) : nullptr;
}

} // namespace

void provideAccessibleGrids()
{
    QAccessible::installFactory(makeGrid); // which keeps one of each
}

} // namespace airside
