#include "core/review/remediation.h"
#include "core/review/reviewfilter.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

CampaignWish wishOf(ReviewKind kind)
{
    CampaignWish wish = wishFor(QStringLiteral("Q4"));
    wish.kind = kind;
    return wish;
}

Review frozen(const CampaignWish &wish, const QList<SnapshotPtr> &snapshots, const PopulationExtras &extras = {})
{
    const Result<Population> population = freezePopulation(kCampaign, wish, snapshots, day(21), extras);
    const Result<Review> review = population ? readReview(textsOf(*population)) : Result<Review>(fail(population.error()));
    return review.value_or(Review());
}

QStringList subjectsOf(const Review &review)
{
    QStringList out;
    for (const ReviewItem &item : review.items)
        out += subjectOf(item) + (item.level == PrivilegeLevel::Ordinary ? QString() : QStringLiteral(" (%1)").arg(item.why));
    return out;
}

AccountList crmList(const QList<QStringList> &rows)
{
    ListTable table{{QStringLiteral("login"), QStringLiteral("email"), QStringLiteral("role"), QStringLiteral("admin"), QStringLiteral("manager")},
                    rows, QStringLiteral("crm.csv"), QByteArray(64, 'c')};
    return *accountListOf(QStringLiteral("CRM"), table, guessedColumns(table.header), day(20));
}

QStringList row(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

ReviewRecord decision(const Review &review, qsizetype place, ReviewDecision what)
{
    ReviewRecord record;
    record.at = day(22);
    record.by = review.states[place].reviewer;
    record.osUser = QStringLiteral("os");
    record.item = review.items[place].id;
    record.decision = what;
    record.reason = QStringLiteral("OPS-1");
    return record;
}

} // namespace

