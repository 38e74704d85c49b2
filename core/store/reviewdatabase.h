#pragma once

#include "core/review/review.h"
#include "core/store/storedatabase.h"

#include <functional>
#include <memory>
#include <vector>

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

/// Who vouches for a record that stands in a team's store. Empty in a file.
struct ReviewWitness
{
    QString login;      ///< who had signed in
    QString recordedAt; ///< by the server's clock, UTC

    bool operator==(const ReviewWitness &) const = default;
};

/// All that is kept of a review, as it is kept.
struct WholeReview
{
    QUuid id;
    QString name;
    ReviewTexts texts;
    QList<ReviewFile> files;
};

/// The reviews in reviews.sqlite, or in a team's store. Made, used and destroyed in one thread, in which every call blocks; opened by the
/// first call. A file that is damaged, newer or another program's is left as it is, and every call answers BadFile: evidence is never
/// begun anew by itself. A connection that broke is made again once; then what was on its way is looked for before it is sent again, so
/// that it stands there once or not at all.
class ReviewDatabase
{
public:
    explicit ReviewDatabase(std::unique_ptr<SqlDatabase> database);

    /// All of it, or nothing; on the disk when it returns. Errors: AlreadyExists (the name, case regarded), File, BadFile; of a team's store
    /// also those of TeamDatabase, and OutcomeUnknown.
    [[nodiscard]] Result<void> create(const Population &population, const ReviewRecord &created);
    /// Puts records behind the head that the caller has seen, and the file that they come from beside them; gives the lines. When just
    /// these stand there already, behind that head, nothing is written: so it may be called again after an OutcomeUnknown.
    /// Errors: NotFound, ChangedMeanwhile (there are more records by now), Refused (signed off), and as create().
    [[nodiscard]] Result<QList<ReviewLine>> append(const QUuid &review, const ReviewHead &seen, const QList<ReviewRecord> &records,
                                                   const std::optional<ReviewFile> &file);
    /// In the order in which they were made. Errors: File, BadFile.
    [[nodiscard]] Result<QList<KeptReview>> list();
    /// Errors: NotFound, File, BadFile.
    [[nodiscard]] Result<ReviewTexts> read(const QUuid &review);
    [[nodiscard]] Result<QList<ReviewFile>> files(const QUuid &review);
    /// The end of its records.
    [[nodiscard]] Result<ReviewHead> head(const QUuid &review);
    /// Of its records, in their order.
    [[nodiscard]] Result<QList<ReviewWitness>> witnesses(const QUuid &review);
    /// Puts a review of another store here, all of it or nothing. Errors: AlreadyExists (the name).
    [[nodiscard]] Result<void> bring(const WholeReview &review);

    void close() { m_database->close(); }
    [[nodiscard]] SqlDatabase &database() { return *m_database; }

private:
    using Work = std::function<Result<void>()>;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> attempt(const Work &work);
    [[nodiscard]] Result<QList<QVariantList>> rowsOf(const QUuid &review, const QString &sql);
    [[nodiscard]] Result<qint64> numberOf(const QUuid &review);
    [[nodiscard]] Result<ReviewHead> tail(qint64 number, bool &signedOff);
    [[nodiscard]] Result<bool> standsAlready(qint64 number, const ReviewHead &seen, const QList<ReviewLine> &lines);
    [[nodiscard]] Result<void> appendOnce(const QUuid &review, const ReviewHead &seen, const QList<ReviewLine> &lines, const std::optional<ReviewFile> &file);
    [[nodiscard]] Result<void> putReview(const WholeReview &review);
    [[nodiscard]] Result<bool> isThere(const QString &question, const QVariantList &values);
    [[nodiscard]] Result<void> putFile(qint64 number, const ReviewFile &file);
    [[nodiscard]] Result<void> insert(const QString &sql, const QVariantList &values);
    [[nodiscard]] Error failed(QSqlQuery query);
    [[nodiscard]] Result<QSqlQuery> ask(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> insertLines(qint64 number, int part, const QList<QByteArray> &lines);
    [[nodiscard]] Result<void> insertRecords(qint64 number, const QList<ReviewLine> &lines);
    [[nodiscard]] Error unusable(const Error &error) const;

    std::unique_ptr<SqlDatabase> m_database;
    std::vector<QSqlQuery> m_failed; ///< until the transaction has ended: PostgreSQL frees no statement in one that failed
};

} // namespace airside
