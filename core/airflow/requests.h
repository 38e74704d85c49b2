#pragma once

#include "core/airflow/accessapi.h"
#include "core/airflow/http.h"

namespace airside::requests {

/// Pure builders: a capability and values in, a request out. Names go through encodeSegment().

// Looking at a server, without a credential
[[nodiscard]] HttpRequest version(const QByteArray &apiBase);
[[nodiscard]] HttpRequest authManagerDescription(); ///< /auth/openapi.json of Airflow 3
[[nodiscard]] HttpRequest health();                 ///< /health of Airflow 2
[[nodiscard]] HttpRequest smallAccessCall(const QByteArray &accessBase); ///< users?limit=1

// Listing, in the order of ids
[[nodiscard]] HttpRequest listUsers(const Capabilities &caps, qint64 offset, int limit);
[[nodiscard]] HttpRequest listRoles(const Capabilities &caps, qint64 offset, int limit);
[[nodiscard]] HttpRequest listPermissions(const Capabilities &caps, qint64 offset, int limit); ///< pairs only
[[nodiscard]] HttpRequest listDags(const Capabilities &caps, qint64 offset, int limit);

// One object
[[nodiscard]] HttpRequest getUser(const Capabilities &caps, const QString &username);
[[nodiscard]] HttpRequest getRole(const Capabilities &caps, const QString &name);
[[nodiscard]] HttpRequest deleteUser(const Capabilities &caps, const QString &username);
[[nodiscard]] HttpRequest deleteRole(const Capabilities &caps, const QString &name);
/// Roles without duplicates (a duplicate is a 500 in Flask code), never "active" (refused everywhere).
[[nodiscard]] HttpRequest createUser(const Capabilities &caps, const UserDraft &draft);
/// The form that both dialects take: the four identity fields of a fresh GET with the changes, and an update_mask
/// that names exactly the changed fields.
[[nodiscard]] HttpRequest patchUser(const Capabilities &caps, const User &current, const UserPatch &patch);
/// Always with "actions": without it Flask code answers 500.
[[nodiscard]] HttpRequest createRole(const Capabilities &caps, const Role &role);
/// The name is always sent; actions only when they change, since FAB before 3.9 adds them whatever the mask says.
[[nodiscard]] HttpRequest patchRole(const Capabilities &caps, const QString &name, const RoleEdit &edit);

// Signing in and out
[[nodiscard]] HttpRequest token(const QString &username, const Secret &password);
[[nodiscard]] HttpRequest revokeToken(); ///< with the token; ends exactly that one where the server can
[[nodiscard]] HttpRequest whoAmI();      ///< /ui/auth/me of Airflow 3.1 and later
[[nodiscard]] HttpRequest loginPage(const Capabilities &caps);
/// fields: name and value, in the order of the form. base is the instance's URL: the Referer is needed under https.
[[nodiscard]] HttpRequest submitForm(const QByteArray &path, const QList<std::pair<QString, Secret>> &fields,
                                     const QUrl &base);
[[nodiscard]] HttpRequest logoutPage(const Capabilities &caps);
/// A page that carries Airflow 2's logout form.
[[nodiscard]] HttpRequest homePage(const Capabilities &caps);

} // namespace airside::requests
