#pragma once

#include "ui/workspace.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace airside {

class KeychainWatch;
class MessageBanner;
class Page;
class Sidebar;
class StagedBar;
class WelcomePage;

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
    /// The page is taken over. icon: a name of resources/icons.
    void addPage(const QString &id, const QString &icon, Page *page, Exports exports = Exports::Nothing);
    [[nodiscard]] Page *page(const QString &id) const { return m_pages.value(id); }
    /// Shows the page, with its filter set when one is given.
    void openPage(const QString &id, const QString &filter = {});
    /// The first page, or Welcome when there is no instance.
    void openFirst();
    void startDemo();
    void openReview();
    void openExport();

Q_SIGNALS:
    /// The window was closed and everything has ended: the program may quit.
    void finished();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildShell();
    void followKeychain();
    void followWorkspace();
    void updateProduction();
    void showShell(bool pages);
    void leave();
    void askToLeave();
    [[nodiscard]] QString stagedOnLeaving() const;
    [[nodiscard]] bool wearsProduction() const;
    [[nodiscard]] MessageBanner *banner(const QString &key);
    void warn(const QString &key, const QString &text, const QString &details = {});
    void showBanner(const QString &key, bool visible);

    Workspace &m_workspace;
    KeychainWatch &m_keychain;
    std::function<Result<void>()> m_startDemo;
    QMap<QString, Page *> m_pages;
    QString m_current;
    QString m_first;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    StagedBar *m_staged = nullptr;
    QVBoxLayout *m_banners = nullptr;
    QMap<QString, MessageBanner *> m_bannerByKey;
    bool m_leaving = false;
    bool m_finished = false;
};

} // namespace airside
