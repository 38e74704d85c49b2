#pragma once

#include "core/base/result.h"

#include <functional>

namespace airside {

/// Which file system a path lies on: the name that the kernel has for its type, such as "nfs4" or "fuse.sshfs"; empty:
/// it cannot be told. The path need not exist, its directory does.
[[nodiscard]] QString fileSystemOf(const QString &path);

using FileSystemProbe = std::function<QString(const QString &path)>;

/// A database on a network file system loses what was written, since locks and shared memory do not work there as
/// SQLite needs them. Errors: File.
[[nodiscard]] Result<void> refuseNetworkFileSystem(const QString &path, const FileSystemProbe &probe = fileSystemOf);

} // namespace airside
