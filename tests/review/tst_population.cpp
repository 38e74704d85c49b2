#include "tests/review/reviewsamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QStringList itemTexts(const Population &population)
{
    QStringList out;
    for (const ReviewItem &item : population.items)
        out += QStringLiteral("%1 %2 %3 %4").arg(item.number).arg(item.username, item.role, item.reviewer);
    return out;
}

QStringList excludedTexts(const Population &population)
{
    QStringList out;
    for (const QByteArray &line : population.excludedLines) {
        const ExcludedGrant grant = *excludedFromLine(line);
        out += QStringLiteral("%1 %2: %3").arg(grant.username, grant.role, grant.reason);
    }
    return out;
}

} // namespace

class tst_Population : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privilegedFirst()
    {
        const Population made = *freezePopulation(kCampaign, wishFor(QStringLiteral("Q4")), {production()}, day(21));
        QCOMPARE(itemTexts(made), (QStringList{QStringLiteral("1 ada Admin chief"), QStringLiteral("2 bob Op chief"),
                                               QStringLiteral("3 ada Viewer chief"), QStringLiteral("4 cyd Viewer chief")}));
        QCOMPARE(made.items[0].level, PrivilegeLevel::CanBecomeAdmin);
        QCOMPARE(made.items[0].why, QStringLiteral("can become Admin: can_edit on Roles, can_edit on Users"));
        QCOMPARE(made.items[1].level, PrivilegeLevel::Powerful);
        QCOMPARE(made.items[3].dagScope, QStringLiteral("all DAGs"));
        QCOMPARE(made.items[3].permissions, 1);
    }

    void whatTwoRolesReachTogether()
    {
        const auto snapshot = snapshotOf(QStringLiteral("prod"), kInstance, {account(QStringLiteral("eve"), {QStringLiteral("A"), QStringLiteral("B")})},
                                         {roleOf(QStringLiteral("A"), {QStringLiteral("can_read on Passwords")}),
                                          roleOf(QStringLiteral("B"), {QStringLiteral("can_edit on Passwords")})});
        const Population made = *freezePopulation(kCampaign, wishFor(QStringLiteral("Q4")), {snapshot}, day(21));
        QCOMPARE(made.items[0].level, PrivilegeLevel::CanBecomeAdmin);
        QVERIFY(made.items[1].why.startsWith(QStringLiteral("together with the other roles can become Admin")));
    }

    void hundredsOfDagsAreCounted()
    {
        QStringList permissions;
        for (int i = 0; i < 12; ++i)
            permissions += QStringLiteral("can_read on DAG:d%1").arg(i, 2, 10, QLatin1Char('0'));
        const auto scopeOf = [&permissions](qsizetype dags) {
            const auto snapshot = snapshotOf(QStringLiteral("prod"), kInstance, {account(QStringLiteral("eve"), {QStringLiteral("A")})},
                                             {roleOf(QStringLiteral("A"), permissions.first(dags))});
            return freezePopulation(kCampaign, wishFor(QStringLiteral("Q4")), {snapshot}, day(21))->items.at(0).dagScope;
        };
        QVERIFY(scopeOf(10).endsWith(QStringLiteral("d08, d09")));
        QVERIFY(scopeOf(12).endsWith(QStringLiteral("d08, d09 and 2 more DAGs")));
    }

    void everyGrantIsSomewhere()
    {
        CampaignWish wish = wishFor(QStringLiteral("Q4"));
        wish.scope = QStringLiteral("role:Admin,Viewer");
        wish.exclusions = {{QStringLiteral("username:cyd"), QStringLiteral("left last week, HR-7")}};
        const Population made = *freezePopulation(kCampaign, wish, {production()}, day(21));
        QCOMPARE(itemTexts(made), (QStringList{QStringLiteral("1 ada Admin chief"), QStringLiteral("2 ada Viewer chief")}));
        QCOMPARE(excludedTexts(made), (QStringList{QStringLiteral("bob Op: outside the scope"), QStringLiteral("cyd Viewer: left last week, HR-7"),
                                                   QStringLiteral("nil : holds no role")}));
        const CampaignSource source = made.campaign.sources.value(0);
        QCOMPARE(source.grants + source.usersWithoutRoles, made.items.size() + made.excludedLines.size());
        QVERIFY(source.users.complete());
        QCOMPARE(source.readBy, QStringLiteral("auditor"));
    }

    void whatIsNoPopulation_data()
    {
        QTest::addColumn<int>("what");
        const char *names[] = {"incomplete", "no fallback", "deadline passed", "no such field", "exclusion without reason", "nothing left", "twice", "no name"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void whatIsNoPopulation()
    {
        QFETCH(int, what);
        CampaignWish wish = wishFor(what == 7 ? QStringLiteral(" ") : QStringLiteral("Q4"));
        const auto snapshot = production();
        QList<SnapshotPtr> snapshots{snapshot};
        if (what == 0)
            snapshot->usersProof.totalAfter = 5;
        if (what == 1)
            wish.fallback.clear();
        if (what == 2)
            wish.deadline = day(21);
        if (what == 3)
            wish.scope = QStringLiteral("shoe:41");
        if (what == 4)
            wish.exclusions = {{QStringLiteral("username:cyd"), QString()}};
        if (what == 5)
            wish.scope = QStringLiteral("role:None");
        if (what == 6)
            snapshots += snapshot;
        const Result<Population> made = freezePopulation(kCampaign, wish, snapshots, day(21));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    }

    void linesGiveTheItemsBack()
    {
        const auto snapshot = production();
        snapshot->users[1].lastLogin = ServerTime::parse(QStringLiteral("2026-11-01T10:00:00.000001"));
        snapshot->users[1].loginCount = 0;
        snapshot->users[1].firstName = QString::fromUtf8("Bob\u202e\n\"=");
        const Population made = *freezePopulation(kCampaign, wishFor(QStringLiteral("Q4")), {snapshot}, day(21));
        for (qsizetype i = 0; i < made.items.size(); ++i) {
            QVERIFY(!made.itemLines[i].contains('\n'));
            QCOMPARE(*itemFromLine(made.itemLines[i]), made.items[i]);
        }
        QCOMPARE(*campaignFromJson(toJson(made.campaign)), made.campaign);
        QCOMPARE(made.roleLines.size(), 3);
        QVERIFY(!itemFromLine("{}"));
        QVERIFY(!itemFromLine("x"));
    }

    void idsTellAccountsApart()
    {
        const auto again = production();
        again->users[1].createdOn = ServerTime::parse(QStringLiteral("2026-11-11T08:00:00.000001"));
        const auto idOf = [](const SnapshotPtr &snapshot, const QUuid &campaign) {
            return freezePopulation(campaign, wishFor(QStringLiteral("Q4")), {snapshot}, day(21))->items.at(1).id;
        };
        QCOMPARE(idOf(production(), kCampaign), idOf(production(), kCampaign));
        QVERIFY(idOf(production(), kCampaign) != idOf(again, kCampaign));
        QVERIFY(idOf(production(), kCampaign).startsWith(QLatin1Char('i'))); // no number, whatever follows
        QVERIFY(idOf(production(), kCampaign) != idOf(production(), QUuid::createUuid()));
    }

    void reviewers()
    {
        CampaignWish wish = wishFor(QStringLiteral("Q4"));
        wish.reviewers = {{{}, {}, QStringLiteral("all")}, {QStringLiteral("prod"), {}, QStringLiteral("ofProd")},
                          {{}, QStringLiteral("Viewer"), QStringLiteral("ofViewer")}, {QStringLiteral("prod"), QStringLiteral("Op"), QStringLiteral("BOB@example.org")},
                          {QStringLiteral("stage"), QStringLiteral("Viewer"), QStringLiteral("ofStage")}};
        const Population made = *freezePopulation(kCampaign, wish, {production()}, day(21));
        QCOMPARE(itemTexts(made), (QStringList{QStringLiteral("1 ada Admin ofProd"), QStringLiteral("2 bob Op chief"), // not himself
                                               QStringLiteral("3 ada Viewer ofViewer"), QStringLiteral("4 cyd Viewer ofViewer")}));
    }
};

QTEST_GUILESS_MAIN(tst_Population)
#include "tst_population.moc"
