#include "lockedwindow.h"

#include "ui/exporting/exportdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/instances/instancedialog.h"
#include "ui/kit/messagebanner.h"
#include "ui/shell/palette.h"
#include "ui/staged/reviewdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QToolTip>

using namespace airside;

namespace {

bool stands(const MainWindow &window)
{
    return std::ranges::all_of(QApplication::topLevelWidgets(), [&window](const QWidget *one) {
        return one == &window || !one->isVisible() || one->windowType() == Qt::ToolTip;
    });
}

bool isSaid(const QString &text)
{
    return std::ranges::any_of(spokenTexts(), [&text](const QString &one) { return one.contains(text); });
}

} // namespace

/// What is open when the window locks, and what opens behind the cover.
class tst_LockDialogs : public QObject
{
    Q_OBJECT

    static Change change(const LockedWindow &l, const char *user, const char *role)
    {
        return roleChange(*l.f.workspace->state(l.instance.id)->snapshot, QLatin1String(user), {QLatin1String(role)});
    }

private Q_SLOTS:
    void openDialogsHideAndComeBack()
    {
        LockedWindow l;
        QVERIFY(l.start(QStringLiteral("instances")));
        l.window().openPage(QStringLiteral("instances"), QStringLiteral("add"));
        auto *dialog = l.window().findChild<InstanceDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QLineEdit *name = nullptr;
        QLineEdit *secret = nullptr;
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->echoMode() == QLineEdit::Password)
                secret = field;
            else if (!name && field->isVisible())
                name = field;
        }
        QVERIFY(name && secret);
        name->setText(QStringLiteral("half-an-instance"));
        secret->setText(QStringLiteral("half-a-secret"));
        QVERIFY(isSaid(QStringLiteral("half-an-instance")));
        l.window().lock(LockReason::Desktop); // no key of the window reaches it below a dialog
        QVERIFY(stands(l.window()));
        QVERIFY(!isSaid(QStringLiteral("half-an")));
        QVERIFY(secret->text().isEmpty());
        QSignalSpy finished(dialog, &QDialog::finished);
        QTRY_VERIFY(l.window().cover()->said().contains(QStringLiteral("have ended")));
        QVERIFY(l.unlock());
        QCOMPARE(finished.size(), 0);
        QVERIFY(dialog->isVisible() && dialog->isModal());
        QCOMPARE(dialog->parentWidget(), &l.window());
        QCOMPARE(name->text(), QStringLiteral("half-an-instance"));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(finished.size(), 1);
    }

    void helpPaletteMenusAndToolTipsGo()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QTest::keyClick(&l.window(), Qt::Key_F1);
        QVERIFY(l.window().helpWindow()->isVisible());
        l.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&l.window()));
        QTest::keyClick(&l.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(l.window().palettePanel()->field(), QStringLiteral("ali"));
        QTRY_VERIFY(l.window().palettePanel()->isSettled() && isSaid(QStringLiteral("alice")));
        QMenu menu(&l.window());
        menu.addAction(QStringLiteral("Give alice a role"));
        menu.popup({10, 10});
        QToolTip::showText({10, 10}, QStringLiteral("alice of Payments-Lab"), &l.window());
        l.window().lock(LockReason::Idle);
        QVERIFY(!menu.isVisible());
        QVERIFY(stands(l.window()));
        for (const QWidget *one : QApplication::topLevelWidgets())
            QVERIFY2(one->windowType() != Qt::ToolTip || !one->isVisible(), "the tooltip is still there");
        QTRY_VERIFY(!isSaid(QStringLiteral("alice")));
        QVERIFY(!l.window().palettePanel());
        QVERIFY(l.unlock());
        QVERIFY(l.window().helpWindow()->isVisible());
    }

    void aDialogThatOpensBehindTheCoverWaits()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QVERIFY(l.lock());
        auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("alice"), QStringLiteral("About alice"), QMessageBox::Ok, l.w.users);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        QTRY_VERIFY(!box->isVisible());
        QVERIFY(!isSaid(QStringLiteral("alice")));
        QVERIFY(l.unlock());
        QVERIFY(box->isVisible());
        QCOMPARE(box->parentWidget(), l.w.users);
        QTest::keyClick(box, Qt::Key_Escape);
    }

    void lockingWhileApplyingSendsNothingNewAndSaysSo()
    {
        LockedWindow l;
        QVERIFY(l.start());
        QVERIFY(l.f.workspace->stage({change(l, "alice", "Op"), change(l, "bob", "Viewer")}));
        l.window().openReview();
        auto *review = l.window().findChild<ReviewDialog *>();
        QTRY_COMPARE(review->stage(), ReviewDialog::Stage::Ready);
        for (QLineEdit *field : review->findChildren<QLineEdit *>())
            QTest::keyClicks(field, QStringLiteral("Payments-Lab")); // production asks for its name
        FakeAccessApi *server = l.f.servers[l.instance.id];
        QStringList order;
        server->onAnswer = [&order](const FakeCall &call) { order += call.name; };
        server->onCall = [&l](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser"))
                l.window().lock(LockReason::Desktop);
        };
        for (QPushButton *button : review->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                button->click();
        }
        QTRY_VERIFY(l.window().isLocked());
        QTRY_VERIFY(l.window().cover()->said().contains(QStringLiteral("have ended")));
        QCOMPARE(order.count(QStringLiteral("updateUser")), 1);
        QCOMPARE(l.f.staging.plan().changes.size(), 1);
        QVERIFY(stands(l.window()));
        QVERIFY(l.unlock());
        QVERIFY(review->isVisible());
        QCOMPARE(review->stage(), ReviewDialog::Stage::Receipt);
        QStringList said;
        for (const MessageBanner *banner : l.window().centralWidget()->findChildren<MessageBanner *>())
            said += banner->text();
        QVERIFY2(!said.filter(QStringLiteral("1 change was not sent and is still staged")).isEmpty(), qPrintable(said.join(QLatin1Char('|'))));
        review->close();
    }
};

QTEST_MAIN(tst_LockDialogs)
#include "tst_lockdialogs.moc"
