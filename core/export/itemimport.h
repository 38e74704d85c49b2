#pragma once

#include "core/export/writers.h"
#include "core/review/review.h"

namespace airside {

struct RefusedRow
{
    qint64 row = 0; ///< of the file, from 1; the header is row 1
    QString item;   ///< as the row says; may be empty
    QString why;    ///< English, for the record
    QString shown;  ///< the same for the person, translated

    bool operator==(const RefusedRow &) const = default;
};

/// What a sheet that came back says.
struct SheetImport
{
    QList<ReviewRecord> records; ///< decisions to be recorded
    qint64 blank = 0;            ///< rows without a decision
    qint64 same = 0;             ///< rows that say what is decided already
    QList<RefusedRow> refused;
};

/// The record of such an import says so much: how many decisions, and the rows that were refused.
[[nodiscard]] QJsonObject importFacts(const SheetImport &sheet);

/// The content of the file; at most 64 MB. Errors: File, BadFile.
[[nodiscard]] Result<QByteArray> itemFileBytes(const QString &path);

/// The rows of a sheet that came back, in either format; which it is shows in its first bytes. Errors: BadFile.
[[nodiscard]] Result<SheetImport> importItemFile(const std::shared_ptr<const Review> &review, const QByteArray &file, const QString &by,
                                                 const QString &osUser, const QDateTime &at);

/// Reads a table whose first row is the header of itemSheet(). CSV: the apostrophe rule is undone; XLSX: the table of readXlsx(), whose text is
/// as xlsxText() wrote it. A row is refused when its item is none,
/// when anything but the columns of the decision is not as it went out, when it is there twice, or when the decision may not be
/// recorded (checkRecord()). Errors: BadFile (another header).
[[nodiscard]] Result<SheetImport> importItemSheet(const std::shared_ptr<const Review> &review, const QList<QStringList> &table, const QString &by,
                                                  const QString &osUser, const QDateTime &at, SheetFormat from = SheetFormat::Csv);

} // namespace airside
