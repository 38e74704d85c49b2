#include "ui/mainwindow.h"

#include "core/plan/planfile.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/prompts.h"
#include "ui/staged/plandialog.h"

#include <QDropEvent>
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
