#include "core/store/reviewstore.h"

#include "tests/review/reviewsamples.h"
#include "tests/store/teamserver.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kAdasAdmin = QStringLiteral("ada Admin");
const QString kBobsOp = QStringLiteral("bob Op");
const QString kCydsViewer = QStringLiteral("cyd Viewer");

/// rita reviews who holds Op, chief is the fallback, owner makes it.
Population population()
{
    CampaignWish wish = wishFor(QStringLiteral("Q4"));
    wish.reviewers = {{{}, QStringLiteral("Op"), QStringLiteral("Rita")}};
    return *freezePopulation(kCampaign, wish, {production()}, day(21));
}

ReviewRecord given(const Review &review, const QString &userAndRole, const QString &to, const QString &by)
{
    ReviewRecord record = decided(review, userAndRole, ReviewDecision::Open, by);
    record.event = ReviewEvent::Reassigned;
    record.reviewer = to;
    return record;
}

QString hex(const QByteArray &text)
{
    return QStringLiteral("'\\x%1'").arg(QString::fromLatin1(text.toHex()));
}

/// The campaign as it was stored before a line knew its item.
QString campaignSql()
{
    const Population made = population();
    QString sql = QStringLiteral("BEGIN; INSERT INTO airside.review (uuid, name) VALUES ('%1', 'Q4');").arg(kCampaign.toString(QUuid::WithoutBraces));
    const QList<QList<QByteArray>> parts{made.itemLines, made.excludedLines, made.roleLines};
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (qsizetype i = 0; i < parts[part].size(); ++i)
            sql += QStringLiteral("INSERT INTO airside.review_line (review, part, number, text) VALUES (1, %1, %2, %3);").arg(part).arg(i + 1).arg(hex(parts[part][i]));
    }
    const ReviewLine line = lineAfter(emptyReviewHead(), createdRecord(made.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os")));
    sql += QStringLiteral("INSERT INTO airside.review_record (review, sequence, event, digest, text) VALUES (1, 1, 'created', '%1', %2);")
               .arg(QString::fromLatin1(line.digest), hex(line.text));
    return sql + QStringLiteral("COMMIT");
}

} // namespace

/// That an item's own reviewer decides is a rule of the team's server, whatever asks it.
class tst_TeamReviewers : public QObject
{
    Q_OBJECT

private:
    ReviewStore storeOf(const char *login) const { return ReviewStore(teamAddress(m_server, QLatin1String(login))); }
    /// By psql, with none of Airside's own checks; what the server says against it.
    QString put(const char *login, const ReviewRecord &record)
    {
        const Review seen = read();
        return m_server.psql(QLatin1String(login), insertOf(seen, onWhatStands(seen, {record}).first()));
    }
    QString decide(const char *login, const QString &userAndRole, ReviewDecision decision = ReviewDecision::Keep)
    {
        return put(login, decided(read(), userAndRole, decision, QLatin1String(login)));
    }
    Review read()
    {
        ReviewStore auditor = storeOf("audra");
        const auto review = await(auditor.read(kCampaign));
        return review && *review ? **review : Review();
    }

