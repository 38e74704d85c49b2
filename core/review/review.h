#pragma once

#include "core/base/chunkedlist.h"
#include "core/review/population.h"
#include "core/review/reviewrecord.h"

#include <QHash>
#include <QSet>

namespace airside {

/// A review as it is kept.
struct ReviewTexts
{
    QList<QByteArray> itemLines;
    QList<QByteArray> excludedLines;
    QList<QByteArray> roleLines;
    QList<ReviewLine> records;
};

/// What is known of an item by now.
struct ItemState
{
    QString reviewer;                ///< who has to decide, or had
    std::optional<ReviewRecord> decided; ///< the last decision that stands; none: open
    std::optional<ReviewRecord> applied; ///< the last attempt to carry it out
    qint64 last = 0;                     ///< the number of the last record about it

    [[nodiscard]] ReviewDecision decision() const { return decided ? decided->decision : ReviewDecision::Open; }
    /// The grant has to go.
    [[nodiscard]] bool isRemoval() const { return decision() == ReviewDecision::Revoke || decision() == ReviewDecision::Change; }
    /// Somebody still has to decide.
    [[nodiscard]] bool isOpen() const { return decision() == ReviewDecision::Open || decision() == ReviewDecision::Unknown; }
    [[nodiscard]] bool isRemoved() const
    {
        return applied && (applied->state == kVerifiedRemoved || applied->state == kAlreadyGone);
    }
};

/// A review, read from its lines and proven to be what was written.
struct Review
{
    Campaign campaign;
    QDateTime createdAt;
    QString createdBy;
    QList<ReviewItem> items;
    ChunkedList<ItemState> states;   ///< of the items, in their order
    QHash<QString, qsizetype> places; ///< of the items, by id
    QSet<QString> roles;             ///< roleKey() of every frozen role
    QList<ReviewRecord> records;
    ReviewHead head;
    std::optional<ReviewRecord> signedOff;
    ReviewTexts texts;

    [[nodiscard]] qsizetype placeOf(const QString &item) const { return places.value(item, -1); }
    [[nodiscard]] static QString roleKey(const QString &instance, const QString &role) { return instance + QChar(0) + role; }
    /// Takes lines that were appended. Errors: BadFile.
    [[nodiscard]] Result<void> take(const QList<ReviewLine> &lines);
    /// How it would stand with a record that is not among its lines yet; for copies that look ahead.
    void expect(const ReviewRecord &record);
    /// What is decided by now without what proves it: items, states and rules. Cheap to copy, for a worker.
    [[nodiscard]] Review withoutLines() const;
};

/// The records as they follow what stands: each names the last record about its item, so that nothing is overwritten unseen.
[[nodiscard]] QList<ReviewRecord> onWhatStands(const Review &review, QList<ReviewRecord> records);
/// What was recorded after the review was read as before, about items that records are about too.
[[nodiscard]] QList<ReviewRecord> overtakenBy(const Review &before, const Review &now, const QList<ReviewRecord> &records);

/// The first record of a review.
[[nodiscard]] ReviewRecord createdRecord(const Campaign &campaign, const QDateTime &at, const QString &by, const QString &osUser);

/// Errors: BadFile, whose detail names the line that is not as it was written: "record 7 was changed", "the items were changed".
[[nodiscard]] Result<Review> readReview(const ReviewTexts &texts);

struct ReviewProgress
{
    qint64 items = 0;
    qint64 open = 0; ///< with those that nobody knows
    qint64 unknown = 0;
    qint64 kept = 0;
    qint64 exceptions = 0;
    qint64 revoked = 0;
    qint64 changed = 0;
    qint64 removed = 0;     ///< of revoked and changed: seen removed
    qint64 openPrivileged = 0;
    qint64 keptPrivileged = 0; ///< with exceptions
};
[[nodiscard]] ReviewProgress progressOf(const Review &review);
[[nodiscard]] QJsonObject toJson(const ReviewProgress &progress);

} // namespace airside
