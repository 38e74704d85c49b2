#pragma once

#include "core/access/role.h"
#include "models/comparegrid.h"
#include "models/shownrowsmodel.h"

#include <QSet>

namespace airside {

/// Two or more roles side by side, of one instance or several: permissions down, grouped and foldable as in the matrix;
/// roles across. By default only what differs is shown. Toggling changes a role's pending set and tells so by edited();
/// it stages nothing itself.
class CompareModel : public ShownRowsModel
{
    Q_OBJECT

public:
    enum Column { ResourceColumn, ActionColumn, DiffersColumn, FirstRoleColumn };

    enum DataRole {
        MarkRole = Qt::UserRole + 200, ///< int of MatrixMark in role columns, and Differs in DiffersColumn; else invalid
        GroupRole,                     ///< bool
        FoldedRole,                    ///< bool
        RowKeyRole,                    ///< QString: identity of the row over refreshes
        HeadRole,                      ///< headerData of a role: QStringList of name, instance, holders
    };

    using ShownRowsModel::ShownRowsModel;

    /// The same roles in the same order keep folding and position; others start afresh.
    void setRoles(const QList<ComparedRole> &roles);
    [[nodiscard]] const QList<ComparedRole> &roles() const { return m_roles; }
    [[nodiscard]] Role pendingRole(int role) const; ///< as toggled
    [[nodiscard]] int differences() const { return m_grid.differences(); }
    [[nodiscard]] int permissionCount() const; ///< all of them, whatever the filter

    /// The text is sought in resource and action.
    void setFilter(const QString &text, bool onlyDifferences);
    [[nodiscard]] int permissionsPassing() const; ///< folded ones too

    /// Gives the permissions of the cells to their roles; takes them where all have them already. A group stands for
    /// its rows that pass the filter. Columns before the roles do nothing.
    bool toggle(const QModelIndexList &cells);
    bool give(const QModelIndexList &cells, bool granted);

    bool setFolded(int row, bool folded);
    [[nodiscard]] std::optional<Permission> permissionAt(const QModelIndex &index) const; ///< none for groups
    [[nodiscard]] int roleAt(int column) const; ///< -1: none
    [[nodiscard]] MatrixMark mark(const QModelIndex &index) const;
    [[nodiscard]] MatrixWords words(const QModelIndex &index) const;
    [[nodiscard]] int rowOfKey(const QString &key) const; ///< -1: not shown
    /// The next permission from a row on and around whose resource starts with the text, else holds it; unfolded. -1: none.
    int find(const QString &text, int fromRow);
    /// What is shown, to paste: a line for each permission, tabs between, a heading with the roles.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person changed the pending sets of these roles.
    void edited(const QList<int> &roles);

private:
    using CellRef = std::pair<int, int>; ///< row id, role

    void refilter();
    [[nodiscard]] std::vector<int> rowsToShow() const;
    [[nodiscard]] std::vector<int> members(int id) const; ///< that pass
    [[nodiscard]] std::vector<CellRef> cellsOf(const QModelIndexList &cells) const;
    bool apply(const std::vector<CellRef> &cells, bool granted);
    [[nodiscard]] QString label(int id) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    QList<ComparedRole> m_roles;
    CompareGrid m_grid;
    QString m_filterText;
    bool m_onlyDifferences = true;
    std::vector<bool> m_passes; ///< by id
    QSet<int> m_folded;
};

} // namespace airside
