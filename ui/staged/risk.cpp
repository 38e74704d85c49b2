#include "ui/staged/risk.h"

#include "core/access/effective.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace airside {

namespace {

QString riskTr(const char *text)
{
    return QCoreApplication::translate("Risk", text);
}

PrivilegeLevel levelOf(const Snapshot &snapshot, const QStringList &roles)
{
    return privilegeOf(effectivePermissionSet(snapshot, roles)).level;
}

/// The roles as they would be, in a snapshot without anything else.
Snapshot rolesAsPlanned(const Snapshot &snapshot, const ChangePlan &plan)
{
    Snapshot after;
    after.roles = rolesAfter(snapshot.roles, plan, snapshot.instance.id);
    return after;
}

Risk userRisk(const Change &change, const Snapshot &after, const Snapshot &snapshot)
{
    Risk risk;
    if (!change.userAfter)
        return risk;
    const QStringList before = change.userBefore ? change.userBefore->roles : QStringList();
    const PrivilegeLevel reached = levelOf(after, change.userAfter->roles);
    if (reached > levelOf(snapshot, before)) {
        risk.gains = reached;
        risk.names = {change.userAfter->username};
        for (const QString &role : change.userAfter->roles) {
            if (!before.contains(role) && levelOf(after, {role}) == reached)
                risk.through += role;
        }
    }
    risk.leavesWithoutRole = !before.isEmpty() && change.userAfter->roles.isEmpty();
    return risk;
}

Risk roleRisk(const Change &change, const Snapshot &snapshot)
{
    Risk risk;
    const QStringList holders = change.roleBefore ? holdersOf(snapshot, change.roleBefore->name) : QStringList();
    if (change.kind == ChangeKind::DeleteRole) {
        risk.losesHolders = static_cast<int>(holders.size());
        return risk;
    }
    const PermissionList before = change.roleBefore ? change.roleBefore->permissions : PermissionList();
    const PrivilegeLevel reached = change.roleAfter ? privilegeOf(change.roleAfter->permissions).level : PrivilegeLevel::Ordinary;
    if (reached > privilegeOf(before).level) {
        risk.gains = reached;
        risk.names = holders;
    }
    return risk;
}

QString gainText(const Risk &risk)
{
    const bool admin = risk.gains == PrivilegeLevel::CanBecomeAdmin;
    const QString effect = admin ? riskTr(QT_TRANSLATE_NOOP("Risk", "can make themselves or anybody an administrator"))
                                 : riskTr(QT_TRANSLATE_NOOP("Risk", "gets powerful permissions"));
    if (!risk.through.isEmpty())
        return riskTr(QT_TRANSLATE_NOOP("Risk", "Grants %1: %2 then %3"))
            .arg(visible(risk.through.join(QStringLiteral(", "))), visible(risk.names.join(QStringLiteral(", "))), effect);
    if (risk.names.isEmpty())
        return riskTr(QT_TRANSLATE_NOOP("Risk", "Whoever gets this role then %1")).arg(effect);
    if (risk.names.size() <= 3)
        return riskTr(QT_TRANSLATE_NOOP("Risk", "%1 then %2")).arg(visible(risk.names.join(QStringLiteral(", "))), effect);
    return riskTr(QT_TRANSLATE_NOOP("Risk", "Each of %1 holders then %2")).arg(risk.names.size()).arg(effect);
}

} // namespace

Risk riskOf(const Change &change, const ChangePlan &plan, const Snapshot *snapshot)
{
    if (!snapshot)
        return {};
    if (change.isUserChange())
        return userRisk(change, rolesAsPlanned(*snapshot, plan), *snapshot);
    return roleRisk(change, *snapshot);
}

QStringList riskTexts(const Risk &risk)
{
    QStringList texts;
    if (risk.gains != PrivilegeLevel::Ordinary)
        texts += gainText(risk);
    if (risk.leavesWithoutRole)
        texts += riskTr(QT_TRANSLATE_NOOP("Risk", "Leaves this user without any role"));
    if (risk.losesHolders == 1)
        texts += riskTr(QT_TRANSLATE_NOOP("Risk", "1 holder loses this role"));
    else if (risk.losesHolders > 1)
        texts += riskTr(QT_TRANSLATE_NOOP("Risk", "%1 holders lose this role")).arg(risk.losesHolders);
    return texts;
}

QString stagedSummary(const ChangePlan &plan, const std::function<const Snapshot *(const QUuid &)> &snapshotOf)
{
    QSet<std::pair<QUuid, QString>> people;
    QSet<std::pair<QUuid, QString>> roles;
    QMap<QString, int> grants;
    int privileged = 0;
    for (const Change &change : plan.changes) {
        (change.isUserChange() ? people : roles).insert({change.instance, change.objectName()});
        const Risk risk = riskOf(change, plan, snapshotOf(change.instance));
        if (risk.gains == PrivilegeLevel::Ordinary)
            continue;
        ++privileged;
        for (const QString &role : risk.through)
            ++grants[role];
    }
    QStringList parts;
    if (people.size() == 1)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "1 person"));
    else if (people.size() > 1)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "%1 people")).arg(people.size());
    if (roles.size() == 1)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "1 role"));
    else if (roles.size() > 1)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "%1 roles")).arg(roles.size());
    if (grants.size() == 1 && grants.first() == privileged)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "%1 grants %2")).arg(privileged).arg(visible(grants.firstKey()));
    else if (privileged == 1)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "1 gives privileged access"));
    else if (privileged > 1)
        parts += riskTr(QT_TRANSLATE_NOOP("Risk", "%1 give privileged access")).arg(privileged);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace airside
