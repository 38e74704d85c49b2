#include "ui/reviews/boardfigures.h"

#include "core/access/filtertoken.h"
#include "core/base/text.h"
#include "models/reviewitems.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

QString boardTr(const char *text)
{
    return QCoreApplication::translate("ReviewBoard", text);
}

double partOf(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

/// Never 100 % while something is missing, never 0 % where something is.
QString percentText(qint64 part, qint64 whole)
{
    int percent = int(partOf(part, whole) * 100);
    if (part > 0 && percent == 0)
        percent = 1;
    return boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 %")).arg(percent);
}

QString countText(qint64 count, qint64 whole)
{
    return boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 (%2)")).arg(QLocale().toString(count), percentText(count, whole));
}

QString fieldIs(const char *field, const QString &value)
{
    return QLatin1String(field) + QLatin1Char(':') + filterValueText(value);
}

/// How much of a share is decided; what is open and privileged is said.
FigureRow shareRow(const ReviewShare &share, const QString &name, const QString &filter)
{
    const QLocale locale;
    FigureRow row;
    row.name = name;
    row.share = partOf(share.decided, share.items);
    row.value = boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 of %2")).arg(locale.toString(share.decided), locale.toString(share.items));
    if (share.openPrivileged > 0) {
        row.value += QStringLiteral(", ") + QCoreApplication::translate("ReviewBoard", "%Ln privileged open", nullptr, int(share.openPrivileged));
        row.icon = QStringLiteral("shield");
    }
    row.filter = filter;
    row.tone = share.open() == 0 ? Tone::Ok : Tone::Plain;
    return row;
}

FigureRow countRow(const QString &name, qint64 count, qint64 whole, const char *filter, Tone tone, bool waits = false)
{
    FigureRow row{name, partOf(count, whole), countText(count, whole), QLatin1String(filter), count > 0 ? tone : Tone::Muted, waits, {}};
    return row;
}

} // namespace

QList<FigureRow> decisionRows(const CampaignFigures &figures)
{
    const ReviewProgress &of = figures.progress;
    QList<FigureRow> rows;
    if (figures.overdue) {
        rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Overdue")), of.open, of.items, "open:yes", Tone::Danger, true);
        rows.last().icon = QStringLiteral("warning");
    }
    rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Open")), of.open - of.unknown, of.items, "decision:open", Tone::Warn, true);
    rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Not known by the reviewer")), of.unknown, of.items, "decision:unknown", Tone::Warn, true);
    rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Kept")), of.kept, of.items, "decision:keep", Tone::Ok);
    rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Exceptions")), of.exceptions, of.items, "decision:exception", Tone::Plain);
    rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Revoked")), of.revoked, of.items, "decision:revoke", Tone::Danger);
    rows += countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Changed")), of.changed, of.items, "decision:change", Tone::Danger);
    if (of.revoked + of.changed > 0) {
        FigureRow row;
        row.name = boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Seen removed"));
        row.share = partOf(of.removed, of.revoked + of.changed);
        row.value = boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 of %2")).arg(QLocale().toString(of.removed), QLocale().toString(of.revoked + of.changed));
        row.filter = of.removed < of.revoked + of.changed ? QStringLiteral("decision:revoke,change removed:no") : QStringLiteral("removed:yes");
        row.tone = of.removed < of.revoked + of.changed ? Tone::Warn : Tone::Ok;
        rows += row;
    }
    return rows;
}

QList<FigureRow> riskRows(const CampaignFigures &figures)
{
    QList<FigureRow> rows;
    static constexpr std::array filters{"privileged:no", "privileged:powerful", "privileged:admin"};
    for (const PrivilegeLevel level : {PrivilegeLevel::CanBecomeAdmin, PrivilegeLevel::Powerful, PrivilegeLevel::Ordinary}) {
        const ReviewShare &share = figures.risks.at(size_t(level));
        if (share.items > 0)
            rows += shareRow(share, riskText(level), QLatin1String(filters.at(size_t(level))));
    }
    return rows;
}

QList<FigureRow> instanceRows(const CampaignFigures &figures)
{
    QList<FigureRow> rows;
    for (const ReviewShare &share : figures.instances)
        rows += shareRow(share, share.name, fieldIs("instance", share.name));
    return rows;
}

QList<FigureRow> reviewerRows(const CampaignFigures &figures)
{
    QList<FigureRow> rows;
    for (const ReviewShare &share : figures.reviewers)
        rows += shareRow(share, share.name, fieldIs("reviewer", share.name));
    return rows;
}

QList<FigureRow> privilegedRows(const CampaignFigures &figures)
{
    const PrivilegedLeft &of = figures.privileged;
    const qint64 all = of.remaining() + of.removed;
    if (all == 0)
        return {};
    return {
        countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Still open")), of.open, all, "privileged:yes open:yes", Tone::Warn, true),
        countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Kept")), of.kept, all, "privileged:yes decision:keep", Tone::Plain),
        countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Exceptions")), of.exceptions, all, "privileged:yes decision:exception", Tone::Plain),
        countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "To be removed, still there")), of.toRemove, all, "privileged:yes decision:revoke,change removed:no",
                 Tone::Warn, true),
        countRow(boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Removed")), of.removed, all, "privileged:yes removed:yes", Tone::Ok),
    };
}

QList<FigureRow> signalRows(const CampaignFigures &figures)
{
    QList<FigureRow> rows;
    for (const ReviewerSignals &one : figures.reviewerSignals) {
        const QLocale locale;
        FigureRow row;
        row.name = one.reviewer;
        row.share = one.keptShare();
        row.value = boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 of %2 kept")).arg(locale.toString(one.kept), locale.toString(one.decided));
        if (one.medianSeconds)
            row.value += QStringLiteral(", ") + boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 s in the middle")).arg(locale.toString(*one.medianSeconds, 'f', 1));
        if (one.looksClickedThrough) {
            row.value += QStringLiteral(": ") + boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "looks like clicking through"));
            row.icon = QStringLiteral("warning");
            row.tone = Tone::Warn;
        }
        row.filter = fieldIs("by", one.reviewer);
        rows += row;
    }
    return rows;
}

QString boardHeadline(const CampaignFigures &figures, const Review &review, const QDateTime &now)
{
    const QLocale locale;
    const ReviewProgress &of = figures.progress;
    QStringList texts{boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "%1 of %2 items decided (%3)."))
                          .arg(locale.toString(of.items - of.open), locale.toString(of.items), percentText(of.items - of.open, of.items))};
    const QDateTime &deadline = review.campaign.wish.deadline;
    if (review.signedOff) {
        texts += boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Signed off by %1, %2.")).arg(visible(review.signedOff->by), localTimeText(review.signedOff->at));
    } else if (figures.overdue) {
        texts += boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Overdue since %1.")).arg(localTimeText(deadline));
    } else if (now <= deadline) {
        texts += boardTr(QT_TRANSLATE_NOOP("ReviewBoard", "Deadline %1.")).arg(localTimeText(deadline));
        texts += QCoreApplication::translate("ReviewBoard", "%Ln days are left.", nullptr, int(now.daysTo(deadline)));
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace airside
