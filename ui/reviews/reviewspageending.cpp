#include "core/base/osuser.h"
#include "core/base/text.h"
#include "core/review/reviewrules.h"
#include "models/timetext.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/tableview.h"
#include "ui/reviews/reviewspage.h"
#include "ui/reviews/signoffdialog.h"

#include <QAction>
#include <QToolButton>

namespace airside {

void ReviewsPage::buildEnding()
{
    m_carryAction = addCommand(QStringLiteral("play"), tr("Carry out\u2026"), {}, [this] { carryOut(); });
    m_signAction = addCommand(QStringLiteral("lock"), tr("Sign off\u2026"), {}, [this] { signOff(); });
    const auto button = [this](QAction *action, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setToolTip(tip);
        made->hide();
        addHeaderWidget(made);
        m_reviewButtons += made;
    };
    button(m_boardAction, tr("How the campaign stands, in figures (F)"));
    button(m_personAction, tr("One person at a time, with all grants (P)"));
    button(m_carryAction, tr("Makes one plan of what was revoked and changed, to be reviewed and applied"));
    button(m_signAction, tr("Reads the instances once more, and ends the review"));
    connect(&m_carrier, &ReviewCarrier::prepared, this, &ReviewsPage::takePrepared);
    connect(&m_carrier, &ReviewCarrier::carriedOut, this, &ReviewsPage::takeCarriedOut);
    connect(&m_carrier, &ReviewCarrier::notRecorded, this, [this](const Error &error) {
        setBanner(QStringLiteral("carried"), MessageBanner::Kind::Error,
                  tr("What was carried out could not be put on record. “Carry out\u2026” does it again.") + QLatin1Char(' ') + withFullStop(describe(error)), error.detail)
            ->setClosable(true);
    });
}

void ReviewsPage::updateCommands()
{
    const bool reviewing = isReviewing();
    const Review *review = m_desk.expected();
    const bool signedOff = review && review->signedOff;
    const bool open = reviewing && review && !signedOff;
    for (QAction *action : std::as_const(m_deciding))
        action->setEnabled(reviewing && !signedOff && !isBoardShown());
    for (QAction *action : std::as_const(m_whileReviewing))
        action->setEnabled(reviewing);
    m_carryAction->setEnabled(open && !m_carrier.isBusy());
    m_signAction->setEnabled(open);
    m_sheetAction->setEnabled(open);
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(reviewing && review);
    m_newButton->setVisible(!reviewing);
    for (QToolButton *button : std::as_const(m_reviewButtons))
        button->setVisible(reviewing);
    if (reviewing && m_desk.review() && m_desk.review()->signedOff) {
        const ReviewRecord &end = *m_desk.review()->signedOff;
        setBanner(QStringLiteral("signedoff"), MessageBanner::Kind::Ok,
                  tr("Signed off by %1, %2. Nothing can be decided any more.").arg(visible(end.by), localTimeText(end.at)), end.reason);
    } else {
        removeBanner(QStringLiteral("signedoff"));
    }
}

/// After the deadline the rule for silence is carried out, and said; it never approves anything.
void ReviewsPage::keepSilenceRule()
{
    const Review *review = m_desk.expected();
    const QDateTime now = m_workspace.collaborators().clock->nowUtc();
    if (!review || m_keepingSilence || review->signedOff || now <= review->campaign.wish.deadline)
        return;
    m_keepingSilence = true;
    workInPool(this, [seen = review->withoutLines(), now, by = acting(), os = osUserName()] { return silenceRecords(seen, now, by, os); },
               [this, id = m_desk.id(), head = m_desk.review()->head](const QList<ReviewRecord> &records) {
        m_keepingSilence = false;
        if (records.isEmpty() || m_desk.id() != id || !m_desk.review())
            return;
        if (m_desk.review()->head != head || m_desk.unsaved() > 0) {
            keepSilenceRule(); // something was decided in this moment
            return;
        }
        m_desk.append(records);
        const int count = int(records.size());
        const QString text = records.first().event == ReviewEvent::Decided
                                 ? tr("The deadline has passed: %Ln items without a decision are revoked, as the campaign says.", nullptr, count)
                                 : tr("The deadline has passed: %Ln items without a decision went to the fallback reviewer, as the campaign says.", nullptr, count);
        setBanner(QStringLiteral("silence"), MessageBanner::Kind::Warning, text)->setClosable(true);
    });
}

void ReviewsPage::carryOut()
{
    if (!m_desk.expected() || m_carrier.isBusy())
        return;
    if (m_desk.unsaved() > 0) {
        sayUnsaved();
        return;
    }
    removeBanner(QStringLiteral("carried"));
    m_carrier.start(acting());
    updateCommands();
    updatePlaceholder();
}

void ReviewsPage::takePrepared(const ReviewCarrier::Outcome &outcome)
{
    updateCommands();
    updatePlaceholder();
    QStringList texts;
    if (outcome.gone > 0)
        texts += tr("Of %Ln items nothing was left to be removed; that is on record now.", nullptr, outcome.gone);
    if (outcome.byHand > 0)
        texts += tr("%Ln items are to be removed in other tools by hand. Signing off asks for their new lists.", nullptr, outcome.byHand);
    if (outcome.notRead > 0)
        texts += tr("%Ln items are on instances that could not be read completely.", nullptr, outcome.notRead);
    if (outcome.changes == 0 && texts.isEmpty() && outcome.problems.isEmpty())
        texts += tr("Nothing is left to be removed or changed.");
    texts += outcome.problems;
    if (outcome.changes > 0)
        texts.prepend(tr("%Ln changes are staged, one for each account. Apply them in the review of the changes; what became of each item is put on record here.", nullptr, outcome.changes));
    const bool trouble = outcome.notRead > 0 || !outcome.problems.isEmpty();
    setBanner(QStringLiteral("carried"), trouble ? MessageBanner::Kind::Warning : MessageBanner::Kind::Info, texts.join(QLatin1Char(' ')))->setClosable(true);
    if (outcome.changes > 0)
        Q_EMIT planStaged();
}

void ReviewsPage::takeCarriedOut(int removed, int failed, const QStringList &own)
{
    QStringList texts;
    if (removed > 0)
        texts += tr("%Ln items are carried out and were seen so.", nullptr, removed);
    if (failed > 0)
        texts += tr("%Ln items could not be carried out; the side panel says why. “Carry out\u2026” tries again.", nullptr, failed);
    if (!own.isEmpty())
        texts += tr("Carried out by the one who decided it alone: %1. An auditor asks for somebody else.").arg(visible(own.join(QStringLiteral(", "))));
    setBanner(QStringLiteral("carried"), failed > 0 || !own.isEmpty() ? MessageBanner::Kind::Warning : MessageBanner::Kind::Ok, texts.join(QLatin1Char(' ')))->setClosable(true);
}

void ReviewsPage::signOff()
{
    if (!m_desk.expected())
        return;
    if (m_desk.unsaved() > 0) {
        sayUnsaved();
        return;
    }
    auto *dialog = new SignOffDialog(m_workspace, m_desk, acting(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace airside
