#include "core/changes/guards.h"

#include "core/changes/accessstate.h"
#include "core/changes/policyguards.h"
#include "core/plan/changekeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

/// One judgement: the fresh state, the state after everything, and what may be asked of both.
class GuardRun
{
public:
    GuardRun(const Snapshot &fresh, QList<Change> changes)
        : m_fresh(fresh)
        , m_changes(std::move(changes))
        , m_before(fresh)
        , m_after(stateAfter(m_before, {}))
    {
    }

    QList<Refusal> judge(const GuardContext &context)
    {
        const QList<const User *> own = ownAccounts(context);
        m_ownIsKnown = !own.isEmpty();
        for (const User *user : own)
            protectAccount(*user, m_before.rightsOf(foldName(user->username)), isSignInByEmail(*user, context));
        if (own.isEmpty())
            protectEveryAdministrator();
        if (context.publicRoleMatters)
            protectPublic();
        protectLastAdministrator();
        return m_refusals;
    }

private:
    /// without: one change that is left out; null: none.
    AccessState stateAfter(AccessState state, const QUuid &without) const
    {
        for (const Change &change : m_changes) {
            if (without.isNull() || change.id != without)
                state.apply(change);
        }
        return state;
    }

    QStringList signInNames(const GuardContext &context) const
    {
        QStringList names;
        for (const QString &name : {context.ownAccount, m_fresh.signedInAs, m_fresh.instance.username}) {
            if (!name.isEmpty())
                names += foldName(name);
        }
        return names;
    }

    QList<const User *> ownAccounts(const GuardContext &context) const
    {
        const QStringList names = signInNames(context);
        QList<const User *> own;
        if (names.isEmpty())
            return own;
        for (const User &user : m_fresh.users) {
            if (names.contains(foldName(user.username)) || names.contains(foldName(user.email)))
                own += &user;
        }
        return own;
    }

    bool isSignInByEmail(const User &user, const GuardContext &context) const
    {
        return signInNames(context).contains(foldName(user.email));
    }

    void refuse(GuardKind guard, const QUuid &change, const QString &object)
    {
        refuse(Refusal{guard, change, object});
    }

    void refuse(const Refusal &refusal)
    {
        if (!m_refusals.contains(refusal))
            m_refusals += refusal;
    }

    const Change *changeOf(const User &user) const
    {
        const QString key = foldName(user.username);
        const auto it = std::ranges::find_if(m_changes, [&key](const Change &one) {
            return one.isUserChange() && !isCreation(one) && keyBefore(one) == key;
        });
        return it == m_changes.end() ? nullptr : &*it;
    }

    static std::optional<Threat> threatTo(const User &user, const Change &change, bool emailIsSignIn)
    {
        if (!change.userAfter)
            return Threat::Deletes;
        if (change.userAfter->username != user.username)
            return Threat::Renames;
        if (user.active && !change.userAfter->active)
            return Threat::Deactivates;
        if (change.passwordIntent == PasswordIntent::Random)
            return Threat::HidesPassword;
        if (emailIsSignIn && foldName(change.userAfter->email) != foldName(user.email))
            return Threat::ChangesEmail;
        return std::nullopt;
    }

    /// It must stay reachable under its name, and keep these rights.
    void protectAccount(const User &user, AccessRights rights, bool emailIsSignIn)
    {
        const Change *change = changeOf(user);
        const std::optional<Threat> threat = change ? threatTo(user, *change, emailIsSignIn) : std::nullopt;
        if (threat) {
            refuse({GuardKind::OwnAccount, change->id, user.username, *threat, m_ownIsKnown});
            return;
        }
        const QString key = foldName(user.username);
        if ((rights & ~m_after.rightsOf(key)) == 0)
            return;
        for (const QUuid &id : takersOf(key, rights))
            refuse({GuardKind::OwnAccount, id, user.username, Threat::TakesRights, m_ownIsKnown});
    }

