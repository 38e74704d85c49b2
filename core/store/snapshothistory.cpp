#include "core/store/snapshothistory.h"

#include "core/store/keptaccess.h"
#include "core/store/storabletext.h"

#include <QSet>
#include <QVariant>

namespace airside {

namespace {

QDateTime timeOf(const QVariant &millis)
{
    return millis.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(millis.toLongLong(), Qt::UTC);
}

Result<QSqlQuery> asked(const StoreDatabase &database, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = database.prepare(sql);
    if (!query)
        return query;
    int column = 0;
    for (const QVariant &value : values)
        query->bindValue(column++, value);
    if (!query->exec())
        return fail(database.failureOf(*query));
    return query;
}

Result<void> done(const StoreDatabase &database, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = asked(database, sql, values);
    return query ? Result<void>() : Result<void>(fail(query.error()));
}

KeptSnapshot keptOf(const QSqlQuery &row)
{
    KeptSnapshot kept;
    kept.id = row.value(0).toLongLong();
    kept.instance = QUuid(row.value(1).toString());
    kept.url = QUrl(row.value(2).toString());
    kept.takenAt = timeOf(row.value(3));
    kept.keptAt = timeOf(row.value(4));
    kept.airflowVersion = fromStorable(row.value(5).toString());
    kept.signedInAs = fromStorable(row.value(6).toString());
    kept.users = row.value(7).toLongLong();
    kept.roles = row.value(8).toLongLong();
    kept.permissions = row.value(9).toLongLong();
    kept.dags = row.value(10).toLongLong();
    if (!row.value(11).isNull())
        kept.changed = ChangedObjects{row.value(11).toInt(), row.value(12).toInt()};
    return kept;
}

/// Takes snapshots out of the history of one instance.
class Pruning
{
public:
    Pruning(const StoreDatabase &database, const QList<KeptSnapshot> &newestFirst, const QList<qint64> &ids)
        : m_database(database)
        , m_newestFirst(newestFirst)
        , m_ids(ids.begin(), ids.end())
    {
    }

    [[nodiscard]] Result<void> run()
    {
        const Result<std::optional<qint64>> number = keptInstance(m_database, m_newestFirst.first().instance);
        if (!number || !*number)
            return number ? Result<void>() : Result<void>(fail(number.error()));
        m_instance = **number;
        using Step = Result<void> (Pruning::*)();
        for (const Step step : {&Pruning::countAnew, &Pruning::takeSnapshots, &Pruning::takeRows, &Pruning::takeTexts}) {
            const Result<void> stepped = (this->*step)();
            if (!stepped)
                return stepped;
        }
        return {};
    }

private:
    /// What a snapshot changes is told of the one that is then before it.
    [[nodiscard]] Result<void> countAnew()
    {
        for (qsizetype i = 0; i < m_newestFirst.size(); ++i) {
            if (m_ids.contains(m_newestFirst.at(i).id))
                continue;
            qsizetype before = i + 1;
            bool moved = false;
            for (; before < m_newestFirst.size() && m_ids.contains(m_newestFirst.at(before).id); ++before)
                moved = moved || m_newestFirst.at(before).changed != ChangedObjects();
            if (!moved)
                continue;
            const std::optional<qint64> former = before < m_newestFirst.size() ? std::optional(m_newestFirst.at(before).id) : std::nullopt;
            const Result<void> counted = count(m_newestFirst.at(i).id, former);
            if (!counted)
                return counted;
        }
        return {};
    }

    [[nodiscard]] Result<void> count(qint64 id, std::optional<qint64> before)
    {
        std::optional<ChangedObjects> changed;
        if (before) {
            const Result<KeptAccess> was = readKeptAccess(m_database, *before, {});
            const Result<KeptAccess> is = was ? readKeptAccess(m_database, id, {}) : Result<KeptAccess>(fail(was.error()));
            if (!is)
                return fail(is.error());
            changed = changedObjects(was->snapshot, is->snapshot);
        }
        return done(m_database, QStringLiteral("UPDATE snapshot SET changed_users = ?, changed_roles = ? WHERE id = ?"),
                    {changed ? QVariant(changed->users) : QVariant(), changed ? QVariant(changed->roles) : QVariant(), id});
    }

    [[nodiscard]] Result<void> takeSnapshots()
    {
        for (const qint64 id : std::as_const(m_ids)) {
            const Result<void> taken = done(m_database, QStringLiteral("DELETE FROM snapshot WHERE id = ?"), {id});
            if (!taken)
                return taken;
        }
        return {};
    }

    /// Rows that are in no snapshot any more.
    [[nodiscard]] Result<void> takeRows()
    {
        for (const char *table : {"snapshot_user", "snapshot_role_permission", "snapshot_role", "snapshot_permission", "snapshot_dag"}) {
            const Result<void> taken =
                done(m_database,
                     QStringLiteral("DELETE FROM %1 WHERE instance = ? AND gone_in < ? AND NOT EXISTS (SELECT 1 FROM snapshot AS s"
                                    " WHERE s.instance = %1.instance AND s.id >= first_in AND s.id < gone_in)")
                         .arg(QLatin1String(table)),
                     {m_instance, kStillThere});
            if (!taken)
                return taken;
        }
        return {};
    }

