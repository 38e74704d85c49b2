#pragma once

#include "core/access/snapshot.h"
#include "core/airflow/capabilities.h"
#include "core/airflow/transport.h"
#include "core/airflow/widthtrial.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace airside {

struct UserDraft
{
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    QStringList roles; ///< at least one
    Secret password;
};

/// Only what is set is changed.
struct UserPatch
{
    std::optional<QString> username;
    std::optional<QString> email;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QStringList> roles; ///< the whole set; empty: no role
    std::optional<Secret> password;
    std::optional<User> current; ///< as it was read and compared a moment ago; else it is read first
};

struct RoleEdit
{
    std::optional<QString> name;
    std::optional<PermissionList> permissions; ///< the whole set
};

struct ListProgress
{
    enum class Part { Users, Roles, Permissions, Dags };
    Part part = Part::Users;
    qint64 rows = 0;
    qint64 total = -1; ///< -1: not known yet
};

struct SnapshotRequest
{
    bool users = true;
    bool roles = true;
    bool permissions = true;
    bool dags = true;
    std::function<void(ListProgress)> progress; ///< on the caller's thread; may be empty
};

/// How a write reaches a server: by its API, by Airflow's own form with the signed-in web session, or by a new role that
/// takes the place of the one that is to be changed (core/changes/rolereplacement.h).
enum class WriteWay { Api, Form, Replacement };
[[nodiscard]] QString wayName(WriteWay way); ///< "api", "form", "replacement"

/// What the connect dialog and `airsidectl instance test` show.
struct ConnectionReport
{
    Capabilities capabilities;
    std::optional<PeerCertificate> certificate;
    std::optional<int> clockDifference; ///< seconds, server minus ours
    QString signedInAs; ///< empty when not signed in or not known
    QString signInWay;  ///< "bearer token", "basic, then its session", "login form", "pasted cookie", ...
    std::optional<Error> signInError;  ///< set when the probe worked but signing in did not
    std::optional<Error> accessError;  ///< signed in, but users cannot be listed (Forbidden, ...)
};

/// One Airflow's users and roles. Every write is read back and compared: success means "verified, and this is how
/// it stands now". Errors of writes beyond those of http.h: InvalidInput (unaddressable name, no role on create),
/// AlreadyExists, NotFound, Forbidden, Invalid, NotDone (accepted but not so, or refused by a known defect; detail
/// has the difference), ServerDefect, Unsupported, OutcomeUnknown (also after reading back failed).
/// Signing in happens by itself: SignInFailed, CredentialMissing, ... may come from every call.
/// A stop request ends a call with Cancelled before the next request; a write in flight is awaited.
class AccessApi
{
public:
    virtual ~AccessApi() = default;
    [[nodiscard]] virtual const Instance &instance() const = 0;

    /// Looks at the server, signs in, makes one small listing. An Error only when the look itself fails: NotAirflow,
    /// UnsupportedManager, ApiDisabled, UnexpectedContent, UnexpectedRedirect and those of http.h.
    [[nodiscard]] virtual QCoro::Task<Result<ConnectionReport>> testConnection(std::stop_token stop) = 0;
    /// Ends what was issued on the server (token revoked, web session logged out), checks that it is dead, and
    /// removes it from the store. Success also when there was none. Errors: NotDone (still accepted), http.h.
    [[nodiscard]] virtual QCoro::Task<Result<void>> signOut(std::stop_token stop) = 0;
    /// What behaviour alone could tell; to be remembered: InstanceStore::setObserved().
    [[nodiscard]] virtual QJsonObject observedFacts() const = 0;

    /// Lists what is asked for. A part that fails is told in its Completeness; an Error only when nothing can be read.
    [[nodiscard]] virtual QCoro::Task<Result<SnapshotPtr>> takeSnapshot(SnapshotRequest request, std::stop_token stop) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<User>> fetchUser(QString username, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Role>> fetchRole(QString name, std::stop_token stop) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<User>> createUser(UserDraft draft, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<User>> updateUser(QString username, UserPatch patch, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> deleteUser(QString username, std::stop_token stop) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<Role>> createRole(Role role, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Role>> updateRole(QString name, RoleEdit edit, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> deleteRole(QString name, std::stop_token stop) = 0;

    /// What no API of Airflow does, by Airflow's own pages: the account's page is read and sent back with this one field
    /// changed, and the API tells whether nothing else moved. Errors also: FormChanged (a page that this program does not
    /// know: nothing was sent), ChangedMeanwhile (the page shows something else than the API), Refused (the account that
    /// signs in), Unsupported (formRefusal()).
    [[nodiscard]] virtual QCoro::Task<Result<User>> setActive(QString username, bool active, std::stop_token stop) = 0;
    /// As updateRole() and deleteRole(), by Airflow's own pages. From Airflow 3 on they delete no role that somebody holds:
    /// NotDone.
    [[nodiscard]] virtual QCoro::Task<Result<Role>> updateRoleByForm(QString name, RoleEdit edit, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> deleteRoleByForm(QString name, std::stop_token stop) = 0;

    /// The way that this change of the role as it stands takes, by what is known of the server; without asking it.
    /// Behaviour may show another: ask again after a failure.
    [[nodiscard]] virtual WriteWay wayOfRoleUpdate(const Role &current, const RoleEdit &edit) const = 0;
    [[nodiscard]] virtual WriteWay wayOfRoleDeletion() const = 0;
    /// A role update over the API adds permissions and takes none away, as far as behaviour has shown.
    [[nodiscard]] virtual bool onlyAddsToRoles() const { return false; }
    [[nodiscard]] virtual RoleDelete roleDeletionByApi() const { return RoleDelete::Unknown; }
    /// Why this sign-in opens none of Airflow's pages, without asking the server; empty: it can be tried.
    [[nodiscard]] virtual std::optional<Error> formRefusal(const QString &subject) const = 0;

    /// Why no way is known to take this edit of the role as it stands, without asking the server; empty: it would be
    /// sent. Knows more once a call has looked at the server. RunOnServer where a command there can do it.
    [[nodiscard]] virtual std::optional<Error> knownRefusal(const Role &current, const RoleEdit &edit) const
    {
        Q_UNUSED(current)
        Q_UNUSED(edit)
        return std::nullopt;
    }

    /// How many writes of different users may be on their way at once; knows more once a call has looked at the server.
    [[nodiscard]] virtual int writesAtOnce() const { return 1; }
    /// How many pages of a listing may be on their way at once, or that it is to be tried; knows more once a call has looked at the server.
    [[nodiscard]] virtual WidthTrial pagesAtOnce() const { return WidthTrial::settled(1); }

    /// True when the role Public must be kept (Airflow 2: without it every anonymous request is a 500).
    [[nodiscard]] virtual QCoro::Task<Result<bool>> publicRoleMatters(std::stop_token stop) = 0;
};

} // namespace airside
