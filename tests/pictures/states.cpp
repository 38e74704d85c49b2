#include "tests/pictures/states.h"

#include "ui/instances/instancedialog.h"
#include "ui/kit/page.h"
#include "ui/kit/panelhost.h"
#include "ui/signin.h"
#include "ui/staged/confirmations.h"
#include "ui/staged/reviewdialog.h"
#include "ui/users/userpanel.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace airside {

namespace {

constexpr int kUsers = 10'000;
constexpr int kRoles = 300;

QStringList everyPage()
{
    return {QStringLiteral("users"), QStringLiteral("people"), QStringLiteral("roles"), QStringLiteral("permissions"),
            QStringLiteral("instances"), QStringLiteral("journal"), QStringLiteral("history"), QStringLiteral("reviews")};
}

QStringList listPages()
{
    return everyPage().mid(0, 4);
}

Error unreachable()
{
    return {ErrorKind::Unreachable, 0, QStringLiteral("https://airflow.example.org"), QStringLiteral("Connection refused"),
            QStringLiteral("connect ECONNREFUSED 192.0.2.7:443")};
}

void addMany(FakeAccessApi &server)
{
    for (int i = 0; i < kRoles; ++i)
        server.addRole(QStringLiteral("team_%1").arg(i, 3, 10, QLatin1Char('0')),
                       {QStringLiteral("can_read on DAG:etl_%1").arg(i), QStringLiteral("can_edit on DAG:etl_%1").arg(i)});
    for (int i = 0; i < kUsers; ++i)
        server.addUser(QStringLiteral("user.%1").arg(i, 5, 10, QLatin1Char('0')),
                       {QStringLiteral("team_%1").arg(i % kRoles, 3, 10, QLatin1Char('0')), QStringLiteral("Viewer")});
}

void addHostileNames(FakeAccessApi &server)
{
    for (const QString &name : {QString(2000, QLatin1Char('W')), QStringLiteral("admin\u202Egpj.exe\u200B"),
                                QStringLiteral("<b>bold</b> & \u001B[31mred"), QStringLiteral("\u05D3\u05E0\u05D9\u05D0\u05DC \u0645\u0631\u064A\u0645")}) {
        server.addRole(name, {QStringLiteral("can_read on ") + name});
        User &user = server.addUser(name, {name, QStringLiteral("Viewer"), QStringLiteral("Op")});
        user.email = name + QStringLiteral("@example.org");
        user.firstName = user.lastName = name;
    }
}

} // namespace

