#pragma once

#include "core/access/suspension.h"
#include "core/changes/applier.h"

#include <QHash>

namespace airside {

/// A suspension is a change like any other, known by what it does: it leaves no role and sets a password nobody knows.
[[nodiscard]] bool suspends(const Change &change);
/// The account as it is to become; the change sets a random password as well.
[[nodiscard]] User suspended(User user);
/// It is locked out by a suspension that is kept here.
[[nodiscard]] bool isSuspended(const User &user, const std::optional<Suspension> &kept);
/// With exactly the roles that it held; empty: it was given other roles since, and is left as it is.
[[nodiscard]] std::optional<User> restored(User user, const Suspension &kept);

/// Keeps what suspended accounts held, around one application of changes to one instance: before anything is sent,
/// since a crash in the middle must not lose it, and forgotten again for those whose suspension came to nothing; one that
/// was kept before is then back. What was restored is forgotten, and so is a deleted account. The store must outlive it.
class SuspensionRun
{
public:
    /// store: null when there is nowhere to keep anything; then nothing can be suspended.
    SuspensionRun(SuspensionStore *store, QString instance, QDateTime nowUtc);

    /// Errors: those of the store, and only when a change suspends; nothing may be sent then.
    [[nodiscard]] Result<void> begin(const QList<Change> &changes);
    void tell(const ChangeResult &result) { m_states.insert(result.change, result.state); }
    [[nodiscard]] Result<void> finish();

private:
    SuspensionStore *m_store;
    QString m_instance;
    QDateTime m_now;
    QList<Change> m_changes;
    QList<Suspension> m_earlier; ///< kept before, of any account
    QHash<QUuid, Suspension> m_begun;
    QHash<QUuid, ChangeState> m_states;
};

} // namespace airside
