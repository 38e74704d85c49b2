#pragma once

#include "core/export/zipparts.h"

namespace airside {

struct XlsxLimits
{
    ZipLimits zip;
    qsizetype rows = 1'048'576;
    qsizetype columns = 1'000;
    qsizetype cells = 8'000'000; ///< with empty ones between and behind others
    qsizetype cellText = 32'767; ///< characters in one cell, as Excel has it
};

/// Whether a file seems to be a workbook, of the old or the protected kind too, which readXlsx() refuses with a reason.
[[nodiscard]] bool isXlsx(const QByteArray &file);

/// The values of one sheet of an XLSX workbook (by its tab's name; empty: the first), row by row, so that the row of the
/// spreadsheet is the index and 1: one without a value is an empty list, any other has at least as many cells as the first. Numbers are "12" or "0.5",
/// booleans TRUE and FALSE, cells with a date format 2026-12-31 or 2026-12-31T09:30:00; a formula is its last value, and its text
/// "=A1+1" where no program has worked it out. Nothing outside of the file is ever looked at.
/// Errors: BadFile, its detail says where and why; NotFound (no such sheet).
[[nodiscard]] Result<QList<QStringList>> readXlsx(const QByteArray &file, const QString &sheet = {}, const XlsxLimits &limits = {});

} // namespace airside
