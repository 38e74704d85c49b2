#include "usersbench.h"

#include "ui/kit/theme.h"
#include "ui/users/lockoutdialog.h"
#include "ui/users/userpanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace airside;
using namespace airside::test;

class tst_LockoutDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;
    FakeAccessApi *m_production = nullptr;
    FakeAccessApi *m_staging = nullptr;

    void person(FakeAccessApi &server, const QString &name)
    {
        User &user = server.addUser(name, {QStringLiteral("Op"), QStringLiteral("Viewer")});
        user.firstName = name;
        user.lastName = QStringLiteral("Berg");
        user.email = name + QStringLiteral("@example.org");
    }

    UsersPage &open(bool stagingIsReadOnly = false, bool readOnly = false)
    {
        m_bench = std::make_unique<UsersBench>();
        m_bench->readOnly = readOnly;
        m_production = &m_bench->add(QStringLiteral("Production"), Environment::Production);
        m_staging = &m_bench->add(QStringLiteral("Staging"), Environment::Staging, stagingIsReadOnly);
        m_production->issuesTokens = true;
        m_staging->issuesTokens = false;
        // Someone stays who administers access.
        m_production->addUser(QStringLiteral("auditor"), {QStringLiteral("Admin")});
        for (const char *name : {"anna", "bob"})
            person(*m_production, QString::fromLatin1(name));
        person(*m_staging, QStringLiteral("cy"));
        return m_bench->open();
    }

    LockoutDialog *shown() const { return m_bench->page->findChild<LockoutDialog *>(); }

    LockoutDialog *openByKey() const
    {
        QTest::keyClick(m_bench->page->table(), Qt::Key_Delete, Qt::ControlModifier);
        return shown();
    }

    QAction *action(const char *text) const
    {
        for (QAction *one : m_bench->page->table()->actions()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }

    const QList<Change> &staged() const { return m_bench->staging.plan().changes; }

    void apply(const FakeAccessApi &server) const
    {
        QSignalSpy applied(m_bench->workspace.get(), &Workspace::applied);
        m_bench->workspace->apply(server.instance().id, {{GuardKind::ManyUsers, QStringLiteral("a test"), {}},
                                                         {GuardKind::BuiltInRole, QStringLiteral("a test"), {}}});
        QTRY_COMPARE(applied.size(), 1);
        const auto report = applied.first().at(1).value<ApplyReport>();
        QVERIFY2(report.allVerified(), qPrintable(report.refusals.isEmpty() ? QString() : report.refusals.first().object));
        QTRY_VERIFY(!m_bench->workspace->isReading());
        m_bench->refresh();
    }

    void keep(QWidget *widget, const char *name) const
    {
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty())
            QVERIFY(widget->grab().save(folder + QLatin1String("/lockout-") + QLatin1String(name) + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup() { m_bench.reset(); }

    void oneByKeyboardAlone()
    {
        open();
        m_bench->click(QStringLiteral("anna"));
        LockoutDialog *dialog = openByKey();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->choice(LockoutWay::Deactivate)->hasFocus());
        QVERIFY2(dialog->choice(LockoutWay::Deactivate)->isChecked(), "the proposed one");
        QVERIFY2(dialog->takeRoles()->isChecked(), "whether tokens live on is not known");
        keep(dialog, "one");
        QTest::keyClick(dialog->choice(LockoutWay::Deactivate), Qt::Key_Down);
        QVERIFY(dialog->choice(LockoutWay::Suspend)->isChecked());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(dialog->reason()->hasFocus());
        QTest::keyClicks(dialog->reason(), QStringLiteral("on leave"));
        QTest::keyClick(dialog->reason(), Qt::Key_Return);
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("update_user anna")});
        QCOMPARE(staged().first().reason, QStringLiteral("on leave"));
        QVERIFY(staged().first().userAfter->roles.isEmpty());
        QVERIFY(staged().first().userAfter->active);
        QVERIFY(staged().first().passwordIntent == PasswordIntent::Random);
        QTRY_VERIFY(!shown());
        QVERIFY2(m_bench->suspensions.all()->isEmpty(), "nothing is kept of what is only staged");
    }

    void escapeStagesNothing()
    {
        open();
        m_bench->click(QStringLiteral("anna"));
        QTest::keyClick(openByKey(), Qt::Key_Escape);
        QVERIFY(staged().isEmpty());
    }

    void manyOnSeveralServers()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        m_bench->click(QStringLiteral("bob"), Qt::ControlModifier);
        m_bench->click(QStringLiteral("cy"), Qt::ControlModifier);
        page.panel()->lockoutButton()->click();
        LockoutDialog *dialog = shown();
        QVERIFY(dialog);
        keep(dialog, "many");
        const QString suspend = dialog->description(LockoutWay::Suspend);
        QVERIFY2(suspend.contains(QLatin1String("Production: Open sessions and tokens")), qPrintable(suspend));
        QVERIFY2(suspend.contains(QLatin1String("Staging: Open web sessions stay open")), qPrintable(suspend));
        QVERIFY(dialog->description(LockoutWay::Deactivate).contains(QLatin1String("Production: Not known: whether tokens")));
        QVERIFY(dialog->description(LockoutWay::Delete).contains(QLatin1String("Cannot be undone")));
        QCOMPARE(dialog->stageButton()->text(), QStringLiteral("Stage 3 changes"));
        dialog->takeRoles()->setChecked(false);
        dialog->stageButton()->click();
        QCOMPARE(staged().size(), 3);
        for (const Change &change : staged()) {
            QVERIFY(!change.userAfter->active);
            QCOMPARE(change.userAfter->roles, change.userBefore->roles);
            QVERIFY(change.passwordIntent == PasswordIntent::Keep);
        }
    }

    void suspendedAppliedKeptAndRestored()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("anna"));
        LockoutDialog *dialog = openByKey();
        dialog->stageButton()->click(); // deactivated, and the roles are taken
        m_production->onCall = [this](const FakeCall &call) {
            if (call.name == QLatin1String("deactivate") || call.name == QLatin1String("updateUser"))
                QCOMPARE(m_bench->suspensions.all()->size(), 1); // kept before it is sent
        };
        apply(*m_production);
        m_production->onCall = {};
        QVERIFY(!m_production->user(QStringLiteral("anna"))->active);
        QCOMPARE(m_bench->suspensions.all()->size(), 1);
        QTRY_COMPARE(m_bench->page->model()->userAt(m_bench->rowOf(QStringLiteral("anna"))).user->active, false);
        m_bench->click(QStringLiteral("bob"));
        QTRY_VERIFY(!action("Restore roles")->isVisible() && !action("Reactivate")->isVisible());
        m_bench->click(QStringLiteral("anna"));
        QTRY_VERIFY(action("Restore roles")->isVisible() && action("Reactivate")->isVisible());
        keep(&page, "page");
        page.panel()->restoreButton()->click();
        page.panel()->reactivateButton()->click();
        QCOMPARE(staged().size(), 1);
        apply(*m_production);
        const User &anna = *m_production->user(QStringLiteral("anna"));
        QVERIFY(anna.active);
        QCOMPARE(anna.roles, (QStringList{QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QVERIFY(m_bench->suspensions.all()->isEmpty());
    }

    void aReadOnlyInstanceIsLeftAlone()
    {
        UsersPage &page = open(true);
        m_bench->click(QStringLiteral("cy"));
        QTRY_VERIFY(!action("Lock out\u2026")->isEnabled());
        QVERIFY(action("Lock out\u2026")->toolTip().contains(QLatin1String("read-only")));
        QVERIFY(!page.panel()->lockoutButton()->isEnabled());
        m_bench->click(QStringLiteral("anna"), Qt::ControlModifier);
        QTRY_VERIFY(action("Lock out\u2026")->isEnabled());
        openByKey()->stageButton()->click();
        QCOMPARE(m_bench->stagedTexts(), QStringList{QStringLiteral("update_user anna")});
    }

    void startedReadOnlyItIsNotThere()
    {
        UsersPage &page = open(false, true);
        m_bench->click(QStringLiteral("anna"));
        QVERIFY(!action("Lock out\u2026")->isVisible());
        QVERIFY(page.panel()->lockoutButton()->isHidden());
        QVERIFY(!openByKey());
    }

    void aTokenOpensNoPage()
    {
        open();
        Snapshot snapshot;
        snapshot.instance.name = QStringLiteral("Token");
        snapshot.instance.signIn = SignInKind::Token;
        ShownUser user;
        user.snapshot = std::make_shared<const Snapshot>(snapshot);
        user.user = std::make_shared<const User>(*m_production->user(QStringLiteral("anna")));
        user.server = user.user;
        LockoutDialog dialog(lockoutCase({user}, {}, [](const QUuid &) { return QJsonObject(); }));
        QVERIFY(dialog.choice(LockoutWay::Suspend)->isChecked());
        QVERIFY(!dialog.choice(LockoutWay::Deactivate)->isEnabled());
        QVERIFY(dialog.description(LockoutWay::Deactivate).startsWith(QLatin1String("Not possible")));
    }

    void longNamesInTheDark()
    {
        applyTheme(*qApp, Theme::Scheme::Dark);
        open();
        const QString longName = QStringLiteral("maximiliane.von-und-zu-oberschwabenstein-hohenlohe@analytics.example.org");
        person(*m_production, longName);
        m_bench->refresh();
        QTRY_VERIFY(m_bench->rowOf(longName) >= 0);
        m_bench->click(QStringLiteral("anna")); // the keys go to the table
        m_bench->page->table()->selectAll();
        LockoutDialog *dialog = openByKey();
        QVERIFY(dialog);
        keep(dialog, "dark");
        QVERIFY(dialog->width() <= 700);
        dialog->reject();
        applyTheme(*qApp, Theme::Scheme::Light);
    }
};

QTEST_MAIN(tst_LockoutDialog)
#include "tst_lockoutdialog.moc"
