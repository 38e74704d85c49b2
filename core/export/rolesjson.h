#pragma once

#include "core/access/role.h"

#include <QByteArray>

namespace airside {

/// Roles as `airflow roles export` writes them and `airflow roles import` reads them, on Airflow 2.9 and later: one object
/// for each resource of a role, its actions sorted and joined with commas; a role without permissions is one object with
/// empty ones. ASCII, other characters escaped, no line break at the end. pretty: as with --pretty.
/// The command leaves the built-in roles out; here they are written when they are given.
[[nodiscard]] QByteArray rolesAsAirflowJson(const QList<Role> &roles, bool pretty);

} // namespace airside
