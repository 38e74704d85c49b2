#pragma once

#include "core/access/keys.h"
#include "core/access/privilege.h"
#include "core/access/user.h"

#include <QByteArray>

namespace airside {

/// One grant to be decided, as it was when the campaign was made. Frozen.
struct ReviewItem
{
    QString id;        ///< "i" and 15 hexadecimal digits, from campaign, account and role
    qint64 number = 0; ///< from 1, in the order of risk
    AccountKey account;
    QString instance; ///< its name
    QString username;
    QString name;
    QString email;
    bool active = true;
    QString lastLogin; ///< the server's time as received; empty: never
    std::optional<qint64> logins;
    std::optional<qint64> failedLogins;
    QString role;
    bool roleRead = true; ///< false: the role is not among those that the server told
    qint64 permissions = 0;
    PrivilegeLevel level = PrivilegeLevel::Ordinary;
    QString why; ///< why it is privileged; English
    QString dagScope;
    QString reviewer; ///< the first one

    bool operator==(const ReviewItem &) const = default;
};

/// A grant, or a user without roles (role empty), that is not reviewed.
struct ExcludedGrant
{
    QString instance;
    QString username;
    QString role;
    QString reason;

    bool operator==(const ExcludedGrant &) const = default;
};

/// Whether a reviewer, a username or an e-mail, is the one whose grant it is.
[[nodiscard]] bool isOwnItem(const ReviewItem &item, const QString &reviewer);

// One line of compact JSON each; what reads answers nullopt for anything else.
[[nodiscard]] QByteArray lineOf(const ReviewItem &item);
[[nodiscard]] QByteArray lineOf(const ExcludedGrant &grant);
[[nodiscard]] std::optional<ReviewItem> itemFromLine(const QByteArray &line);
[[nodiscard]] std::optional<ExcludedGrant> excludedFromLine(const QByteArray &line);

} // namespace airside