class tst_ReviewKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountIsAnItem()
    {
        const Review review = frozen(wishOf(ReviewKind::Accounts), {production()});
        QCOMPARE(subjectsOf(review), (QStringList{QStringLiteral("prod: the account ada (can become Admin: can_edit on Roles, can_edit on Users)"),
                                                  QStringLiteral("prod: the account bob (powerful: can_edit on Connections)"),
                                                  QStringLiteral("prod: the account cyd"), QStringLiteral("prod: the account nil")}));
        QCOMPARE(review.items[0].holds, (QStringList{QStringLiteral("Admin"), QStringLiteral("Viewer")}));
        QCOMPARE(review.campaign.excluded.count, 0);
        QVERIFY(fits(*reviewFilter(QStringLiteral("role:Viewer")), review.items[0]));
        QVERIFY(!fits(*reviewFilter(QStringLiteral("role:Viewer")), review.items[1]));
    }

    void anAccountThatShallNotExistIsDeleted()
    {
        Review review = frozen(wishOf(ReviewKind::Accounts), {production()});
        put(review, decision(review, 1, ReviewDecision::Revoke));
        const Remediation remedy = remediationOf(review, {production()});
        QCOMPARE(remedy.plan.changes.size(), 1);
        const Change &change = remedy.plan.changes.first();
        QCOMPARE(change.kind, ChangeKind::DeleteUser);
        QCOMPARE(change.userBefore->username, QStringLiteral("bob"));
        QVERIFY(!change.userAfter);
        const auto without = production();
        without->users.removeAt(1);
        without->usersProof = {3, 3, 3, 0, std::nullopt};
        QCOMPARE(presenceOf(review.items[1], {production()}), GrantPresence::There);
        QCOMPARE(presenceOf(review.items[1], {without}), GrantPresence::Gone);
        QCOMPARE(remediationOf(review, {without}).gone, QStringList{review.items[1].id});
    }

    void everyPermissionOfARoleIsAnItem()
    {
        const Review review = frozen(wishOf(ReviewKind::RoleContents), {production()});
        QCOMPARE(subjectsOf(review).size(), 4);
        QCOMPARE(review.items[0].level, PrivilegeLevel::CanBecomeAdmin);
        const auto viewer = std::ranges::find(review.items, QStringLiteral("Viewer"), &ReviewItem::role);
        QVERIFY(viewer != review.items.end());
        QCOMPARE(viewer->permission, QStringLiteral("can_read on DAGs"));
        QCOMPARE(*viewer->holders, 2);
        QVERIFY(viewer->username.isEmpty());
        QVERIFY(fits(*reviewFilter(QStringLiteral("permission:can_read")), *viewer));
        QSet<QString> ids;
        for (const ReviewItem &item : review.items)
            ids.insert(item.id);
        QCOMPARE(ids.size(), 4);
    }

    void permissionsAreTakenFromARoleInOneChange()
    {
        Review review = frozen(wishOf(ReviewKind::RoleContents), {production()});
        for (qsizetype i = 0; i < review.items.size(); ++i) {
            if (review.items[i].role == QLatin1String("Admin"))
                put(review, decision(review, i, ReviewDecision::Revoke));
        }
        const Remediation remedy = remediationOf(review, {production()});
        QCOMPARE(remedy.plan.changes.size(), 1);
        const Change &change = remedy.plan.changes.first();
        QCOMPARE(change.kind, ChangeKind::UpdateRole);
        QCOMPARE(change.roleBefore->permissions.size(), 2);
        QCOMPARE(change.roleAfter->permissions.size(), 0);
        QCOMPARE(remedy.itemsOf.value(change.id).size(), 2);
        const auto incomplete = production();
        incomplete->rolesProof.totalAfter = 9;
        QCOMPARE(remediationOf(review, {incomplete}).notRead.size(), 2);
        const auto emptied = production();
        emptied->roles[0].permissions.clear();
        QCOMPARE(remediationOf(review, {emptied}).gone.size(), 2);
    }

    void onlyAGrantIsChangedToOtherRoles()
    {
        for (const ReviewKind kind : {ReviewKind::Accounts, ReviewKind::RoleContents}) {
            const Review review = frozen(wishOf(kind), {production()});
            ReviewRecord record = decision(review, 0, ReviewDecision::Change);
            record.roles = {QStringLiteral("Viewer")};
            QCOMPARE(checkRecord(review, record).error().kind, ErrorKind::InvalidInput);
        }
    }

    void itemsOfEachKindAreReadAsTheyWereWritten()
    {
        for (const ReviewKind kind : {ReviewKind::Grants, ReviewKind::Accounts, ReviewKind::RoleContents}) {
            const Result<Population> population = freezePopulation(kCampaign, wishOf(kind), {production()}, day(21));
            for (qsizetype i = 0; i < population->items.size(); ++i)
                QCOMPARE(*itemFromLine(population->itemLines[i]), population->items[i]);
            QCOMPARE(*campaignFromJson(toJson(population->campaign)), population->campaign);
        }
    }

    void listsOfOtherToolsStandBesideAirflows()
    {
        PopulationExtras extras;
        extras.lists = {crmList({row("bob|bob@x|Sales|no|"), row("zoe|zoe@x|Owner|yes|bob")})};
        const Review review = frozen(wishOf(ReviewKind::Grants), {production()}, extras);
        QCOMPARE(review.items.size(), 6);
        const auto zoe = std::ranges::find(review.items, QStringLiteral("zoe"), &ReviewItem::username);
        QVERIFY(zoe != review.items.end());
        QCOMPARE(zoe->instance, QStringLiteral("CRM"));
        QCOMPARE(zoe->level, PrivilegeLevel::Powerful);
        QCOMPARE(zoe->reviewer, QStringLiteral("bob"));
        const CampaignSource *source = sourceOf(review.campaign, toolId(QStringLiteral("crm")));
        QVERIFY(source && source->list);
        QCOMPARE(source->list->file, QStringLiteral("crm.csv"));
        QCOMPARE(source->list->rows, 2);
        QCOMPARE(*campaignFromJson(toJson(review.campaign)), review.campaign);
    }

    void whatIsRemovedElsewhereIsProvenByTheNextList()
    {
        PopulationExtras extras;
        extras.lists = {crmList({row("zoe|zoe@x|Owner|yes|"), row("yan|yan@x|Sales||")})};
        Review review = frozen(wishOf(ReviewKind::Grants), {}, extras);
        QCOMPARE(review.items.size(), 2);
        put(review, decision(review, 0, ReviewDecision::Revoke));
        put(review, decision(review, 1, ReviewDecision::Keep));
        const QString zoe = review.items[0].id;
        QCOMPARE(remediationOf(review, {}).byHand, QStringList{zoe});
        QCOMPARE(remediationOf(review, {extras.lists.first().snapshot}).byHand, QStringList{zoe});
        QVERIFY(signOffObstacles(review, {}).value(0).contains(QLatin1String("no list of now")));
        const AccountList next = crmList({row("yan|yan@x|Sales||")});
        const Remediation remedy = remediationOf(review, {next.snapshot});
        QCOMPARE(remedy.gone, QStringList{zoe});
        QVERIFY(remedy.plan.isEmpty());
        ReviewRecord gone = decision(review, 0, ReviewDecision::Open);
        gone.event = ReviewEvent::Applied;
        gone.state = kAlreadyGone;
        put(review, gone);
        QCOMPARE(signOffObstacles(review, {next.snapshot}), QStringList());
    }

    void aToolCannotBearTheNameOfAnInstance()
    {
        PopulationExtras extras;
        extras.lists = {*accountListOf(QStringLiteral("PROD"), {{QStringLiteral("user")}, {row("a")}, {}, {}}, guessedColumns({QStringLiteral("user")}), day(20))};
        QCOMPARE(freezePopulation(kCampaign, wishOf(ReviewKind::Accounts), {production()}, day(21), extras).error().kind, ErrorKind::InvalidInput);
    }

    void managersReview()
    {
        const ListTable table{{QStringLiteral("User"), QStringLiteral("Mail"), QStringLiteral("Manager")},
                              {row("bob||ada"), row("|CYD@example.org|bob"), row("ada||ada")}, QStringLiteral("hr.csv"), QByteArray(64, 'd')};
        PopulationExtras extras;
        extras.managers = *managerListOf(table);
        const auto snapshot = production();
        snapshot->users[2].email = QStringLiteral("cyd@example.org");
        CampaignWish wish = wishOf(ReviewKind::Grants);
        wish.reviewers = {{{}, QStringLiteral("Op"), QStringLiteral("olga")}};
        Review review = frozen(wish, {snapshot}, extras);
        QCOMPARE(itemNamed(review, QStringLiteral("cyd Viewer")).reviewer, QStringLiteral("bob"));
        QCOMPARE(itemNamed(review, QStringLiteral("bob Op")).reviewer, QStringLiteral("olga")); // a rule for the role goes first
        QCOMPARE(itemNamed(review, QStringLiteral("ada Admin")).reviewer, QStringLiteral("chief")); // nobody's own
        QCOMPARE(review.campaign.managersDigest, QByteArray(64, 'd'));
        wish.reviewers = {{{}, {}, QStringLiteral("rita")}};
        review = frozen(wish, {snapshot}, extras);
        QCOMPARE(itemNamed(review, QStringLiteral("bob Op")).reviewer, QStringLiteral("ada"));
        QCOMPARE(itemNamed(review, QStringLiteral("ada Viewer")).reviewer, QStringLiteral("rita"));
        QCOMPARE(managerListOf({{QStringLiteral("User")}, {}, {}, {}}).error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_ReviewKinds)
#include "tst_reviewkinds.moc"
