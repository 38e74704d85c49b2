#include "app/ctl/exitcode.h"
#include "app/ctl/reviewflow.h"
#include "core/review/reminder.h"
#include "core/review/reviewsignals.h"
#include "core/review/sampling.h"

#include <QJsonArray>
#include <QMap>

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listReviews(Call call)
{
    const Result<ReviewStore *> store = co_await reviewStore(call);
    if (!store)
        co_return failWith(call, store.error());
    const Result<QList<KeptReview>> kept = co_await (*store)->list();
    if (!kept)
        co_return failWith(call, kept.error());
    const QList<KeptReview> &rows = *kept;
    Listing listing;
    listing.sheet.title = QStringLiteral("Access reviews");
    listing.sheet.columns = {{QStringLiteral("campaign"), QStringLiteral("campaign"), ColumnType::Text, 16, {}},
                             {QStringLiteral("signed_off"), QStringLiteral("signed_off"), ColumnType::Boolean, 16, {}},
                             {QStringLiteral("id"), QStringLiteral("id"), ColumnType::Text, 16, {}}};
    listing.sheet.rowCount = rows.size();
    listing.sheet.row = [rows](qsizetype row) {
        return QList<QVariant>{rows[row].name, rows[row].signedOff, rows[row].id.toString(QUuid::WithoutBraces)};
    };
    listing.json = [rows](qsizetype row) {
        return QJsonObject{{QStringLiteral("campaign"), rows[row].name}, {QStringLiteral("signed_off"), rows[row].signedOff},
                           {QStringLiteral("id"), rows[row].id.toString(QUuid::WithoutBraces)}};
    };
    listing.total = rows.size();
    listing.complete = true;
    call.printer->print(listing);
    co_return Done;
}

QJsonArray openByReviewer(const Review &review, QStringList &lines)
{
    QMap<QString, qint64> open;
    for (const ItemState &state : review.states) {
        if (state.isOpen())
            ++open[state.reviewer];
    }
    QJsonArray json;
    for (auto one = open.cbegin(); one != open.cend(); ++one) {
        lines += QStringLiteral("to be decided by %1: %2").arg(one.key(), QString::number(one.value()));
        json += QJsonObject{{QStringLiteral("reviewer"), one.key()}, {QStringLiteral("open"), one.value()}};
    }
    return json;
}

QStringList signalLines(const QList<ReviewerSignals> &reviewers)
{
    QStringList lines;
    for (const ReviewerSignals &one : reviewers) {
        QString line = QStringLiteral("%1 decided %2, kept %3 %").arg(one.reviewer, QString::number(one.decided), QString::number(one.keptShare() * 100, 'f', 0));
        if (one.medianSeconds)
            line += QStringLiteral(", median %1 s").arg(*one.medianSeconds);
        if (one.looksClickedThrough)
            line += QStringLiteral(": looks like clicking through");
        lines += line;
    }
    return lines;
}

[[nodiscard]] QCoro::Task<int> reviewStatus(Call call)
{
    const Result<std::shared_ptr<Review>> opened = co_await openReview(call, call.in.argument(0));
    if (!opened)
        co_return failWith(call, opened.error());
    const Review &review = **opened;
    const ReviewProgress progress = progressOf(review);
    const bool overdue = progress.open > 0 && call.context->clock->nowUtc() > review.campaign.wish.deadline;
    const QString state = review.signedOff ? QStringLiteral("signed off by %1 at %2").arg(review.signedOff->by, isoUtc(review.signedOff->at))
                                           : overdue ? QStringLiteral("OVERDUE") : QStringLiteral("open");
    QStringList lines{QStringLiteral("%1: %2, deadline %3").arg(review.campaign.wish.name, state, isoUtc(review.campaign.wish.deadline)),
                      QStringLiteral("%1 items: %2 kept, %3 revoked, %4 changed, %5 exceptions, %6 open (%7 privileged)")
                          .arg(progress.items).arg(progress.kept).arg(progress.revoked).arg(progress.changed).arg(progress.exceptions).arg(progress.open).arg(progress.openPrivileged),
                      QStringLiteral("verified removed: %1 of %2").arg(progress.removed).arg(progress.revoked + progress.changed),
                      QStringLiteral("privileged and kept: %1").arg(progress.keptPrivileged)};
    const QJsonArray open = openByReviewer(review, lines);
    const QList<ReviewerSignals> reviewers = reviewerSignals(review);
    lines += signalLines(reviewers);
    const QStringList own = removersOfTheirOwnDecisions(review);
    if (!own.isEmpty())
        lines += QStringLiteral("carried out what they decided alone: %1").arg(own.join(QStringLiteral(", ")));
    lines += QStringLiteral("%1 records, digest %2").arg(review.head.sequence).arg(QString::fromLatin1(review.head.digest));
    QJsonObject json = toJson(progress);
    json.insert(QStringLiteral("campaign"), review.campaign.wish.name);
    json.insert(QStringLiteral("id"), review.campaign.id.toString(QUuid::WithoutBraces));
    json.insert(QStringLiteral("deadline"), isoUtc(review.campaign.wish.deadline));
    json.insert(QStringLiteral("overdue"), overdue);
    json.insert(QStringLiteral("signed_off"), review.signedOff.has_value());
    json.insert(QStringLiteral("open_by_reviewer"), open);
    json.insert(QStringLiteral("reviewers"), toJson(reviewers));
    json.insert(QStringLiteral("removed_what_they_decided_alone"), QJsonArray::fromStringList(own));
    json.insert(QStringLiteral("records"), review.head.sequence);
    json.insert(QStringLiteral("digest"), QString::fromLatin1(review.head.digest));
    call.printer->print(lines, json);
    if (overdue)
        co_return Partly;
    const bool pending = progress.open > 0 || progress.removed < progress.revoked + progress.changed;
    co_return pending && !review.signedOff ? Differences : Done;
}

