#include "core/airflow/snapshotreader.h"

#include "core/access/keys.h"
#include "core/airflow/answers.h"
#include "core/access/interner.h"
#include "core/airflow/requests.h"
#include "core/base/sharedvalue.h"
#include "core/base/workerpool.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace airside {

namespace {

using Part = ListProgress::Part;

std::function<void(qint64, qint64)> progressOf(const SnapshotRequest &request, Part part)
{
    if (!request.progress)
        return {};
    return [tell = request.progress, part](qint64 rows, qint64 total) { tell({part, rows, total}); };
}

/// Failures that the next listing would meet as well: the way to the server, the sign-in, a stop.
bool stopsEverything(const Completeness &proof)
{
    return proof.error && (proof.error->httpStatus == 0 || proof.error->kind == ErrorKind::SignInFailed
                           || proof.error->kind == ErrorKind::SignInExpired || proof.error->kind == ErrorKind::ApiDisabled)
           && proof.error->kind != ErrorKind::MalformedAnswer && proof.error->kind != ErrorKind::Torn;
}

bool hasDagRunResource(const QList<Role> &roles)
{
    return std::ranges::any_of(roles, [](const Role &role) {
        return std::ranges::any_of(role.permissions, [](const Permission &permission) {
            return permission.resource.startsWith(QLatin1String("DAG Run:"));
        });
    });
}

/// Where the catalogue is derived, its proof is that of the two listings that it is derived from.
Completeness derivedProof(const SnapshotParts &parts, qsizetype size)
{
    Completeness proof{size, size, size, 0, {}};
    for (const Completeness *source : {&parts.roles.proof, &parts.dags.proof}) {
        if (source->error)
            proof.error = source->error;
    }
    return proof;
}

/// Rows that are as they were share the buffers of the reading before: two snapshots that differ little take little
/// more room than one. Users do so page by page (shareUsers), since they are many.
template <typename Row, typename Key>
void shareWith(const QList<Row> &before, QList<Row> &rows, Key key)
{
    auto old = before.begin();
    for (Row &row : rows) {
        while (old != before.end() && key(*old) < key(row))
            ++old;
        if (old != before.end() && *old == row)
            row = *old++;
    }
}

void shareUsers(const Snapshot &before, QList<User> &rows)
{
    for (User &row : rows) {
        if (const User *old = before.user(row.username); old && *old == row)
            row = *old;
    }
}

void sortAndShare(SnapshotParts &parts, Snapshot &snapshot, const Snapshot *before)
{
    std::ranges::sort(parts.users.rows, {}, [](const User &user) { return foldName(user.username); });
    std::ranges::sort(parts.roles.rows, {}, &Role::name);
    std::ranges::sort(parts.dags.rows, {}, &Dag::id);
    parts.permissions.rows = sortedUnique(std::move(parts.permissions.rows));
    if (before) {
        shareWith(before->roles, parts.roles.rows, [](const Role &role) { return role.name; });
        shareWith(before->dags, parts.dags.rows, [](const Dag &dag) { return dag.id; });
    }
    Interner interner;
    for (User &user : parts.users.rows)
        interner.intern(user.roles);
    for (Role &role : parts.roles.rows) {
        for (Permission &permission : role.permissions)
            interner.intern(permission);
    }
    for (Permission &permission : parts.permissions.rows)
        interner.intern(permission);
    snapshot.users = std::move(parts.users.rows);
    snapshot.roles = std::move(parts.roles.rows);
    snapshot.permissions = std::move(parts.permissions.rows);
    snapshot.dags = std::move(parts.dags.rows);
}

/// Takes the parts, so that the rows are never there twice.
void assemble(SnapshotParts parts, Snapshot &snapshot, const Snapshot *before)
{
    if (!parts.pairsListed) {
        parts.permissions.rows = catalogue(parts.roles.rows, parts.dags.rows, parts.dagRunResources);
        parts.permissions.proof = derivedProof(parts, parts.permissions.rows.size());
    }
    snapshot.usersProof = parts.users.proof;
    snapshot.rolesProof = parts.roles.proof;
    snapshot.permissionsProof = parts.permissions.proof;
    snapshot.dagsProof = parts.dags.proof;
    sortAndShare(parts, snapshot, before);
}

/// Login names may be e-mail addresses, in any case of letters.
QString usernameOf(const Snapshot &snapshot, const QString &login)
{
    if (const User *user = snapshot.user(login))
        return user->username;
    const auto it = std::ranges::find_if(snapshot.users, [&login](const User &user) { return user.email == login; });
    return it == snapshot.users.end() ? login : it->username;
}

} // namespace

