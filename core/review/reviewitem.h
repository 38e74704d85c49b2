#pragma once

#include "core/access/keys.h"
#include "core/access/privilege.h"
#include "core/access/user.h"
#include "core/review/peergroups.h"
#include "core/review/reviewkind.h"

#include <QByteArray>

namespace airside {

/// One grant, account or permission of a role to be decided, as it was when the campaign was made. Frozen.
struct ReviewItem
{
    ReviewKind kind = ReviewKind::Grants;
    QString id;        ///< "i" and 15 hexadecimal digits, from campaign, account, role and permission
    qint64 number = 0; ///< from 1, in the order of risk
    AccountKey account; ///< of role contents the instance alone
    QString instance; ///< its name
    QString username; ///< empty: of role contents
    QString name;
    QString email;
    bool active = true;
    QString lastLogin; ///< the server's time as received; empty: never
    std::optional<qint64> logins;
    std::optional<qint64> failedLogins;
    QString role;       ///< empty: of accounts
    QStringList holds;  ///< of accounts: every role
    QString permission; ///< of role contents: "can_edit on DAGs"
    std::optional<qint64> holders; ///< of role contents: how many accounts hold the role
    bool roleRead = true; ///< false: the role is not among those that the server told
    bool listed = false;  ///< of another tool: what its roles allow is not known
    qint64 permissions = 0;
    PrivilegeLevel level = PrivilegeLevel::Ordinary;
    QString why; ///< why it is privileged; English
    QString dagScope;
    QString reviewer; ///< the first one
    std::optional<PeerFigure> peers; ///< of grants; campaigns of before do not have it

    bool operator==(const ReviewItem &) const = default;
};

/// A grant, or a user without roles (role empty), that is not reviewed.
struct ExcludedGrant
{
    QString instance;
    QString username;
    QString role;
    QString reason;
    QString permission; ///< of role contents

    bool operator==(const ExcludedGrant &) const = default;
};

/// The role, or every role that an account holds, as one text.
[[nodiscard]] QString rolesText(const ReviewItem &item);
/// What an item is about, in English: "prod: bob's role Op", "prod: the account bob", "prod: can_edit on DAGs in the role Op".
[[nodiscard]] QString subjectOf(const ReviewItem &item);

/// Whether a reviewer, a username or an e-mail, is the one whose grant it is.
[[nodiscard]] bool isOwnItem(const ReviewItem &item, const QString &reviewer);

// One line of compact JSON each; what reads answers nullopt for anything else.
[[nodiscard]] QByteArray lineOf(const ReviewItem &item);
[[nodiscard]] QByteArray lineOf(const ExcludedGrant &grant);
[[nodiscard]] std::optional<ReviewItem> itemFromLine(const QByteArray &line);
[[nodiscard]] std::optional<ExcludedGrant> excludedFromLine(const QByteArray &line);

} // namespace airside
