#include "core/review/campaignfigures.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QUuid kOther = QUuid::fromString(QStringLiteral("33333333-3333-3333-3333-333333333333"));

User withEmail(User user, const char *email)
{
    user.email = QLatin1String(email);
    return user;
}

/// ada is one person on both instances; dora and dirk share an e-mail on staging; nemo has a made-up one.
Review twoInstances()
{
    const auto mail = [](const char *name, const QStringList &roles, const char *email) { return withEmail(account(QLatin1String(name), roles), email); };
    const QStringList viewer{QStringLiteral("Viewer")};
    const QList<Role> roles{roleOf(QStringLiteral("Admin"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")}),
                            roleOf(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")})};
    const auto prod = snapshotOf(QStringLiteral("prod"), kInstance,
                                 {mail("ada", {QStringLiteral("Admin"), QStringLiteral("Viewer")}, "Ada@example.org"), mail("nemo", viewer, "nemo@email.notfound")}, roles);
    const auto staging = snapshotOf(QStringLiteral("staging"), kOther,
                                    {mail("adal", viewer, "ada@example.org"), mail("dirk", viewer, "team@example.org"), mail("dora", viewer, "team@example.org"),
                                     mail("nemo", viewer, "nemo@email.notfound")},
                                    roles);
    CampaignWish wish = wishFor(QStringLiteral("Q4"));
    wish.reviewers = {{QStringLiteral("staging"), {}, QStringLiteral("stan")}};
    return reviewOf(wish, {prod, staging});
}

const ReviewShare &shareNamed(const QList<ReviewShare> &shares, const char *name)
{
    return *std::ranges::find(shares, QLatin1String(name), &ReviewShare::name);
}

CampaignFigures figuresOf(const Review &review, const QDateTime &now = day(22))
{
    return campaignFigures(review, reviewPeople(review.items), now);
}

} // namespace

class tst_CampaignFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsAreOnePersonByTheirEmail()
    {
        const Review review = twoInstances();
        const ReviewPeople people = reviewPeople(review.items);
        QStringList keys;
        for (const ReviewPerson &one : people.people)
            keys += one.key;
        keys.sort();
        // Neither a made-up nor a shared e-mail joins anybody.
        QCOMPARE(keys, QStringList({QStringLiteral("ada@example.org"), QStringLiteral("dirk on staging"), QStringLiteral("dora on staging"), QStringLiteral("nemo on prod"),
                                    QStringLiteral("nemo on staging")}));
        QCOMPARE(people.people.first().key, QStringLiteral("ada@example.org")); // of the riskiest item
        QCOMPARE(people.people.first().items.size(), 3);
        for (qsizetype i = 0; i < review.items.size(); ++i)
            QVERIFY(people.people.at(people.personOf.at(i)).items.contains(i));
    }

    void partsAddUp()
    {
        Review review = twoInstances();
        put(review, decided(review, QStringLiteral("ada Viewer"), ReviewDecision::Keep));
        put(review, decided(review, QStringLiteral("dirk Viewer"), ReviewDecision::Unknown, QStringLiteral("stan")));
        const CampaignFigures figures = figuresOf(review);
        QCOMPARE(figures.progress.items, 7);
        QCOMPARE(figures.instances.size(), 2);
        const ReviewShare prod = shareNamed(figures.instances, "prod");
        QCOMPARE(prod.items, 3);
        QCOMPARE(prod.decided, 1);
        QCOMPARE(prod.openPrivileged, 1); // ada's Admin
        QCOMPARE(shareNamed(figures.instances, "staging").decided, 0); // "don't know" decides nothing
        QCOMPARE(shareNamed(figures.reviewers, "chief").items, 4);     // and gives it to the fallback
        QCOMPARE(shareNamed(figures.reviewers, "stan").items, 3);
        qint64 items = 0;
        for (const ReviewShare &risk : figures.risks)
            items += risk.items;
        QCOMPARE(items, 7);
    }

    void daysAreWithoutGaps()
    {
        Review review = twoInstances();
        ReviewRecord early = decided(review, QStringLiteral("ada Admin"), ReviewDecision::Keep);
        early.at = day(22, 12);
        put(review, early);
        ReviewRecord late = decided(review, QStringLiteral("ada Viewer"), ReviewDecision::Revoke);
        late.at = day(25, 12);
        late.silent = true;
        put(review, late);
        const CampaignFigures figures = figuresOf(review);
        QCOMPARE(figures.days.size(), 4);
        QCOMPARE(figures.days.at(0).day, QDate(2026, 11, 22));
        QCOMPARE(figures.days.at(0).decisions, 1);
        QCOMPARE(figures.days.at(1).decisions, 0);
        QCOMPARE(figures.days.at(3).silent, 1);
    }

    void heatIsByPersonAndInstance()
    {
        Review review = twoInstances();
        for (const char *item : {"ada Admin", "ada Viewer"})
            put(review, decided(review, QLatin1String(item), ReviewDecision::Keep));
        put(review, decided(review, QStringLiteral("adal Viewer"), ReviewDecision::Keep, QStringLiteral("stan")));
        const CampaignFigures figures = figuresOf(review);
        QCOMPARE(figures.heatInstances, QStringList({QStringLiteral("prod"), QStringLiteral("staging")}));
        QCOMPARE(figures.heat.size(), 5);
        QCOMPARE(figures.heat.last().key, QStringLiteral("ada@example.org")); // whoever is done comes last
        QCOMPARE(figures.heat.last().cells, QList<HeatCell>({{2, 0, 1}, {1, 0, 0}}));
        const auto nemo = std::ranges::find(figures.heat, QStringLiteral("nemo on prod"), &HeatRow::key);
        QCOMPARE(nemo->cells, QList<HeatCell>({{1, 1, 0}, {0, 0, 0}}));
    }

    void privilegedGrantsAreFollowedUntilTheyAreGone()
    {
        Review review = twoInstances();
        QCOMPARE(figuresOf(review).privileged, (PrivilegedLeft{1, 0, 0, 0, 0}));
        put(review, decided(review, QStringLiteral("ada Admin"), ReviewDecision::Keep));
        QCOMPARE(figuresOf(review).privileged, (PrivilegedLeft{0, 1, 0, 0, 0}));
        put(review, decided(review, QStringLiteral("ada Admin"), ReviewDecision::Revoke));
        QCOMPARE(figuresOf(review).privileged, (PrivilegedLeft{0, 0, 0, 1, 0}));
        QCOMPARE(figuresOf(review).privileged.remaining(), 1);
        ReviewRecord applied;
        applied.event = ReviewEvent::Applied;
        applied.at = day(23);
        applied.by = QStringLiteral("chief");
        applied.item = itemNamed(review, QStringLiteral("ada Admin")).id;
        applied.state = kVerifiedRemoved;
        put(review, applied);
        QCOMPARE(figuresOf(review).privileged, (PrivilegedLeft{0, 0, 0, 0, 1}));
        QCOMPARE(figuresOf(review).privileged.remaining(), 0);
    }

    void overdueIsWhatIsOpenAfterTheDeadline()
    {
        const Review review = twoInstances();
        QVERIFY(!figuresOf(review, day(30, 8)).overdue);
        QVERIFY(figuresOf(review, day(30, 10)).overdue);
    }

    void lookingAheadChangesNothingElse()
    {
        const Review review = twoInstances();
        Review ahead = review.withoutLines();
        const ReviewRecord keep = decided(review, QStringLiteral("ada Admin"), ReviewDecision::Keep);
        ahead.expect(keep);
        const qsizetype place = review.placeOf(keep.item);
        QCOMPARE(ahead.states.at(place).decision(), ReviewDecision::Keep);
        QCOMPARE(review.states.at(place).decision(), ReviewDecision::Open);
    }
};

QTEST_GUILESS_MAIN(tst_CampaignFigures)
#include "tst_campaignfigures.moc"
