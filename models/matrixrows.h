#pragma once

#include "core/access/dag.h"
#include "core/access/explain.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace airside {

/// One row of a permission matrix.
struct MatrixRow
{
    enum class Kind {
        Group,
        Label, ///< the DAGs of one tag or owner
        Resource,
        DagRuns,
    };

    Kind kind = Kind::Group;
    ResourceGroup group = ResourceGroup::Dags;
    QString resource; ///< empty for a group and a label
    int parent = -1;  ///< position of the group, of the label, or of the DAG for its runs; -1 for a group
    bool missing = false; ///< names a DAG that this server no longer has
    int depth = 0;        ///< how far it is indented
    QString label;        ///< the tag or owner that it stands for or under; null: none

    [[nodiscard]] QString key() const; ///< stable over refreshes
    [[nodiscard]] bool holdsOthers() const { return kind == Kind::Group || kind == Kind::Label; }
    bool operator==(const MatrixRow &) const = default;
};

/// How the rows of DAGs are arranged. A DAG with several tags stands under each of them.
enum class DagGrouping { Name, Tag, Owner };

struct DagLabels
{
    DagGrouping by = DagGrouping::Name;
    QHash<QString, QStringList> ofDag; ///< by id; a DAG that is not here has none

    [[nodiscard]] static DagLabels from(const QList<Dag> &dags, DagGrouping by);
    bool operator==(const DagLabels &) const = default;
};

/// The rows for what a server knows and a role holds: groups in their order, known resources by rank, others and DAGs by
/// name, and the runs of a DAG after the DAG (which gets a row also when only its runs have permissions). A resource
/// known only as a menu entry goes to the menus. dagIds empty: not read, so nothing is called missing. With labels, DAGs
/// come under theirs, by name, those without any last.
[[nodiscard]] std::vector<MatrixRow> matrixRows(const PermissionList &catalogue, const PermissionList &held,
                                                const std::optional<QSet<QString>> &dagIds, const DagLabels &labels = {});

/// usualActions(), then the rarer ones that occur, by name.
[[nodiscard]] QStringList matrixActions(const PermissionList &catalogue, const PermissionList &base,
                                        const PermissionList &pending);

} // namespace airside
