#include "core/review/itemfindings.h"

#include "core/access/servertime.h"

namespace airside {

namespace {

/// By the server's clock where its offset is known; a day more or less does not matter where it is not.
std::optional<qint64> daysWithoutLogin(const QString &lastLogin, const CampaignSource *source)
{
    const ServerTime time = ServerTime::parse(lastLogin);
    if (!source || !source->takenAt.isValid() || time.micros == ServerTime::kUnknown)
        return std::nullopt;
    const qint64 readAt = source->takenAt.toSecsSinceEpoch() + source->serverOffsetSeconds.value_or(0);
    constexpr qint64 day = 86'400;
    return (readAt - time.micros / 1'000'000) / day;
}

bool isUnusual(const PeerFigure &peers)
{
    return peers.group != PeerGroup::Instance && peers.others >= kUnusualPeers && double(peers.holders) < kUnusualShare * double(peers.others);
}

} // namespace

QList<ItemFinding> findingsOf(const ReviewItem &item, const CampaignSource *source)
{
    using enum ItemFindingKind;
    QList<ItemFinding> out;
    if (item.level == PrivilegeLevel::CanBecomeAdmin)
        out += ItemFinding{CanBecomeAdmin};
    else if (item.level == PrivilegeLevel::Powerful)
        out += ItemFinding{Powerful};
    if (item.kind == ReviewKind::RoleContents)
        return out;
    if (!item.roleRead)
        out += ItemFinding{UnknownRole};
    if (!item.active && (item.kind == ReviewKind::Grants || !item.holds.isEmpty()))
        out += ItemFinding{Inactive};
    const std::optional<qint64> days = daysWithoutLogin(item.lastLogin, source);
    // A list of another tool may say nothing of logins.
    if (item.lastLogin.isEmpty() && !item.listed)
        out += ItemFinding{NeverSignedIn};
    else if (days && *days > kDormantDays)
        out += ItemFinding{Dormant, *days};
    if (item.failedLogins.value_or(0) >= kManyFailedLogins)
        out += ItemFinding{FailedLogins, *item.failedLogins};
    if (item.peers && isUnusual(*item.peers))
        out += ItemFinding{Unusual};
    return out;
}

} // namespace airside
