#include "tests/pseudo/scenes.h"

#include "ui/help/helpwindow.h"
#include "ui/history/historypage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/page.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/kit/viewsbutton.h"
#include "ui/people/linkchooser.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personpanel.h"
#include "ui/permissions/permissionpanel.h"
#include "ui/permissions/permissionspage.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/copyform.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"
#include "ui/roles/rolepanel.h"
#include "ui/roles/rolespage.h"
#include "ui/shell/palette.h"
#include "ui/shell/scopebutton.h"
#include "ui/staged/reviewdialog.h"
#include "ui/users/userpanel.h"
#include "ui/users/userspage.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace airside {

namespace {

constexpr int kPatienceMs = 30000;

int rowOfUser(UsersPage &page, const QString &role)
{
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        if (page.model()->index(row, int(UserColumn::Roles)).data(ExportRole).toString() == role)
            return row;
    }
    return 0;
}

int rowOfRole(RolesPage &page, const QString &name)
{
    for (int row = 0; row < page.model()->rowCount(); ++row) {
        if (page.model()->index(row, 0).data(ExportRole).toString() == name)
            return row;
    }
    return 0;
}

/// As a click does; selectRow() does nothing where columns begin at the right.
void choose(QAbstractItemView &table, int row)
{
    table.clearSelection();
    table.setCurrentIndex(table.model()->index(row, 0));
}

} // namespace

bool Scenes::open(const Look &look, const QSize &size)
{
    m_look = look;
    ConsoleOptions options;
    options.stateDir = m_dir.path();
    Result<std::unique_ptr<ConsoleApplication>> made = ConsoleApplication::create(options, [](const QString &) {});
    if (!made || !*made)
        return false;
    m_console = std::move(*made);
    m_console->start();
    window().resize(size);
    this->look(QStringLiteral("welcome"));
    m_console->window().startDemo();
    m_console->workspace().refreshScope();
    return QTest::qWaitFor([this] { return m_console->workspace().snapshotsInScope().size() == 2; }, kPatienceMs);
}

/// What is due has happened: posted events, and timers of no time that wait for them.
void Scenes::settle()
{
    for (int round = 0; round < 3; ++round) {
        bool due = false;
        QTimer::singleShot(0, this->m_console.get(), [&due] { due = true; });
        QVERIFY(QTest::qWaitFor([&due] { return due; }, kPatienceMs));
    }
}

void Scenes::look(const QString &name, QWidget *root)
{
    QWidget *shown = root ? root : &window();
    settle();
    QVERIFY(!shown->grab().isNull());
    m_look(name, *shown);
}

void Scenes::menus(const QString &name, QAbstractItemView *table)
{
    const auto lookAtMenu = [this](const QString &what) {
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu, qPrintable(what));
        look(what, menu);
        menu->close();
    };
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    lookAtMenu(name + QStringLiteral(", menu of a row"));
    auto *header = qobject_cast<QTableView *>(table)->horizontalHeader();
    Q_EMIT header->customContextMenuRequested({20, 5});
    lookAtMenu(name + QStringLiteral(", menu of a heading"));
}

void Scenes::users()
{
    auto &users = page<UsersPage>("users");
    choose(*users.table(), rowOfUser(users, QStringLiteral("Viewer")));
    users.panelHost()->setPanelOpen(true);
    for (int tab = 0; tab < users.panel()->tabs()->count(); ++tab) {
        users.panel()->tabs()->setCurrentIndex(tab);
        look(QStringLiteral("a user, tab %1").arg(tab));
    }
    menus(QStringLiteral("users"), users.table());
    users.editUser();
    look(QStringLiteral("a user edited"));
    users.panel()->endEditing();
    users.createUser();
    look(QStringLiteral("a new user"));
    users.panel()->endEditing();
    users.table()->selectAll();
    QVERIFY(QTest::qWaitFor([&users] { return users.panel()->tabs()->isEnabled(); }, kPatienceMs));
    look(QStringLiteral("all users"));
    users.assignRoles();
    look(QStringLiteral("roles of all users"));
    choose(*users.table(), rowOfUser(users, QStringLiteral("Op")));
    users.deleteUsers();
    look(QStringLiteral("a user to be deleted"));
    users.applyFilter(QStringLiteral("lastlogin<"));
    look(QStringLiteral("a filter that is wrong"));
    users.applyFilter(QStringLiteral("nobody at all"));
    look(QStringLiteral("no user found"));
    users.applyFilter({});
    QTest::keyClick(users.filterField(), Qt::Key_Space, Qt::ControlModifier);
    look(QStringLiteral("what a filter can ask"));
    QTest::keyClick(users.filterField(), Qt::Key_Escape);
}

