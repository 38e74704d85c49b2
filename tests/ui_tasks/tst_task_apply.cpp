#include "tests/ui_tasks/steps.h"
#include "ui/staged/changetree.h"
#include "ui/users/userpanel.h"

#include <QClipboard>

using namespace airside;
using namespace airside::hands;

/// docs/guide/apply.md
class TestTaskApply : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] QModelIndex user(const char *name) const { return Desk::cell(*m_desk->w->users->table(), QLatin1String(name)); }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void applyAndCopyTheReceiptByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(Desk::walkTo(user("carol")));
        keys::press("Del");
        keys::press("Ctrl+Return");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        QVERIFY(steps::isConfirmedByName());
        keys::type(QStringLiteral("production")); // not its name
        keys::press("Return");
        QVERIFY(m_desk->server().writes().isEmpty());
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("Production"));
        keys::press("Return");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        QCOMPARE(m_desk->server().writes(), QStringList{QStringLiteral("deleteUser carol")});
        QVERIFY(keys::tabTo("Copy receipt"));
        keys::press("Space");
        QVERIFY2(copied().contains(QLatin1String("carol")) && copied().contains(QLatin1String("done and verified")), qPrintable(copied()));
        keys::press("Esc");
        QTRY_VERIFY(!steps::review());
        QVERIFY(m_desk->staged().isEmpty());
        QCOMPARE(m_desk->f.journal.entries.size(), 2); // before it was sent, and after
    }

    void applyAndCopyTheReceiptByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(*m_desk->w->users->table(), user("carol")));
        QTRY_VERIFY(m_desk->w->users->findChild<UserPanel *>()->isVisible());
        QVERIFY(mouse::click("Delete"));
        QVERIFY(steps::applyByMouse("Apply 1 change"));
        QCOMPARE(m_desk->server().writes(), QStringList{QStringLiteral("deleteUser carol")});
        QVERIFY(mouse::click("Copy receipt"));
        QVERIFY2(copied().contains(QLatin1String("carol")) && copied().contains(QLatin1String("done and verified")), qPrintable(copied()));
        QVERIFY(mouse::click("Close"));
        QTRY_VERIFY(!steps::review());
    }

    void aChangeIsTakenBackInTheReviewByKeyboard()
    {
        QVERIFY(m_desk->open());
        for (const char *name : {"alice", "carol"}) {
            QVERIFY(Desk::walkTo(user(name)));
            keys::press("Del");
        }
        keys::press("Ctrl+Return");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        while (!keys::focus()->inherits("airside::ChangeTree"))
            keys::press("Shift+Tab");
        keys::press("Del"); // the first: alice
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        QCOMPARE(m_desk->staged().changes.size(), 1);
        QVERIFY(keys::tabTo("Type Production to confirm"));
        keys::type(QStringLiteral("Production"));
        keys::press("Return");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        QCOMPARE(m_desk->server().writes(), QStringList{QStringLiteral("deleteUser carol")});
    }

    void aConflictIsTakenOverByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(*m_desk->w->users->table(), user("carol")));
        QTRY_VERIFY(m_desk->w->users->findChild<UserPanel *>()->isVisible());
        QVERIFY(mouse::click("Edit\u2026"));
        QVERIFY(mouse::write("First name", QStringLiteral("Caroline")));
        QVERIFY(mouse::click("Stage changes"));
        m_desk->server().user(QStringLiteral("carol"))->roles = {QStringLiteral("Viewer")}; // by somebody else
        QVERIFY(mouse::click("Review\u2026"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        QVERIFY(mouse::click("Take what the server has now and keep my edit"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        QVERIFY(mouse::write("Type Production to confirm", QStringLiteral("Production")));
        QVERIFY(mouse::click("Apply 1 change"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        const User &carol = *m_desk->server().user(QStringLiteral("carol"));
        QCOMPARE(carol.firstName, QStringLiteral("Caroline"));
        QCOMPARE(carol.roles, QStringList{QStringLiteral("Viewer")});
    }

    void stopByKeyboard() { stop(true); }
    void stopByMouse() { stop(false); }

private:
    /// Of two changes one is on its way when Stop is chosen: it is awaited, and the other is not sent.
    void stop(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        for (const char *name : {"alice", "carol"}) {
            QVERIFY(Desk::walkTo(user(name)));
            keys::press("Del");
        }
        m_desk->server().delay = std::chrono::milliseconds(150);
        keys::press("Ctrl+Return");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        keys::type(QStringLiteral("Production"));
        keys::press("Return");
        QTRY_VERIFY(!m_desk->server().writes().isEmpty());
        QVERIFY(steps::review() && steps::review()->stage() == ReviewDialog::Stage::Applying);
        if (byKeyboard)
            keys::press("Esc");
        else
            QVERIFY(mouse::click("Stop"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        QCOMPARE(m_desk->server().writes(), QStringList{QStringLiteral("deleteUser alice")});
        QCOMPARE(m_desk->staged().changes.size(), 1); // what was not sent stays
    }
};

QTEST_MAIN(TestTaskApply)
#include "tst_task_apply.moc"
