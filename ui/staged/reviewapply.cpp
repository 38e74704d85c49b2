#include "ui/staged/reviewdialog.h"

#include "core/plan/rebase.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/progressline.h"
#include "ui/staged/changetree.h"
#include "ui/staged/confirmations.h"
#include "ui/staged/guardoverrides.h"
#include "ui/staged/receipt.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace airside {

QString ReviewDialog::buttonText() const
{
    switch (m_stage) {
    case Stage::Checking:
        return tr("Checking\u2026");
    case Stage::Applying:
        return tr("Applying\u2026");
    case Stage::Ready:
    case Stage::Receipt:
        break;
    }
    const int count = applicableChanges();
    return count > 0 ? tr("Apply %Ln changes", nullptr, count) : tr("Nothing can be applied");
}

void ReviewDialog::updateButtons()
{
    m_apply->setText(buttonText());
    m_apply->setVisible(m_stage != Stage::Receipt);
    m_apply->setEnabled(m_stage == Stage::Ready && applicableChanges() > 0 && m_confirm->isConfirmed());
    m_confirm->setEnabled(m_stage == Stage::Ready);
    m_guards->setEnabled(m_stage == Stage::Ready);
    m_copy->setVisible(m_stage == Stage::Receipt);
    m_save->setVisible(m_stage == Stage::Receipt);
    m_savePlan->setVisible(m_stage == Stage::Checking || m_stage == Stage::Ready);
    m_pause->setVisible(m_stage == Stage::Applying);
    m_pause->setText(m_workspace.isApplyingPaused() ? tr("Continue") : tr("Pause"));
    m_ways->setVisible(m_stage == Stage::Ready && !m_ways->text().isEmpty());
    m_close->setText(m_stage == Stage::Applying  ? tr("Stop")
                     : m_stage == Stage::Receipt ? tr("Close")
                                                 : tr("Cancel"));
    m_actions->setVisible(m_stage == Stage::Checking || m_stage == Stage::Ready);
    updateActions();
}

void ReviewDialog::updateActions()
{
    const Change *change = changeOf(m_tree->currentChange());
    m_unstage->setEnabled(m_stage == Stage::Ready && change);
    m_rebase->setVisible(std::ranges::any_of(m_plan.changes, [this](const Change &one) { return canRebaseIt(one); }));
    m_rebase->setEnabled(m_stage == Stage::Ready && change && canRebaseIt(*change));
}

void ReviewDialog::unstageCurrent()
{
    const Change *change = changeOf(m_tree->currentChange());
    if (m_stage != Stage::Ready || !change)
        return;
    const qsizetype at = change - m_plan.changes.constData();
    const qsizetype next = at + 1 < m_plan.changes.size() ? at + 1 : at - 1;
    const QUuid nextId = next >= 0 ? m_plan.changes[next].id : QUuid();
    const QUuid instance = change->instance;
    m_workspace.collaborators().staging->discard({change->id});
    planEdited(instance, nextId);
}

void ReviewDialog::rebaseCurrent()
{
    const Change *change = changeOf(m_tree->currentChange());
    if (m_stage != Stage::Ready || !change || !canRebaseIt(*change))
        return;
    const ChangeResult *checked = checkOf(*change);
    const Change moved = change->isUserChange() ? rebased(*change, *checked->serverUser) : rebased(*change, *checked->serverRole);
    m_workspace.collaborators().staging->stage(moved);
    planEdited(moved.instance, moved.id);
}

/// Only the instance that it concerns is asked again.
void ReviewDialog::planEdited(const QUuid &instance, const QUuid &nextChange)
{
    const bool fromTree = m_tree->hasFocus();
    takePlan();
    if (m_plan.isEmpty()) {
        accept();
        return;
    }
    m_tree->setCurrentChange(nextChange);
    if (fromTree)
        m_tree->setFocus();
    m_checks.remove(instance);
    m_overrides.remove(instance);
    startChecking(m_instances.contains(instance) ? QList<QUuid>{instance} : QList<QUuid>());
}