PermissionList catalogue(const QList<Role> &roles, const QList<Dag> &dags, bool dagRunResources)
{
    PermissionList all;
    for (const Role &role : roles)
        all += role.permissions;
    for (const Dag &dag : dags) {
        for (const QLatin1String action : {QLatin1String("can_read"), QLatin1String("can_edit"), QLatin1String("can_delete")})
            all.append({action, QStringLiteral("DAG:") + dag.id});
        if (!dagRunResources)
            continue;
        for (const QLatin1String action : {QLatin1String("can_read"), QLatin1String("can_create"),
                                           QLatin1String("can_delete"), QLatin1String("menu_access")})
            all.append({action, QStringLiteral("DAG Run:") + dag.id});
    }
    return sortedUnique(std::move(all));
}

std::optional<int> serverOffset(const std::optional<ServerTime> &lastLogin, const QDateTime &signedInAt, int clockDifference)
{
    if (!lastLogin || lastLogin->micros == ServerTime::kUnknown)
        return std::nullopt;
    const qint64 utc = signedInAt.toSecsSinceEpoch() + clockDifference;
    const qint64 seconds = lastLogin->micros / 1000000 - utc;
    constexpr qint64 quarter = 900;
    constexpr qint64 tolerance = 60;
    const qint64 rounded = (seconds + (seconds >= 0 ? quarter / 2 : -quarter / 2)) / quarter * quarter;
    if (std::abs(seconds - rounded) > tolerance || std::abs(rounded) > qint64(14) * 3600)
        return std::nullopt;
    return static_cast<int>(rounded);
}

SnapshotReader::SnapshotReader(ClientContext &context, SignIn &signIn, SignedSender &sender)
    : m_with(context)
    , m_signIn(signIn)
    , m_sender(sender)
{
}

template <typename Row>
QCoro::Task<Result<parsers::Page<Row>>> SnapshotReader::page(Area area, HttpRequest request, Parse<Row> parse,
                                                             std::stop_token stop)
{
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, m_with.where(), {}, {}});
    const QString subject = QString::fromLatin1(request.path);
    const Result<HttpResponse> answer = co_await m_sender.send(area, request, stop);
    if (!answer)
        co_return fail(answer.error());
    const Result<QByteArray> body = jsonBody(*answer, subject);
    if (!body)
        co_return fail(body.error());
    // The function has a name: g++ 12 destroys the captures of one that is written inside the co_await twice.
    const auto work = [bytes = *body, parse] { return parse(bytes); };
    Result<parsers::Page<Row>> parsed = co_await inPool(work);
    if (!parsed)
        parsed.error().subject = subject;
    co_return parsed;
}

QCoro::Task<Result<parsers::Page<User>>> SnapshotReader::usersPage(qint64 offset, int limit, std::stop_token stop)
{
    const Parse<User> parse = [before = m_last.lock()](const QByteArray &bytes) {
        Result<parsers::Page<User>> users = parsers::users(bytes);
        if (users && before)
            shareUsers(*before, users->rows);
        return users;
    };
    Result<parsers::Page<User>> read =
        co_await page<User>(Area::Users, requests::listUsers(m_with.caps, offset, limit), parse, std::move(stop));
    if (!read && read.error().httpStatus == 500 && m_with.caps.users == Dialect::FastApi)
        read.error().message = QCoreApplication::translate(
            "Airflow", "The FAB provider 3.2.0 to 3.3.0 cannot list users at all (3.4.0 repairs it: upgrade the provider). "
                       "If this server has another one, its log says why.");
    co_return read;
}

