#include "core/store/journalanchor.h"

#include "core/credentials/memorycredentialstore.h"
#include "core/store/journalverify.h"
#include "tests/store/journalsamples.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// A keychain that outlives the program.
class LastingStore final : public CredentialStore
{
public:
    QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override
    {
        if (isLocked)
            co_return fail({ErrorKind::KeychainLocked, 0, {}, {}, {}});
        auto found = co_await m_entries.read(key, stop);
        co_return found;
    }
    QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override
    {
        auto done = co_await m_entries.write(key, secret, stop);
        co_return done;
    }
    QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override
    {
        auto done = co_await m_entries.remove(key, stop);
        co_return done;
    }
    [[nodiscard]] bool isPersistent() const override { return persistent; }

    bool persistent = true;
    bool isLocked = false;

private:
    MemoryCredentialStore m_entries;
};

struct Kept
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("journal.sqlite"));
    LastingStore store;

    std::unique_ptr<SqliteJournal> open() const { return std::make_unique<SqliteJournal>(JournalFiles{file, {}}, kStopped); }
    bool append(SqliteJournal &journal)
    {
        const auto done = await(journal.append(intentOf(QUuid::createUuid(), QUuid::createUuid())));
        return done && done->has_value();
    }
    Result<void> keep(SqliteJournal &journal) { return *await(keepAnchor(store, journal, {})); }
    std::optional<JournalHead> anchor() { return **await(readAnchor(store, file, {})); }
};

} // namespace

class TestJournalAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsKeptAndMovesOn()
    {
        Kept kept;
        const auto journal = kept.open();
        QCOMPARE(kept.anchor(), std::nullopt);
        QVERIFY(kept.append(*journal));
        QVERIFY(kept.keep(*journal));
        QCOMPARE(*kept.anchor(), **await(journal->head()));
        QVERIFY(kept.append(*journal));
        const QList<JournalLine> lines = **await(journal->lines({}));
        QCOMPARE(verifyJournal(lines, kept.anchor()).anchoredUpTo, 2); // the third is not known yet
        QVERIFY(kept.keep(*journal));
        QCOMPARE(verifyJournal(lines, kept.anchor()).anchoredUpTo, 3);
    }

    void aJournalThatWasReplacedDoesNotReplaceTheEvidence()
    {
        Kept kept;
        {
            const auto journal = kept.open();
            QVERIFY(kept.append(*journal) && kept.append(*journal) && kept.keep(*journal));
        }
        const JournalHead before = *kept.anchor();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(kept.file + QLatin1String(end));
        const auto journal = kept.open();
        QVERIFY(kept.append(*journal));
        const Result<void> refused = kept.keep(*journal);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadFile);
        QCOMPARE(*kept.anchor(), before);
        const JournalVerdict verdict = verifyJournal(**await(journal->lines({})), kept.anchor());
        QCOMPARE(verdict.problems, (QList<JournalProblem>{{JournalFault::Cut, before.writer, 1, before.count}}));
        QVERIFY(*await(replaceAnchor(kept.store, *journal, {}))); // told to
        QVERIFY(kept.keep(*journal));
    }

    void withoutAKeychainNothingIsKept()
    {
        Kept kept;
        kept.store.persistent = false;
        const auto journal = kept.open();
        QVERIFY(kept.append(*journal));
        QVERIFY(kept.keep(*journal));
        kept.store.persistent = true;
        QCOMPARE(kept.anchor(), std::nullopt);
        kept.store.isLocked = true;
        QCOMPARE(kept.keep(*journal).error().kind, ErrorKind::KeychainLocked);
    }
};

QTEST_GUILESS_MAIN(TestJournalAnchor)
#include "tst_journalanchor.moc"
