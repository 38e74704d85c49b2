#include "ui/staged/planbinding.h"

#include "core/base/text.h"
#include "core/plan/rebase.h"
#include "ui/staged/resultwords.h"
#include "ui/workspace.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString bindingTr(const char *text)
{
    return QCoreApplication::translate("PlanBinding", text);
}

const InstanceState *stateFor(const PlanInstance &wanted, const QList<InstanceState> &states)
{
    const InstanceState *found = nullptr;
    for (const InstanceState &state : states) {
        if (state.instance.id == wanted.id)
            return &state;
    }
    for (const InstanceState &state : states) {
        if (state.instance.url != wanted.url)
            continue;
        if (found)
            return nullptr; // two of one address: nobody can tell which is meant
        found = &state;
    }
    return found;
}

Error errorAbout(ErrorKind kind, const Change &change)
{
    return {kind, 0, change.objectName(), {}, {}};
}

} // namespace

BoundPlan boundPlan(const PlanFile &file, const Workspace &workspace)
{
    BoundPlan bound;
    const QList<InstanceState> states = workspace.states();
    QHash<QUuid, const InstanceState *> known;
    for (const PlanInstance &one : file.instances)
        known.insert(one.id, stateFor(one, states));
    for (Change change : file.plan.changes) {
        const InstanceState *state = known.value(change.instance);
        const PlanInstance *wanted = file.instance(change.instance);
        const QString title = changeTitle(change);
        if (!state) {
            bound.leftOut += bindingTr(QT_TRANSLATE_NOOP("PlanBinding", "%1: the instance %2 is not set up here."))
                                 .arg(title, wanted ? visible(wanted->name) : change.instance.toString());
        } else if (workspace.isReadOnly(state->instance.id)) {
            bound.leftOut += bindingTr(QT_TRANSLATE_NOOP("PlanBinding", "%1: the instance %2 is read-only.")).arg(title, visible(state->instance.name));
        } else {
            change.instance = state->instance.id;
            bound.plan.changes += change;
            if (!bound.instances.contains(change.instance))
                bound.instances += change.instance;
        }
    }
    return bound;
}

ChangeResult sinceThePlan(const Change &change, const Snapshot *snapshot)
{
    ChangeResult result;
    result.change = change.id;
    if (!snapshot)
        return result;
    const User *user = change.isUserChange() ? snapshot->user(change.objectName()) : nullptr;
    const Role *role = change.isUserChange() ? nullptr : snapshot->role(change.objectName());
    if (change.kind == ChangeKind::CreateUser || change.kind == ChangeKind::CreateRole) {
        if (user || role) {
            result.state = ChangeState::NotDone;
            result.error = errorAbout(ErrorKind::AlreadyExists, change);
        }
        return result;
    }
    if (user)
        result.serverUser = *user;
    if (role)
        result.serverRole = *role;
    if (!canRebase(change, result.serverUser, result.serverRole)) {
        result.state = ChangeState::Conflict;
        result.error = errorAbout(ErrorKind::NotFound, change);
        result.serverUser.reset();
    } else if ((user && !sameAccess(*change.userBefore, *user)) || (role && !sameAccess(*change.roleBefore, *role))) {
        result.state = ChangeState::Conflict;
        result.error = errorAbout(ErrorKind::ChangedMeanwhile, change);
    }
    return result;
}

} // namespace airside
