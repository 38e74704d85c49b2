#include "core/store/snapshotwriter.h"

#include "core/store/storabletext.h"

#include <QVariant>

namespace airside {

namespace {

/// What a permission list says of a pair, found by its number.
struct NumberedPermissions
{
    PermissionList all; ///< sorted; the place is the number
    QHash<Permission, int> numbers;
};

NumberedPermissions numbered(const Snapshot &snapshot)
{
    QSet<Permission> known(snapshot.permissions.begin(), snapshot.permissions.end());
    PermissionList all = snapshot.permissions;
    for (const Role &role : snapshot.roles) {
        for (const Permission &permission : role.permissions) {
            if (known.contains(permission))
                continue;
            known.insert(permission);
            all += permission;
        }
    }
    NumberedPermissions result{sortedUnique(std::move(all)), {}};
    result.numbers.reserve(result.all.size());
    for (const Permission &permission : std::as_const(result.all))
        result.numbers.insert(permission, static_cast<int>(result.numbers.size()));
    return result;
}

QVariant maybe(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariantList columns(const std::optional<ServerTime> &time)
{
    return time ? QVariantList{time->micros, toStorable(time->odd)} : QVariantList{QVariant(), QVariant()};
}

class Writer
{
public:
    Writer(const StoreDatabase &database, const Snapshot &snapshot)
        : m_database(database)
        , m_snapshot(snapshot)
    {
    }

    [[nodiscard]] Result<void> write()
    {
        using Step = Result<void> (Writer::*)();
        for (const Step step : {&Writer::removeFormer, &Writer::header, &Writer::users, &Writer::roles, &Writer::dags}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return done;
        }
        return {};
    }

private:
    /// One INSERT, prepared once, and its rows; after a failure the rest is left out.
    class Rows
    {
    public:
        Rows(const StoreDatabase &database, const QString &table, int columns)
            : m_database(database)
            , m_query(database.prepare(QStringLiteral("INSERT INTO %1 VALUES (?%2)")
                                           .arg(table, QStringLiteral(", ?").repeated(columns - 1))))
        {
        }
        void add(const QVariantList &values)
        {
            if (!m_query)
                return;
            int column = 0;
            for (const QVariant &value : values)
                m_query->bindValue(column++, value);
            if (!m_query->exec())
                m_query = fail(m_database.failureOf(*m_query));
        }
        [[nodiscard]] Result<void> done() const
        {
            return m_query ? Result<void>() : Result<void>(fail(m_query.error()));
        }

    private:
        const StoreDatabase &m_database;
        Result<QSqlQuery> m_query;
    };

    [[nodiscard]] Result<void> removeFormer()
    {
        Result<QSqlQuery> query = m_database.prepare(QStringLiteral("DELETE FROM snapshot WHERE instance = ?"));
        if (!query)
            return fail(query.error());
        query->bindValue(0, m_snapshot.instance.id.toString(QUuid::WithoutBraces));
        if (!query->exec())
            return fail(m_database.failureOf(*query));
        return {};
    }

    [[nodiscard]] Result<void> header()
    {
        const Snapshot &s = m_snapshot;
        Result<QSqlQuery> query = m_database.prepare(
            QStringLiteral("INSERT INTO snapshot (instance, url, taken_at, airflow_version, server_offset_seconds, "
                           "signed_in_as, users, roles, permissions, dags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        if (!query)
            return fail(query.error());
        int column = 0;
        for (const QVariant &value : QVariantList{
                 s.instance.id.toString(QUuid::WithoutBraces), s.instance.url.toString(QUrl::FullyEncoded),
                 s.takenAt.isValid() ? QVariant(s.takenAt.toMSecsSinceEpoch()) : QVariant(),
                 toStorable(s.airflowVersion),
                 s.serverOffsetSeconds ? QVariant(*s.serverOffsetSeconds) : QVariant(), toStorable(s.signedInAs),
                 s.usersProof.rows, s.rolesProof.rows, s.permissionsProof.rows, s.dagsProof.rows})
            query->bindValue(column++, value);
        if (!query->exec())
            return fail(m_database.failureOf(*query));
        m_id = query->lastInsertId().toLongLong();
        return {};
    }

    [[nodiscard]] Result<void> users()
    {
        Rows sets(m_database, QStringLiteral("snapshot_role_set"), 4);
        Rows users(m_database, QStringLiteral("snapshot_user"), 16);
        QHash<QStringList, int> known;
        int number = 0;
        for (const User &user : m_snapshot.users) {
            QVariant set;
            if (!user.roles.isEmpty()) {
                const auto found = known.constFind(user.roles);
                const int roleSet = found != known.constEnd() ? *found : static_cast<int>(known.size());
                set = roleSet;
                if (found == known.constEnd()) {
                    known.insert(user.roles, roleSet);
                    int position = 0;
                    for (const QString &role : user.roles)
                        sets.add({m_id, roleSet, position++, toStorable(role)});
                }
            }
            users.add(QVariantList{m_id, number++, toStorable(user.username), toStorable(user.email),
                                   toStorable(user.firstName), toStorable(user.lastName), user.active ? 1 : 0,
                                   maybe(user.loginCount), maybe(user.failedLoginCount)}
                      + columns(user.lastLogin) + columns(user.createdOn) + columns(user.changedOn)
                      + QVariantList{set});
        }
        const Result<void> done = sets.done();
        return done ? users.done() : done;
    }

    [[nodiscard]] Result<void> roles()
    {
        const NumberedPermissions numbers = numbered(m_snapshot);
        Rows permissions(m_database, QStringLiteral("snapshot_permission"), 5);
        Rows roles(m_database, QStringLiteral("snapshot_role"), 3);
        Rows grants(m_database, QStringLiteral("snapshot_role_permission"), 3);
        auto catalogue = m_snapshot.permissions.begin();
        int number = 0;
        for (const Permission &permission : numbers.all) {
            const bool listed = catalogue != m_snapshot.permissions.end() && *catalogue == permission;
            if (listed)
                ++catalogue;
            permissions.add({m_id, number++, toStorable(permission.action), toStorable(permission.resource), listed ? 1 : 0});
        }
        number = 0;
        for (const Role &role : m_snapshot.roles) {
            roles.add({m_id, number, toStorable(role.name)});
            for (const Permission &permission : role.permissions)
                grants.add({m_id, number, numbers.numbers.value(permission)});
            ++number;
        }
        for (const Rows *rows : {&permissions, &roles}) {
            const Result<void> done = rows->done();
            if (!done)
                return done;
        }
        return grants.done();
    }

    [[nodiscard]] Result<void> dags()
    {
        Rows dags(m_database, QStringLiteral("snapshot_dag"), 5);
        Rows owners(m_database, QStringLiteral("snapshot_dag_owner"), 4);
        Rows tags(m_database, QStringLiteral("snapshot_dag_tag"), 4);
        int number = 0;
        for (const Dag &dag : m_snapshot.dags) {
            dags.add({m_id, number, toStorable(dag.id), toStorable(dag.displayName), dag.paused ? 1 : 0});
            int position = 0;
            for (const QString &owner : dag.owners)
                owners.add({m_id, number, position++, toStorable(owner)});
            position = 0;
            for (const QString &tag : dag.tags)
                tags.add({m_id, number, position++, toStorable(tag)});
            ++number;
        }
        for (const Rows *rows : {&dags, &owners}) {
            const Result<void> done = rows->done();
            if (!done)
                return done;
        }
        return tags.done();
    }

    const StoreDatabase &m_database;
    const Snapshot &m_snapshot;
    qint64 m_id = 0;
};

/// A proof that speaks of other rows than there are proves nothing.
bool provenWhole(const Snapshot &s)
{
    return s.complete() && s.usersProof.rows == s.users.size() && s.rolesProof.rows == s.roles.size()
           && s.permissionsProof.rows == s.permissions.size() && s.dagsProof.rows == s.dags.size();
}

} // namespace

Result<void> writeSnapshot(const StoreDatabase &database, const Snapshot &snapshot)
{
    if (!provenWhole(snapshot))
        return fail({ErrorKind::InvalidInput, 0, snapshot.instance.name, QStringLiteral("only a complete snapshot is kept."), {}});
    Result<void> done = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    done = Writer(database, snapshot).write();
    if (done)
        done = database.run(QStringLiteral("COMMIT"));
    if (!done) {
        [[maybe_unused]] const Result<void> undone = database.run(QStringLiteral("ROLLBACK"));
        return done;
    }
    // Otherwise the log is moved into the file when the connection is closed, while the window waits for its end.
    [[maybe_unused]] const Result<void> moved = database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

} // namespace airside
