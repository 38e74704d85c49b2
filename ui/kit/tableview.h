#pragma once

#include <QTableView>

namespace airside {

/// The table of every page: rows of a fixed 28 px (never resizeToContents, which takes seconds with 100,000 rows),
/// whole-row selection, sorting by the model's own sort(), keyboard: Enter opens, Ctrl+C copies the selected rows as
/// CSV, Home and End go to the first and last row. The header's context menu hides and shows columns.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in device-independent pixels by column; columns without one share what is left of the view, once.
    void setColumnWidths(const QList<int> &widths);
    /// The selected source rows, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Typing finds a row by its first column, whichever is current.
    void keyboardSearch(const QString &text) override;
    /// CSV of the selected rows and visible columns, with a header line; empty when nothing is selected.
    [[nodiscard]] QByteArray selectionAsCsv() const;

public Q_SLOTS:
    void copySelection() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);
    void spreadColumns();

    QList<int> m_widths;
    bool m_spread = false;
};

} // namespace airside