[[nodiscard]] QCoro::Task<int> listItems(Call call)
{
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    Result<QList<qsizetype>> places = chosenPlaces(call, **review);
    if (!places)
        co_return failWith(call, places.error());
    if (call.in.has("sample")) {
        const std::optional<qsizetype> count = sampleSize(call.in.value("sample"), places->size());
        if (!count || !call.in.has("seed"))
            co_return failUsage(call, QStringLiteral("--sample is a number of items or a percentage, as 10%, and needs --seed TEXT, so that anybody can draw the same ones."));
        QStringList ids;
        for (const qsizetype place : std::as_const(*places))
            ids += (*review)->items[place].id;
        places->clear();
        for (const QString &id : sampleOf(ids, call.in.value("seed"), *count))
            *places += (*review)->placeOf(id);
    }
    call.printer->print(itemListing(*review, *places));
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> remind(Call call)
{
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    QStringList lines;
    QJsonArray json;
    for (const Reminder &one : remindersOf(**review, call.context->clock->nowUtc())) {
        if (call.in.has("reviewer") && foldName(call.in.value("reviewer")) != foldName(one.reviewer))
            continue;
        lines += QStringList{QStringLiteral("To: ") + one.reviewer, one.text, QString()};
        json += QJsonObject{{QStringLiteral("reviewer"), one.reviewer}, {QStringLiteral("open"), one.open},
                            {QStringLiteral("open_privileged"), one.openPrivileged}, {QStringLiteral("overdue"), one.overdue}, {QStringLiteral("text"), one.text}};
    }
    if (lines.isEmpty())
        call.printer->note(QStringLiteral("Nobody has anything left to decide."));
    call.printer->print(lines, {{QStringLiteral("campaign"), (*review)->campaign.wish.name}, {QStringLiteral("reminders"), json}});
    co_return Done;
}

} // namespace

Command reviewRemindCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("remind")}, QStringLiteral("Print a reminder for everybody who still has to decide."), {campaignArgument()},
             {reviewOption("reviewer", "NAME", "only for this one")}, Reach::Nothing,
             QStringLiteral("Nothing is sent: the texts are for a mail or a chat. -o json gives them to a script.")},
            remind};
}

Command reviewListCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("list")}, QStringLiteral("List the access reviews."), {}, {}, Reach::Nothing, {}}, listReviews};
}

Command reviewStatusCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("status")}, QStringLiteral("Show how far an access review is."), {campaignArgument()}, {}, Reach::Nothing,
             QStringLiteral("Ends with 0 when nothing is left to do, with 3 while something is, and with 4 when items are without a\n"
                            "decision after the deadline.")},
            reviewStatus};
}

Command reviewItemsCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("items")}, QStringLiteral("List what is to be decided, privileged grants first."), {campaignArgument()},
             itemChoiceOptions()
                 + QList<OptionSpec>{reviewOption("sample", "COUNT", "only so many, or so many percent (10%), drawn by the seed: those with the least SHA-256 of \"SEED:ITEM\""),
                                     reviewOption("seed", "TEXT", "the same seed draws the same items")},
             Reach::Nothing, {}},
            listItems};
}

} // namespace airside::ctl
