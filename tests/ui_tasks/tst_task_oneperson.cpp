#include "tests/ui_tasks/steps.h"
#include "ui/people/personpanel.h"

#include <QListWidget>

using namespace airside;
using namespace airside::hands;

/// docs/guide/one-person.md
class TestTaskOnePerson : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] PeoplePage &page() const { return *m_desk->w->people; }
    [[nodiscard]] TableView &people() const { return *page().table(); }
    [[nodiscard]] int rows() const { return page().isBusy() ? -1 : people().model()->rowCount(); }
    [[nodiscard]] QModelIndex person(const char *name) const { return Desk::cell(people(), QLatin1String(name)); }
    [[nodiscard]] int accounts() const { return page().panel()->accounts()->count(); }
    [[nodiscard]] QListWidget &found() const { return *page().panel()->findChildren<QListWidget *>().last(); }
    [[nodiscard]] bool isFound(const QString &name) const
    {
        return found().isVisible() && found().count() > 0 && std::ranges::all_of(found().findItems(QString(), Qt::MatchContains),
                                                                                 [&name](const QListWidgetItem *one) { return one->text().contains(name); });
    }
    /// As kept for the next start.
    [[nodiscard]] PersonLinks kept() const { return PersonLinkStore(m_desk->f.dir.filePath(QStringLiteral("people.json"))).links(); }
    static bool is(const QString &name) { return waitUntil([name] { return nameOf(QApplication::focusWidget()).startsWith(name); }); }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void lookByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Alt+2");
        QTRY_COMPARE(rows(), 4);
        QVERIFY(inMenu([] { keys::press("Alt+V"); }, [] { (void)keys::choose("Can become Admin somewhere"); }));
        QTRY_COMPARE(rows(), 1);
        steps::filterByKeyboard({});
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("bob accounts>1"));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(keys::tabTo(people()));
        keys::press("Return"); // into the panel
        QVERIFY(is(QStringLiteral("Accounts of the person")));
        QCOMPARE(accounts(), 2);
        keys::press("Down");
        keys::press("Return");
        QTRY_VERIFY(m_desk->w->users->isVisible());
        QCOMPARE(m_desk->w->users->openedObject()->name, QStringLiteral("robert"));
        QTRY_VERIFY(m_desk->w->users->table()->hasFocus());
        keys::press("Ctrl+P");
        QTRY_VERIFY(page().isVisible());
    }

    void lookByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("People"));
        QTRY_COMPARE(rows(), 4);
        QVERIFY(inMenu([] { (void)mouse::click("Views"); }, [] { (void)mouse::choose("On several instances"); }));
        QTRY_COMPARE(rows(), 4);
        QVERIFY(mouse::write("Filter People", QStringLiteral("bob accounts>1")));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(mouse::click(people(), people().model()->index(0, 0)));
        QTRY_COMPARE(accounts(), 2);
        QListWidget &list = *page().panel()->accounts();
        QVERIFY(mouse::click(list, list.model()->index(1, 0)));
        QVERIFY(mouse::click("Open user"));
        QTRY_VERIFY(m_desk->w->users->isVisible());
        QCOMPARE(m_desk->w->users->openedObject()->name, QStringLiteral("robert"));
        QVERIFY(mouse::click("Show as person"));
        QTRY_VERIFY(page().isVisible());
        QVERIFY(steps::clickTab(page(), "Permissions"));
        QVERIFY(mouse::choose("Where", "robert on Staging"));
    }

    void whatTheyCanDoByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Alt+2");
        QTRY_COMPARE(rows(), 4);
        QVERIFY(Desk::walkTo(person("bob Tester")));
        QTRY_COMPARE(accounts(), 2);
        QVERIFY(steps::walkToTab("Permissions"));
        QVERIFY(keys::tabTo("Where"));
        const auto *where = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(where);
        QCOMPARE(where->currentText(), QStringLiteral("All accounts"));
        keys::type(QStringLiteral("r")); // robert on Staging
        QCOMPARE(where->currentText(), QStringLiteral("robert on Staging"));
    }

    /// Another name under the same e-mail is found by its sign, and what is shown is exported.
    void theDoubtfulByKeyboard() { theDoubtful(true); }
    void theDoubtfulByMouse() { theDoubtful(false); }

    void linkAndUnlinkByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Alt+2");
        QTRY_COMPARE(rows(), 4);
        QVERIFY(Desk::walkTo(person("alice Tester")));
        keys::press("Ctrl+J");
        keys::type(QStringLiteral("carol"));
        QTRY_VERIFY(isFound(QStringLiteral("carol")));
        keys::press("Return");
        QTRY_COMPARE(rows(), 3);
        QVERIFY(!kept().isEmpty());
        keys::press("Ctrl+Z");
        QTRY_COMPARE(rows(), 4);
        QVERIFY(kept().isEmpty());
        QVERIFY(keys::tabTo(people()));
        QVERIFY(Desk::walkTo(person("bob Tester")));
        keys::press("Ctrl+Shift+J");
        QTRY_COMPARE(rows(), 5);
        QVERIFY(!kept().isEmpty());
        QVERIFY(keys::tabTo("Join by e-mail again"));
        keys::press("Space");
        QTRY_COMPARE(rows(), 4);
        QVERIFY(keys::tabTo(people()));
        QVERIFY(Desk::walkTo(person("bob Tester")));
        keys::press("Ctrl+Shift+J");
        QTRY_COMPARE(rows(), 5);
        keys::press("Ctrl+Z");
        QTRY_COMPARE(rows(), 4);
        QVERIFY(kept().isEmpty());
        QVERIFY(m_desk->server().writes().isEmpty() && m_desk->stagingServer().writes().isEmpty());
    }

    void linkAndUnlinkByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("People"));
        QTRY_COMPARE(rows(), 4);
        QVERIFY(mouse::click(people(), person("alice Tester")));
        QTRY_COMPARE(accounts(), 2);
        QVERIFY(mouse::click("Link with\u2026"));
        QVERIFY(waitUntil([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
        QVERIFY(mouse::click(QApplication::focusWidget()));
        keys::type(QStringLiteral("carol"));
        QTRY_VERIFY(isFound(QStringLiteral("carol")));
        QVERIFY(mouse::click(found(), found().model()->index(0, 0)));
        QVERIFY(mouse::click("Link"));
        QTRY_COMPARE(rows(), 3);
        QVERIFY(!kept().isEmpty());
        QVERIFY(mouse::click(people(), person("bob Tester")));
        QTRY_COMPARE(accounts(), 2);
        QVERIFY(mouse::click("Unlink"));
        QTRY_COMPARE(rows(), 4);
        QVERIFY(mouse::click("Join by e-mail again"));
        QTRY_COMPARE(rows(), 3);
    }

private:
    void theDoubtful(bool byKeyboard)
    {
        m_desk->more = [](FakeAccessApi &server) {
            if (server.instance().name == QLatin1String("Staging")) {
                server.user(QStringLiteral("robert"))->firstName = QStringLiteral("Zacharias");
                server.user(QStringLiteral("robert"))->lastName = QStringLiteral("Quill");
            }
        };
        QVERIFY(m_desk->open());
        if (byKeyboard) {
            keys::press("Alt+2");
            QTRY_COMPARE(rows(), 4);
            steps::filterByKeyboard(QStringLiteral("doubtful:yes"));
        } else {
            QVERIFY(mouse::click("People"));
            QTRY_COMPARE(rows(), 4);
            QVERIFY(mouse::write("Filter People", QStringLiteral("doubtful:yes")));
        }
        QTRY_COMPARE(rows(), 1);
        if (byKeyboard)
            keys::press("Ctrl+E");
        else
            QVERIFY(mouse::click("Export\u2026"));
        QVERIFY(steps::isInFront("airside::ExportDialog"));
        if (byKeyboard) {
            keys::press("Down"); // from the sheet to the table
            QVERIFY(keys::tabTo("Format"));
            keys::type(QStringLiteral("c"));
            QVERIFY(keys::tabTo("Export\u2026"));
            keys::press("Return");
        } else {
            QVERIFY(mouse::click("This table as shown (1 row)"));
            QVERIFY(mouse::choose("Format", "CSV"));
            QVERIFY(mouse::click("Export\u2026"));
        }
        QFile table(m_desk->out.filePath(QStringLiteral("people.csv")));
        QVERIFY(steps::chooseFile(byKeyboard, table.fileName()));
        QTRY_VERIFY(table.exists() && table.size() > 0 && topmost()->inherits("airside::ExportDialog"));
        keys::press("Esc");
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray content = table.readAll();
        QVERIFY2(content.contains("bob@example.org") && !content.contains("carol"), content.constData());
    }
};

QTEST_MAIN(TestTaskOnePerson)
#include "tst_task_oneperson.moc"
