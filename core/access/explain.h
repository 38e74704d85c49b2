#pragma once

#include "core/access/permission.h"

namespace airside {

/// How resources are shown together. Unknown ones (plugins, later versions) count as administration.
enum class ResourceGroup { Dags, RunsAndTasks, Administration, Security, Menus };
inline constexpr int kResourceGroups = 5;

[[nodiscard]] ResourceGroup resourceGroup(const QString &resource);
[[nodiscard]] QString resourceGroupName(ResourceGroup group); ///< translated: "Runs and tasks"
/// Known resources in the order in which people look for them, unknown ones after them. For sorting in a group.
[[nodiscard]] int resourceRank(const QString &resource);

/// The five actions that every server has, in the order of a matrix' columns: read, create, edit, delete, menu.
[[nodiscard]] const QStringList &usualActions();
/// A short translated word for a heading: "edit" for can_edit, "menu" for menu_access; others as they are
/// without "can_" (untrusted text).
[[nodiscard]] QString actionWord(const QString &action);

/// What holding the permission lets a person do, in one or two translated sentences; what Airflow asks for beside it is
/// said too. Measured on Airflow 2.11.2 and 3.3.2. An unknown pair gets a general sentence. Holds the names
/// of DAGs and resources as they are: untrusted, show it through visible().
[[nodiscard]] QString explain(const Permission &permission);

/// What to beware of: a way to Admin, rights that Airflow adds or takes away by itself. Empty for most.
[[nodiscard]] QString explainCaution(const Permission &permission);

} // namespace airside
