#pragma once

#include "ui/kit/tablelayout.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace airside {

class UiMemory;

/// The table of every page: rows of a fixed 28 px (never resizeToContents, which takes seconds with 100,000 rows),
/// whole-row selection, sorting by the model's own sort(), keyboard: Enter opens, Ctrl+C copies the selected rows as
/// CSV, Home and End go to the first and last row, Alt+Up and Alt+Down sort by the current column. The header's context
/// menu sorts, hides, shows and resets columns.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in device-independent pixels by column; columns without one share what is left of the view. Where there is
    /// too little room the others shrink, never under their titles. They follow the view until somebody drags one.
    void setColumnWidths(const QList<int> &widths);
    /// The page's own idea of whether a column is shown; what the person chose in the header's menu wins.
    void offerColumn(int column, bool shown);
    /// As the person arranged it: only what they moved, dragged or chose, and the order of rows.
    [[nodiscard]] TableLayout arrangement() const;
    void arrange(const TableLayout &layout);
    /// Columns as the page has them; the order of rows stays.
    void resetColumns();
    /// Arranges the table as it was left, and remembers from now on. memory: nullptr does nothing; it outlives the table.
    void remember(UiMemory *memory, const QString &key);
    /// The selected source rows, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Typing finds a row by its first column, whichever is current.
    void keyboardSearch(const QString &text) override;
    /// CSV of the selected rows and visible columns, with a header line; empty when nothing is selected.
    [[nodiscard]] QByteArray selectionAsCsv() const;
    /// "Sort ascending" and "Sort descending" by that column.
    void addSortActions(QMenu *menu, int column);

public Q_SLOTS:
    void copySelection() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);
    /// The person arranged something: arrangement() says how it is now.
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchHeader();
    [[nodiscard]] bool tellCutHeading(const class QHelpEvent &event);
    void headerReleased();
    void keepDefaultOrder();
    void chooseColumn(int column, bool shown);
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    bool selectCurrentRow(); ///< false: something is selected, or there is no row
    void showColumnMenu(const QPoint &position);
    void spreadColumns();

    QList<int> m_widths;
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
