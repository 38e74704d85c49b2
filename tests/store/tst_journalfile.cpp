#include "core/store/sqlitejournal.h"

#include "core/store/journalverify.h"
#include "tests/store/fulldisk.h"
#include "tests/store/journalsamples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>



using namespace airside;
using namespace airside::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

struct Kept
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("journal.sqlite"));

    std::unique_ptr<SqliteJournal> open(const DatabaseOptions &options = {}) const
    {
        return std::make_unique<SqliteJournal>(JournalFiles{file, {}}, kStopped, options);
    }
    /// A journal of so many entries, closed again.
    bool fill(int entries) const
    {
        const auto journal = open();
        for (int i = 1; i < entries; ++i) {
            const auto done = await(journal->append(intentOf(QUuid::createUuid(), QUuid::createUuid())));
            if (!done || !*done)
                return false;
        }
        return true;
    }
    void sql(const QStringList &statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    QStringList names() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

Result<void> append(SqliteJournal &journal)
{
    return *await(journal.append(intentOf(QUuid::createUuid(), QUuid::createUuid())), 30000);
}

} // namespace

/// A file that cannot be used: nothing is written, and nothing is lost.
class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedOrNewerFileIsLeftAloneUntilTold_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"not a database", "cut in the middle", "pages overwritten", "newer", "last entry changed", "another program's"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void aDamagedOrNewerFileIsLeftAloneUntilTold()
    {
        QFETCH(QString, how);
        const Kept kept;
        if (how == QLatin1String("another program's")) {
            kept.sql({QStringLiteral("CREATE TABLE theirs (a)")});
        } else {
            QVERIFY(kept.fill(20));
            QByteArray bytes = contentOf(kept.file);
            constexpr qsizetype header = 100;
            if (how == QLatin1String("not a database"))
                QVERIFY(write(kept.file, QByteArray(3000, 'x')));
            if (how == QLatin1String("cut in the middle"))
                QVERIFY(write(kept.file, bytes.left(bytes.size() / 2)));
            if (how == QLatin1String("pages overwritten"))
                QVERIFY(write(kept.file, bytes.left(header) + QByteArray(bytes.size() - header, '\xff')));
            if (how == QLatin1String("newer"))
                kept.sql({QStringLiteral("PRAGMA user_version = 99")});
            if (how == QLatin1String("last entry changed"))
                kept.sql({QStringLiteral("DROP TRIGGER entry_no_update"),
                          QStringLiteral("UPDATE entry SET text = CAST(replace(CAST(text AS TEXT), 'Audit', 'Admin') AS BLOB) WHERE id = (SELECT max(id) FROM entry)")});
        }
        const QByteArray before = contentOf(kept.file);
        {
            const auto journal = kept.open();
            for (int again = 0; again < 2; ++again) {
                const Result<void> refused = append(*journal);
                QVERIFY(!refused);
                QCOMPARE(refused.error().kind, ErrorKind::BadFile);
                QVERIFY(refused.error().message.contains(QStringLiteral("airsidectl journal begin")));
            }
            QVERIFY(!*await(journal->begin(QUuid::createUuid())));
        }
        QCOMPARE(contentOf(kept.file), before);
        // Told to: it is kept, and the new one's first entry says so.
        const auto journal = kept.open();
        const JournalHead known{QUuid::createUuid(), 20, QByteArray(64, 'a')};
        const Result<QString> aside = *await(journal->beginAnew(known));
        QVERIFY2(aside, qPrintable(aside ? QString() : describe(aside.error())));
        QCOMPARE(*aside, QStringLiteral("journal.sqlite.aside-20261123T120000Z"));
        QCOMPARE(contentOf(kept.dir.filePath(*aside)), before);
        QVERIFY(append(*journal));
        const QList<JournalLine> lines = **await(journal->lines({}));
        QCOMPARE(lines.size(), 2);
        const QString told = entryOf(lines[0].text)->lines.join(QLatin1Char('\n'));
        QVERIFY(told.contains(*aside) && told.contains(QString(64, QLatin1Char('a'))));
        QVERIFY(verifyJournal(lines, std::nullopt).isConsistent());
    }

    void aJournalInOrderIsNotPutAside()
    {
        const Kept kept;
        QVERIFY(kept.fill(3));
        const auto journal = kept.open();
        QCOMPARE((*await(journal->beginAnew(std::nullopt))).error().kind, ErrorKind::InvalidInput);
        QCOMPARE((**await(journal->lines({}))).size(), 3);
        QCOMPARE(kept.names().filter(QStringLiteral("aside")), QStringList());
    }

    void aLockedFileIsWaitedForThenRefused()
    {
        const Kept kept;
        QVERIFY(kept.fill(2));
        DatabaseOptions impatient;
        impatient.patience = std::chrono::milliseconds(50);
        const auto journal = kept.open(impatient);
        const QString name = QStringLiteral("holder");
        {
            QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            holder.setDatabaseName(kept.file);
            QVERIFY(holder.open());
            QSqlQuery query(holder);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const Result<void> refused = append(*journal);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::File);
            QVERIFY(refused.error().message.contains(QStringLiteral("locked")));
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
            holder.close();
        }
        QSqlDatabase::removeDatabase(name);
        QVERIFY(append(*journal));
        QCOMPARE((**await(journal->lines({}))).size(), 3);
    }

    void onAFullDiskNothingIsHalfWritten()
    {
        const Kept kept;
        QVERIFY(kept.fill(5));
        const auto journal = kept.open();
        QVERIFY(append(*journal));
        {
            const test::FullDisk full(64 * 1024);
            int written = 0;
            Result<void> done;
            while (written < 200 && (done = append(*journal)))
                ++written;
            QVERIFY2(!done, "the limit was not met");
            QCOMPARE(done.error().kind, ErrorKind::File);
            QVERIFY(!append(*journal));
        }
        const qsizetype before = (**await(journal->lines({}))).size();
        QVERIFY(append(*journal)); // there is room again
        const QList<JournalLine> lines = **await(journal->lines({}));
        QCOMPARE(lines.size(), before + 1);
        QVERIFY(verifyJournal(lines, std::nullopt).isConsistent());
    }

    void aNetworkFileSystemIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("refused");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "fuse.sshfs", "fuse.rclone", "fuse"})
            QTest::newRow(type) << QString::fromLatin1(type) << true;
        for (const char *type : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuse.gocryptfs", ""})
            QTest::newRow(type) << QString::fromLatin1(type) << false;
    }

    void aNetworkFileSystemIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(bool, refused);
        const Kept kept;
        DatabaseOptions there;
        there.fileSystem = [type](const QString &) { return type; };
        const auto journal = kept.open(there);
        const Result<void> done = append(*journal);
        QCOMPARE(!done, refused);
        if (refused) {
            QCOMPARE(done.error().kind, ErrorKind::File);
            QVERIFY(done.error().message.contains(type));
            QVERIFY(kept.names().isEmpty());
        }
    }

    void theSystemTellsWhichFileSystemItIs()
    {
        QCOMPARE(fileSystemOf(QStringLiteral("/proc/self")), QStringLiteral("proc"));
        QVERIFY(fileSystemOf(QStringLiteral("/no/such/place/journal.sqlite")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
