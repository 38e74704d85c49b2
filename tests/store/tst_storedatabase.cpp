#include "core/store/sqlitesnapshotstore.h"

#include "tests/store/storedsamples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using test::await;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
};

const FixedClock kClock;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QVariant sql(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("test");
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qWarning("%ls", qUtf16Printable(query.lastError().text()));
            else if (query.next())
                value = query.value(0);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

QList<Migration> nextMigrations()
{
    return storeMigrations()
           + QList<Migration>{{{QStringLiteral("ALTER TABLE snapshot ADD COLUMN note TEXT"), QStringLiteral("UPDATE snapshot SET note = 'old'")}}};
}

struct Kept
{
    Result<void> save(const QList<Migration> &migrations = storeMigrations()) const
    {
        SqliteSnapshotStore store(file, kClock, migrations);
        return *await(store.save(std::make_shared<Snapshot>(sampleSnapshot())));
    }
    Result<SnapshotPtr> load(const QList<Migration> &migrations = storeMigrations()) const
    {
        SqliteSnapshotStore store(file, kClock, migrations);
        return *await(store.load(sampleInstance(), {}));
    }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("store.sqlite"));
};

} // namespace

/// The file behind the store: its schema, its damages.
class TestStoreDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderSchemaIsBroughtUpToDate()
    {
        const Kept kept;
        QVERIFY(kept.save());
        QCOMPARE(sql(kept.file, QStringLiteral("PRAGMA user_version")).toInt(), storeMigrations().size());
        const Result<SnapshotPtr> loaded = kept.load(nextMigrations());
        QVERIFY(loaded);
        QCOMPARE((*loaded)->users, sampleSnapshot().users);
        QCOMPARE(sql(kept.file, QStringLiteral("PRAGMA user_version")).toInt(), storeMigrations().size() + 1);
        QCOMPARE(sql(kept.file, QStringLiteral("SELECT note FROM snapshot")).toString(), QStringLiteral("old"));
    }

    void aMigrationThatFailsChangesNothing()
    {
        const Kept kept;
        QVERIFY(kept.save());
        QList<Migration> broken = nextMigrations();
        broken.last().statements += QStringLiteral("NO SUCH STATEMENT");
        QCOMPARE(kept.load(broken).error().kind, ErrorKind::File);
        QCOMPARE(sql(kept.file, QStringLiteral("PRAGMA user_version")).toInt(), storeMigrations().size());
        QVERIFY(kept.load());
    }

    void aNewerSchemaIsRefusedAndLeftAlone()
    {
        const Kept kept;
        QVERIFY(kept.save(nextMigrations()));
        const QByteArray before = contentOf(kept.file);
        const Result<SnapshotPtr> loaded = kept.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::BadFile);
        QVERIFY(loaded.error().message.contains(QString::number(nextMigrations().size())));
        QCOMPARE(kept.save().error().kind, ErrorKind::BadFile);
        QCOMPARE(contentOf(kept.file), before);
        QCOMPARE(kept.files(), QStringList{QStringLiteral("store.sqlite")});
        QVERIFY(*kept.load(nextMigrations()));
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        const Kept kept;
        sql(kept.file, QStringLiteral("CREATE TABLE theirs (a)"));
        const QByteArray before = contentOf(kept.file);
        QCOMPARE(kept.save().error().kind, ErrorKind::BadFile);
        QCOMPARE(contentOf(kept.file), before);
    }

    void aDamagedFileIsKeptAndANewOneBegun_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("not a database") << 0;
        QTest::newRow("cut in the middle") << 1;
        QTest::newRow("pages overwritten") << 2;
        QTest::newRow("rows missing") << 3;
    }

    void aDamagedFileIsKeptAndANewOneBegun()
    {
        QFETCH(int, how);
        const Kept kept;
        QVERIFY(kept.save());
        QByteArray bytes = contentOf(kept.file);
        constexpr qsizetype header = 100;
        if (how == 0)
            bytes = QByteArrayLiteral("this was a database once, before somebody saved a note over it");
        else if (how == 1)
            bytes.truncate(bytes.size() / 2);
        else if (how == 2)
            bytes.replace(header, bytes.size() - header, QByteArray(bytes.size() - header, '\xff'));
        if (how == 3)
            sql(kept.file, QStringLiteral("DELETE FROM snapshot_user WHERE id = 1"));
        else
            write(kept.file, bytes);
        const QByteArray damaged = contentOf(kept.file);

        SqliteSnapshotStore store(kept.file, kClock);
        const Result<SnapshotPtr> loaded = *await(store.load(sampleInstance(), {}));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::DamagedFile);
        const QString aside = QStringLiteral("store.sqlite.damaged-20261123T120000Z");
        QVERIFY(describe(loaded.error()).contains(aside));
        QCOMPARE(contentOf(kept.dir.filePath(aside)), damaged);
        // The next call works on a new file.
        QCOMPARE(**await(store.load(sampleInstance(), {})), SnapshotPtr());
        QVERIFY(*await(store.save(std::make_shared<Snapshot>(sampleSnapshot()))));
        QVERIFY(**await(store.load(sampleInstance(), {})));
    }

    void damagesOfOneSecondAreAllKept()
    {
        const Kept kept;
        for (int i = 0; i < 3; ++i) {
            write(kept.file, QByteArray(200, 'x'));
            QCOMPARE(kept.load().error().kind, ErrorKind::DamagedFile);
        }
        QCOMPARE(kept.files().filter(QStringLiteral("damaged")).size(), 3);
    }

    void aFileInUseElsewhereIsNoDamage()
    {
        const Kept kept;
        QVERIFY(kept.save());
        const QString name = QStringLiteral("holder");
        {
            QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            holder.setDatabaseName(kept.file);
            QVERIFY(holder.open());
            QSqlQuery query(holder);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            QVERIFY(*kept.load()); // reading goes on
            QCOMPARE(kept.save().error().kind, ErrorKind::File);
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
            holder.close();
        }
        QSqlDatabase::removeDatabase(name);
        QVERIFY(kept.save());
        QVERIFY(kept.files().filter(QStringLiteral("damaged")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreDatabase)
#include "tst_storedatabase.moc"
