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

/// suspended.json of the state directory. Every call reads the file as it is; it is written under a lock, and kept before
/// anything is sent. A damaged or newer file is left alone. Errors: BadFile, File.
class Suspensions
{
public:
    explicit Suspensions(QString file);

    [[nodiscard]] Result<QList<Suspension>> all() const;
    /// The one of this very account; empty: it was not suspended here.
    [[nodiscard]] Result<std::optional<Suspension>> find(const Suspension &account) const;
    /// Replaces the one of the same account.
    [[nodiscard]] Result<void> keep(const QList<Suspension> &suspensions) const { return replace(suspensions, suspensions); }
    [[nodiscard]] Result<void> drop(const QList<Suspension> &accounts) const { return replace(accounts, {}); }

private:
    [[nodiscard]] Result<void> replace(const QList<Suspension> &accounts, const QList<Suspension> &by) const;

    QString m_file;
};

} // namespace airside
