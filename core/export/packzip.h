#pragma once

#include "core/export/evidencepack.h"

namespace airside {

/// The files below one folder of a ZIP, the same bytes for the same files and time. Errors: TooLarge (what a ZIP without extensions holds).
[[nodiscard]] Result<QByteArray> zipOf(const QList<PackFile> &files, const QString &folder, const QDateTime &madeAt);

/// The files of a ZIP; the one folder that all of them are in is taken off. A file whose bytes do not fit its checksum, or cannot be
/// unpacked, is there with what could be got of it. Errors: BadFile: no ZIP, or one whose lists of files do not agree; TooLarge: 2 GB.
[[nodiscard]] Result<QList<PackFile>> filesInZip(const QByteArray &zip);

} // namespace airside
