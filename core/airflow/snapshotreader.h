#pragma once

#include "core/airflow/pager.h"
#include "core/airflow/signedsender.h"

namespace airside {

/// Everything read, before it is sorted and made to share its texts.
struct SnapshotParts
{
    Listing<User> users;
    Listing<Role> roles;
    Listing<Permission> permissions;
    Listing<Dag> dags;
    bool pairsListed = true; ///< false: the catalogue is derived from roles and DAGs
    bool dagRunResources = true;
};

/// Lists users, roles, permissions and DAGs, and makes a Snapshot of them. Parsing, sorting and merging run in the
/// worker pool.
class SnapshotReader
{
public:
    SnapshotReader(ClientContext &context, SignIn &signIn, SignedSender &sender);

    /// The server must have been probed. A part that fails is told in its proof; an Error when nothing can be read, or
    /// when what failed stops everything (the way to the server, the sign-in).
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> read(SnapshotRequest request, std::stop_token stop);

    [[nodiscard]] QCoro::Task<Result<parsers::Page<User>>> usersPage(qint64 offset, int limit, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<parsers::Page<Role>>> rolesPage(qint64 offset, int limit, std::stop_token stop);

    /// The account that signs in: the given username; else, for tokens and cookies, what /ui/auth/me tells.
    [[nodiscard]] QCoro::Task<QString> signedInAs(std::stop_token stop);

private:
    template <typename Row>
    using Parse = std::function<Result<parsers::Page<Row>>(const QByteArray &)>;

    template <typename Row>
    [[nodiscard]] QCoro::Task<Result<parsers::Page<Row>>> page(Area area, HttpRequest request, Parse<Row> parse,
                                                               std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<SnapshotParts>> readParts(SnapshotRequest request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Listing<User>> users(SnapshotRequest request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Listing<Role>> roles(SnapshotRequest request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Listing<Permission>> permissions(SnapshotRequest request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Listing<Dag>> dags(SnapshotRequest request, std::stop_token stop);
    /// How many pages of the access API may be in flight: two on Airflow 2, one where the server rebuilds itself on each call, else
    /// what a trial finds. firstPage: seconds that the first page took.
    [[nodiscard]] QCoro::Task<WidthTrial> accessWidth(double firstPage, std::stop_token stop);
    [[nodiscard]] std::function<QCoro::Task<WidthTrial>(double, std::stop_token)> chooseWidth();

    ClientContext &m_with;
    SignIn &m_signIn;
    SignedSender &m_sender;
    bool m_slownessKnown = false;
    QString m_whoAmI;
    bool m_whoAmIAsked = false;
    std::weak_ptr<const Snapshot> m_last; ///< what the next one shares its texts with, while somebody has it
};

/// The catalogue where the server gives names only: every pair of the roles, and each DAG's own. Pure.
[[nodiscard]] PermissionList catalogue(const QList<Role> &roles, const QList<Dag> &dags, bool dagRunResources);
/// The server's UTC offset, seen in the time that it wrote for a sign-in of ours; nullopt when it does not fit a
/// time zone (multiples of 15 minutes). clockDifference: seconds, server minus ours. Pure.
[[nodiscard]] std::optional<int> serverOffset(const std::optional<ServerTime> &lastLogin, const QDateTime &signedInAt,
                                              int clockDifference);

} // namespace airside
