#pragma once

#include "core/access/user.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace airside {

/// What a suspended account held, so that restoring it gives exactly that back.
struct Suspension
{
    QString instance; ///< its id, or the address of one that is not saved
    QString username; ///< folded
    QString incarnation; ///< created_on as received: an account made again under the same name is another one
    QStringList roles;
    QDateTime since; ///< UTC

    bool operator==(const Suspension &) const = default;
    [[nodiscard]] bool isOf(const Suspension &other) const
    {
        return instance == other.instance && username == other.username && incarnation == other.incarnation;
    }
};

[[nodiscard]] Suspension suspensionOf(const QString &instance, const User &user, const QDateTime &nowUtc);
/// The one of this very account; empty: none.
[[nodiscard]] std::optional<Suspension> suspensionIn(const QList<Suspension> &kept, const Suspension &account);

/// Where suspensions are kept.
class SuspensionStore
{
public:
    virtual ~SuspensionStore() = default;

    [[nodiscard]] virtual Result<QList<Suspension>> all() const = 0;
    /// The one of this very account; empty: it was not suspended here.
    [[nodiscard]] Result<std::optional<Suspension>> find(const Suspension &account) const;
    /// Replaces the one of the same account.
    [[nodiscard]] Result<void> keep(const QList<Suspension> &suspensions) { return replace(suspensions, suspensions); }
    [[nodiscard]] Result<void> drop(const QList<Suspension> &accounts) { return replace(accounts, {}); }
    /// An instance that is removed leaves what its accounts held under its address, and one that is added there finds it.
    [[nodiscard]] Result<void> move(const QString &from, const QString &to);
    /// In one step: forgets those of the accounts and keeps the others given.
    [[nodiscard]] virtual Result<void> replace(const QList<Suspension> &accounts, const QList<Suspension> &by) = 0;
};

/// As long as the program runs: for what lives no longer either.
class MemorySuspensions final : public SuspensionStore
{
public:
    [[nodiscard]] Result<QList<Suspension>> all() const override { return m_kept; }
    [[nodiscard]] Result<void> replace(const QList<Suspension> &accounts, const QList<Suspension> &by) override;

private:
    QList<Suspension> m_kept;
};

/// The list without those of the accounts, and with the others.
[[nodiscard]] QList<Suspension> replacedIn(QList<Suspension> kept, const QList<Suspension> &accounts, const QList<Suspension> &by);

} // namespace airside
