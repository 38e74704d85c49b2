#include "app/ctl/reviewflow.h"
#include "tests/ctl/ctlbench.h"
#include "tests/review/reviewsamples.h"
#include "tests/store/teamserver.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace airside;
using namespace airside::ctl;
using airside::test::PostgresServer;

namespace {

constexpr int kPeople = 24;

/// A console of one login, with a state directory of its own.
struct TeamBench : FileBench
{
    TeamBench() { addInstance(QStringLiteral("prod")).addUser(QStringLiteral("olga"), {QStringLiteral("Admin"), QStringLiteral("Viewer")}); }
    TeamBench(const PostgresServer &server, const char *login)
        : TeamBench()
    {
        used = CtlBench::run({QStringLiteral("store"), QStringLiteral("use"), server.url(QLatin1String(login))});
    }
    Ran run(const QString &line) { return CtlBench::run(line); }
    Ran create() { return run(QStringLiteral("review create Q4 --deadline 2026-11-30 --fallback chief --reviewer rita -o json")); }
    QJsonObject item(int row) { return run(QStringLiteral("review items Q4 -o json")).rows()[row].toObject(); }
    Ran decide(const QString &item, const QString &decision) { return run(QStringLiteral("review decide Q4 %1 --decision %2 --reason OPS-1 -o json").arg(item, decision)); }

    Ran used;
};

/// The parts of a Call, for what a command does between its reading and its writing.
struct Calling
{
    explicit Calling(TeamBench &bench)
        : session(&bench.context, Invocation(), {}, Reach::Nothing)
        , printer(bench.context.streams, OutputFormat::Json)
        , call{Invocation(), &bench.context, &session, &printer, {}}
    {
    }
    Session session;
    Printer printer;
    Call call;
};

struct Muted
{
    explicit Muted(CtlBench &bench)
    {
        out.open(QIODevice::WriteOnly);
        bench.context.streams = {&out, &out, false, 0};
    }
    QBuffer out;
};

/// A console that read the review once and then decides one item after the other: tells each on stdout.
int decideAll(const QString &url, const QString &tag)
{
    TeamBench bench;
    if (bench.CtlBench::run({QStringLiteral("store"), QStringLiteral("use"), url}).code != 0)
        return 1;
    const Muted muted(bench);
    Calling calling(bench);
    const auto opened = QCoro::waitFor(openReview(calling.call, QStringLiteral("Q4")));
    if (!opened)
        return 1;
    const std::shared_ptr<Review> review = *opened;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const QList<ReviewItem> items = review->items;
    for (const ReviewItem &item : items) {
        if (!review->states[review->placeOf(item.id)].isOpen()) { // seen on the way: another console has it
            out.write("seen " + item.id.toLatin1() + "\n");
            continue;
        }
        ReviewRecord record = recordBy(calling.call, ReviewEvent::Decided);
        record.item = item.id;
        record.decision = ReviewDecision::Keep;
        record.reason = tag;
        const Result<void> done = QCoro::waitFor(recordAll(calling.call, review, {record}));
        const QByteArray word = done ? "done " : done.error().kind == ErrorKind::ChangedMeanwhile ? "told " : "failed ";
        out.write(word + item.id.toLatin1() + "\n");
    }
    return 0;
}

} // namespace

class tst_CtlTeam : public QObject
{
    Q_OBJECT

private:
    PostgresServer m_server;

private Q_SLOTS:
    void init() { QCOMPARE(test::freshTeamStore(m_server), QString()); }

    void aCampaignOfATeam()
    {
        TeamBench owner(m_server, "owner");
        QCOMPARE(owner.used.code, 0);
        QCOMPARE(owner.create().code, 0);
        QVERIFY(!QFile::exists(owner.stateDir.filePath(QStringLiteral("reviews.sqlite"))));
        TeamBench rita(m_server, "rita");
        TeamBench audra(m_server, "audra");
        QCOMPARE(rita.run(QStringLiteral("review list -o json")).rows().size(), 1);
        const QString first = rita.item(0)[QLatin1String("item")].toString();
        QCOMPARE(rita.run(QStringLiteral("review decide Q4 %1 --decision keep --reason x --as chief").arg(first)).code, 2);
        QCOMPARE(rita.decide(first, QStringLiteral("keep")).code, 0);
        QCOMPARE(audra.decide(first, QStringLiteral("keep")).code, 5); // it is not hers
        QCOMPARE(rita.run(QStringLiteral("review create Q5 --deadline 2026-11-30 --fallback chief -o json")).error()[QLatin1String("kind")].toString(), QStringLiteral("forbidden"));
        // What stands is not recorded twice by a command that is run again.
        QVERIFY(rita.decide(first, QStringLiteral("keep")).err.contains("stood so already"));
        QCOMPARE(audra.run(QStringLiteral("review status Q4 -o json")).result()[QLatin1String("records")].toInt(), 2);
        for (int row = 0; row < 4; ++row) {
            const QString item = rita.item(row)[QLatin1String("item")].toString();
            QCOMPARE(rita.decide(item, QStringLiteral("keep")).code, 0);
        }
        QCOMPARE(rita.run(QStringLiteral("review signoff Q4 -o json")).error()[QLatin1String("kind")].toString(), QStringLiteral("forbidden"));
        QCOMPARE(owner.run(QStringLiteral("review signoff Q4 -o json")).code, 0);
        QCOMPARE(rita.decide(first, QStringLiteral("revoke")).code, 5);
        const QJsonArray records = audra.run(QStringLiteral("store records Q4 -o json")).rows();
        QCOMPARE(records.size(), 6);
        for (const auto &record : records)
            QCOMPARE(record[QLatin1String("login")], record[QLatin1String("by")]);
        const Ran check = audra.run(QStringLiteral("store check -o json"));
        QCOMPARE(check.code, 0);
        QCOMPARE(check.result()[QLatin1String("groups")].toArray(), QJsonArray{QStringLiteral("airside_auditor")});
        QCOMPARE(owner.run(QStringLiteral("store use --local")).code, 0);
        QCOMPARE(owner.run(QStringLiteral("review list -o json")).rows().size(), 0);
    }