QCoro::Task<Result<parsers::Page<Role>>> SnapshotReader::rolesPage(qint64 offset, int limit, std::stop_token stop)
{
    return page<Role>(Area::Roles, requests::listRoles(m_with.caps, offset, limit), parsers::roles, std::move(stop));
}

QCoro::Task<WidthTrial> SnapshotReader::accessWidth(double firstPage, std::stop_token stop)
{
    constexpr double kQuickPage = 0.12; // seconds; no server that rebuilds itself answered a page in less
    const bool mayTry = !listingWidth(m_with.caps, m_with.options.parallelPages).decided();
    if (mayTry && !m_slownessKnown && firstPage > kQuickPage) {
        // FAB 3.0 to 3.9 builds a whole Flask application for each access call (measured 120 to 220 ms); turning a
        // stranger away costs it nothing. The difference is compared, since machines differ.
        QElapsedTimer timer;
        timer.start();
        const HttpRequest small = requests::smallAccessCall(m_with.caps.accessBase);
        const Result<HttpResponse> refused = co_await m_with.send(small, stop);
        const qint64 away = timer.restart();
        const Result<HttpResponse> known = co_await m_sender.send(Area::Users, small, stop);
        const qint64 served = timer.elapsed();
        m_slownessKnown = refused && known;
        m_with.caps.slowAccessCalls = m_slownessKnown && served - away > 60 && served > 4 * away;
    }
    co_return listingWidth(m_with.caps, m_with.options.parallelPages);
}

std::function<QCoro::Task<WidthTrial>(double, std::stop_token)> SnapshotReader::chooseWidth()
{
    return [this](double firstPage, std::stop_token stop) { return accessWidth(firstPage, stop); };
}

QCoro::Task<Listing<User>> SnapshotReader::users(SnapshotRequest request, std::stop_token stop)
{
    Pager<User> pager([this](qint64 offset, int limit, std::stop_token s) { return usersPage(offset, limit, s); },
                      [](const User &user) { return user.username; }, {}, progressOf(request, Part::Users),
                      chooseWidth());
    Listing<User> listing = co_await pager.readAll(stop);
    co_return listing;
}

QCoro::Task<Listing<Role>> SnapshotReader::roles(SnapshotRequest request, std::stop_token stop)
{
    Pager<Role> pager([this](qint64 offset, int limit, std::stop_token s) { return rolesPage(offset, limit, s); },
                      [](const Role &role) { return role.name; }, {}, progressOf(request, Part::Roles),
                      chooseWidth());
    Listing<Role> listing = co_await pager.readAll(stop);
    co_return listing;
}

QCoro::Task<Listing<Permission>> SnapshotReader::permissions(SnapshotRequest request, std::stop_token stop)
{
    const auto fetch = [this](qint64 offset, int limit, std::stop_token s) {
        return page<Permission>(Area::Permissions, requests::listPermissions(m_with.caps, offset, limit),
                                parsers::permissions, s);
    };
    Pager<Permission> pager(fetch, [](const Permission &permission) { return permission.text(); }, {},
                            progressOf(request, Part::Permissions), chooseWidth());
    Listing<Permission> listing = co_await pager.readAll(stop);
    co_return listing;
}

QCoro::Task<Listing<Dag>> SnapshotReader::dags(SnapshotRequest request, std::stop_token stop)
{
    const auto fetch = [this](qint64 offset, int limit, std::stop_token s) {
        return page<Dag>(Area::Api, requests::listDags(m_with.caps, offset, limit), parsers::dags, s);
    };
    PagerOptions options;
    options.parallel = m_with.caps.apiBase == "/api/v2" ? std::clamp(m_with.options.parallelPages, 1, 8) : 1;
    Pager<Dag> pager(fetch, [](const Dag &dag) { return dag.id; }, options, progressOf(request, Part::Dags));
    Listing<Dag> listing = co_await pager.readAll(stop);
    co_return listing;
}

