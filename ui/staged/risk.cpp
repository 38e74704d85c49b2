#include "ui/staged/risk.h"

#include "core/access/effective.h"
#include "core/access/keys.h"
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

/// Users by the thousand hold the same few sets of roles.
PrivilegeLevel knownLevel(QHash<QString, PrivilegeLevel> &known, const Snapshot &snapshot, const QStringList &roles)
{
    const QString key = roles.join(QLatin1Char('\n'));
    const auto at = known.constFind(key);
    return at == known.constEnd() ? known.insert(key, levelOf(snapshot, roles)).value() : *at;
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

/// One person, on however many instances: the same username with the same e-mail. Without an e-mail nobody can tell.
QString personOf(const Change &change)
{
    const User &user = change.userBefore ? *change.userBefore : *change.userAfter;
    const QString email = foldName(user.email);
    return foldName(user.username) + QLatin1Char('\n') + (email.isEmpty() ? change.instance.toString() : email);
}

qsizetype grantsOf(const QString &role, const ChangePlan &plan)
{
    return std::ranges::count_if(plan.changes, [&role](const Change &change) {
        const bool had = change.userBefore && change.userBefore->roles.contains(role);
        return change.userAfter && change.userAfter->roles.contains(role) && !had;
    });
}

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

RiskJudge::RiskJudge(const ChangePlan &plan, std::function<const Snapshot *(const QUuid &)> snapshotOf)
    : m_plan(plan)
    , m_snapshotOf(std::move(snapshotOf))
{
}

RiskJudge::Place &RiskJudge::placeOf(const QUuid &instance)
{
    const auto [at, fresh] = m_places.try_emplace(instance);
    Place &place = at->second;
    if (fresh)
        place.now = m_snapshotOf(instance);
    if (fresh && place.now)
        place.after.roles = rolesAfter(place.now->roles, m_plan, place.now->instance.id);
    return place;
}

Risk RiskJudge::userRisk(const Change &change, Place &place)
{
    Risk risk;
    if (!change.userAfter)
        return risk;
    const QStringList before = change.userBefore ? change.userBefore->roles : QStringList();
    const PrivilegeLevel reached = knownLevel(place.levelsAfter, place.after, change.userAfter->roles);
    if (reached > knownLevel(place.levelsNow, *place.now, before)) {
        risk.gains = reached;
        risk.names = {change.userAfter->username};
        for (const QString &role : change.userAfter->roles) {
            if (!before.contains(role) && knownLevel(place.levelsAfter, place.after, {role}) == reached)
                risk.through += role;
        }
    }
    risk.leavesWithoutRole = !before.isEmpty() && change.userAfter->roles.isEmpty();
    return risk;
}

Risk RiskJudge::riskOf(const Change &change)
{
    Place &place = placeOf(change.instance);
    if (!place.now)
        return {};
    return change.isUserChange() ? userRisk(change, place) : roleRisk(change, *place.now);
}

Risk riskOf(const Change &change, const ChangePlan &plan, const Snapshot *snapshot)
{
    return RiskJudge(plan, [snapshot](const QUuid &) { return snapshot; }).riskOf(change);
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
    QSet<QString> people;
    QSet<QString> roles;
    QSet<QString> granted; // the roles by which somebody gains
    int privileged = 0;
    bool otherwise = false;
    RiskJudge judge(plan, snapshotOf);
    for (const Change &change : plan.changes) {
        if (change.isUserChange())
            people.insert(personOf(change));
        else
            roles.insert(change.instance.toString() + change.objectName());
        const Risk risk = judge.riskOf(change);
        if (risk.gains == PrivilegeLevel::Ordinary)
            continue;
        ++privileged;
        otherwise = otherwise || risk.through.isEmpty();
        for (const QString &role : risk.through)
            granted.insert(role);
    }
    QStringList parts;
    if (!people.isEmpty())
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln people"), people.size());
    if (!roles.isEmpty())
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln roles"), roles.size());
    if (granted.size() == 1 && !otherwise)
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln grant %1"), grantsOf(*granted.begin(), plan)).arg(visible(*granted.begin()));
    else if (privileged > 0)
        parts += riskTr(QT_TRANSLATE_N_NOOP("Risk", "%Ln give privileged access"), privileged);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace airside
