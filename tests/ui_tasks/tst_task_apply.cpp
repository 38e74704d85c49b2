#include "tests/ui_tasks/steps.h"
#include "ui/kit/messagebanner.h"
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

    void aChangeIsTakenBackInTheReviewByMouse()
    {
        QVERIFY(m_desk->open());
        stageDeletions(false);
        QVERIFY(mouse::click("Review\u2026"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        auto *tree = steps::review()->findChild<ChangeTree *>();
        QVERIFY(mouse::click(*tree, rowOf(*tree, "alice")));
        QVERIFY(mouse::click("Unstage this change"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        QCOMPARE(m_desk->staged().changes.size(), 1);
        QVERIFY(mouse::write("Type Production to confirm", QStringLiteral("Production")));
        QVERIFY(mouse::click("Apply 1 change"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        QCOMPARE(m_desk->server().writes(), QStringList{QStringLiteral("deleteUser carol")});
    }

    void aConflictIsTakenOverByKeyboard() { takeOverAConflict(true); }
    void aConflictIsTakenOverByMouse() { takeOverAConflict(false); }

    void aGuardRefusesByKeyboard() { meetAGuard(true); }
    void aGuardRefusesByMouse() { meetAGuard(false); }

    void stopByKeyboard() { stop(true); }
    void stopByMouse() { stop(false); }

private:
    static QModelIndex rowOf(const QAbstractItemView &tree, const char *text)
    {
        const QAbstractItemModel &model = *tree.model();
        return model.match(model.index(0, 0), Qt::DisplayRole, QLatin1String(text), 1, Qt::MatchContains | Qt::MatchRecursive).value(0);
    }
    void stageDeletion(bool byKeyboard, const char *name)
    {
        if (byKeyboard) {
            QVERIFY(Desk::walkTo(user(name)));
            keys::press("Del");
            return;
        }
        QVERIFY(mouse::click(*m_desk->w->users->table(), user(name)));
        QTRY_VERIFY(m_desk->w->users->findChild<UserPanel *>()->isVisible());
        QVERIFY(mouse::click("Delete"));
    }
    void stageDeletions(bool byKeyboard)
    {
        for (const char *name : {"alice", "carol"})
            stageDeletion(byKeyboard, name);
        QCOMPARE(m_desk->staged().changes.size(), 2);
    }
    void openReview(bool byKeyboard)
    {
        if (byKeyboard)
            keys::press("Ctrl+Return");
        else
            QVERIFY(mouse::click("Review\u2026"));
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
    }
    void confirm(bool byKeyboard, const char *button)
    {
        if (byKeyboard) {
            if (!steps::isConfirmedByName())
                QVERIFY(keys::tabTo("Type Production to confirm"));
            keys::type(QStringLiteral("Production"));
            keys::press("Return");
        } else {
            QVERIFY(mouse::write("Type Production to confirm", QStringLiteral("Production")));
            QVERIFY(mouse::click(button));
        }
    }
    /// Somebody else has given other roles since.
    void takeOverAConflict(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        if (byKeyboard) {
            QVERIFY(Desk::walkTo(user("carol")));
            keys::press("F2");
            QVERIFY(keys::tabTo("First name"));
            keys::press("Ctrl+A");
            keys::type(QStringLiteral("Caroline"));
            keys::press("Ctrl+Return"); // of the form, while it has the keyboard
        } else {
            QVERIFY(mouse::click(*m_desk->w->users->table(), user("carol")));
            QTRY_VERIFY(m_desk->w->users->findChild<UserPanel *>()->isVisible());
            QVERIFY(mouse::click("Edit\u2026"));
            QVERIFY(mouse::write("First name", QStringLiteral("Caroline")));
            QVERIFY(mouse::click("Stage changes"));
        }
        QCOMPARE(m_desk->staged().changes.size(), 1);
        m_desk->server().user(QStringLiteral("carol"))->roles = {QStringLiteral("Viewer")};
        openReview(byKeyboard);
        if (byKeyboard) {
            QVERIFY(keys::tabTo("Take what the server has now and keep my edit"));
            keys::press("Space");
        } else {
            QVERIFY(mouse::click("Take what the server has now and keep my edit"));
        }
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        confirm(byKeyboard, "Apply 1 change");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        const User &carol = *m_desk->server().user(QStringLiteral("carol"));
        QCOMPARE(carol.firstName, QStringLiteral("Caroline"));
        QCOMPARE(carol.roles, QStringList{QStringLiteral("Viewer")});
    }
    /// The account that signs in: told with the reason, and there is nothing to apply.
    void meetAGuard(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        stageDeletion(byKeyboard, "auditor");
        QCOMPARE(m_desk->staged().changes.size(), 1);
        openReview(byKeyboard);
        const QString said = steps::review()->findChild<MessageBanner *>()->text();
        QVERIFY2(said.contains(QLatin1String("auditor")), qPrintable(said));
        QVERIFY(!steps::isConfirmedByName());
        const auto buttons = steps::review()->findChildren<QPushButton *>();
        QVERIFY(std::ranges::none_of(buttons, [](const QPushButton *one) { return one->isVisible() && one->isEnabled() && one->text().startsWith(QLatin1String("Apply")); }));
        if (byKeyboard)
            keys::press("Esc");
        else
            QVERIFY(mouse::click("Cancel"));
        QTRY_VERIFY(!steps::review());
        QVERIFY(m_desk->server().writes().isEmpty());
        QCOMPARE(m_desk->staged().changes.size(), 1);
    }
    /// Of two changes one is on its way when Stop is chosen: it is awaited, and the other is not sent.
    void stop(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        stageDeletions(byKeyboard);
        openReview(byKeyboard);
        m_desk->server().held = QStringLiteral("deleteUser");
        confirm(byKeyboard, "Apply 2 changes");
        QTRY_VERIFY(!m_desk->server().writes().isEmpty());
        QVERIFY(steps::review() && steps::review()->stage() == ReviewDialog::Stage::Applying);
        if (byKeyboard)
            keys::press("Esc");
        else
            QVERIFY(mouse::click("Stop"));
        m_desk->server().held.clear();
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        QCOMPARE(m_desk->server().writes(), QStringList{QStringLiteral("deleteUser alice")});
        QCOMPARE(m_desk->staged().changes.size(), 1); // what was not sent stays
    }
};

QTEST_MAIN(TestTaskApply)
#include "tst_task_apply.moc"
