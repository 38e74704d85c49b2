#include "ui/mainwindow.h"

#include "core/base/text.h"
#include "ui/keychainwatch.h"
#include "ui/kit/page.h"
#include "ui/kit/secretclipboard.h"
#include "ui/lock/shelf.h"
#include "ui/shell/palette.h"

#include <QAction>
#include <QPushButton>

namespace airside {

void MainWindow::followLock()
{
    connect(&m_workspace, &Workspace::signInsEnded, this, [this] {
        if (!isLocked())
            return;
        m_keychain.forgetMemory();
        if (!m_unlocking)
            m_cover->say(tr("All sign-ins have ended. Staged changes are kept."));
    });
    connect(&m_workspace, &Workspace::unlockRefused, this, [this](const Error &error) {
        if (!isLocked())
            return;
        m_unlocking = false;
        m_cover->say(tr("It stays locked. %1").arg(describe(error)));
        m_cover->setWaiting(false);
    });
    connect(&m_workspace, &Workspace::unlocked, this, &MainWindow::uncover);
    connect(&m_keychain, &KeychainWatch::waitingChanged, this, [this](bool waiting) {
        if (isLocked() && m_unlocking && waiting)
            m_cover->say(tr("Waiting for the keychain. Your desktop may be asking you to unlock it."));
    });
}

void MainWindow::lock(LockReason reason)
{
    if (isLocked() || m_leaving)
        return;
    if (m_palette) { // its list holds names
        m_palette->dismiss();
        m_palette->hide();
        m_palette->setParent(nullptr);
        m_palette->deleteLater();
        m_palette = nullptr;
    }
    m_offered.clear();
    m_shelf = std::make_unique<Shelf>(*this);
    m_shelf->take(takeCentralWidget());
    for (QAction *action : actions())
        action->setEnabled(m_whileLocked.contains(action));
    m_cover = new LockCover(reason, m_workspace.collaborators().clock->nowUtc(), this);
    m_cover->say(m_workspace.isApplying() ? tr("Nothing new is sent. Waiting for what is on its way, then the sign-ins end.")
                                          : tr("The sign-ins are being ended."));
    connect(m_cover, &LockCover::unlockRequested, this, &MainWindow::unlock);
    setCentralWidget(m_cover);
    m_cover->show();
    m_cover->button()->setFocus();
    m_closeSaid = false;
    updateProduction();
    if (SecretClipboard *clipboard = m_workspace.collaborators().clipboard)
        clipboard->clear();
    m_workspace.lock();
}

void MainWindow::unlock()
{
    if (!isLocked() || m_unlocking)
        return;
    m_unlocking = true;
    m_cover->setWaiting(true);
    m_workspace.unlock();
}

void MainWindow::uncover(const LockReport &report)
{
    if (!isLocked())
        return;
    m_unlocking = false;
    const bool wiped = m_shelf->wipedPasswords();
    setCentralWidget(m_shelf->takeBack()); // the cover is deleted
    m_cover = nullptr;
    centralWidget()->show();
    for (QAction *action : actions())
        action->setEnabled(true);
    m_shelf->restoreDialogs();
    m_shelf.reset();
    updateProduction();
    sayAfterLock(report, wiped);
    if (!m_planToOpen.isEmpty())
        openPlanFile(std::exchange(m_planToOpen, {}));
}

void MainWindow::sayAfterLock(const LockReport &report, bool wiped)
{
    QStringList texts;
    QStringList details;
    if (report.notSent > 0)
        texts += tr("Locking stopped what was being applied: %Ln changes were not sent and are still staged.", nullptr, report.notSent);
    else if (report.stoppedApplying)
        texts += tr("What was being applied had been sent when the window was locked.");
    QStringList names;
    for (const auto &[name, error] : report.notEnded) {
        names += visible(name);
        details += name + QStringLiteral(": ") + describe(error);
    }
    if (!names.isEmpty())
        texts += tr("Sign-ins could not be ended on the server and live until it ends them: %1.").arg(names.join(QStringLiteral(", ")));
    if (wiped)
        texts += tr("Passwords that were typed and not staged were wiped.");
    if (!texts.isEmpty())
        warn(QStringLiteral("locked"), texts.join(QLatin1Char(' ')), details.join(QLatin1Char('\n')));
}

/// Nobody can be asked behind the cover. What is staged is saved; half-filled forms deserve a second thought.
void MainWindow::closeLocked()
{
    const bool unfinished = std::ranges::any_of(m_pages, [](const Page *page) { return !page->unfinishedWork().isEmpty(); });
    if (unfinished && !std::exchange(m_closeSaid, true)) {
        m_cover->say(tr("A form is half filled in. Unlock to go on with it, or close once more to drop it."));
        return;
    }
    leave();
}

} // namespace airside
