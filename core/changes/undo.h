#pragma once

#include "core/access/snapshot.h"
#include "core/changes/journal.h"
#include "core/plan/changeplan.h"

namespace airside {

/// One write as the journal tells it.
struct JournalledChange
{
    JournalEntry intent;
    std::optional<JournalEntry> outcome; ///< none: not known (yet)

    [[nodiscard]] bool isDone() const { return outcome && outcome->state == QLatin1String("verified"); }
    /// The server made something else of it; what it made was read back.
    [[nodiscard]] bool isDoneDifferently() const
    {
        return outcome && outcome->state == kindName(ErrorKind::DoneDifferently) && !outcome->now.isEmpty();
    }
    /// A program's call, or a decision over a proposal: itself no write to Airflow.
    [[nodiscard]] bool isRecord() const
    {
        return intent.event == JournalEvent::AgentCall || intent.event == JournalEvent::Proposal;
    }
    /// A record of something that went well: it was answered, proposed, applied or decided.
    [[nodiscard]] bool isFine() const;
    [[nodiscard]] bool mayBeUndone() const { return isDone() || isDoneDifferently(); }
};

/// Entries in their order, each intent joined with the outcome after it; what was taken over from the first version too. What
/// is no write has itself as its outcome.
[[nodiscard]] QList<JournalledChange> joined(const QList<JournalEntry> &entries);

/// What Airflow gives nobody a way to bring back.
enum class Loss {
    Password,      ///< the one before; the account has a random one that nobody learns, or keeps the new one
    Counters,      ///< sign-in counts and times of a deleted account
    CreationDate,  ///< it is a new account
    Deactivation,  ///< it was inactive; a new one is active
    Active,        ///< whether it is active cannot be set
    Holder,        ///< who held the role and has no account any more
    LaterHolders,  ///< everybody who got the role meanwhile loses it
};

struct NotRestored
{
    QUuid change; ///< that is undone
    Loss loss = Loss::Password;
    QString object; ///< the account or role
    bool operator==(const NotRestored &) const = default;
};

/// Why one of them cannot be undone at all.
struct NotUndone
{
    QUuid change;
    Error error;
};

struct UndoPlan
{
    ChangePlan plan;
    QHash<QUuid, QUuid> undoes; ///< change of the plan -> the one that it undoes
    QList<NotRestored> losses;
    QList<NotUndone> impossible;
};

/// Back to the before-images, for changes of one instance. What it was before is what the server had after the change,
/// so that a later edit by somebody else is a conflict and stays. fresh: for the holders of a role that was deleted.
[[nodiscard]] UndoPlan undoPlan(const QList<JournalledChange> &changes, const Snapshot &fresh, const QString &reason);

} // namespace airside