QCoro::Task<QString> SnapshotReader::signedInAs(std::stop_token stop)
{
    if (m_with.instance.signIn == SignInKind::Password)
        co_return QString(m_with.instance.username);
    if (!m_whoAmIAsked && m_with.caps.apiBase == "/api/v2") {
        const HttpRequest ask = requests::whoAmI();
        const Result<HttpResponse> answer = co_await m_sender.send(Area::Api, ask, stop);
        m_whoAmIAsked = answer.has_value();
        // 3.0 answers with its web page.
        if (answer && answer->status == 200 && answer->isJson())
            m_whoAmI = QJsonDocument::fromJson(answer->body).object().value(QLatin1String("username")).toString();
    }
    co_return QString(m_whoAmI.isEmpty() ? m_with.instance.username : m_whoAmI);
}

QCoro::Task<Result<SnapshotParts>> SnapshotReader::readParts(SnapshotRequest request, std::stop_token stop)
{
    SnapshotParts parts;
    parts.pairsListed = m_with.caps.permissions == Dialect::FastApi || !request.permissions;
    const bool derives = !parts.pairsListed;
    bool anything = false;
    std::optional<Error> first;
    const auto fails = [&anything, &first](const Completeness &proof) {
        anything = anything || !proof.error;
        if (!first)
            first = proof.error;
        return stopsEverything(proof);
    };
    bool over = false;
    if (request.users) {
        parts.users = co_await users(request, stop);
        over = fails(parts.users.proof);
    }
    if (!over && (request.roles || derives)) {
        parts.roles = co_await roles(request, stop);
        over = fails(parts.roles.proof);
    }
    if (!over && request.permissions && !derives) {
        parts.permissions = co_await permissions(request, stop);
        over = fails(parts.permissions.proof);
    }
    if (!over && (request.dags || derives)) {
        parts.dags = co_await dags(request, stop);
        over = fails(parts.dags.proof);
    }
    if (over || (first && !anything))
        co_return fail(*first);
    co_return parts;
}

QCoro::Task<Result<SnapshotPtr>> SnapshotReader::read(SnapshotRequest request, std::stop_token stop)
{
    Snapshot snapshot;
    snapshot.instance = m_with.instance;
    snapshot.takenAt = m_with.clock.nowUtc();
    snapshot.airflowVersion = m_with.caps.airflowVersion;
    snapshot.issuesTokens = m_with.caps.bearerForApi;
    Result<SnapshotParts> read = co_await readParts(request, stop);
    if (!read)
        co_return fail(read.error());
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, m_with.where(), {}, {}});
    const auto parts = std::make_shared<SnapshotParts>(std::move(*read));
    if (hasDagRunResource(parts->roles.rows))
        m_with.caps.dagRunResources = true;
    parts->dagRunResources = m_with.caps.dagRunResources;
    const QString login = co_await signedInAs(stop);
    const std::optional<QDateTime> signedInAt = m_signIn.signedInAt();
    const std::optional<int> difference = m_with.channel->clockDifference();
    const auto work = [parts, snapshot, before = m_last, login, signedInAt, difference] {
        auto whole = std::make_unique<Snapshot>(snapshot);
        assemble(std::move(*parts), *whole, before.lock().get());
        whole->signedInAs = usernameOf(*whole, login);
        const User *const self = whole->user(whole->signedInAs);
        if (self && signedInAt && difference)
            whole->serverOffsetSeconds = serverOffset(self->lastLogin, *signedInAt, *difference);
        return sharedValue(std::move(whole));
    };
    const SnapshotPtr taken = co_await inPool(work);
    m_last = taken;
    co_return taken;
}

} // namespace airside
