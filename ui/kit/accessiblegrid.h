#pragma once

#include <QModelIndex>
#include <QtGlobal>

#include <optional>

namespace airside {

/// What a screen reader may do with a cell beyond reading it. Qt's own interface of a table only selects cells, so a view
/// that is this, too, gets one that says whether a cell is on and acts on it.
class CellActions
{
public:
    virtual ~CellActions() = default;

    /// Empty: not something that is on or off.
    [[nodiscard]] virtual std::optional<Qt::CheckState> cellState(const QModelIndex &index) const = 0;
    /// Empty: nothing to unfold.
    [[nodiscard]] virtual std::optional<bool> isCellOpen(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual bool isCellEditable(const QModelIndex &index) const = 0;
    virtual void toggleCell(const QModelIndex &index) = 0;
    virtual void foldCell(const QModelIndex &index) = 0;
};

/// Makes screen readers find those interfaces; once is enough, more often does no harm.
void provideAccessibleGrids();

} // namespace airside
