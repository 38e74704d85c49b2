#pragma once

#include "models/matrixrows.h"

#include <QHash>

#include <utility>

namespace airside {

/// The cells of a permission matrix, one byte each: what exists, what the base holds, what is pending. Rows have ids
/// that keep their meaning over load(): a row that went keeps its id, with empty cells. Rows of one resource (a DAG under
/// several tags) share their cells, and are counted once.
class MatrixGrid
{
public:
    enum Bit : quint8 { Exists = 1, Base = 2, Pending = 4 };
    using CellRef = std::pair<int, int>; ///< row id, action

    struct Count
    {
        int there = 0;
        int granted = 0; ///< pending
        int added = 0;
        int taken = 0;
    };

    /// The pairs of base and pending exist too, whether the catalogue has them or not.
    void load(const PermissionList &catalogue, const std::optional<QSet<QString>> &dagIds, const PermissionList &base,
              const PermissionList &pending, const DagLabels &labels = {});
    /// Whether every one of them exists here, so that setPending() may take them.
    [[nodiscard]] bool knows(const PermissionList &permissions) const;
    void setPending(const PermissionList &pending);
    [[nodiscard]] PermissionList pending() const;

    [[nodiscard]] const QStringList &actions() const { return m_actions; }
    [[nodiscard]] const MatrixRow &row(int id) const { return m_rows[size_t(id)]; }
    [[nodiscard]] int idLimit() const { return int(m_rows.size()); } ///< ids are below it
    [[nodiscard]] int idOf(const QString &key) const { return m_idOfKey.value(key, -1); } ///< also of rows that went
    [[nodiscard]] const QString &key(int id) const { return m_keys[size_t(id)]; }
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }    ///< ids of the rows there are
    [[nodiscard]] quint8 cell(int id, int action) const { return m_cells[at(id, action)]; }
    [[nodiscard]] bool isListed(const Permission &permission) const; ///< the catalogue has it

    /// The resources that a row stands for, in order: those of a group or label, runs of DAGs included; else itself.
    [[nodiscard]] std::vector<int> members(int id) const;
    [[nodiscard]] int runsOf(int id) const; ///< the row of a DAG's runs; -1: none
    /// action -1: all; passes empty: all rows.
    [[nodiscard]] Count count(const std::vector<int> &ids, int action, const std::vector<bool> &passes) const;
    /// The same for each action.
    [[nodiscard]] std::vector<Count> countByAction(const std::vector<int> &ids, const std::vector<bool> &passes) const;

    /// Sets pending of cells that exist. False: nothing changed.
    bool set(const std::vector<CellRef> &cells, bool granted);

private:
    [[nodiscard]] size_t at(int id, int action) const { return slotAt(m_slotOfId[size_t(id)], action); }
    [[nodiscard]] size_t slotAt(int slot, int action) const { return size_t(slot) * size_t(m_actions.size()) + size_t(action); }
    [[nodiscard]] int idFor(const MatrixRow &row, std::vector<bool> &used);
    void intern(const std::vector<MatrixRow> &rows);
    void mark(const PermissionList &permissions, quint8 bits);

    PermissionList m_catalogue;
    QStringList m_actions;
    std::vector<MatrixRow> m_rows;
    std::vector<quint8> m_cells;
    std::vector<int> m_order;
    std::vector<int> m_positionOfId;
    std::vector<int> m_slotOfId;         ///< where the cells of a row are; 0: a row without any
    std::vector<QString> m_slotResource; ///< by slot
    std::vector<int> m_sortedSlots;      ///< of the rows there are, by resource
    std::vector<QString> m_keys;
    QHash<QString, int> m_slotOfResource;
    QHash<QString, int> m_idOfKey;
    bool m_shared = false; ///< some rows share their cells
};

/// Which rows pass a filter, by id. The text is sought in the names of resources; where no name holds it, in the
/// explanations of the row's permissions, and byWords becomes true. Groups pass when a member does, DAGs when
/// their runs do.
struct MatrixFilter
{
    std::vector<bool> passes;
    bool byWords = false;
};
[[nodiscard]] MatrixFilter matrixFilter(const MatrixGrid &grid, const QString &text, bool onlyGranted);

} // namespace airside
