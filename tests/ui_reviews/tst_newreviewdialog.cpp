#include "core/store/reviewstore.h"
#include "tests/support/await.h"
#include "tests/ui/uifixture.h"
#include "ui/reviews/listcolumnsdialog.h"
#include "ui/reviews/listsources.h"
#include "ui/reviews/newreviewdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace airside;
using airside::test::await;

namespace {

/// The dialog over one instance with three grants: alice Viewer, auditor Admin, bob Op.
struct DialogShown
{
    DialogShown()
        : store(f.dir.filePath(QStringLiteral("reviews.sqlite")), f.clock)
    {
        f.reviews = &store;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        f.open();
        f.workspace->refreshScope();
    }
    ~DialogShown()
    {
        QSignalSpy drained(f.workspace.get(), &Workspace::drained);
        dialog.reset();
        f.close();
        if (drained.isEmpty())
            drained.wait(20000);
    }
    bool start()
    {
        if (!QTest::qWaitFor([this] { return !f.workspace->isReading(); }, 20000))
            return false;
        dialog = std::make_unique<NewReviewDialog>(*f.workspace);
        dialog->nameField()->setText(QStringLiteral("Q4"));
        dialog->show();
        return QTest::qWaitForWindowExposed(dialog.get());
    }
    QString giveFile(const char *name, const QByteArray &content)
    {
        f.prompts.path = f.dir.filePath(QString::fromLatin1(name));
        QFile file(f.prompts.path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? f.prompts.path : QString();
    }
    [[nodiscard]] Review made()
    {
        const QList<KeptReview> kept = **await(store.list());
        return kept.isEmpty() ? Review() : **await(store.read(kept.first().id));
    }

    UiFixture f;
    ReviewStore store;
    std::unique_ptr<NewReviewDialog> dialog;
};

} // namespace

class tst_NewReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherKinds()
    {
        DialogShown shown;
        QVERIFY(shown.start());
        NewReviewDialog &dialog = *shown.dialog;
        QTRY_COMPARE(dialog.preview(), QStringLiteral("Freezes 3 grants to be decided. Privileged ones among them: 2. Left out, and listed with the reason: 0."));
        dialog.kindField()->setCurrentIndex(2);
        QTRY_VERIFY2(dialog.preview().startsWith(QLatin1String("Freezes 4 permissions of roles")), qPrintable(dialog.preview()));
        dialog.kindField()->setCurrentIndex(1);
        QTRY_VERIFY2(dialog.preview().startsWith(QLatin1String("Freezes 3 accounts")), qPrintable(dialog.preview()));
        QTRY_VERIFY(dialog.createButton()->isEnabled());
        QTest::mouseClick(dialog.createButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(shown.made().campaign.wish.kind, ReviewKind::Accounts);
    }

