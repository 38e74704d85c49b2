#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace airside {

/// RFC 4180, UTF-8 with or without a byte order mark, lines ended by CRLF or LF; the separator is the comma, or the semicolon where the
/// first line has no comma outside of quotes. Cells are as they stand: the apostrophe rule is the reader's to undo. Empty lines are
/// left out. Errors: BadFile (not UTF-8, a quote that is not closed or stands in the middle of a cell), detail names the line.
[[nodiscard]] Result<QList<QStringList>> readCsv(const QByteArray &bytes);

} // namespace airside
