#include "ui/staged/risk.h"

#include "core/access/effective.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace airside {

namespace {

QString riskTr(const char *text, qsizetype n = -1)
{
    return QCoreApplication::translate("Risk", text, nullptr, int(n));
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

/// What a level gives, as whole sentences: word order and number differ between languages.
struct GainSentences
{
    const char *granted; ///< %1: roles, %2: the one user
    const char *nobodyYet;
    const char *named;   ///< %1: the names; n: how many
    const char *counted; ///< n: how many
};

constexpr GainSentences kBecomesAdmin{
    QT_TRANSLATE_NOOP("Risk", "Grants %1: %2 then can make themselves or anybody an administrator"),
    QT_TRANSLATE_NOOP("Risk", "Whoever gets this role then can make themselves or anybody an administrator"),
    QT_TRANSLATE_N_NOOP("Risk", "%1 then can make themselves or anybody an administrator"),
    QT_TRANSLATE_N_NOOP("Risk", "Each of %Ln holders then can make themselves or anybody an administrator"),
};
constexpr GainSentences kBecomesPowerful{
    QT_TRANSLATE_NOOP("Risk", "Grants %1: %2 then gets powerful permissions"),
    QT_TRANSLATE_NOOP("Risk", "Whoever gets this role then gets powerful permissions"),
    QT_TRANSLATE_N_NOOP("Risk", "%1 then get powerful permissions"),
    QT_TRANSLATE_N_NOOP("Risk", "Each of %Ln holders then gets powerful permissions"),
};

QString gainText(const Risk &risk)
{
    const GainSentences &says = risk.gains == PrivilegeLevel::CanBecomeAdmin ? kBecomesAdmin : kBecomesPowerful;
    const QString names = visible(risk.names.join(QStringLiteral(", ")));
    if (!risk.through.isEmpty())
        return riskTr(says.granted).arg(visible(risk.through.join(QStringLiteral(", "))), names);
    if (risk.names.isEmpty())
        return riskTr(says.nobodyYet);
    if (risk.names.size() <= 3)
        return riskTr(says.named, risk.names.size()).arg(names);
    return riskTr(says.counted, risk.names.size());
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
    if (risk.losesHolders > 0)
        texts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln holders lose this role"), risk.losesHolders);
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
    if (!people.isEmpty())
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln people"), people.size());
    if (!roles.isEmpty())
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln roles"), roles.size());
    if (grants.size() == 1 && grants.first() == privileged)
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln grant %1"), privileged).arg(visible(grants.firstKey()));
    else if (privileged > 0)
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln give privileged access"), privileged);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace airside