void Scenes::people()
{
    auto &people = page<PeoplePage>("people");
    const auto ready = [&people] { return QTest::qWaitFor([&people] { return !people.isBusy() && people.model()->rowCount() > 0; }, kPatienceMs); };
    QVERIFY(ready());
    look(QStringLiteral("people"));
    choose(*people.table(), 1);
    people.panelHost()->setPanelOpen(true);
    QVERIFY(QTest::qWaitFor([&people] { return people.panel()->accounts()->count() > 0; }, kPatienceMs));
    for (int tab = 0; tab < people.panel()->tabs()->count(); ++tab) {
        people.panel()->tabs()->setCurrentIndex(tab);
        look(QStringLiteral("a person, tab %1").arg(tab));
    }
    menus(QStringLiteral("people"), people.table());
    people.panel()->startLinking();
    QVERIFY(QTest::qWaitFor([&people] { return !people.panel()->chooser()->isBusy(); }, kPatienceMs));
    look(QStringLiteral("linking an account"));
    people.panel()->endLinking();
}

void Scenes::roles()
{
    auto &roles = page<RolesPage>("roles");
    const int row = rowOfRole(roles, QStringLiteral("data_engineering"));
    choose(*roles.table(), row);
    roles.panelHost()->setPanelOpen(true);
    look(QStringLiteral("a role"));
    menus(QStringLiteral("roles"), roles.table());
    roles.newButton()->click();
    look(QStringLiteral("a new role"));
    QTest::keyClick(roles.form(), Qt::Key_Escape);
    roles.openRole(roles.model()->index(row, 0).data(KeyRole).toString());
    roles.editor()->view()->setFocus();
    look(QStringLiteral("the matrix"));
    roles.editor()->copyButton()->click();
    look(QStringLiteral("copying from a role"));
    QTest::keyClick(roles.copyForm(), Qt::Key_Escape);
    roles.closeEditor();
    compare();
}

void Scenes::compare()
{
    auto &roles = page<RolesPage>("roles");
    QStringList keys;
    for (const QString &name : {QStringLiteral("Op"), QStringLiteral("data_engineering")})
        keys += roles.model()->index(rowOfRole(roles, name), 0).data(KeyRole).toString();
    roles.compare(keys);
    look(QStringLiteral("roles compared"));
    roles.closeComparison();
}

void Scenes::permissions()
{
    auto &permissions = page<PermissionsPage>("permissions");
    QVERIFY(QTest::qWaitFor([&permissions] { return !permissions.isBusy() && permissions.model()->rowCount() > 0; }, kPatienceMs));
    permissions.panelHost()->setPanelOpen(true);
    look(QStringLiteral("permissions"));
    for (int row = 0; row < permissions.model()->rowCount(); ++row) {
        if (permissions.model()->rowAt(row).permission->permission.resource == QLatin1String("Connections")) {
            choose(*permissions.table(), row);
            break;
        }
    }
    QVERIFY(QTest::qWaitFor([&permissions] { return permissions.panel()->roles()->count() > 0; }, kPatienceMs));
    look(QStringLiteral("a permission"));
}