    PostgresServer m_server;

private Q_SLOTS:
    void init()
    {
        QCOMPARE(freshTeamStore(m_server), QString());
        ReviewStore owner = storeOf("owner");
        const Population made = population();
        QVERIFY(*await(owner.create(made, createdRecord(made.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os")))));
    }

    void onlyItsReviewerAndTheFallbackDecide()
    {
        const QString hers = QStringLiteral("it is for Rita to decide");
        QVERIFY(decide("owner", kBobsOp).contains(hers)); // who made it decides nothing
        QVERIFY(decide("rita", kCydsViewer).contains(QStringLiteral("it is for chief to decide")));
        QCOMPARE(read().records.size(), 1);
        QCOMPARE(decide("rita", kBobsOp), QString());
        QCOMPARE(decide("chief", kBobsOp, ReviewDecision::Revoke), QString());
        QCOMPARE(decide("chief", kCydsViewer), QString());
        QVERIFY(decide("audra", kBobsOp).contains(QStringLiteral("permission denied")));
        QVERIFY(decide("nobody", kBobsOp).contains(QStringLiteral("permission denied")));
        QCOMPARE(read().records.size(), 4);
        ReviewRecord none = decided(read(), kBobsOp, ReviewDecision::Keep, QStringLiteral("rita"));
        none.item = QStringLiteral("nothing");
        none.on = 0;
        const Review seen = read();
        QVERIFY(m_server.psql(QStringLiteral("rita"), insertOf(seen, none)).contains(QStringLiteral("an item that is none")));
        ReviewStore rita = storeOf("rita");
        const auto refused = *await(rita.append(kCampaign, seen.head, onWhatStands(seen, {decided(seen, kCydsViewer, ReviewDecision::Keep, QStringLiteral("rita"))})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    }

    void whoItWasGivenToDecides()
    {
        QVERIFY(put("rita", given(read(), kCydsViewer, QStringLiteral("rita"), QStringLiteral("rita"))).contains(QStringLiteral("it is for chief")));
        QCOMPARE(put("owner", given(read(), kCydsViewer, QStringLiteral("rita"), QStringLiteral("owner"))), QString());
        QCOMPARE(decide("rita", kCydsViewer), QString());
        QCOMPARE(put("rita", given(read(), kBobsOp, QStringLiteral("zoe"), QStringLiteral("rita"))), QString());
        QVERIFY(decide("rita", kBobsOp).contains(QStringLiteral("it is for zoe")));
        QVERIFY(put("rita", given(read(), kBobsOp, QStringLiteral("rita"), QStringLiteral("rita"))).contains(QStringLiteral("it is for zoe")));
        QCOMPARE(decide("chief", kBobsOp), QString()); // the fallback always
    }

    void whatAReviewerDoesNotKnowIsTheFallbacks()
    {
        QCOMPARE(decide("rita", kBobsOp, ReviewDecision::Unknown), QString());
        QVERIFY(decide("rita", kBobsOp).contains(QStringLiteral("it is for chief")));
        QCOMPARE(decide("chief", kBobsOp), QString());
    }

    void silenceKeepsNothing()
    {
        ReviewRecord silent = decided(read(), kBobsOp, ReviewDecision::Keep, QStringLiteral("owner"));
        silent.silent = true;
        QVERIFY(put("owner", silent).contains(QStringLiteral("rule for silence")));
        ReviewRecord away = given(read(), kBobsOp, QStringLiteral("owner"), QStringLiteral("owner"));
        away.silent = true;
        QVERIFY(put("owner", away).contains(QStringLiteral("rule for silence")));
        QCOMPARE(read().records.size(), 1);
        const bool revokes = read().campaign.wish.silence == SilenceRule::Revoke;
        silent.decision = ReviewDecision::Revoke;
        away.reviewer = QStringLiteral("chief");
        QCOMPARE(put("owner", silent).isEmpty(), revokes);
        QCOMPARE(put("owner", away).isEmpty(), !revokes);
        QCOMPARE(read().records.size(), 2);
    }

    void aStoreOfTheVersionBeforeIsBroughtUpToDate()
    {
        const auto super = [this](const QString &sql) { return m_server.psql(QStringLiteral("postgres"), sql); };
        QCOMPARE(super(QStringLiteral("SET client_min_messages TO warning; DROP SCHEMA airside CASCADE")), QString());
        QFile old(QStringLiteral(STORE_DATA "/team-2.sql")); // as that version's "store init --print" wrote it
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(m_server.psql(QStringLiteral("keeper"), QString::fromUtf8(old.readAll())), QString());
        QCOMPARE(m_server.psql(QStringLiteral("owner"), campaignSql()), QString());
        ReviewStore rita = storeOf("rita");
        const auto early = await(rita.read(kCampaign));
        QVERIFY(early && !*early && early->error().message.contains(QStringLiteral("store init")));
        ReviewStore keeper = storeOf("keeper");
        const auto made = await(keeper.setUp(), 60000);
        QVERIFY2(made && *made, made && !*made ? qPrintable(describe(made->error()) + made->error().detail) : "no answer");
        QCOMPARE((**await(rita.check())).problems, QStringList());
        QCOMPARE(read().items.size(), 4);
        QVERIFY(decide("rita", kAdasAdmin).contains(QStringLiteral("it is for chief to decide")));
        QCOMPARE(decide("rita", kBobsOp), QString());
        QVERIFY(m_server.psql(QStringLiteral("keeper"), QStringLiteral("UPDATE airside.review_line SET item = 'x'")).contains(QStringLiteral("append-only")));
        QVERIFY(*await(keeper.setUp(), 60000)); // again: nothing is lost
        QCOMPARE(read().records.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_TeamReviewers)
#include "tst_teamreviewers.moc"
