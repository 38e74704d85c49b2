#include "core/review/review.h"

#include <QJsonDocument>

namespace airside {

namespace {

tl::unexpected<Error> damaged(const QString &name, const QString &what)
{
    return fail({ErrorKind::BadFile, 0, name, what + QLatin1Char('.'), what});
}

QString recordText(qint64 sequence)
{
    return QStringLiteral("record %1").arg(sequence);
}

void fold(Review &review, const ReviewRecord &record, qsizetype place)
{
    if (record.event == ReviewEvent::SignedOff)
        review.signedOff = record;
    if (place < 0)
        return;
    ItemState &state = review.states[place];
    state.last = review.head.sequence + 1;
    switch (record.event) {
    case ReviewEvent::Decided:
        state.decided = record.decision == ReviewDecision::Open ? std::nullopt : std::optional(record);
        state.applied.reset();
        if (record.decision == ReviewDecision::Unknown)
            state.reviewer = review.campaign.wish.fallback;
        break;
    case ReviewEvent::Reassigned:
        state.reviewer = record.reviewer;
        break;
    case ReviewEvent::Applied:
        state.applied = record;
        break;
    default:
        break;
    }
}

bool isAboutAnItem(ReviewEvent event)
{
    return event == ReviewEvent::Decided || event == ReviewEvent::Reassigned || event == ReviewEvent::Applied;
}

Result<void> checkFrozen(const Campaign &campaign, const ReviewTexts &texts)
{
    if (frozenList(texts.itemLines) != campaign.items)
        return damaged(campaign.wish.name, QStringLiteral("the items were changed"));
    if (frozenList(texts.excludedLines) != campaign.excluded)
        return damaged(campaign.wish.name, QStringLiteral("the exclusions were changed"));
    if (frozenList(texts.roleLines) != campaign.roles)
        return damaged(campaign.wish.name, QStringLiteral("the roles were changed"));
    return {};
}

Result<void> readItems(Review &review)
{
    review.items.reserve(review.texts.itemLines.size());
    for (const QByteArray &line : std::as_const(review.texts.itemLines)) {
        const std::optional<ReviewItem> item = itemFromLine(line);
        if (!item || review.places.contains(item->id))
            return damaged(review.campaign.wish.name, QStringLiteral("item %1 cannot be read").arg(review.items.size() + 1));
        review.places.insert(item->id, review.items.size());
        review.items += *item;
        review.states += ItemState{item->reviewer, {}, {}, 0};
    }
    for (const QByteArray &line : std::as_const(review.texts.roleLines)) {
        const QJsonObject role = QJsonDocument::fromJson(line).object();
        review.roles.insert(Review::roleKey(role.value(QLatin1String("instance")).toString(), role.value(QLatin1String("role")).toString()));
    }
    return {};
}

} // namespace

void Review::expect(const ReviewRecord &record)
{
    fold(*this, record, placeOf(record.item));
}

Review Review::withoutLines() const
{
    Review out;
    out.campaign = campaign;
    out.createdAt = createdAt;
    out.createdBy = createdBy;
    out.items = items;
    out.states = states;
    out.places = places;
    out.roles = roles;
    out.head = head;
    out.signedOff = signedOff;
    return out;
}

Result<void> Review::take(const QList<ReviewLine> &lines)
{
    for (const ReviewLine &line : lines) {
        const qint64 sequence = head.sequence + 1;
        if (sha256Hex(line.text) != line.digest)
            return damaged(campaign.wish.name, QStringLiteral("%1 was changed").arg(recordText(sequence)));
        const std::optional<PlacedRecord> placed = recordOf(line.text);
        if (!placed)
            return damaged(campaign.wish.name, QStringLiteral("%1 cannot be read").arg(recordText(sequence)));
        if (placed->sequence != sequence || placed->previous != head.digest)
            return damaged(campaign.wish.name, QStringLiteral("%1 does not follow the one before").arg(recordText(sequence)));
        if (signedOff || (placed->record.event == ReviewEvent::Created) != (sequence == 1))
            return damaged(campaign.wish.name, QStringLiteral("%1 cannot stand there").arg(recordText(sequence)));
        const qsizetype place = placeOf(placed->record.item);
        if (isAboutAnItem(placed->record.event) && place < 0)
            return damaged(campaign.wish.name, QStringLiteral("%1 is about an item that is none").arg(recordText(sequence)));
        if (place >= 0 && placed->record.on && *placed->record.on != states[place].last)
            return damaged(campaign.wish.name, QStringLiteral("%1 was made on what does not stand there").arg(recordText(sequence)));
        fold(*this, placed->record, place);
        records += placed->record;
        head = {sequence, line.digest};
    }
    return {};
}

QList<ReviewRecord> onWhatStands(const Review &review, QList<ReviewRecord> records)
{
    QHash<QString, qint64> last;
    for (qsizetype i = 0; i < records.size(); ++i) {
        ReviewRecord &record = records[i];
        const qsizetype place = review.placeOf(record.item);
        if (place < 0)
            continue;
        record.on = last.value(record.item, review.states[place].last);
        last.insert(record.item, review.head.sequence + 1 + i);
    }
    return records;
}

QList<ReviewRecord> overtakenBy(const Review &before, const Review &now, const QList<ReviewRecord> &records)
{
    QSet<QString> mine;
    for (const ReviewRecord &record : records) {
        if (!record.item.isEmpty())
            mine += record.item;
    }
    QList<ReviewRecord> out;
    for (const ReviewRecord &record : now.records.mid(before.records.size())) {
        if (mine.contains(record.item))
            out += record;
    }
    return out;
}

ReviewRecord createdRecord(const Campaign &campaign, const QDateTime &at, const QString &by, const QString &osUser)
{
    ReviewRecord record;
    record.event = ReviewEvent::Created;
    record.at = at;
    record.by = by;
    record.osUser = osUser;
    record.whole = toJson(campaign);
    return record;
}

Result<Review> readReview(const ReviewTexts &texts)
{
    const std::optional<PlacedRecord> first = texts.records.isEmpty() ? std::nullopt : recordOf(texts.records.first().text);
    const std::optional<Campaign> campaign = first ? campaignFromJson(first->record.whole) : std::nullopt;
    if (!campaign)
        return damaged({}, QStringLiteral("record 1 cannot be read"));
    Review review;
    review.campaign = *campaign;
    review.createdAt = first->record.at;
    review.createdBy = first->record.by;
    review.head = emptyReviewHead();
    review.texts = texts;
    Result<void> read = checkFrozen(*campaign, texts);
    if (read)
        read = readItems(review);
    if (read)
        read = review.take(texts.records);
    if (!read)
        return fail(read.error());
    return review;
}

ReviewProgress progressOf(const Review &review)
{
    ReviewProgress out;
    out.items = review.items.size();
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ItemState &state = review.states[i];
        const bool privileged = review.items[i].level != PrivilegeLevel::Ordinary;
        const ReviewDecision decision = state.decision();
        const bool stays = decision == ReviewDecision::Keep || decision == ReviewDecision::Exception;
        out.open += state.isOpen() ? 1 : 0;
        out.unknown += decision == ReviewDecision::Unknown ? 1 : 0;
        out.kept += decision == ReviewDecision::Keep ? 1 : 0;
        out.exceptions += decision == ReviewDecision::Exception ? 1 : 0;
        out.revoked += decision == ReviewDecision::Revoke ? 1 : 0;
        out.changed += decision == ReviewDecision::Change ? 1 : 0;
        out.removed += state.isRemoval() && state.isRemoved() ? 1 : 0;
        out.openPrivileged += privileged && state.isOpen() ? 1 : 0;
        out.keptPrivileged += privileged && stays ? 1 : 0;
    }
    return out;
}

QJsonObject toJson(const ReviewProgress &progress)
{
    return {{QStringLiteral("items"), progress.items},
            {QStringLiteral("open"), progress.open},
            {QStringLiteral("open_privileged"), progress.openPrivileged},
            {QStringLiteral("kept"), progress.kept},
            {QStringLiteral("kept_privileged"), progress.keptPrivileged},
            {QStringLiteral("exceptions"), progress.exceptions},
            {QStringLiteral("revoked"), progress.revoked},
            {QStringLiteral("changed"), progress.changed},
            {QStringLiteral("removed"), progress.removed}};
}

} // namespace airside
