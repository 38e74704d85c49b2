#pragma once

#include "core/base/result.h"

#include <QUuid>

#include <memory>

namespace airside {

struct ApplyLease
{
    std::shared_ptr<void> held; ///< until the last copy is gone, or the process is
    bool alone = false;         ///< when it was taken, nobody else held one for the instance
};

/// Says on this machine that somebody applies changes to an instance: a lock on a file that the system lets go when a
/// process ends, however it ends. Several may hold it at once; the directory is made. Blocks for a moment at most.
/// whileAlone: called while nobody else can take one. Errors: File.
[[nodiscard]] Result<ApplyLease> takeApplyLease(const QString &directory, const QUuid &instance,
                                                const std::function<Result<void>()> &whileAlone);

} // namespace airside
