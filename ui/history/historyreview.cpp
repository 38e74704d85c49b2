#include "models/timetext.h"
#include "ui/history/historypage.h"
#include "ui/kit/tableview.h"

namespace airside {

namespace {

bool isOfUser(const AccessDifference &what)
{
    return what.kind <= Difference::RoleTaken;
}

} // namespace

/// A mover, a grant that was made elsewhere, a role that allows more: just that is reviewed, as it is now.
void HistoryPage::reviewRows()
{
    const TableView *shown = table();
    const QList<int> rows = shown ? shown->selectedRowNumbers() : QList<int>();
    if (rows.isEmpty() || (m_shown.isEmpty() && !m_object))
        return;
    const QUuid instance = m_object ? m_object->first : m_shown.first().instance;
    const QString name = instanceName(instance);
    QList<ReviewPick> users;
    QList<ReviewPick> roles;
    QList<DifferenceRow> changes;
    for (const int row : rows) {
        if (const auto past = std::dynamic_pointer_cast<const PastRecords>(m_past.view().source); shown == m_pastTable && past) {
            const int place = m_past.sourceRow(row);
            if (const User *user = past->user(place))
                users += ReviewPick{instance, name, user->username};
            else
                roles += ReviewPick{instance, name, past->role(place)->name};
        } else if (const auto differences = std::dynamic_pointer_cast<const DifferenceRecords>(m_differences.view().source); shown == m_differenceTable && differences) {
            const DifferenceRow &one = differences->at(m_differences.sourceRow(row));
            if (one.what.kind >= Difference::PermissionAdded)
                continue; // what the server knows is nobody's access
            (isOfUser(one.what) ? users : roles) += ReviewPick{instance, name, one.what.object};
            changes += one;
        }
    }
    if (!users.isEmpty() && !roles.isEmpty()) {
        setBanner(QStringLiteral("review"), MessageBanner::Kind::Info, tr("A small review is of users or of roles. Select rows of one kind."))->setClosable(true);
        return;
    }
    const bool ofRoles = !roles.isEmpty();
    askForReview(ofRoles ? roles : users, ofRoles ? reviewOfRoleContents : reviewOfAccounts, reasonOf(changes));
}

/// What is known of the changes, to begin the reason with; the person goes on.
QString HistoryPage::reasonOf(const QList<DifferenceRow> &rows) const
{
    if (rows.isEmpty())
        return {};
    const bool elsewhere = std::ranges::all_of(rows, [](const DifferenceRow &row) { return row.made == Made::Elsewhere; });
    const QString seen = localTimeText(std::ranges::max(rows, {}, &DifferenceRow::seen).seen);
    return elsewhere ? tr("Changed outside of this program, seen %1").arg(seen) : tr("Access changed, seen %1").arg(seen);
}

} // namespace airside
