#pragma once

#include "core/review/review.h"
#include "core/store/storedatabase.h"

namespace airside {

/// One of the reviews that are kept.
struct KeptReview
{
    QUuid id;
    QString name;
    bool signedOff = false;

    bool operator==(const KeptReview &) const = default;
};

/// A sheet that came back.
struct ReviewFile
{
    QString name;
    QByteArray content;

    bool operator==(const ReviewFile &) const = default;
};

/// reviews.sqlite. Made, used and destroyed in one thread, in which every call blocks; opened by the first call. A file that is
/// damaged, newer or another program's is left as it is, and every call answers BadFile: evidence is never begun anew by itself.
class ReviewDatabase
{
public:
    ReviewDatabase(const QString &path, const Clock &clock, const DatabaseOptions &options = {});

    /// All of it, or nothing; on the disk when it returns. Errors: AlreadyExists (the name, case regarded), File, BadFile.
    [[nodiscard]] Result<void> create(const Population &population, const ReviewRecord &created);
    /// Puts records behind the head that the caller has seen, and the file that they come from beside them; gives the lines.
    /// Errors: NotFound, ChangedMeanwhile (there are more records by now), Refused (signed off), File, BadFile.
    [[nodiscard]] Result<QList<ReviewLine>> append(const QUuid &review, const ReviewHead &seen, const QList<ReviewRecord> &records,
                                                   const std::optional<ReviewFile> &file);
    /// In the order in which they were made. Errors: File, BadFile.
    [[nodiscard]] Result<QList<KeptReview>> list();
    /// Errors: NotFound, File, BadFile.
    [[nodiscard]] Result<ReviewTexts> read(const QUuid &review);
    [[nodiscard]] Result<QList<ReviewFile>> files(const QUuid &review);

    void close() { m_database.close(); }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<qint64> numberOf(const QUuid &review);
    [[nodiscard]] Result<ReviewHead> tail(qint64 number, bool &signedOff);
    [[nodiscard]] Result<void> insert(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<QSqlQuery> ask(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> insertLines(qint64 number, int part, const QList<QByteArray> &lines);
    [[nodiscard]] Result<void> insertRecords(qint64 number, const QList<ReviewRecord> &records, const QList<ReviewLine> &lines);
    [[nodiscard]] Error unusable(const Error &error) const;

    StoreDatabase m_database;
};

} // namespace airside
