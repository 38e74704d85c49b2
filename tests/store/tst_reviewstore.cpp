#include "core/store/reviewstore.h"

#include "tests/review/reviewsamples.h"
#include "tests/store/foreignsql.h"
#include "tests/store/journalsamples.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kBobsOp = QStringLiteral("bob Op");

struct ReviewBench
{
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("reviews.sqlite"));
    ReviewStore store{file, kStopped};

    Result<void> make(const QString &name = QStringLiteral("Q4"), const QUuid &id = kCampaign)
    {
        const Population made = *freezePopulation(id, wishFor(name), {production()}, day(21));
        return *await(store.create(made, createdRecord(made.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os"))));
    }
    Result<Review> read() { return *await(store.read(kCampaign)); }
    Result<QList<ReviewLine>> add(const Review &seen, const ReviewRecord &record, const std::optional<ReviewFile> &sheet = {})
    {
        return *await(store.append(kCampaign, seen.head, {record}, sheet));
    }
    QString sql(const QString &statement) const { return foreignSql(file, statement); }
};

ReviewRecord signOff()
{
    ReviewRecord record;
    record.event = ReviewEvent::SignedOff;
    record.at = day(29);
    record.by = QStringLiteral("owner");
    return record;
}

} // namespace

class tst_ReviewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeByLooking()
    {
        ReviewBench bench;
        QCOMPARE(await(bench.store.list())->value().size(), 0);
        QVERIFY(!QFile::exists(bench.file));
    }

    void whatIsWrittenIsRead()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        const Result<Review> made = bench.read();
        QVERIFY(made);
        QCOMPARE(made->items.size(), 4);
        QCOMPARE(made->texts.excludedLines.size(), 1);
        QVERIFY(bench.add(*made, decided(*made, kBobsOp, ReviewDecision::Revoke)));
        ReviewStore again(bench.file, kStopped);
        const Result<Review> read = *await(again.read(kCampaign));
        QVERIFY(read);
        QCOMPARE(read->records.size(), 2);
        QCOMPARE(progressOf(*read).revoked, 1);
        QCOMPARE(await(again.list())->value(), (QList<KeptReview>{{kCampaign, QStringLiteral("Q4"), false}}));
        QCOMPARE(QFile::permissions(bench.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aNameIsThereOnce()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        const Result<void> again = bench.make(QStringLiteral("Q4"), QUuid::createUuid());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(bench.make(QStringLiteral("Q5"), QUuid::createUuid()));
        QCOMPARE(await(bench.store.list())->value().size(), 2);
        QCOMPARE(await(bench.store.read(QUuid::createUuid()))->error().kind, ErrorKind::NotFound);
    }

    void theSecondOfTwoIsTold()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        const Review seen = *bench.read();
        QVERIFY(bench.add(seen, decided(seen, kBobsOp, ReviewDecision::Revoke)));
        const auto late = bench.add(seen, decided(seen, kBobsOp, ReviewDecision::Keep));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(progressOf(*bench.read()).revoked, 1);
    }

    void nothingFollowsASignOff()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        QVERIFY(bench.add(*bench.read(), signOff()));
        const Review read = *bench.read();
        QVERIFY(read.signedOff);
        QCOMPARE(bench.add(read, decided(read, kBobsOp, ReviewDecision::Keep)).error().kind, ErrorKind::Refused);
        QVERIFY(bench.sql(QStringLiteral("INSERT INTO review_record VALUES (1, 3, 'decided', 'x', 'y')")).contains(QStringLiteral("append-only")));
        QVERIFY(await(bench.store.list())->value().value(0).signedOff);
    }

    void theFileRefusesChanges()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        for (const char *statement : {"UPDATE review_record SET text = 'x'", "DELETE FROM review_record", "UPDATE review_line SET text = 'x'",
                                      "DELETE FROM review_line", "INSERT INTO review_line VALUES (1, 0, 9, 'x')", "DELETE FROM review",
                                      "INSERT OR REPLACE INTO review_record VALUES (1, 1, 'created', 'x', 'y')",
                                      "INSERT OR REPLACE INTO review VALUES (1, 'x', 'Q4')"})
            QVERIFY2(bench.sql(QString::fromLatin1(statement)).contains(QStringLiteral("append-only")), statement);
        QVERIFY(bench.read());
    }

    void whatAnOwnerOfTheFileChangesIsFound()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        const Review seen = *bench.read();
        QVERIFY(bench.add(seen, decided(seen, kBobsOp, ReviewDecision::Revoke)));
        QVERIFY(bench.add(*bench.read(), signOff()));
        QCOMPARE(bench.sql(QStringLiteral("DROP TRIGGER review_record_no_update")), QString());
        QCOMPARE(bench.sql(QStringLiteral("UPDATE review_record SET text = CAST(replace(CAST(text AS TEXT), 'revoke', 'keep') AS BLOB) WHERE sequence = 2")),
                 QString());
        const Result<Review> read = bench.read();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadFile);
        QCOMPARE(read.error().detail, QStringLiteral("record 2 was changed"));
    }

    void sheetsAreKept()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        const ReviewFile sheet{QStringLiteral("back.csv"), QByteArray("a\0b\xff", 4)};
        for (int twice = 0; twice < 2; ++twice) {
            const Review seen = *bench.read();
            QVERIFY(bench.add(seen, decided(seen, kBobsOp, ReviewDecision::Keep), sheet));
        }
        QCOMPARE(await(bench.store.files(kCampaign))->value(), QList<ReviewFile>{sheet});
    }

    void aDamagedFileIsLeftAsItIs()
    {
        ReviewBench bench;
        QFile file(bench.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database, and evidence may be in it all the same");
        file.close();
        const Result<void> made = bench.make();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::BadFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("this is no database"));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewStore)
#include "tst_reviewstore.moc"
