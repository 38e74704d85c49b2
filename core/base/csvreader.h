#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace airside {

struct CsvRecord
{
    qsizetype line = 0; ///< that it begins on, from 1
    QStringList fields;
};

/// Reads comma-separated values as RFC 4180 has them: quotes, doubled quotes and line breaks within quotes; lines end in
/// CR LF, LF or CR; a byte order mark is skipped, and so are empty lines. Where the first line has semicolons and no
/// comma outside of quotes, as spreadsheets write it in some languages, those part the fields. Blanks are kept.
/// Errors: BadFile, its detail says "line 7: ...".
[[nodiscard]] Result<QList<CsvRecord>> readCsv(const QByteArray &utf8);

[[nodiscard]] QList<QStringList> fieldsOf(const QList<CsvRecord> &records);

} // namespace airside
