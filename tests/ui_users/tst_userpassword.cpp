#include "usersbench.h"

#include "ui/kit/secretclipboard.h"
#include "ui/users/usereditor.h"
#include "ui/users/usereditorform.h"
#include "ui/users/userpanel.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace airside;
using namespace airside::test;

/// A password that is generated, copied and staged, by keyboard alone.
class tst_UserPassword : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;
    std::unique_ptr<SecretClipboard> m_clipboard;

    UserEditorForm &form() const { return *m_bench->page->panel()->editor()->form(); }
    QString typed(UserField field) const { return form().field(field)->text(); }

    UserEditorForm &open(bool withClipboard)
    {
        m_bench = std::make_unique<UsersBench>();
        m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), [] { return std::chrono::seconds(45); });
        m_bench->clipboard = withClipboard ? m_clipboard.get() : nullptr;
        m_bench->add(QStringLiteral("Lab"), Environment::Development).addUser(QStringLiteral("anna"), {QStringLiteral("Viewer")});
        m_bench->open();
        m_bench->click(QStringLiteral("anna"));
        QTest::keyClick(m_bench->page->table(), Qt::Key_F2);
        return form();
    }

    /// From what has the keyboard, by Tab.
    static bool reach(const QWidget *wanted)
    {
        for (int i = 0; i < 30 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_bench.reset();
        m_clipboard.reset();
    }

    void isGeneratedCopiedAndStaged()
    {
        UserEditorForm &editor = open(true);
        QTRY_VERIFY(editor.isVisible());
        editor.field(UserField::Username)->setFocus();
        QVERIFY(reach(editor.passwordChoice()->checkedButton()));
        for (int i = 0; i < 3 && !editor.passwordChoice()->button(int(PasswordIntent::Typed))->isChecked(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(editor.generateButton()->isVisible() && !editor.copyButton()->isEnabled());
        QVERIFY(reach(editor.generateButton()));
        QTest::keyClick(editor.generateButton(), Qt::Key_Space);
        const QString password = typed(UserField::Password);
        QCOMPARE(password.size(), 24);
        QCOMPARE(typed(UserField::Repeat), password);
        QCOMPARE(editor.field(UserField::Password)->echoMode(), QLineEdit::Password);
        QTest::keyClick(editor.generateButton(), Qt::Key_Space);
        QVERIFY(typed(UserField::Password) != password);
        QVERIFY(reach(editor.copyButton()));
        QTest::keyClick(editor.copyButton(), Qt::Key_Space);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, typed(UserField::Password));
        QVERIFY(editor.clipboardText().contains(QStringLiteral("cleared in 45 seconds")));
        QTest::keyClick(editor.copyButton(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->staging.plan().changes.size(), 1);
        const Change change = m_bench->staging.plan().changes.first();
        QCOMPARE(change.passwordIntent, PasswordIntent::Typed);
        QCOMPARE(QString::fromUtf8(change.password.reveal()), copied);
        QVERIFY(typed(UserField::Password).isEmpty() && typed(UserField::Repeat).isEmpty());
        QVERIFY(!editor.field(UserField::Password)->isUndoAvailable());
    }

    void theTextGoesWithTheClipboard()
    {
        UserEditorForm &editor = open(true);
        editor.generatePassword();
        editor.passwordChoice()->button(int(PasswordIntent::Typed))->click();
        editor.copyButton()->click();
        QVERIFY(!editor.clipboardText().isEmpty());
        m_clipboard->clear();
        QVERIFY(editor.clipboardText().isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void withoutAClipboardThereIsNothingToCopyWith()
    {
        UserEditorForm &editor = open(false);
        editor.passwordChoice()->button(int(PasswordIntent::Typed))->click();
        editor.generateButton()->click();
        QVERIFY(!editor.copyButton()->isVisible());
        QCOMPARE(typed(UserField::Password).size(), 24);
    }
};

QTEST_MAIN(tst_UserPassword)
#include "tst_userpassword.moc"
