#include "models/modelroles.h"
#include "ui/kit/commands.h"
#include "ui/kit/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>

using namespace airside;

namespace {

struct Desk
{
    Desk()
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Logins"), QStringLiteral("Note")});
        for (int column = 0; column < 3; ++column)
            model.setHeaderData(column, Qt::Horizontal, QStringLiteral("key%1").arg(column), ColumnKeyRole);
        add("=1+1", 3, "a|b");
        add("bob", 5, "hidden");
        add("<b>cy</b>", 7, "two\nlines");
        table.setModel(&model);
        table.sortByColumn(1, Qt::AscendingOrder);
        table.horizontalHeader()->moveSection(1, 0); // Logins first
        table.resize(600, 300);
        table.show();
        table.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&table);
        table.setFocus();
        table.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void add(const char *name, int logins, const char *note)
    {
        auto *number = new QStandardItem(QString::number(logins));
        number->setData(logins, ExportRole);
        model.appendRow({new QStandardItem(QString::fromUtf8(name)), number, new QStandardItem(QString::fromUtf8(note))});
    }
    [[nodiscard]] QAction *command(const char *text) const
    {
        for (const Command &one : commandsOf(table, CommandsOf::All)) {
            if (one.text == QLatin1String(text))
                return qobject_cast<QAction *>(one.source);
        }
        return nullptr;
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    QStandardItemModel model;
    TableView table;
};

} // namespace

class tst_TableCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(QStringLiteral("nothing")); }

    void controlCStaysCsv()
    {
        Desk desk;
        QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(desk.copied().remove(QLatin1Char('\r')),
                 QStringLiteral("Logins,Name,Note\n3,'=1+1,a|b\n7,<b>cy</b>,\"two\nlines\"\n"));
    }

    void theCommandsOfThePaletteCopySelectedRowsAndShownColumns()
    {
        Desk desk;
        desk.table.setColumnHidden(2, true);
        desk.command("Copy as JSON")->trigger();
        QCOMPARE(desk.copied(), QStringLiteral("[\n  {\"key1\": 3, \"key0\": \"=1+1\"},\n  {\"key1\": 7, \"key0\": \"<b>cy</b>\"}\n]\n"));
        QCOMPARE(QJsonDocument::fromJson(desk.copied().toUtf8()).array().size(), 2);
        desk.command("Copy as Markdown")->trigger();
        QCOMPARE(desk.copied(), QStringLiteral("| Logins | Name |\n| ---: | --- |\n| 3 | =1+1 |\n| 7 | \\<b\\>cy\\</b\\> |\n"));
        desk.table.clearSelection();
        QVERIFY(!desk.command("Copy as CSV")->isEnabled());
        QVERIFY(!desk.command("Copy as Markdown")->isEnabled());
        QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(desk.copied().startsWith(QStringLiteral("| Logins"))); // nothing selected changes nothing
        desk.table.selectAll();
        QVERIFY(desk.command("Copy as Markdown")->isEnabled());
        desk.model.clear();
        QVERIFY(!desk.command("Copy as Markdown")->isEnabled());
    }

    void theRowsHaveAMenuForMouseAndKeyboard()
    {
        for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
            Desk desk;
            const QPoint at = desk.table.visualRect(desk.model.index(2, 0)).center();
            QContextMenuEvent event(reason, at, desk.table.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(desk.table.viewport(), &event);
            auto *menu = desk.table.findChild<QMenu *>();
            QVERIFY(menu && menu->isVisible());
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts += action->text();
            QVERIFY(texts.contains(QStringLiteral("Copy as CSV")));
            QVERIFY(texts.contains(QStringLiteral("Copy as JSON")));
            QVERIFY(texts.contains(QStringLiteral("Sort by Name, ascending\tAlt+Up")));
            const qsizetype place = texts.indexOf(QStringLiteral("Copy as Markdown"));
            if (reason == QContextMenuEvent::Mouse) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(place)).center());
            } else {
                for (qsizetype i = 0; i <= place; ++i)
                    QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            }
            QVERIFY2(desk.copied().contains(QStringLiteral("| 3 | =1+1 | a\\|b |")), qPrintable(desk.copied()));
            QGuiApplication::clipboard()->clear();
        }
    }
};

QTEST_MAIN(tst_TableCopy)
#include "tst_tablecopy.moc"
