#pragma once

#include "core/config/personlinkstore.h"
#include "core/store/reviewstore.h"
#include "tests/support/patience.h"
#include "tests/ui/uifixture.h"
#include "ui/history/historypage.h"
#include "ui/instances/instancespage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/tableview.h"
#include "ui/mainwindow.h"
#include "ui/people/peoplepage.h"
#include "ui/permissions/permissionpanel.h"
#include "ui/permissions/permissionspage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/roles/rolespage.h"
#include "ui/users/userspage.h"

#include <QSignalSpy>
#include <QTest>

namespace airside {

/// The window as the console makes it, over fake servers.
struct WholeWindow
{
    explicit WholeWindow(UiFixture &fixture)
        : f(fixture)
        , links(fixture.dir.filePath(QStringLiteral("people.json")))
        , reviewStore(fixture.dir.filePath(QStringLiteral("reviews.sqlite")), fixture.clock)
        , window(std::make_unique<MainWindow>(opened(), f.credentials ? *f.credentials : f.keychain, [] { return Result<void>(); }))
    {
        users = new UsersPage(*f.workspace, nullptr);
        people = new PeoplePage(*f.workspace, links);
        roles = new RolesPage(*f.workspace, nullptr);
        permissions = new PermissionsPage(*f.workspace, nullptr);
        window->addPage(QStringLiteral("users"), QStringLiteral("users"), users, MainWindow::Exports::Table);
        window->addPage(QStringLiteral("people"), QStringLiteral("person"), people, MainWindow::Exports::Table);
        window->addPage(QStringLiteral("roles"), QStringLiteral("roles"), roles, MainWindow::Exports::Table);
        window->addPage(QStringLiteral("permissions"), QStringLiteral("key"), permissions, MainWindow::Exports::Table);
        window->addPage(QStringLiteral("instances"), QStringLiteral("instances"), new InstancesPage(*f.workspace),
                        MainWindow::Exports::Table);
        journal = new JournalPage(*f.workspace);
        history = new HistoryPage(*f.workspace);
        window->addPage(QStringLiteral("journal"), QStringLiteral("journal"), journal, MainWindow::Exports::Table);
        window->addPage(QStringLiteral("history"), QStringLiteral("history"), history, MainWindow::Exports::Table);
        reviews = new ReviewsPage(*f.workspace);
        window->addPage(QStringLiteral("reviews"), QStringLiteral("shield"), reviews, MainWindow::Exports::Table);
        QObject::connect(reviews, &ReviewsPage::planStaged, window.get(), &MainWindow::openReview);
        window->openFirst();
        window->show();
    }
    ~WholeWindow()
    {
        QSignalSpy drained(f.workspace.get(), &Workspace::drained);
        window.reset();
        f.close();
        if (drained.isEmpty())
            drained.wait(kPatience); // the store of the reviews may be asked still
    }

    /// Everything read and shown.
    [[nodiscard]] bool start(const QString &page)
    {
        window->resize(1440, 900); // the window bounds itself by the screen, and this one is small
        if (!QTest::qWaitForWindowActive(window.get(), kPatience))
            return false;
        f.workspace->refreshScope();
        window->openPage(page);
        return waitUntil([this] { return !f.workspace->isReading() && !f.workspace->snapshotsInScope().isEmpty(); })
               && settle();
    }
    [[nodiscard]] bool settle()
    {
        return waitUntil([this] { return !people->isVisible() || (!people->isBusy() && people->model()->totalRows() > 0); })
               && waitUntil([this] { return !permissions->isVisible() || (!permissions->isBusy() && permissions->model()->totalRows() > 0); })
               && waitUntil([this] { return (!journal->isVisible() || !journal->isBusy()) && (!history->isVisible() || !history->isBusy())
                                && (!reviews->isVisible() || !reviews->isBusy()); });
    }
    [[nodiscard]] int rowOf(const QString &resource, const QString &action) const
    {
        for (int row = 0; row < permissions->model()->rowCount(); ++row) {
            if (permissions->model()->rowAt(row).permission->permission == Permission{action, resource})
                return row;
        }
        return -1;
    }

    [[nodiscard]] Workspace &opened()
    {
        f.reviews = &reviewStore;
        return f.open();
    }

    UiFixture &f;
    PersonLinkStore links;
    ReviewStore reviewStore;
    std::unique_ptr<MainWindow> window;
    UsersPage *users = nullptr;
    PeoplePage *people = nullptr;
    RolesPage *roles = nullptr;
    PermissionsPage *permissions = nullptr;
    JournalPage *journal = nullptr;
    HistoryPage *history = nullptr;
    ReviewsPage *reviews = nullptr;
};

} // namespace airside