    void asASmallReviewOfWhatWasPicked()
    {
        DialogShown shown;
        QVERIFY(shown.start());
        NewReviewDialog &dialog = *shown.dialog;
        const QUuid lab = shown.f.store.instances().first().id;
        ReviewRequest request = reviewOfAccounts({{lab, QStringLiteral("Lab"), QStringLiteral("bob")}});
        request.reason = QStringLiteral("moved to sales");
        dialog.fillIn(request);
        QCOMPARE(dialog.nameField()->text(), QStringLiteral("Review of bob"));
        QTRY_VERIFY2(dialog.preview().startsWith(QLatin1String("Freezes 1 grant ")), qPrintable(dialog.preview()));
        QTRY_VERIFY(dialog.createButton()->isEnabled());
        QTest::mouseClick(dialog.createButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        const Review made = shown.made();
        QCOMPARE(made.items.size(), 1);
        QCOMPARE(made.items.first().username, QStringLiteral("bob"));
        QCOMPARE(made.campaign.wish.reason, QStringLiteral("moved to sales"));
    }

    void theFieldsScrollOnASmallScreen()
    {
        DialogShown shown;
        QVERIFY(shown.start());
        NewReviewDialog &dialog = *shown.dialog;
        dialog.resize(dialog.width(), 560);
        QTRY_COMPARE(dialog.height(), 560); // nothing forces it to be higher
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.createButton()->isEnabled());
        for (QWidget *field : {static_cast<QWidget *>(dialog.fallbackField()), static_cast<QWidget *>(dialog.createButton()), static_cast<QWidget *>(dialog.nameField())}) {
            for (int tabs = 0; tabs < 40 && QApplication::focusWidget() != field; ++tabs)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), field);
            if (!dialog.fieldsArea()->isAncestorOf(field))
                continue;
            const QRect place(field->mapTo(dialog.fieldsArea()->viewport(), QPoint()), field->size());
            QVERIFY(dialog.fieldsArea()->viewport()->rect().contains(place)); // the keyboard brings it into sight
        }
        QVERIFY(dialog.rect().contains(dialog.createButton()->geometry()));
    }

    void aListOfAnotherTool()
    {
        DialogShown shown;
        QVERIFY(shown.start());
        NewReviewDialog &dialog = *shown.dialog;
        QVERIFY(!shown.giveFile("crm.csv", "Login,Role,Admin\nzoe,Owner,yes\nyan,Sales,no\n").isEmpty());
        QTest::mouseClick(dialog.sources()->addButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<ListColumnsDialog *>());
        auto *columns = dialog.findChild<ListColumnsDialog *>();
        columns->toolField()->setText(QStringLiteral("CRM"));
        QTRY_VERIFY(columns->useButton()->isEnabled());
        QTest::keyClick(columns->toolField(), Qt::Key_Return);
        QTRY_COMPARE(dialog.sources()->listWidget()->count(), 1);
        QCOMPARE(dialog.sources()->listWidget()->item(0)->text(), QStringLiteral("CRM: 2 accounts, crm.csv"));
        QTRY_VERIFY2(dialog.preview().startsWith(QLatin1String("Freezes 5 grants")), qPrintable(dialog.preview()));
        dialog.instanceList()->item(0)->setCheckState(Qt::Unchecked); // a tool alone can be reviewed
        QTRY_VERIFY2(dialog.preview().startsWith(QLatin1String("Freezes 2 grants")), qPrintable(dialog.preview()));
        QTRY_VERIFY(dialog.createButton()->isEnabled());
        QTest::mouseClick(dialog.createButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        const Review made = shown.made();
        QCOMPARE(made.items.size(), 2);
        QCOMPARE(made.items.first().username, QStringLiteral("zoe"));
        QVERIFY(made.items.first().listed);
    }

    void filesThatAreNoList()
    {
        DialogShown shown;
        QVERIFY(shown.start());
        ListSources *sources = shown.dialog->sources();
        QVERIFY(!shown.giveFile("crm.json", "{ no").isEmpty());
        QTest::mouseClick(sources->addButton(), Qt::LeftButton);
        QTRY_VERIFY2(sources->message().contains(QLatin1String("crm.json")), qPrintable(sources->message()));
        QVERIFY(!shown.giveFile("hr.csv", "user\nbob\n").isEmpty());
        QTest::mouseClick(sources->managersButton(), Qt::LeftButton);
        QTRY_VERIFY2(sources->message().contains(QLatin1String("hr.csv")), qPrintable(sources->message()));
    }

    void managers()
    {
        DialogShown shown;
        QVERIFY(shown.start());
        ListSources *sources = shown.dialog->sources();
        QVERIFY(!shown.giveFile("hr.csv", "user,manager\nbob,alice\n").isEmpty());
        QTest::mouseClick(sources->managersButton(), Qt::LeftButton);
        QTRY_COMPARE(sources->extras().managers.of.size(), 1);
        QTRY_VERIFY(shown.dialog->createButton()->isEnabled());
        QTest::mouseClick(shown.dialog->createButton(), Qt::LeftButton);
        QTRY_COMPARE(shown.dialog->result(), int(QDialog::Accepted));
        const Review made = shown.made();
        const auto bob = std::ranges::find(made.items, QStringLiteral("bob"), &ReviewItem::username);
        QCOMPARE(bob->reviewer, QStringLiteral("alice"));
    }
};

QTEST_MAIN(tst_NewReviewDialog)
#include "tst_newreviewdialog.moc"
