#include "wholewindow.h"

#include "core/export/writers.h"
#include "ui/exporting/exportdialog.h"
#include "ui/instances/instancemodel.h"
#include "ui/kit/commands.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/viewsbutton.h"
#include "ui/shell/palette.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace airside;

namespace {

const QString kPermissions = QStringLiteral("permissions");
const QString kInstances = QStringLiteral("instances");

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row, which).data().toString();
    return out;
}

InstancesPage &instancesOf(WholeWindow &w)
{
    return *qobject_cast<InstancesPage *>(w.window->page(kInstances));
}

/// Chooses an entry of the page's views by mouse.
void chooseView(Page &page, const char *name)
{
    auto *views = page.findChild<ViewsButton *>();
    Q_EMIT views->menu()->aboutToShow();
    views->menu()->popup(views->mapToGlobal(QPoint(0, views->height())));
    for (QAction *action : views->menu()->actions()) {
        if (action->text() == QLatin1String(name))
            QTest::mouseClick(views->menu(), Qt::LeftButton, {}, views->menu()->actionGeometry(action).center());
    }
    views->menu()->close();
}

void prepareFleet(UiFixture &f)
{
    f.prepare = [](FakeAccessApi &server) {
        if (server.instance().name == QLatin1String("Broken"))
            server.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, QStringLiteral("http://127.0.0.1:9"), {}, {}},
                        FakeAccessApi::Effect::NotDone, 99);
    };
    f.add(QStringLiteral("Lab"), Environment::Development);
    f.add(QStringLiteral("Live"), Environment::Production);
    f.add(QStringLiteral("Broken"), Environment::Production);
}

} // namespace

