#pragma once

#include "core/access/filterquery.h"
#include "models/permissiontable.h"

namespace airside {

/// What a filter of permissions can ask for; the fields of permissionFilterFields(), in their order.
enum class PermissionField {
    Resource, Action, Permission, Role, Roles, People, Allows, Privileged, Area, Dag, Instance, Environment,
};

[[nodiscard]] const FilterFieldSet &permissionFilterFields();

/// A row of the permission table as a filter asks it. Words are found in the permission, its sentence, its area, its privilege,
/// its instance and the names of the roles that hold it.
class PermissionFilterRow final : public FilterSubject
{
public:
    void setRow(const PermissionTable::Row &row) { m_row = row; }

    [[nodiscard]] bool hasWord(const QString &folded) const override;
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override;
    [[nodiscard]] std::optional<qint64> number(int field) const override;
    [[nodiscard]] FilterAge age(int) const override { return {}; }
    [[nodiscard]] bool flag(int) const override { return false; }
    [[nodiscard]] bool isChoice(int field, int choice) const override;

private:
    /// By source and by what is asked of a role's name: for each holder set whether one of its roles fits. Found once, asked
    /// for every row.
    template <typename Fits>
    [[nodiscard]] bool heldBy(const void *asked, Fits fits) const;

    PermissionTable::Row m_row;
    mutable QHash<std::pair<const void *, const PermissionIndex *>, std::vector<bool>> m_sets;
};

} // namespace airside
