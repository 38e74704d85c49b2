#pragma once

#include "core/review/campaign.h"
#include "core/review/reviewitem.h"

namespace airside {

/// What is known to speak against an item, of what was frozen. Kinds and figures; the window has the words.
enum class ItemFindingKind {
    CanBecomeAdmin, ///< the role leads to Admin, alone or with the account's others
    Powerful,
    NeverSignedIn,
    Dormant,      ///< days: since the last login
    Inactive,     ///< the account cannot sign in and holds roles all the same
    FailedLogins, ///< count
    UnknownRole,  ///< the server did not tell what the role allows
    Unusual,      ///< few of the colleagues hold the role
};

struct ItemFinding
{
    ItemFindingKind kind = ItemFindingKind::Powerful;
    qint64 figure = 0; ///< days or count

    bool operator==(const ItemFinding &) const = default;
};

inline constexpr qint64 kDormantDays = 90;   ///< without a login for more
inline constexpr qint64 kManyFailedLogins = 5;
// At least so many colleagues, of whom less than such a share holds the role.
inline constexpr qint64 kUnusualPeers = 4;
inline constexpr double kUnusualShare = 0.1;

/// The gravest first. source: where the item came from, which says when it was read; nullptr: no days are told.
[[nodiscard]] QList<ItemFinding> findingsOf(const ReviewItem &item, const CampaignSource *source);

} // namespace airside
