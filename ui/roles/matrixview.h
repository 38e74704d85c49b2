#pragma once

#include "models/matrixmodel.h"
#include "ui/kit/accessiblegrid.h"
#include "ui/roles/typedsearch.h"

#include <QTableView>

namespace airside {

class MatrixDelegate;

/// The table of a MatrixModel. Keyboard: arrows move; Space toggles the selection, Shift+Space the row, Ctrl+Space the
/// column; Shift+arrows select; Left and Right on a name and + and - anywhere fold; typing finds a resource. Mouse: a
/// click on a mark toggles it, on a fold arrow folds, on an action's heading toggles the column; dragging selects.
class MatrixView : public QTableView, public CellActions
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setMatrix(MatrixModel *model);
    [[nodiscard]] MatrixModel *matrix() const { return m_matrix; }

    void keyboardSearch(const QString &text) override;
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }

    [[nodiscard]] std::optional<Qt::CheckState> cellState(const QModelIndex &index) const override;
    [[nodiscard]] std::optional<bool> isCellOpen(const QModelIndex &index) const override;
    [[nodiscard]] bool isCellEditable(const QModelIndex &index) const override;
    void toggleCell(const QModelIndex &index) override;
    void foldCell(const QModelIndex &index) override;

Q_SIGNALS:
    /// The cell that the mouse is over, or the current one.
    void cellPointedAt(const QModelIndex &index);
    void undoRequested();
    void redoRequested();
    void leaveRequested(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool handleToggleKey(const QKeyEvent &event);
    bool handleFoldKey(const QKeyEvent &event);
    void arrangeColumns();
    void rememberCurrent();
    void restoreCurrent();

    MatrixModel *m_matrix = nullptr;
    QPersistentModelIndex m_pressed;
    TypedSearch m_search;
    QString m_currentKey;
    int m_currentColumn = 0;
    int m_scroll = 0;
};

} // namespace airside
