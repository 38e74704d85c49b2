#include "models/permissionfilter.h"

#include "core/access/explain.h"
#include "core/access/keys.h"
#include "models/filterwords.h"

#include <algorithm>

namespace airside {

namespace {

FilterFieldSet makeFields()
{
    FilterFieldSet set;
    set.fields = {
        filterField("resource", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "on the resource; * stands for any letters"),
                        "resource:Connections"),
        filterField("action", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the action, with or without can_"), "action:can_edit"),
        filterField("permission", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "action and resource together"),
                        "permission:\"can_edit on DAGs\""),
        filterField("role", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "a role that holds it; * stands for any letters"),
                        "role:team_*"),
        filterField("roles", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of roles that hold it"), "roles:0"),
        filterField("people", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of users who have it"), "people>10"),
        filterField("allows", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "what it lets people do contains"), "allows:password"),
        privilegedField(),
        filterField("area", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the area contains"), "area:security"),
        dagField(),
        instanceField(),
        environmentField(),
    };
    set.fields[int(PermissionField::People)].aliases = {QStringLiteral("holders")};
    return set;
}

} // namespace

const FilterFieldSet &permissionFilterFields()
{
    static const FilterFieldSet set = makeFields();
    return set;
}

template <typename Fits>
bool PermissionFilterRow::heldBy(const void *asked, Fits fits) const
{
    auto known = m_sets.constFind({asked, m_row.index});
    if (known == m_sets.cend()) {
        std::vector<bool> roles;
        for (const Role &role : m_row.index->snapshot->roles)
            roles.push_back(fits(role.name));
        std::vector<bool> sets;
        for (const HolderSet &set : m_row.index->holderSets)
            sets.push_back(std::ranges::any_of(set.roles, [&roles](int role) { return bool(roles[size_t(role)]); }));
        known = m_sets.insert({asked, m_row.index}, sets);
    }
    return known->at(size_t(m_row.permission->holders));
}

bool PermissionFilterRow::hasWord(const QString &folded) const
{
    return m_row.permission->search.contains(folded) || foldName(m_row.index->snapshot->instance.name).contains(folded)
           || heldBy(&folded, [&folded](const QString &role) { return foldName(role).contains(folded); });
}

bool PermissionFilterRow::hasText(int field, const FilterValue &value) const
{
    const Permission &permission = m_row.permission->permission;
    switch (PermissionField(field)) {
    case PermissionField::Resource:
        return value.isWhole(permission.resource);
    case PermissionField::Action:
        return value.isWhole(permission.action)
               || (permission.action.startsWith(QLatin1String("can_")) && value.isWhole(QStringView(permission.action).sliced(4)));
    case PermissionField::Permission:
        return value.isWhole(permission.text());
    case PermissionField::Role:
        return heldBy(&value, [&value](const QString &role) { return value.isWhole(role); });
    case PermissionField::Allows:
        return value.isIn(foldName(explain(permission)));
    case PermissionField::Area:
        return value.isIn(foldName(resourceGroupName(resourceGroup(permission.resource))));
    case PermissionField::Dag:
        return reachesDag({permission}, value);
    case PermissionField::Instance:
        return value.isIn(foldName(m_row.index->snapshot->instance.name));
    default:
        return false;
    }
}

std::optional<qint64> PermissionFilterRow::number(int field) const
{
    if (PermissionField(field) == PermissionField::People)
        return m_row.holders().people;
    return PermissionField(field) == PermissionField::Roles ? std::optional<qint64>(m_row.holders().roles.size()) : std::nullopt;
}

bool PermissionFilterRow::isChoice(int field, int choice) const
{
    return PermissionField(field) == PermissionField::Privileged
               ? isPrivilegeChoice(m_row.permission->privilege.level, choice)
               : isEnvironmentChoice(m_row.index->snapshot->instance.environment, choice);
}

PermissionView filtered(const PermissionTablePtr &table, const QString &filter)
{
    PermissionView view{table, filter, {}};
    const FilterQuery::Parsed query = FilterQuery::parse(filter, permissionFilterFields());
    if (!query || query->isEmpty())
        return view;
    view.passing.assign(size_t(table->idLimit()), false);
    PermissionFilterRow subject;
    for (const int id : table->order({})) {
        subject.setRow(table->row(id));
        view.passing[size_t(id)] = query->matches(subject);
    }
    return view;
}

} // namespace airside
