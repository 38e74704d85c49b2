#pragma once

#include "core/access/role.h"
#include "core/access/user.h"
#include "core/base/secret.h"

#include <QUuid>

#include <variant>

namespace airside {

enum class ChangeKind { CreateUser, UpdateUser, DeleteUser, CreateRole, UpdateRole, DeleteRole };

/// Where a change comes from. Later parts add theirs.
enum class Origin { Person, Undo };

/// What a new password shall be. Never stored: a staged change that survives a crash has lost a typed password
/// and asks for it again (needsSecret() is then true).
enum class PasswordIntent {
    Keep,     ///< updates: as it is
    Random,   ///< a random one that nobody learns
    Typed,    ///< the Secret in Change::password
};

/// One change of one object: what it was when the person saw it, and what it shall become.
struct Change
{
    QUuid id;
    QUuid instance;
    ChangeKind kind = ChangeKind::UpdateUser;
    std::optional<User> userBefore; ///< update, delete
    std::optional<User> userAfter;  ///< create, update
    std::optional<Role> roleBefore;
    std::optional<Role> roleAfter;
    PasswordIntent passwordIntent = PasswordIntent::Keep;
    Secret password; ///< only for PasswordIntent::Typed
    Origin origin = Origin::Person;
    QString reason; ///< the person's words; may be empty

    [[nodiscard]] bool isUserChange() const { return kind <= ChangeKind::DeleteUser; }
    /// The object's name on the server before the change (after it, for a creation).
    [[nodiscard]] QString objectName() const;
    [[nodiscard]] bool needsSecret() const { return passwordIntent == PasswordIntent::Typed && password.isEmpty(); }
};

[[nodiscard]] QString changeKindName(ChangeKind kind); ///< "create_user", ...
[[nodiscard]] std::optional<ChangeKind> changeKindFromName(const QString &name);
[[nodiscard]] QString originName(Origin origin); ///< "person", "undo"
/// An update that asks for nothing: every field as before, to the letter, and the password kept.
[[nodiscard]] bool changesNothing(const Change &change);
/// One line per field: "+ role Admin", "- can_edit on DAGs", "email: a -> b". English, for files and the terminal.
[[nodiscard]] QStringList changeLines(const Change &change);

} // namespace airside
