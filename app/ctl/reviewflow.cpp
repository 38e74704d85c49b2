#include "app/ctl/reviewflow.h"

#include "core/base/osuser.h"
#include "core/export/itemsheet.h"
#include "core/review/reviewfilter.h"
#include "core/review/reviewrules.h"

namespace airside::ctl {

OptionSpec reviewOption(const char *name, const char *value, const char *help, bool repeatable)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), repeatable};
}

OptionSpec asOption()
{
    return reviewOption("as", "NAME", "who acts, a username or an e-mail; default: the account that runs this");
}

QString actingName(const Call &call)
{
    const Result<State *> state = call.session->state();
    if (state && !(*state)->reviews->login().isEmpty())
        return (*state)->reviews->login();
    return call.in.has("as") ? call.in.value("as") : osUserName();
}

ArgumentSpec campaignArgument()
{
    return {QStringLiteral("CAMPAIGN"), QStringLiteral("its name or its id"), false};
}

QCoro::Task<Result<std::shared_ptr<Review>>> openReview(Call call, QString nameOrId)
{
    const Result<ReviewStore *> store = co_await reviewStore(call);
    if (!store)
        co_return fail(store.error());
    const Result<QList<KeptReview>> kept = co_await (*store)->list();
    if (!kept)
        co_return fail(kept.error());
    for (const KeptReview &one : *kept) {
        if (one.name != nameOrId && one.id.toString(QUuid::WithoutBraces) != nameOrId)
            continue;
        const Result<Review> review = co_await (*store)->read(one.id);
        if (!review)
            co_return fail(review.error());
        co_return std::make_shared<Review>(*review);
    }
    co_return fail({ErrorKind::NotFound, 0, nameOrId, QStringLiteral("airsidectl review list shows the campaigns."), {}});
}

QCoro::Task<Result<void>> endSilence(Call call, std::shared_ptr<Review> review)
{
    const QList<ReviewRecord> records = silenceRecords(*review, call.context->clock->nowUtc(), actingName(call), osUserName());
    const Result<void> recorded = co_await recordAll(call, review, records);
    if (recorded && !records.isEmpty()) {
        const QString what = records.first().event == ReviewEvent::Decided ? QStringLiteral("are revoked") : QStringLiteral("went to the fallback reviewer");
        call.printer->note(QStringLiteral("The deadline has passed: %1 without a decision %2.")
                               .arg(countOf(records.size(), QStringLiteral("item"), QStringLiteral("items")), what));
    }
    co_return recorded;
}

ReviewRecord recordBy(const Call &call, ReviewEvent event)
{
    ReviewRecord record;
    record.event = event;
    record.at = call.context->clock->nowUtc();
    record.by = actingName(call);
    record.osUser = osUserName();
    return record;
}

QList<OptionSpec> itemChoiceOptions()
{
    return {reviewOption("filter", "FILTER", "such as 'role:Admin privileged:yes'; fields: instance, username, email, name, role, privileged, active"),
            reviewOption("reviewer", "NAME", "that this one has to decide"), reviewOption("open", "", "that nobody decided yet")};
}

Result<QList<qsizetype>> chosenPlaces(const Call &call, const Review &review)
{
    const Result<FilterQuery> query = reviewFilter(call.in.value("filter"));
    if (!query)
        return fail(query.error());
    const QString reviewer = foldName(call.in.value("reviewer"));
    QList<qsizetype> places;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ItemState &state = review.states[i];
        if (fits(*query, review.items[i]) && (reviewer.isEmpty() || foldName(state.reviewer) == reviewer) && (!call.in.has("open") || state.isOpen()))
            places += i;
    }
    return places;
}

Listing listingOf(const Sheet &sheet)
{
    Listing listing;
    listing.sheet = sheet;
    listing.json = [sheet](qsizetype row) {
        QJsonObject json;
        const QList<QVariant> cells = sheet.row(row);
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            json.insert(sheet.columns[i].key, QJsonValue::fromVariant(cells[i]));
        return json;
    };
    listing.total = sheet.rowCount;
    listing.complete = true;
    return listing;
}

Listing itemListing(const std::shared_ptr<const Review> &review, const QList<qsizetype> &places)
{
    Sheet items = reviewResultSheet(review, places);
    for (SheetColumn &column : items.columns)
        column.title = column.key;
    Listing listing = listingOf(items);
    const QStringList shown{QStringLiteral("item"),     QStringLiteral("instance"),       QStringLiteral("username"), QStringLiteral("role"),
                            QStringLiteral("privileged"), QStringLiteral("reviewer"), QStringLiteral("decision"), QStringLiteral("removal")};
    for (const SheetColumn &column : items.columns) {
        if (!shown.contains(column.key))
            listing.onlyInCsv += column.key;
    }
    return listing;
}

QString countOf(qsizetype count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(QString::number(count), count == 1 ? one : many);
}

} // namespace airside::ctl
