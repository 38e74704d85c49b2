// bench_review ITEMS: seconds to freeze and store a campaign of about that many items, to read and prove it, to record one decision
// durably (the median of 50), to take it into a review of which a view holds a copy, to work the figures of the dashboard out, and to write
// its evidence pack.
#include "core/export/evidencepack.h"
#include "core/review/campaignfigures.h"
#include "core/store/reviewdatabase.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/storedaccess.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace airside;

namespace {

SnapshotPtr companyOf(int grants)
{
    auto snapshot = std::make_shared<Snapshot>(storedAccess(grants * 2 / 5)); // 2.5 roles each
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const SystemClock clock;
    const QDateTime now = clock.nowUtc();
    const SnapshotPtr snapshot = companyOf(argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 50000);
    CampaignWish wish;
    wish.name = QStringLiteral("Q4");
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
    std::vector<double> deciding;
    std::vector<double> taking;
    for (int i = 0; good && review && i < 50; ++i) {
        Result<QList<ReviewLine>> lines;
        deciding.push_back(timeOf([&] { lines = database.append(id, review->head, {keep(review->items[i].id, now)}, {}); }).wall / 1e3);
        const Review seen = review->withoutLines();
        taking.push_back(timeOf([&] { good = lines && review->take(*lines); }).wall / 1e3);
        good = good && seen.head != review->head;
        if (lines)
            review->texts.records += *lines;
    }
    if (!good || !review)
        return 1;
    std::ranges::sort(deciding);
    std::ranges::sort(taking);
    qsizetype people = 0;
    const Taken counting = timeOf([&] { people = campaignFigures(*review, reviewPeople(review->items), now).heat.size(); });
    const Taken packing = timeOf([&] { good = writeEvidence(dir.filePath(QStringLiteral("pack")), evidenceFiles(review, {}).value_or(QList<PackFile>())).has_value(); });
    QTextStream(stdout) << review->items.size() << " items: created " << creating.wall / 1e3 << " s, read " << reading.wall / 1e3 << " s, a decision "
                        << deciding[deciding.size() / 2] << " s, the slowest " << deciding.back() << " s, taking it in " << taking[taking.size() / 2] << " s, figures of " << people << " people " << counting.wall / 1e3 << " s, pack " << packing.wall / 1e3 << " s\n";
    return good ? 0 : 1;
}
