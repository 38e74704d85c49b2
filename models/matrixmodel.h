#pragma once

#include "core/access/role.h"
#include "models/matrixgrid.h"
#include "models/matrixwords.h"
#include "models/shownrowsmodel.h"

namespace airside {

/// The permissions of one role as a matrix: resources down, grouped and foldable; actions across. It shows a base (as
/// the server has it) and a pending set beside it; toggling changes the pending set and tells so by edited(). It
/// stages nothing itself.
///
/// Toggling goes to all, then to none, and reaches only rows that pass the filter: a folded row counts, a filtered
/// one does not. Cells that do not exist on the server are never touched.
class MatrixModel : public ShownRowsModel
{
    Q_OBJECT

public:
    enum Column { ResourceColumn, WholeRowColumn, FirstActionColumn };

    enum DataRole {
        MarkRole = Qt::UserRole + 100, ///< int of MatrixMark; invalid in ResourceColumn
        DepthRole,                     ///< int: how far it is indented; 0: a group
        KindRole,                      ///< int of MatrixRow::Kind
        FoldRole,                      ///< int of Fold
        GrantsAddedRole,               ///< int: staged grants in the row, or in all of the group
        GrantsTakenRole,               ///< int: staged revokes
        MissingRole,                   ///< bool: a DAG that no longer exists
        HintRole,                      ///< QString: what a folded row hides; may be empty
        MatrixKeyRole,                 ///< QString: identity of the row over refreshes
    };

    enum class Fold { Leaf, Open, Folded };

    struct Input
    {
        QString key; ///< of the role: another key starts afresh, the same key keeps folding and position
        QString roleName; ///< of pendingRole()
        PermissionList catalogue; ///< every pair the server knows; the role's own are added
        std::optional<QSet<QString>> dagIds; ///< empty: not read
        QList<Dag> dags; ///< for their tags and owners
        PermissionList base;
        PermissionList pending;
        bool editable = true;
        RevokeAbility revokes = RevokeAbility::Unknown;
    };

    explicit MatrixModel(QObject *parent = nullptr);

    void setInput(Input input);
    /// After staging changed elsewhere (undo, discard, the review): the same role, another pending set.
    void setPending(const PermissionList &pending);

    [[nodiscard]] Role pendingRole() const;
    [[nodiscard]] bool isEditable() const { return m_input.editable; }
    [[nodiscard]] MatrixGrid::Count total() const; ///< of the whole role, whatever the filter

    /// DAGs under their tags or owners, folded at first, or by name.
    void setGrouping(DagGrouping grouping);
    [[nodiscard]] DagGrouping grouping() const { return m_grouping; }

    void setFilter(const QString &text, bool onlyGranted);
    [[nodiscard]] bool filterMatchesWords() const { return m_filter.byWords; }
    [[nodiscard]] int resourcesPassing() const; ///< folded ones too, groups not counted
    [[nodiscard]] int resourceCount() const;

    /// Cells, or whole rows and groups where an index is in the first two columns. In a rectangle that reaches action
    /// columns the first two do not count, and an unfolded group among other rows does not either.
    bool toggle(const QModelIndexList &cells);
    bool toggleColumn(int column);

    /// False when the row has nothing to fold.
    bool setFolded(int row, bool folded);
    void setAllFolded(bool folded);

    [[nodiscard]] MatrixMark mark(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Permission> permissionAt(const QModelIndex &index) const; ///< none for groups, whole rows
    [[nodiscard]] MatrixWords words(const QModelIndex &index) const;
    [[nodiscard]] QString action(int column) const; ///< empty for the first two columns
    /// MatrixKeyRole, or the name of a resource: its first row. -1: not shown.
    [[nodiscard]] int rowOfKey(const QString &key) const;
    /// The next resource that passes the filter, from a row on and around, whose name starts with the text, else holds
    /// it. What hides it is unfolded. -1: none.
    int find(const QString &text, int fromRow);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person changed the pending set; pendingRole() is the role after.
    void edited();

private:
    /// What a row with others under it sums up.
    struct Sum
    {
        std::vector<MatrixGrid::Count> byAction; ///< of what passes the filter
        MatrixGrid::Count passing;
        MatrixGrid::Count all; ///< whatever the filter
    };

    void load();
    void start();
    [[nodiscard]] const Sum &sum(int id) const;
    void foldAtFirst();
    [[nodiscard]] QSet<int> &folds();
    [[nodiscard]] const QSet<int> &folds() const;
    [[nodiscard]] std::vector<int> rowsToShow() const;
    [[nodiscard]] Fold fold(int id) const;
    [[nodiscard]] QString label(int id) const;
    [[nodiscard]] QString hint(int id) const;
    [[nodiscard]] QVariant rowData(int id, int role) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    bool apply(const std::vector<MatrixGrid::CellRef> &cells);

    Input m_input;
    MatrixGrid m_grid;
    MatrixFilter m_filter;
    QString m_filterText;
    bool m_onlyGranted = false;
    DagGrouping m_grouping = DagGrouping::Name;
    mutable QHash<int, Sum> m_sums; ///< by id; forgotten with each change of cells or filter
    QSet<int> m_folded; ///< ids, while nothing is filtered
    QSet<int> m_foldedInFilter;
};

} // namespace airside