    void theSecondIsToldWhatTheFirstDecided()
    {
        TeamBench owner(m_server, "owner");
        QCOMPARE(owner.create().code, 0);
        TeamBench rita(m_server, "rita");
        const QString contested = rita.item(0)[QLatin1String("item")].toString();
        const QString other = rita.item(1)[QLatin1String("item")].toString();
        TeamBench chief(m_server, "chief");
        const Muted muted(chief);
        Calling calling(chief);
        const std::shared_ptr<Review> seen = *QCoro::waitFor(openReview(calling.call, QStringLiteral("Q4")));
        QCOMPARE(rita.decide(contested, QStringLiteral("revoke")).code, 0);
        ReviewRecord record = recordBy(calling.call, ReviewEvent::Decided);
        record.decision = ReviewDecision::Keep;
        record.item = contested;
        const Result<void> late = QCoro::waitFor(recordAll(calling.call, seen, {record}));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::ChangedMeanwhile);
        QVERIFY2(late.error().message.startsWith(QStringLiteral("rita decided revoke about ")), qPrintable(late.error().message));
        record.item = other; // hers does not touch it
        QVERIFY(QCoro::waitFor(recordAll(calling.call, seen, {record})));
        QCOMPARE(rita.run(QStringLiteral("review status Q4 -o json")).result()[QLatin1String("records")].toInt(), 3);
        // Nobody signs off what he has not seen.
        TeamBench second(m_server, "owner");
        const Muted mutedToo(second);
        Calling ending(second);
        const std::shared_ptr<Review> old = *QCoro::waitFor(openReview(ending.call, QStringLiteral("Q4")));
        QCOMPARE(rita.decide(contested, QStringLiteral("open")).code, 0);
        const ReviewRecord end = recordBy(ending.call, ReviewEvent::SignedOff);
        QCOMPARE(QCoro::waitFor(recordAll(ending.call, old, {end})).error().kind, ErrorKind::ChangedMeanwhile);
    }

    void addressesThatAreRefused()
    {
        TeamBench bench;
        for (const char *url : {"postgresql://ada:secret@db.example.org/airside", "postgresql://ada@db.example.org/airside?sslmode=require", "mysql://ada@db/airside",
                                "postgresql://ada@db.example.org/airside?options=-c%20x", "postgresql://ada@db.example.org/", "postgresql://ada@db/a?passfile=/x"}) {
            const Ran used = bench.CtlBench::run({QStringLiteral("store"), QStringLiteral("use"), QLatin1String(url)});
            QCOMPARE(used.code, 2);
            QVERIFY(!used.err.contains("secret"));
        }
        QCOMPARE(bench.run(QStringLiteral("review list -o json")).rows().size(), 0);
        // A setting that cannot be read is told; the reviews of this machine do not take its place.
        QFile config(bench.stateDir.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(config.readAll()).object();
        config.close();
        json[QLatin1String("settings")] = QJsonObject{{QStringLiteral("team_store"), 7}};
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write(QJsonDocument(json).toJson());
        config.close();
        QCOMPARE(bench.run(QStringLiteral("review list -o json")).error()[QLatin1String("kind")].toString(), QStringLiteral("invalid_input"));
    }

    void thePasswordIsInTheKeychain()
    {
        QCOMPARE(m_server.psql(QStringLiteral("postgres"), QStringLiteral("GRANT airside_auditor TO locked")), QString());
        TeamBench bench;
        const QStringList use{QStringLiteral("store"), QStringLiteral("use"), m_server.url(QStringLiteral("locked")), QStringLiteral("--password-stdin")};
        QCOMPARE(bench.CtlBench::run(use, "open sesame\n").code, 0);
        QCOMPARE(bench.run(QStringLiteral("review list -o json")).code, 0);
        QCOMPARE(bench.CtlBench::run(use, "wrong\n").code, 0);
        QCOMPARE(bench.run(QStringLiteral("review list -o json")).error()[QLatin1String("kind")].toString(), QStringLiteral("sign_in_failed"));
        bench.keychain.persistent = false;
        QCOMPARE(bench.CtlBench::run(use, "open sesame\n").code, 6);
    }

    void theReviewsOfThisMachineAreBrought()
    {
        TeamBench bench;
        QCOMPARE(bench.create().code, 0);
        const QStringList copy{QStringLiteral("store"), QStringLiteral("copy"), QStringLiteral("--to"), m_server.url(QStringLiteral("owner")), QStringLiteral("-o"), QStringLiteral("json")};
        const Ran first = bench.CtlBench::run(copy);
        QCOMPARE(first.code, 0);
        QCOMPARE(first.rows()[0][QLatin1String("state")].toString(), QStringLiteral("brought"));
        QCOMPARE(first.rows()[0][QLatin1String("records")].toInt(), 1);
        QCOMPARE(bench.CtlBench::run(copy).rows()[0][QLatin1String("state")].toString(), QStringLiteral("same"));
        TeamBench audra(m_server, "audra");
        QCOMPARE(audra.run(QStringLiteral("review status Q4 -o json")).result()[QLatin1String("digest")], first.rows()[0][QLatin1String("digest")]);
    }

    void theSqlSetsUpAStore()
    {
        TeamBench bench;
        const Ran printed = bench.run(QStringLiteral("store init --print"));
        QCOMPARE(printed.code, 0);
        QCOMPARE(m_server.psql(QStringLiteral("postgres"), QStringLiteral("SET client_min_messages TO warning; DROP SCHEMA airside CASCADE")), QString());
        QCOMPARE(m_server.psql(QStringLiteral("keeper"), QString::fromUtf8(printed.out)), QString());
        QCOMPARE(TeamBench(m_server, "owner").create().code, 0);
    }

    void fourDecideAndOneIsKilled()
    {
        QList<User> users;
        for (int i = 0; i < kPeople; ++i)
            users += test::account(QStringLiteral("user%1").arg(i), {QStringLiteral("Viewer")});
        CampaignWish wish = test::wishFor(QStringLiteral("Q4"));
        wish.reviewers += ReviewerRule{{}, {}, QStringLiteral("rita")};
        const auto snapshot = test::snapshotOf(QStringLiteral("prod"), test::kInstance, users, {test::roleOf(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")})});
        const Population population = *freezePopulation(test::kCampaign, wish, {snapshot}, test::day(21));
        ReviewStore store(test::teamAddress(m_server, QStringLiteral("owner")));
        QVERIFY(*test::await(store.create(population, createdRecord(population.campaign, test::day(21), QStringLiteral("owner"), QStringLiteral("os")))));

        QProcess consoles[4];
        const char *logins[] = {"rita", "rita", "chief", "chief"};
        for (int i = 0; i < 4; ++i) {
            consoles[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
            consoles[i].start(QCoreApplication::applicationFilePath(), {QStringLiteral("--decide"), m_server.url(QLatin1String(logins[i])), QStringLiteral("console %1").arg(i)});
        }
        QByteArray said;
        while (said.count('\n') < 3) {
            QVERIFY(consoles[0].waitForReadyRead(60000));
            said += consoles[0].readAllStandardOutput();
        }
        ::kill(pid_t(consoles[0].processId()), SIGKILL);
        QVERIFY(consoles[0].waitForFinished(60000));
        QByteArray lines[4];
        lines[0] = said + consoles[0].readAllStandardOutput();
        for (int i = 1; i < 4; ++i) {
            QVERIFY(consoles[i].waitForFinished(60000));
            QCOMPARE(consoles[i].exitCode(), 0);
            lines[i] = consoles[i].readAllStandardOutput();
        }
        const Review review = **test::await(store.read(test::kCampaign)); // proven: each record stands on what its author saw
        QHash<QString, QString> deciders;
        for (const ReviewRecord &record : review.records.mid(1)) {
            QVERIFY2(!deciders.contains(record.item), "an item was decided twice");
            deciders.insert(record.item, record.reason);
        }
        QCOMPARE(deciders.size(), kPeople);
        for (int i = 0; i < 4; ++i) {
            const QString tag = QStringLiteral("console %1").arg(i);
            const QList<QByteArray> all = lines[i].trimmed().split('\n');
            for (const QByteArray &line : all) {
                const QString item = QString::fromLatin1(line.mid(5));
                QVERIFY2(!line.startsWith("failed"), line.constData());
                QVERIFY2(line.startsWith("done ") == (deciders.value(item) == tag), line.constData());
            }
            if (i > 0)
                QCOMPARE(all.size(), kPeople); // who was not killed got through
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == QLatin1String("--decide"))
        return decideAll(words.value(2), words.value(3));
    tst_CtlTeam tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_ctlteam.moc"
