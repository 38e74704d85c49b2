#pragma once

#include "core/access/role.h"
#include "core/access/user.h"
#include "core/airflow/htmlforms.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace airside {

/// Airflow's own pages that edit a user and a role, as 2.5 to 3.3 make them. A page that differs in anything (another
/// field, another kind of field, another target) gives FormChanged with the difference as detail, and nothing is sent.
/// The language of the page does not matter: names of fields are looked at, never labels. Pure.

struct UserForm
{
    QString csrfToken;
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    bool active = false;
    QList<FormOption> roles; ///< every role of the server; those held are selected
    std::optional<QList<FormOption>> groups; ///< Flask-AppBuilder 5 with FAB 2 and 3.0
};

struct RoleForm
{
    QString csrfToken;
    QString name;
    QList<FormOption> permissions; ///< every pair of the server; those held are selected
};

[[nodiscard]] Result<UserForm> userFormOf(const QByteArray &html, const QUrl &pageUrl, const QString &username);
[[nodiscard]] Result<RoleForm> roleFormOf(const QByteArray &html, const QUrl &pageUrl, const QString &name);

/// In what the form is not about this very account as the API tells it.
[[nodiscard]] QStringList differences(const UserForm &form, const User &user);
/// In what the form is not about this very role as the API tells it.
[[nodiscard]] QStringList differences(const RoleForm &form, const Role &role);

/// "can edit on DAGs": how the page says a permission.
[[nodiscard]] QString pageText(const Permission &permission);

using FormData = QList<std::pair<QString, Secret>>;

/// All as it is, but for active. placeholder: the id of a role for an account that holds none, since the form asks
/// for one; else empty. "active" is left out to switch it off: "n" and "0" would switch it on.
[[nodiscard]] FormData userFormData(const UserForm &form, bool active, const QString &placeholder);
/// Errors: Invalid (a permission that the page does not know), FormChanged (two that read alike).
[[nodiscard]] Result<FormData> roleFormData(const RoleForm &form, const Role &wanted);

/// The ids behind folder ("/users/edit/") that the page links to: the objects that it lists. Without duplicates. Where
/// the links lead otherwise does not matter, since they are never followed.
[[nodiscard]] QByteArrayList linkedObjects(const QByteArray &html, const QString &folder);

} // namespace airside