class tst_TablePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permissionsAreFilteredByFieldsFromTheKeyboard()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        QTest::keyClick(w.permissions, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), w.permissions->filterField());
        QTest::keyClicks(w.permissions->filterField(), QStringLiteral("action:ed role:Admin"));
        QTRY_VERIFY(w.settle() && w.permissions->isPlaceholderShown()); // the whole action
        w.permissions->filterField()->selectAll();
        QTest::keyClicks(w.permissions->filterField(), QStringLiteral("action:edit role:Admin"));
        QTRY_COMPARE(w.permissions->model()->rowCount(), 2);
        QCOMPARE(column(*w.permissions->model(), int(PermissionColumn::Resource)), (QStringList{QStringLiteral("Roles"), QStringLiteral("Users")}));
        QTRY_VERIFY(w.permissions->status().startsWith(QStringLiteral("2 of 4 \u00b7 complete")));
        w.permissions->filterField()->selectAll();
        QTest::keyClicks(w.permissions->filterField(), QStringLiteral("persons>1 "));
        QTRY_VERIFY2(w.permissions->filterBar()->error().contains(QStringLiteral("persons")), qPrintable(w.permissions->filterBar()->error()));
        QCOMPARE(w.permissions->model()->rowCount(), 2); // the last good one stays
        QTest::keyClick(w.permissions->filterField(), Qt::Key_Escape);
        QTRY_COMPARE(w.permissions->model()->rowCount(), 4);
    }

    void permissionsHaveViewsWithSeveralSortColumns()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        chooseView(*w.permissions, "Privileged, held by somebody");
        QTRY_COMPARE(w.permissions->model()->rowCount(), 3);
        QCOMPARE(w.permissions->table()->sortKeys(), (QList<SortKey>{{int(PermissionColumn::Privileged), Qt::AscendingOrder},
                                                                     {int(PermissionColumn::People), Qt::DescendingOrder}}));
    }

    void permissionsAreMarkedAfterARefresh()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        w.window->openPage(QStringLiteral("roles")); // what nobody ever saw is not marked as changed
        w.window->openPage(kPermissions);
        w.permissions->setMarkTimes(std::chrono::hours(1), std::chrono::hours(1));
        f.servers[id]->addUser(QStringLiteral("cy"), {QStringLiteral("Viewer")});
        QTest::keyClick(w.permissions, Qt::Key_F5);
        QTRY_VERIFY2(w.permissions->status().contains(QStringLiteral("1 changed since the last reading")), qPrintable(w.permissions->status()));
        QTRY_VERIFY(w.settle());
        const QModelIndex people = w.permissions->model()->index(w.rowOf(QStringLiteral("DAGs"), QStringLiteral("can_read")), int(PermissionColumn::People));
        QCOMPARE(people.data(RefreshRole).value<RefreshMark>(), RefreshMark::Changed);
        QVERIFY(people.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Changed at the last refresh: People")));
        w.window->openPage(QStringLiteral("roles"));
        w.roles->setMarkTimes(std::chrono::hours(1), std::chrono::hours(1));
        QVERIFY2(w.roles->status().contains(QStringLiteral("1 changed since the last reading")), qPrintable(w.roles->status()));
    }

    void instancesAreFilteredSortedAndCounted()
    {
        UiFixture f;
        prepareFleet(f);
        WholeWindow w(f);
        QVERIFY(w.start(kInstances));
        InstancesPage &page = instancesOf(w);
        QCOMPARE(column(*page.model(), InstanceModel::Name), (QStringList{QStringLiteral("Broken"), QStringLiteral("Lab"), QStringLiteral("Live")}));
        QTRY_COMPARE(page.status(), QStringLiteral("3 of 3 \u00b7 1 could not be read \u00b7 1 not read yet \u00b7 the oldest read 10 months ago"));
        page.table()->sortByKeys({{InstanceModel::EnvironmentColumn, Qt::DescendingOrder}, {InstanceModel::Name, Qt::DescendingOrder}});
        QCOMPARE(column(*page.model(), InstanceModel::Name).count(), 3);
        QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(page.filterField(), QStringLiteral("state:failed"));
        QTRY_COMPARE(column(*page.model(), InstanceModel::Name), QStringList{QStringLiteral("Broken")});
        QVERIFY2(page.status().startsWith(QStringLiteral("1 of 3")), qPrintable(page.status()));
        QTest::keyClick(page.filterField(), Qt::Key_Escape);
        chooseView(page, "Production");
        QTRY_COMPARE(page.model()->rowCount(), 2);
        QTest::keyClick(page.filterField(), Qt::Key_Down);
        page.table()->selectAll();
        QTRY_VERIFY2(page.status().startsWith(QStringLiteral("2 of 3 \u00b7 2 selected")), qPrintable(page.status()));
        QVERIFY(page.selected().isNull()); // Remove acts on one
        page.applyFilter(QStringLiteral("users>100"));
        QVERIFY(page.isPlaceholderShown());
        page.applyFilter(QStringLiteral("-state:failed read>1d users:3"));
        QCOMPARE(page.model()->rowCount(), 2);
    }

    void instancesAreExportedAsShown()
    {
        UiFixture f;
        prepareFleet(f);
        WholeWindow w(f);
        QVERIFY(w.start(kInstances));
        InstancesPage &page = instancesOf(w);
        page.table()->setColumnHidden(InstanceModel::Url, true);
        page.applyFilter(QStringLiteral("name:l"));
        QCoreApplication::processEvents(); // instances are shown together at the end of the turn
        const QString csv = QString::fromUtf8(csvBytes(*page.sheetAsShown())).remove(QLatin1Char('\r'));
        QCOMPARE(csv.section(QLatin1Char('\n'), 0, 0), QStringLiteral("Name,Environment,State,Users,Airflow,Sign-in,Account"));
        QVERIFY2(csv.contains(QStringLiteral("\nLab,development,read 2026-01-02T03:04:05Z,3,")), qPrintable(csv));
        QVERIFY(!csv.contains(QStringLiteral("Broken")));
        QTest::keyClick(w.window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(w.window->findChild<ExportDialog *>());
        w.window->findChild<ExportDialog *>()->close();
    }

    void everyTableCopiesByThePalette_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("begin");
        for (const auto &[page, begin] : {std::pair("users", "| Name | Username |"), std::pair("roles", "| Name | Holders |"),
                                          std::pair("permissions", "| Resource | Action |"), std::pair("instances", "| Name | Environment |")})
            QTest::newRow(page) << QString::fromLatin1(page) << QString::fromLatin1(begin);
    }
    void everyTableCopiesByThePalette()
    {
        QFETCH(QString, page);
        QFETCH(QString, begin);
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(page));
        Page *shown = w.window->page(page);
        QTRY_VERIFY(!shown->isPlaceholderShown());
        auto *table = shown->findChild<TableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTRY_VERIFY2(shown->status().contains(QStringLiteral("1 selected")), qPrintable(shown->status()));
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        Palette &palette = *w.window->palettePanel();
        QTest::keyClicks(palette.field(), QStringLiteral("copy as markdown"));
        QTRY_VERIFY(palette.isSettled());
        QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(begin), qPrintable(QGuiApplication::clipboard()->text()));
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
    }
};

QTEST_MAIN(tst_TablePages)
#include "tst_tablepages.moc"
