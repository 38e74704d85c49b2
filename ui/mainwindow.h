#pragma once

#include "ui/kit/commands.h"
#include "ui/lock/lockcover.h"
#include "ui/shell/history.h"
#include "ui/workspace.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace airside {

class HelpWindow;
class KeychainWatch;
class MessageBanner;
class Page;
class Palette;
struct PaletteItem;
class ProposalInbox;
class Shelf;
class Sidebar;
class StagedBar;
class WelcomePage;
struct Proposal;

/// The shell: sidebar, pages, staged bar, and the few dialogs. Everything else is in the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// startDemo adds the demo instances to the workspace; an Error says why it could not.
    MainWindow(Workspace &workspace, KeychainWatch &keychain, std::function<Result<void>()> startDemo,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Exports { Nothing, Table };
    /// Makes a page as a child of the given widget.
    using PageMaker = std::function<Page *(QWidget *)>;
    /// The page is made when it is first needed: the window opens sooner. icon: a name of resources/icons. "settings"
    /// stands at the foot of the sidebar.
    void addPage(const QString &id, const QString &icon, const QString &title, PageMaker make, Exports exports = Exports::Nothing);
    /// The page is taken over.
    void addPage(const QString &id, const QString &icon, Page *page, Exports exports = Exports::Nothing);
    /// Made now if it was not yet; null: there is none of that name.
    [[nodiscard]] Page *page(const QString &id);
    /// Shows the page, with its filter set when one is given.
    void openPage(const QString &id, const QString &filter = {});
    /// Shows the page at one object of it: see Page::openObject().
    void openObject(const QString &id, const QUuid &instance, const QString &name);
    /// To what was shown before another page or object was opened, and on again.
    void goBack();
    void goForward();
    /// The first page, or Welcome when there is no instance.
    void openFirst();
    void startDemo();
    void openReview();
    void openExport();
    /// Asks for a plan file.
    void askForPlan();
    /// What programs propose. Not while locked.
    void openProposals();
    /// Shows what a plan file holds; its changes are staged when the person says so. Not while locked.
    void openPlanFile(const QString &path);
    void openPalette();
    /// The help of the current page; a help window that is open already turns to it.
    void openHelp();
    /// A warning over the pages; the key tells them apart.
    void warn(const QString &key, const QString &text, const QString &details = {});
    /// Something that waits for the person, with one button that goes there and takes the message away.
    void suggest(const QString &key, const QString &text, const QString &action, std::function<void()> go);
    /// Covers the window: dialogs are hidden, sign-ins ended, typed passwords wiped; what is staged or half typed stays.
    void lock(LockReason reason);
    /// Asks the keychain, then shows everything as it was and reads again.
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_cover != nullptr; }
    [[nodiscard]] LockCover *cover() const { return m_cover; }
    [[nodiscard]] Palette *palettePanel() const { return m_palette; }
    [[nodiscard]] HelpWindow *helpWindow() const { return m_help; }

Q_SIGNALS:
    /// The window was closed and everything has ended: the program may quit.
    void finished();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildShell();
    void buildCommands();
    void choose(const PaletteItem &item);
    void addToSidebar(const QString &id, const QString &icon, const QString &title);
    void takePage(const QString &id, Page *page, Exports exports);
    void showPage(const QString &id, const QString &filter);
    [[nodiscard]] WelcomePage *welcome();
    void leaveForElsewhere();
    void updateWays();
    [[nodiscard]] Place here() const;
    void returnTo(const std::optional<Place> &place);
    [[nodiscard]] QList<PaletteItem> paletteItems();
    [[nodiscard]] QList<Command> commandsFor(const QString &id);
    void followProposals();
    void showProposal(const Proposal &proposal);
    void followKeychain();
    void followWorkspace();
    void followLock();
    void uncover(const LockReport &report);
    void sayAfterLock(const LockReport &report, bool wiped);
    void closeLocked();
    void updateProduction();
    void showShell(bool pages);
    void leave();
    void askToLeave();
    [[nodiscard]] QString stagedOnLeaving() const;
    [[nodiscard]] bool wearsProduction() const;
    [[nodiscard]] MessageBanner *banner(const QString &key);
    void showBanner(const QString &key, bool visible);

    Workspace &m_workspace;
    KeychainWatch &m_keychain;
    std::function<Result<void>()> m_startDemo;
    struct Unmade
    {
        PageMaker make;
        Exports exports = Exports::Nothing;
    };
    std::map<QString, Unmade> m_unmade; ///< pages that nobody needed yet
    QMap<QString, Page *> m_pages; ///< those that were made
    QStringList m_order; ///< of all pages
    QMap<QString, QString> m_titles;
    QString m_current;
    History m_history;
    QString m_first;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr; ///< once it was needed
    StagedBar *m_staged = nullptr;
    ProposalInbox *m_proposals = nullptr; ///< null: none can come
    Palette *m_palette = nullptr;
    HelpWindow *m_help = nullptr;
    QList<Command> m_offered; ///< what the open palette may run
    QVBoxLayout *m_banners = nullptr;
    QMap<QString, MessageBanner *> m_bannerByKey;
    LockCover *m_cover = nullptr; ///< while locked
    std::unique_ptr<Shelf> m_shelf; ///< while locked
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QList<QAction *> m_whileLocked; ///< what works behind the cover
    bool m_unlocking = false;
    bool m_closeSaid = false;
    bool m_leaving = false;
    QString m_planToOpen; ///< asked for while the window was locked
    bool m_finished = false;
};

} // namespace airside
