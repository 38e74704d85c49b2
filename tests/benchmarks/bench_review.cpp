// bench_review [ITEMS [KIND]]: milliseconds to freeze and store a campaign of about that many items (grants, accounts; of role-contents what
// 120 roles allow), to read and prove it, to record one decision durably (the median of 50), to take it into a review of which a view
// holds a copy, to open its dashboard (figures, and the first picture of them), and to write its evidence pack; with the limits.
#include "core/export/evidencepack.h"
#include "core/review/campaignfigures.h"
#include "core/store/reviewdatabase.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/storedaccess.h"
#include "ui/reviews/campaignboard.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace airside;

namespace {

SnapshotPtr companyOf(int items, ReviewKind kind)
{
    auto snapshot = std::make_shared<Snapshot>(storedAccess(kind == ReviewKind::Accounts ? items : items * 2 / 5)); // 2.5 roles each
    snapshot->instance.id = QUuid::createUuid();
    snapshot->instance.name = QStringLiteral("Production");
    const qint64 users = snapshot->users.size();
    const qint64 roles = snapshot->roles.size();
    snapshot->usersProof = {users, users, users, 0, {}};
    snapshot->rolesProof = {roles, roles, roles, 0, {}};
    return snapshot;
}

ReviewRecord keep(const QString &item, const QDateTime &now)
{
    ReviewRecord record;
    record.at = now;
    record.by = QStringLiteral("rita");
    record.item = item;
    record.decision = ReviewDecision::Keep;
    return record;
}

/// The dashboard as a person sees it: worked out, laid out and painted.
Taken openingOf(const Review &review, const QDateTime &now)
{
    return timeOf([&] {
        const auto figures = std::make_shared<const CampaignFigures>(campaignFigures(review, reviewPeople(review.items), now));
        CampaignBoard board;
        board.resize(1240, 800);
        board.setFigures(figures, review, now);
        board.grab();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString kindName = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("grants");
    const std::optional<ReviewKind> kind = reviewKindFromName(kindName);
    if (!kind)
        return 2;
    const QTemporaryDir dir;
    const SystemClock clock;
    const QDateTime now = clock.nowUtc();
    const SnapshotPtr snapshot = companyOf(argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 50000, *kind);
    CampaignWish wish;
    wish.name = QStringLiteral("Q4");
    wish.kind = *kind;
    wish.deadline = now.addDays(10);
    wish.fallback = QStringLiteral("rita");
    ReviewDatabase database(std::make_unique<StoreDatabase>(dir.filePath(QStringLiteral("reviews.sqlite")), reviewMigrations(SqlDialect::Sqlite), clock));
    bool good = true;
    const QUuid id = QUuid::createUuid();
    const Taken creating = timeOf([&] {
        const Result<Population> made = freezePopulation(id, wish, {snapshot}, now);
        good = made && database.create(*made, createdRecord(made->campaign, now, QStringLiteral("owner"), {}));
    });
    std::shared_ptr<Review> review;
    const Taken reading = timeOf([&] {
        const Result<ReviewTexts> texts = database.read(id);
        const Result<Review> read = texts ? readReview(*texts) : Result<Review>(fail(texts.error()));
        review = read ? std::make_shared<Review>(*read) : nullptr;
    });
    std::vector<Taken> deciding;
    std::vector<Taken> taking;
    for (int i = 0; good && review && i < 50; ++i) {
        Result<QList<ReviewLine>> lines;
        deciding.push_back(timeOf([&] { lines = database.append(id, review->head, {keep(review->items[i].id, now)}, {}); }));
        const Review seen = review->withoutLines();
        taking.push_back(timeOf([&] { good = lines && review->take(*lines); }));
        good = good && seen.head != review->head;
        if (lines)
            review->texts.records += *lines;
    }
    if (!good || !review)
        return 1;
    const QString of = QStringLiteral("review of %1 %2: ").arg(QString::number(review->items.size()), kindName);
    std::vector<Taken> opening;
    for (int i = 0; i < 5; ++i)
        opening.push_back(openingOf(*review, now));
    const Taken packing = timeOf([&] { good = writeEvidence(dir.filePath(QStringLiteral("pack")), evidenceFiles(review, {}).value_or(QList<PackFile>())).has_value(); });
    printFigure(of + QStringLiteral("created"), {creating}, 2000);
    printFigure(of + QStringLiteral("read and proven"), {reading}, 0);
    printFigure(of + QStringLiteral("one decision, durable"), deciding, 20);
    printFigure(of + QStringLiteral("the decision taken in"), taking, 0);
    printFigure(of + QStringLiteral("dashboard opened"), opening, 200);
    printFigure(of + QStringLiteral("evidence pack"), {packing}, 15000);
    return good ? 0 : 1;
}
