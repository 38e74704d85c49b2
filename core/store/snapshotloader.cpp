#include "core/store/snapshotloader.h"

#include "core/access/interner.h"
#include "core/store/storabletext.h"

#include <QVariant>

namespace airside {

namespace {

constexpr int kStopInterval = 1024; // rows between two looks at the stop token

std::optional<qint64> maybe(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

class Loader
{
public:
    Loader(const StoreDatabase &database, const Instance &instance, const std::stop_token &stop)
        : m_database(database)
        , m_stop(stop)
    {
        m_snapshot.instance = instance;
    }

    [[nodiscard]] Result<SnapshotPtr> load()
    {
        const Result<bool> found = header();
        if (!found)
            return fail(found.error());
        if (!*found)
            return SnapshotPtr();
        using Step = Result<void> (Loader::*)();
        for (const Step step : {&Loader::roles, &Loader::grants, &Loader::roleSets, &Loader::users, &Loader::dags,
                                &Loader::owners, &Loader::tags}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return fail(done.error());
        }
        if (!isWhole())
            return fail({ErrorKind::DamagedFile, 0, {}, {}, QStringLiteral("rows are missing")});
        return std::make_shared<const Snapshot>(std::move(m_snapshot));
    }

private:
    /// Walks over the rows of one query; each is put in its place by take(row), which says whether it has one.
    template <typename Take>
    [[nodiscard]] Result<void> walk(const QString &sql, Take take)
    {
        Result<QSqlQuery> query = m_database.prepare(sql);
        if (!query)
            return fail(query.error());
        query->bindValue(0, m_id);
        if (!query->exec())
            return fail(m_database.failureOf(*query));
        for (int row = 0; query->next(); ++row) {
            if (row % kStopInterval == 0 && m_stop.stop_requested())
                return fail({ErrorKind::Cancelled, 0, m_snapshot.instance.name, {}, {}});
            if (!take(*query))
                return fail({ErrorKind::DamagedFile, 0, {}, {}, QStringLiteral("a row belongs to nothing")});
        }
        if (query->lastError().isValid())
            return fail(m_database.failureOf(*query));
        return {};
    }

    static QString text(const QSqlQuery &row, int column) { return fromStorable(row.value(column).toString()); }
    static std::optional<ServerTime> time(const QSqlQuery &row, int column)
    {
        const std::optional<qint64> micros = maybe(row.value(column));
        return micros ? std::optional(ServerTime{*micros, text(row, column + 1)}) : std::nullopt;
    }

    [[nodiscard]] Result<bool> header()
    {
        Result<QSqlQuery> query = m_database.prepare(
            QStringLiteral("SELECT id, url, taken_at, airflow_version, server_offset_seconds, signed_in_as, users, roles, "
                           "permissions, dags FROM snapshot WHERE instance = ?"));
        if (!query)
            return fail(query.error());
        query->bindValue(0, m_snapshot.instance.id.toString(QUuid::WithoutBraces));
        if (!query->exec())
            return fail(m_database.failureOf(*query));
        if (!query->next())
            return query->lastError().isValid() ? Result<bool>(fail(m_database.failureOf(*query))) : Result<bool>(false);
        m_id = query->value(0).toLongLong();
        if (query->value(1).toString() != m_snapshot.instance.url.toString(QUrl::FullyEncoded))
            return false;
        if (const std::optional<qint64> taken = maybe(query->value(2)))
            m_snapshot.takenAt = QDateTime::fromMSecsSinceEpoch(*taken, Qt::UTC);
        m_snapshot.airflowVersion = text(*query, 3);
        if (const std::optional<qint64> offset = maybe(query->value(4)))
            m_snapshot.serverOffsetSeconds = static_cast<int>(*offset);
        m_snapshot.signedInAs = text(*query, 5);
        int column = 6;
        for (Completeness *proof : {&m_snapshot.usersProof, &m_snapshot.rolesProof, &m_snapshot.permissionsProof, &m_snapshot.dagsProof}) {
            const qint64 rows = query->value(column++).toLongLong();
            *proof = {rows, rows, rows, 0, {}};
        }
        m_snapshot.users.reserve(m_snapshot.usersProof.rows);
        return true;
    }

    [[nodiscard]] Result<void> roles()
    {
        const Result<void> read = walk(
            QStringLiteral("SELECT action, resource, in_catalogue FROM snapshot_permission WHERE snapshot = ? ORDER BY number"),
            [this](const QSqlQuery &row) {
                Permission permission{text(row, 0), text(row, 1)};
                m_texts.intern(permission);
                m_pairs += permission;
                if (row.value(2).toBool())
                    m_snapshot.permissions += permission;
                return true;
            });
        if (!read)
            return read;
        return walk(QStringLiteral("SELECT name FROM snapshot_role WHERE snapshot = ? ORDER BY number"),
                    [this](const QSqlQuery &row) {
                        Role role{text(row, 0), {}};
                        m_texts.intern(role.name);
                        m_snapshot.roles += role;
                        return true;
                    });
    }

    [[nodiscard]] Result<void> grants()
    {
        return walk(QStringLiteral("SELECT role, permission FROM snapshot_role_permission WHERE snapshot = ? ORDER BY role, permission"),
                    [this](const QSqlQuery &row) {
                        const qsizetype role = row.value(0).toLongLong();
                        const qsizetype pair = row.value(1).toLongLong();
                        if (role < 0 || role >= m_snapshot.roles.size() || pair < 0 || pair >= m_pairs.size())
                            return false;
                        m_snapshot.roles[role].permissions += m_pairs.at(pair);
                        return true;
                    });
    }

    [[nodiscard]] Result<void> roleSets()
    {
        return walk(QStringLiteral("SELECT role_set, role_name FROM snapshot_role_set WHERE snapshot = ? ORDER BY role_set, position"),
                    [this](const QSqlQuery &row) {
                        const qsizetype set = row.value(0).toLongLong();
                        if (set != m_roleSets.size() && set != m_roleSets.size() - 1)
                            return false;
                        if (set == m_roleSets.size())
                            m_roleSets += QStringList();
                        QString name = text(row, 1);
                        m_texts.intern(name);
                        m_roleSets.last() += name;
                        return true;
                    });
    }

    [[nodiscard]] Result<void> users()
    {
        return walk(QStringLiteral("SELECT username, email, first_name, last_name, active, login_count, failed_login_count, "
                                   "last_login_micros, last_login_odd, created_on_micros, created_on_odd, "
                                   "changed_on_micros, changed_on_odd, role_set "
                                   "FROM snapshot_user WHERE snapshot = ? ORDER BY number"),
                    [this](const QSqlQuery &row) {
                        User user;
                        user.username = text(row, 0);
                        user.email = text(row, 1);
                        user.firstName = text(row, 2);
                        user.lastName = text(row, 3);
                        user.active = row.value(4).toBool();
                        user.loginCount = maybe(row.value(5));
                        user.failedLoginCount = maybe(row.value(6));
                        user.lastLogin = time(row, 7);
                        user.createdOn = time(row, 9);
                        user.changedOn = time(row, 11);
                        const std::optional<qint64> set = maybe(row.value(13));
                        if (set && (*set < 0 || *set >= m_roleSets.size()))
                            return false;
                        if (set)
                            user.roles = m_roleSets.at(*set);
                        m_snapshot.users += std::move(user);
                        return true;
                    });
    }

    [[nodiscard]] Result<void> dags()
    {
        return walk(QStringLiteral("SELECT dag_id, display_name, paused FROM snapshot_dag WHERE snapshot = ? ORDER BY number"),
                    [this](const QSqlQuery &row) {
                        Dag dag;
                        dag.id = text(row, 0);
                        dag.displayName = text(row, 1);
                        if (dag.displayName == dag.id && dag.displayName.isNull() == dag.id.isNull())
                            dag.displayName = dag.id;
                        dag.paused = row.value(2).toBool();
                        m_snapshot.dags += dag;
                        return true;
                    });
    }

    [[nodiscard]] Result<void> owners()
    {
        return listOfDags(QStringLiteral("SELECT dag, owner FROM snapshot_dag_owner WHERE snapshot = ? ORDER BY dag, position"), &Dag::owners);
    }

    [[nodiscard]] Result<void> tags()
    {
        return listOfDags(QStringLiteral("SELECT dag, tag FROM snapshot_dag_tag WHERE snapshot = ? ORDER BY dag, position"), &Dag::tags);
    }

    [[nodiscard]] Result<void> listOfDags(const QString &sql, QStringList Dag::*list)
    {
        return walk(sql, [this, list](const QSqlQuery &row) {
            const qsizetype dag = row.value(0).toLongLong();
            if (dag < 0 || dag >= m_snapshot.dags.size())
                return false;
            QString entry = text(row, 1);
            m_texts.intern(entry);
            (m_snapshot.dags[dag].*list) += entry;
            return true;
        });
    }

    [[nodiscard]] bool isWhole() const
    {
        const Snapshot &s = m_snapshot;
        return s.usersProof.rows == s.users.size() && s.rolesProof.rows == s.roles.size()
               && s.permissionsProof.rows == s.permissions.size() && s.dagsProof.rows == s.dags.size();
    }

    const StoreDatabase &m_database;
    std::stop_token m_stop;
    qint64 m_id = 0;
    Snapshot m_snapshot;
    PermissionList m_pairs; ///< by number
    QList<QStringList> m_roleSets;
    Interner m_texts;
};

} // namespace

Result<SnapshotPtr> readSnapshot(const StoreDatabase &database, const Instance &instance, const std::stop_token &stop)
{
    // One transaction: another process may save between two queries.
    const Result<void> begun = database.run(QStringLiteral("BEGIN"));
    if (!begun)
        return fail(begun.error());
    const Result<SnapshotPtr> loaded = Loader(database, instance, stop).load();
    [[maybe_unused]] const Result<void> ended = database.run(QStringLiteral("ROLLBACK"));
    return loaded;
}

} // namespace airside
