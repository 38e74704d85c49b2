#pragma once

#include "core/review/campaign.h"

namespace airside {

enum class ReviewEvent { Created, Decided, Reassigned, Imported, Applied, SignedOff };
enum class ReviewDecision {
    Open, ///< nobody decided, or a decision was taken back
    Keep,
    Revoke,
    Change,    ///< other roles in place of this one
    Exception, ///< kept until a date
    Unknown,   ///< the reviewer does not know: the fallback decides
};

[[nodiscard]] QString reviewEventName(ReviewEvent event); ///< "created", "signed_off", ...
[[nodiscard]] QString decisionName(ReviewDecision decision); ///< "open", "keep", ...
[[nodiscard]] std::optional<ReviewDecision> decisionFromName(const QString &name);

/// One thing that happened to a review. Kinds and parameters; only the reasons are sentences, a person's own.
struct ReviewRecord
{
    ReviewEvent event = ReviewEvent::Decided;
    QDateTime at;   ///< UTC
    QString by;     ///< who, as the person says
    QString osUser; ///< the account of the operating system
    QString item;   ///< decided, reassigned, applied
    std::optional<qint64> on; ///< the item's last record as it was seen, 0 for none; empty: not noted
    ReviewDecision decision = ReviewDecision::Open;
    QStringList roles; ///< Change: to these
    QDate until;       ///< Exception
    QString reason;
    QString selfReason;            ///< why somebody decides about himself
    std::optional<qint64> seconds; ///< spent on it; empty: not known
    bool silent = false;           ///< by the rule for silence, not by a person
    QString reviewer;              ///< reassigned: to whom
    QString state;                 ///< applied: removalStates
    QUuid change;                  ///< applied: the one of the journal; null: none was needed
    QString detail;                ///< applied: an error's kind; imported: the file's name
    QByteArray digest;             ///< imported: the file's SHA-256
    QJsonObject whole;             ///< created: the campaign; imported: counts; signed_off: what was looked at again

    bool operator==(const ReviewRecord &) const = default;
};

/// States of an applied record.
inline constexpr QLatin1String kVerifiedRemoved("verified_removed"); ///< done and read back
inline constexpr QLatin1String kAlreadyGone("already_gone");         ///< a fresh reading does not have it any more
// Any other is the name of an ErrorKind: not done.

/// One record as it is kept and hashed: the bytes are everything.
struct ReviewLine
{
    QByteArray digest; ///< SHA-256 of text
    QByteArray text;   ///< compact JSON
    bool operator==(const ReviewLine &) const = default;
};

/// Where the chain ends.
struct ReviewHead
{
    qint64 sequence = 0;
    QByteArray digest; ///< 64 zeros before the first
    bool operator==(const ReviewHead &) const = default;
};
[[nodiscard]] ReviewHead emptyReviewHead();

/// The record that follows the head.
[[nodiscard]] ReviewLine lineAfter(const ReviewHead &head, const ReviewRecord &record);
[[nodiscard]] QList<ReviewLine> linesAfter(ReviewHead head, const QList<ReviewRecord> &records);

struct PlacedRecord
{
    qint64 sequence = 0;
    QByteArray previous;
    ReviewRecord record;
};
/// nullopt: no record as lineAfter() writes them.
[[nodiscard]] std::optional<PlacedRecord> recordOf(const QByteArray &text);

} // namespace airside
