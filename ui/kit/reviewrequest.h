#pragma once

#include <QList>
#include <QUuid>

namespace airside {

/// A small review that a page asks for: of what is selected there, and why. The person sees it in the dialog before it is made.
struct ReviewRequest
{
    QList<QUuid> instances; ///< these alone
    QString scope;          ///< a filter of review items
    bool roleContents = false; ///< what roles allow, and not who holds them
    QString name;
    QString reason;

    bool operator==(const ReviewRequest &) const = default;
};

/// An account or a role that is selected.
struct ReviewPick
{
    QUuid instance;
    QString instanceName;
    QString name;
};

/// More than a filter names well, and no small review any more.
inline constexpr qsizetype kMostPicked = 200;

/// Of several instances each account is named with its own.
[[nodiscard]] ReviewRequest reviewOfAccounts(const QList<ReviewPick> &picks);
[[nodiscard]] ReviewRequest reviewOfRoles(const QList<ReviewPick> &picks); ///< who holds them
[[nodiscard]] ReviewRequest reviewOfRoleContents(const QList<ReviewPick> &picks); ///< what they allow

} // namespace airside
