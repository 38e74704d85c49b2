#include "core/store/reviewdatabase.h"
#include "core/store/reviewstore.h"
#include "core/store/storedatabase.h"
#include "core/store/storemigrations.h"

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

} // namespace

class tst_ReviewFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeByLooking()
    {
        ReviewBench bench;
        QCOMPARE(await(bench.store.list())->value().size(), 0);
        QVERIFY(!QFile::exists(bench.file));
    }

    void nobodyElseReadsTheFile()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        QCOMPARE(QFile::permissions(bench.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(await(bench.store.witnesses(kCampaign))->value(), QList<ReviewWitness>{ReviewWitness()});
    }

    void aFileOfTheSchemaBeforeIsBroughtUpToDate()
    {
        ReviewBench bench;
        {
            ReviewDatabase old(std::make_unique<StoreDatabase>(bench.file, reviewMigrations(SqlDialect::Sqlite).first(2), kStopped));
            const Population made = *freezePopulation(kCampaign, wishFor(QStringLiteral("Q4")), {production()}, day(21));
            QVERIFY(old.create(made, createdRecord(made.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os"))).has_value());
        }
        const Result<Review> seen = bench.read();
        QVERIFY2(seen.has_value(), seen ? "" : qPrintable(describe(seen.error())));
        QVERIFY(bench.add(*seen, decided(*seen, kBobsOp, ReviewDecision::Revoke)));
        QCOMPARE(bench.read()->records.size(), 2);
        QVERIFY(bench.sql(QStringLiteral("UPDATE review_line SET item = 'x'")).contains(QStringLiteral("append-only")));
    }

    void theFileRefusesChanges()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        for (const char *statement : {"UPDATE review_record SET text = 'x'", "DELETE FROM review_record", "UPDATE review_line SET text = 'x'",
                                      "DELETE FROM review_line", "INSERT INTO review_line (review, part, number, text) VALUES (1, 0, 9, 'x')", "DELETE FROM review",
                                      "INSERT OR REPLACE INTO review_record (review, sequence, event, digest, text) VALUES (1, 1, 'created', 'x', 'y')",
                                      "INSERT OR REPLACE INTO review (id, uuid, name) VALUES (1, 'x', 'Q4')"})
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

    void aSignedOffFileRefusesRecords()
    {
        ReviewBench bench;
        QVERIFY(bench.make());
        QVERIFY(bench.add(*bench.read(), signOff()));
        QVERIFY(bench.sql(QStringLiteral("INSERT INTO review_record (review, sequence, event, digest, text) VALUES (1, 3, 'decided', 'x', 'y')")).contains(QStringLiteral("append-only")));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewFile)
#include "tst_reviewfile.moc"
