#pragma once

#include "core/base/result.h"
#include "core/export/sheet.h"

class QIODevice;

namespace airside {

// The formats behind writeSheet(). Each writes row by row, so that no second copy of the table is made.

/// False: the device refused; its errorString() says why.
[[nodiscard]] bool writeCsv(const Sheet &sheet, QIODevice &device);
[[nodiscard]] bool writeJson(const Sheet &sheet, QIODevice &device);

/// libxlsxwriter writes to paths only. Errors: File, TooLarge.
[[nodiscard]] Result<void> writeXlsx(const Sheet &sheet, const QString &path);

} // namespace airside
