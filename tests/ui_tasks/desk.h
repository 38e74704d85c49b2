#pragma once

#include "tests/ui_permissions/wholewindow.h"
#include "tests/ui_tasks/hands.h"
#include "ui/kit/prompts.h"
#include "ui/kit/secretclipboard.h"
#include "ui/livesettings.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QHeaderView>

namespace airside {

/// The window as a person has it, with its own dialogs, over fake servers: alice (Viewer), bob (Op) and the account that signs
/// in, auditor (Admin). On Staging bob is robert, with the same e-mail.
struct Desk
{
    explicit Desk(bool withInstances = true)
    {
        f.dialogs = &prompts;
        f.clipboard = &clipboard;
        f.prepare = [this](FakeAccessApi &server) {
            server.addRole(QStringLiteral("helpdesk"), {QStringLiteral("can_read on DAGs"), QStringLiteral("menu_access on Browse")});
            for (const char *spare : {"nightshift", "trainees"}) // custom roles to be renamed and deleted
                server.addRole(QLatin1String(spare), {QStringLiteral("can_read on DAGs")});
            server.addUser(QStringLiteral("carol"), {QStringLiteral("helpdesk")});
            if (server.instance().name == QLatin1String("Staging"))
                server.user(QStringLiteral("bob"))->username = QStringLiteral("robert");
            for (User &user : server.users)
                user.email = user.username == QLatin1String("robert") ? QStringLiteral("bob@example.org") : user.username + QLatin1String("@example.org");
            if (more)
                more(server);
        };
        if (withInstances) {
            production = f.add(QStringLiteral("Production"), Environment::Production).id;
            staging = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        }
    }
    ~Desk()
    {
        for (FakeAccessApi *server : std::as_const(f.servers)) {
            server->delay = std::chrono::milliseconds(0);
            server->held.clear();
        }
        [[maybe_unused]] const bool idle = waitUntil([this] { return !f.workspace || (!f.workspace->isApplying() && !f.workspace->isReading()); });
        w.reset();
    }

    /// The window is shown; with instances, all but so many are read.
    [[nodiscard]] bool open(const QString &page = QStringLiteral("users"), int unreadable = 0)
    {
        w = std::make_unique<WholeWindow>(f);
        w->window->addPage(QStringLiteral("settings"), QStringLiteral("settings"), new SettingsPage(*f.workspace, settings, f.keychain));
        if (f.store.instances().isEmpty()) {
            w->window->resize(1440, 900);
            return QTest::qWaitForWindowActive(w->window.get(), kPatience);
        }
        return w->start(page) && waitUntil([this, unreadable] { return isAllShown(unreadable); });
    }
    [[nodiscard]] bool isAllShown(int unreadable) const
    {
        const QList<SnapshotPtr> snapshots = f.workspace->snapshotsInScope();
        qsizetype users = 0;
        for (const SnapshotPtr &snapshot : snapshots)
            users += snapshot->users.size();
        return snapshots.size() + unreadable == f.workspace->statesInScope().size() && (!w->users->isVisible() || w->users->model()->totalRows() == users);
    }
    [[nodiscard]] FakeAccessApi &server() const { return *f.servers[production]; }
    [[nodiscard]] FakeAccessApi &stagingServer() const { return *f.servers[staging]; }
    [[nodiscard]] const ChangePlan &staged() const { return f.staging.plan(); }
    /// The row whose first cell says so; where there are several, of that instance.
    [[nodiscard]] static QModelIndex cell(const TableView &table, const QString &first, const QString &instance = QStringLiteral("Production"))
    {
        QModelIndex any;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            bool ofInstance = false;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                ofInstance = ofInstance || index.siblingAtColumn(column).data().toString() == instance;
            if (index.data().toString() != first && index.siblingAtColumn(1).data().toString() != first)
                continue;
            any = index;
            if (ofInstance)
                return index;
        }
        return any;
    }
    /// By the arrow keys, from the table's beginning.
    [[nodiscard]] static bool walkTo(const QModelIndex &index)
    {
        hands::keys::press("Home");
        for (int i = 0; i < 50; ++i) {
            const auto *table = qobject_cast<const QTableView *>(QApplication::focusWidget());
            if (!table || !index.isValid())
                return false;
            if (table->currentIndex().row() == index.row() && table->selectionModel()->isRowSelected(index.row(), {}))
                return true;
            hands::keys::press("Down");
        }
        return false;
    }

    QTemporaryDir out;
    DialogPrompts prompts;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), [] { return std::chrono::milliseconds(3'600'000); }};
    UiFixture f;
    LiveSettings settings{*SettingsStore::load(f.dir.filePath(QStringLiteral("config.json")))};
    std::function<void(FakeAccessApi &)> more;
    QUuid production;
    QUuid staging;
    std::unique_ptr<WholeWindow> w;
};

} // namespace airside
