#include "core/store/sqlitesnapshotstore.h"

#include "tests/store/fulldisk.h"
#include "tests/store/storedsamples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using test::await;

namespace {

class HistoryClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

/// How many rows the whole file has.
int rowsOf(const QString &path)
{
    int rows = 0;
    const QString name = QStringLiteral("rows");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        [&] { QVERIFY(database.open()); }();
        for (const QString &table : database.tables()) {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM ") + table, database);
            rows += query.next() ? query.value(0).toInt() : 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

struct History
{
    explicit History(const QString &older = {})
    {
        if (!older.isEmpty() && !QFile::copy(QStringLiteral(STORE_DATA "/") + older, file))
            qFatal("the older file is missing");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        open();
    }
    void open() { store = std::make_unique<SqliteSnapshotStore>(file, clock); }
    void close() { store.reset(); }
    void save(const Snapshot &snapshot) { QVERIFY(*await(store->save(std::make_shared<Snapshot>(snapshot)))); }
    QList<KeptSnapshot> kept(const QUuid &id = sampleInstance().id) { return await(store->history(id, {}))->value(); }
    SnapshotPtr past(qint64 id) { return await(store->loadPast(sampleInstance(), id, {}))->value_or(nullptr); }
    int prune(const Retention &retention) { return await(store->prune(retention, {}))->value_or(-1); }

    HistoryClock clock;
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("store.sqlite"));
    std::unique_ptr<SqliteSnapshotStore> store;
};

void compareAccess(const Snapshot &is, const Snapshot &was)
{
    QCOMPARE(is.takenAt, was.takenAt);
    QCOMPARE(is.users, was.users);
    QCOMPARE(is.roles, was.roles);
    QCOMPARE(is.permissions, was.permissions);
    QCOMPARE(is.dags, was.dags);
    QVERIFY(is.complete());
}

/// The access as it was on a day, different in everything from the day before.
Snapshot onDay(int day)
{
    Snapshot s = sampleSnapshot();
    s.takenAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC).addDays(day);
    const Permission daily{QStringLiteral("can_read"), QStringLiteral("DAG:day%1").arg(day)};
    s.permissions = sortedUnique(s.permissions + PermissionList{daily});
    s.roles[1].permissions = sortedUnique(s.roles[1].permissions + PermissionList{daily});
    s.users[0].loginCount = day;
    s.users[1].roles = day % 2 ? QStringList{QStringLiteral("Op")} : QStringList();
    if (day % 3 == 0) {
        s.users.removeLast();
        s.roles.removeLast();
        s.dags[0].owners = {QStringLiteral("day%1").arg(day)};
    }
    proveWhole(s);
    return s;
}

void addUsers(Snapshot &snapshot, int count)
{
    for (int i = 0; i < count; ++i) {
        User user;
        user.username = QStringLiteral("zz%1").arg(i, 5, 10, QLatin1Char('0'));
        snapshot.users += user;
    }
    proveWhole(snapshot);
}

} // namespace

