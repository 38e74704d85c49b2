#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace airside {

/// The one folding of usernames and e-mails for comparison. Airflow's usernames are unique without regard to
/// case (measured 2.5 - 3.3); role names are exact and are never folded.
/// A name that is folded already shares its buffer with what comes back.
[[nodiscard]] QString foldName(QString name);

/// An account: instance + folded username + created_on as its incarnation, so that an account deleted and made
/// again under the same name is another one.
struct AccountKey
{
    QUuid instance;
    QString username;    ///< folded
    QString incarnation; ///< created_on as received; empty when unknown

    bool operator==(const AccountKey &) const = default;
};

[[nodiscard]] inline size_t qHash(const AccountKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.instance, key.username, key.incarnation);
}

/// Why a name can never be addressed by Airflow's API ("/" in every version, a line feed from 3.0 on, empty),
/// or an empty string when it can. The text is for a person.
[[nodiscard]] QString unaddressableReason(const QString &name);

} // namespace airside
