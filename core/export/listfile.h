#pragma once

#include "core/review/accountlist.h"

namespace airside {

/// The table in a file that another tool gave: CSV, XLSX (its first sheet), or JSON (an array of objects, or an object with one array of
/// objects in it); which it is shows in its first bytes. Lists in a JSON value become one text, parted by semicolons. name: of the file, as
/// it is to be told. Errors: InvalidInput (no such table; why), TooLarge.
[[nodiscard]] Result<ListTable> listTableOf(const QByteArray &bytes, const QString &name);

/// Errors: File, TooLarge (more than 64 MB), and those of listTableOf().
[[nodiscard]] Result<ListTable> readListFile(const QString &path);

} // namespace airside