    /// The changes that take rights from an account: each that does so alone, or without which it would keep them.
    QList<QUuid> takersOf(const QString &key, AccessRights rights) const
    {
        QList<QUuid> takers;
        const AccessState before = m_before.only({key});
        for (const Change &change : m_changes) {
            const bool concerned = !isCreation(change) && (!change.isUserChange() || keyBefore(change) == key);
            if (!concerned)
                continue;
            AccessState alone = before;
            alone.apply(change);
            const bool takes = (rights & ~alone.rightsOf(key)) != 0;
            if (takes || (rights & ~stateAfter(before, change.id).rightsOf(key)) == 0)
                takers += change.id;
        }
        return takers.isEmpty() ? QList<QUuid>{QUuid()} : takers;
    }

    void protectEveryAdministrator()
    {
        const QStringList keys = m_before.administrators();
        for (const User &user : m_fresh.users) {
            if (keys.contains(foldName(user.username)))
                protectAccount(user, kAdministers, false);
        }
    }

    void protectPublic()
    {
        const QString name = QStringLiteral("Public");
        for (const Change &change : m_changes) {
            const bool was = change.roleBefore && change.roleBefore->name == name;
            if (was && !(change.roleAfter && change.roleAfter->name == name))
                refuse(GuardKind::PublicRole, change.id, name);
        }
    }

    void protectLastAdministrator()
    {
        if (!m_before.anyoneAdministers() || m_after.anyoneAdministers())
            return;
        QStringList concerned = m_before.administrators();
        for (const Change &change : m_changes) {
            if (change.isUserChange())
                concerned += keyBefore(change);
        }
        const AccessState before = m_before.only(concerned);
        QList<Change> culprits;
        for (const Change &change : m_changes) {
            if (before.mayTakeAdministration(change) && stateAfter(before, change.id).anyoneAdministers())
                culprits += change;
        }
        if (culprits.size() == 1)
            refuse(GuardKind::LastAdministrator, culprits.first().id, culprits.first().objectName());
        else
            refuse(GuardKind::LastAdministrator, {}, m_fresh.instance.name);
    }

    const Snapshot &m_fresh;
    QList<Change> m_changes;
    AccessState m_before;
    AccessState m_after;
    bool m_ownIsKnown = false;
    QList<Refusal> m_refusals;
};

/// %1: the account. What would happen to it where it is the one that signs in, and where it may be.
struct ThreatSentences
{
    Threat threat;
    const char *certain;
    const char *possible;
};

constexpr ThreatSentences kThreats[] = {
    {Threat::TakesRights,
     QT_TRANSLATE_NOOP("Guard", "It would take rights on users and roles from %1, the account that signs in here."),
     QT_TRANSLATE_NOOP("Guard", "It would take rights on users and roles from %1, which may be the account that signs in here.")},
    {Threat::Deletes, QT_TRANSLATE_NOOP("Guard", "It would delete %1, the account that signs in here."),
     QT_TRANSLATE_NOOP("Guard", "It would delete %1, which may be the account that signs in here.")},
    {Threat::Renames, QT_TRANSLATE_NOOP("Guard", "It would rename %1, the account that signs in here."),
     QT_TRANSLATE_NOOP("Guard", "It would rename %1, which may be the account that signs in here.")},
    {Threat::Deactivates, QT_TRANSLATE_NOOP("Guard", "It would deactivate %1, the account that signs in here."),
     QT_TRANSLATE_NOOP("Guard", "It would deactivate %1, which may be the account that signs in here.")},
    {Threat::HidesPassword,
     QT_TRANSLATE_NOOP("Guard", "It would give a password that nobody learns to %1, the account that signs in here."),
     QT_TRANSLATE_NOOP("Guard", "It would give a password that nobody learns to %1, which may be the account that signs in here.")},
    {Threat::ChangesEmail, QT_TRANSLATE_NOOP("Guard", "It would change the e-mail of %1, by which Airside signs in here."),
     QT_TRANSLATE_NOOP("Guard", "It would change the e-mail of %1, by which Airside may sign in here.")},
};

