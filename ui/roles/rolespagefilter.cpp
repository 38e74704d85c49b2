#include "models/nameorder.h"
#include "models/rolefilter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"
#include "ui/roles/rolespage.h"

#include <QSet>

namespace airside {

namespace {

QList<SavedView> builtInRoleViews()
{
    const auto view = [](const QString &name, const char *filter) {
        SavedView made;
        made.name = name;
        made.filter = QString::fromLatin1(filter);
        return made;
    };
    return {
        view(RolesPage::tr("Can become Admin"), "privileged:admin"),
        view(RolesPage::tr("Made by people"), "kind:custom"),
        view(RolesPage::tr("Held by nobody"), "kind:custom holders:0"),
        view(RolesPage::tr("Without permissions"), "permissions:0"),
        view(RolesPage::tr("With staged changes"), "staged:yes"),
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
        return sortedNames(QStringList(values.begin(), values.end()));
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, workspace().collaborators().memory, QStringLiteral("roles"),
                                    builtInRoleViews(), this));
}

} // namespace airside
