#include "models/personfilter.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/viewsbutton.h"
#include "ui/people/peoplepage.h"

#include <QSet>
#include <QToolButton>

namespace airside {

namespace {

QList<SavedView> builtInPeopleViews()
{
    return {
        filterView(PeoplePage::tr("On several instances"), "accounts>1"),
        filterView(PeoplePage::tr("Can become Admin somewhere"), "privileged:admin"),
        filterView(PeoplePage::tr("Not signed in anywhere for 90 days"), "active:yes last_login>90d"),
        filterView(PeoplePage::tr("Inactive everywhere"), "active:no"),
        filterView(PeoplePage::tr("Joined by hand"), "linked:yes"),
        filterView(PeoplePage::tr("Doubtful names"), "doubtful:yes"),
    };
}

} // namespace

void PeoplePage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or accounts>1 role:Admin linked:yes \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(personFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        for (const PersonInstance &one : m_joined->instances()) {
            if (field == QLatin1String("instance"))
                values += one.instance.name;
            if (field == QLatin1String("role") && one.snapshot && one.inScope) {
                for (const Role &role : one.snapshot->roles)
                    values += role.name;
            }
        }
        QStringList sorted(values.begin(), values.end());
        sorted.sort(Qt::CaseInsensitive);
        return sorted;
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, workspace().collaborators().memory, QStringLiteral("people"),
                                    builtInPeopleViews(), this));
    addFilterWidget(panelHost()->makeToggle(this));
}

} // namespace airside
