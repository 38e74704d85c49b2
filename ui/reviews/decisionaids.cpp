#include "ui/reviews/decisionaids.h"

#include "core/access/grantfacts.h"
#include "models/reviewitems.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

/// The words of the risk in the window's language; what it comes from are Airflow's own names.
QString privilegedText(const ReviewItem &item)
{
    const QString english = privilegeName(item.level);
    if (item.listed)
        return QCoreApplication::translate("ReviewPanel", "Privileged, as its list says.");
    if (item.why.startsWith(kTogether + english))
        return QCoreApplication::translate("ReviewPanel", "Together with the other roles: %1").arg(riskText(item.level) + item.why.mid(kTogether.size() + english.size()));
    return item.why.startsWith(english) ? riskText(item.level) + item.why.mid(english.size()) : riskText(item.level);
}

FactList::Line findingLine(const ReviewItem &item, const ItemFinding &finding)
{
    using enum ItemFindingKind;
    switch (finding.kind) {
    case CanBecomeAdmin:
        return {privilegedText(item), Tone::Danger};
    case Powerful:
        return {privilegedText(item), Tone::Warn};
    case UnknownRole:
        return {QCoreApplication::translate("ReviewPanel", "The server did not tell what the role allows."), Tone::Warn};
    case Inactive:
        return {QCoreApplication::translate("ReviewPanel", "The account is inactive and holds roles all the same."), Tone::Warn};
    case NeverSignedIn:
        return {QCoreApplication::translate("ReviewPanel", "Never signed in."), Tone::Warn};
    case Dormant:
        return {QCoreApplication::translate("ReviewPanel", "Not signed in for %Ln days.", nullptr, int(finding.figure)), Tone::Warn};
    case FailedLogins:
        return {QCoreApplication::translate("ReviewPanel", "%Ln failed logins since the last one that succeeded.", nullptr, int(finding.figure)), Tone::Warn};
    case Unusual:
        return {QCoreApplication::translate("ReviewPanel", "Unusual: hardly any of the colleagues has the role."), Tone::Warn};
    }
    return {};
}

QString groupText(const PeerFigure &peers)
{
    const int others = int(peers.others);
    switch (peers.group) {
    case PeerGroup::Manager:
        return QCoreApplication::translate("ReviewPanel", "Compared with the %Ln other accounts of this instance whose manager is %1.", nullptr, others).arg(peers.manager);
    case PeerGroup::SameRoles:
        return QCoreApplication::translate("ReviewPanel", "Compared with the %Ln accounts of this instance whose other roles are the same.", nullptr, others);
    case PeerGroup::Instance:
        break;
    }
    return QCoreApplication::translate("ReviewPanel", "Compared with all %Ln other accounts of this instance: there is no other role and no manager to compare by.", nullptr, others);
}

} // namespace

QList<FactList::Line> findingLines(const ReviewItem &item, const CampaignSource *source)
{
    QList<FactList::Line> out;
    const QList<ItemFinding> findings = findingsOf(item, source);
    QList<FactList::Line> privileged; // names many permissions: below what is said in a few words
    for (const ItemFinding &finding : findings)
        (finding.kind <= ItemFindingKind::Powerful ? privileged : out) += findingLine(item, finding);
    out += privileged;
    if (out.isEmpty())
        out += FactList::Line{QCoreApplication::translate("ReviewPanel", "none"), Tone::Ok};
    return out;
}

QList<FactList::Line> colleagueLines(const ReviewItem &item)
{
    if (!item.peers)
        return {};
    if (item.peers->others == 0)
        return {{QCoreApplication::translate("ReviewPanel", "There is nobody to compare with."), Tone::Muted}};
    const QLocale locale;
    const QString count = QCoreApplication::translate("ReviewPanel", "%1 of %2 have this role, too.").arg(locale.toString(item.peers->holders), locale.toString(item.peers->others));
    return {{count, Tone::Plain}, {groupText(*item.peers), Tone::Muted}};
}

} // namespace airside