void ReviewDialog::giveTypedPasswords()
{
    const QHash<QUuid, Secret> secrets = m_confirm->takeSecrets();
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const Change *found = changeOf(it.key());
        if (!found)
            continue;
        Change change = *found;
        change.password = it.value();
        m_workspace.collaborators().staging->stage(change);
    }
}

void ReviewDialog::apply()
{
    if (m_stage != Stage::Ready || !m_apply->isEnabled())
        return;
    m_pending = applicable();
    m_toDo = int(std::ranges::count_if(m_plan.changes, [this](const Change &change) { return m_pending.contains(change.instance); }));
    giveTypedPasswords();
    m_stage = Stage::Applying;
    m_done = 0;
    m_pause->setEnabled(true);
    m_reports.clear();
    m_tree->clearResults();
    m_tree->setTense(Tense::Did);
    m_confirm->hide();
    m_guards->hide();
    m_banner->setAction({});
    sayApplying();
    m_progress->setRunning(true);
    m_progress->setProgress(0, m_toDo);
    updateButtons();
    for (const QUuid &id : std::as_const(m_pending))
        m_workspace.apply(id, m_overrides.value(id));
}

void ReviewDialog::takeResult(const QUuid &instance, const ChangeResult &result)
{
    if (m_stage != Stage::Applying || !m_pending.contains(instance))
        return;
    m_tree->setResult(result);
    if (result.state != ChangeState::Waiting && result.state != ChangeState::Running)
        m_progress->setProgress(++m_done, m_toDo);
}

void ReviewDialog::takeApplied(const QUuid &instance, const ApplyReport &report)
{
    if (m_stage != Stage::Applying || !m_pending.removeOne(instance))
        return;
    m_reports.insert(instance, report);
    for (const ChangeResult &result : report.results)
        m_tree->setResult(result);
    m_tree->setRefusals(report.refusals);
    if (m_pending.isEmpty())
        showReceipt();
}

void ReviewDialog::showReceipt()
{
    m_stage = Stage::Receipt;
    m_appliedAt = m_workspace.collaborators().clock->nowUtc();
    m_progress->setRunning(false);
    const Receipt receipt = receiptOf(m_reports, m_names);
    const QLocale locale;
    const QString title = tr("Applied: %1 of %2").arg(locale.toString(receipt.verified), locale.toString(m_plan.changes.size()));
    setWindowTitle(title);
    m_title->setText(title);
    m_banner->setMessage(receiptKind(receipt), receiptSentence(receipt), receipt.details);
    updateButtons();
    m_close->setEnabled(true);
    if (m_tree->showFirstProblem())
        m_tree->setFocus();
    else
        m_close->setFocus();
}

/// Enter in a field starts applying, and the field goes: then the same key would press the button that has the focus since,
/// Stop or Close. A button that had it before takes the key itself.
void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ReviewDialog::reject()
{
    if (m_stage != Stage::Applying) {
        if (m_stage == Stage::Checking)
            m_workspace.cancelApplying();
        QDialog::reject();
        return;
    }
    m_pause->setEnabled(false);
    m_workspace.cancelApplying();
    m_banner->setMessage(MessageBanner::Kind::Warning, tr("Nothing new is sent. Waiting for what is on its way\u2026"));
    m_close->setEnabled(false);
}

void ReviewDialog::sayApplying()
{
    m_banner->setMessage(MessageBanner::Kind::Info, tr("Applying. Each change is read again before it is written, and read back after."));
}

void ReviewDialog::togglePause()
{
    m_workspace.setApplyingPaused(!m_workspace.isApplyingPaused());
}

/// Stopping ends a pause too; then the banner tells of that already.
void ReviewDialog::showPause()
{
    if (m_stage != Stage::Applying || !m_pause->isEnabled())
        return;
    if (m_workspace.isApplyingPaused())
        m_banner->setMessage(MessageBanner::Kind::Warning, tr("Paused. What is on its way is finished, nothing new is sent until you continue. "
                                                              "Stop leaves the rest staged."));
    else
        sayApplying();
    updateButtons();
}

} // namespace airside
