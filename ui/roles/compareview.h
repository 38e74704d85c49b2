#pragma once

#include "models/comparemodel.h"
#include "ui/kit/accessiblegrid.h"
#include "ui/roles/typedsearch.h"

#include <QTableView>

namespace airside {

/// The table of a comparison. Keyboard: arrows move, Shift+arrows select, Space gives what is selected to its roles or
/// takes it from them, + and - (on a group) fold, typing finds a resource. Mouse: a click on a mark toggles it.
class CompareView : public QTableView, public CellActions
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    void setCompareModel(CompareModel *model);
    void keyboardSearch(const QString &text) override;
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    /// The selected cells, else the current one.
    [[nodiscard]] QModelIndexList chosen() const;

    [[nodiscard]] std::optional<Qt::CheckState> cellState(const QModelIndex &index) const override;
    [[nodiscard]] std::optional<bool> isCellOpen(const QModelIndex &index) const override;
    [[nodiscard]] bool isCellEditable(const QModelIndex &index) const override;
    void toggleCell(const QModelIndex &index) override;
    void foldCell(const QModelIndex &index) override;

Q_SIGNALS:
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
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void arrangeColumns();
    [[nodiscard]] bool isFoldable(const QModelIndex &index) const;
    void toggleFold(const QModelIndex &index);

    CompareModel *m_compare = nullptr;
    QPersistentModelIndex m_pressed;
    TypedSearch m_search;
};

} // namespace airside
