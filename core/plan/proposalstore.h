#pragma once

#include "core/plan/proposal.h"

namespace airside {

/// What a folder of proposals holds.
struct ProposalList
{
    QList<Proposal> proposals; ///< oldest first
    QStringList unreadable;    ///< paths of files that are no proposals
};

/// The proposals of a state directory, one file each (0600, the folder 0700): ID.json while it is open, and in approved/ or
/// refused/ below once a person has decided, so that what was proposed stays as evidence. A file is written whole or not at
/// all and never changed; deciding is one renaming, which only one of several can win. Who decided and why is in the
/// journal. Every call blocks for as long as a few small files take.
class ProposalStore
{
public:
    static constexpr qsizetype kMostOpen = 100;
    static constexpr qsizetype kLargest = qsizetype(4) * 1024 * 1024;
    static constexpr qsizetype kMostChanges = 1000;

    explicit ProposalStore(QString directory);

    /// Makes the folder, and gives its path. Errors: File.
    [[nodiscard]] Result<QString> prepared() const;
    /// Keeps the plan as an open proposal, and gives it its id. Errors: InvalidInput (no changes, too many, too large),
    /// Refused (too many wait already), File.
    [[nodiscard]] Result<Proposal> add(const PlanFile &file, const QString &client, const QString &note, bool clientVerified = false) const;
    /// Errors: File.
    [[nodiscard]] Result<ProposalList> list(ProposalState state) const;
    /// By its id or the digest of its plan; of several with that digest the open one. Errors: NotFound, BadFile, File.
    [[nodiscard]] Result<Proposal> find(const QString &idOrDigest) const;
    /// Marks an open one as decided. Errors: NotFound (it is not open any more), File.
    [[nodiscard]] Result<void> decide(const QUuid &id, ProposalState state) const;
    /// An approved one waits again, since nothing of it was done. Errors: File.
    [[nodiscard]] Result<void> reopen(const QUuid &id) const;
    /// Takes back one that was just added. Errors: File.
    [[nodiscard]] Result<void> withdraw(const QUuid &id) const;

private:
    [[nodiscard]] QString folder(ProposalState state) const;
    [[nodiscard]] QString path(ProposalState state, const QUuid &id) const;
    [[nodiscard]] Result<Proposal> read(ProposalState state, const QString &path) const;

    QString m_directory;
};

} // namespace airside
