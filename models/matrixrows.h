#pragma once

#include "core/access/explain.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace airside {

/// One row of a permission matrix.
struct MatrixRow
{
    enum class Kind { Group, Resource, DagRuns };

    Kind kind = Kind::Group;
    ResourceGroup group = ResourceGroup::Dags;
    QString resource; ///< empty for a group
    int parent = -1;  ///< position of the group, or of the DAG for its runs; -1 for a group
    bool missing = false; ///< names a DAG that this server no longer has

    [[nodiscard]] QString key() const; ///< stable over refreshes
    [[nodiscard]] int depth() const { return int(kind); }
    bool operator==(const MatrixRow &) const = default;
};

/// The rows for what a server knows and a role holds: groups in their order, known resources by rank, others and DAGs by
/// name, and the runs of a DAG after the DAG (which gets a row also when only its runs have permissions). A resource
/// known only as a menu entry goes to the menus. dagIds empty: not read, so nothing is called missing.
[[nodiscard]] std::vector<MatrixRow> matrixRows(const PermissionList &catalogue, const PermissionList &held,
                                                const std::optional<QSet<QString>> &dagIds);

/// usualActions(), then the rarer ones that occur, by name.
[[nodiscard]] QStringList matrixActions(const PermissionList &catalogue, const PermissionList &base,
                                        const PermissionList &pending);

} // namespace airside