    /// Texts that no row names any more.
    [[nodiscard]] Result<void> takeTexts()
    {
        const Result<void> lists =
            done(m_database,
                 QStringLiteral("DELETE FROM snapshot_list WHERE instance = ? AND number NOT IN ("
                                "SELECT role_list FROM snapshot_user WHERE instance = ? AND role_list IS NOT NULL"
                                " UNION SELECT owners FROM snapshot_dag WHERE instance = ? AND owners IS NOT NULL"
                                " UNION SELECT tags FROM snapshot_dag WHERE instance = ? AND tags IS NOT NULL)"),
                 {m_instance, m_instance, m_instance, m_instance});
        if (!lists)
            return lists;
        return done(m_database,
                    QStringLiteral("DELETE FROM snapshot_pair WHERE instance = ? AND number NOT IN ("
                                   "SELECT pair FROM snapshot_permission WHERE instance = ?"
                                   " UNION SELECT pair FROM snapshot_role_permission WHERE instance = ?)"),
                    {m_instance, m_instance, m_instance});
    }

    const StoreDatabase &m_database;
    const QList<KeptSnapshot> &m_newestFirst;
    const QSet<qint64> m_ids;
    qint64 m_instance = 0;
};

Result<int> pruneInstance(const StoreDatabase &database, const QUuid &instance, const Retention &retention, const QDateTime &now)
{
    int removed = 0;
    const Result<void> pruned = database.inTransaction([&]() -> Result<void> {
        const Result<QList<KeptSnapshot>> kept = listSnapshots(database, instance);
        if (!kept)
            return fail(kept.error());
        QList<SnapshotTime> times;
        for (const KeptSnapshot &one : *kept)
            times += {one.id, one.takenAt};
        const QList<qint64> ids = superfluous(times, retention, now);
        removed = int(ids.size());
        return ids.isEmpty() ? Result<void>() : Pruning(database, *kept, ids).run();
    });
    return pruned ? Result<int>(removed) : Result<int>(fail(pruned.error()));
}

} // namespace

Result<QList<KeptSnapshot>> listSnapshots(const StoreDatabase &database, const QUuid &instance)
{
    const QString where = instance.isNull() ? QString() : QStringLiteral(" WHERE i.uuid = ?");
    Result<QSqlQuery> query = asked(
        database,
        QStringLiteral("SELECT s.id, i.uuid, s.url, s.taken_at, s.kept_at, s.airflow_version, s.signed_in_as, s.users, s.roles,"
                       " s.permissions, s.dags, s.changed_users, s.changed_roles FROM snapshot AS s"
                       " JOIN snapshot_instance AS i ON i.id = s.instance%1 ORDER BY s.id DESC")
            .arg(where),
        instance.isNull() ? QVariantList() : QVariantList{instance.toString(QUuid::WithoutBraces)});
    if (!query)
        return fail(query.error());
    QList<KeptSnapshot> out;
    while (query->next())
        out += keptOf(*query);
    if (query->lastError().isValid())
        return fail(database.failureOf(*query));
    return out;
}

Result<QList<QUuid>> listInstances(const StoreDatabase &database)
{
    Result<QSqlQuery> query = asked(database, QStringLiteral("SELECT uuid FROM snapshot_instance ORDER BY id"), {});
    if (!query)
        return fail(query.error());
    QList<QUuid> out;
    while (query->next())
        out += QUuid(query->value(0).toString());
    return out;
}

Result<void> removeHistory(const StoreDatabase &database, const QUuid &instance)
{
    return done(database, QStringLiteral("DELETE FROM snapshot_instance WHERE uuid = ?"), {instance.toString(QUuid::WithoutBraces)});
}

Result<int> pruneHistory(const StoreDatabase &database, const Retention &retention, const QDateTime &now, const std::stop_token &stop)
{
    const Result<QList<QUuid>> instances = listInstances(database);
    if (!instances)
        return fail(instances.error());
    int removed = 0;
    for (const QUuid &instance : *instances) {
        if (stop.stop_requested())
            return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
        const Result<int> pruned = pruneInstance(database, instance, retention, now);
        if (!pruned)
            return pruned;
        removed += *pruned;
    }
    return removed;
}

Result<void> checkFile(const StoreDatabase &database)
{
    Result<QSqlQuery> query = asked(database, QStringLiteral("PRAGMA quick_check(1)"), {});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(database.failureOf(*query));
    const QString found = query->value(0).toString();
    return found == QLatin1String("ok") ? Result<void>() : Result<void>(fail({ErrorKind::DamagedFile, 0, database.path(), {}, found}));
}

} // namespace airside
