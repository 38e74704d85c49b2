#pragma once

#include "core/access/guardpolicy.h"
#include "core/access/snapshot.h"
#include "core/plan/changeplan.h"

namespace airside {

enum class GuardKind {
    OwnAccount,        ///< the plan deletes, demotes or renames the account that signs in
    LastAdministrator, ///< afterwards no active account could administer access
    PublicRole,        ///< deletes or renames Public where anonymous requests need it
    ReadOnlyInstance,
    IncompleteData,    ///< the fresh listing is not complete, so the guards cannot be judged
    UnreadablePolicy,  ///< what is protected could not be read from the settings
    ProtectedAccount,  ///< changes an account on the list, or takes permissions from it by its roles
    ProtectedRole,     ///< changes, gives or takes a role on the list
    BuiltInRole,       ///< deletes or renames a role that Airflow brings
    Escalation,        ///< a role, or roles of an account together, would newly lead to Admin; a program gives one that does
    ManyChanges,       ///< more changes at once than the settings allow
    ManyUsers,         ///< more of the instance's users at once than the settings allow
};

/// Of those up to UnreadablePolicy there is no way around.
[[nodiscard]] bool mayBeOverridden(GuardKind guard);
[[nodiscard]] QString guardName(GuardKind guard); ///< "protected_account", ...
[[nodiscard]] std::optional<GuardKind> guardFromName(const QString &name);
[[nodiscard]] QStringList overridableGuards(); ///< their names

/// What would happen to the account that OwnAccount protects.
enum class Threat { TakesRights, Deletes, Renames, Deactivates, HidesPassword, ChangesEmail };

struct Refusal
{
    GuardKind guard = GuardKind::OwnAccount;
    QUuid change;   ///< the change that is refused; null: the whole plan of this instance
    QString object; ///< username, role or instance name
    Threat threat = Threat::TakesRights; ///< OwnAccount only
    bool certain = true; ///< OwnAccount only; false: the account that signs in is not known, and it may be this one
    qsizetype count = 0; ///< ManyChanges: changes, ManyUsers: users
    qsizetype limit = 0; ///< ManyChanges: changes, ManyUsers: percent

    bool operator==(const Refusal &) const = default;
};

struct GuardContext
{
    QString ownAccount; ///< username that signs in (Instance::username, or the snapshot's signedInAs); may be empty
    bool publicRoleMatters = false;
    GuardPolicy policy = {};
};

/// A person's word that a guard's refusals do not hold this time, and why.
struct GuardOverride
{
    GuardKind guard = GuardKind::ProtectedAccount;
    QString reason; ///< one without any letter or digit overrides nothing
    QList<Refusal> seen; ///< only these; empty: all of this guard

    bool operator==(const GuardOverride &) const = default;
};

[[nodiscard]] bool isReason(const QString &text); ///< it has a letter or a digit

struct OverriddenRefusal
{
    Refusal refusal;
    QString reason;

    bool operator==(const OverriddenRefusal &) const = default;
};

/// What is left of the refusals, and what was overridden.
struct Overridden
{
    QList<Refusal> left;
    QList<OverriddenRefusal> overridden;
};
[[nodiscard]] Overridden withOverrides(const QList<Refusal> &refusals, const QList<GuardOverride> &overrides);

/// Judges the whole of what is staged for the snapshot's instance on fresh data, by effect and not by role names:
/// an account administers access when it is active and its roles together give edit on Users and edit on Roles.
/// When no account could do so before either, LastAdministrator does not refuse. An account whose password the plan
/// replaces by a random one that nobody learns is not counted afterwards. The own account is the one whose folded
/// username or e-mail is the sign-in name (Airflow takes both): context's, the snapshot's or the instance's. It must
/// keep its name, its password unless typed, and its rights on Users and Roles. When it is unknown or not in the
/// listing, every change that would take administration, name or password from an administering account is refused
/// as OwnAccount.
[[nodiscard]] QList<Refusal> checkGuards(const Snapshot &fresh, const ChangePlan &plan, const GuardContext &context);

[[nodiscard]] QString describe(const Refusal &refusal); ///< for a person; translated
/// As an Error of kind Refused (ReadOnly for ReadOnlyInstance).
[[nodiscard]] Error toError(const Refusal &refusal);

} // namespace airside
