#pragma once

#include <QTableView>
#include <QTimer>

class QMenu;

namespace airside {

/// The table of every page: rows of a fixed 28 px (never resizeToContents, which takes seconds with 100,000 rows),
/// whole-row selection, sorting by the model's own sort(), keyboard: Enter opens, Ctrl+C copies the selected rows as
/// CSV, Home and End go to the first and last row, Alt+Up and Alt+Down sort by the current column. The header's context
/// menu sorts, hides and shows columns.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in device-independent pixels by column; columns without one share what is left of the view. Where there is
    /// too little room the others shrink, never under their titles. They follow the view until somebody drags one.
    void setColumnWidths(const QList<int> &widths);
    /// The selected source rows, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// CSV of the selected rows and visible columns, with a header line; empty when nothing is selected.
    [[nodiscard]] QByteArray selectionAsCsv() const;
    /// "Sort ascending" and "Sort descending" by that column.
    void addSortActions(QMenu *menu, int column);

public Q_SLOTS:
    void copySelection() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool selectCurrentRow(); ///< false: something is selected, or there is no row
    void showColumnMenu(const QPoint &position);
    void spreadColumns();

    QList<int> m_widths;
    QTimer m_respread;
    bool m_spreading = false;
    bool m_dragged = false; ///< somebody chose a width: the columns are left alone
};

} // namespace airside
