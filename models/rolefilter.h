#pragma once

#include "core/access/filterquery.h"
#include "models/rolerows.h"

namespace airside {

/// What a filter of roles can ask for; the fields of roleFilterFields(), in their order.
enum class RoleField { Name, Holders, Permissions, Permission, Kind, Privileged, Dag, Instance, Environment, Staged };

[[nodiscard]] const FilterFieldSet &roleFilterFields();

/// A role, as it will be after what is staged, as a filter asks it. Words are found in what the table shows: name, kind,
/// privilege, instance and DAGs.
class RoleFilterRow final : public FilterSubject
{
public:
    /// row outlives it.
    explicit RoleFilterRow(const RoleRow &row)
        : m_row(row)
    {
    }

    [[nodiscard]] bool hasWord(const QString &folded) const override;
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override;
    [[nodiscard]] std::optional<qint64> number(int field) const override;
    [[nodiscard]] FilterAge age(int field) const override;
    [[nodiscard]] bool flag(int field) const override;
    [[nodiscard]] bool isChoice(int field, int choice) const override;

private:
    const RoleRow &m_row;
    mutable QString m_words; ///< made when the first word is looked for
};

} // namespace airside
