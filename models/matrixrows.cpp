#include "models/matrixrows.h"

#include <QMap>

#include <algorithm>
#include <map>

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

/// Appends rows with the parents they have at that point.
class RowBuilder
{
public:
    RowBuilder(std::vector<MatrixRow> &rows, const std::optional<QSet<QString>> &dagIds)
        : m_rows(rows)
        , m_dagIds(dagIds)
    {
    }

    void group(ResourceGroup group)
    {
        m_holder = int(m_rows.size());
        m_group = m_holder;
        m_rows.push_back({MatrixRow::Kind::Group, group, {}, -1, false, 0, {}});
    }
    void label(const QString &label)
    {
        m_holder = int(m_rows.size());
        m_rows.push_back({MatrixRow::Kind::Label, m_rows[size_t(m_group)].group, {}, m_group, false, 1, label});
    }
    void resource(const FoundResource &found)
    {
        const bool runs = found.name.startsWith(kMatrixRunPrefix) && !found.dagId.isEmpty();
        if (!runs)
            m_dag = int(m_rows.size());
        const int parent = runs ? m_dag : m_holder;
        const bool missing = !found.dagId.isEmpty() && m_dagIds && !m_dagIds->contains(found.dagId);
        const QString label = m_holder == m_group ? QString() : m_rows[size_t(m_holder)].label;
        m_rows.push_back({runs ? MatrixRow::Kind::DagRuns : MatrixRow::Kind::Resource, m_rows[size_t(m_group)].group, found.name, parent,
                          missing, m_rows[size_t(parent)].depth + 1, label});
    }

private:
    std::vector<MatrixRow> &m_rows;
    const std::optional<QSet<QString>> &m_dagIds;
    int m_group = -1;
    int m_holder = -1;
    int m_dag = -1;
};

struct LabelLess
{
    bool operator()(const QString &a, const QString &b) const
    {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        const int folded = a.compare(b, Qt::CaseInsensitive);
        return folded != 0 ? folded < 0 : a < b;
    }
};

void addLabelled(RowBuilder &builder, const std::vector<FoundResource> &dags, const DagLabels &labels)
{
    std::map<QString, std::vector<const FoundResource *>, LabelLess> byLabel;
    for (const FoundResource &dag : dags) {
        const QStringList own = labels.ofDag.value(dag.dagId);
        for (const QString &label : own.isEmpty() ? QStringList{QStringLiteral("")} : own)
            byLabel[label].push_back(&dag);
    }
    for (const auto &[label, members] : byLabel) {
        builder.label(label);
        for (const FoundResource *member : members)
            builder.resource(*member);
    }
}

} // namespace

QString MatrixRow::key() const
{
    if (kind == Kind::Group)
        return QStringLiteral("\n%1").arg(int(group));
    if (kind == Kind::Label)
        return QStringLiteral("\nlabel\n") + label;
    return label.isNull() ? resource : QStringLiteral("\n%1\n").arg(resource.size()) + resource + label;
}

DagLabels DagLabels::from(const QList<Dag> &dags, DagGrouping by)
{
    DagLabels out{by, {}};
    if (by == DagGrouping::Name)
        return out;
    for (const Dag &dag : dags) {
        QStringList labels = by == DagGrouping::Tag ? dag.tags : dag.owners;
        labels.removeDuplicates();
        labels.removeAll(QString());
        if (!labels.isEmpty())
            out.ofDag.insert(dag.id, labels);
    }
    return out;
}

std::vector<MatrixRow> matrixRows(const PermissionList &catalogue, const PermissionList &held,
                                  const std::optional<QSet<QString>> &dagIds, const DagLabels &labels)
{
    std::vector<MatrixRow> rows;
    RowBuilder builder(rows, dagIds);
    std::vector<FoundResource> labelled;
    std::optional<ResourceGroup> group;
    const auto endGroup = [&] {
        if (!labelled.empty())
            addLabelled(builder, labelled, labels);
        labelled.clear();
    };
    for (FoundResource &found : orderedResources(catalogue, held)) {
        if (group != found.group) {
            endGroup();
            group = found.group;
            builder.group(found.group);
        }
        if (labels.by != DagGrouping::Name && !found.dagId.isEmpty())
            labelled.push_back(std::move(found));
        else
            builder.resource(found);
    }
    endGroup();
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
