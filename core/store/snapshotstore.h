#pragma once

#include "core/access/snapshot.h"

#include <QCoroTask>

#include <stop_token>

namespace airside {

/// Keeps the last complete snapshot of each instance, to show it again at once and without a network. Every task
/// resumes on the thread of its caller and never blocks it. Calls are carried out in the order they were made.
class SnapshotStore
{
public:
    virtual ~SnapshotStore() = default;

    /// Replaces what is kept of this instance, wholly or not at all. A save that has begun is not given up.
    /// Errors: InvalidInput (a listing is not proven complete), File, BadFile, DamagedFile (nothing was saved; a new
    /// file was begun, so that saving again succeeds).
    [[nodiscard]] virtual QCoro::Task<Result<void>> save(SnapshotPtr snapshot) = 0;
    /// What is kept of the instance, with the instance as it is now put into it; a null pointer when nothing is kept,
    /// or when it was read from another address. Errors: Cancelled, File, BadFile, DamagedFile.
    [[nodiscard]] virtual QCoro::Task<Result<SnapshotPtr>> load(Instance instance, std::stop_token stop) = 0;
    /// The instances of which something is kept. Errors as those of load().
    [[nodiscard]] virtual QCoro::Task<Result<QList<QUuid>>> list(std::stop_token stop) = 0;
    /// Nothing kept is no error. Errors: File, BadFile, DamagedFile.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QUuid instance) = 0;
};

} // namespace airside
