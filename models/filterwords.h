#pragma once

#include "core/access/filterquery.h"
#include "core/access/instance.h"
#include "core/access/privilege.h"

namespace airside {

/// Whether the permissions reach a DAG that the value of a filter names: by itself, or as one of all.
[[nodiscard]] bool reachesDag(const PermissionList &permissions, const FilterValue &value);

/// Fields that several pages have, and what their words mean.
[[nodiscard]] FilterField privilegedField(); ///< yes, no, powerful, admin
[[nodiscard]] bool isPrivilegeChoice(PrivilegeLevel level, int choice);
[[nodiscard]] FilterField environmentField(); ///< production, staging, development
[[nodiscard]] bool isEnvironmentChoice(Environment environment, int choice);
[[nodiscard]] FilterField instanceField();
[[nodiscard]] FilterField dagField();
[[nodiscard]] FilterField stagedField();

/// name and example: as typed; help: in the context of filterHelp().
[[nodiscard]] FilterField filterField(const char *name, FilterKind kind, const char *help, const char *example);
/// For the words of all pages' fields: translated in one context.
[[nodiscard]] QString filterHelp(const char *text);

} // namespace airside
