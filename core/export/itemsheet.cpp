#include "core/export/itemsheet.h"

#include "core/base/clock.h"

#include <numeric>

namespace airside {

namespace {

constexpr qsizetype kRowDigest = 32;

SheetColumn itemColumn(const char *key, const char *title, ColumnType type, int width)
{
    return {QString::fromLatin1(key), QString::fromLatin1(title), type, width, {}};
}

QList<SheetColumn> frozenColumns()
{
    using enum ColumnType;
    return {itemColumn("item", "Item", Text, 18),
            itemColumn("digest", "Digest", Text, 34),
            itemColumn("number", "Number", Number, 8),
            itemColumn("campaign", "Campaign", Text, 20),
            itemColumn("instance", "Instance", Text, 16),
            itemColumn("url", "URL", Text, 30),
            itemColumn("airflow_version", "Airflow version", Text, 10),
            itemColumn("taken_at_utc", "Taken at (UTC)", Text, 21),
            itemColumn("username", "Username", Text, 20),
            itemColumn("name", "Name", Text, 24),
            itemColumn("email", "E-mail", Text, 30),
            itemColumn("active", "Active", Boolean, 8),
            itemColumn("last_login", "Last login (server time)", Text, 27),
            itemColumn("logins", "Logins", Number, 8),
            itemColumn("failed_logins", "Failed logins", Number, 8),
            itemColumn("created", "Created (server time)", Text, 27),
            itemColumn("role", "Role", Text, 22),
            itemColumn("permission", "Permission", Text, 28),
            itemColumn("holders", "Holders", Number, 9),
            itemColumn("permissions", "Permissions", Number, 12),
            itemColumn("privileged", "Privileged", Boolean, 10),
            itemColumn("privileged_why", "Why privileged", Text, 44),
            itemColumn("dag_scope", "DAG scope", Text, 30),
            itemColumn("first_reviewer", "First reviewer", Text, 20)};
}

QList<SheetColumn> decisionColumns()
{
    using enum ColumnType;
    QList<SheetColumn> columns{itemColumn("decision", "Decision", Text, 12), itemColumn("change_to", "Change to", Text, 22),
                               itemColumn("exception_until", "Exception until", Text, 15), itemColumn("reason", "Reason", Text, 36),
                               itemColumn("self_review_reason", "Why about oneself", Text, 24)};
    for (const ReviewDecision decision : {ReviewDecision::Keep, ReviewDecision::Revoke, ReviewDecision::Change, ReviewDecision::Exception,
                                          ReviewDecision::Unknown, ReviewDecision::Open})
        columns[0].choices += decisionName(decision);
    return columns;
}

QList<SheetColumn> outcomeColumns()
{
    using enum ColumnType;
    return {itemColumn("reviewer", "Reviewer", Text, 20),        itemColumn("decided_by", "Decided by", Text, 20),
            itemColumn("decided_at_utc", "Decided at (UTC)", Text, 21), itemColumn("seconds", "Seconds spent", Number, 10),
            itemColumn("by_silence", "By silence", Boolean, 10), itemColumn("removal", "Removal", Text, 18),
            itemColumn("removal_change", "Change of the journal", Text, 38), itemColumn("removed_by", "Carried out by", Text, 20),
            itemColumn("removal_at_utc", "Carried out at (UTC)", Text, 21)};
}

QVariant countCell(const std::optional<qint64> &count)
{
    return count ? QVariant(*count) : QVariant();
}

QVariant textCell(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QList<QVariant> frozenCells(const Review &review, qsizetype place)
{
    const ReviewItem &item = review.items[place];
    CampaignSource source;
    for (const CampaignSource &one : review.campaign.sources) {
        if (one.instance == item.account.instance)
            source = one;
    }
    return {item.id,
            QString::fromLatin1(sha256Hex(review.texts.itemLines[place]).left(kRowDigest)),
            item.number,
            review.campaign.wish.name,
            item.instance,
            source.url,
            source.airflowVersion.isEmpty() ? QVariant() : QVariant(QStringLiteral("Airflow ") + source.airflowVersion), // "2.11.2" is a date to some
            isoUtc(source.takenAt),
            textCell(item.username),
            textCell(item.name),
            textCell(item.email),
            item.active,
            textCell(item.lastLogin),
            countCell(item.logins),
            countCell(item.failedLogins),
            textCell(item.account.incarnation),
            textCell(rolesText(item)),
            textCell(item.permission),
            countCell(item.holders),
            item.roleRead && !item.listed && item.kind != ReviewKind::Accounts ? QVariant(item.permissions) : QVariant(),
            item.level != PrivilegeLevel::Ordinary,
            item.roleRead ? textCell(item.why) : QVariant(QStringLiteral("unknown: the role could not be read")),
            textCell(item.dagScope),
            item.reviewer};
}

QList<QVariant> decisionCells(const ItemState &state)
{
    if (!state.decided)
        return {QVariant(), QVariant(), QVariant(), QVariant(), QVariant()};
    const ReviewRecord &record = *state.decided;
    return {decisionName(record.decision), textCell(record.roles.join(QStringLiteral("; "))), textCell(record.until.toString(Qt::ISODate)),
            textCell(record.reason), textCell(record.selfReason)};
}

QList<QVariant> outcomeCells(const ItemState &state)
{
    const ReviewRecord decided = state.decided.value_or(ReviewRecord());
    const ReviewRecord applied = state.applied.value_or(ReviewRecord());
    return {state.reviewer,
            textCell(decided.by),
            state.decided ? QVariant(isoUtc(decided.at)) : QVariant(),
            countCell(decided.seconds),
            state.decided ? QVariant(decided.silent) : QVariant(),
            textCell(applied.state),
            applied.change.isNull() ? QVariant() : QVariant(applied.change.toString(QUuid::WithoutBraces)),
            textCell(applied.by),
            state.applied ? QVariant(isoUtc(applied.at)) : QVariant()};
}

Sheet sheetOf(std::shared_ptr<const Review> review, const QList<qsizetype> &places, bool outcome)
{
    Sheet sheet;
    sheet.title = QStringLiteral("Access review");
    sheet.columns = frozenColumns() + decisionColumns();
    if (outcome)
        sheet.columns += outcomeColumns();
    sheet.rowCount = places.size();
    sheet.row = [review, places, outcome](qsizetype row) {
        const qsizetype place = places[row];
        QList<QVariant> cells = frozenCells(*review, place) + decisionCells(review->states[place]);
        return outcome ? cells + outcomeCells(review->states[place]) : cells;
    };
    sheet.cover = {{QStringLiteral("Campaign"), review->campaign.wish.name},
                   {QStringLiteral("What is reviewed"), reviewKindName(review->campaign.wish.kind)},
                   {QStringLiteral("Made at"), isoUtc(review->createdAt)},
                   {QStringLiteral("Deadline"), isoUtc(review->campaign.wish.deadline)},
                   {QStringLiteral("Items"), QString::number(review->items.size())},
                   {QStringLiteral("Excluded"), QString::number(review->campaign.excluded.count)},
                   {QStringLiteral("How to fill it in"),
                    QStringLiteral("Change the columns Decision, Change to, Exception until, Reason and Why about oneself, and nothing else. "
                                   "Several roles to change to are parted by semicolons; a date is written 2026-12-31.")}};
    return sheet;
}

} // namespace

qsizetype firstDecisionColumn()
{
    static const qsizetype column = frozenColumns().size();
    return column;
}

QList<qsizetype> allPlaces(const Review &review)
{
    QList<qsizetype> out(review.items.size());
    std::iota(out.begin(), out.end(), 0);
    return out;
}

Sheet itemSheet(std::shared_ptr<const Review> review, const QList<qsizetype> &places)
{
    return sheetOf(std::move(review), places, false);
}

Sheet reviewResultSheet(std::shared_ptr<const Review> review, const QList<qsizetype> &places)
{
    return sheetOf(std::move(review), places, true);
}

} // namespace airside
