#pragma once

#include "core/access/dag.h"
#include "core/access/instance.h"
#include "core/access/role.h"
#include "core/access/user.h"

#include <QDateTime>

#include <memory>

namespace airside {

/// The proof, or the failure of the proof, that a listing is whole: total before = rows = total after, no key twice.
struct Completeness
{
    qint64 totalBefore = -1; ///< -1: not read
    qint64 rows = 0;
    qint64 totalAfter = -1;
    qint64 duplicates = 0;
    std::optional<Error> error; ///< set when the listing failed or was cut; rows may then be partial
    qint64 requests = 0; ///< pages that were asked for, with those of readings that were torn; 0: not known, as of one that was stored
    double seconds = 0;  ///< that all of them took together

    [[nodiscard]] bool complete() const
    {
        return !error && totalBefore >= 0 && totalBefore == rows && rows == totalAfter && duplicates == 0;
    }
    bool operator==(const Completeness &) const = default;
};

/// Everything read from one instance at one time. Immutable once made; share it as SnapshotPtr.
/// Strings that repeat (role sets, actions, resources) share their buffers.
struct Snapshot
{
    Instance instance; ///< as it was when read
    QDateTime takenAt; ///< UTC, Airside's clock, when the reading began
    QString airflowVersion; ///< empty: not told
    std::optional<int> serverOffsetSeconds; ///< the server's UTC offset, where it can be known
    QString signedInAs; ///< username of the account that read it; empty: unknown
    std::optional<bool> issuesTokens; ///< the server signs people in by tokens; empty: not known, as of one that was stored

    QList<User> users; ///< by folded username
    QList<Role> roles; ///< by name
    PermissionList permissions; ///< the catalogue: every pair this server knows
    QList<Dag> dags; ///< by id
    Completeness usersProof;
    Completeness rolesProof;
    Completeness permissionsProof;
    Completeness dagsProof;

    [[nodiscard]] const User *user(const QString &username) const; ///< by folded name; nullptr: none
    [[nodiscard]] const Role *role(const QString &name) const;
    [[nodiscard]] bool complete() const; ///< all four listings are proven whole
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace airside
