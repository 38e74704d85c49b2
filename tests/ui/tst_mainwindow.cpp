#include "tests/ui/uifixture.h"
#include "ui/instances/instancespage.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/mainwindow.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/palette.h"
#include "ui/shell/sidebar.h"
#include "ui/snapshotpage.h"
#include "ui/staged/stagedbar.h"
#include "ui/welcome/welcomepage.h"
#include "ui/shell/scopebutton.h"

#include <QPushButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

/// Shows how many users there are; stands in for the pages.
class CountingPage final : public SnapshotPage
{
public:
    explicit CountingPage(Workspace &workspace, QWidget *parent = nullptr)
        : SnapshotPage(workspace, QStringLiteral("Users"), parent)
    {
        setContent(new QWidget(this));
    }
    QString filter;
    QString unfinished;
    int shownTimes = 0; ///< how often it was given snapshots
    QString unfinishedWork() const override { return unfinished; }
    void applyFilter(const QString &text) override { filter = text; }

protected:
    void showSnapshots(const QList<SnapshotPtr> &snapshots) override
    {
        ++shownTimes;
        qint64 users = 0;
        for (const SnapshotPtr &snapshot : snapshots)
            users += snapshot->users.size();
        setCounts(users, users);
    }
    const Completeness &proofOf(const Snapshot &snapshot) const override { return snapshot.usersProof; }
    ListProgress::Part part() const override { return ListProgress::Part::Users; }
    QString sentence(Say, int) const override { return QStringLiteral("No users"); }
};

struct Shown
{
    explicit Shown(UiFixture &f)
        : window(f.open(), f.keychain, [this] {
            ++demoStarts;
            return Result<void>();
        })
        , page(new CountingPage(*f.workspace))
    {
        window.addPage(QStringLiteral("users"), QStringLiteral("users"), page, MainWindow::Exports::Table);
        window.addPage(QStringLiteral("instances"), QStringLiteral("instances"), new InstancesPage(*f.workspace));
        window.openFirst();
        window.show();
    }
    int demoStarts = 0;
    MainWindow window;
    CountingPage *page;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScopeMenuMarksProductionAndSaysItOnce()
    {
        UiFixture f;
        f.add(QStringLiteral("Production"), Environment::Production);
        f.add(QStringLiteral("Eu"), Environment::Production);
        f.add(QStringLiteral("Lab"), Environment::Staging);
        Shown shown(f);
        auto *button = shown.window.findChild<ScopeButton *>();
        button->menu()->popup({0, 0});
        QStringList marked;
        for (const QAction *action : button->menu()->actions()) {
            if (action->font().bold())
                marked += action->text();
        }
        QCOMPARE(marked, (QStringList{QStringLiteral("Production"), QStringLiteral("Eu  \u00b7  PRODUCTION")}));
        button->menu()->close();
        f.close();
    }

    void aPageIsMadeWhenItIsFirstNeeded()
    {
        UiFixture f;
        f.add(QStringLiteral("Live"), Environment::Production);
        Shown shown(f);
        int made = 0;
        CountingPage *late = nullptr;
        shown.window.addPage(QStringLiteral("late"), QStringLiteral("roles"), QStringLiteral("Late"), [&](QWidget *parent) {
            ++made;
            return late = new CountingPage(*f.workspace, parent);
        });
        shown.window.openPalette(); // offers it by its title
        QTest::keyClicks(shown.window.palettePanel()->field(), QStringLiteral("Late"));
        QCOMPARE(made, 0);
        QTest::keyClick(shown.window.palettePanel()->field(), Qt::Key_Return);
        QTRY_VERIFY(late && late->isVisible());
        QCOMPARE(shown.window.page(QStringLiteral("late")), late);
        shown.window.openPage(QStringLiteral("users"));
        shown.window.openPage(QStringLiteral("late"));
        QCOMPARE(made, 1);
        QVERIFY(!shown.window.page(QStringLiteral("nowhere")));
        f.close();
    }

