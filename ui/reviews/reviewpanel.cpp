#include "ui/reviews/reviewpanel.h"

#include "core/review/reviewsignals.h"
#include "models/timetext.h"
#include "ui/kit/factlist.h"
#include "ui/reviews/decisionaids.h"

#include <QLocale>
#include <QMap>

namespace airside {

namespace {

using Lines = QList<FactList::Line>;

struct Share
{
    qint64 decided = 0;
    qint64 items = 0;
};
using Shares = QMap<QString, Share>;

Lines linesOf(const Shares &shares)
{
    const QLocale locale;
    Lines out;
    for (auto one = shares.cbegin(); one != shares.cend(); ++one)
        out += FactList::Line{ReviewPanel::tr("%1: %2 of %3 decided").arg(one.key(), locale.toString(one->decided), locale.toString(one->items)),
                              one->decided < one->items ? Tone::Plain : Tone::Ok};
    return out;
}

Lines signalLinesOf(const Review &review)
{
    const QLocale locale;
    Lines out;
    for (const ReviewerSignals &one : reviewerSignals(review)) {
        QString text = ReviewPanel::tr("%1: kept %2 of %3").arg(one.reviewer, locale.toString(one.kept), locale.toString(one.decided));
        if (one.medianSeconds)
            text += QStringLiteral(", ") + ReviewPanel::tr("%1 s in the middle").arg(locale.toString(*one.medianSeconds, 'f', 1));
        if (one.looksClickedThrough)
            text += QStringLiteral(": ") + ReviewPanel::tr("looks like clicking through");
        out += FactList::Line{text, one.looksClickedThrough ? Tone::Warn : Tone::Plain};
    }
    return out;
}

/// What else the person has, of this review: the roles of this account, then those of the others.
Lines otherGrants(const Review &review, qsizetype place, const ReviewPeople *people, bool ofThisAccount)
{
    Lines out;
    if (!people)
        return out;
    const ReviewItem &item = review.items.at(place);
    for (const qsizetype other : people->people.at(people->personOf.at(place)).items) {
        const ReviewItem &one = review.items.at(other);
        if (other == place || (one.account == item.account) != ofThisAccount)
            continue;
        const QString role = ofThisAccount ? one.role : ReviewPanel::tr("%1 on %2").arg(one.role, one.instance);
        out += FactList::Line{QStringLiteral("%1: %2").arg(role, decisionText(review.states.at(other))), Tone::Plain};
    }
    return out;
}

/// Permissions that came or went since, the first few by name.
QString listedText(const QStringList &permissions)
{
    constexpr qsizetype kNamed = 3;
    QString text = permissions.mid(0, kNamed).join(QStringLiteral(", "));
    if (permissions.size() > kNamed)
        text += QStringLiteral(", \u2026");
    return text;
}

Lines previousLines(const PreviousDecision *previous)
{
    if (!previous)
        return {};
    const ReviewRecord &record = previous->decision;
    ItemState then;
    then.decided = record;
    Lines out{{ReviewPanel::tr("%1, by %2, %3 (%4)").arg(decisionText(then), record.by, localTimeText(record.at), previous->campaign), Tone::Plain}};
    if (!record.reason.isEmpty())
        out += FactList::Line{record.reason, Tone::Muted};
    if (!previous->roleKnown)
        return out;
    if (previous->gained.isEmpty() && previous->lost.isEmpty())
        out += FactList::Line{ReviewPanel::tr("The role allows the same as then."), Tone::Muted};
    if (!previous->gained.isEmpty())
        out += FactList::Line{ReviewPanel::tr("The role gained %Ln permissions since: %1", nullptr, int(previous->gained.size())).arg(listedText(previous->gained)), Tone::Warn};
    if (!previous->lost.isEmpty())
        out += FactList::Line{ReviewPanel::tr("The role lost %Ln permissions since: %1", nullptr, int(previous->lost.size())).arg(listedText(previous->lost)), Tone::Plain};
    return out;
}

Lines trailOf(const Review &review, const QString &item)
{
    Lines out;
    for (const ReviewRecord &record : review.records) {
        if (record.item != item)
            continue;
        QString what;
        if (record.event == ReviewEvent::Reassigned)
            what = ReviewPanel::tr("given to %1").arg(record.reviewer);
        else if (record.event == ReviewEvent::Applied)
            what = record.state == kVerifiedRemoved ? ReviewPanel::tr("seen removed") : ReviewPanel::tr("not removed yet: %1").arg(record.state);
        else
            what = record.decision == ReviewDecision::Open ? ReviewPanel::tr("decision taken back") : decisionText(record.decision);
        if (record.event == ReviewEvent::Applied && record.state == kAlreadyGone)
            what = ReviewPanel::tr("gone already");
        QString line = ReviewPanel::tr("%1, %2: %3").arg(localTimeText(record.at), record.by, what);
        const QString reason = record.silent ? ReviewPanel::tr("no decision by the deadline") : record.reason;
        if (!reason.isEmpty())
            line += QStringLiteral(" (") + reason + QLatin1Char(')');
        out += FactList::Line{line, Tone::Plain};
    }
    return out;
}

QString countOrUnknown(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : ReviewPanel::tr("not told");
}

QString lastLoginText(const ReviewItem &item, const CampaignSource *source)
{
    if (item.lastLogin.isEmpty())
        return ReviewPanel::tr("never");
    const ServerTime time = ServerTime::parse(item.lastLogin);
    if (time.micros == ServerTime::kUnknown)
        return item.lastLogin;
    if (source && source->serverOffsetSeconds)
        return localTimeText(serverInstant(time, source->serverOffsetSeconds));
    return ReviewPanel::tr("%1 by the server's own clock").arg(serverClockText(time));
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : FactPanel(parent)
{
    setAccessibleName(tr("What helps to decide"));
    facts()->setAccessibleName(tr("What helps to decide"));
    clear(0);
}

void ReviewPanel::setItem(const Review &review, qsizetype place, const ReviewPeople *people, const PreviousDecision *previous)
{
    const ReviewItem &item = review.items.at(place);
    const ItemState &state = review.states.at(place);
    const CampaignSource *source = sourceOf(review.campaign, item.account.instance);
    const bool ofRole = item.kind == ReviewKind::RoleContents;
    QString about = tr("Role %1 on %2").arg(item.role, item.instance);
    if (item.kind == ReviewKind::Accounts)
        about = tr("Account on %1").arg(item.instance);
    else if (ofRole)
        about = tr("In the role %1 on %2").arg(item.role, item.instance);
    setHeading(ofRole ? item.permission : item.username, about);
    QList<FactList::Fact> told{
        FactList::fact(tr("Decision"), decisionText(state), state.isOpen() ? Tone::Warn : Tone::Plain),
        FactList::fact(tr("To be decided by"), state.reviewer == item.reviewer ? state.reviewer : tr("%1, first %2").arg(state.reviewer, item.reviewer)),
        {tr("Last time"), previousLines(previous)},
        {tr("Findings"), findingLines(item, source)},
        {tr("Colleagues with the role"), colleagueLines(item)},
    };
    if (ofRole) {
        told += FactList::fact(tr("Accounts that hold the role"), countOrUnknown(item.holders));
        told += FactList::Fact{tr("On record"), trailOf(review, item.id)};
        facts()->setFacts(told);
        return;
    }
    const QString allows = item.kind == ReviewKind::Accounts ? tr("Roles of this account") : tr("What the role allows");
    told.append(QList<FactList::Fact>{
        FactList::fact(allows, allowsText(item)),
        FactList::fact(tr("Last login"), lastLoginText(item, source), item.lastLogin.isEmpty() ? Tone::Warn : Tone::Plain),
        FactList::fact(tr("Logins, and failed ones"), QStringLiteral("%1 / %2").arg(countOrUnknown(item.logins), countOrUnknown(item.failedLogins))),
        FactList::fact(tr("Active"), item.active ? tr("yes") : tr("no: cannot sign in"), item.active ? Tone::Plain : Tone::Warn),
        FactList::fact(tr("Name"), item.name),
        FactList::fact(tr("E-mail"), item.email),
        {tr("Other roles of this account"), otherGrants(review, place, people, true)},
        {tr("The same person elsewhere"), otherGrants(review, place, people, false)},
        {tr("On record"), trailOf(review, item.id)},
    });
    facts()->setFacts(told);
}

void ReviewPanel::setCampaign(const Review &review, const QDateTime &now)
{
    Shares instances;
    Shares reviewers;
    Shares risks;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const bool decided = !review.states[i].isOpen();
        for (Share *share : {&instances[review.items[i].instance], &reviewers[review.states[i].reviewer], &risks[riskText(review.items[i].level)]}) {
            ++share->items;
            share->decided += decided ? 1 : 0;
        }
    }
    const ReviewProgress progress = progressOf(review);
    const QLocale locale;
    const QDateTime &deadline = review.campaign.wish.deadline;
    const bool overdue = progress.open > 0 && now > deadline && !review.signedOff;
    setHeading(review.campaign.wish.name, tr("Made by %1, %2").arg(review.createdBy, localTimeText(review.createdAt)));
    QList<FactList::Fact> all{
        FactList::fact(tr("Made because"), review.campaign.wish.reason),
        FactList::fact(tr("Deadline"), overdue ? tr("%1: overdue").arg(localTimeText(deadline)) : localTimeText(deadline), overdue ? Tone::Danger : Tone::Plain),
        FactList::fact(tr("Decided"), tr("%1 of %2").arg(locale.toString(progress.items - progress.open), locale.toString(progress.items))),
        FactList::fact(tr("Kept, as exceptions, revoked, changed"), QStringLiteral("%1, %2, %3, %4").arg(locale.toString(progress.kept), locale.toString(progress.exceptions), locale.toString(progress.revoked), locale.toString(progress.changed))),
        FactList::fact(tr("Privileged grants that stay"), locale.toString(progress.keptPrivileged)),
        FactList::fact(tr("Privileged grants still open"), locale.toString(progress.openPrivileged), progress.openPrivileged > 0 ? Tone::Warn : Tone::Plain),
        {tr("By instance"), linesOf(instances)},
        {tr("By reviewer"), linesOf(reviewers)},
        {tr("By risk"), linesOf(risks)},
        {tr("How it was decided"), signalLinesOf(review)},
    };
    if (review.signedOff)
        all += FactList::fact(tr("Signed off"), tr("%1, %2").arg(review.signedOff->by, localTimeText(review.signedOff->at)), Tone::Ok);
    facts()->setFacts(all);
}

void ReviewPanel::clear(int selectedRows)
{
    setHeading(selectedRows > 1 ? tr("%Ln items selected", nullptr, selectedRows) : tr("Nothing selected"), {});
    facts()->setFacts({});
}

} // namespace airside