void Scenes::others()
{
    m_console->window().openPage(QStringLiteral("instances"));
    look(QStringLiteral("instances"));
    auto &journal = page<JournalPage>("journal");
    QVERIFY(QTest::qWaitFor([&journal] { return !journal.isBusy(); }, kPatienceMs));
    journal.panelHost()->setPanelOpen(true);
    look(QStringLiteral("the journal"));
    auto &history = page<HistoryPage>("history");
    QVERIFY(QTest::qWaitFor([&history] { return !history.isBusy(); }, kPatienceMs));
    look(QStringLiteral("the history"));
    for (QToolButton *button : {static_cast<QToolButton *>(window().findChild<ScopeButton *>()),
                                static_cast<QToolButton *>(page<UsersPage>("users").findChild<ViewsButton *>())}) {
        Q_EMIT button->menu()->aboutToShow();
        look(QString::fromLatin1(button->metaObject()->className()), button->menu());
    }
    m_console->window().openPalette();
    m_console->window().palettePanel()->field()->setText(QStringLiteral("a"));
    auto *found = m_console->window().palettePanel()->findChild<QListView *>();
    QVERIFY(QTest::qWaitFor([found] { return found->model()->rowCount() > 0; }, kPatienceMs));
    look(QStringLiteral("the palette"));
    QTest::keyClick(m_console->window().palettePanel()->field(), Qt::Key_Escape);
    m_console->window().openHelp();
    HelpWindow &help = *m_console->window().helpWindow();
    for (int row = 0; row < help.list()->count(); ++row) {
        help.list()->setCurrentRow(row);
        look(QStringLiteral("help, row %1").arg(row), &help);
    }
    help.close();
}

void Scenes::dialogs()
{
    const auto lookAtDialog = [this](const QString &name) {
        QDialog *dialog = nullptr;
        for (QDialog *one : window().findChildren<QDialog *>())
            dialog = one->isVisible() ? one : dialog;
        QVERIFY2(dialog, qPrintable(name));
        if (auto *review = qobject_cast<ReviewDialog *>(dialog))
            QVERIFY(QTest::qWaitFor([review] { return review->stage() == ReviewDialog::Stage::Ready; }, kPatienceMs));
        look(name, dialog);
        dialog->reject();
    };
    m_console->window().openPage(QStringLiteral("instances"), QStringLiteral("add"));
    lookAtDialog(QStringLiteral("connecting"));
    m_console->window().openPage(QStringLiteral("users"));
    m_console->window().openExport();
    lookAtDialog(QStringLiteral("exporting"));
    m_console->window().openReview();
    lookAtDialog(QStringLiteral("the review"));
    auto *views = page<UsersPage>("users").findChild<ViewsButton *>();
    for (QAction *action : views->menu()->actions()) {
        if (action->text().contains(QLatin1Char('&')) && !action->menu())
            action->trigger(); // the only one that is neither a view nor a menu
    }
    auto *form = views->findChild<ViewForm *>();
    QVERIFY(form && form->isVisible());
    look(QStringLiteral("saving a view"), form);
    form->close();
}

void Scenes::locked()
{
    m_console->window().openPage(QStringLiteral("settings"));
    look(QStringLiteral("settings"));
    m_console->window().lock(LockReason::Idle);
    look(QStringLiteral("locked"));
    m_console->window().unlock();
    QVERIFY(QTest::qWaitFor([this] { return !m_console->window().isLocked() && !m_console->workspace().isReading(); }, kPatienceMs));
}

void Scenes::walk()
{
    users();
    people();
    roles();
    permissions();
    others();
    dialogs();
    locked();
}

bool Scenes::close()
{
    if (!m_console)
        return false;
    QSignalSpy finished(m_console.get(), &ConsoleApplication::finished);
    DemoInstances::discardStaged(m_console->staging());
    window().close();
    const bool ended = QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, kPatienceMs);
    m_console.reset();
    return ended;
}

} // namespace airside
