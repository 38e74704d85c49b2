#include "models/nameorder.h"
#include "models/userfilter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"
#include "ui/users/userspage.h"

namespace airside {

namespace {

QList<SavedView> builtInUserViews()
{
    const auto view = [](const QString &name, const char *filter, const char *sort) {
        SavedView made;
        made.name = name;
        made.filter = QString::fromLatin1(filter);
        if (sort)
            made.layout.sort = {{QString::fromLatin1(sort), true}};
        return made;
    };
    return {
        view(UsersPage::tr("Can become Admin"), "privileged:admin", nullptr),
        view(UsersPage::tr("Not signed in for 90 days"), "active:yes last_login>90d", nullptr),
        view(UsersPage::tr("Never signed in"), "last_login:never", nullptr),
        view(UsersPage::tr("Failed sign-ins"), "failed>0", "failed_logins"),
        view(UsersPage::tr("Without roles"), "roles:0", nullptr),
        view(UsersPage::tr("Inactive with roles"), "active:no roles>0", nullptr),
        view(UsersPage::tr("With staged changes"), "staged:yes", nullptr),
    };
}

} // namespace

void UsersPage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or role:Admin active:yes last_login>90d \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(userFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        for (const UserIndexPtr &source : m_model.sources()) {
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
        }
        return offeredValues(values);
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, workspace().collaborators().memory, QStringLiteral("users"),
                                    builtInUserViews(), this));
}

} // namespace airside