QString guardSentence(const Refusal &refusal)
{
    switch (refusal.guard) {
    case GuardKind::OwnAccount: {
        const auto at = std::ranges::find(kThreats, refusal.threat, &ThreatSentences::threat);
        return QCoreApplication::translate("Guard", refusal.certain ? at->certain : at->possible);
    }
    case GuardKind::LastAdministrator:
        return refusal.change.isNull()
                   ? QCoreApplication::translate(
                         "Guard", "Afterwards no active account of %1 could administer users and roles.")
                   : QCoreApplication::translate(
                         "Guard", "After the change of %1 no active account could administer users and roles.");
    case GuardKind::PublicRole:
        return QCoreApplication::translate(
            "Guard", "Without the role %1 this server answers every anonymous request with an error.");
    case GuardKind::ReadOnlyInstance:
        return QCoreApplication::translate("Guard", "%1 is marked read-only.");
    case GuardKind::IncompleteData:
        return QCoreApplication::translate(
            "Guard", "The users and roles of %1 could not be listed completely, so nobody can tell who would be locked "
                     "out. Try again.");
    case GuardKind::UnreadablePolicy:
        return QCoreApplication::translate(
            "Guard", "What is protected on %1 could not be read from the settings, so nothing is written. Choose the guards' "
                     "settings again.");
    case GuardKind::ProtectedAccount:
        return QCoreApplication::translate("Guard", "%1 is on the list of protected accounts. It would be changed, or lose rights.");
    case GuardKind::ProtectedRole:
        return QCoreApplication::translate("Guard", "%1 is on the list of protected roles. It would be changed, given or taken.");
    case GuardKind::BuiltInRole:
        return QCoreApplication::translate(
            "Guard", "%1 is a role that Airflow brings. It makes it again when it starts, but those who hold it lose it.");
    case GuardKind::Escalation:
        return QCoreApplication::translate("Guard", "%1 would newly get what leads to Admin.");
    case GuardKind::ManyChanges:
        return QCoreApplication::translate("Guard", "%Ln changes of %1 at once are more than the settings allow.", nullptr,
                                           int(refusal.count));
    case GuardKind::ManyUsers:
        return QCoreApplication::translate("Guard", "%Ln users of %1 at once are a larger part of all than the settings allow.",
                                           nullptr, int(refusal.count));
    }
    return {};
}

} // namespace

QList<Refusal> checkGuards(const Snapshot &fresh, const ChangePlan &plan, const GuardContext &context)
{
    QList<Change> changes;
    for (const Change &change : inApplyOrder(plan).changes) {
        if (change.instance == fresh.instance.id)
            changes += change;
    }
    if (changes.isEmpty())
        return {};
    if (fresh.instance.readOnly)
        return {{GuardKind::ReadOnlyInstance, {}, fresh.instance.name}};
    if (context.policy.unreadable)
        return {{GuardKind::UnreadablePolicy, {}, fresh.instance.name}};
    if (!fresh.usersProof.complete() || !fresh.rolesProof.complete())
        return {{GuardKind::IncompleteData, {}, fresh.instance.name}};
    QList<Refusal> refusals = GuardRun(fresh, changes).judge(context);
    for (const Refusal &refusal : checkPolicy(fresh, changes, context.policy)) {
        const bool publicAlready = refusal.guard == GuardKind::BuiltInRole && std::ranges::any_of(refusals, [&](const Refusal &one) {
            return one.guard == GuardKind::PublicRole && one.change == refusal.change;
        });
        if (!publicAlready)
            refusals += refusal;
    }
    return refusals;
}

QString describe(const Refusal &refusal)
{
    return guardSentence(refusal).arg(refusal.object);
}

Error toError(const Refusal &refusal)
{
    if (refusal.guard == GuardKind::ReadOnlyInstance)
        return {ErrorKind::ReadOnly, 0, refusal.object, {}, {}};
    return {ErrorKind::Refused, 0, refusal.object, describe(refusal), {}};
}

} // namespace airside
