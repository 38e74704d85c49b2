#include "ui/users/usersummary.h"

#include "models/usertablecells.h"
#include "ui/users/userchanges.h"

namespace airside {

UserSummary summaryOf(const QList<ShownUser> &users, const ChangePlan &plan)
{
    UserSummary summary;
    summary.users = int(users.size());
    QHash<QUuid, QString> texts; // instances are few
    for (const ShownUser &shown : users) {
        const Instance &instance = shown.snapshot->instance;
        QString &text = texts[instance.id];
        if (text.isEmpty()) {
            text = instanceText(instance);
            summary.instances.insert(instance.id, instance.name);
        }
        ++summary.byInstance[text];
        summary.ownAccount = summary.ownAccount || isOwnAccount(*shown.snapshot, shown.user->username);
        summary.allRemoved = summary.allRemoved && shown.staged == StagedState::Removed;
        summary.anyStaged = summary.anyStaged || shown.staged != StagedState::None;
    }
    summary.choices = roleChoices(users, plan);
    return summary;
}

} // namespace airside
