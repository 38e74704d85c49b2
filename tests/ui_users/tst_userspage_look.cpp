#include "usersbench.h"

#include "ui/kit/panelhost.h"
#include "ui/kit/viewsbutton.h"
#include "ui/kit/theme.h"
#include "ui/users/rolepicker.h"
#include "ui/users/usereditor.h"
#include "ui/users/usereditorform.h"
#include "ui/users/userpanel.h"

#include <QMenu>

#include <QTabWidget>

using namespace airside;
using namespace airside::test;

namespace {

void fillCompany(FakeAccessApi &server, int count)
{
    static const char *first[] = {"Anna", "Bruno", "Chidi", "Dana", "Elif", "Farid", "Grace", "Hiroshi", "Ines", "Jonas"};
    static const char *last[] = {"Berg", "Zorn", "Okafor", "Novak", "Yilmaz", "Haddad", "Hopper", "Tanaka", "Costa", "Lind"};
    for (int i = 0; i < count; ++i) {
        const QString f = QString::fromLatin1(first[i % 10]);
        const QString l = QString::fromLatin1(last[(i / 10) % 10]);
        const QString name = i < 100 ? (f.left(1) + l).toLower() : (f.left(1) + l).toLower() + QString::number(i);
        User &user = server.addUser(name + (i < 10 ? QString() : QString::number(i)), {i % 9 == 0   ? QStringLiteral("Op")
                                                                                       : i % 37 == 5 ? QStringLiteral("Admin")
                                                                                                     : QStringLiteral("Viewer")});
        user.firstName = f;
        user.lastName = l;
        user.email = f.toLower() + QLatin1Char('.') + l.toLower() + QString::number(i) + QStringLiteral("@example.org");
        user.active = i % 13 != 4;
        if (i % 4 == 0)
            user.roles = sortedUniqueRoles(user.roles + QStringList{QStringLiteral("team_payments")});
        if (i % 7 != 3) {
            user.lastLogin = ServerTime::parse(QDateTime(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC).addDays(-(i * 17) % 400)
                                                   .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
            user.loginCount = (i * 31) % 900;
            user.failedLoginCount = i % 11 == 0 ? 6 : 0;
        }
        user.createdOn = ServerTime::parse(QStringLiteral("2025-03-%1T09:15:00.123456").arg(1 + i % 28, 2, 10, QLatin1Char('0')));
    }
}

/// Names that try to break a page.
void addHostile(FakeAccessApi &server)
{
    const QStringList names{QStringLiteral("<img src='file:///etc/passwd'>"), QStringLiteral("abc\u202Ecba"),
                            QStringLiteral("\u0430berg"), QStringLiteral("\x1b[31mred"), QString(10'000, QLatin1Char('w')),
                            QStringLiteral("line\nfeed"), QStringLiteral("\u0645\u0631\u062d\u0628\u0627")};
    for (const QString &name : names) {
        User &user = server.addUser(name, {QStringLiteral("Viewer")});
        user.firstName = name;
        user.lastName = QString();
        user.email = name + QStringLiteral("@x");
    }
}

} // namespace

/// Paints the page in its states. With AIRSIDE_GRAB_DIR set, the pictures stay there to be looked at.
class tst_UsersPageLook : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;

    void grab(const char *name) const
    {
        QCoreApplication::processEvents();
        const QImage image = m_bench->page->grab().toImage();
        QVERIFY(!image.isNull());
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, "an empty picture");
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty())
            QVERIFY(image.save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    void openCompany(const QSize &size = {1400, 800}, int count = 180)
    {
        m_bench = std::make_unique<UsersBench>();
        fillCompany(m_bench->add(QStringLiteral("Production"), Environment::Production), count);
        FakeAccessApi &staging = m_bench->add(QStringLiteral("Payments EU"), Environment::Staging);
        fillCompany(staging, 40);
        addHostile(staging);
        m_bench->open(size);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup()
    {
        m_bench.reset();
        applyTheme(*qApp, Theme::Scheme::Light);
    }

    void oneUserWithDetails()
    {
        openCompany();
        m_bench->click(m_bench->page->model()->userAt(4).user->username);
        QTRY_VERIFY(m_bench->page->panel()->deleteButton()->isVisible());
        grab("details");
        m_bench->page->panel()->tabs()->setCurrentIndex(1);
        grab("roles");
        m_bench->page->panel()->tabs()->setCurrentIndex(2);
        grab("permissions");
    }

    void stagedChanges()
    {
        openCompany();
        UsersPage &page = *m_bench->page;
        page.applyFilter(QStringLiteral("production berg"));
        page.table()->selectRow(2);
        page.deleteUsers();
        page.table()->selectRow(1);
        QTRY_VERIFY(page.panel()->picker()->isEnabled());
        Q_EMIT page.panel()->picker()->toggled(QStringLiteral("Admin"), true);
        Q_EMIT page.panel()->picker()->toggled(QStringLiteral("Viewer"), false);
        page.panel()->tabs()->setCurrentIndex(1);
        QTRY_COMPARE(m_bench->staging.plan().changes.size(), 2);
        grab("staged");
        page.table()->selectAll();
        QTRY_VERIFY(!page.panel()->editButton()->isVisible()); // of many
        grab("many");
        page.panel()->tabs()->setCurrentIndex(0);
        grab("many-details");
        page.panel()->tabs()->setCurrentIndex(2);
        grab("many-permissions");
    }

    void editors()
    {
        openCompany();
        UsersPage &page = *m_bench->page;
        page.createUser();
        page.panel()->editor()->submit();
        grab("create_empty");
        page.panel()->endEditing();
        m_bench->click(page.model()->userAt(4).user->username);
        page.editUser();
        grab("edit");
    }

    void hostileNames()
    {
        openCompany();
        m_bench->page->applyFilter(QStringLiteral("payments @x"));
        m_bench->page->table()->selectRow(1);
        QTRY_VERIFY(m_bench->page->panel()->deleteButton()->isVisible());
        QCOMPARE(m_bench->page->model()->rowCount(), 7);
        grab("hostile");
        for (int row = 0; row < 7; ++row) {
            m_bench->page->table()->selectRow(row);
            QCoreApplication::processEvents();
            QVERIFY2(m_bench->page->width() == 1400, "a name has widened the page");
        }
        m_bench->page->editUser();
        grab("hostile_edit");
    }

    void darkWithTenThousand()
    {
        applyTheme(*qApp, Theme::Scheme::Dark);
        openCompany({1400, 800}, 10'000);
        m_bench->page->table()->selectRow(7);
        grab("dark");
        m_bench->page->editUser();
        grab("dark_edit");
    }

    void narrowWindow()
    {
        openCompany({1024, 640});
        QVERIFY(!m_bench->page->panelHost()->isPanelOpen());
        m_bench->page->table()->selectRow(3);
        grab("narrow");
        m_bench->page->panelHost()->setPanelOpen(true);
        grab("narrow_panel");
    }

    void filterLineAndViews()
    {
        applyTheme(*qApp, Theme::Scheme::Light);
        openCompany();
        UsersPage &page = *m_bench->page;
        page.applyFilter(QStringLiteral("role:Viewer last_login>90d"));
        const int rows = page.model()->rowCount();
        QVERIFY(rows > 0 && rows < page.model()->totalRows());
        page.filterField()->setFocus();
        QTest::keyClicks(page.filterField(), QStringLiteral(" -role:te"));
        QVERIFY(page.filterBar()->edit()->popup()->isVisible());
        grab("filter_values");
        QTest::keyClick(page.filterField(), Qt::Key_Return);
        QCOMPARE(page.filterField()->text(), QStringLiteral("role:Viewer last_login>90d -role:team_payments "));
        const int fewer = page.model()->rowCount();
        QVERIFY(fewer < rows);
        QTest::keyClicks(page.filterField(), QStringLiteral("failed:many"));
        QVERIFY(!page.filterBar()->error().isEmpty());
        QCOMPARE(page.model()->rowCount(), fewer);
        grab("filter_error");
        page.applyFilter(QStringLiteral("role:Viewer x>1"));
        QVERIFY(page.filterBar()->error().contains(QStringLiteral("no field")));
        auto *views = page.findChild<ViewsButton *>();
        QMenu *menu = views->menu();
        menu->popup(views->mapToGlobal(QPoint(0, views->height())));
        int chosen = 0;
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty())
            QVERIFY(menu->grab().save(folder + QStringLiteral("/views_menu.png")));
        for (QAction *action : menu->actions()) {
            if (action->data().isNull())
                continue;
            action->trigger();
            QVERIFY2(page.filterBar()->error().isEmpty(), qPrintable(action->text()));
            QCOMPARE(page.model()->filter(), page.filterField()->text());
            ++chosen;
        }
        QCOMPARE(chosen, 7);
        menu->close();
        menu->actions().last()->trigger();
        if (!folder.isEmpty())
            QVERIFY(views->form()->grab().save(folder + QStringLiteral("/views_form.png")));
        views->form()->close();
    }

    void emptyStates()
    {
        m_bench = std::make_unique<UsersBench>();
        m_bench->add(QStringLiteral("Production"), Environment::Production);
        m_bench->open();
        QTRY_VERIFY(m_bench->page->isPlaceholderShown());
        grab("none");
    }
};

QTEST_MAIN(tst_UsersPageLook)
#include "tst_userspage_look.moc"
