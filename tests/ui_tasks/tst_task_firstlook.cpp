#include "app/console/consoleapplication.h"
#include "tests/ui_tasks/steps.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/scopebutton.h"

#include <QSignalSpy>

using namespace airside;
using namespace airside::hands;

/// docs/guide/first-look.md
class TestTaskFirstLook : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConsoleApplication> m_console;
    std::unique_ptr<QSignalSpy> m_finished;

    [[nodiscard]] bool isShown(const char *page) const
    {
        return waitUntil([this, page] { return m_console->window().page(QLatin1String(page))->isVisible(); });
    }
    [[nodiscard]] bool readBoth() const
    {
        return waitUntil([this] { return m_console->workspace().snapshotsInScope().size() == 2 && !m_console->workspace().isReading(); });
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        ConsoleOptions options;
        options.stateDir = m_dir->path();
        options.scheme = Theme::Scheme::Light;
        Result<std::unique_ptr<ConsoleApplication>> made = ConsoleApplication::create(options);
        QVERIFY(made);
        m_console = std::move(*made);
        m_finished = std::make_unique<QSignalSpy>(m_console.get(), &ConsoleApplication::finished);
        m_console->start();
        m_console->window().resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), kPatience));
    }
    void cleanup()
    {
        m_console->window().close();
        QTRY_COMPARE(m_finished->size(), 1);
        m_finished.reset();
        m_console.reset();
    }

    void theDemoByKeyboard()
    {
        QVERIFY(keys::tabTo("Try the demo"));
        keys::press("Space");
        QVERIFY(readBoth());
        for (const auto &[key, page] : {std::pair("Alt+2", "people"), std::pair("Alt+3", "roles"), std::pair("Alt+4", "permissions"),
                                        std::pair("Alt+5", "instances"), std::pair("Alt+1", "users")}) {
            keys::press(key);
            QVERIFY2(isShown(page), page);
        }
        QVERIFY(inMenu([] { keys::press("Alt+0"); }, [] { (void)keys::choose("Staging"); }));
        QCOMPARE(m_console->workspace().snapshotsInScope().size(), 1);
        keys::press("Ctrl+K");
        keys::type(QStringLiteral("permissions"));
        QTRY_VERIFY(m_console->window().palettePanel()->isSettled());
        keys::press("Return");
        QVERIFY(isShown("permissions"));
        keys::press("Alt+Left");
        QVERIFY(isShown("users"));
        keys::press("Alt+Right");
        QVERIFY(isShown("permissions"));
        keys::press("Alt+Left");
        QVERIFY(isShown("users"));
        keys::press("Ctrl+K"); // a role: its matrix
        keys::type(QStringLiteral("data_engineering"));
        QTRY_VERIFY(m_console->window().palettePanel()->isSettled());
        keys::press("Return");
        QVERIFY(isShown("roles"));
        keys::press("Alt+Left");
        QVERIFY(isShown("users"));
        const SnapshotPtr before = m_console->workspace().snapshotsInScope().first();
        keys::press("F5");
        QTRY_VERIFY(m_console->workspace().snapshotsInScope().first() != before && !m_console->workspace().isReading());
        keys::press("Ctrl+E");
        QVERIFY(steps::isInFront("airside::ExportDialog"));
        keys::press("Esc");
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_console->window().activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), kPatience));
        keys::press("F1");
        QTRY_VERIFY(m_console->window().helpWindow() && m_console->window().helpWindow()->isActiveWindow());
        keys::press("Esc");
        QTRY_VERIFY(!m_console->window().helpWindow()->isVisible());
    }

    void theDemoByMouse()
    {
        QVERIFY(mouse::click("Try the demo"));
        QVERIFY(readBoth());
        for (const auto &[name, page] : {std::pair("People", "people"), std::pair("Roles", "roles"), std::pair("Permissions", "permissions"),
                                         std::pair("Instances", "instances"), std::pair("Users", "users")}) {
            QVERIFY(mouse::click(name));
            QVERIFY2(isShown(page), page);
        }
        auto *scope = m_console->window().findChild<ScopeButton *>();
        QVERIFY(inMenu([scope] { (void)mouse::click(scope); }, [] { (void)mouse::choose("Staging"); }));
        QCOMPARE(m_console->workspace().snapshotsInScope().size(), 1);
        QVERIFY(mouse::click("Find actions, pages, people, roles"));
        keys::type(QStringLiteral("permissions"));
        QTRY_VERIFY(m_console->window().palettePanel()->isSettled());
        auto *found = qobject_cast<QAbstractItemView *>(mouse::find("Found"));
        QVERIFY(found);
        QVERIFY(mouse::click(*found, found->currentIndex()));
        QVERIFY(isShown("permissions"));
        QVERIFY(mouse::click("Back to what was shown before"));
        QVERIFY(isShown("users"));
        QVERIFY(mouse::click("Forward again"));
        QVERIFY(isShown("permissions"));
        QVERIFY(mouse::click("Help"));
        QTRY_VERIFY(m_console->window().helpWindow() && m_console->window().helpWindow()->isActiveWindow());
        m_console->window().helpWindow()->close();
    }
};

QTEST_MAIN(TestTaskFirstLook)
#include "tst_task_firstlook.moc"
