#include "models/nameorder.h"
#include "models/rolefilter.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"
#include "ui/roles/rolespage.h"

#include <numeric>

namespace airside {

namespace {

QList<SavedView> builtInRoleViews()
{
    return {
        filterView(RolesPage::tr("Can become Admin"), "privileged:admin"),
        filterView(RolesPage::tr("Made by people"), "kind:custom"),
        filterView(RolesPage::tr("Held by nobody"), "kind:custom holders:0"),
        filterView(RolesPage::tr("Without permissions"), "permissions:0"),
        filterView(RolesPage::tr("With staged changes"), "staged:yes"),
    };
}

} // namespace

void RolesPage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or kind:custom privileged:yes holders>10 \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(roleFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        for (const SnapshotPtr &snapshot : workspace().snapshotsInScope()) {
            if (field == QLatin1String("name")) {
                for (const Role &role : snapshot->roles)
                    values += role.name;
            } else if (field == QLatin1String("permission")) {
                for (const Permission &permission : snapshot->permissions)
                    values += permission.text();
            } else if (field == QLatin1String("dag")) {
                for (const Dag &dag : snapshot->dags)
                    values += dag.id;
            } else if (field == QLatin1String("instance")) {
                values += snapshot->instance.name;
            }
        }
        return offeredValues(values);
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, workspace().collaborators().memory, QStringLiteral("roles"),
                                    builtInRoleViews(), this));
}

Sheet RolesPage::rolesAsShown() const
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns;
    for (int column = 0; column < RoleTableModel::kColumns; ++column) {
        if (!m_table->isColumnHidden(column) || column == RoleTableModel::InstanceColumn)
            columns += column;
    }
    Sheet sheet = sheetOf(*m_model, rows, columns, QStringLiteral("Roles"));
    for (const SnapshotPtr &snapshot : workspace().snapshotsInScope()) {
        sheet.cover += {snapshot->instance.name,
                        QStringLiteral("%1 (%2), read %3, %4 roles, %5")
                            .arg(snapshot->instance.url.toDisplayString(), environmentName(snapshot->instance.environment),
                                 isoUtc(snapshot->takenAt), QString::number(snapshot->roles.size()),
                                 snapshot->rolesProof.complete() ? QStringLiteral("complete") : QStringLiteral("NOT complete"))};
    }
    sheet.cover += {QStringLiteral("Filter"), filterBar()->applied()};
    sheet.cover += {QStringLiteral("Rows"), QStringLiteral("%1 of %2").arg(rows.size()).arg(m_model->totalRows())};
    return sheet;
}

} // namespace airside
