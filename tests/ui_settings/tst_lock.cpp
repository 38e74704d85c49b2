#include "lockedwindow.h"

#include "ui/kit/messagebanner.h"
#include "ui/users/usereditor.h"
#include "ui/users/usereditorform.h"
#include "ui/users/userpanel.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>

using namespace airside;

namespace {

/// What the window may show and say while it is locked has none of these.
void saysNothing(const QStringList &texts)
{
    for (const QString &text : texts) {
        for (const char *secret : {"alice", "bob", "auditor", "Payments", "Viewer", "half", "PRODUCTION"})
            QVERIFY2(!text.contains(QLatin1String(secret), Qt::CaseInsensitive), qPrintable(text));
    }
}

QString bannerText(const MainWindow &window)
{
    QStringList texts;
    for (const MessageBanner *banner : window.findChildren<MessageBanner *>()) {
        if (banner->isVisible())
            texts += banner->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// Locking by keyboard alone: what is seen, said and kept.
class tst_Lock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheDataIsLeftToSeeOrHear()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QVERIFY(spokenTexts().contains(QStringLiteral("alice"))); // the walk reaches cells
        QVERIFY(l.window().windowTitle().contains(QStringLiteral("Payments-Lab")));
        QVERIFY(l.lock());
        QCOMPARE(l.window().windowTitle(), QStringLiteral("Airside"));
        saysNothing(spokenTexts());
        for (const QWidget *widget : l.window().findChildren<QWidget *>())
            saysNothing({widget->toolTip(), widget->windowTitle()});
        QStringList shown;
        for (const QLabel *label : l.window().findChildren<QLabel *>())
            shown += label->text();
        QVERIFY(shown.contains(QStringLiteral("Airside")));
        QVERIFY(!shown.filter(QStringLiteral("Locked since")).isEmpty());
    }

    void everythingComesBackAsItWas()
    {
        LockedWindow l;
        QVERIFY(l.start());
        l.w.users->table()->selectRow(1);
        l.w.users->table()->setFocus();
        const QString title = l.window().windowTitle();
        QVERIFY(l.lock());
        QVERIFY(l.window().cover()->button()->hasFocus());
        QVERIFY(l.unlock());
        QCOMPARE(l.window().windowTitle(), title);
        QVERIFY(l.w.users->isVisible());
        QCOMPARE(l.w.users->table()->selectedRowNumbers(), QList<int>{1});
        QVERIFY(l.w.users->table()->hasFocus());
        QTest::keyClick(&l.window(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(l.w.roles->isVisible());
        QVERIFY(l.lock());
        QVERIFY(l.unlock());
        QVERIFY(l.w.roles->isVisible());
    }

    void theSignInsEndAndBeginAgain()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QStringList calls;
        l.f.servers[l.instance.id]->onAnswer = [&calls](const FakeCall &call) { calls += call.name; };
        QVERIFY(l.lock());
        QCOMPARE(calls, QStringList{QStringLiteral("signOut")});
        QVERIFY(l.unlock());
        QVERIFY(l.f.servers[l.instance.id]->callTexts().contains(QStringLiteral("takeSnapshot")));
    }

    void theKeysOfTheWindowAreDead()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QVERIFY(l.f.workspace->stage(roleChange(*l.f.workspace->state(l.instance.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QVERIFY(l.lock());
        const auto press = [&l](Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&l.window(), key, modifiers); };
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_F1, Qt::NoModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_E, Qt::ControlModifier);
        press(Qt::Key_Comma, Qt::ControlModifier);
        press(Qt::Key_3, Qt::AltModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_F5, Qt::NoModifier);
        QVERIFY(!l.window().palettePanel() && !l.window().helpWindow());
        QCOMPARE(l.f.staging.plan().changes.size(), 1);
        for (const QWidget *other : QApplication::topLevelWidgets())
            QVERIFY2(other == &l.window() || !other->isVisible(), other->metaObject()->className());
        saysNothing(spokenTexts());
    }

    void aHalfTypedFormStaysWithoutItsPassword()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QTest::keyClick(l.w.users->table(), Qt::Key_Insert);
        UserEditorForm *form = l.w.users->panel()->editor()->form();
        QTRY_VERIFY(form->isVisible());
        QTest::keyClicks(form->field(UserField::Username), QStringLiteral("half"));
        form->passwordChoice()->button(int(PasswordIntent::Typed))->click();
        QTest::keyClicks(form->field(UserField::Password), QStringLiteral("Zq7-half-a-password"));
        QVERIFY(l.lock());
        QVERIFY(form->field(UserField::Password)->text().isEmpty());
        saysNothing(spokenTexts());
        QVERIFY(l.unlock());
        QVERIFY(form->isVisible());
        QCOMPARE(form->field(UserField::Username)->text(), QStringLiteral("half"));
        QVERIFY(!form->field(UserField::Password)->isUndoAvailable());
        QVERIFY(bannerText(l.window()).contains(QStringLiteral("Passwords that were typed")));
    }

    void whatCouldNotBeEndedIsSaid()
    {
        LockedWindow l;
        QVERIFY(l.start());
        l.f.servers[l.instance.id]->fail(QStringLiteral("signOut"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        QVERIFY(l.lock());
        QVERIFY(l.unlock());
        QVERIFY(bannerText(l.window()).contains(QStringLiteral("Sign-ins could not be ended on the server")));
        QVERIFY(bannerText(l.window()).contains(QStringLiteral("Payments-Lab")));
    }

    void closingALockedWindowAsksNobody()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QVERIFY(l.f.workspace->stage(roleChange(*l.f.workspace->state(l.instance.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QVERIFY(l.lock());
        QSignalSpy finished(&l.window(), &MainWindow::finished);
        for (QAction *action : l.window().actions()) {
            QCOMPARE(action->isEnabled(), action->text() == QLatin1String("Close Airside"));
            action->trigger(); // not every platform has keys for it
        }
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(l.f.prompts.questions.isEmpty());
        QCOMPARE(Staging(l.f.dir.filePath(QStringLiteral("staged.json"))).plan().changes.size(), 1);
    }

    void closingWithAHalfTypedFormTakesTwo()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QTest::keyClick(l.w.users->table(), Qt::Key_Insert);
        UserEditorForm *form = l.w.users->panel()->editor()->form();
        QTRY_VERIFY(form->isVisible());
        QTest::keyClicks(form->field(UserField::Username), QStringLiteral("half"));
        QVERIFY(l.lock());
        QSignalSpy finished(&l.window(), &MainWindow::finished);
        l.window().close();
        QVERIFY(l.window().isVisible());
        QVERIFY(l.window().cover()->said().contains(QStringLiteral("half filled in")));
        l.window().close();
        QTRY_COMPARE(finished.size(), 1);
    }
};

QTEST_MAIN(tst_Lock)
#include "tst_lock.moc"
