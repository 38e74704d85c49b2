#include "app/ctl/exitcode.h"
#include "app/ctl/reviewflow.h"
#include "core/review/reviewrules.h"

namespace airside::ctl {

namespace {

/// The items that are named, or those that --filter, --reviewer and --open choose.
Result<QStringList> itemsMeant(const Call &call, const Review &review)
{
    const QStringList named = call.in.arguments.mid(1);
    const bool chosen = call.in.has("filter") || call.in.has("reviewer") || call.in.has("open");
    if (named.isEmpty() != chosen)
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("Name the items, or choose them with --filter, --reviewer or --open."), {}});
    if (!chosen)
        return named;
    if (call.in.value("reason").trimmed().isEmpty())
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("A decision about many items at once needs --reason."), {}});
    const Result<QList<qsizetype>> places = chosenPlaces(call, review);
    if (!places)
        return fail(places.error());
    QStringList ids;
    for (const qsizetype place : *places)
        ids += review.items[place].id;
    return ids;
}

Result<ReviewRecord> decisionOf(const Call &call)
{
    const auto wrong = [](const char *sentence) { return fail({ErrorKind::InvalidInput, 0, {}, QString::fromLatin1(sentence), {}}); };
    ReviewRecord record = recordBy(call, ReviewEvent::Decided);
    const std::optional<ReviewDecision> decision = decisionFromName(call.in.value("decision"));
    if (!decision)
        return wrong("--decision is keep, revoke, change, exception, unknown or open.");
    record.decision = *decision;
    record.roles = call.in.values("to");
    record.until = QDate::fromString(call.in.value("until"), Qt::ISODate);
    if (call.in.has("until") && !record.until.isValid())
        return wrong("--until is a date such as 2026-12-31.");
    if (call.in.has("seconds")) {
        bool isNumber = false;
        const qint64 seconds = call.in.value("seconds").toLongLong(&isNumber);
        if (!isNumber || seconds < 0)
            return wrong("--seconds is a number.");
        record.seconds = seconds;
    }
    record.reason = call.in.value("reason");
    record.selfReason = call.in.value("self-review-reason");
    return record;
}

/// The same person decided just this, and nothing came after it: what a command that is run again, since its connection broke, finds.
bool standsAlready(const ItemState &state, const ReviewRecord &record)
{
    const std::optional<ReviewRecord> &stands = state.decided;
    return record.event == ReviewEvent::Decided && stands && !state.applied && stands->by == record.by && stands->decision == record.decision
           && stands->roles == record.roles && stands->until == record.until && stands->reason == record.reason && stands->selfReason == record.selfReason;
}

/// All of them or none.
[[nodiscard]] QCoro::Task<int> recordForItems(Call call, ReviewRecord pattern)
{
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    const Result<QStringList> items = itemsMeant(call, **review);
    if (!items)
        co_return failUsage(call, items.error().message);
    QList<ReviewRecord> records;
    QList<qsizetype> places;
    int code = Done;
    const Result<ReviewStore *> store = co_await reviewStore(call);
    const bool inTeam = store && (*store)->team();
    qsizetype standing = 0;
    for (const QString &item : *items) {
        pattern.item = item;
        const Result<void> checked = checkRecord(**review, pattern);
        if (!checked)
            code = worseExitCode(code, failWith(call, checked.error()));
        places += (*review)->placeOf(item);
        if (checked && inTeam && standsAlready((*review)->states[places.last()], pattern))
            ++standing;
        else
            records += pattern;
    }
    if (code != Done) {
        call.printer->note(QStringLiteral("Nothing was recorded."));
        co_return code;
    }
    const Result<void> recorded = co_await recordAll(call, *review, records);
    if (!recorded)
        co_return failWith(call, recorded.error());
    if (standing > 0)
        call.printer->note(QStringLiteral("%1 stood so already, decided by you, and got no further record.").arg(countOf(standing, QStringLiteral("item"), QStringLiteral("items"))));
    call.printer->print(itemListing(*review, places));
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> decideItems(Call call)
{
    const Result<ReviewRecord> pattern = decisionOf(call);
    if (!pattern)
        co_return failUsage(call, pattern.error().message);
    const int code = co_await recordForItems(call, *pattern);
    co_return code;
}

[[nodiscard]] QCoro::Task<int> reassignItems(Call call)
{
    ReviewRecord pattern = recordBy(call, ReviewEvent::Reassigned);
    pattern.reviewer = call.in.value("to");
    pattern.reason = call.in.value("reason");
    const int code = co_await recordForItems(call, pattern);
    co_return code;
}

QList<ArgumentSpec> itemArguments()
{
    return {campaignArgument(), {QStringLiteral("ITEM"), QStringLiteral("as review items lists them"), true, {}, true}};
}

} // namespace

Command reviewDecideCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("decide")}, QStringLiteral("Record a decision about items of an access review."), itemArguments(),
             QList<OptionSpec>{reviewOption("decision", "keep|revoke|change|exception|unknown|open", "open takes a decision back; unknown gives it to the fallback"),
                               reviewOption("to", "ROLE", "change: to this role", true), reviewOption("until", "DATE", "exception: the last day"),
                               reviewOption("reason", "TEXT", "why"), reviewOption("self-review-reason", "TEXT", "why somebody decides about himself"),
                               reviewOption("seconds", "COUNT", "spent on it, where that is known"), asOption()}
                 + itemChoiceOptions(),
             Reach::Nothing,
             QStringLiteral("All of the items or none. Only the reviewer of an item and the fallback may decide. Nothing is overwritten: each\n"
                            "decision is a further record, and the last one stands.")},
            decideItems};
}

Command reviewReassignCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("reassign")}, QStringLiteral("Give items of an access review to another reviewer."), itemArguments(),
             QList<OptionSpec>{reviewOption("to", "NAME", "the new reviewer; the first one stays on record"), reviewOption("reason", "TEXT", "why"), asOption()}
                 + itemChoiceOptions(),
             Reach::Nothing, {}},
            reassignItems};
}

} // namespace airside::ctl
