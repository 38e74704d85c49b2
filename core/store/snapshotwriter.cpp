#include "core/store/snapshotwriter.h"

#include "core/access/keys.h"
#include "core/access/snapshotdiff.h"
#include "core/access/walktogether.h"
#include "core/store/keptaccess.h"
#include "core/store/storabletext.h"

#include <QVariant>

namespace airside {

namespace {

QVariant maybe(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant millis(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariantList columns(const std::optional<ServerTime> &time)
{
    return time ? QVariantList{time->micros, toStorable(time->odd.text())} : QVariantList{QVariant(), QVariant()};
}

/// One statement, prepared once, for many rows; after a failure the rest is left out.
class Statement
{
public:
    Statement(const StoreDatabase &database, const QString &sql)
        : m_database(database)
        , m_query(database.prepare(sql))
    {
    }
    /// The number of the row that was inserted.
    qint64 run(const QVariantList &values)
    {
        if (!m_query)
            return 0;
        int column = 0;
        for (const QVariant &value : values)
            m_query->bindValue(column++, value);
        if (!m_query->exec()) {
            m_query = fail(m_database.failureOf(*m_query));
            return 0;
        }
        return m_query->lastInsertId().toLongLong();
    }
    [[nodiscard]] Result<void> done() const { return m_query ? Result<void>() : Result<void>(fail(m_query.error())); }

private:
    const StoreDatabase &m_database;
    Result<QSqlQuery> m_query;
};

QString insertInto(const char *table, int columns)
{
    return QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(QLatin1String(table), QStringLiteral(", ?").repeated(columns - 1));
}

/// Values that have numbers, and get the next one when they are new.
template <typename Value>
class Numbers
{
public:
    explicit Numbers(const QHash<qint64, Value> &known)
    {
        m_numbers.reserve(known.size());
        for (auto it = known.begin(); it != known.end(); ++it) {
            m_numbers.insert(it.value(), it.key());
            m_next = std::max(m_next, it.key() + 1);
        }
    }
    /// isNew is called with a new value's number.
    template <typename IsNew>
    qint64 of(const Value &value, IsNew isNew)
    {
        const auto found = m_numbers.constFind(value);
        if (found != m_numbers.constEnd())
            return *found;
        m_numbers.insert(value, m_next);
        isNew(m_next);
        return m_next++;
    }
    [[nodiscard]] qint64 known(const Value &value) const { return m_numbers.value(value); }

private:
    QHash<Value, qint64> m_numbers;
    qint64 m_next = 0;
};

class Writer
{
public:
    Writer(const StoreDatabase &database, const Snapshot &snapshot, KeptAccess before, qint64 instance, qint64 id)
        : m_database(database)
        , m_fresh(snapshot)
        , m_before(std::move(before))
        , m_instance(instance)
        , m_id(id)
        , m_lists(m_before.lists)
        , m_pairs(m_before.pairs)
        , m_addList(database, insertInto("snapshot_list", 4))
        , m_addPair(database, insertInto("snapshot_pair", 4))
    {
    }

    [[nodiscard]] Result<void> write()
    {
        using Step = Result<void> (Writer::*)();
        for (const Step step : {&Writer::users, &Writer::roles, &Writer::catalogue, &Writer::dags}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return done;
        }
        const Result<void> lists = m_addList.done();
        return lists ? m_addPair.done() : lists;
    }

private:
    QVariant list(const QStringList &entries)
    {
        if (entries.isEmpty())
            return {};
        return m_lists.of(entries, [&](qint64 number) {
            int position = 0;
            for (const QString &entry : entries)
                m_addList.run({m_instance, number, position++, toStorable(entry)});
        });
    }

    qint64 pair(const Permission &permission)
    {
        return m_pairs.of(permission, [&](qint64 number) {
            m_addPair.run({m_instance, number, toStorable(permission.action), toStorable(permission.resource)});
        });
    }

    /// Of what has rows with an id: ends those that are not as they were, and adds what is new.
    template <typename Value, typename KeyOf, typename Add>
    [[nodiscard]] Result<void> replace(const char *table, const QList<Value> &kept, const QList<qint64> &ids,
                                       const QList<Value> &fresh, KeyOf keyOf, Add add)
    {
        Statement end(m_database, QStringLiteral("UPDATE %1 SET gone_in = ? WHERE id = ?").arg(QLatin1String(table)));
        walkTogether(kept, fresh, keyOf, [&](const Value *was, const Value *is) {
            if (was && is && *was == *is)
                return;
            if (was)
                end.run({m_id, ids.at(was - kept.constData())});
            if (is)
                add(*is);
        });
        return end.done();
    }

    [[nodiscard]] Result<void> users()
    {
        Statement add(m_database, insertInto("snapshot_user", 18));
        const auto addUser = [&](const User &user) {
            add.run(QVariantList{QVariant(), m_instance, m_id, kStillThere, toStorable(user.username), toStorable(user.email),
                                 toStorable(user.firstName), toStorable(user.lastName), user.active ? 1 : 0,
                                 maybe(user.loginCount), maybe(user.failedLoginCount)}
                    + columns(user.lastLogin) + columns(user.createdOn) + columns(user.changedOn)
                    + QVariantList{list(user.roles)});
        };
        const Result<void> ended = replace("snapshot_user", m_before.snapshot.users, m_before.userIds, m_fresh.users,
                                           [](const User &user) { return foldName(user.username); }, addUser);
        return ended ? add.done() : ended;
    }

    [[nodiscard]] Result<void> dags()
    {
        Statement add(m_database, insertInto("snapshot_dag", 9));
        const auto addDag = [&](const Dag &dag) {
            add.run({QVariant(), m_instance, m_id, kStillThere, toStorable(dag.id), toStorable(dag.displayName),
                     dag.paused ? 1 : 0, list(dag.owners), list(dag.tags)});
        };
        const Result<void> ended = replace("snapshot_dag", m_before.snapshot.dags, m_before.dagIds, m_fresh.dags,
                                           [](const Dag &dag) { return dag.id; }, addDag);
        return ended ? add.done() : ended;
    }

    /// A role keeps its row while it has its name; its permissions come and go by themselves.
    [[nodiscard]] Result<void> roles()
    {
        Statement end(m_database, QStringLiteral("UPDATE snapshot_role SET gone_in = ? WHERE id = ?"));
        Statement add(m_database, insertInto("snapshot_role", 5));
        Statement take(m_database, QStringLiteral("UPDATE snapshot_role_permission SET gone_in = ?"
                                                  " WHERE instance = ? AND gone_in = ? AND role = ? AND pair = ?"));
        Statement give(m_database, insertInto("snapshot_role_permission", 5));
        const QList<Role> &kept = m_before.snapshot.roles;
        walkTogether(kept, m_fresh.roles, [](const Role &role) { return role.name; }, [&](const Role *was, const Role *is) {
            qint64 row = was ? m_before.roleIds.at(was - kept.constData()) : 0;
            if (was && !is)
                end.run({m_id, row});
            if (!was)
                row = add.run({QVariant(), m_instance, m_id, kStillThere, toStorable(is->name)});
            difference(was ? was->permissions : PermissionList(), is ? is->permissions : PermissionList(),
                       [&](const Permission &gone) { take.run({m_id, m_instance, kStillThere, row, m_pairs.known(gone)}); },
                       [&](const Permission &come) { give.run({m_instance, kStillThere, row, pair(come), m_id}); });
        });
        for (const Statement *statement : {&end, &add, &take}) {
            const Result<void> done = statement->done();
            if (!done)
                return done;
        }
        return give.done();
    }

    [[nodiscard]] Result<void> catalogue()
    {
        Statement end(m_database, QStringLiteral("UPDATE snapshot_permission SET gone_in = ? WHERE instance = ? AND gone_in = ? AND pair = ?"));
        Statement add(m_database, insertInto("snapshot_permission", 4));
        difference(m_before.snapshot.permissions, m_fresh.permissions,
                   [&](const Permission &gone) { end.run({m_id, m_instance, kStillThere, m_pairs.known(gone)}); },
                   [&](const Permission &come) { add.run({m_instance, kStillThere, pair(come), m_id}); });
        const Result<void> ended = end.done();
        return ended ? add.done() : ended;
    }

    /// Of two sorted lists.
    template <typename Gone, typename Come>
    static void difference(const PermissionList &was, const PermissionList &is, Gone gone, Come come)
    {
        if (was == is)
            return;
        PermissionList only;
        std::ranges::set_difference(was, is, std::back_inserter(only));
        std::ranges::for_each(only, gone);
        only.clear();
        std::ranges::set_difference(is, was, std::back_inserter(only));
        std::ranges::for_each(only, come);
    }

    const StoreDatabase &m_database;
    const Snapshot &m_fresh;
    const KeptAccess m_before;
    const qint64 m_instance;
    const qint64 m_id;
    Numbers<QStringList> m_lists;
    Numbers<Permission> m_pairs;
    Statement m_addList;
    Statement m_addPair;
};

/// A proof that speaks of other rows than there are proves nothing.
bool provenWhole(const Snapshot &s)
{
    return s.complete() && s.usersProof.rows == s.users.size() && s.rolesProof.rows == s.roles.size()
           && s.permissionsProof.rows == s.permissions.size() && s.dagsProof.rows == s.dags.size();
}

/// The number of an instance, which it gets with its first snapshot.
Result<qint64> numberOfInstance(const StoreDatabase &database, const QUuid &id)
{
    const Result<std::optional<qint64>> known = keptInstance(database, id);
    if (!known || *known)
        return known ? Result<qint64>(**known) : Result<qint64>(fail(known.error()));
    Statement add(database, QStringLiteral("INSERT INTO snapshot_instance (uuid) VALUES (?)"));
    const qint64 number = add.run({id.toString(QUuid::WithoutBraces)});
    const Result<void> done = add.done();
    return done ? Result<qint64>(number) : Result<qint64>(fail(done.error()));
}

Result<qint64> addHeader(const StoreDatabase &database, const Snapshot &s, qint64 instance, const QDateTime &now,
                         const std::optional<ChangedObjects> &changed)
{
    Statement add(database, QStringLiteral("INSERT INTO snapshot (instance, url, taken_at, kept_at, airflow_version,"
                                           " server_offset_seconds, signed_in_as, users, roles, permissions, dags,"
                                           " changed_users, changed_roles) VALUES (?%1)").arg(QStringLiteral(", ?").repeated(12)));
    const qint64 id = add.run({instance, s.instance.url.toString(QUrl::FullyEncoded), millis(s.takenAt), millis(now),
                               toStorable(s.airflowVersion), s.serverOffsetSeconds ? QVariant(*s.serverOffsetSeconds) : QVariant(),
                               toStorable(s.signedInAs), s.usersProof.rows, s.rolesProof.rows, s.permissionsProof.rows,
                               s.dagsProof.rows, changed ? QVariant(changed->users) : QVariant(),
                               changed ? QVariant(changed->roles) : QVariant()});
    const Result<void> done = add.done();
    return done ? Result<qint64>(id) : Result<qint64>(fail(done.error()));
}

Result<void> addToHistory(const StoreDatabase &database, const Snapshot &snapshot, const QDateTime &now)
{
    const Result<qint64> instance = numberOfInstance(database, snapshot.instance.id);
    if (!instance)
        return fail(instance.error());
    const Result<std::optional<qint64>> newest = newestSnapshot(database, *instance);
    if (!newest)
        return fail(newest.error());
    KeptAccess before;
    std::optional<ChangedObjects> changed;
    if (*newest) {
        Result<KeptAccess> kept = readKeptAccess(database, **newest, {});
        if (!kept)
            return fail(kept.error());
        before = std::move(*kept);
        changed = changedObjects(before.snapshot, snapshot);
    }
    const Result<qint64> id = addHeader(database, snapshot, *instance, now, changed);
    return id ? Writer(database, snapshot, std::move(before), *instance, *id).write() : Result<void>(fail(id.error()));
}

} // namespace

Result<void> writeSnapshot(const StoreDatabase &database, const Snapshot &snapshot, const QDateTime &now)
{
    if (!provenWhole(snapshot))
        return fail({ErrorKind::InvalidInput, 0, snapshot.instance.name, QStringLiteral("only a complete snapshot is kept."), {}});
    return database.inTransaction([&] { return addToHistory(database, snapshot, now); });
}

} // namespace airside
