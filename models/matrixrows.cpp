#include "models/matrixrows.h"

#include <QMap>

#include <algorithm>

namespace airside {

namespace {

const QLatin1String kMatrixDagPrefix("DAG:");
const QLatin1String kMatrixRunPrefix("DAG Run:");

struct FoundResource
{
    QString name;
    ResourceGroup group;
    int rank;
    QString dagId;
};

/// By group, rank, then name without regard to case; a DAG right before its runs.
bool comesBefore(const FoundResource &a, const FoundResource &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.rank != b.rank)
        return a.rank < b.rank;
    const QString &aName = a.dagId.isEmpty() ? a.name : a.dagId;
    const QString &bName = b.dagId.isEmpty() ? b.name : b.dagId;
    const int folded = aName.compare(bName, Qt::CaseInsensitive);
    if (folded != 0)
        return folded < 0;
    if (aName != bName)
        return aName < bName;
    return a.name.size() < b.name.size();
}

QMap<QString, bool> resourcesAndWhetherMenuOnly(const PermissionList &catalogue, const PermissionList &held)
{
    QMap<QString, bool> menuOnly;
    for (const PermissionList *list : {&catalogue, &held}) {
        const Permission *last = nullptr; // lists are sorted by resource: each is looked up once
        bool *isMenuOnly = nullptr;
        for (const Permission &permission : *list) {
            const bool menu = permission.action == QLatin1String("menu_access");
            if (last && last->resource == permission.resource) {
                *isMenuOnly = *isMenuOnly && menu;
                continue;
            }
            last = &permission;
            const QString dagId = dagIdOfResource(permission.resource);
            if (!dagId.isEmpty() && !menuOnly.contains(kMatrixDagPrefix + dagId))
                menuOnly.insert(kMatrixDagPrefix + dagId, false);
            const auto known = menuOnly.find(permission.resource);
            isMenuOnly = known == menuOnly.end() ? &*menuOnly.insert(permission.resource, menu) : &*known;
            *isMenuOnly = *isMenuOnly && menu;
        }
    }
    return menuOnly;
}

std::vector<FoundResource> orderedResources(const PermissionList &catalogue, const PermissionList &held)
{
    const QMap<QString, bool> menuOnly = resourcesAndWhetherMenuOnly(catalogue, held);
    const int unknownRank = resourceRank(QString());
    std::vector<FoundResource> out;
    out.reserve(size_t(menuOnly.size()));
    for (auto it = menuOnly.cbegin(); it != menuOnly.cend(); ++it) {
        const int rank = resourceRank(it.key());
        const QString dagId = dagIdOfResource(it.key());
        const bool toMenus = it.value() && rank == unknownRank && dagId.isEmpty();
        out.push_back({it.key(), toMenus ? ResourceGroup::Menus : resourceGroup(it.key()), rank, dagId});
    }
    std::ranges::sort(out, comesBefore);
    return out;
}

} // namespace

QString MatrixRow::key() const
{
    return kind == Kind::Group ? QStringLiteral("\n%1").arg(int(group)) : resource;
}

std::vector<MatrixRow> matrixRows(const PermissionList &catalogue, const PermissionList &held,
                                  const std::optional<QSet<QString>> &dagIds)
{
    std::vector<MatrixRow> rows;
    int groupRow = -1;
    int dagRow = -1;
    for (const FoundResource &found : orderedResources(catalogue, held)) {
        if (groupRow < 0 || rows[size_t(groupRow)].group != found.group) {
            groupRow = int(rows.size());
            rows.push_back({MatrixRow::Kind::Group, found.group, {}, -1, false});
        }
        const bool runs = found.name.startsWith(kMatrixRunPrefix) && !found.dagId.isEmpty();
        if (!runs)
            dagRow = int(rows.size());
        const bool missing = !found.dagId.isEmpty() && dagIds && !dagIds->contains(found.dagId);
        rows.push_back({runs ? MatrixRow::Kind::DagRuns : MatrixRow::Kind::Resource, found.group, found.name,
                        runs ? dagRow : groupRow, missing});
    }
    return rows;
}

QStringList matrixActions(const PermissionList &catalogue, const PermissionList &base, const PermissionList &pending)
{
    QStringList rare;
    for (const PermissionList *list : {&catalogue, &base, &pending}) {
        for (const Permission &permission : *list) {
            if (!usualActions().contains(permission.action) && !rare.contains(permission.action))
                rare += permission.action;
        }
    }
    rare.sort();
    return usualActions() + rare;
}

} // namespace airside
