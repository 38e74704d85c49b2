#pragma once

#include "core/access/suspension.h"
#include "core/airflow/lockoutfacts.h"
#include "models/usertablerows.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace airside {

enum class LockoutWay { Suspend, Deactivate, Delete };

/// One of the servers on which accounts are to be locked out.
struct LockoutServer
{
    QString name;
    LockoutFacts facts;
    int accounts = 0;
    int incomplete = 0; ///< without first name, last name or e-mail, which Airflow's page asks for
    std::optional<QDateTime> lastTokenEnds; ///< UTC, of all of them; empty: one of them is not known
};

/// The accounts that are to be locked out, and what is known of their servers and of suspensions.
struct LockoutCase
{
    QList<ShownUser> users;
    QHash<QUuid, LockoutServer> servers;
    QHash<QUuid, QList<Suspension>> kept; ///< by instance
    bool ownAccount = false; ///< that Airside signs in with is among them

    [[nodiscard]] QList<LockoutServer> serversByName() const;
    [[nodiscard]] bool everyServer(bool LockoutFacts::*fact) const;
    /// Where tokens outlive a deactivation, or may.
    [[nodiscard]] bool tokensMayLiveOn() const;
};

using ObservedFacts = std::function<QJsonObject(const QUuid &)>;
[[nodiscard]] LockoutCase lockoutCase(const QList<ShownUser> &users, const QHash<QUuid, QList<Suspension>> &kept, const ObservedFacts &observed);

/// Deactivating, which keeps sign-ins out of every kind and is undone whole, where it works for all of them and does not
/// stand so already; else suspending.
[[nodiscard]] LockoutWay proposedWay(const LockoutCase &lockout);

/// withRoles: a deactivation takes the roles and the password as well, as a suspension does. Who is locked out so already
/// is left out, and so is who cannot be deactivated by the sign-in of the instance.
[[nodiscard]] QList<Change> lockoutChanges(const LockoutCase &lockout, LockoutWay way, bool withRoles, const QString &reason);

[[nodiscard]] QList<Change> restoreChanges(const LockoutCase &lockout);
[[nodiscard]] QList<Change> reactivateChanges(const LockoutCase &lockout);

} // namespace airside