struct States::Desk
{
    explicit Desk(const QList<QPair<QString, Environment>> &instances, const std::function<void(UiFixture &)> &prepare = {})
    {
        if (prepare)
            prepare(f);
        for (const auto &[name, environment] : instances)
            ids += f.add(name, environment).id;
        w.emplace(f);
    }
    [[nodiscard]] FakeAccessApi &server(int i = 0) { return *f.servers[ids[i]]; }
    [[nodiscard]] const Snapshot &snapshot(int i = 0) { return *f.workspace->state(ids[i])->snapshot; }
    [[nodiscard]] bool read()
    {
        f.workspace->refreshScope();
        return QTest::qWaitFor([this] { return !f.workspace->isReading(); }, 20'000);
    }
    void stage(const Change &change) { QVERIFY(f.workspace->stage(change)); }

    UiFixture f;
    QList<QUuid> ids;
    std::optional<WholeWindow> w; ///< once the instances are there
};

void States::show(Desk &desk)
{
    desk.w->window->resize(m_size);
    QVERIFY(QTest::qWaitForWindowActive(desk.w->window.get()));
}

void States::settle()
{
    for (int round = 0; round < 3; ++round) {
        bool due = false;
        QObject here;
        QTimer::singleShot(0, &here, [&due] { due = true; });
        QVERIFY(QTest::qWaitFor([&due] { return due; }));
    }
}

void States::look(const QString &state, Desk &desk, const QStringList &pages)
{
    for (const QString &page : pages) {
        desk.w->window->openPage(page);
        QVERIFY(QTest::qWaitFor([&desk] { return !desk.w->people->isBusy() || !desk.w->people->isVisible(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&desk] { return !desk.w->permissions->isBusy() || !desk.w->permissions->isVisible(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&desk] { return !desk.w->journal->isBusy() && !desk.w->history->isBusy() && !desk.w->reviews->isBusy(); }, 20'000));
        settle();
        m_look(state + QStringLiteral(", ") + page, *desk.w->window);
    }
}

void States::nothing()
{
    Desk none({});
    show(none);
    look(QStringLiteral("no instance"), none, everyPage());
    Desk unread({{QStringLiteral("Production"), Environment::Production}});
    show(unread);
    look(QStringLiteral("not read"), unread, everyPage());
}

void States::reading()
{
    Desk first({{QStringLiteral("Production"), Environment::Production}}, [](UiFixture &f) {
        f.prepare = [](FakeAccessApi &server) { server.stopped = true; };
    });
    show(first);
    for (const QString &state : {QStringLiteral("reading"), QStringLiteral("reading again")}) {
        first.f.workspace->refreshScope();
        first.server().stopped = true;
        look(state, first, everyPage());
        first.server().stopped = false;
        QVERIFY(QTest::qWaitFor([&first] { return !first.f.workspace->isReading(); }, 20'000));
    }
}

void States::failed()
{
    Desk alone({{QStringLiteral("Production"), Environment::Production}}, [](UiFixture &f) {
        f.prepare = [](FakeAccessApi &server) {
            server.fail(QStringLiteral("takeSnapshot"), {}, unreachable(), FakeAccessApi::Effect::NotDone, 1);
        };
    });
    show(alone);
    QVERIFY(alone.read());
    look(QStringLiteral("failed"), alone, everyPage());
    QVERIFY(alone.read());
    alone.server().fail(QStringLiteral("takeSnapshot"), {}, unreachable(), FakeAccessApi::Effect::NotDone, 1000);
    QVERIFY(alone.read());
    look(QStringLiteral("failed with old rows"), alone, everyPage());

    Desk several({{QStringLiteral("Production"), Environment::Production}, {QStringLiteral("Staging"), Environment::Staging},
                  {QStringLiteral("Development"), Environment::Development}, {QStringLiteral("Data science"), Environment::Development}});
    show(several);
    QVERIFY(several.read());
    several.server(1).fail(QStringLiteral("takeSnapshot"), {}, unreachable());
    several.server(2).fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::SignInFailed, 401, QStringLiteral("auditor"), {}, {}});
    several.server(3).fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::TlsFailed, 0, QStringLiteral("https://airflow.example.org"),
                                                                QStringLiteral("The certificate has expired"), {}});
    QVERIFY(several.read());
    look(QStringLiteral("failed in part"), several, everyPage());
}

void States::partial()
{
    const auto one = [this](const QString &name, const std::function<void(FakeAccessApi &)> &prepare) {
        Desk desk({{QStringLiteral("Production"), Environment::Production}}, [prepare](UiFixture &f) { f.prepare = prepare; });
        show(desk);
        QVERIFY(desk.read());
        look(name, desk, everyPage());
    };
    one(QStringLiteral("partial"), [](FakeAccessApi &server) { server.listsIncompletely = true; });
    one(QStringLiteral("empty"), [](FakeAccessApi &server) {
        server.users.clear();
        server.roles.clear();
    });
    one(QStringLiteral("forbidden"), [](FakeAccessApi &server) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->instance = server.instance();
        snapshot->takenAt = QDateTime(QDate(2026, 11, 23), QTime(11, 58), Qt::UTC);
        snapshot->airflowVersion = QStringLiteral("3.3.2");
        for (Completeness *proof : {&snapshot->usersProof, &snapshot->rolesProof, &snapshot->permissionsProof})
            proof->error = Error{ErrorKind::Forbidden, 403, QStringLiteral("auditor"), {}, {}};
        server.prepared = snapshot;
    });
}

void States::filteredAway()
{
    Desk desk({{QStringLiteral("Production"), Environment::Production}});
    show(desk);
    QVERIFY(desk.read());
    for (const QString &name : everyPage()) {
        desk.w->window->openPage(name);
        desk.w->window->page(name)->applyFilter(QStringLiteral("nobody"));
    }
    look(QStringLiteral("filtered away"), desk, everyPage());
    for (const QString &name : everyPage())
        desk.w->window->page(name)->applyFilter(QStringLiteral("lastlogin<"));
    look(QStringLiteral("wrong filter"), desk, everyPage());
}

void States::manyRows()
{
    Desk desk({{QStringLiteral("Production"), Environment::Production}}, [](UiFixture &f) { f.prepare = addMany; });
    show(desk);
    QVERIFY(desk.read());
    QVERIFY(QTest::qWaitFor([&desk] { return desk.w->users->model()->rowCount() > kUsers; }, 20'000));
    look(QStringLiteral("10,000 rows"), desk, everyPage());
    desk.w->window->openPage(QStringLiteral("users"));
    desk.w->users->table()->selectAll();
    desk.w->users->panelHost()->setPanelOpen(true);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.w->users->panel()->tabs()->isEnabled(); }, 20'000));
    look(QStringLiteral("10,000 rows selected"), desk, {QStringLiteral("users")});
}

void States::hostileNames()
{
    Desk desk({{QString(300, QLatin1Char('M')), Environment::Production}, {QStringLiteral("Lab"), Environment::Development}},
              [](UiFixture &f) { f.prepare = addHostileNames; });
    show(desk);
    QVERIFY(desk.read());
    look(QStringLiteral("hostile names"), desk, everyPage());
    for (const QString &name : listPages()) {
        desk.w->window->openPage(name);
        desk.w->window->page(name)->applyFilter(QStringLiteral("WWWW"));
        desk.w->window->page(name)->initialFocus()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(desk.w->window->page(name)->initialFocus(), Qt::Key_Home);
        desk.w->window->page(name)->panelHost()->setPanelOpen(true);
    }
    look(QStringLiteral("hostile names in the panel"), desk, listPages());
}

void States::readOnly()
{
    Desk desk({{QStringLiteral("Production"), Environment::Production}}, [](UiFixture &f) { f.readOnly = true; });
    show(desk);
    QVERIFY(desk.read());
    look(QStringLiteral("read-only"), desk, everyPage());
}

void States::staged()
{
    Desk desk({{QStringLiteral("Production"), Environment::Production}, {QStringLiteral("Staging"), Environment::Staging}});
    show(desk);
    QVERIFY(desk.read());
    desk.stage(roleChange(desk.snapshot(), QStringLiteral("alice"), {QStringLiteral("Admin")}));
    desk.stage(roleChange(desk.snapshot(1), QStringLiteral("bob"), {QStringLiteral("Viewer")}));
    Change gone = roleChange(desk.snapshot(1), QStringLiteral("alice"), {});
    gone.kind = ChangeKind::DeleteUser;
    gone.userAfter.reset();
    desk.stage(gone);
    look(QStringLiteral("staged"), desk, everyPage());
    const Change refused = roleChange(desk.snapshot(), QStringLiteral("auditor"), {QStringLiteral("Viewer")});
    desk.stage(refused);
    review(desk, QStringLiteral("something is refused"), false);
    desk.f.staging.discard({refused.id});
    desk.server(1).fail(QStringLiteral("updateUser"), QStringLiteral("bob"), {ErrorKind::Forbidden, 403, QStringLiteral("bob"), {}, {}});
    review(desk, QStringLiteral("ready"), true);
    desk.f.staging.discardAll();
}

void States::review(Desk &desk, const QString &name, bool apply)
{
    ReviewDialog dialog(*desk.f.workspace, desk.w->window.get());
    dialog.show();
    QVERIFY(QTest::qWaitFor([&dialog] { return dialog.stage() == ReviewDialog::Stage::Ready; }, 20'000));
    settle();
    m_look(QStringLiteral("review, ") + name, dialog);
    if (apply) {
        auto *typed = dialog.findChild<Confirmations *>()->findChild<QLineEdit *>();
        QVERIFY(typed);
        typed->setText(QStringLiteral("Production"));
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                button->click();
        }
        QVERIFY(QTest::qWaitFor([&dialog] { return dialog.stage() == ReviewDialog::Stage::Receipt; }, 20'000));
        settle();
        m_look(QStringLiteral("review, receipt"), dialog);
    }
    dialog.close();
}

void States::dialogs()
{
    DialogPrompts prompts;
    Desk desk({{QStringLiteral("Production"), Environment::Production}}, [&prompts](UiFixture &f) { f.dialogs = &prompts; });
    show(desk);
    QVERIFY(desk.read());
    const auto lookAtOpen = [&desk, this](const QString &name) {
        settle();
        QDialog *dialog = nullptr;
        for (QDialog *one : desk.w->window->findChildren<QDialog *>())
            dialog = one->isVisible() ? one : dialog;
        QVERIFY2(dialog, qPrintable(name));
        m_look(name, *dialog);
        dialog->reject();
    };
    askForSecret(*desk.f.workspace, desk.ids.first(), desk.w->window.get());
    lookAtOpen(QStringLiteral("asking for a secret"));
    InstanceDialog edit(*desk.f.workspace, desk.snapshot().instance, desk.w->window.get());
    edit.show();
    settle();
    m_look(QStringLiteral("editing an instance"), edit);
    edit.reject();
    desk.w->window->lock(LockReason::Idle);
    settle();
    m_look(QStringLiteral("locked"), *desk.w->window);
}

} // namespace airside
