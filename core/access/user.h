#pragma once

#include "core/access/servertime.h"

#include <QStringList>

#include <optional>

namespace airside {

/// A user as Airflow's access API gives it. Airflow gives no numeric id. Counters are empty until the first
/// sign-in attempt; lastLogin empty: never.
struct User
{
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    QStringList roles; ///< sorted, without duplicates
    bool active = true;
    std::optional<qint64> loginCount;
    std::optional<qint64> failedLoginCount; ///< failures since the last success; the API's fail_login_count
    std::optional<ServerTime> lastLogin;
    std::optional<ServerTime> createdOn;
    std::optional<ServerTime> changedOn; ///< Airflow sets it at creation only; useless to notice an edit

    bool operator==(const User &) const = default;
    [[nodiscard]] QString displayName() const { return (firstName + QLatin1Char(' ') + lastName).trimmed(); }
};

[[nodiscard]] QStringList sortedUniqueRoles(QStringList roles);

/// Equal in everything a person can edit, and the same incarnation: username (folded), e-mail, names, roles,
/// active, created_on. Counters and last login move by themselves and do not count.
[[nodiscard]] bool sameAccess(const User &a, const User &b);

/// One line per difference in sameAccess()'s fields: "roles: Viewer -> Admin, Viewer". Not translated; for detail texts.
[[nodiscard]] QStringList differences(const User &a, const User &b);

} // namespace airside
