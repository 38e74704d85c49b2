#include "tests/ui_people/peopleworld.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/viewsbutton.h"
#include "ui/users/effectivelist.h"
#include "ui/users/userpanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>

using namespace airside;

namespace {

constexpr int kProductionColumn = kPersonColumns;
constexpr int kStagingColumn = kPersonColumns + 1;

QStringList list(std::initializer_list<const char *> names)
{
    QStringList out;
    for (const char *one : names)
        out += QString::fromUtf8(one);
    return out;
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowAPersonAcrossInstances()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        QCOMPARE(world.names(), list({"Alice Ahl", "auditor", "auditor", "Bob Lund", "Bob Lund"}));
        const int alice = world.rowOf(QStringLiteral("Alice Ahl"));
        QCOMPARE(world.cell(alice, int(PersonColumn::Accounts)), QStringLiteral("2"));
        QCOMPARE(world.cell(alice, kProductionColumn), QStringLiteral("Viewer"));
        QCOMPARE(world.cell(alice, kStagingColumn), QStringLiteral("Viewer"));
        const int bob = world.rowOf(QStringLiteral("Bob Lund"));
        QVERIFY(world.cell(bob, kProductionColumn).isEmpty() != world.cell(bob, kStagingColumn).isEmpty());
        QVERIFY(world.page().status().startsWith(QStringLiteral("5 of 5 \u00b7 complete")));
    }

    void whoCanBecomeAdminIsReadBesideThePanel()
    {
        PeopleWorld w;
        QVERIFY(w.start());
        w.page().panelHost()->setPanelOpen(true);
        QVERIFY(w.table().width() < 900);
        constexpr int column = int(PersonColumn::Privileged);
        const QModelIndex auditor = w.page().model()->index(w.rowOf(QStringLiteral("auditor")), column);
        QCOMPARE(auditor.data().toString(), QStringLiteral("can become Admin"));
        QStyleOptionViewItem option;
        option.initFrom(&w.table());
        QVERIFY2(w.table().columnWidth(column) >= w.table().itemDelegateForIndex(auditor)->sizeHint(option, auditor).width(),
                 qPrintable(QString::number(w.table().columnWidth(column))));
    }

