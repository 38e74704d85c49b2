#include "core/store/keptaccess.h"

#include "core/access/interner.h"
#include "core/access/keys.h"
#include "core/store/storabletext.h"

#include <QVariant>

#include <algorithm>

namespace airside {

namespace {

constexpr int kStopInterval = 1024; // rows between two looks at the stop token

std::optional<qint64> maybe(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

/// Rows lie in the order in which they were stored; a snapshot has its own.
template <typename Value, typename KeyOf>
void putInOrder(QList<Value> &values, QList<qint64> &ids, KeyOf keyOf)
{
    using Key = decltype(keyOf(values.first()));
    std::vector<std::pair<Key, qsizetype>> order;
    order.reserve(size_t(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i)
        order.emplace_back(keyOf(values.at(i)), i);
    if (std::ranges::is_sorted(order))
        return;
    std::ranges::sort(order);
    QList<Value> sortedValues;
    QList<qint64> sortedIds;
    sortedValues.reserve(values.size());
    sortedIds.reserve(ids.size());
    for (const auto &[key, at] : order) {
        sortedValues += std::move(values[at]);
        sortedIds += ids.at(at);
    }
    values = std::move(sortedValues);
    ids = std::move(sortedIds);
}

class Reader
{
public:
    Reader(const StoreDatabase &database, qint64 snapshot, const std::stop_token &stop)
        : m_database(database)
        , m_id(snapshot)
        , m_stop(stop)
    {
    }

    [[nodiscard]] Result<KeptAccess> read()
    {
        using Step = Result<void> (Reader::*)();
        for (const Step step : {&Reader::header, &Reader::pairs, &Reader::catalogue, &Reader::roles, &Reader::grants,
                                &Reader::lists, &Reader::users, &Reader::dags}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return fail(done.error());
        }
        if (!isWhole())
            return fail({ErrorKind::DamagedFile, 0, {}, {}, QStringLiteral("rows are missing")});
        return std::move(m_out);
    }

private:
    /// Walks over the rows of one query; each is put in its place by take(row), which says whether it has one.
    template <typename Take>
    [[nodiscard]] Result<void> walk(const QString &sql, const QVariantList &values, Take take)
    {
        Result<QSqlQuery> query = m_database.prepare(sql);
        if (!query)
            return fail(query.error());
        for (qsizetype i = 0; i < values.size(); ++i)
            query->bindValue(int(i), values[i]);
        if (!query->exec())
            return fail(m_database.failureOf(*query));
        for (int row = 0; query->next(); ++row) {
            if (row % kStopInterval == 0 && m_stop.stop_requested())
                return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
            if (!take(*query))
                return fail({ErrorKind::DamagedFile, 0, {}, {}, QStringLiteral("a row belongs to nothing")});
        }
        if (query->lastError().isValid())
            return fail(m_database.failureOf(*query));
        return {};
    }

    /// The rows of a table that are in this snapshot.
    template <typename Take>
    [[nodiscard]] Result<void> inSnapshot(const QString &columns, const QString &table, const QString &order, Take take)
    {
        const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE instance = ? AND gone_in > ? AND first_in <= ? ORDER BY %3");
        return walk(sql.arg(columns, table, order), {m_instance, m_id, m_id}, take);
    }

    static QString text(const QSqlQuery &row, int column) { return fromStorable(row.value(column).toString()); }
    static std::optional<ServerTime> time(const QSqlQuery &row, int column)
    {
        const std::optional<qint64> micros = maybe(row.value(column));
        return micros ? std::optional(ServerTime{*micros, text(row, column + 1)}) : std::nullopt;
    }

    [[nodiscard]] Result<void> header()
    {
        bool found = false;
        Snapshot &s = m_out.snapshot;
        const auto take = [&](const QSqlQuery &row) {
            found = true;
            m_instance = row.value(0).toLongLong();
            s.instance.id = QUuid(row.value(1).toString());
            s.instance.url = QUrl(row.value(2).toString());
            if (const std::optional<qint64> taken = maybe(row.value(3)))
                s.takenAt = QDateTime::fromMSecsSinceEpoch(*taken, Qt::UTC);
            s.airflowVersion = text(row, 4);
            if (const std::optional<qint64> offset = maybe(row.value(5)))
                s.serverOffsetSeconds = static_cast<int>(*offset);
            s.signedInAs = text(row, 6);
            int column = 7;
            for (Completeness *proof : {&s.usersProof, &s.rolesProof, &s.permissionsProof, &s.dagsProof}) {
                const qint64 rows = row.value(column++).toLongLong();
                *proof = {rows, rows, rows, 0, {}};
            }
            return true;
        };
        const Result<void> read =
            walk(QStringLiteral("SELECT s.instance, i.uuid, s.url, s.taken_at, s.airflow_version, s.server_offset_seconds,"
                                " s.signed_in_as, s.users, s.roles, s.permissions, s.dags FROM snapshot AS s"
                                " JOIN snapshot_instance AS i ON i.id = s.instance WHERE s.id = ?"),
                 {m_id}, take);
        if (read && !found)
            return fail({ErrorKind::NotFound, 0, QString::number(m_id), {}, {}});
        return read;
    }

    [[nodiscard]] Result<void> pairs()
    {
        return walk(QStringLiteral("SELECT number, action, resource FROM snapshot_pair WHERE instance = ?"), {m_instance},
                    [this](const QSqlQuery &row) {
                        Permission permission{text(row, 1), text(row, 2)};
                        m_texts.intern(permission);
                        m_out.pairs.insert(row.value(0).toLongLong(), permission);
                        return true;
                    });
    }

    [[nodiscard]] bool addPair(PermissionList &to, const QVariant &number) const
    {
        const auto pair = m_out.pairs.constFind(number.toLongLong());
        if (pair == m_out.pairs.constEnd())
            return false;
        to += *pair;
        return true;
    }

    static void sortPairs(PermissionList &permissions)
    {
        if (!std::ranges::is_sorted(permissions))
            std::ranges::sort(permissions);
    }

    [[nodiscard]] Result<void> catalogue()
    {
        PermissionList &catalogue = m_out.snapshot.permissions;
        const Result<void> read = inSnapshot(QStringLiteral("pair"), QStringLiteral("snapshot_permission"), QStringLiteral("gone_in DESC, pair"),
                                             [&](const QSqlQuery &row) { return addPair(catalogue, row.value(0)); });
        sortPairs(catalogue);
        return read;
    }

    [[nodiscard]] Result<void> roles()
    {
        const Result<void> read = inSnapshot(QStringLiteral("id, name"), QStringLiteral("snapshot_role"), QStringLiteral("id"),
                                             [this](const QSqlQuery &row) {
                                                 Role role{text(row, 1), {}};
                                                 m_texts.intern(role.name);
                                                 m_out.roleIds += row.value(0).toLongLong();
                                                 m_out.snapshot.roles += role;
                                                 return true;
                                             });
        putInOrder(m_out.snapshot.roles, m_out.roleIds, [](const Role &role) { return role.name; });
        return read;
    }

    [[nodiscard]] Result<void> grants()
    {
        QHash<qint64, Role *> byId;
        for (qsizetype i = 0; i < m_out.roleIds.size(); ++i)
            byId.insert(m_out.roleIds.at(i), &m_out.snapshot.roles[i]);
        const Result<void> read = inSnapshot(QStringLiteral("role, pair"), QStringLiteral("snapshot_role_permission"),
                                             QStringLiteral("gone_in DESC, role, pair"), [&](const QSqlQuery &row) {
                                                 Role *role = byId.value(row.value(0).toLongLong());
                                                 return role && addPair(role->permissions, row.value(1));
                                             });
        for (Role &role : m_out.snapshot.roles)
            sortPairs(role.permissions);
        return read;
    }

    [[nodiscard]] Result<void> lists()
    {
        return walk(QStringLiteral("SELECT number, entry FROM snapshot_list WHERE instance = ? ORDER BY number, position"), {m_instance},
                    [this](const QSqlQuery &row) {
                        QString entry = text(row, 1);
                        m_texts.intern(entry);
                        m_out.lists[row.value(0).toLongLong()] += entry;
                        return true;
                    });
    }

    /// An empty list has no number.
    [[nodiscard]] bool takeList(const QVariant &number, QStringList &into) const
    {
        if (number.isNull())
            return true;
        const auto list = m_out.lists.constFind(number.toLongLong());
        if (list == m_out.lists.constEnd())
            return false;
        into = *list;
        return true;
    }

    [[nodiscard]] Result<void> users()
    {
        m_out.snapshot.users.reserve(m_out.snapshot.usersProof.rows);
        m_out.userIds.reserve(m_out.snapshot.usersProof.rows);
        const Result<void> read = inSnapshot(
            QStringLiteral("id, username, email, first_name, last_name, active, login_count, failed_login_count,"
                           " last_login_micros, last_login_odd, created_on_micros, created_on_odd,"
                           " changed_on_micros, changed_on_odd, role_list"),
            QStringLiteral("snapshot_user"), QStringLiteral("gone_in DESC, id"), [this](const QSqlQuery &row) {
                User user;
                user.username = text(row, 1);
                user.email = text(row, 2);
                user.firstName = text(row, 3);
                user.lastName = text(row, 4);
                user.active = row.value(5).toBool();
                user.loginCount = maybe(row.value(6));
                user.failedLoginCount = maybe(row.value(7));
                user.lastLogin = time(row, 8);
                user.createdOn = time(row, 10);
                user.changedOn = time(row, 12);
                const bool has = takeList(row.value(14), user.roles);
                m_out.userIds += row.value(0).toLongLong();
                m_out.snapshot.users += std::move(user);
                return has;
            });
        putInOrder(m_out.snapshot.users, m_out.userIds, [](const User &user) { return foldName(user.username); });
        return read;
    }

    [[nodiscard]] Result<void> dags()
    {
        const Result<void> read =
            inSnapshot(QStringLiteral("id, dag_id, display_name, paused, owners, tags"), QStringLiteral("snapshot_dag"),
                       QStringLiteral("gone_in DESC, id"), [this](const QSqlQuery &row) {
                           Dag dag;
                           dag.id = text(row, 1);
                           dag.displayName = text(row, 2);
                           if (dag.displayName == dag.id && dag.displayName.isNull() == dag.id.isNull())
                               dag.displayName = dag.id;
                           dag.paused = row.value(3).toBool();
                           const bool has = takeList(row.value(4), dag.owners) && takeList(row.value(5), dag.tags);
                           m_out.dagIds += row.value(0).toLongLong();
                           m_out.snapshot.dags += dag;
                           return has;
                       });
        putInOrder(m_out.snapshot.dags, m_out.dagIds, [](const Dag &dag) { return dag.id; });
        return read;
    }

    [[nodiscard]] bool isWhole() const
    {
        const Snapshot &s = m_out.snapshot;
        return s.usersProof.rows == s.users.size() && s.rolesProof.rows == s.roles.size()
               && s.permissionsProof.rows == s.permissions.size() && s.dagsProof.rows == s.dags.size();
    }

    const StoreDatabase &m_database;
    qint64 m_id = 0;
    std::stop_token m_stop;
    qint64 m_instance = 0;
    KeptAccess m_out;
    Interner m_texts;
};

Result<std::optional<qint64>> oneNumber(const StoreDatabase &database, const QString &sql, const QVariant &value)
{
    Result<QSqlQuery> query = database.prepare(sql);
    if (!query)
        return fail(query.error());
    query->bindValue(0, value);
    if (!query->exec())
        return fail(database.failureOf(*query));
    if (!query->next())
        return query->lastError().isValid() ? Result<std::optional<qint64>>(fail(database.failureOf(*query))) : std::optional<qint64>();
    return maybe(query->value(0));
}

} // namespace

Result<std::optional<qint64>> keptInstance(const StoreDatabase &database, const QUuid &id)
{
    return oneNumber(database, QStringLiteral("SELECT id FROM snapshot_instance WHERE uuid = ?"), id.toString(QUuid::WithoutBraces));
}

Result<std::optional<qint64>> newestSnapshot(const StoreDatabase &database, qint64 instance)
{
    return oneNumber(database, QStringLiteral("SELECT max(id) FROM snapshot WHERE instance = ?"), instance);
}

Result<KeptAccess> readKeptAccess(const StoreDatabase &database, qint64 snapshot, const std::stop_token &stop)
{
    return Reader(database, snapshot, stop).read();
}

} // namespace airside
