#include "tests/ui/uifixture.h"
#include "ui/exporting/exportdialog.h"
#include "ui/kit/messagebanner.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    static void choose(ExportDialog &dialog, SheetFormat format)
    {
        auto *combo = dialog.findChild<QComboBox *>();
        combo->setCurrentIndex(combo->findData(static_cast<int>(format)));
    }
    static void press(ExportDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Export")))
                button->click();
        }
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void enterOnAChoiceChoosesIt()
    {
        UiFixture f;
        f.prompts.path = f.dir.filePath(QStringLiteral("never"));
        Sheet shown;
        shown.title = QStringLiteral("Users");
        ExportDialog dialog(f.open(), shown);
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QRadioButton *table = dialog.findChildren<QRadioButton *>().at(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(table->isChecked());
        QVERIFY(!QFile::exists(f.prompts.path + QStringLiteral(".xlsx")));
        QVERIFY(exported.isEmpty());
    }

    void writesTheReviewSheetOfTheScope()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        f.prompts.path = f.dir.filePath(QStringLiteral("review"));
        ExportDialog dialog(workspace, std::nullopt);
        dialog.show();
        choose(dialog, SheetFormat::Csv);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        press(dialog);
        QTRY_COMPARE(exported.size(), 1);
        const QString path = exported.first().first().toString();
        QCOMPARE(path, f.dir.filePath(QStringLiteral("review.csv")));
        QVERIFY(content(path).contains("alice"));
        QCOMPARE(dialog.findChild<MessageBanner *>()->kind(), MessageBanner::Kind::Ok);
        f.close();
    }

    void writesTheTableAsShown()
    {
        UiFixture f;
        Workspace &workspace = f.open();
        Sheet sheet;
        sheet.title = QStringLiteral("Users");
        sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 16, {}}};
        sheet.rowCount = 1;
        sheet.row = [](qsizetype) { return QList<QVariant>{QStringLiteral("only me")}; };
        ExportDialog dialog(workspace, sheet);
        dialog.show();
        for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
            if (choice->text().startsWith(QStringLiteral("This table")))
                choice->click();
        }
        choose(dialog, SheetFormat::Json);
        f.prompts.path = f.dir.filePath(QStringLiteral("users.json"));
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        press(dialog);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(content(f.prompts.path).contains("only me"));
        f.close();
    }

    void aFailureIsSaidAndLeavesNothing()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        f.prompts.path = f.dir.filePath(QStringLiteral("no/such/folder/a.csv"));
        ExportDialog dialog(workspace, std::nullopt);
        dialog.show();
        choose(dialog, SheetFormat::Csv);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        press(dialog);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(exported.first().first().toString().isEmpty());
        QCOMPARE(dialog.findChild<MessageBanner *>()->kind(), MessageBanner::Kind::Error);
        f.close();
    }

    void withoutDataThereIsNothingToExport()
    {
        UiFixture f;
        ExportDialog dialog(f.open(), std::nullopt);
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            QVERIFY(!button->text().startsWith(QStringLiteral("Export")) || !button->isEnabled());
        f.close();
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
