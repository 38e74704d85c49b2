#pragma once

#include "core/access/instance.h"
#include "core/plan/change.h"

namespace airside {

/// What Airflow itself may undo a change with. Its API shows neither setting (2.5 to 3.3), so it is known from who set the instance up.
enum class Overwrite {
    None,
    DagGrants,      ///< permissions of single DAGs: a DAG's access_control gives and takes them whenever the DAG is read again
    RolesAtSignIn,  ///< the roles of a user: set anew at each sign-in
};

[[nodiscard]] Overwrite overwrittenBy(const Change &change, const Instance &instance);
/// Whether the role holds permissions that a DAG's access_control may have given it.
[[nodiscard]] bool holdsDagGrants(const Role &role);
/// A whole sentence for a person. None: empty.
[[nodiscard]] QString overwriteWarning(Overwrite overwrite);

} // namespace airside
