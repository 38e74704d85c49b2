#include "models/permissionfilter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"
#include "ui/permissions/permissionspage.h"

namespace airside {

namespace {

QList<SavedView> builtInPermissionViews()
{
    const auto view = [](const QString &name, const char *filter, QList<TableLayout::Order> sort = {}) {
        SavedView made;
        made.name = name;
        made.filter = QString::fromLatin1(filter);
        made.layout.sort = std::move(sort);
        return made;
    };
    return {
        view(PermissionsPage::tr("Ways to Admin"), "privileged:admin", {{QStringLiteral("people"), true}}),
        view(PermissionsPage::tr("Privileged, held by somebody"), "privileged:yes people>0",
             {{QStringLiteral("privileged"), false}, {QStringLiteral("people"), true}}),
        view(PermissionsPage::tr("Held by no role"), "roles:0"),
        view(PermissionsPage::tr("Held by roles, but by nobody"), "roles>0 people:0"),
        view(PermissionsPage::tr("On all DAGs"), "resource:DAGs"),
    };
}

} // namespace

void PermissionsPage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or action:can_edit privileged:yes people>10 \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(permissionFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        for (const PermissionIndexPtr &source : m_model.view().table->sources()) {
            const Snapshot &snapshot = *source->snapshot;
            if (field == QLatin1String("role")) {
                for (const Role &role : snapshot.roles)
                    values += role.name;
            } else if (field == QLatin1String("dag")) {
                for (const Dag &dag : snapshot.dags)
                    values += dag.id;
            } else if (field == QLatin1String("instance")) {
                values += snapshot.instance.name;
            }
            for (const IndexedPermission &one : source->permissions) {
                if (field == QLatin1String("resource"))
                    values += one.permission.resource;
                else if (field == QLatin1String("action"))
                    values += one.permission.action;
                else if (field == QLatin1String("permission"))
                    values += one.permission.text();
            }
        }
        return offeredValues(values);
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, workspace().collaborators().memory, QStringLiteral("permissions"),
                                    builtInPermissionViews(), this));
}

} // namespace airside
