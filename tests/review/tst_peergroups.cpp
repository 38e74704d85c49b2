#include "core/review/itemfindings.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QList<User> team()
{
    QList<User> users;
    for (int i = 0; i < 5; ++i)
        users += account(QStringLiteral("reader%1").arg(i), {QStringLiteral("Viewer")});
    users += account(QStringLiteral("odd"), {QStringLiteral("Op"), QStringLiteral("Viewer")});
    users += account(QStringLiteral("only"), {QStringLiteral("Op")});
    return users;
}

std::shared_ptr<Snapshot> teamSnapshot()
{
    return snapshotOf(QStringLiteral("prod"), kInstance, team(),
                      {roleOf(QStringLiteral("Op"), {QStringLiteral("can_edit on Connections")}), roleOf(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")})});
}

QList<ItemFindingKind> kindsOf(const ReviewItem &item, const CampaignSource *source)
{
    QList<ItemFindingKind> out;
    for (const ItemFinding &one : findingsOf(item, source))
        out += one.kind;
    return out;
}

} // namespace

class tst_PeerGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseWithTheSameOtherRoles()
    {
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {teamSnapshot()});
        // Five others hold Viewer and nothing else; none of them holds Op.
        QCOMPARE(itemNamed(review, QStringLiteral("odd Op")).peers, (PeerFigure{PeerGroup::SameRoles, {}, 5, 0}));
        QCOMPARE(itemNamed(review, QStringLiteral("odd Viewer")).peers, (PeerFigure{PeerGroup::SameRoles, {}, 1, 0}));
        // A single role: there is nothing to compare by but everybody.
        QCOMPARE(itemNamed(review, QStringLiteral("reader0 Viewer")).peers, (PeerFigure{PeerGroup::Instance, {}, 6, 5}));
    }

    void thoseOfTheSameManager()
    {
        PopulationExtras extras;
        extras.managers.of = {{QStringLiteral("odd"), QStringLiteral("Mia")}, {QStringLiteral("only"), QStringLiteral("mia")}, {QStringLiteral("reader0"), QStringLiteral("max")}};
        const Result<Population> population = freezePopulation(kCampaign, wishFor(QStringLiteral("Q4")), {teamSnapshot()}, day(21), extras);
        QVERIFY(population);
        const Result<Review> review = readReview(textsOf(*population));
        QVERIFY(review);
        QCOMPARE(itemNamed(*review, QStringLiteral("odd Op")).peers, (PeerFigure{PeerGroup::Manager, QStringLiteral("Mia"), 1, 1}));
        // The only one of his manager is compared as if there were none.
        QCOMPARE(itemNamed(*review, QStringLiteral("reader0 Viewer")).peers->group, PeerGroup::Instance);
    }

    void colleaguesOutsideTheScopeCount()
    {
        CampaignWish wish = wishFor(QStringLiteral("only one"));
        wish.scope = QStringLiteral("username:odd");
        const Review review = reviewOf(wish, {teamSnapshot()});
        QCOMPARE(review.items.size(), 2);
        QCOMPARE(itemNamed(review, QStringLiteral("odd Op")).peers->others, 5);
    }

    void accountsAreNotCompared()
    {
        CampaignWish wish = wishFor(QStringLiteral("accounts"));
        wish.kind = ReviewKind::Accounts;
        for (const ReviewItem &item : reviewOf(wish, {teamSnapshot()}).items)
            QVERIFY(!item.peers);
    }

    void findings()
    {
        auto snapshot = teamSnapshot();
        User &odd = *std::ranges::find(snapshot->users, QStringLiteral("odd"), &User::username);
        odd.lastLogin = ServerTime::parse(QStringLiteral("2026-08-01T08:00:00"));
        odd.failedLoginCount = 7;
        odd.active = false;
        User &reader = *std::ranges::find(snapshot->users, QStringLiteral("reader1"), &User::username);
        reader.lastLogin = ServerTime::parse(QStringLiteral("2026-11-19T08:00:00"));
        reader.failedLoginCount = 1;
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {snapshot});
        const CampaignSource *source = sourceOf(review.campaign, kInstance);
        using enum ItemFindingKind;
        const ReviewItem item = itemNamed(review, QStringLiteral("odd Op"));
        QCOMPARE(kindsOf(item, source), (QList<ItemFindingKind>{Powerful, Inactive, Dormant, FailedLogins, Unusual}));
        QCOMPARE(findingsOf(item, source).at(2).figure, 111); // read on the 20th of November
        QCOMPARE(kindsOf(itemNamed(review, QStringLiteral("reader1 Viewer")), source), QList<ItemFindingKind>());
        QCOMPARE(kindsOf(itemNamed(review, QStringLiteral("reader2 Viewer")), source), QList<ItemFindingKind>{NeverSignedIn});
    }

    void adminAndUnknownRoles()
    {
        auto snapshot = production();
        snapshot->users += account(QStringLiteral("zed"), {QStringLiteral("Lost")});
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {snapshot});
        QCOMPARE(kindsOf(itemNamed(review, QStringLiteral("ada Admin")), nullptr).first(), ItemFindingKind::CanBecomeAdmin);
        QVERIFY(kindsOf(itemNamed(review, QStringLiteral("zed Lost")), nullptr).contains(ItemFindingKind::UnknownRole));
    }

    void ninetyDaysAreNotYetDormant()
    {
        ReviewItem item;
        CampaignSource source;
        source.takenAt = day(20, 12);
        item.lastLogin = QStringLiteral("2026-08-22T12:00:00");
        QCOMPARE(kindsOf(item, &source), QList<ItemFindingKind>());
        item.lastLogin = QStringLiteral("2026-08-21T12:00:00");
        QCOMPARE(kindsOf(item, &source), QList<ItemFindingKind>{ItemFindingKind::Dormant});
        source.serverOffsetSeconds = -7200; // the server's clock is behind: not yet a whole day more
        QCOMPARE(kindsOf(item, &source), QList<ItemFindingKind>());
    }

    void ofAnotherToolWithoutLogins()
    {
        ReviewItem item;
        item.listed = true;
        QCOMPARE(findingsOf(item, nullptr), QList<ItemFinding>());
    }
};

QTEST_APPLESS_MAIN(tst_PeerGroups)
#include "tst_peergroups.moc"
