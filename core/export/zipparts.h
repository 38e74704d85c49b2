#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace airside {

/// What a ZIP file that came from somebody else may ask of this machine.
struct ZipLimits
{
    qint64 file = qint64(64) * 1024 * 1024;     ///< as it is
    qint64 unpacked = qint64(384) * 1024 * 1024; ///< the parts that are read, together
    qint64 ratio = 200;                          ///< unpacked to packed, beyond freely
    qint64 freely = qint64(4) * 1024 * 1024;     ///< so much may be unpacked whatever the ratio
    qint64 entries = 10'000;
};

/// The parts of these names, those that are there; nothing is written to disk. Errors: BadFile, whose detail says why (no ZIP,
/// damaged, encrypted, a name twice, beyond the limits).
[[nodiscard]] Result<QHash<QString, QByteArray>> readZipParts(const QByteArray &zip, const QStringList &names, const ZipLimits &limits = {});

} // namespace airside