    void theScopeChoosesTheColumns()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.f.workspace->setScope({world.staging});
        QTRY_VERIFY(!world.page().isBusy() && world.page().model()->rowCount() == 3);
        QVERIFY(world.table().isColumnHidden(kProductionColumn));
        QVERIFY(!world.table().isColumnHidden(kStagingColumn));
        world.f.workspace->setScope({});
        QTRY_VERIFY(!world.page().isBusy() && world.page().model()->rowCount() == 5);
        QVERIFY(!world.table().isColumnHidden(kProductionColumn));
    }

    void aFilterASortAndAViewByKeyboard()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        QTest::keyClick(&world.table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(world.page().filterField()->hasFocus());
        QTest::keyClicks(world.page().filterField(), QStringLiteral("accounts>1 role:Viewer"));
        QTRY_COMPARE(world.names(), list({"Alice Ahl"}));
        QTest::keyClick(world.page().filterField(), Qt::Key_Escape); // the suggestions
        QTest::keyClick(world.page().filterField(), Qt::Key_Escape);
        QTRY_COMPARE(world.names().size(), 5);
        world.walkTo(QStringLiteral("Alice Ahl"));
        QTest::keyClick(&world.table(), Qt::Key_Down, Qt::AltModifier); // by name, from the end
        QTRY_COMPARE(world.names().last(), QStringLiteral("Alice Ahl"));
        QCOMPARE(world.table().selectedRowNumbers(), QList<int>{4}); // still her
        auto *views = world.page().findChild<ViewsButton *>();
        SavedView view;
        view.filter = QStringLiteral("privileged:admin");
        views->choose(view);
        QTRY_COMPARE(world.names(), list({"auditor", "auditor"}));
    }

    void aColumnIsSortedByItsHeading()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        QHeaderView *header = world.table().horizontalHeader();
        const int x = header->sectionViewportPosition(kStagingColumn) + header->sectionSize(kStagingColumn) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QTRY_VERIFY(!world.page().isBusy());
        for (int row = 0; row < 3; ++row)
            QVERIFY2(!world.cell(row, kStagingColumn).isEmpty(), qPrintable(world.cell(row, 0)));
        QVERIFY(world.cell(4, kStagingColumn).isEmpty()); // no account there comes last
    }

    void aSecondColumnSortsWithinTheFirst()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        const QHeaderView *header = world.table().horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers held) {
            const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, held, QPoint(x, header->height() / 2));
        };
        click(int(PersonColumn::Accounts), {});
        click(int(PersonColumn::Name), Qt::ShiftModifier);
        click(int(PersonColumn::Name), Qt::ShiftModifier);
        QTRY_COMPARE(world.names(), list({"Bob Lund", "Bob Lund", "auditor", "auditor", "Alice Ahl"}));
        world.walkTo(QStringLiteral("Alice Ahl")); // in the column Name
        QTest::keyClick(&world.table(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(world.names(), list({"auditor", "auditor", "Bob Lund", "Bob Lund", "Alice Ahl"}));
        QCOMPARE(world.page().model()->sortKeys(),
                 (QList<SortKey>{{int(PersonColumn::Accounts), Qt::AscendingOrder}, {int(PersonColumn::Name), Qt::AscendingOrder}}));
    }

    void thePanelSaysWhoAndWhy()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.click(QStringLiteral("Alice Ahl"));
        QTRY_COMPARE(world.panel().accounts()->count(), 2);
        const QString first = world.panel().accounts()->item(0)->text();
        QVERIFY2(first.contains(QLatin1String("Production")) && first.contains(QLatin1String("alice (Alice Ahl)")) && first.contains(QLatin1String("Viewer"))
                     && first.endsWith(QLatin1String("same e-mail")),
                 qPrintable(first));
        QVERIFY(world.panel().doubts().isEmpty());
        world.panel().tabs()->setCurrentIndex(1);
        const EffectiveModel &permissions = world.panel().effective()->model();
        QCOMPARE(permissions.rowCount(), 1);
        QCOMPARE(permissions.index(0, 0).data().toString(), QStringLiteral("can_read on DAGs"));
        QCOMPARE(permissions.index(0, 1).data().toString(), QStringLiteral("Production: Viewer, Staging: Viewer"));
        world.panel().where()->setCurrentIndex(2);
        QCOMPARE(permissions.index(0, 1).data().toString(), QStringLiteral("Viewer"));
        world.click(QStringLiteral("auditor"));
        QTRY_COMPARE(world.panel().accounts()->count(), 1);
        QVERIFY(world.panel().accounts()->item(0)->text().endsWith(QLatin1String("no e-mail to join it by")));
        QVERIFY(!world.panel().unlinkButton()->isEnabled()); // alone already
    }

    void contradictingNamesArePointedOut()
    {
        PeopleWorld world;
        world.more = [](FakeAccessApi &server, bool production) {
            for (User &user : server.users) {
                if (user.username == QLatin1String("alice") && !production) {
                    user.firstName = QStringLiteral("Carl");
                    user.lastName = QStringLiteral("Voss");
                }
            }
        };
        QVERIFY(world.start());
        world.click(QStringLiteral("Alice Ahl"));
        QTRY_VERIFY(world.panel().doubts().contains(QLatin1String("Alice Ahl, Carl Voss")));
    }

    void aRefreshKeepsTheSelection()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.click(QStringLiteral("Alice Ahl"));
        world.f.servers[world.staging]->addUser(QStringLiteral("aaron"), {QStringLiteral("Op")});
        world.f.workspace->refresh(world.staging);
        QTRY_VERIFY(!world.page().isBusy() && world.names().contains(QStringLiteral("aaron Tester")));
        QCOMPARE(world.table().selectedRowNumbers(), QList<int>{world.rowOf(QStringLiteral("Alice Ahl"))});
    }

    void copyAndExportTakeWhatIsShown()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        world.click(QStringLiteral("Alice Ahl"));
        QTest::keyClick(&world.table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QLatin1String("Name,E-mail,Accounts,Privileged,Active,Last login,Production,Staging")), qPrintable(copied));
        QVERIFY(copied.contains(QLatin1String("Alice Ahl,alice@example.org,2")));
        world.page().applyFilter(QStringLiteral("accounts>1"));
        QTRY_COMPARE(world.names().size(), 1);
        world.table().setColumnHidden(kProductionColumn, true);
        const std::optional<Sheet> sheet = world.page().sheetAsShown();
        QVERIFY(sheet);
        QCOMPARE(sheet->rowCount, 1);
        QCOMPARE(sheet->columns.size(), 7);
        QCOMPARE(sheet->columns.last().title, QStringLiteral("Staging"));
        QCOMPARE(sheet->row(0).first().toString(), QStringLiteral("Alice Ahl"));
        QVERIFY(sheet->cover.contains(std::pair(QStringLiteral("Rows"), QStringLiteral("1 of 5"))));
    }

    void arrangedColumnsOutliveTheInstance()
    {
        PeopleWorld world;
        QVERIFY(world.start());
        QHeaderView *header = world.table().horizontalHeader();
        header->moveSection(header->visualIndex(kStagingColumn), 1);
        const Instance lab = world.f.add(QStringLiteral("Lab"), Environment::Development);
        world.f.workspace->instancesChangedInStore();
        QTRY_COMPARE(world.page().model()->columnCount(), kPersonColumns + 3);
        QVERIFY(!world.table().isColumnHidden(kPersonColumns + 2));
        QCOMPARE(world.page().model()->headerData(kPersonColumns + 2, Qt::Horizontal).toString(), QStringLiteral("Lab \u00b7 development"));
        QTRY_COMPARE(world.cell(0, kPersonColumns + 2), QStringLiteral("Viewer"));
        QCOMPARE(header->visualIndex(kStagingColumn), 1); // it stays where it was put
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
