#include "tests/ui/uifixture.h"
#include "ui/kit/messagebanner.h"
#include "ui/staged/changetree.h"
#include "ui/staged/reviewdialog.h"
#include "ui/staged/stagedbar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

QAbstractButton *buttonNamed(QWidget &widget, const QString &start)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(start))
            return button;
    }
    return nullptr;
}

QUuid readInstance(UiFixture &f, const QString &name, Environment environment)
{
    const QUuid id = f.add(name, environment).id;
    if (!f.workspace)
        f.open();
    else
        f.workspace->instancesChangedInStore();
    f.workspace->refresh(id);
    return id;
}

} // namespace

class TestReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesAndShowsTheReceipt()
    {
        UiFixture f;
        const QUuid id = readInstance(f, QStringLiteral("Staging"), Environment::Staging);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        const Change change = roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")});
        QVERIFY(f.workspace->stage(change));
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        QAbstractButton *apply = buttonNamed(dialog, QStringLiteral("Apply 1 change"));
        QVERIFY(apply && apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Receipt);
        QCOMPARE(dialog.findChild<MessageBanner *>()->kind(), MessageBanner::Kind::Ok);
        QVERIFY(dialog.findChild<ChangeTree *>()->resultText(change.id).startsWith(QStringLiteral("done and verified")));
        QVERIFY(f.servers[id]->writes().contains(QStringLiteral("updateUser alice")));
        QVERIFY(f.staging.plan().isEmpty());
        f.close();
    }

    void whatAirflowItselfMayUndoIsMarked()
    {
        UiFixture f;
        const QUuid id = readInstance(f, QStringLiteral("Staging"), Environment::Staging);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        Instance marked = f.workspace->state(id)->instance;
        marked.rolesAtSignIn = true;
        QVERIFY(f.store.update(marked));
        f.workspace->instancesChangedInStore();
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        QCOMPARE(dialog.findChild<ChangeTree *>()->findItems(QStringLiteral("Roles are set anew"), Qt::MatchStartsWith | Qt::MatchRecursive).size(), 1);
        f.close();
    }

    void productionAsksForEachName()
    {
        UiFixture f;
        const QUuid first = readInstance(f, QStringLiteral("Prod EU"), Environment::Production);
        const QUuid second = readInstance(f, QStringLiteral("Prod US"), Environment::Production);
        QTRY_VERIFY(f.workspace->state(first)->snapshot && f.workspace->state(second)->snapshot);
        for (const QUuid &id : {first, second})
            QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        QAbstractButton *apply = buttonNamed(dialog, QStringLiteral("Apply 2 changes"));
        QVERIFY(apply && !apply->isEnabled());
        QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        fields.removeIf([](const QLineEdit *field) { return !field->isVisible(); }); // the reason of an override
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields[0], fields[0]->placeholderText());
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(fields[1], QStringLiteral("prod"));
        QVERIFY(!apply->isEnabled());
        fields[1]->setText(fields[1]->placeholderText());
        QVERIFY(apply->isEnabled());
        QVERIFY(f.servers[first]->writes().isEmpty());
        f.close();
    }

    void aGuardRefusesBeforeAnythingIsSent()
    {
        UiFixture f;
        const QUuid id = readInstance(f, QStringLiteral("Staging"), Environment::Staging);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        const Change change = roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("auditor"), {QStringLiteral("Viewer")});
        QVERIFY(f.workspace->stage(change));
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        QCOMPARE(dialog.findChild<MessageBanner *>()->kind(), MessageBanner::Kind::Error);
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Nothing can be applied"))->isEnabled());
        QVERIFY(f.servers[id]->writes().isEmpty());
        f.close();
    }

    void aConflictIsShownWithBothVersions()
    {
        UiFixture f;
        const QUuid id = readInstance(f, QStringLiteral("Staging"), Environment::Staging);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        const Change change = roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")});
        QVERIFY(f.workspace->stage(change));
        f.servers[id]->user(QStringLiteral("alice"))->email = QStringLiteral("moved@example.org");
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        auto *tree = dialog.findChild<ChangeTree *>();
        QVERIFY(tree->resultText(change.id).startsWith(QStringLiteral("conflict")));
        const QList<QTreeWidgetItem *> lines = tree->findItems(QStringLiteral("moved@example.org"), Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(!lines.isEmpty());
        QTRY_VERIFY(std::ranges::all_of(lines, &QTreeWidgetItem::isFirstColumnSpanned)); // lines have the whole width
        f.close();
    }

    void aFailureStaysStagedAndTheReceiptSaysSo()
    {
        UiFixture f;
        const QUuid id = readInstance(f, QStringLiteral("Staging"), Environment::Staging);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        f.servers[id]->fail(QStringLiteral("updateUser"), {}, {ErrorKind::Forbidden, 403, QStringLiteral("alice"), {}, {}});
        buttonNamed(dialog, QStringLiteral("Apply"))->click();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Receipt);
        QCOMPARE(dialog.findChild<MessageBanner *>()->kind(), MessageBanner::Kind::Error);
        QCOMPARE(f.staging.plan().changes.size(), 1);
        f.close();
    }

    void theBarAsksBeforeItDiscards()
    {
        UiFixture f;
        const QUuid id = readInstance(f, QStringLiteral("Staging"), Environment::Staging);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        StagedBar bar(*f.workspace);
        QVERIFY(bar.isHidden());
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Admin")})));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("1 change staged \u00b7 1 person \u00b7 1 grants Admin"));
        f.prompts.yes = false;
        buttonNamed(bar, QStringLiteral("Discard"))->click();
        QCOMPARE(f.prompts.questions.size(), 1);
        QCOMPARE(f.prompts.questions.first().confirm, QStringLiteral("Discard 1 change"));
        QCOMPARE(f.staging.plan().changes.size(), 1);
        f.prompts.yes = true;
        buttonNamed(bar, QStringLiteral("Discard"))->click();
        QVERIFY(f.staging.plan().isEmpty());
        f.close();
    }
};

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
