#pragma once

#include "models/usertablerows.h"

namespace airside {

/// Edits of users as changes to be staged. They are built on the user as it is staged, with the one on the server
/// (or the staged creation) as what the person saw.

[[nodiscard]] Change userCreation(const QUuid &instance, const User &user, PasswordIntent intent, const Secret &password);
[[nodiscard]] Change userUpdate(const ShownUser &shown, const User &wish, PasswordIntent intent = PasswordIntent::Keep,
                                const Secret &password = {});
[[nodiscard]] Change userDeletion(const ShownUser &shown);

/// The role given to or taken from each of them that does not have it so already. Users staged for deletion, and
/// those whose server (after what is staged) has no such role, are left out.
[[nodiscard]] QList<Change> roleChanges(const QList<ShownUser> &users, const QString &role, bool give,
                                        const ChangePlan &plan);

/// The server's roles after what is staged: those that can be given.
[[nodiscard]] QList<Role> givableRoles(const Snapshot &snapshot, const ChangePlan &plan);

/// Whether this is the account that Airside signs in with. The guards refuse what would take its rights.
[[nodiscard]] bool isOwnAccount(const Snapshot &snapshot, const QString &username);

} // namespace airside