    void aPageThatNobodySeesCatchesUpWhenItIsShown()
    {
        UiFixture f;
        const Instance live = f.add(QStringLiteral("Live"), Environment::Production);
        Shown shown(f);
        auto *behind = new CountingPage(*f.workspace);
        shown.window.addPage(QStringLiteral("behind"), QStringLiteral("roles"), behind);
        const int before = shown.page->shownTimes;
        f.workspace->refresh(live.id);
        QTRY_VERIFY(shown.page->shownTimes > before && !f.workspace->isReading());
        Q_EMIT f.workspace->snapshotChanged(live.id);
        const int unseen = behind->shownTimes;
        shown.window.openPage(QStringLiteral("behind"));
        QCOMPARE(behind->shownTimes, unseen + 1);
        QCOMPARE(behind->status(), shown.page->status());
        f.close();
    }

    void beginsWithWelcomeAndStartsTheDemo()
    {
        UiFixture f;
        Shown shown(f);
        auto *welcome = shown.window.findChild<WelcomePage *>();
        QVERIFY(welcome->isVisible());
        for (QPushButton *button : welcome->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Try the demo"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(shown.demoStarts, 1);
        QVERIFY(shown.page->isVisible());
        f.close();
    }

    void theStatusLineSaysHowCompleteAndHowFresh()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Shown shown(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(shown.page->status().startsWith(QStringLiteral("3 of 3 \u00b7 complete")));
        QVERIFY(shown.page->status().endsWith(QStringLiteral("(Staging)")));
        f.servers[id]->listsIncompletely = true;
        f.workspace->refresh(id);
        QTRY_VERIFY(shown.page->status().contains(QStringLiteral("NOT complete: Staging gave 3 of 4")));
        f.close();
    }

    void anErrorNamesTheInstanceAndOffersToTryAgain()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Shown shown(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        f.servers[id]->fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Timeout, 0, QStringLiteral("Staging"), {}, QStringLiteral("30 s")});
        f.workspace->refresh(id);
        QTRY_COMPARE(shown.page->bannerKeys().size(), 1);
        auto *banner = shown.page->findChild<MessageBanner *>();
        QVERIFY(banner->text().startsWith(QStringLiteral("Staging: ")));
        QVERIFY(banner->text().contains(QStringLiteral("Still shown: what was read")));
        Q_EMIT banner->actionTriggered();
        QTRY_VERIFY(shown.page->bannerKeys().isEmpty());
        QCOMPARE(shown.window.findChild<Sidebar *>()->button(QStringLiteral("instances"))->accessibleDescription(), QString());
        f.close();
    }

    void aMissingSecretIsAskedFor()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Shown shown(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        f.servers[id]->fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::CredentialMissing, 0, QStringLiteral("Staging"), {}, {}});
        f.workspace->refresh(id);
        QTRY_COMPARE(shown.page->bannerKeys().size(), 1);
        f.prompts.secret = Secret(QByteArrayLiteral("hunter2"));
        Q_EMIT shown.page->findChild<MessageBanner *>()->actionTriggered();
        QCOMPARE(f.prompts.secrets.size(), 1);
        QTRY_COMPARE(f.workspace->state(id)->phase, InstanceState::Phase::Ready);
        f.close();
    }

    void productionWearsItsFrame()
    {
        UiFixture f;
        const QUuid production = f.add(QStringLiteral("P"), Environment::Production).id;
        f.add(QStringLiteral("S"), Environment::Staging);
        Shown shown(f);
        const auto corner = [&] { return shown.window.grab().toImage().pixelColor(1, shown.window.height() / 2); };
        const QColor mark = Theme::of(shown.window.palette()).production;
        QVERIFY(corner() != mark);
        f.workspace->setScope({production});
        QCOMPARE(corner(), mark);
        f.workspace->setScope({});
        QVERIFY(corner() != mark);
        QTRY_VERIFY(f.workspace->state(production)->snapshot);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(production)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QCOMPARE(corner(), mark);
        f.close();
    }

    void pagesAreReachedByKeyboard()
    {
        UiFixture f;
        f.add(QStringLiteral("S"), Environment::Staging);
        Shown shown(f);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(shown.window.page(QStringLiteral("instances"))->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(shown.page->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(shown.page->filterField()->hasFocus());
        f.close();
    }

    void undoAndRedoWorkOnEveryPageAndNotInFields()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("S"), Environment::Staging).id;
        Shown shown(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        for (const char *page : {"users", "instances"}) {
            shown.window.openPage(QString::fromLatin1(page));
            QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(f.staging.plan().isEmpty(), page);
            QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(f.staging.plan().changes.size(), 1);
        }
        shown.window.openPage(QStringLiteral("users"));
        shown.page->filterField()->setFocus();
        QTest::keyClicks(shown.page->filterField(), QStringLiteral("abc"));
        QTest::keyClick(shown.page->filterField(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.page->filterField()->text().isEmpty());
        QCOMPARE(f.staging.plan().changes.size(), 1);
        f.close();
    }

    void stagedOnTheDemoIsNotPromisedToStay()
    {
        UiFixture f;
        const QUuid own = f.add(QStringLiteral("S"), Environment::Staging).id;
        Shown shown(f);
        const Instance demo = instanceNamed(QStringLiteral("Demo"), Environment::Staging);
        f.workspace->addDemo(demo);
        f.workspace->refresh(own);
        QTRY_VERIFY(f.workspace->state(demo.id)->snapshot && f.workspace->state(own)->snapshot);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(demo.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        f.prompts.yes = false;
        shown.window.close();
        QCOMPARE(f.prompts.questions.last().text,
                 QStringLiteral("1 change staged on the demo is not applied. It ends with the demo and is not kept."));
        QCOMPARE(f.prompts.questions.last().confirm, QStringLiteral("Close and drop 1 change"));
        QVERIFY(f.prompts.questions.last().destructive);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(own)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        shown.window.close();
        const QString both = f.prompts.questions.last().text;
        QVERIFY(both.contains(QStringLiteral("1 change is staged and not applied. It is kept")));
        QVERIFY(both.contains(QStringLiteral("1 change staged on the demo is not applied.")));
        f.close();
    }

    void leavingAnUnfinishedFormAsks()
    {
        UiFixture f;
        f.add(QStringLiteral("S"), Environment::Staging);
        Shown shown(f);
        shown.page->unfinished = QStringLiteral("Half a name.");
        f.prompts.yes = false;
        shown.window.close();
        QCOMPARE(f.prompts.questions.size(), 1);
        QCOMPARE(f.prompts.questions.last().text, QStringLiteral("Half a name."));
        QVERIFY(shown.window.isVisible());
        QSignalSpy finished(&shown.window, &MainWindow::finished);
        f.prompts.yes = true;
        shown.window.close();
        QTRY_COMPARE(finished.size(), 1);
    }

    void anErrorAndWhatIsStillShownAreTwoSentences()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("S"), Environment::Staging).id;
        Shown shown(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        f.servers[id]->fail(QStringLiteral("takeSnapshot"), {},
                            {ErrorKind::Unreachable, 0, QStringLiteral("S"), QStringLiteral("Connection refused"), {}});
        f.workspace->refresh(id);
        QTRY_COMPARE(shown.page->bannerKeys().size(), 1);
        QVERIFY(shown.page->findChild<MessageBanner *>()->text().contains(QStringLiteral("Connection refused. Still shown:")));
        f.close();
    }

    void leavingWithStagedChangesAsksAndKeepsThem()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("S"), Environment::Staging).id;
        Shown shown(f);
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QVERIFY(!shown.window.findChild<StagedBar *>()->isHidden());
        QSignalSpy finished(&shown.window, &MainWindow::finished);
        f.prompts.yes = false;
        shown.window.close();
        QCOMPARE(f.prompts.questions.size(), 1);
        QVERIFY(shown.window.isVisible());
        f.prompts.yes = true;
        shown.window.close();
        QTRY_COMPARE(finished.size(), 1);
        const Staging again(f.dir.filePath(QStringLiteral("staged.json")));
        QCOMPARE(again.plan().changes.size(), 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
