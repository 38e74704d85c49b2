#include "tests/ui_people/peopleworld.h"
#include "ui/kit/page.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/rolepanel.h"
#include "ui/users/effectivelist.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userpanel.h"

#include <QListView>
#include <QTabWidget>

using namespace airside;

class TestWaysBack : public QObject
{
    Q_OBJECT

    static Page::Opened opened(const QUuid &instance, const char *name) { return {instance, QString::fromUtf8(name)}; }

private Q_SLOTS:
    void aUserIsShownAsAPersonAndBack()
    {
        PeopleWorld world;
        QVERIFY(world.start(QStringLiteral("users")));
        UsersPage *users = world.whole->users;
        users->openObject(world.staging, QStringLiteral("robert"));
        QTest::keyClick(users->table(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(world.page().isVisible() && !world.page().isBusy());
        QTRY_COMPARE(world.page().openedObject(), std::optional(opened(world.staging, "robert")));
        QTest::keyClick(&world.table(), Qt::Key_Return); // to the accounts
        QTRY_VERIFY(world.panel().accounts()->hasFocus());
        QTest::keyClick(world.panel().accounts(), Qt::Key_Return);
        QTRY_VERIFY(users->isVisible());
        QCOMPARE(users->openedObject(), std::optional(opened(world.staging, "robert")));
    }

    void byMouseToo()
    {
        PeopleWorld world;
        QVERIFY(world.start(QStringLiteral("users")));
        world.whole->users->openObject(world.production, QStringLiteral("alice"));
        QTRY_VERIFY(world.whole->users->panel()->personButton()->isVisible());
        QTest::mouseClick(world.whole->users->panel()->personButton(), Qt::LeftButton);
        QTRY_VERIFY(world.page().isVisible() && world.panel().accounts()->count() == 2);
        QTest::mouseClick(world.panel().roleButton(), Qt::LeftButton);
        QTRY_VERIFY(world.whole->roles->isEditorOpen());
        QCOMPARE(world.whole->roles->openedObject(), std::optional(opened(world.production, "Viewer")));
    }

    void aHiddenPersonIsShownThoughAFilterHidThem()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.page().applyFilter(QStringLiteral("role:Admin"));
        QTRY_COMPARE(world.page().model()->rowCount(), 2);
        world.whole->window->openObject(QStringLiteral("people"), world.production, QStringLiteral("alice"));
        QTRY_COMPARE(world.page().openedObject(), std::optional(opened(world.production, "alice")));
    }

    /// user -> role -> its members -> another user -> and all the way back.
    void rolesOfAndMembersOfByKeyboard()
    {
        PeopleWorld world;
        world.more = [](FakeAccessApi &server, bool) { server.addUser(QStringLiteral("zoe"), {QStringLiteral("Viewer")}); };
        QVERIFY(world.start(QStringLiteral("users")));
        UsersPage *users = world.whole->users;
        RolesPage *roles = world.whole->roles;
        users->openObject(world.production, QStringLiteral("alice"));
        QTest::keyClick(users->table(), Qt::Key_R, Qt::ControlModifier);
        QListView *picker = users->panel()->picker()->list();
        QTRY_VERIFY(picker->hasFocus());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(picker, Qt::Key_Down); // Admin, Op, Viewer
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(roles->isEditorOpen());
        QCOMPARE(roles->openedObject(), std::optional(opened(world.production, "Viewer")));
        if (!roles->panel()->isVisible())
            QTest::keyClick(roles->editor()->view(), Qt::Key_F9);
        QListView *holders = roles->panel()->holders();
        QTRY_VERIFY(holders->isVisible());
        QTest::keyClick(roles->editor()->view(), Qt::Key_Tab);
        for (int i = 0; i < 40 && !holders->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(holders->hasFocus());
        QTest::keyClick(holders, Qt::Key_End); // zoe
        QTest::keyClick(holders, Qt::Key_Return);
        QTRY_VERIFY(users->isVisible());
        QCOMPARE(users->openedObject(), std::optional(opened(world.production, "zoe")));

        QTest::keyClick(world.whole->window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(roles->isVisible());
        QCOMPARE(roles->openedObject(), std::optional(opened(world.production, "Viewer")));
        QTest::keyClick(world.whole->window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(users->isVisible());
        QCOMPARE(users->openedObject(), std::optional(opened(world.production, "alice")));
        QTest::keyClick(world.whole->window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(roles->isVisible());
        QTest::keyClick(world.whole->window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(users->isVisible());
        QCOMPARE(users->openedObject(), std::optional(opened(world.production, "zoe")));
    }

    void aPermissionLeadsToWhoElseHasIt()
    {
        PeopleWorld world;
        QVERIFY(world.start(QStringLiteral("users")));
        UserPanel *panel = world.whole->users->panel();
        world.whole->users->openObject(world.production, QStringLiteral("bob"));
        panel->tabs()->setCurrentIndex(2);
        TableView *permissions = panel->effective()->table();
        permissions->setFocus();
        QTest::keyClick(permissions, Qt::Key_Home);
        QTest::keyClick(permissions, Qt::Key_Return);
        QTRY_VERIFY(world.whole->permissions->isVisible() && !world.whole->permissions->isBusy());
        QTRY_COMPARE(world.whole->permissions->model()->rowCount(), 2); // on both instances
    }

    void aFilterComesBackWithThePage()
    {
        PeopleWorld world;
        QVERIFY(world.start(QStringLiteral("users")));
        world.whole->users->applyFilter(QStringLiteral("alice"));
        world.whole->window->openPage(QStringLiteral("roles"));
        world.whole->window->openPage(QStringLiteral("users"), QStringLiteral("role:Op"));
        world.whole->window->goBack();
        world.whole->window->goBack();
        QTRY_VERIFY(world.whole->users->isVisible());
        QCOMPARE(world.whole->users->filterBar()->applied(), QStringLiteral("alice"));
        world.whole->window->goBack(); // there is nothing before: nothing happens
        QVERIFY(world.whole->users->isVisible());
    }
};

QTEST_MAIN(TestWaysBack)
#include "tst_waysback.moc"
