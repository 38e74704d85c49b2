#include "core/config/personlinkstore.h"
#include "tests/ui/uifixture.h"
#include "ui/exporting/exportdialog.h"
#include "ui/history/historypage.h"
#include "ui/instances/instancedialog.h"
#include "ui/instances/instancespage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/page.h"
#include "ui/livesettings.h"
#include "ui/mainwindow.h"
#include "ui/people/peoplepage.h"
#include "ui/permissions/permissionspage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/roles/rolespage.h"
#include "ui/settings/settingspage.h"
#include "ui/staged/reviewdialog.h"
#include "ui/users/userspage.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

const QString hostileMarkup = QStringLiteral("<b>bob</b><img src='file:///etc/passwd'>");
const QString hostileBidi = QStringLiteral("admin\u202Egpj.exe\u200B");
const QString hostileAnsi = QStringLiteral("\u001B[31mred\u001B[0m");

QString hostileLong()
{
    return QString(10000, QLatin1Char('W'));
}

void addHostile(FakeAccessApi &server)
{
    for (const QString &name : {hostileMarkup, hostileBidi, hostileAnsi, hostileLong()}) {
        server.addRole(name, {QStringLiteral("can_read on ") + name});
        User &user = server.addUser(name, {name, QStringLiteral("Viewer"), QStringLiteral("Op")});
        user.email = name + QStringLiteral("@example.org");
        user.firstName = name;
        user.lastName = name;
    }
}

/// Every page and dialog of the window over one fake server.
struct EveryPage
{
    explicit EveryPage(UiFixture &f)
        : links(f.dir.filePath(QStringLiteral("people.json")))
        , settings(*SettingsStore::load(f.dir.filePath(QStringLiteral("config.json"))))
        , window(f.open(), f.keychain, [] { return Result<void>(); })
    {
        window.addPage(QStringLiteral("users"), QStringLiteral("users"), new UsersPage(*f.workspace, nullptr), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("people"), QStringLiteral("person"), new PeoplePage(*f.workspace, links), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("roles"), QStringLiteral("roles"), new RolesPage(*f.workspace, nullptr), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("permissions"), QStringLiteral("key"), new PermissionsPage(*f.workspace, nullptr), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("instances"), QStringLiteral("instances"), new InstancesPage(*f.workspace));
        window.addPage(QStringLiteral("reviews"), QStringLiteral("shield"), new ReviewsPage(*f.workspace), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("journal"), QStringLiteral("journal"), new JournalPage(*f.workspace), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("history"), QStringLiteral("history"), new HistoryPage(*f.workspace), MainWindow::Exports::Table);
        window.addPage(QStringLiteral("settings"), QStringLiteral("settings"), new SettingsPage(*f.workspace, settings, f.keychain));
        window.openFirst();
        window.show();
    }
    PersonLinkStore links;
    LiveSettings settings;
    MainWindow window;
};

void labelsAreHarmless(const QWidget &root)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            QVERIFY2(!Qt::mightBeRichText(label->text()), qPrintable(label->text().left(80)));
        for (const QChar c : label->text())
            QVERIFY2(c != QChar(0x202E) && c != QChar(0x001B), qPrintable(label->text().left(80)));
    }
    for (const QWidget *widget : root.findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip().left(80)));
}

void controlsHaveNames(const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        const QString about = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() +
                              QStringLiteral(" in ") + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), qPrintable(about));
    }
}

} // namespace

class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesAreShownAsText()
    {
        UiFixture f;
        f.prepare = addHostile;
        const QUuid id = f.add(hostileMarkup, Environment::Production).id;
        EveryPage every(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        for (const char *name : {"users", "people", "roles", "permissions", "instances", "reviews", "journal", "history", "settings"}) {
            every.window.openPage(QLatin1String(name));
            QTest::keyClick(every.window.page(QLatin1String(name))->initialFocus(), Qt::Key_Home);
            QTest::keyClick(every.window.page(QLatin1String(name))->initialFocus(), Qt::Key_Down);
            QVERIFY(!every.window.grab().isNull());
            labelsAreHarmless(every.window);
        }
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, hostileMarkup, {hostileLong()})));
        ReviewDialog review(*f.workspace);
        review.show();
        QTRY_COMPARE(review.stage(), ReviewDialog::Stage::Ready);
        QVERIFY(!review.grab().isNull());
        labelsAreHarmless(review);
        QVERIFY(review.width() < 1400);
        f.close();
    }

    void everyControlHasANameForScreenReaders()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Production"), Environment::Production).id;
        EveryPage every(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        for (const char *name : {"users", "people", "roles", "permissions", "instances", "reviews", "journal", "history", "settings"}) {
            every.window.openPage(QLatin1String(name));
            controlsHaveNames(every.window);
        }
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        ReviewDialog review(*f.workspace);
        review.show();
        QTRY_COMPARE(review.stage(), ReviewDialog::Stage::Ready);
        controlsHaveNames(review);
        ExportDialog exporting(*f.workspace, std::nullopt);
        exporting.show();
        controlsHaveNames(exporting);
        InstanceDialog connecting(*f.workspace, std::nullopt);
        connecting.show();
        controlsHaveNames(connecting);
        connecting.reject();
        f.close();
    }

    void theWindowFitsItsSmallestSize()
    {
        UiFixture f;
        f.prepare = addHostile;
        const QUuid id = f.add(hostileLong(), Environment::Production).id;
        EveryPage every(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, hostileLong(), {QStringLiteral("Admin")})));
        every.window.resize(1024, 640);
        for (const char *name : {"users", "people", "roles", "permissions", "instances", "reviews", "journal", "history", "settings"}) {
            every.window.openPage(QLatin1String(name));
            QCOMPARE(every.window.size(), QSize(1024, 640));
            QVERIFY2(every.window.minimumSizeHint().width() <= 1024,
                     qPrintable(QStringLiteral("%1 needs %2").arg(QLatin1String(name)).arg(every.window.minimumSizeHint().width())));
        }
        f.close();
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
