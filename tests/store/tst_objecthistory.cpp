#include "core/store/sqlitesnapshotstore.h"
#include "tests/store/storedsamples.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using airside::test::await;

namespace {

class TickingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
};

User *userIn(Snapshot &snapshot, const QString &name)
{
    const auto at = std::ranges::find(snapshot.users, name, &User::username);
    return at == snapshot.users.end() ? nullptr : &*at;
}

/// "3: Op, Viewer", "4: gone", ...; snapshots by their place in the history.
QStringList told(const QList<ObjectState> &states, const QList<KeptSnapshot> &newestFirst)
{
    QStringList out;
    for (const ObjectState &one : states) {
        const auto at = std::ranges::find(newestFirst, one.snapshot, &KeptSnapshot::id);
        const qsizetype number = newestFirst.end() - at;
        QStringList words;
        if (one.user)
            words += one.user->active ? one.user->roles : QStringList{QStringLiteral("inactive")} + one.user->roles;
        for (const Permission &permission : one.role ? one.role->permissions : PermissionList())
            words += permission.text();
        const bool there = one.user || one.role;
        out += QStringLiteral("%1: %2").arg(number).arg(there ? words.join(QStringLiteral(", ")) : QStringLiteral("gone"));
    }
    return out;
}

} // namespace

class TestObjectHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SqliteSnapshotStore>(m_dir->filePath(QStringLiteral("store.sqlite")), m_clock);
        m_next = sampleSnapshot();
    }
    void cleanup() { m_store.reset(); }

    void aUserOverTime()
    {
        save(); // 1
        userIn(m_next, QStringLiteral("alice"))->loginCount = 7; // no access
        save(); // 2
        userIn(m_next, QStringLiteral("alice"))->roles = {QStringLiteral("Op")};
        save(); // 3
        userIn(m_next, QStringLiteral("bob"))->email = QStringLiteral("b@example.org"); // somebody else
        save(); // 4
        userIn(m_next, QStringLiteral("alice"))->active = false;
        save(); // 5
        m_next.users.removeFirst();
        save(); // 6
        QCOMPARE(history({KeptObject::Kind::User, QStringLiteral("ALICE")}),
                 QStringList({QStringLiteral("1: Op, Viewer"), QStringLiteral("3: Op"), QStringLiteral("5: inactive, Op"), QStringLiteral("6: gone")}));
    }

    void aRoleOverTime()
    {
        save(); // 1
        m_next.roles[1].permissions += Permission{QStringLiteral("can_read"), QStringLiteral("Jobs")};
        save(); // 2
        m_next.roles[1].permissions.removeFirst();
        save(); // 3
        const Role viewer = m_next.roles.takeAt(1);
        save(); // 4
        m_next.roles.insert(1, viewer);
        save(); // 5
        QCOMPARE(history({KeptObject::Kind::Role, QStringLiteral("Viewer")}),
                 QStringList({QStringLiteral("1: can_read on DAGs"), QStringLiteral("2: can_read on DAGs, can_read on Jobs"), QStringLiteral("3: can_read on Jobs"),
                              QStringLiteral("4: gone"), QStringLiteral("5: can_read on Jobs")}));
        QCOMPARE(history({KeptObject::Kind::Role, QStringLiteral("viewer")}), QStringList{QStringLiteral("1: gone")}); // exact
    }

    void whatWasPrunedIsSeenInTheNextOneThatIsKept()
    {
        save(); // will be pruned with the second
        userIn(m_next, QStringLiteral("alice"))->roles = {QStringLiteral("Op")};
        save();
        userIn(m_next, QStringLiteral("alice"))->roles = {QStringLiteral("Viewer")};
        save();
        m_clock.now = m_clock.now.addDays(40);
        m_next.takenAt = m_clock.now;
        Retention retention;
        retention.everyDays = 1;
        save();
        QVERIFY(await(m_store->prune(retention, {}))->value() > 0);
        QCOMPARE(history({KeptObject::Kind::User, QStringLiteral("alice")}), QStringList{QStringLiteral("1: Viewer")});
    }

    void anInstanceWithoutAHistoryHasNone()
    {
        const Result<QList<ObjectState>> none = *await(m_store->historyOf(QUuid::createUuid(), {KeptObject::Kind::User, QStringLiteral("alice")}, {}));
        QVERIFY(none);
        QVERIFY(none->isEmpty());
    }

    void stopsWhenAsked()
    {
        save();
        std::stop_source stop;
        stop.request_stop();
        const Result<QList<ObjectState>> states = *await(m_store->historyOf(m_next.instance.id, {KeptObject::Kind::User, QStringLiteral("alice")}, stop.get_token()));
        QVERIFY(!states);
        QCOMPARE(states.error().kind, ErrorKind::Cancelled);
    }

private:
    void save()
    {
        proveWhole(m_next);
        QVERIFY(await(m_store->save(std::make_shared<const Snapshot>(m_next)))->has_value());
        m_next.takenAt = m_next.takenAt.addSecs(60);
    }
    QStringList history(const KeptObject &object)
    {
        const QList<KeptSnapshot> kept = await(m_store->history(m_next.instance.id, {}))->value();
        return told(await(m_store->historyOf(m_next.instance.id, object, {}))->value(), kept);
    }

    TickingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteSnapshotStore> m_store;
    Snapshot m_next;
};

QTEST_GUILESS_MAIN(TestObjectHistory)
#include "tst_objecthistory.moc"
