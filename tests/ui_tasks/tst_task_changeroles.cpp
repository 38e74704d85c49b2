#include "tests/ui_tasks/steps.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userpanel.h"

#include <QListView>

using namespace airside;
using namespace airside::hands;

namespace {

const QString kHelpdesk = QStringLiteral("helpdesk");

} // namespace

/// docs/guide/change-roles.md
class TestTaskChangeRoles : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] TableView &users() const { return *m_desk->w->users->table(); }
    [[nodiscard]] UserPanel &panel() const { return *m_desk->w->users->findChild<UserPanel *>(); }
    [[nodiscard]] QListView &roleList() const
    {
        for (QListView *list : panel().findChildren<QListView *>()) {
            if (list->isVisible() && nameOf(list) == QLatin1String("Roles"))
                return *list;
        }
        qFatal("no roles are shown");
    }
    [[nodiscard]] QModelIndex user(const char *name) const { return Desk::cell(users(), QLatin1String(name)); }
    [[nodiscard]] QModelIndex role(const char *name) const
    {
        const QAbstractItemModel &model = *roleList().model();
        return model.match(model.index(0, 0), Qt::DisplayRole, QLatin1String(name)).value(0);
    }
    [[nodiscard]] QStringList rolesOf(const char *name) const { return m_desk->server().user(QLatin1String(name))->roles; }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void rolesOfTwoByKeyboard()
    {
        QVERIFY(m_desk->open());
        steps::filterByKeyboard(QStringLiteral("instance:Production"));
        QVERIFY(keys::tabTo(users()));
        QVERIFY(Desk::walkTo(user("alice")));
        keys::press("Ctrl+Down", user("bob").row() - user("alice").row());
        keys::press("Ctrl+Space");
        QCOMPARE(users().selectedRowNumbers().size(), 2);
        keys::press("Ctrl+R");
        keys::type(QStringLiteral("help"));
        keys::press("Space");
        QCOMPARE(m_desk->staged().changes.size(), 2);
        keys::press("Ctrl+Z");
        QVERIFY(m_desk->staged().isEmpty());
        keys::press("Ctrl+Shift+Z");
        QCOMPARE(m_desk->staged().changes.size(), 2);
        QVERIFY(keys::tabTo(users()));
        keys::press("Ctrl+U");
        QVERIFY(m_desk->staged().isEmpty());
        keys::press("Ctrl+R");
        keys::type(QStringLiteral("help"));
        keys::press("Space");
        QVERIFY(steps::applyByKeyboard());
        QCOMPARE(rolesOf("alice"), (QStringList{QStringLiteral("Viewer"), kHelpdesk}));
        QCOMPARE(rolesOf("bob"), (QStringList{QStringLiteral("Op"), kHelpdesk}));
        QCOMPARE(m_desk->stagingServer().user(QStringLiteral("alice"))->roles, QStringList{QStringLiteral("Viewer")});
    }

    void rolesOfTwoByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(users(), user("alice")));
        QVERIFY(mouse::click(users(), user("bob"), Qt::ControlModifier));
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(steps::clickTab(panel(), "Roles"));
        QVERIFY(mouse::click(roleList(), role("helpdesk")));
        QCOMPARE(m_desk->staged().changes.size(), 2);
        QVERIFY(mouse::click("Undo"));
        QVERIFY(m_desk->staged().isEmpty());
        QVERIFY(mouse::click("Redo"));
        QCOMPARE(m_desk->staged().changes.size(), 2);
        QVERIFY(mouse::click("Unstage"));
        QVERIFY(m_desk->staged().isEmpty());
        QVERIFY(mouse::click(roleList(), role("helpdesk")));
        QVERIFY(steps::applyByMouse("Apply 2 changes"));
        QCOMPARE(rolesOf("alice"), (QStringList{QStringLiteral("Viewer"), kHelpdesk}));
        QCOMPARE(rolesOf("bob"), (QStringList{QStringLiteral("Op"), kHelpdesk}));
    }

    void someHaveItByKeyboard() // for several people a box is on for some
    {
        QVERIFY(m_desk->open());
        steps::filterByKeyboard(QStringLiteral("instance:Production"));
        QVERIFY(keys::tabTo(users()));
        QVERIFY(Desk::walkTo(user("bob")));
        keys::press("Shift+Down");
        keys::press("Ctrl+R");
        QCOMPARE(role("helpdesk").data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        keys::type(QStringLiteral("help"));
        keys::press("Space", 2); // to all, and then to nobody
        QVERIFY(steps::applyByKeyboard());
        QCOMPARE(rolesOf("bob"), QStringList{QStringLiteral("Op")});
        QCOMPARE(rolesOf("carol"), QStringList());
    }

    void findARoleByKeyboard() { findARole(true); }
    void findARoleByMouse() { findARole(false); }

    void aNewUserByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Ins");
        keys::press("Home"); // the instance is asked first
        while (!nameOf(keys::focus()).startsWith(QLatin1String("Username"))) {
            if (auto *combo = qobject_cast<QComboBox *>(keys::focus()); combo && combo->currentText() != QLatin1String("Production"))
                keys::press("Down");
            else
                keys::press("Tab");
        }
        for (const char *text : {"dora", "Dora", "Lind", "dora@example.org"}) {
            keys::type(QLatin1String(text));
            keys::press("Tab");
        }
        QVERIFY(keys::tabTo("Roles"));
        keys::type(QStringLiteral("help"));
        keys::press("Space");
        keys::press("Ctrl+Return");
        QCOMPARE(m_desk->staged().changes.size(), 1);
        QVERIFY(steps::applyByKeyboard());
        const User *dora = m_desk->server().user(QStringLiteral("dora"));
        QVERIFY(dora);
        QCOMPARE(dora->roles, QStringList{kHelpdesk});
        QCOMPARE(dora->email, QStringLiteral("dora@example.org"));
    }

    void aNewUserByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("New user"));
        QTRY_VERIFY(panel().isEditing());
        QVERIFY(mouse::choose("Instance", "Production"));
        for (const auto &[field, text] : {std::pair("Username", "dora"), std::pair("First name", "Dora"), std::pair("Last name", "Lind"),
                                          std::pair("E-mail", "dora@example.org")})
            QVERIFY(mouse::write(field, QLatin1String(text)));
        QVERIFY(mouse::click(roleList(), role("helpdesk")));
        QVERIFY(mouse::click("Stage new user"));
        QVERIFY(steps::applyByMouse("Apply 1 change"));
        QVERIFY(m_desk->server().user(QStringLiteral("dora")));
        QCOMPARE(rolesOf("dora"), QStringList{kHelpdesk});
    }

    void editAndDeleteByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(Desk::walkTo(user("alice")));
        keys::press("F2");
        QVERIFY(keys::tabTo("E-mail"));
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("new@example.org"));
        keys::press("Return");
        QVERIFY(Desk::walkTo(user("carol")));
        keys::press("Del");
        QCOMPARE(m_desk->staged().changes.size(), 2);
        QVERIFY(steps::applyByKeyboard());
        QCOMPARE(m_desk->server().user(QStringLiteral("alice"))->email, QStringLiteral("new@example.org"));
        QVERIFY(!m_desk->server().user(QStringLiteral("carol")));
    }

    void editAndDeleteByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(users(), user("alice")));
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(mouse::click("Edit\u2026"));
        QVERIFY(mouse::write("E-mail", QStringLiteral("new@example.org")));
        QVERIFY(mouse::click("Stage changes"));
        QVERIFY(mouse::click(users(), user("carol")));
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(mouse::click("Delete"));
        QCOMPARE(m_desk->staged().changes.size(), 2);
        QVERIFY(steps::applyByMouse("Apply 2 changes"));
        QCOMPARE(m_desk->server().user(QStringLiteral("alice"))->email, QStringLiteral("new@example.org"));
        QVERIFY(!m_desk->server().user(QStringLiteral("carol")));
    }

    void discardAllByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(Desk::walkTo(user("carol")));
        keys::press("Del");
        QVERIFY(keys::tabTo("Discard\u2026"));
        keys::press("Space");
        QTRY_VERIFY(qobject_cast<QMessageBox *>(topmost()));
        QVERIFY(keys::tabTo("Discard 1 change")); // the safe answer has the focus
        keys::press("Space");
        QVERIFY(m_desk->staged().isEmpty());
        QVERIFY(m_desk->server().writes().isEmpty());
    }

    void discardAllByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(users(), user("carol")));
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(mouse::click("Delete"));
        QVERIFY(mouse::click("Discard\u2026"));
        QTRY_VERIFY(qobject_cast<QMessageBox *>(topmost()));
        QVERIFY(mouse::click("Discard 1 change"));
        QVERIFY(m_desk->staged().isEmpty());
        QVERIFY(m_desk->server().writes().isEmpty());
    }

