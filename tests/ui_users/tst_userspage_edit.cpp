#include "usersbench.h"

#include "ui/kit/panelhost.h"
#include "ui/users/rolepicker.h"
#include "ui/users/usereditor.h"
#include "ui/users/usereditorform.h"
#include "ui/users/userpanel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

using namespace airside;
using namespace airside::test;

/// Editing: every task by mouse and by keyboard, judged by what is staged.
class tst_UsersPageEdit : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;

    UsersPage &open(bool twoInstances = false, bool labReadOnly = false)
    {
        m_bench = std::make_unique<UsersBench>();
        FakeAccessApi &production = m_bench->add(QStringLiteral("Production"), Environment::Production);
        for (const char *name : {"anna", "bob", "cy", "auditor"}) {
            User &user = production.addUser(QString::fromLatin1(name), {QStringLiteral("Viewer")});
            user.firstName = QString::fromLatin1(name);
            user.lastName = QStringLiteral("Berg");
        }
        production.user(QStringLiteral("bob"))->roles = QStringList{QStringLiteral("Op"), QStringLiteral("Viewer")};
        if (twoInstances)
            m_bench->add(QStringLiteral("Lab"), Environment::Development, labReadOnly).addUser(QStringLiteral("lena"), {QStringLiteral("Viewer")});
        return m_bench->open();
    }

    UserEditorForm &form() const { return *m_bench->page->panel()->editor()->form(); }
    QListView *formRoles() const { return form().picker()->list(); }

    static QModelIndex roleRow(const QListView *list, const char *name)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == QLatin1String(name))
                return list->model()->index(row, 0);
        }
        return {};
    }

    static void clickRole(QListView *list, const char *name)
    {
        const QModelIndex index = roleRow(list, name);
        QVERIFY(index.isValid());
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }

    static void typeRole(QListView *list, const char *name)
    {
        QTest::keyClick(list, Qt::Key_Home);
        while (list->currentIndex().data().toString() != QLatin1String(name)) {
            const int row = list->currentIndex().row();
            QTest::keyClick(list, Qt::Key_Down);
            QVERIFY(list->currentIndex().row() > row);
        }
        QTest::keyClick(list, Qt::Key_Space);
    }

    void type(UserField field, const char *text) const
    {
        QLineEdit *edit = form().field(field);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }

    const Change &onlyChange() const { return m_bench->staging.plan().changes.first(); }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void createByKeyboard()
    {
        UsersPage &page = open();
        QTest::keyClick(page.table(), Qt::Key_Insert);
        QVERIFY(page.panel()->isEditing());
        QTRY_VERIFY(form().field(UserField::Username)->hasFocus());
        type(UserField::Username, "Dora");
        QTest::keyClick(form().field(UserField::Username), Qt::Key_Tab);
        QVERIFY(form().field(UserField::FirstName)->hasFocus());
        type(UserField::FirstName, "Dora");
        type(UserField::LastName, "Lind");
        type(UserField::Email, "dora@example.org");
        typeRole(formRoles(), "Viewer");
        typeRole(formRoles(), "team_payments");
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Return);
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("create_user Dora")});
        QCOMPARE(onlyChange().userAfter->roles, QStringList({QStringLiteral("Viewer"), QStringLiteral("team_payments")}));
        QCOMPARE(onlyChange().userAfter->email, QStringLiteral("dora@example.org"));
        QCOMPARE(onlyChange().userAfter->lastName, QStringLiteral("Lind"));
        QCOMPARE(onlyChange().passwordIntent, PasswordIntent::Random);
        QVERIFY(!page.panel()->isEditing());
        QTRY_COMPARE(page.model()->userAt(page.table()->currentIndex().row()).user->username, QStringLiteral("Dora"));
        QVERIFY(page.table()->hasFocus());
        for (const auto &[id, server] : m_bench->servers)
            QVERIFY2(server->writes().isEmpty(), "staging must send nothing");
    }

    void createByMouseWithATypedPassword()
    {
        UsersPage &page = open(true);
        const auto buttons = page.findChildren<QPushButton *>();
        const auto create = std::ranges::find(buttons, QStringLiteral("New user"), &QPushButton::text);
        QVERIFY(create != buttons.end());
        QTest::mouseClick(*create, Qt::LeftButton);
        QVERIFY(form().instance().isNull());
        QTest::mouseClick(page.panel()->editor()->submitButton(), Qt::LeftButton);
        QVERIFY2(m_bench->staging.plan().isEmpty(), "nothing without an instance");
        QVERIFY(!form().remark(UserField::Instance)->text().isEmpty());
        form().instanceChooser()->setCurrentIndex(1);
        QVERIFY(!form().remark(UserField::Username)->text().isEmpty());
        type(UserField::Username, "eve");
        QVERIFY(form().remark(UserField::Username)->text().isEmpty());
        type(UserField::FirstName, "Eve");
        type(UserField::LastName, "E");
        type(UserField::Email, "eve@example.org");
        clickRole(formRoles(), "Viewer");
        form().passwordChoice()->button(int(PasswordIntent::Typed))->click();
        type(UserField::Password, "correct horse battery");
        type(UserField::Repeat, "correct horse");
        QTest::mouseClick(page.panel()->editor()->submitButton(), Qt::LeftButton);
        QVERIFY(m_bench->staging.plan().isEmpty());
        QVERIFY(!form().remark(UserField::Repeat)->text().isEmpty());
        type(UserField::Repeat, "correct horse battery");
        QTest::mouseClick(page.panel()->editor()->submitButton(), Qt::LeftButton);
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("create_user eve")});
        QCOMPARE(onlyChange().instance, m_bench->store.byName(QStringLiteral("Lab"))->id);
        QCOMPARE(onlyChange().passwordIntent, PasswordIntent::Typed);
        QCOMPARE(onlyChange().password.reveal(), QByteArray("correct horse battery"));
        QVERIFY2(form().field(UserField::Password)->text().isEmpty(), "the typed secret must not stay in the form");
    }

    void mistakesAreSaidBesideTheField()
    {
        UsersPage &page = open();
        page.createUser();
        QVERIFY2(form().remark(UserField::Email)->text().isEmpty(), "untouched fields are not scolded");
        type(UserField::Username, "ANNA");
        QVERIFY(form().remark(UserField::Username)->text().contains(QLatin1String("Taken by anna")));
        type(UserField::Username, "a/b");
        QVERIFY(form().remark(UserField::Username)->text().contains(QLatin1Char('/')));
        page.panel()->editor()->submit();
        QVERIFY(m_bench->staging.plan().isEmpty());
        QVERIFY(form().remark(UserField::Roles)->text().contains(QLatin1String("At least one role")));
        QVERIFY(form().field(UserField::Username)->hasFocus());
        QTest::keyClick(form().field(UserField::Username), Qt::Key_Escape);
        QVERIFY(!page.panel()->isEditing());
    }

    void editByKeyboard()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        QTest::keyClick(page.table(), Qt::Key_F2);
        QVERIFY(page.panel()->isEditing());
        type(UserField::Email, "new@example.org");
        typeRole(formRoles(), "Op");
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Return);
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("update_user anna")});
        QCOMPARE(onlyChange().userAfter->email, QStringLiteral("new@example.org"));
        QCOMPARE(onlyChange().userAfter->roles, QStringList({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QCOMPARE(onlyChange().userBefore->email, m_bench->page->model()->userAt(m_bench->rowOf(QStringLiteral("anna"))).server->email);
        QCOMPARE(onlyChange().passwordIntent, PasswordIntent::Keep);
        const int row = m_bench->rowOf(QStringLiteral("anna"));
        QCOMPARE(page.model()->index(row, int(UserColumn::Email)).data().toString(), QStringLiteral("new@example.org"));
        QCOMPARE(page.model()->index(row, 0).data(StagedRole).value<StagedState>(), StagedState::Changed);
        QTRY_VERIFY(page.panel()->discardButton()->isVisible());
        QTest::mouseClick(page.panel()->discardButton(), Qt::LeftButton);
        QVERIFY(m_bench->staging.plan().isEmpty());
        QCOMPARE(page.model()->index(row, 0).data(StagedRole).value<StagedState>(), StagedState::None);
    }

    void enterAndDoubleClickEdit()
    {
        UsersPage &page = open();
        page.panelHost()->setPanelOpen(false);
        m_bench->click(QStringLiteral("cy"));
        QTest::keyClick(page.table(), Qt::Key_Return);
        QVERIFY(page.panelHost()->isPanelOpen());
        QVERIFY(page.panel()->isEditing());
        QCOMPARE(form().field(UserField::Username)->text(), QStringLiteral("cy"));
        QTest::keyClick(form().field(UserField::Username), Qt::Key_Escape);
        const QModelIndex bob = page.model()->index(m_bench->rowOf(QStringLiteral("bob")), 1);
        const QPoint at = page.table()->visualRect(bob).center();
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(page.table()->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(page.panel()->isEditing());
        QCOMPARE(form().field(UserField::Username)->text(), QStringLiteral("bob"));
    }

    void editThatChangesNothingStagesNothing()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        page.editUser();
        page.panel()->editor()->submit();
        QVERIFY(m_bench->staging.plan().isEmpty());
        QVERIFY(!page.panel()->isEditing());
    }

    void deleteManyByKeyboard()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        m_bench->click(QStringLiteral("cy"), Qt::ControlModifier);
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QCOMPARE(m_bench->stagedTexts(), QStringList({QStringLiteral("delete_user anna"), QStringLiteral("delete_user cy")}));
        QCOMPARE(page.table()->selectedRowNumbers().size(), 2);
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QCOMPARE(m_bench->staging.plan().changes.size(), 2);
        QTest::keyClick(page.table(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(m_bench->staging.plan().isEmpty());
    }

    void deleteInAFieldDeletesNoUser()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        QTest::keyClick(page.filterField(), Qt::Key_Delete);
        page.editUser();
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Delete);
        QTest::keyClick(formRoles(), Qt::Key_Delete);
        QVERIFY(m_bench->staging.plan().isEmpty());
    }

    void rolesOfManyByMouse()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        m_bench->click(QStringLiteral("bob"), Qt::ShiftModifier);
        QTest::keyClick(page.table(), Qt::Key_R, Qt::ControlModifier);
        QListView *list = page.panel()->picker()->list();
        QTRY_VERIFY(roleRow(list, "Op").isValid());
        const auto state = [&](const char *role) { return roleRow(list, role).data(Qt::CheckStateRole).value<Qt::CheckState>(); };
        QTRY_COMPARE(state("Viewer"), Qt::Checked);
        QCOMPARE(page.table()->selectedRowNumbers().size(), 3); // anna, auditor, bob
        QCOMPARE(state("Op"), Qt::PartiallyChecked);
        QCOMPARE(state("Admin"), Qt::Unchecked);
        clickRole(list, "Op");
        QCOMPARE(m_bench->stagedTexts(), QStringList({QStringLiteral("update_user anna"), QStringLiteral("update_user auditor")}));
        QTRY_COMPARE(state("Op"), Qt::Checked);
        clickRole(list, "Viewer");
        QCOMPARE(m_bench->staging.plan().changes.size(), 3);
        for (const Change &change : m_bench->staging.plan().changes)
            QCOMPARE(change.userAfter->roles, QStringList{QStringLiteral("Op")});
        QTRY_COMPARE(state("Viewer"), Qt::Unchecked);
        m_bench->staging.undo();
        QTRY_COMPARE(state("Viewer"), Qt::Checked);
        QCOMPARE(m_bench->staging.plan().changes.size(), 2);
    }

    void rolesOfOneByKeyboard()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("cy"));
        QTest::keyClick(page.table(), Qt::Key_R, Qt::ControlModifier);
        QListView *list = page.panel()->picker()->list();
        QTRY_VERIFY(list->hasFocus());
        QTRY_VERIFY(roleRow(list, "Admin").isValid());
        typeRole(list, "Admin");
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("update_user cy")});
        QCOMPARE(onlyChange().userAfter->roles, QStringList({QStringLiteral("Admin"), QStringLiteral("Viewer")}));
        QVERIFY2(list->hasFocus(), "the next role is one key away");
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Admin"));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_bench->staging.plan().isEmpty());
    }

    void readOnlyInstanceSaysWhy()
    {
        UsersPage &page = open(true, true);
        m_bench->click(QStringLiteral("lena"));
        QTRY_VERIFY(page.panel()->remarks().contains(QLatin1String("Lab is marked read-only")));
        QVERIFY(!page.panel()->editButton()->isEnabled());
        QVERIFY(!page.panel()->deleteButton()->isEnabled());
        QVERIFY(!page.panel()->picker()->list()->isEnabled());
        QTest::keyClick(page.table(), Qt::Key_F2);
        QVERIFY(!page.panel()->isEditing());
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QVERIFY(m_bench->staging.plan().isEmpty());
        QVERIFY(page.bannerKeys().contains(QStringLiteral("readonly")));
        // With writable ones beside it, only those are staged. New users can only be made where they may be.
        QTest::keyClick(page.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QCOMPARE(m_bench->staging.plan().changes.size(), 4);
        page.createUser();
        QCOMPARE(form().instance(), m_bench->store.byName(QStringLiteral("Production"))->id);
    }

    void ownAccountIsHintedAt()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("auditor"));
        QTRY_VERIFY(page.panel()->remarks().contains(QLatin1String("signs in with this account")));
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("delete_user auditor")});
    }

    void unfinishedEditIsNotLost()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        page.editUser();
        type(UserField::Email, "half@");
        m_bench->click(QStringLiteral("bob"));
        QVERIFY2(page.panel()->isEditing(), "another row must not take the edit away");
        QCOMPARE(form().field(UserField::Email)->text(), QStringLiteral("half@"));
        m_bench->refresh();
        QCOMPARE(form().field(UserField::Email)->text(), QStringLiteral("half@"));
        m_bench->prompts.agree = false;
        page.editUser();
        QCOMPARE(m_bench->prompts.asked.size(), 1);
        QCOMPARE(form().field(UserField::Username)->text(), QStringLiteral("anna"));
        m_bench->prompts.agree = true;
        page.editUser();
        QCOMPARE(form().field(UserField::Username)->text(), QStringLiteral("bob"));
    }

    void conflictIsSaid()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        QTest::keyClick(page.table(), Qt::Key_Delete);
        FakeAccessApi &server = *m_bench->servers.begin()->second;
        server.user(QStringLiteral("anna"))->lastName = QStringLiteral("Other");
        m_bench->refresh();
        QTRY_VERIFY(page.panel()->remarks().contains(QLatin1String("Changed on the server")));
    }
};

QTEST_MAIN(tst_UsersPageEdit)
#include "tst_userspage_edit.moc"
