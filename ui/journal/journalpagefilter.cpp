#include "ui/journal/journalpage.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"

namespace airside {

namespace {

QList<SavedView> builtInJournalViews()
{
    const auto view = [](const QString &name, const char *filter) {
        SavedView made;
        made.name = name;
        made.filter = QString::fromLatin1(filter);
        return made;
    };
    return {
        view(JournalPage::tr("Open, or needs a person"), "state:open,needs_person"),
        view(JournalPage::tr("Last seven days"), "since<7d"),
        view(JournalPage::tr("Deletions"), "kind:delete"),
        view(JournalPage::tr("Past a guard"), "override:yes"),
        view(JournalPage::tr("Undone"), "origin:undo"),
    };
}

QString valueOf(const JournalRow &row, const QString &field)
{
    if (field == QLatin1String("instance"))
        return row.instanceName;
    if (field == QLatin1String("account"))
        return row.account;
    if (field == QLatin1String("object"))
        return row.object;
    if (field == QLatin1String("kind"))
        return row.kind;
    if (field == QLatin1String("origin"))
        return row.origin;
    return field == QLatin1String("by") ? row.osUser : QString();
}

} // namespace

void JournalPage::buildFilter()
{
    filterField()->setPlaceholderText(tr("Words, or kind:delete by:ada since<7d \u2013 Ctrl+Space shows what can be asked"));
    filterBar()->setFields(journalFilterFields(), [this](const QString &field) {
        QSet<QString> values;
        for (int row = 0; row < m_book.records->rows(); ++row)
            values += valueOf(m_book.records->at(row), field);
        values.remove(QString());
        return offeredValues(values);
    });
    addFilterWidget(new ViewsButton(*filterBar(), *m_table, m_workspace.collaborators().memory, QStringLiteral("journal"), builtInJournalViews(), this));
}

} // namespace airside