/// What stays of every snapshot, and how long.
class TestSnapshotHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPastSnapshotComesBackExactly()
    {
        History h;
        for (int day = 0; day < 8; ++day)
            h.save(onDay(day));
        h.close();
        h.open();
        const QList<KeptSnapshot> kept = h.kept();
        QCOMPARE(kept.size(), 8);
        for (int day = 0; day < 8; ++day) {
            const SnapshotPtr past = h.past(kept.at(7 - day).id);
            QVERIFY(past);
            compareAccess(*past, onDay(day));
        }
        const SnapshotPtr newest = await(h.store->load(sampleInstance(), {}))->value_or(nullptr);
        QVERIFY(newest);
        compareAccess(*newest, onDay(7));
    }

    void theListTellsWhatEachHolds()
    {
        History h;
        h.save(onDay(1));
        h.clock.now = h.clock.now.addSecs(60);
        h.save(onDay(2)); // bob's roles, and a permission of Viewer
        h.save(onDay(3)); // bob's roles again, carol and "empty" gone, and a permission of Viewer
        const QList<KeptSnapshot> kept = h.kept();
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.at(0).changed, (ChangedObjects{2, 2}));
        QCOMPARE(kept.at(1).changed, (ChangedObjects{1, 1}));
        QVERIFY(!kept.at(2).changed);
        QCOMPARE(kept.at(1).takenAt, onDay(2).takenAt);
        QCOMPARE(kept.at(1).keptAt, h.clock.now);
        QCOMPARE(kept.at(0).users, 2);
        QCOMPARE(kept.at(0).url, sampleInstance().url);
        QCOMPARE(kept.at(0).signedInAs, QStringLiteral("auditor"));
    }

    void anUnchangedReadingIsOneRow()
    {
        History h;
        h.save(onDay(1));
        h.close();
        const int before = rowsOf(h.file);
        h.open();
        Snapshot again = onDay(1);
        again.takenAt = again.takenAt.addSecs(300);
        h.save(again);
        QCOMPARE(h.kept().first().changed, ChangedObjects());
        h.close();
        QCOMPARE(rowsOf(h.file), before + 1);
    }

    void anotherInstancesSnapshotIsNotGiven()
    {
        History h;
        Snapshot other = onDay(1);
        other.instance.id = QUuid::createUuid();
        h.save(other);
        h.save(onDay(2));
        const qint64 theirs = h.kept(other.instance.id).first().id;
        QCOMPARE(await(h.store->loadPast(sampleInstance(), theirs, {}))->error().kind, ErrorKind::NotFound);
        QCOMPARE(await(h.store->loadPast(sampleInstance(), 999, {}))->error().kind, ErrorKind::NotFound);
        QCOMPARE(h.kept({}).size(), 2);
    }

    void pruningTakesWhatOnlyTheOldOnesHad()
    {
        History h;
        for (int day = 0; day < 10; ++day)
            h.save(onDay(day));
        const qint64 newest = h.kept().first().id;
        h.clock.now = onDay(9).takenAt.addDays(100);
        QCOMPARE(h.prune({30, Retention::Then::Daily, 0}), 0);
        QCOMPARE(h.prune({30, Retention::Then::Monthly, 0}), 9);
        QCOMPARE(h.kept().size(), 1);
        QCOMPARE(h.kept().first().id, newest);
        QVERIFY(!h.kept().first().changed);
        compareAccess(*h.past(newest), onDay(9));
        h.close();
        History fresh;
        fresh.save(onDay(9));
        fresh.close();
        QCOMPARE(rowsOf(h.file), rowsOf(fresh.file));
    }

    void whatStaysIsCountedAgainstWhatIsThenBefore()
    {
        History h;
        for (int day = 1; day <= 6; ++day) {
            Snapshot s = onDay(1);
            s.takenAt = QDateTime(QDate(2026, 11, 1 + day / 4), QTime(day, 0), Qt::UTC);
            s.users[1].email = QStringLiteral("%1@example.org").arg(day % 4 == 0 ? 3 : day); // the 4th as the 3rd
            h.save(s);
        }
        h.clock.now = QDateTime(QDate(2027, 11, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(h.prune({30, Retention::Then::Daily, 0}), 4);
        const QList<KeptSnapshot> kept = h.kept();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().changed, (ChangedObjects{1, 0}));
        QCOMPARE(h.past(kept.first().id)->users.at(1).email, QStringLiteral("6@example.org"));
        QCOMPARE(h.past(kept.last().id)->users.at(1).email, QStringLiteral("3@example.org"));
        QVERIFY(!kept.last().changed);
    }

    void aFileOfTheFirstSchemaBecomesAHistory()
    {
        History h(QStringLiteral("store-1.sqlite")); // written by the version before: sampleSnapshot(), and another instance
        const SnapshotPtr loaded = await(h.store->load(sampleInstance(), {}))->value_or(nullptr);
        QVERIFY(loaded);
        compareAccess(*loaded, sampleSnapshot());
        QCOMPARE(h.kept().size(), 1);
        QVERIFY(!h.kept().first().keptAt.isValid());
        QCOMPARE(await(h.store->list({}))->value().size(), 2);
        Instance second = sampleInstance();
        second.id = QUuid(QStringLiteral("6f1c2b7e-0000-4000-8000-00000000000b"));
        const SnapshotPtr other = await(h.store->load(second, {}))->value_or(nullptr);
        QVERIFY(other);
        QCOMPARE(other->users.size(), 2);
        QVERIFY(other->users.first().roles.isEmpty());
        h.close();
        const int before = rowsOf(h.file);
        h.open();
        h.save(sampleSnapshot()); // nothing is different, so that nothing but the snapshot is added
        h.close();
        QCOMPARE(rowsOf(h.file), before + 1);
    }

    void aFullDiskIsToldAndLosesNothing()
    {
        History h;
        h.save(onDay(1));
        Snapshot big = onDay(2);
        addUsers(big, 3000);
        {
            const test::FullDisk full(120'000);
            QCOMPARE(await(h.store->save(std::make_shared<Snapshot>(big)))->error().kind, ErrorKind::File);
        }
        QCOMPARE(h.kept().size(), 1);
        h.save(big);
        compareAccess(*h.past(h.kept().last().id), onDay(1));
        compareAccess(*h.past(h.kept().first().id), big);
    }

    void aDamageIsFoundBeforeItIsMet()
    {
        History h;
        Snapshot big = sampleSnapshot();
        addUsers(big, 2000);
        h.save(big);
        const Result<void> good = *await(h.store->check());
        QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
        h.close();
        QFile file(h.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        QVERIFY(file.size() > 40 * page);
        file.seek(file.size() - 8 * page);
        file.write(QByteArray(4 * page, '\xff'));
        file.close();
        h.open();
        const Result<void> checked = *await(h.store->check());
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::DamagedFile);
        QCOMPARE(QDir(h.dir.path()).entryList({QStringLiteral("*damaged*")}).size(), 1);
        QVERIFY(h.kept().isEmpty());
        h.save(onDay(1));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotHistory)
#include "tst_snapshothistory.moc"