private:
    /// Among many the list has a field that shortens it; what is staged is marked in the table, and counted.
    void findARole(bool byKeyboard)
    {
        m_desk->more = [](FakeAccessApi &server) {
            for (int i = 0; i < 12; ++i)
                server.addRole(QStringLiteral("team%1").arg(i), {});
        };
        QVERIFY(m_desk->open());
        if (byKeyboard) {
            QVERIFY(Desk::walkTo(user("alice")));
            keys::press("Ctrl+R");
            QVERIFY(keys::tabTo("Find a role"));
            keys::type(QStringLiteral("team7"));
            QCOMPARE(roleList().model()->rowCount(), 1);
            keys::press("Down");
            keys::press("Space");
        } else {
            QVERIFY(mouse::click(users(), user("alice")));
            QTRY_VERIFY(panel().isVisible());
            QVERIFY(steps::clickTab(panel(), "Roles"));
            QVERIFY(mouse::write("Find a role", QStringLiteral("team7")));
            QCOMPARE(roleList().model()->rowCount(), 1);
            QVERIFY(mouse::click(roleList(), role("team7")));
        }
        QCOMPARE(m_desk->staged().changes.size(), 1);
        const QString said = user("alice").data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QLatin1String("staged")), qPrintable(said));
        QVERIFY(byKeyboard ? steps::applyByKeyboard() : steps::applyByMouse("Apply 1 change"));
        QCOMPARE(rolesOf("alice"), (QStringList{QStringLiteral("Viewer"), QStringLiteral("team7")}));
    }
};

QTEST_MAIN(TestTaskChangeRoles)
#include "tst_task_changeroles.moc"
