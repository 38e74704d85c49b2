#pragma once

#include "models/sortkeys.h"
#include "ui/kit/tablelayout.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

#include <functional>

class QAction;
class QMenu;

namespace airside {

class SortHeader;
class UiMemory;

/// What selected rows are copied as.
enum class CopyFormat { Csv, Json, Markdown };

/// The table of every page: rows of one height, as the person chose it (never resizeToContents, which takes seconds with 100,000 rows),
/// whole-row selection, sorting by the model's own sort(), keyboard: Enter opens, Ctrl+C copies the selected rows as
/// CSV, Home and End go to the first and last row, Alt+Up and Alt+Down sort by the current column alone, with Shift by it
/// within the columns before it (as Shift+click on a heading does). The header's context menu sorts, hides, shows and resets
/// columns; that of the rows copies and sorts, unless the page has one of its own.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in device-independent pixels by column. Those with 0 share what is left of the view, and so do negative
    /// ones, which have at least that much. Where there is too little room the others shrink, never under their titles, and
    /// the firm ones not at all; where that does not help, none does. They follow the view until somebody drags one.
    void setColumnWidths(const QList<int> &widths, const QSet<int> &firm = {});
    /// The page's own idea of whether a column is shown; what the person chose in the header's menu wins.
    void offerColumn(int column, bool shown);
    /// As the person arranged it: only what they moved, dragged or chose, and the order of rows.
    [[nodiscard]] TableLayout arrangement() const;
    void arrange(const TableLayout &layout);
    /// Changes the rows; what stands at the top edge stays there, though rows above it come and go. At the very top the
    /// table stays at the top.
    void keepPlace(const std::function<void()> &change);
    /// Columns as the page has them; the order of rows stays.
    void resetColumns();
    /// Arranges the table as it was left, and remembers from now on. memory: nullptr does nothing; it outlives the table.
    void remember(UiMemory *memory, const QString &key);
    /// The selected source rows, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Typing finds a row by its first column, whichever is current.
    void keyboardSearch(const QString &text) override;
    [[nodiscard]] int selectedRowCount() const;
    /// The selected rows in their order and the visible columns in theirs; empty when nothing is selected.
    [[nodiscard]] QByteArray selectionAs(CopyFormat format) const;
    [[nodiscard]] QByteArray selectionAsCsv() const { return selectionAs(CopyFormat::Csv); }
    void copySelectionAs(CopyFormat format) const;
    /// "Copy as CSV", "Copy as JSON", "Copy as Markdown"; enabled while rows are selected. The palette finds them, too.
    void addCopyActions(QMenu *menu) const;

    /// The columns that the rows stand by, the most important first; a model that is no SortsByKeys has one at most.
    [[nodiscard]] QList<SortKey> sortKeys() const;
    void sortByKeys(const QList<SortKey> &keys);
    /// By this column within the others; one that is among them only turns.
    void addSortKey(const SortKey &key);
    void removeSortKey(int column);
    /// To sort by that column, alone or within the others.
    void addSortActions(QMenu *menu, int column);
    /// Visible columns, in the order they stand in.
    [[nodiscard]] QList<int> shownColumns() const;

Q_SIGNALS:
    /// Other rows are selected, or another number of them.
    void selectedRowsChanged();
    /// The person sorts, or pressed a heading, which may become a sort; of Shift+click both come.
    void aboutToSort();
    void sortEnded(); ///< after each aboutToSort(), whether rows moved or not
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);
    /// The person arranged something: arrangement() says how it is now.
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void reset() override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchHeader();
    void buildCopyActions();
    void followSelection();
    void followSorting();
    void applySort(const QList<SortKey> &keys);
    bool sortByKeyboard(const QKeyEvent &event); ///< false: not a key for that
    void headerReleased();
    void keepDefaultOrder();
    void findColumnsAgain(); ///< the model has others now
    void chooseColumn(int column, bool shown);
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    bool selectCurrentRow(); ///< false: something is selected, or there is no row
    void showColumnMenu(const QPoint &position);
    void spreadColumns();

    SortHeader *m_header = nullptr;
    QMetaObject::Connection m_sorting;
    QList<QAction *> m_copyActions;
    UiMemory *m_memory = nullptr;
    QString m_memoryKey;
    QList<int> m_widths;
    QSet<int> m_firm;
    QTimer m_respread;
    bool m_spread = false;        ///< once with these widths; then a dragged column keeps all as they are
    QHash<int, int> m_dragged;    ///< widths by the person
    QHash<int, bool> m_chosen;    ///< shown or not, by the person
    QHash<int, bool> m_offered;   ///< by the page
    QList<int> m_defaultOrder;    ///< columns as the page has them, once anything was moved
    bool m_headerHeld = false;    ///< the mouse is down on it: what changes now is the person's doing
    bool m_headerEdited = false;
};

} // namespace airside
