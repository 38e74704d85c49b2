#include "core/store/sqlitejournal.h"

#include "core/store/journalverify.h"
#include "tests/store/foreignsql.h"
#include "tests/store/journalsamples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

struct Kept
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("journal.sqlite"));
    QString older = dir.filePath(QStringLiteral("journal.jsonl"));

    std::unique_ptr<SqliteJournal> open() const
    {
        return std::make_unique<SqliteJournal>(JournalFiles{file, older}, kStopped);
    }
    QString sql(const QString &statement) const { return foreignSql(file, statement); }
};

QList<JournalLine> linesOf(SqliteJournal &journal, const JournalFilter &filter = {})
{
    return await(journal.lines(filter))->value_or(QList<JournalLine>());
}

QStringList objectsOf(SqliteJournal &journal, const JournalFilter &filter)
{
    QStringList out;
    for (const JournalLine &line : linesOf(journal, filter))
        out += entryOf(line.text)->object;
    return out;
}

bool append(SqliteJournal &journal, const JournalEntry &entry)
{
    const auto done = await(journal.append(entry));
    return done && done->has_value();
}

const QUuid kProd = QUuid::createUuid();

[[nodiscard]] QCoro::Task<bool> appendMany(SqliteJournal &journal, int count)
{
    for (int i = 0; i < count; ++i) {
        const JournalEntry entry = intentOf(QUuid::createUuid(), kProd);
        const Result<void> done = co_await journal.append(entry);
        if (!done)
            co_return false;
    }
    co_return true;
}

} // namespace

class TestSqliteJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsThereAfterwards()
    {
        const Kept kept;
        const JournalEntry intent = intentOf(QUuid::createUuid(), kProd);
        {
            const auto journal = kept.open();
            QVERIFY(linesOf(*journal).isEmpty());
            QVERIFY(!QFile::exists(kept.file)); // reading alone begins nothing
            QVERIFY(append(*journal, intent));
            QVERIFY(append(*journal, outcomeOf(intent)));
        }
        const auto journal = kept.open();
        const QList<JournalLine> lines = linesOf(*journal);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(entryOf(lines[0].text)->event, JournalEvent::Begun);
        JournalEntry read = *entryOf(lines[1].text);
        QVERIFY(!read.osUser.isEmpty());
        read.osUser.clear();
        QCOMPARE(read, intent);
        QVERIFY(verifyJournal(lines, **await(journal->head())).isConsistent());
        QCOMPARE((*await(journal->head()))->count, 3);
        QCOMPARE(**await(journal->digestAt((*await(journal->head()))->writer, 2)), lines[1].digest);
        QCOMPARE(QFile::permissions(kept.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void nothingIsChangedOrDeleted()
    {
        const Kept kept;
        const auto journal = kept.open();
        QVERIFY(append(*journal, intentOf(QUuid::createUuid(), kProd)));
        for (const char *statement : {"DELETE FROM entry", "UPDATE entry SET digest = 'x'", "UPDATE entry SET id = 9 WHERE id = 1",
                                      "REPLACE INTO entry (id, digest, text) VALUES (1, 'x', '{}')",
                                      "INSERT INTO entry (id, digest, text) VALUES (1, 'x', '{}')"})
            QVERIFY2(kept.sql(QString::fromLatin1(statement)).contains(QStringLiteral("append-only")), statement);
        QCOMPARE(linesOf(*journal).size(), 2);
    }

    void pagesAreNewestFirstWithTheOutcomeOfEach()
    {
        const Kept kept;
        const auto journal = kept.open();
        const QUuid lab = QUuid::createUuid();
        const JournalEntry ann = intentOf(QUuid::createUuid(), kProd);
        JournalEntry call = intentOf(QUuid::createUuid(), {}, QStringLiteral("nobody"));
        call.event = JournalEvent::AgentCall;
        // ann is tried twice under one id; of bob nothing is known yet.
        for (const JournalEntry &entry : {ann, outcomeOf(ann, QStringLiteral("not_done")), call, ann, intentOf(QUuid::createUuid(), lab, QStringLiteral("bob")), outcomeOf(ann)})
            QVERIFY(append(*journal, entry));
        const auto page = [&journal](const JournalPageWish &wish) {
            QStringList out;
            const QList<JournalPageRow> rows = await(journal->page(wish))->value_or(QList<JournalPageRow>());
            for (const JournalPageRow &row : rows)
                out += QStringLiteral("%1 %2 %3").arg(row.number).arg(entryOf(row.line.text)->object, row.outcome ? entryOf(row.outcome->text)->state : QStringLiteral("-"));
            return out;
        };
        const QStringList all{QStringLiteral("6 bob -"), QStringLiteral("5 ann verified"), QStringLiteral("4 nobody -"), QStringLiteral("2 ann not_done")};
        QCOMPARE(page({}), all);
        QCOMPARE(page({{}, {}, 6, 0, 2}), all.mid(1, 2));
        QCOMPARE(page({{}, {}, 0, 2, 2}), all.mid(1, 2)); // those nearest to it
        QCOMPARE(page({{}, QList<QUuid>{kProd}, 0, 0, 9}), QStringList({all[1], all[3]}));
        QCOMPARE(page({{}, QList<QUuid>(), 0, 0, 9}), QStringList());
        QCOMPARE(page({{{}, QStringLiteral("bob"), {}, {}, {}}, {}, 0, 0, 9}), all.mid(0, 1));
    }

    void filters()
    {
        const Kept kept;
        const auto journal = kept.open();
        JournalEntry other = intentOf(QUuid::createUuid(), QUuid::createUuid(), QStringLiteral("bob"));
        other.instanceName = QStringLiteral("Stage");
        other.at = other.at.addDays(1);
        const JournalEntry intent = intentOf(QUuid::createUuid(), kProd);
        for (const JournalEntry &entry : {intent, outcomeOf(intent), other})
            QVERIFY(append(*journal, entry));
        const QStringList ann{QStringLiteral("ann"), QStringLiteral("ann")};
        const QStringList bob{QStringLiteral("bob")};
        QCOMPARE(objectsOf(*journal, {QStringLiteral("Prod"), {}, {}, {}, {}}), ann);
        QCOMPARE(objectsOf(*journal, {kProd.toString(QUuid::WithoutBraces), {}, {}, {}, {}}), ann);
        QCOMPARE(objectsOf(*journal, {{}, QStringLiteral("bob"), {}, {}, {}}), bob);
        QCOMPARE(objectsOf(*journal, {QStringLiteral("Stage"), {}, other.at, {}, {}}), bob);
        QCOMPARE(objectsOf(*journal, {QStringLiteral("Prod"), {}, {}, other.at, {}}), ann);
        QCOMPARE(objectsOf(*journal, {{}, {}, {}, {}, intent.change}), ann);
        QCOMPARE(objectsOf(*journal, {{}, {}, {}, {}, other.plan}), bob);
        QVERIFY(objectsOf(*journal, {QStringLiteral("' OR 1=1 --"), {}, {}, {}, {}}).isEmpty());
    }

    void intentsNobodyWorksOnAreInterrupted()
    {
        const Kept kept;
        const auto journal = kept.open();
        const JournalEntry done = intentOf(QUuid::createUuid(), kProd, QStringLiteral("done"));
        const JournalEntry open = intentOf(QUuid::createUuid(), kProd, QStringLiteral("open"));
        JournalEntry again = done; // tried again under its id, and never finished
        again.object = QStringLiteral("again");
        for (const JournalEntry &entry : {done, outcomeOf(done), open, again, intentOf(QUuid::createUuid(), QUuid::createUuid())})
            QVERIFY(append(*journal, entry));
        const auto other = kept.open();
        {
            const Result<Applying> applying = *await(other->begin(kProd));
            QVERIFY(applying);
            QCOMPARE(applying->interrupted.size(), 2);
            QCOMPARE(applying->interrupted[0].object, QStringLiteral("open"));
            QCOMPARE(applying->interrupted[1].object, QStringLiteral("again"));
            // While somebody works on them they are not: the next one gets a lease, and leaves them alone.
            const Result<Applying> second = *await(journal->begin(kProd));
            QVERIFY(second && second->lease);
            QVERIFY(second->interrupted.isEmpty());
        }
        QCOMPARE((*await(journal->begin(kProd)))->interrupted.size(), 2);
    }

    void severalAppendToOneFile()
    {
        const Kept kept;
        const auto one = kept.open();
        const auto two = kept.open();
        QVERIFY(append(*one, intentOf(QUuid::createUuid(), kProd)));
        std::vector<QCoro::Task<Result<void>>> tasks;
        for (int i = 0; i < 20; ++i) {
            tasks.push_back(one->append(intentOf(QUuid::createUuid(), kProd)));
            tasks.push_back(two->append(intentOf(QUuid::createUuid(), kProd)));
        }
        for (const auto &task : tasks)
            QTRY_VERIFY(task.isReady());
        const JournalVerdict verdict = verifyJournal(linesOf(*two), std::nullopt);
        QVERIFY(verdict.isConsistent());
        QCOMPARE(verdict.entries, 42);
        QCOMPARE(verdict.heads.size(), 1);
    }

    void theCallersThreadDoesNotWaitForTheDisk()
    {
        const Kept kept;
        const auto journal = kept.open();
        const QString lock = kept.sql(QStringLiteral("SELECT 1"));
        QVERIFY(lock.isEmpty());
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        QVERIFY(append(*journal, intentOf(QUuid::createUuid(), kProd)));
        holder.setDatabaseName(kept.file);
        QVERIFY(holder.open());
        {
            QSqlQuery query(holder);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const QCoro::Task<Result<void>> task = journal->append(intentOf(QUuid::createUuid(), kProd));
            QVERIFY(!task.isReady()); // it waits for the other one, and this thread goes on
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
            QTRY_VERIFY(task.isReady());
        }
        holder.close();
        holder = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("holder"));
        QCOMPARE(linesOf(*journal).size(), 3);
    }

    void theFirstVersionsFileIsTakenOverOnce()
    {
        const Kept kept;
        const QByteArray line = R"({"account":"root","at":"2026-11-20T08:00:00Z","change":"8b3e7f6c-52b0-4f0e-9a53-6b5a4b7f8c10","event":"outcome","http_status":0,"instance":"2d6d2b7e-0d8c-4c5f-9a53-6b5a4b7f8c10","instance_name":"Prod","kind":"update_user","lines":[],"object":"ann","state":"verified"})";
        const QByteArray content = line + "\ncut sho";
        const auto write = [&kept](const QByteArray &bytes) {
            QFile file(kept.older);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(content));
        QCOMPARE(linesOf(*kept.open()).size(), 4);
        QVERIFY(!QFile::exists(kept.older));
        QFile aside(kept.older + QStringLiteral(".taken-over-20261123T120000Z"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QVERIFY(write(content)); // as if the program had ended before it was renamed
        const auto journal = kept.open();
        const QList<JournalLine> lines = linesOf(*journal);
        QCOMPARE(lines.size(), 4);
        QVERIFY(!QFile::exists(kept.older));
        const JournalEntry imported = *entryOf(lines[2].text);
        QCOMPARE(imported.event, JournalEvent::Imported);
        QCOMPARE(imported.lines, QStringList{QString::fromUtf8(line)});
        QCOMPARE(imported.object, QStringLiteral("ann"));
        QCOMPARE(imported.state, QStringLiteral("verified"));
        QCOMPARE(entryOf(lines[3].text)->lines, QStringList{QStringLiteral("cut sho")});
        QVERIFY(verifyJournal(lines, std::nullopt).isConsistent());
    }

    void anAppendIsQuick()
    {
        const Kept kept;
        const auto journal = kept.open();
        QVERIFY(append(*journal, intentOf(QUuid::createUuid(), kProd)));
        QElapsedTimer timer;
        timer.start();
        constexpr int count = 50;
        QVERIFY(QCoro::waitFor(appendMany(*journal, count))); // an event loop that wakes at once, as the window has one
        qInfo("%.2f ms an append", static_cast<double>(timer.elapsed()) / count);
    }
};

QTEST_GUILESS_MAIN(TestSqliteJournal)
#include "tst_sqlitejournal.moc"
