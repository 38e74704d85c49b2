#include "tests/ui_tasks/steps.h"
#include "ui/exporting/exportdialog.h"

#include <QFile>

using namespace airside;
using namespace airside::hands;

/// docs/guide/review-sheet.md
class TestTaskReviewSheet : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] QString path(const char *name) const { return m_desk->out.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void isWritten(const QString &file, const char *has)
    {
        QTRY_VERIFY(!contentOf(file).isEmpty());
        QTRY_VERIFY2(contentOf(file).contains(has), contentOf(file).left(2000).constData());
        QTRY_VERIFY(topmost() && topmost()->inherits("airside::ExportDialog"));
        keys::press("Esc");
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void theSheetByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(inMenu([] { keys::press("Alt+0"); }, [] { (void)keys::choose("Production"); }));
        keys::press("Ctrl+E");
        QVERIFY(steps::isInFront("airside::ExportDialog"));
        QVERIFY(keys::tabTo("Format"));
        keys::type(QStringLiteral("c")); // CSV
        QVERIFY(keys::tabTo("Export\u2026"));
        keys::press("Return");
        QVERIFY(steps::chooseFile(true, path("sheet.csv")));
        isWritten(path("sheet.csv"), "helpdesk");
        QVERIFY(!contentOf(path("sheet.csv")).contains("robert")); // of Staging
        QVERIFY(contentOf(path("sheet.csv")).contains("Decision"));
    }

    void theSheetByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("Export\u2026"));
        QVERIFY(steps::isInFront("airside::ExportDialog"));
        QVERIFY(mouse::click("Access-review sheet: one row for each user and role"));
        QVERIFY(mouse::choose("Format", "JSON"));
        QVERIFY(mouse::click("Export\u2026"));
        QVERIFY(steps::chooseFile(false, path("sheet.json")));
        isWritten(path("sheet.json"), "robert");
    }

    void theTableAsShownByKeyboard()
    {
        QVERIFY(m_desk->open());
        steps::filterByKeyboard(QStringLiteral("role:helpdesk"));
        keys::press("Ctrl+E");
        QVERIFY(steps::isInFront("airside::ExportDialog"));
        keys::press("Down"); // from the sheet to the table, among the choices
        QVERIFY(keys::tabTo("Format"));
        keys::type(QStringLiteral("c"));
        QVERIFY(keys::tabTo("Export\u2026"));
        keys::press("Return");
        QVERIFY(steps::chooseFile(true, path("table.csv")));
        isWritten(path("table.csv"), "carol");
        QVERIFY(!contentOf(path("table.csv")).contains("alice"));
    }

    void theTableAsShownByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::write("Filter Users", QStringLiteral("role:helpdesk")));
        QVERIFY(mouse::click("Export\u2026"));
        QVERIFY(steps::isInFront("airside::ExportDialog"));
        QVERIFY(mouse::click("This table as shown (2 rows)"));
        QVERIFY(mouse::choose("Format", "CSV"));
        QVERIFY(mouse::click("Export\u2026"));
        QVERIFY(steps::chooseFile(false, path("table.csv")));
        isWritten(path("table.csv"), "carol");
        QVERIFY(!contentOf(path("table.csv")).contains("alice"));
    }
};

QTEST_MAIN(TestTaskReviewSheet)
#include "tst_task_reviewsheet.moc"
