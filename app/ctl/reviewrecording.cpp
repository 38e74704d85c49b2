#include "app/ctl/instanceoptions.h"
#include "app/ctl/reviewflow.h"
#include "core/review/reviewrules.h"

#include <QCoroTimer>
#include <QDeadlineTimer>

namespace airside::ctl {

namespace {

constexpr int kMostTurns = 100; // each one is somebody else's record
constexpr std::chrono::milliseconds kBetween(500);

bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::Unreachable;
}

/// The same records as often as it takes: the store looks whether they stand before it writes them.
[[nodiscard]] QCoro::Task<Result<QList<ReviewLine>>> appendPatiently(Call call, ReviewStore *store, std::shared_ptr<Review> review, QList<ReviewRecord> records,
                                                                     std::optional<ReviewFile> file)
{
    const QDeadlineTimer limit(timeoutFromOptions(call.in).value_or(std::chrono::seconds(30)));
    bool maybeDone = false;
    bool said = false;
    while (true) {
        Result<QList<ReviewLine>> lines = co_await store->append(review->campaign.id, review->head, records, file);
        if (lines || !store->team() || !mayPass(lines.error().kind))
            co_return lines;
        maybeDone = maybeDone || lines.error().kind == ErrorKind::OutcomeUnknown;
        if (limit.hasExpired() || call.stop.stop_requested()) {
            if (maybeDone)
                lines.error().kind = ErrorKind::OutcomeUnknown;
            co_return lines;
        }
        if (!std::exchange(said, true))
            call.printer->note(QStringLiteral("The connection to the team's store broke; it is tried again."));
        co_await QCoro::sleepFor(kBetween);
    }
}

QString told(const Review &review, const ReviewRecord &record)
{
    const ReviewItem &item = review.items[review.placeOf(record.item)];
    QString what = QStringLiteral("worked on it");
    if (record.event == ReviewEvent::Decided)
        what = record.decision == ReviewDecision::Open ? QStringLiteral("took the decision back") : QStringLiteral("decided %1").arg(decisionName(record.decision));
    else if (record.event == ReviewEvent::Reassigned)
        what = QStringLiteral("gave it to %1").arg(record.reviewer);
    return QStringLiteral("%1 %2 about %3's role %4 on %5, at %6.").arg(record.by, what, item.username, item.role, item.instance, isoUtc(record.at));
}

/// Reads what others recorded. Success: the records may follow it.
[[nodiscard]] QCoro::Task<Result<void>> followOthers(ReviewStore *store, std::shared_ptr<Review> review, QList<ReviewRecord> records)
{
    const Result<Review> now = co_await store->read(review->campaign.id);
    if (!now)
        co_return fail(now.error());
    const bool ends = std::ranges::any_of(records, [](const ReviewRecord &record) { return record.event == ReviewEvent::SignedOff; });
    const QList<ReviewRecord> theirs = overtakenBy(*review, *now, records);
    if (ends || !theirs.isEmpty()) {
        QStringList sentences;
        for (const ReviewRecord &record : theirs)
            sentences += told(*now, record);
        if (ends)
            sentences += QStringLiteral("Others recorded something after what you looked at was read.");
        const QString subject = theirs.isEmpty() ? review->campaign.wish.name : theirs.first().item;
        co_return fail({ErrorKind::ChangedMeanwhile, 0, subject, sentences.join(QLatin1Char(' ')) + QStringLiteral(" Nothing of yours was recorded."), {}});
    }
    for (const ReviewRecord &record : records) {
        const bool byPerson = (record.event == ReviewEvent::Decided || record.event == ReviewEvent::Reassigned) && !record.silent;
        const Result<void> checked = byPerson ? checkRecord(*now, record) : Result<void>();
        if (!checked)
            co_return checked;
    }
    *review = *now;
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> recordAll(Call call, std::shared_ptr<Review> review, QList<ReviewRecord> records, std::optional<ReviewFile> file)
{
    if (records.isEmpty() && !file)
        co_return Result<void>();
    const Result<ReviewStore *> store = co_await reviewStore(call);
    if (!store)
        co_return fail(store.error());
    for (int turn = 0;; ++turn) {
        const QList<ReviewRecord> placed = onWhatStands(*review, records);
        const Result<QList<ReviewLine>> lines = co_await appendPatiently(call, *store, review, placed, file);
        if (lines) {
            const Result<void> taken = review->take(*lines);
            if (!taken)
                co_return fail(taken.error());
            review->texts.records += *lines;
            co_return Result<void>();
        }
        if (lines.error().kind != ErrorKind::ChangedMeanwhile || turn == kMostTurns)
            co_return fail(lines.error());
        const Result<void> follows = co_await followOthers(*store, review, records);
        if (!follows)
            co_return follows;
    }
}

} // namespace airside::ctl
