#include "core/store/reviewstore.h"

#include "tests/review/reviewsamples.h"
#include "tests/store/journalsamples.h"
#include "tests/store/teamserver.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kBobsOp = QStringLiteral("bob Op");
const QString kCydsViewer = QStringLiteral("cyd Viewer");

/// The same reviews, as two people use them: in one file, or in a team's store by a login each.
class Bench
{
public:
    Bench(const PostgresServer *server)
        : owner(open(server, "owner"))
        , chief(open(server, "chief"))
    {
    }

    Result<void> make(const QString &name = QStringLiteral("Q4"), const QUuid &id = kCampaign)
    {
        const Population made = *freezePopulation(id, wishFor(name), {production()}, day(21));
        return *await(owner->create(made, createdRecord(made.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os"))));
    }
    Result<Review> read() { return *await(owner->read(kCampaign)); }
    Result<QList<ReviewLine>> add(const Review &seen, const ReviewRecord &record, const std::optional<ReviewFile> &sheet = {})
    {
        ReviewStore &store = record.by == QLatin1String("owner") ? *owner : *chief;
        return *await(store.append(kCampaign, seen.head, onWhatStands(seen, {record}), sheet));
    }

private:
    std::unique_ptr<ReviewStore> open(const PostgresServer *server, const char *login)
    {
        if (server)
            return std::make_unique<ReviewStore>(teamAddress(*server, QLatin1String(login)));
        return std::make_unique<ReviewStore>(m_dir.filePath(QStringLiteral("reviews.sqlite")), kStopped);
    }

    QTemporaryDir m_dir;

public:
    std::unique_ptr<ReviewStore> owner;
    std::unique_ptr<ReviewStore> chief;
};

} // namespace

/// Every case on SQLite and on PostgreSQL.
class tst_ReviewStore : public QObject
{
    Q_OBJECT

private:
    const PostgresServer *server() const { return m_team ? m_server.get() : nullptr; }

    std::unique_ptr<PostgresServer> m_server;
    bool m_team = false;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("team");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void initTestCase() { m_server = std::make_unique<PostgresServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void init()
    {
        QFETCH_GLOBAL(bool, team);
        m_team = team;
        if (team)
            QCOMPARE(freshTeamStore(*m_server), QString());
    }

    void whatIsWrittenIsRead()
    {
        Bench bench(server());
        QCOMPARE(await(bench.owner->list())->value().size(), 0);
        QVERIFY(bench.make());
        const Result<Review> made = bench.read();
        QVERIFY(made);
        QCOMPARE(made->items.size(), 4);
        QCOMPARE(made->texts.excludedLines.size(), 1);
        QVERIFY(bench.add(*made, decided(*made, kBobsOp, ReviewDecision::Revoke)));
        const Result<Review> read = *await(bench.chief->read(kCampaign));
        QVERIFY(read);
        QCOMPARE(read->records.size(), 2);
        QCOMPARE(read->records.last().on, 0);
        QCOMPARE(progressOf(*read).revoked, 1);
        QCOMPARE(await(bench.chief->list())->value(), (QList<KeptReview>{{kCampaign, QStringLiteral("Q4"), false}}));
    }

    void hostileTextsComeBack()
    {
        Bench bench(server());
        const QString name = QStringLiteral("Q4 ' \\ \" ; -- $$ %1 \u202e\U0001f469");
        QVERIFY(bench.make(name));
        const Review seen = *bench.read();
        QCOMPARE(seen.campaign.wish.name, name);
        QCOMPARE(await(bench.owner->list())->value().value(0).name, name);
        ReviewRecord record = decided(seen, kBobsOp, ReviewDecision::Keep);
        record.reason = QStringLiteral("line\nbreak\tand '; DROP TABLE review; -- \\' \u0001");
        QVERIFY(bench.add(seen, record));
        QCOMPARE(bench.read()->records.last().reason, record.reason);
    }

    void aNameIsThereOnce()
    {
        Bench bench(server());
        QVERIFY(bench.make());
        const Result<void> again = bench.make(QStringLiteral("Q4"), QUuid::createUuid());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(bench.make(QStringLiteral("Q5"), QUuid::createUuid()));
        QCOMPARE(await(bench.owner->list())->value().size(), 2);
        QCOMPARE(await(bench.owner->read(QUuid::createUuid()))->error().kind, ErrorKind::NotFound);
    }

    void theSecondOfTwoIsTold()
    {
        Bench bench(server());
        QVERIFY(bench.make());
        const Review seen = *bench.read();
        QVERIFY(bench.add(seen, decided(seen, kBobsOp, ReviewDecision::Revoke)));
        const ReviewRecord mine = decided(seen, kBobsOp, ReviewDecision::Keep);
        const auto late = bench.add(seen, mine);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::ChangedMeanwhile);
        const Review now = *bench.read();
        QCOMPARE(progressOf(now).revoked, 1);
        QCOMPARE(overtakenBy(seen, now, {mine}).size(), 1);
        QCOMPARE(overtakenBy(seen, now, {decided(seen, kCydsViewer, ReviewDecision::Keep)}).size(), 0);
    }

    void twiceTheSameRecordsStandOnce()
    {
        Bench bench(server());
        QVERIFY(bench.make());
        const Review seen = *bench.read();
        const ReviewRecord record = decided(seen, kBobsOp, ReviewDecision::Revoke);
        const auto first = bench.add(seen, record);
        QVERIFY(first);
        const Review between = *bench.read();
        QVERIFY(bench.add(between, decided(between, kCydsViewer, ReviewDecision::Keep)));
        const auto again = bench.add(seen, record);
        QVERIFY(again);
        QCOMPARE(*again, *first);
        QCOMPARE(bench.read()->records.size(), 3);
    }

    void nothingFollowsASignOff()
    {
        Bench bench(server());
        QVERIFY(bench.make());
        QVERIFY(bench.add(*bench.read(), signOff()));
        const Review read = *bench.read();
        QVERIFY(read.signedOff);
        QCOMPARE(bench.add(read, decided(read, kBobsOp, ReviewDecision::Keep)).error().kind, ErrorKind::Refused);
        QVERIFY(await(bench.owner->list())->value().value(0).signedOff);
    }

    void sheetsAreKept()
    {
        Bench bench(server());
        QVERIFY(bench.make());
        const ReviewFile sheet{QStringLiteral("back.csv"), QByteArray("a\0b\xff", 4)};
        for (int twice = 0; twice < 2; ++twice) {
            const Review seen = *bench.read();
            QVERIFY(bench.add(seen, decided(seen, kBobsOp, ReviewDecision::Keep), sheet));
        }
        QCOMPARE(await(bench.owner->files(kCampaign))->value(), QList<ReviewFile>{sheet});
    }
};

QTEST_GUILESS_MAIN(tst_ReviewStore)
#include "tst_reviewstore.moc"
