#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace airside {

/// Request and error semantics of one endpoint family. Flask: problem+json, 400, PATCH needs all four user fields,
/// POST role answers {}. FastApi: 422, partial PATCH, POST role answers the role, descending orders.
enum class Dialect { Flask, FastApi };

enum class AuthManager { Fab, Simple, Keycloak, Other };

/// Whether a PATCH of a role's actions replaces them, only adds (every FAB provider before 3.9), or is refused to
/// everybody (3.0.3 - 3.2). Unknown until behaviour has shown it.
enum class RolePatch { Unknown, Replaces, AddsOnly, Refused };

/// Whether DELETE /roles/x works, or answers 500 and leaves the role (FAB 3.0.2 - 3.5).
enum class RoleDelete { Unknown, Works, Fails };

/// What a server can do, filled by one probe and by what was observed. Everything asks this value; nothing asks
/// for a version.
struct Capabilities
{
    AuthManager manager = AuthManager::Fab;
    QString managerTitle;  ///< as the server calls it; for messages
    QString airflowVersion; ///< information for people; empty when not told
    QByteArray accessBase; ///< "/auth/fab/v1" or "/api/v1"
    QByteArray apiBase;    ///< "/api/v2" or "/api/v1": DAGs, version
    QByteArray webPrefix;  ///< "" or "/auth": where the login form and Airflow's own pages are
    Dialect users = Dialect::Flask;
    Dialect roles = Dialect::Flask;     ///< GET, POST, DELETE of roles
    Dialect rolePatch = Dialect::Flask; ///< PATCH of roles (Flask beside FastApi roles on FAB 3.0)
    Dialect permissions = Dialect::Flask; ///< names only; FastApi: pairs
    bool bearerForUsers = false; ///< a token of /auth/token is accepted there
    bool bearerForRoles = false;
    bool bearerForApi = false;   ///< apiBase takes a token (Airflow 3)
    bool basicPossible = false;  ///< basic may have been switched on (Airflow 2, FAB 2.x); only trying tells
    std::optional<bool> basicWorks; ///< what trying told; empty: not tried yet
    RolePatch rolePatchEffect = RolePatch::Unknown;
    RoleDelete roleDelete = RoleDelete::Unknown;
    bool dagRunResources = true; ///< "DAG Run:<id>" exists (from 2.10); observed from the roles
    bool publicRoleMatters = false; ///< anonymous callers get the role Public, and its loss breaks the server (Airflow 2)
    bool slowAccessCalls = false; ///< every access call costs ~200 ms since the server rebuilds itself; do not flood

    bool operator==(const Capabilities &) const = default;

    /// Only what behaviour alone can tell (rolePatchEffect, roleDelete, basicWorks), to be remembered by instance.
    [[nodiscard]] QJsonObject observed() const;
    /// After the probe. Facts that were seen on another Airflow version are ignored: the server was upgraded since.
    void applyObserved(const QJsonObject &facts);
};

} // namespace airside
