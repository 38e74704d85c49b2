#pragma once

#include "core/base/result.h"
#include "core/export/sheet.h"

namespace airside {

enum class SheetFormat { Csv, Json, Xlsx };

[[nodiscard]] QString formatName(SheetFormat format); ///< "csv", "json", "xlsx"
[[nodiscard]] std::optional<SheetFormat> formatFromName(const QString &name);

/// RFC 4180 with CRLF, UTF-8 with no byte order mark. Cells that begin with = + - @ TAB CR or ' get one apostrophe
/// in front (reversible: remove exactly one leading apostrophe).
[[nodiscard]] QByteArray csvBytes(const Sheet &sheet);
/// The apostrophe rule and its reverse.
[[nodiscard]] QString neutralized(const QString &cell);
[[nodiscard]] QString unneutralized(const QString &cell);

/// How text stands in a cell of XLSX, which is for people's eyes: characters that hide or reorder it are visible ("<U+202E>"), and what is
/// longer than a cell can be is cut and says so.
[[nodiscard]] QString xlsxText(const QString &text);

/// {"title": ..., "about": {...}, "rows": [{key: value, ...}]}; numbers and booleans keep their types, empty cells are null.
[[nodiscard]] QByteArray jsonBytes(const Sheet &sheet);
/// The rows of it alone, for a clipboard: [{key: value, ...}], keys in the order of the columns.
[[nodiscard]] QByteArray jsonRowsBytes(const Sheet &sheet);

/// A table of GitHub's Markdown, UTF-8, each row one line: what would be read as markup, a link or a cell's end is escaped,
/// control and bidirectional characters are made visible. Numbers stand at the end side, booleans are yes and no.
[[nodiscard]] QByteArray markdownBytes(const Sheet &sheet);

/// Writes to a temporary file beside path and renames it; an existing file is replaced only on success. XLSX:
/// cover sheet, frozen header, filters, widths, validation lists, text as text (never a formula). Runs on the
/// calling thread: use inPool() from the window. Errors: File, TooLarge (more than 1,048,575 rows for XLSX).
[[nodiscard]] Result<void> writeSheet(const Sheet &sheet, SheetFormat format, const QString &path);

} // namespace airside
