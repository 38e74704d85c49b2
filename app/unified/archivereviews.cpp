#include "app/unified/archiveparts.h"
#include "app/unified/hidden.h"
#include "core/base/sharedvalue.h"
#include "core/base/workerpool.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace airside::unified {

namespace {

using Chosen = std::optional<QList<QUuid>>;
using ReviewPtr = std::shared_ptr<const Review>;

bool isToldOf(const Campaign &campaign, const Chosen &chosen)
{
    return std::ranges::any_of(campaign.sources, [&chosen](const CampaignSource &source) { return isChosen(chosen, source.instance); });
}

/// The part of a review that is about these instances.
Review partOf(const Review &review, const Chosen &chosen)
{
    Review part = review.withoutLines();
    if (!chosen)
        return part;
    QList<ReviewItem> items;
    ChunkedList<ItemState> states;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        if (!chosen->contains(review.items[i].account.instance))
            continue;
        items += review.items[i];
        states += review.states[i];
    }
    part.items = items;
    part.states = states;
    part.campaign.sources.removeIf([&chosen](const CampaignSource &source) { return !chosen->contains(source.instance); });
    return part;
}

QJsonObject reviewRow(const Review &part, const QDateTime &now)
{
    const ReviewProgress progress = progressOf(part);
    QJsonArray instances;
    for (const CampaignSource &source : part.campaign.sources)
        instances += source.name;
    QJsonObject row = toJson(progress);
    row.insert(QStringLiteral("id"), idJson(part.campaign.id));
    row.insert(QStringLiteral("campaign"), part.campaign.wish.name);
    row.insert(QStringLiteral("reviewed"), reviewKindName(part.campaign.wish.kind));
    row.insert(QStringLiteral("instances"), instances);
    row.insert(QStringLiteral("deadline"), timeJson(part.campaign.wish.deadline));
    row.insert(QStringLiteral("overdue"), progress.open > 0 && now > part.campaign.wish.deadline);
    row.insert(QStringLiteral("signed_off"), part.signedOff.has_value());
    return row;
}

QJsonObject wholeReview(const Review &part, const QDateTime &now, bool redact)
{
    const auto person = [redact](const QString &name) { return redact ? withoutAddresses(name) : name; };
    QMap<QString, std::pair<qint64, qint64>> open; // by reviewer: items, and privileged ones
    for (qsizetype i = 0; i < part.items.size(); ++i) {
        if (!part.states[i].isOpen())
            continue;
        auto &counts = open[part.states[i].reviewer];
        ++counts.first;
        counts.second += part.items[i].level != PrivilegeLevel::Ordinary ? 1 : 0;
    }
    QJsonArray reviewers;
    for (auto it = open.cbegin(); it != open.cend(); ++it)
        reviewers += QJsonObject{{QStringLiteral("reviewer"), person(it.key())}, {QStringLiteral("open"), it->first}, {QStringLiteral("open_privileged"), it->second}};
    QJsonObject row = reviewRow(part, now);
    row.insert(QStringLiteral("created_at"), timeJson(part.createdAt));
    row.insert(QStringLiteral("created_by"), textOrNull(person(part.createdBy)));
    row.insert(QStringLiteral("signed_off_by"), part.signedOff ? textOrNull(person(part.signedOff->by)) : QJsonValue());
    row.insert(QStringLiteral("signed_off_at"), part.signedOff ? timeJson(part.signedOff->at) : QJsonValue());
    row.insert(QStringLiteral("open_by_reviewer"), reviewers);
    return row;
}

QJsonObject itemRow(const ReviewItem &item, const ItemState &state, bool redact)
{
    const auto person = [redact](const QString &text) { return redact && !text.isEmpty() ? hiddenText() : text; };
    const auto words = [redact](const QString &text) { return textOrNull(redact ? withoutAddresses(text) : text); };
    const ReviewRecord decided = state.decided.value_or(ReviewRecord());
    return {{QStringLiteral("item"), item.id},
            {QStringLiteral("instance"), item.instance},
            {QStringLiteral("username"), textOrNull(item.username)},
            {QStringLiteral("name"), textOrNull(person(item.name))},
            {QStringLiteral("email"), textOrNull(person(item.email))},
            {QStringLiteral("active"), item.active},
            {QStringLiteral("last_login"), textOrNull(item.lastLogin)},
            {QStringLiteral("role"), textOrNull(rolesText(item))},
            {QStringLiteral("permission"), textOrNull(item.permission)},
            {QStringLiteral("privileged"), item.level != PrivilegeLevel::Ordinary},
            {QStringLiteral("privileged_why"), textOrNull(item.why)},
            {QStringLiteral("reviewer"), words(state.reviewer)},
            {QStringLiteral("decision"), decisionName(state.decision())},
            {QStringLiteral("decided_by"), words(decided.by)},
            {QStringLiteral("decided_at"), state.decided ? timeJson(decided.at) : QJsonValue()},
            {QStringLiteral("reason"), words(decided.reason)},
            {QStringLiteral("removal"), textOrNull(state.applied.value_or(ReviewRecord()).state)}};
}

