#pragma once

#include "core/airflow/accessapi.h"
#include "core/airflow/capabilities.h"
#include "core/airflow/transport.h"
#include "core/base/clock.h"
#include "core/credentials/credentialstore.h"

#include <memory>

namespace airside {

class Channel;

struct ClientOptions
{
    std::chrono::milliseconds timeout{30000}; ///< one request; also the budget for waiting out a 429
    int parallelPages = 4;                    ///< 1 to 8; fewer where the server does not gain by it
    bool keepSession = true; ///< keep the issued session or token in the credential store (saved instances)
    std::function<ProxySettings()> proxy = {}; ///< see TransportOptions
    std::function<void(QString)> notice; ///< "waiting 40 s ..." and the like, for a person; may be empty
};

/// The client of one instance and account: probes, signs in when needed, lists, reads, writes, signs out. Owns its
/// transport. Use from one thread; requestStop callers and await pending calls before destroying it.
class AirflowClient final : public AccessApi
{
public:
    /// The store must outlive the client. facts: InstanceStore::observed(), may be empty.
    AirflowClient(Instance instance, CredentialStore &store, const Clock &clock, ClientOptions options,
                  const QJsonObject &facts = {});
    /// Over another channel than the network: tests.
    AirflowClient(Instance instance, CredentialStore &store, const Clock &clock, ClientOptions options,
                  std::unique_ptr<Channel> channel, const QJsonObject &facts = {});
    ~AirflowClient() override;

    [[nodiscard]] const Instance &instance() const override;

    /// Looks at the server without a credential, once; later calls answer from memory. Errors: NotAirflow,
    /// UnsupportedManager, ApiDisabled, UnexpectedContent, UnexpectedRedirect and those of http.h.
    [[nodiscard]] QCoro::Task<Result<Capabilities>> probe(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> testConnection(std::stop_token stop) override;
    /// Signs in if not signed in already (a kept session is used first).
    [[nodiscard]] QCoro::Task<Result<void>> signIn(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> signOut(std::stop_token stop) override;
    /// This client holds something that the server issued and that signOut() would end.
    [[nodiscard]] bool hasSession() const;
    [[nodiscard]] QJsonObject observedFacts() const override;

    /// A signed-in request as it is (airsidectl api). Sign-in and token paths are refused: InvalidInput.
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> raw(HttpRequest request, std::stop_token stop);

    /// One page of a listing, in the order of ids. limit 1 to 100; fewer rows may come back.
    struct UsersPage { QList<User> users; qint64 total = 0; };
    struct RolesPage { QList<Role> roles; qint64 total = 0; };
    [[nodiscard]] QCoro::Task<Result<UsersPage>> usersPage(qint64 offset, int limit, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<RolesPage>> rolesPage(qint64 offset, int limit, std::stop_token stop);

    // AccessApi
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> takeSnapshot(SnapshotRequest request, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> fetchUser(QString username, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> fetchRole(QString name, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> createUser(UserDraft draft, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> updateUser(QString username, UserPatch patch, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteUser(QString username, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> createRole(Role role, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> updateRole(QString name, RoleEdit edit, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteRole(QString name, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> setActive(QString username, bool active, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> updateRoleByForm(QString name, RoleEdit edit, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteRoleByForm(QString name, std::stop_token stop) override;
    [[nodiscard]] WriteWay wayOfRoleUpdate(const Role &current, const RoleEdit &edit) const override;
    [[nodiscard]] WriteWay wayOfRoleDeletion() const override;
    [[nodiscard]] bool onlyAddsToRoles() const override;
    [[nodiscard]] RoleDelete roleDeletionByApi() const override;
    [[nodiscard]] std::optional<Error> formRefusal(const QString &subject) const override;
    [[nodiscard]] std::optional<Error> knownRefusal(const Role &current, const RoleEdit &edit) const override;
    [[nodiscard]] QCoro::Task<Result<bool>> publicRoleMatters(std::stop_token stop) override;
    /// 4 where the API is FastAPI, whose worker processes answer at the same time; 2 where it is Flask, of which little
    /// more is to be had; 1 where every call makes the server rebuild itself and write roles of its own (FAB 3.0 to 3.8).
    [[nodiscard]] int writesAtOnce() const override;
    [[nodiscard]] WidthTrial pagesAtOnce() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace airside
