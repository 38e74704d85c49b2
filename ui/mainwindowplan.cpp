#include "ui/mainwindow.h"

#include "core/base/text.h"
#include "core/plan/planfile.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/prompts.h"
#include "ui/staged/plandialog.h"
#include "ui/staged/proposalinbox.h"
#include "ui/staged/proposalsdialog.h"
#include "ui/workspace.h"

#include <QDropEvent>
#include <QLocale>
#include <QMimeData>

namespace airside {

namespace {

/// Empty: not just one file of this machine.
QString oneFileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::askForPlan()
{
    Prompts::FileQuestion question;
    question.title = tr("Open plan file");
    question.filters = {tr("Plan file (*.json)")};
    m_workspace.collaborators().prompts->openFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            openPlanFile(path);
    });
}

void MainWindow::openPlanFile(const QString &path)
{
    if (isLocked()) {
        m_planToOpen = path;
        return;
    }
    workInPool(this, [path] { return planFileAt(path); }, [this, path](const Result<PlanFile> &file) {
        if (isLocked() || m_leaving)
            return;
        if (!file) {
            warn(QStringLiteral("plan"), describe(file.error()), file.error().detail);
            return;
        }
        auto *dialog = new PlanDialog(m_workspace, path, *file, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowModality(Qt::WindowModal);
        connect(dialog, &PlanDialog::staged, this, &MainWindow::openReview);
        dialog->show();
    });
}

void MainWindow::followProposals()
{
    const std::optional<ProposalStore> &store = m_workspace.collaborators().proposals;
    if (!store)
        return;
    m_proposals = new ProposalInbox(m_workspace, *store, this);
    const QString key = QStringLiteral("proposals");
    connect(banner(key), &MessageBanner::actionTriggered, this, &MainWindow::openProposals);
    connect(m_proposals, &ProposalInbox::changed, this, [this, key] {
        const int count = int(m_proposals->open().size());
        banner(key)->setMessage(MessageBanner::Kind::Info, tr("%Ln proposals of programs wait for you.", nullptr, count));
        banner(key)->setAction(tr("Proposals (%1)\u2026").arg(QLocale().toString(count)));
        banner(key)->setClosable(true);
        showBanner(key, count > 0);
    });
    connect(&m_workspace, &Workspace::proposalNotReopened, this, [this](const Error &error) {
        warn(QStringLiteral("proposal"), tr("Nothing of a proposal was done, but it could not be marked as waiting again. %1").arg(describe(error)), error.detail);
    });
}

void MainWindow::openProposals()
{
    if (isLocked() || m_leaving || !m_proposals)
        return;
    auto *dialog = new ProposalsDialog(*m_proposals, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &ProposalsDialog::openRequested, this, &MainWindow::showProposal);
    dialog->show();
}

void MainWindow::showProposal(const Proposal &proposal)
{
    auto *dialog = new PlanDialog(m_workspace, {}, proposal.file, this);
    QString origin = tr("Proposed by %1.").arg(proposerText(proposal));
    if (!proposal.note.isEmpty())
        origin += QLatin1Char(' ') + tr("The program says: %1").arg(visible(proposal.note));
    dialog->setOrigin(tr("Proposal"), origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &PlanDialog::staged, this, &MainWindow::openReview);
    dialog->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isLocked() && !oneFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openPlanFile(oneFileOf(*event->mimeData()));
}

} // namespace airside
