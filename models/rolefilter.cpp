#include "models/rolefilter.h"

#include "core/access/effective.h"
#include "core/access/keys.h"
#include "models/filterwords.h"
#include "models/rolecells.h"

namespace airside {

namespace {

FilterFieldSet makeFields()
{
    FilterFieldSet set;
    set.fields = {
        filterField("name", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the role's name contains"), "name:team_"),
        filterField("holders", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of users who hold it"), "holders>10"),
        filterField("permissions", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of permissions"), "permissions>20"),
        filterField("permission", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "gives it; * stands for any letters"),
                  "permission:\"can_edit on DAGs\""),
        filterField("kind", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "Airflow's own, or made by people"), "kind:custom"),
        privilegedField(),
        dagField(),
        instanceField(),
        environmentField(),
        stagedField(),
    };
    set.fields[int(RoleField::Name)].aliases = {QStringLiteral("role")};
    set.fields[int(RoleField::Kind)].choices = {QStringLiteral("custom"), QStringLiteral("built-in")};
    return set;
}

bool gives(const PermissionList &permissions, const FilterValue &value)
{
    const std::optional<Permission> one =
        value.parts.size() == 1 ? Permission::fromText(value.parts.first()) : std::nullopt;
    return std::ranges::any_of(permissions, [&](const Permission &held) {
        if (one)
            return held.resource.compare(one->resource, Qt::CaseInsensitive) == 0 &&
                   held.action.compare(one->action, Qt::CaseInsensitive) == 0;
        return value.isWhole(held.text());
    });
}

} // namespace

const FilterFieldSet &roleFilterFields()
{
    static const FilterFieldSet set = makeFields();
    return set;
}

bool RoleFilterRow::hasWord(const QString &folded) const
{
    if (m_words.isEmpty()) {
        const QStringList shown{roleNameText(m_row), roleKindText(m_row), rolePrivilegeText(m_row), roleInstanceText(m_row),
                                dagScope(m_row.shown().permissions)};
        m_words = foldName(shown.join(QLatin1Char('\n')));
    }
    return m_words.contains(folded);
}

bool RoleFilterRow::hasText(int field, const FilterValue &value) const
{
    switch (RoleField(field)) {
    case RoleField::Name:
        return value.isIn(foldName(roleNameText(m_row)));
    case RoleField::Permission:
        return gives(m_row.shown().permissions, value);
    case RoleField::Dag:
        return reachesDag(m_row.shown().permissions, value);
    case RoleField::Instance:
        return value.isIn(foldName(m_row.snapshot->instance.name));
    default:
        return false;
    }
}

std::optional<qint64> RoleFilterRow::number(int field) const
{
    switch (RoleField(field)) {
    case RoleField::Holders:
        return m_row.holders;
    case RoleField::Permissions:
        return m_row.shown().permissions.size();
    default:
        return std::nullopt;
    }
}

FilterAge RoleFilterRow::age(int) const
{
    return {};
}

bool RoleFilterRow::flag(int) const
{
    return m_row.staged() != StagedState::None;
}

bool RoleFilterRow::isChoice(int field, int choice) const
{
    switch (RoleField(field)) {
    case RoleField::Kind:
        return isBuiltIn(m_row.name()) == (choice == 1);
    case RoleField::Privileged:
        return isPrivilegeChoice(m_row.level(), choice);
    default:
        return isEnvironmentChoice(m_row.snapshot->instance.environment, choice);
    }
}

} // namespace airside
