#include "core/review/remediation.h"

namespace airside {

namespace {

const Snapshot *readingOf(const QUuid &instance, const QList<SnapshotPtr> &fresh)
{
    for (const SnapshotPtr &snapshot : fresh) {
        if (snapshot->instance.id == instance && snapshot->usersProof.complete())
            return snapshot.get();
    }
    return nullptr;
}

/// nullptr: not there, or made again.
const User *accountIn(const Snapshot &snapshot, const AccountKey &account)
{
    const User *user = snapshot.user(account.username);
    const QString incarnation = user && user->createdOn ? user->createdOn->text() : QString();
    return user && incarnation == account.incarnation ? user : nullptr;
}

/// Everything decided of one account or one role.
struct ReviewWork
{
    const User *user = nullptr;
    const Role *role = nullptr;
    QUuid instance;
    bool removed = false; ///< the account shall go
    QStringList take;     ///< roles, or permissions
    QStringList give;
    QStringList items;
    QStringList reasons;
};

QStringList wishedRoles(const ReviewWork &work)
{
    QStringList roles = work.user->roles + work.give;
    roles.removeIf([&work](const QString &role) { return work.take.contains(role); });
    return sortedUniqueRoles(roles);
}

bool changesAnything(const ReviewWork &work)
{
    return work.removed || work.role || wishedRoles(work) != work.user->roles;
}

Change changeOf(const ReviewWork &work, const QString &campaign)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = work.instance;
    change.origin = Origin::Review;
    if (work.role) {
        change.kind = ChangeKind::UpdateRole;
        change.roleBefore = *work.role;
        change.roleAfter = *work.role;
        change.roleAfter->permissions.removeIf([&work](const Permission &one) { return work.take.contains(one.text()); });
    } else {
        change.kind = work.removed ? ChangeKind::DeleteUser : ChangeKind::UpdateUser;
        change.userBefore = *work.user;
        if (!work.removed) {
            change.userAfter = *work.user;
            change.userAfter->roles = wishedRoles(work);
        }
    }
    QStringList reasons = work.reasons;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    change.reason = reasons.isEmpty() ? QStringLiteral("review %1").arg(campaign)
                                      : QStringLiteral("review %1: %2").arg(campaign, reasons.join(QStringLiteral("; ")));
    return change;
}

const Role *roleWith(const Snapshot &reading, const ReviewItem &item)
{
    const Role *role = reading.rolesProof.complete() ? reading.role(item.role) : nullptr;
    const auto isIt = [&item](const Permission &one) { return one.text() == item.permission; };
    return role && std::ranges::any_of(role->permissions, isIt) ? role : nullptr;
}

/// Where the work on an item is gathered: of an account, or of a role.
QString workKey(const ReviewItem &item)
{
    const bool ofRole = item.kind == ReviewKind::RoleContents;
    return item.account.instance.toString() + (ofRole ? QLatin1Char('r') : QLatin1Char('u')) + (ofRole ? item.role : item.account.username);
}

bool isByHand(const Review &review, const ReviewItem &item)
{
    const CampaignSource *source = sourceOf(review.campaign, item.account.instance);
    return source && source->list;
}

} // namespace

GrantPresence presenceOf(const ReviewItem &item, const QList<SnapshotPtr> &fresh)
{
    const Snapshot *reading = readingOf(item.account.instance, fresh);
    if (!reading || (item.kind == ReviewKind::RoleContents && !reading->rolesProof.complete()))
        return GrantPresence::NotRead;
    if (item.kind == ReviewKind::RoleContents)
        return roleWith(*reading, item) ? GrantPresence::There : GrantPresence::Gone;
    const User *user = accountIn(*reading, item.account);
    const bool there = user && (item.kind == ReviewKind::Accounts || user->roles.contains(item.role));
    return there ? GrantPresence::There : GrantPresence::Gone;
}

Remediation remediationOf(const Review &review, const QList<SnapshotPtr> &fresh)
{
    Remediation out;
    QList<ReviewWork> works;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ReviewItem &item = review.items[i];
        const ItemState &state = review.states[i];
        if (!state.isRemoval() || state.isRemoved())
            continue;
        const GrantPresence presence = presenceOf(item, fresh);
        const Snapshot *reading = readingOf(item.account.instance, fresh);
        const User *user = reading ? accountIn(*reading, item.account) : nullptr;
        // Where a role was changed to others, they may still have to be given though this one is gone.
        const bool settled = presence == GrantPresence::Gone && (!user || state.decided->roles.isEmpty());
        if (isByHand(review, item) && presence != GrantPresence::Gone) {
            out.byHand += item.id;
        } else if (presence == GrantPresence::NotRead) {
            out.notRead += item.id;
        } else if (settled || isByHand(review, item)) {
            out.gone += item.id;
        } else {
            const QString key = workKey(item);
            if (!places.contains(key)) {
                places.insert(key, works.size());
                works += ReviewWork{};
            }
            ReviewWork &work = works[places.value(key)];
            work.instance = item.account.instance;
            work.user = user;
            work.role = item.kind == ReviewKind::RoleContents ? roleWith(*reading, item) : nullptr;
            work.removed = item.kind == ReviewKind::Accounts;
            work.take += item.kind == ReviewKind::RoleContents ? item.permission : item.role;
            work.give += state.decided->roles;
            work.items += item.id;
            work.reasons += state.decided->reason;
        }
    }
    for (const ReviewWork &work : std::as_const(works)) {
        if (!changesAnything(work)) {
            out.gone += work.items;
            continue;
        }
        out.plan.changes += changeOf(work, review.campaign.wish.name);
        out.itemsOf.insert(out.plan.changes.last().id, work.items);
    }
    return out;
}

} // namespace airside
