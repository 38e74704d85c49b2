#pragma once

#include "core/review/review.h"

namespace airside {

/// One thing that stands against signing off.
struct SignOffObstacle
{
    enum class Kind {
        SignedOff,   ///< it is already
        Open,        ///< count items are without a decision
        NotRead,     ///< to be removed, and its instance was not read completely
        StillThere,  ///< to be removed, and still there
        NotOnRecord, ///< gone, but nothing on record says so
    };
    Kind kind = Kind::Open;
    qint64 count = 0;
    qsizetype item = -1; ///< place

    bool operator==(const SignOffObstacle &) const = default;
};

/// Nothing: it may be signed off. fresh: a reading of every instance that removals concern, taken now.
[[nodiscard]] QList<SignOffObstacle> obstaclesOf(const Review &review, const QList<SnapshotPtr> &fresh);

/// Instances on which something was to be removed, without other tools.
[[nodiscard]] QSet<QUuid> instancesOfRemovals(const Review &review);

/// Other tools in which something was to be removed.
[[nodiscard]] QList<CampaignSource> listsOfRemovals(const Review &review);

/// What the record of a sign-off says was looked at again.
[[nodiscard]] QJsonObject signOffEvidence(const Review &review, const QList<SnapshotPtr> &fresh);

} // namespace airside
