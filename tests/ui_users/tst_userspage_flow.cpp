#include "usersbench.h"

#include "ui/kit/theme.h"
#include "ui/users/rolepicker.h"
#include "ui/users/usereditor.h"
#include "ui/users/usereditorform.h"
#include "ui/users/userpanel.h"

#include <QListView>
#include <QPushButton>

using namespace airside;
using namespace airside::test;

/// What happens around an edit: leaving it, selecting another row, the filter, somebody else's edit.
class tst_UsersPageFlow : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;

    UsersPage &open()
    {
        m_bench = std::make_unique<UsersBench>();
        FakeAccessApi &production = m_bench->add(QStringLiteral("Production"), Environment::Production);
        for (const char *name : {"anna", "bob", "cy", "auditor"}) {
            User &user = production.addUser(QString::fromLatin1(name), {QStringLiteral("Viewer")});
            user.firstName = QString::fromLatin1(name);
            user.lastName = QStringLiteral("Berg");
        }
        return m_bench->open();
    }

    UserEditorForm &form() const { return *m_bench->page->panel()->editor()->form(); }
    QListView *formRoles() const { return form().picker()->list(); }

    static void clickRole(QListView *list, const char *name)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != QLatin1String(name))
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            return;
        }
        QFAIL("no such role");
    }

    void type(UserField field, const char *text) const
    {
        QLineEdit *edit = form().field(field);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }

    /// With AIRSIDE_GRAB_DIR set, the picture stays there to be looked at.
    void keep(const char *name) const
    {
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(m_bench->page->grab().save(folder + QLatin1String("/users-") + QLatin1String(name) + QStringLiteral(".png")));
    }

    const Change &onlyChange() const { return m_bench->staging.plan().changes.first(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup() { m_bench.reset(); }

    void typingIsNotLostByEscapeAndTheOtherRowIsNotTheEditedOne()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        page.editUser();
        QVERIFY(page.unfinishedWork().isEmpty());
        type(UserField::Email, "half@");
        QVERIFY2(!page.unfinishedWork().isEmpty(), "closing the window asks for it");
        QVERIFY(page.panel()->editor()->elsewhereText().isEmpty());
        m_bench->click(QStringLiteral("bob"));
        QTRY_VERIFY(page.panel()->editor()->elsewhereText().contains(QLatin1String("This is still anna. bob is only selected")));
        keep("elsewhere");
        m_bench->prompts.agree = false;
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Escape);
        QCOMPARE(m_bench->prompts.asked.size(), 1);
        QVERIFY(page.panel()->isEditing());
        QCOMPARE(form().field(UserField::Email)->text(), QStringLiteral("half@"));
        m_bench->click(QStringLiteral("anna"));
        QTRY_VERIFY(page.panel()->editor()->elsewhereText().isEmpty());
        m_bench->prompts.agree = true;
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Escape);
        QVERIFY(!page.panel()->isEditing());
        page.editUser();
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Escape);
        QVERIFY(!page.panel()->isEditing());
        QCOMPARE(m_bench->prompts.asked.size(), 2);
    }

    void controlEnterStagesAndOpensNoReview()
    {
        UsersPage &page = open();
        int reviews = 0;
        auto *review = new QAction(&page);
        review->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        page.addAction(review);
        connect(review, &QAction::triggered, &page, [&reviews] { ++reviews; });
        m_bench->click(QStringLiteral("anna"));
        page.editUser();
        QTRY_VERIFY(form().field(UserField::Username)->hasFocus());
        type(UserField::Email, "new@example.org");
        QTest::keyClick(form().field(UserField::Email), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("update_user anna")});
        QCOMPARE(reviews, 0);
        page.editUser();
        QVERIFY(page.panel()->isEditing());
        clickRole(formRoles(), "Op");
        QVERIFY(page.panel()->editor()->isDirty());
        QTest::keyClick(formRoles(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(onlyChange().userAfter->roles.contains(QStringLiteral("Op")));
        QCOMPARE(reviews, 0);
    }

    void aNewUserThatTheFilterHidesIsSaid()
    {
        UsersPage &page = open();
        page.applyFilter(QStringLiteral("anna"));
        page.createUser();
        type(UserField::Username, "dora");
        type(UserField::FirstName, "Dora");
        type(UserField::LastName, "Lind");
        type(UserField::Email, "dora@example.org");
        clickRole(formRoles(), "Viewer");
        page.panel()->editor()->submit();
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("create_user dora")});
        QCOMPARE(page.bannerKeys(), QStringList{QStringLiteral("hidden")});
        keep("hidden");
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show it"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(page.filterField()->text().isEmpty());
        QVERIFY(page.bannerKeys().isEmpty());
        QCOMPARE(page.table()->selectedRowNumbers(), QList<int>{m_bench->rowOf(QStringLiteral("dora"))});
        const QModelIndex active = page.model()->index(m_bench->rowOf(QStringLiteral("dora")), int(UserColumn::Active));
        QCOMPARE(active.data().toString(), QStringLiteral("will be active"));
        keep("created");
    }

    void anEditOfAUserThatChangedMeanwhileKeepsBoth()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        Q_EMIT page.panel()->picker()->toggled(QStringLiteral("Op"), true);
        FakeAccessApi &server = *m_bench->servers.begin()->second;
        server.user(QStringLiteral("anna"))->email = QStringLiteral("moved@example.org");
        m_bench->refresh();
        QTRY_VERIFY(page.panel()->remarks().contains(QLatin1String("Changed on the server")));
        Q_EMIT page.panel()->picker()->toggled(QStringLiteral("team_payments"), true);
        QCOMPARE(onlyChange().userBefore->email, QStringLiteral("moved@example.org"));
        QCOMPARE(onlyChange().userAfter->email, QStringLiteral("moved@example.org"));
        QCOMPARE(onlyChange().userAfter->roles.size(), 3);
        QTRY_VERIFY(!page.panel()->remarks().contains(QLatin1String("Changed on the server")));
    }
};

QTEST_MAIN(tst_UsersPageFlow)
#include "tst_userspage_flow.moc"