struct ItemRows
{
    QJsonArray rows;
    Slice slice;
};

ItemRows itemRows(const Review &part, const std::optional<Spot> &spot, int limit, bool open, bool redact)
{
    QList<qsizetype> places;
    QList<qint64> numbers;
    for (qsizetype i = 0; i < part.items.size(); ++i) {
        if (open && !part.states[i].isOpen())
            continue;
        places += i;
        numbers += part.items[i].number;
    }
    ItemRows out{{}, sliceOf(numbers, spot, limit)};
    for (const qsizetype place : places.mid(out.slice.from, out.slice.count))
        out.rows += itemRow(part.items[place], part.states[place], redact);
    return out;
}

[[nodiscard]] QCoro::Task<Result<ReviewPtr>> readReviewOf(Archive archive, QUuid id)
{
    Result<Review> review = co_await archive.reviews->read(id);
    if (!review)
        co_return fail(review.error());
    co_return sharedValue(std::make_unique<Review>(std::move(*review)));
}

/// By its name or its id. One that is about none of the instances is not told of.
[[nodiscard]] QCoro::Task<Result<ReviewPtr>> findReview(ArchiveRequest request, Archive archive)
{
    const Result<QList<KeptReview>> kept = co_await archive.reviews->list();
    if (!kept)
        co_return fail(kept.error());
    const Chosen chosen = chosenInstances(request, archive);
    for (const KeptReview &one : *kept) {
        if (one.name != request.id && one.id.toString(QUuid::WithoutBraces) != request.id)
            continue;
        const Result<ReviewPtr> review = co_await readReviewOf(archive, one.id);
        if (!review || isToldOf((*review)->campaign, chosen))
            co_return review;
    }
    co_return fail({ErrorKind::NotFound, 0, request.id, QStringLiteral("The list of reviews has those that there are."), {}});
}

} // namespace

QCoro::Task<Result<QJsonObject>> reviewsAnswer(ArchiveRequest request, Archive archive, std::stop_token stop)
{
    const Chosen chosen = chosenInstances(request, archive);
    const SpotList list = spotList(QStringLiteral("reviews"), chosen);
    const Result<std::optional<Spot>> spot = spotOf(request.cursor, list);
    if (!spot)
        co_return fail(spot.error());
    const Result<QList<KeptReview>> kept = co_await archive.reviews->list();
    if (!kept)
        co_return fail(kept.error());
    QList<qint64> numbers(kept->size()); // none is ever removed
    for (qsizetype i = 0; i < numbers.size(); ++i)
        numbers[i] = i + 1;
    const Slice slice = sliceOf(numbers, *spot, request.limit);
    QJsonArray rows;
    const QDateTime now = archive.clock->nowUtc();
    for (qsizetype i = 0; i < slice.count; ++i) {
        if (stop.stop_requested())
            co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
        if (request.progress && i > 0)
            request.progress(i, slice.count);
        const Result<ReviewPtr> review = co_await readReviewOf(archive, (*kept)[slice.from + i].id);
        if (!review)
            co_return fail(review.error());
        if (!isToldOf((*review)->campaign, chosen))
            continue;
        const auto work = [review = *review, chosen, now] { return reviewRow(partOf(*review, chosen), now); };
        const QJsonObject row = co_await inPool(work);
        rows += row;
    }
    co_return listAnswer(rows, request.limit, list, slice.previous, slice.next);
}

QCoro::Task<Result<QJsonObject>> reviewAnswer(ArchiveRequest request, Archive archive)
{
    const Result<ReviewPtr> review = co_await findReview(request, archive);
    if (!review)
        co_return fail(review.error());
    const Chosen chosen = chosenInstances(request, archive);
    const auto work = [review = *review, chosen, now = archive.clock->nowUtc(), redact = request.redact] {
        return wholeReview(partOf(*review, chosen), now, redact);
    };
    const QJsonObject row = co_await inPool(work);
    co_return answerOf(row, 1);
}

QCoro::Task<Result<QJsonObject>> reviewItemsAnswer(ArchiveRequest request, Archive archive)
{
    const Result<ReviewPtr> review = co_await findReview(request, archive);
    if (!review)
        co_return fail(review.error());
    const Chosen chosen = chosenInstances(request, archive);
    const SpotList list = spotList(QStringLiteral("review items"), chosen, {(*review)->campaign.id.toString(), QString::number(request.open)});
    const Result<std::optional<Spot>> spot = spotOf(request.cursor, list);
    if (!spot)
        co_return fail(spot.error());
    const auto work = [review = *review, chosen, spot = *spot, limit = request.limit, open = request.open, redact = request.redact] {
        return itemRows(partOf(*review, chosen), spot, limit, open, redact);
    };
    const ItemRows told = co_await inPool(work);
    co_return listAnswer(told.rows, request.limit, list, told.slice.previous, told.slice.next);
}

} // namespace airside::unified
