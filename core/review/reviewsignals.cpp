#include "core/review/reviewsignals.h"

#include <QMap>

#include <algorithm>

namespace airside {

namespace {

std::optional<double> median(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? double(values[middle]) : double(values[middle - 1] + values[middle]) / 2;
}

struct Tally
{
    ReviewerSignals figures;
    QList<qint64> seconds;
};

} // namespace

QList<ReviewerSignals> reviewerSignals(const Review &review)
{
    QMap<QString, Tally> tallies;
    for (const ItemState &state : review.states) {
        if (!state.decided || state.decided->silent || state.decision() == ReviewDecision::Unknown)
            continue;
        Tally &tally = tallies[foldName(state.decided->by)];
        tally.figures.reviewer = state.decided->by;
        ++tally.figures.decided;
        tally.figures.kept += state.isRemoval() ? 0 : 1;
        if (state.decided->seconds)
            tally.seconds += *state.decided->seconds;
    }
    QList<ReviewerSignals> out;
    for (Tally &tally : tallies) {
        ReviewerSignals &one = tally.figures;
        one.timed = tally.seconds.size();
        one.medianSeconds = median(tally.seconds);
        one.looksClickedThrough = (one.decided >= kRubberStampDecisions && one.keptShare() > kRubberStampShare)
                                  || (one.timed >= kRubberStampDecisions && *one.medianSeconds < kRubberStampSeconds);
        out += one;
    }
    return out;
}

QJsonArray toJson(const QList<ReviewerSignals> &reviewers)
{
    QJsonArray json;
    for (const ReviewerSignals &one : reviewers) {
        json += QJsonObject{{QStringLiteral("reviewer"), one.reviewer},
                            {QStringLiteral("decided"), one.decided},
                            {QStringLiteral("kept_share"), one.keptShare()},
                            {QStringLiteral("median_seconds"), one.medianSeconds ? QJsonValue(*one.medianSeconds) : QJsonValue()},
                            {QStringLiteral("looks_clicked_through"), one.looksClickedThrough}};
    }
    return json;
}

QStringList removersOfTheirOwnDecisions(const Review &review)
{
    QStringList out;
    for (const ItemState &state : review.states) {
        if (state.decided && !state.decided->silent && state.applied && state.applied->state == kVerifiedRemoved
            && state.applied->osUser == state.decided->osUser && !out.contains(state.applied->osUser))
            out += state.applied->osUser;
    }
    out.sort();
    return out;
}

} // namespace airside
