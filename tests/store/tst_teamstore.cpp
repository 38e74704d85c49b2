#include "core/store/reviewstore.h"

#include "tests/review/reviewsamples.h"
#include "tests/store/journalsamples.h"
#include "tests/store/teamserver.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kBobsOp = QStringLiteral("bob Op");
const QString kCydsViewer = QStringLiteral("cyd Viewer");

ReviewRecord signOff(const QString &by)
{
    ReviewRecord record;
    record.event = ReviewEvent::SignedOff;
    record.at = day(29);
    record.by = by;
    return record;
}

Population population(const QString &name, const QUuid &id = kCampaign)
{
    return *freezePopulation(id, wishFor(name), {production()}, day(21));
}

} // namespace

/// What only a team's store does.
class tst_TeamStore : public QObject
{
    Q_OBJECT

private:
    ReviewStore storeOf(const char *login) const { return ReviewStore(teamAddress(m_server, QLatin1String(login))); }
    QString psql(const char *login, const QString &sql) const { return m_server.psql(QLatin1String(login), sql); }
    void make(const QString &name = QStringLiteral("Q4"))
    {
        ReviewStore owner = storeOf("owner");
        const Population made = population(name);
        QVERIFY(*await(owner.create(made, createdRecord(made.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os")))));
    }
    Review read()
    {
        ReviewStore auditor = storeOf("audra");
        const auto review = await(auditor.read(kCampaign));
        return review && *review ? **review : Review();
    }
    Result<QList<ReviewLine>> add(const char *login, const Review &seen, const ReviewRecord &record)
    {
        ReviewStore store = storeOf(login);
        return *await(store.append(kCampaign, seen.head, onWhatStands(seen, {record})));
    }

    PostgresServer m_server;

private Q_SLOTS:
    void init() { QCOMPARE(freshTeamStore(m_server), QString()); }

    void eachLoginMayDoItsPart()
    {
        make();
        const Review seen = read();
        QCOMPARE(seen.items.size(), 4);
        // Nobody changes or removes anything, whoever he is, nor by emptying a table.
        for (const char *login : {"owner", "rita", "audra"}) {
            for (const char *statement : {"UPDATE airside.review_record SET text = 'x'", "DELETE FROM airside.review_record", "TRUNCATE airside.review_record",
                                          "UPDATE airside.review_line SET text = 'x'", "DELETE FROM airside.review", "TRUNCATE airside.review CASCADE",
                                          "DELETE FROM airside.review_file", "ALTER TABLE airside.review_record DISABLE TRIGGER ALL", "DROP TABLE airside.review_record",
                                          "UPDATE airside.schema_version SET version = 9", "CREATE TABLE airside.mine (x integer)"})
                QVERIFY2(psql(login, QLatin1String(statement)).contains(QRegularExpression(QStringLiteral("permission denied|must be owner"))), statement);
            QCOMPARE(psql(login, QStringLiteral("SELECT count(*) FROM airside.review_line")), QStringLiteral("8"));
        }
        for (const char *statement : {"UPDATE airside.review_record SET text = 'x'", "DELETE FROM airside.review", "TRUNCATE airside.review_record"})
            QVERIFY2(psql("keeper", QLatin1String(statement)).contains(QStringLiteral("append-only")), statement);
        QVERIFY(psql("nobody", QStringLiteral("SELECT 1 FROM airside.review")).contains(QStringLiteral("permission denied")));
        QVERIFY(psql("owner", QStringLiteral("INSERT INTO airside.review_line (review, part, number, text) VALUES (1, 0, 99, 'x')")).contains(QStringLiteral("append-only")));
        QVERIFY(psql("rita", QStringLiteral("INSERT INTO airside.review (uuid, name) VALUES ('x', 'y')")).contains(QStringLiteral("permission denied")));
        QVERIFY(psql("audra", insertOf(seen, decided(seen, kBobsOp, ReviewDecision::Keep, QStringLiteral("audra")))).contains(QStringLiteral("permission denied")));
        QVERIFY(psql("rita", insertOf(seen, signOff(QStringLiteral("rita")))).contains(QStringLiteral("only a member of airside_owner")));
        ReviewRecord silent = onWhatStands(seen, {decided(seen, kBobsOp, ReviewDecision::Revoke, QStringLiteral("rita"))}).first();
        silent.silent = true;
        QVERIFY(psql("rita", insertOf(seen, silent)).contains(QStringLiteral("only a member of airside_owner")));
        QCOMPARE(read().records.size(), 1);
    }

    void nobodyWritesAnothersName()
    {
        make();
        const Review seen = read();
        const ReviewRecord asChief = onWhatStands(seen, {decided(seen, kBobsOp, ReviewDecision::Keep, QStringLiteral("chief"))}).first();
        QVERIFY(psql("rita", insertOf(seen, asChief)).contains(QStringLiteral("cannot record as chief")));
        QVERIFY(psql("owner", insertOf(seen, asChief)).contains(QStringLiteral("cannot record as chief")));
        QVERIFY(psql("rita", QStringLiteral("SET SESSION AUTHORIZATION chief")).contains(QStringLiteral("permission denied")));
        const auto refused = add("rita", seen, asChief);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        // What the statement says of login and time does not count.
        QCOMPARE(psql("chief", insertOf(seen, asChief)), QString());
        ReviewStore auditor = storeOf("audra");
        const QList<ReviewWitness> witnesses = **await(auditor.witnesses(kCampaign));
        QCOMPARE(witnesses.size(), 2);
        QCOMPARE(witnesses[1].login, QStringLiteral("chief"));
        const QDateTime at = QDateTime::fromString(witnesses[1].recordedAt, Qt::ISODateWithMs);
        QVERIFY2(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 600, qPrintable(witnesses[1].recordedAt));
    }

    void aRecordIsWhatItSays()
    {
        make();
        const Review seen = read();
        const ReviewRecord good = onWhatStands(seen, {decided(seen, kBobsOp, ReviewDecision::Keep)}).first();
        const QString sql = insertOf(seen, good);
        QVERIFY(psql("chief", QString(sql).replace(QStringLiteral("'decided'"), QStringLiteral("'reassigned'"))).contains(QStringLiteral("not what it says")));
        QVERIFY(psql("chief", QString(sql).replace(QStringLiteral("(1, 2,"), QStringLiteral("(1, 3,"))).contains(QStringLiteral("does not follow")));
        Review elsewhere = seen;
        elsewhere.head.digest = QByteArray(64, 'a');
        QVERIFY(psql("chief", insertOf(elsewhere, good)).contains(QStringLiteral("not what it says")));
        ReviewRecord blind = good;
        blind.on.reset();
        QVERIFY(psql("chief", insertOf(seen, blind)).contains(QStringLiteral("decided meanwhile")));
        blind.on = 1;
        QVERIFY(psql("chief", insertOf(seen, blind)).contains(QStringLiteral("decided meanwhile")));
        QCOMPARE(psql("chief", sql), QString());
        // Behind it: the item has a record by now.
        const Review now = read();
        ReviewRecord late = good;
        QVERIFY(psql("chief", insertOf(now, late)).contains(QStringLiteral("decided meanwhile")));
        late.on = 2;
        QCOMPARE(psql("chief", insertOf(now, late)), QString());
        QCOMPARE(read().records.size(), 3);
    }

    void aConnectionThatBreaksIsMadeAgain()
    {
        make();
        ReviewStore chief = storeOf("chief");
        Review seen = **await(chief.read(kCampaign));
        m_server.cut(QStringLiteral("chief"));
        const QList<ReviewRecord> records = onWhatStands(seen, {decided(seen, kBobsOp, ReviewDecision::Revoke)});
        const auto lines = await(chief.append(kCampaign, seen.head, records));
        QVERIFY(lines && *lines);
        m_server.cut(QStringLiteral("chief"));
        QCOMPARE(await(chief.read(kCampaign))->value().records.size(), 2);
        // The server is away: told, and the same records sent later stand once.
        seen = read();
        const QList<ReviewRecord> later = onWhatStands(seen, {decided(seen, kCydsViewer, ReviewDecision::Keep)});
        m_server.stop();
        const auto away = await(chief.append(kCampaign, seen.head, later));
        QVERIFY(away && !*away);
        QVERIFY2(away->error().kind == ErrorKind::Unreachable || away->error().kind == ErrorKind::ConnectionLost, qPrintable(kindName(away->error().kind)));
        QVERIFY(m_server.start());
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(*await(chief.append(kCampaign, seen.head, later)));
        QCOMPARE(read().records.size(), 3);
    }

    void whoMaySignIn()
    {
        ReviewStore locked = storeOf("locked");
        locked.setPassword(QtFuture::makeReadyFuture(Secret(QByteArrayLiteral("wrong"))));
        QCOMPARE(await(locked.list())->error().kind, ErrorKind::SignInFailed);
        locked.setPassword(QtFuture::makeReadyFuture(Secret(QByteArrayLiteral("open sesame"))));
        QCOMPARE(await(locked.list())->error().kind, ErrorKind::Forbidden); // signed in, and a member of no group
        ReviewStore elsewhere(*TeamAddress::fromUrl(m_server.url(QStringLiteral("owner"), QStringLiteral("postgres")), {}));
        const auto none = await(elsewhere.list());
        QCOMPARE(none->error().kind, ErrorKind::InvalidInput);
        QVERIFY(none->error().message.contains(QStringLiteral("store init")));
    }

    void aServerIsProvenToBeTheOneNamed()
    {
        PostgresServer server;
        const TestCertificate authority = TestCertificate::selfSigned({.commonName = "authority", .hosts = {}, .isAuthority = true});
        const TestCertificate shown = authority.issue({.commonName = "localhost", .hosts = {"localhost"}});
        const int port = server.startWithTls(shown.certificatePem(), shown.keyPem());
        QVERIFY(port > 0);
        QFile file(server.file(QStringLiteral("authority.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificatePem());
        file.close();
        const auto reach = [&](const QString &host, const QString &more) {
            ReviewStore store(*TeamAddress::fromUrl(QStringLiteral("postgresql://keeper@%1:%2/airside?sslmode=verify-full%3").arg(host).arg(port).arg(more), {}));
            const auto answer = await(store.list());
            return answer && !*answer ? answer->error() : Error();
        };
        const QString trusted = QStringLiteral("&sslrootcert=") + file.fileName();
        QCOMPARE(reach(QStringLiteral("localhost"), {}).kind, ErrorKind::TlsFailed);              // nobody vouches for it
        QCOMPARE(reach(QStringLiteral("127.0.0.1"), trusted).kind, ErrorKind::TlsFailed);         // it is another one's
        QVERIFY(reach(QStringLiteral("localhost"), trusted).message.contains(QStringLiteral("store init"))); // there, and empty
        // What the environment says does not count.
        qputenv("PGSSLMODE", "disable");
        qputenv("PGSSLROOTCERT", QFile::encodeName(file.fileName()));
        QCOMPARE(reach(QStringLiteral("localhost"), {}).kind, ErrorKind::TlsFailed);
        qunsetenv("PGSSLMODE");
        qunsetenv("PGSSLROOTCERT");
    }

    void aCheckTellsWhatIsOpen()
    {
        make();
        ReviewStore rita = storeOf("rita");
        const TeamCheck well = **await(rita.check());
        QCOMPARE(well.problems, QStringList());
        QCOMPARE(well.groups, QStringList{QStringLiteral("airside_reviewer")});
        QCOMPARE(well.reviews, 1);
        QCOMPARE(psql("keeper", QStringLiteral("ALTER TABLE airside.review_record DISABLE TRIGGER append_only; GRANT DELETE ON airside.review TO rita")), QString());
        const TeamCheck open = **await(rita.check());
        QCOMPARE(open.problems.size(), 2);
        QVERIFY(open.problems[0].contains(QStringLiteral("rita")));
        QVERIFY(open.problems[1].contains(QStringLiteral("review_record")));
        // Set up again, and the grants of the groups and the triggers are as they were; a grant to one person is his who gave it.
        ReviewStore keeper = storeOf("keeper");
        QVERIFY(*await(keeper.setUp()));
        QCOMPARE((*await(rita.check()))->problems.size(), 1);
        ReviewStore super = storeOf("postgres");
        QVERIFY((*await(super.check()))->problems.value(0).contains(QStringLiteral("superuser")));
    }

    void aStoreIsMovedOver()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("reviews.sqlite"));
        ReviewStore local(file, kStopped);
        for (const auto &[name, id] : {std::pair(QStringLiteral("Q3"), kCampaign), std::pair(QStringLiteral("Q4"), QUuid::createUuid())}) {
            const Population made = population(name, id);
            QVERIFY(*await(local.create(made, createdRecord(made.campaign, day(21), QStringLiteral("henry"), QStringLiteral("os")))));
        }
        const Review seen = **await(local.read(kCampaign));
        const ReviewFile sheet{QStringLiteral("back.csv"), QByteArray("a,b\n")};
        QVERIFY(*await(local.append(kCampaign, seen.head, {decided(seen, kBobsOp, ReviewDecision::Keep)}, sheet)));
        const Review more = **await(local.read(kCampaign));
        QVERIFY(*await(local.append(kCampaign, more.head, {signOff(QStringLiteral("henry"))})));

        ReviewStore rita = storeOf("rita");
        QCOMPARE(await(rita.copyFrom(file, &kStopped))->error().kind, ErrorKind::Forbidden);
        ReviewStore owner = storeOf("owner");
        const QList<CopiedReview> first = **await(owner.copyFrom(file, &kStopped));
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0].state, CopyState::Brought);
        QCOMPARE(first[0].lines, 8);
        QCOMPARE(first[0].records, 3);
        QCOMPARE(first[0].files, 1);
        const Review moved = read();
        QCOMPARE(moved.head, (**await(local.read(kCampaign))).head);
        QCOMPARE(moved.head.digest, first[0].digest);
        QCOMPARE((**await(owner.witnesses(kCampaign))).value(1).login, QStringLiteral("owner")); // not chief, as the record says
        QCOMPARE((**await(owner.files(kCampaign))).value(0), sheet);
        const QList<CopiedReview> second = **await(owner.copyFrom(file, &kStopped));
        for (const CopiedReview &again : second)
            QCOMPARE(again.state, CopyState::Same);
        // The other one goes on there, and then here too.
        const QUuid q4 = first[1].id;
        const Review there = **await(owner.read(q4));
        ReviewStore chief = storeOf("chief");
        QVERIFY(*await(chief.append(q4, there.head, onWhatStands(there, {decided(there, kBobsOp, ReviewDecision::Revoke)}))));
        QCOMPARE((**await(owner.copyFrom(file, &kStopped))).value(1).state, CopyState::GoneOn);
        QVERIFY(*await(local.append(q4, there.head, {decided(there, kBobsOp, ReviewDecision::Keep)})));
        const CopiedReview parted = (**await(owner.copyFrom(file, &kStopped))).value(1);
        QCOMPARE(parted.state, CopyState::Differs);
        QCOMPARE(parted.detail, QStringLiteral("the records"));
    }
};

QTEST_GUILESS_MAIN(tst_TeamStore)
#include "tst_teamstore.moc"
