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

/// Everything decided of one account.
struct AccountWork
{
    const User *user = nullptr;
    QUuid instance;
    QStringList take;
    QStringList give;
    QStringList items;
    QStringList reasons;
};

QStringList wishedRoles(const AccountWork &work)
{
    QStringList roles = work.user->roles + work.give;
    roles.removeIf([&work](const QString &role) { return work.take.contains(role); });
    return sortedUniqueRoles(roles);
}

Change changeOf(const AccountWork &work, const QString &campaign)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = work.instance;
    change.kind = ChangeKind::UpdateUser;
    change.userBefore = *work.user;
    change.userAfter = *work.user;
    change.userAfter->roles = wishedRoles(work);
    change.origin = Origin::Review;
    QStringList reasons = work.reasons;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    change.reason = reasons.isEmpty() ? QStringLiteral("review %1").arg(campaign)
                                      : QStringLiteral("review %1: %2").arg(campaign, reasons.join(QStringLiteral("; ")));
    return change;
}

} // namespace

GrantPresence presenceOf(const ReviewItem &item, const QList<SnapshotPtr> &fresh)
{
    const Snapshot *reading = readingOf(item.account.instance, fresh);
    if (!reading)
        return GrantPresence::NotRead;
    const User *user = accountIn(*reading, item.account);
    return user && user->roles.contains(item.role) ? GrantPresence::There : GrantPresence::Gone;
}

Remediation remediationOf(const Review &review, const QList<SnapshotPtr> &fresh)
{
    Remediation out;
    QList<AccountWork> works;
    QHash<AccountKey, qsizetype> places;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ReviewItem &item = review.items[i];
        const ItemState &state = review.states[i];
        if (!state.isRemoval() || state.isRemoved())
            continue;
        const Snapshot *reading = readingOf(item.account.instance, fresh);
        const User *user = reading ? accountIn(*reading, item.account) : nullptr;
        if (!reading) {
            out.notRead += item.id;
        } else if (!user) {
            out.gone += item.id;
        } else {
            if (!places.contains(item.account)) {
                places.insert(item.account, works.size());
                works += AccountWork{user, item.account.instance, {}, {}, {}, {}};
            }
            AccountWork &work = works[places.value(item.account)];
            work.take += item.role;
            work.give += state.decided->roles;
            work.items += item.id;
            work.reasons += state.decided->reason;
        }
    }
    for (const AccountWork &work : std::as_const(works)) {
        if (wishedRoles(work) == work.user->roles) {
            out.gone += work.items;
            continue;
        }
        out.plan.changes += changeOf(work, review.campaign.wish.name);
        out.itemsOf.insert(out.plan.changes.last().id, work.items);
    }
    return out;
}

} // namespace airside
