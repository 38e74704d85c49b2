#include "core/store/objecthistory.h"

#include "core/access/keys.h"
#include "core/store/keptaccess.h"
#include "core/store/storabletext.h"

#include <QVariant>

namespace airside {

namespace {

/// The snapshots in which a row is.
struct Interval
{
    qint64 firstIn = 0;
    qint64 goneIn = 0;

    [[nodiscard]] bool holds(qint64 snapshot) const { return snapshot >= firstIn && snapshot < goneIn; }
};

template <typename Value>
using Versions = QList<std::pair<Interval, Value>>;

template <typename Value>
const Value *versionIn(const Versions<Value> &versions, qint64 snapshot)
{
    for (const auto &[interval, value] : versions) {
        if (interval.holds(snapshot))
            return &value;
    }
    return nullptr;
}

class ObjectReader
{
public:
    ObjectReader(const StoreDatabase &database, qint64 instance, std::stop_token stop)
        : m_database(database)
        , m_instance(instance)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<QList<ObjectState>> read(const KeptObject &object)
    {
        const bool ofUser = object.kind == KeptObject::Kind::User;
        Result<void> done = ofUser ? readUser(foldName(object.name)) : readRole(object.name);
        if (done)
            done = readSnapshots();
        if (!done)
            return fail(done.error());
        QList<ObjectState> out;
        for (const qint64 snapshot : std::as_const(m_snapshots)) {
            ObjectState state = ofUser ? userIn(snapshot) : roleIn(snapshot);
            if (out.isEmpty() || differs(out.last(), state))
                out += std::move(state);
        }
        return out;
    }

private:
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
            if (row % 1024 == 0 && m_stop.stop_requested())
                return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
            take(*query);
        }
        return query->lastError().isValid() ? Result<void>(fail(m_database.failureOf(*query))) : Result<void>();
    }

    static QString text(const QSqlQuery &row, int column) { return fromStorable(row.value(column).toString()); }
    static Interval interval(const QSqlQuery &row, int column) { return {row.value(column).toLongLong(), row.value(column + 1).toLongLong()}; }

    [[nodiscard]] Result<void> readSnapshots()
    {
        return walk(QStringLiteral("SELECT id FROM snapshot WHERE instance = ? ORDER BY id"), {m_instance},
                    [this](const QSqlQuery &row) { m_snapshots += row.value(0).toLongLong(); });
    }

    /// Names are folded here, as SQLite cannot.
    [[nodiscard]] Result<void> readUser(const QString &folded)
    {
        QList<qint64> ids;
        Result<void> done = walk(QStringLiteral("SELECT id, username FROM snapshot_user WHERE instance = ?"), {m_instance},
                                 [&](const QSqlQuery &row) {
                                     if (foldName(text(row, 1)) == folded)
                                         ids += row.value(0).toLongLong();
                                 });
        for (const qint64 id : std::as_const(ids)) {
            if (done)
                done = readVersion(id);
        }
        return done;
    }

    [[nodiscard]] Result<void> readVersion(qint64 id)
    {
        QVariant roles;
        Result<void> done = walk(QStringLiteral("SELECT first_in, gone_in, username, email, first_name, last_name, active, created_on_micros,"
                                                " created_on_odd, role_list FROM snapshot_user WHERE id = ?"),
                                 {id}, [&](const QSqlQuery &row) {
                                     User user;
                                     user.username = text(row, 2);
                                     user.email = text(row, 3);
                                     user.firstName = text(row, 4);
                                     user.lastName = text(row, 5);
                                     user.active = row.value(6).toBool();
                                     if (!row.value(7).isNull())
                                         user.createdOn = ServerTime{row.value(7).toLongLong(), text(row, 8)};
                                     roles = row.value(9);
                                     m_users.append({interval(row, 0), user});
                                 });
        if (!done || roles.isNull() || m_users.isEmpty())
            return done;
        return walk(QStringLiteral("SELECT entry FROM snapshot_list WHERE instance = ? AND number = ? ORDER BY position"), {m_instance, roles},
                    [this](const QSqlQuery &row) { m_users.last().second.roles += text(row, 0); });
    }

    [[nodiscard]] Result<void> readRole(const QString &name)
    {
        QList<qint64> ids;
        Result<void> done = walk(QStringLiteral("SELECT first_in, gone_in, id, name FROM snapshot_role WHERE instance = ?"), {m_instance},
                                 [&](const QSqlQuery &row) {
                                     if (text(row, 3) != name)
                                         return;
                                     m_roles.append({interval(row, 0), Role{name, {}}});
                                     ids += row.value(2).toLongLong();
                                 });
        for (const qint64 id : std::as_const(ids)) {
            if (!done)
                return done;
            done = walk(QStringLiteral("SELECT g.first_in, g.gone_in, p.action, p.resource FROM snapshot_role_permission AS g"
                                       " JOIN snapshot_pair AS p ON p.instance = g.instance AND p.number = g.pair"
                                       " WHERE g.instance = ? AND g.role = ?"),
                        {m_instance, id}, [this](const QSqlQuery &row) {
                            m_grants.append({interval(row, 0), Permission{text(row, 2), text(row, 3)}});
                        });
        }
        return done;
    }

    [[nodiscard]] ObjectState userIn(qint64 snapshot) const
    {
        ObjectState state{snapshot, {}, {}};
        if (const User *user = versionIn(m_users, snapshot))
            state.user = *user;
        return state;
    }

    [[nodiscard]] ObjectState roleIn(qint64 snapshot) const
    {
        ObjectState state{snapshot, {}, {}};
        const Role *role = versionIn(m_roles, snapshot);
        if (!role)
            return state;
        state.role = *role;
        for (const auto &[interval, permission] : m_grants) {
            if (interval.holds(snapshot))
                state.role->permissions += permission;
        }
        state.role->permissions = sortedUnique(state.role->permissions);
        return state;
    }

    static bool differs(const ObjectState &a, const ObjectState &b)
    {
        const auto at = [](const auto &object) { return object ? &*object : nullptr; };
        return !differencesOf(at(a.user), at(b.user)).isEmpty() || !differencesOf(at(a.role), at(b.role)).isEmpty();
    }

    const StoreDatabase &m_database;
    qint64 m_instance = 0;
    std::stop_token m_stop;
    QList<qint64> m_snapshots; ///< oldest first
    Versions<User> m_users;
    Versions<Role> m_roles;
    Versions<Permission> m_grants; ///< of the role, whichever row it has
};

} // namespace

Result<QList<ObjectState>> readObjectHistory(const StoreDatabase &database, const QUuid &instance, const KeptObject &object,
                                             const std::stop_token &stop)
{
    const Result<void> begun = database.run(QStringLiteral("BEGIN")); // another process may save between two queries
    if (!begun)
        return fail(begun.error());
    const Result<std::optional<qint64>> kept = keptInstance(database, instance);
    Result<QList<ObjectState>> states = QList<ObjectState>();
    if (!kept)
        states = fail(kept.error());
    else if (*kept)
        states = ObjectReader(database, **kept, stop).read(object);
    [[maybe_unused]] const Result<void> ended = database.run(QStringLiteral("ROLLBACK"));
    return states;
}

} // namespace airside
