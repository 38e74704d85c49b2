#pragma once

#include "core/access/snapshot.h"
#include "core/plan/changeplan.h"

#include <QHash>

namespace airside {

enum class UserField { Instance, Username, FirstName, LastName, Email, Roles, Password, Repeat };

/// What stands in the form.
struct UserInput
{
    User user;
    PasswordIntent intent = PasswordIntent::Keep;
    QString password;
    QString repeat;
};

struct UserRemark
{
    UserField field = UserField::Username;
    bool blocks = true; ///< false: may be staged all the same
    QString text;       ///< translated; holds server text, show it through visible()

    bool operator==(const UserRemark &) const = default;
};

/// The other users of an instance after what is staged, looked up by what must be unique or may be mistaken. Made
/// once a form, since there may be 100,000 of them.
struct TakenNames
{
    QHash<QString, QString> byUsername; ///< folded -> username
    QHash<QString, QString> byLooks;    ///< skeleton of the username -> username
    QHash<QString, QString> byEmail;    ///< folded e-mail -> username
    QHash<QString, QString> byExactEmail;

    /// but: the user that is edited, as it is staged; null: none.
    [[nodiscard]] static TakenNames of(const Snapshot &snapshot, const ChangePlan &plan, const User *but);
};

/// Judges the form before anything is staged: what Airflow would refuse, silently spoil, or never be able to address
/// again (measured 2.5 - 3.3), and what a person may not have meant. before: the user that is edited, as it
/// is staged; null for a new one. roles: those that can be given.
[[nodiscard]] QList<UserRemark> judgeUser(const UserInput &input, const User *before, const TakenNames &taken,
                                          const QList<Role> &roles);
[[nodiscard]] bool blocks(const QList<UserRemark> &remarks);

} // namespace airside
