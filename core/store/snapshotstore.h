#pragma once

#include "core/access/retention.h"
#include "core/access/snapshot.h"
#include "core/access/snapshotdiff.h"

#include <QCoroTask>

#include <stop_token>

namespace airside {

/// One snapshot of the history, without what it holds.
struct KeptSnapshot
{
    qint64 id = 0; ///< a later one has a greater number, whatever the instance
    QUuid instance;
    QUrl url;          ///< the address it was read from
    QDateTime takenAt; ///< UTC, when the reading began
    QDateTime keptAt;  ///< UTC, when it was stored and so had ended; invalid: by a version that did not note it
    QString airflowVersion;
    QString signedInAs;
    qint64 users = 0;
    qint64 roles = 0;
    qint64 permissions = 0;
    qint64 dags = 0;
    std::optional<ChangedObjects> changed; ///< against the one before that is kept; empty: it is the first

    bool operator==(const KeptSnapshot &) const = default;
};

/// A user, by the name without regard to case, or a role.
struct KeptObject
{
    enum class Kind { User, Role };
    Kind kind = Kind::User;
    QString name;

    bool operator==(const KeptObject &) const = default;
};

/// What one snapshot had of an object: neither when it was not there.
struct ObjectState
{
    qint64 snapshot = 0;
    std::optional<User> user;
    std::optional<Role> role;

    bool operator==(const ObjectState &) const = default;
};

/// Keeps the history of each instance's access: a snapshot at each complete reading. The newest is there to be shown at
/// once and without a network. Every task resumes on the thread of its caller and never blocks it. Calls are carried out
/// in the order they were made.
class SnapshotStore
{
public:
    virtual ~SnapshotStore() = default;

    /// Becomes the newest of its instance, wholly or not at all. A save that has begun is not given up.
    /// Errors: InvalidInput (a listing is not proven complete), File, BadFile, DamagedFile (nothing was saved; a new
    /// file was begun, so that saving again succeeds).
    [[nodiscard]] virtual QCoro::Task<Result<void>> save(SnapshotPtr snapshot) = 0;
    /// The newest of the instance, with the instance as it is now put into it; a null pointer when nothing is kept,
    /// or when it was read from another address. Errors: Cancelled, File, BadFile, DamagedFile.
    [[nodiscard]] virtual QCoro::Task<Result<SnapshotPtr>> load(Instance instance, std::stop_token stop) = 0;
    /// One of the instance's, whatever its address was. Errors: NotFound, and as load().
    [[nodiscard]] virtual QCoro::Task<Result<SnapshotPtr>> loadPast(Instance instance, qint64 id, std::stop_token stop) = 0;
    /// The instances of which something is kept. Errors as those of load().
    [[nodiscard]] virtual QCoro::Task<Result<QList<QUuid>>> list(std::stop_token stop) = 0;
    /// What is kept of an instance, newest first; of all when the id is null. Errors as those of load().
    [[nodiscard]] virtual QCoro::Task<Result<QList<KeptSnapshot>>> history(QUuid instance, std::stop_token stop) = 0;
    /// One object over the history of the instance, oldest first: the first snapshot, and each in which its access is another than
    /// in the one before. Reads nothing else. Errors as those of load().
    [[nodiscard]] virtual QCoro::Task<Result<QList<ObjectState>>> historyOf(QUuid instance, KeptObject object, std::stop_token stop) = 0;
    /// The whole history of the instance. Nothing kept is no error. Errors: File, BadFile, DamagedFile.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QUuid instance) = 0;
    /// Removes the snapshots that are not to be kept any longer, and gives how many. Errors as those of load().
    [[nodiscard]] virtual QCoro::Task<Result<int>> prune(Retention retention, std::stop_token stop) = 0;
    /// Reads the file through, whatever of it is needed now. Errors: File, BadFile, DamagedFile.
    [[nodiscard]] virtual QCoro::Task<Result<void>> check() = 0;
};

} // namespace airside
