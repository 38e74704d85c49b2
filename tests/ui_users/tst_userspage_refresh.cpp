#include "usersbench.h"

#include "models/refreshmarks.h"
#include "ui/kit/theme.h"

using namespace airside;
using namespace airside::test;

namespace {

void fill(FakeAccessApi &server, int count = 6)
{
    for (int i = 0; i < count; ++i) {
        User &user = server.addUser(QStringLiteral("user%1").arg(i, 2, 10, QLatin1Char('0')), {QStringLiteral("Viewer")});
        user.firstName = QStringLiteral("User");
        user.lastName = QString::number(i);
    }
}

RefreshMark markOf(const UsersBench &bench, const char *username, UserColumn column = UserColumn::Name)
{
    const QVariant mark = bench.page->model()->index(bench.rowOf(QString::fromLatin1(username)), int(column)).data(RefreshRole);
    return mark.isValid() ? mark.value<RefreshMark>() : RefreshMark::None;
}

int markedRows(const UsersBench &bench)
{
    int out = 0;
    for (int row = 0; row < bench.page->model()->rowCount(); ++row)
        out += bench.page->model()->index(row, 0).data(RefreshRole).isValid() ? 1 : 0;
    return out;
}

constexpr std::chrono::hours kLong{1};
constexpr std::chrono::milliseconds kShort{1};

} // namespace

class tst_UsersPageRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAReadingChangedIsMarkedAndCounted()
    {
        UsersBench bench;
        FakeAccessApi &server = bench.add(QStringLiteral("Lab"), Environment::Staging);
        fill(server);
        UsersPage &page = bench.open();
        page.setMarkTimes(kLong, kLong);
        QCOMPARE(markedRows(bench), 0); // the first reading
        QVERIFY(!page.status().contains(QStringLiteral("since the last reading")));
        bench.click(QStringLiteral("user03"));
        const QImage before = page.table()->viewport()->grab().toImage();

        server.user(QStringLiteral("user02"))->roles = {QStringLiteral("Op")};
        server.users.removeIf([](const User &user) { return user.username == QLatin1String("user05"); });
        server.addUser(QStringLiteral("user99"), {QStringLiteral("Viewer")});
        QTest::keyClick(&page, Qt::Key_F5); // the keyboard, as a person would
        QTRY_COMPARE(markOf(bench, "user02"), RefreshMark::Changed);
        QCOMPARE(markOf(bench, "user02", UserColumn::Roles), RefreshMark::Changed);
        QCOMPARE(markOf(bench, "user02", UserColumn::Email), RefreshMark::None);
        QCOMPARE(markOf(bench, "user99"), RefreshMark::Added);
        QCOMPARE(markedRows(bench), 2);
        QTRY_VERIFY2(page.status().contains(QStringLiteral("1 changed, 1 new, 1 gone since the last reading")), qPrintable(page.status()));
        QVERIFY2(page.status().startsWith(QStringLiteral("6 of 6 \u00b7 1 selected \u00b7 complete")), qPrintable(page.status()));
        QCOMPARE(page.model()->userAt(page.table()->selectedRowNumbers().value(0)).user->username, QStringLiteral("user03"));

        const QModelIndex row = page.model()->index(bench.rowOf(QStringLiteral("user02")), 0);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Changed at the last refresh: Roles")));
        const QImage after = page.table()->viewport()->grab().toImage();
        const QRect cell = page.table()->visualRect(row);
        QCOMPARE(after.pixelColor(cell.left() + 2, cell.center().y()), Theme::of(page.palette()).accent); // a bar, not a colour of the row
        QVERIFY(before.pixelColor(cell.left() + 2, cell.center().y()) != after.pixelColor(cell.left() + 2, cell.center().y()));
    }

    void marksGoByThemselvesAndTheWordsAfterThem()
    {
        UsersBench bench;
        FakeAccessApi &server = bench.add(QStringLiteral("Lab"), Environment::Staging);
        fill(server);
        UsersPage &page = bench.open();
        page.setMarkTimes(kShort, kLong);
        server.user(QStringLiteral("user02"))->active = false;
        bench.refresh();
        QTRY_VERIFY(page.status().contains(QStringLiteral("1 changed since the last reading")));
        QTRY_COMPARE(markedRows(bench), 0);
        QVERIFY(page.status().contains(QStringLiteral("1 changed since the last reading")));
        page.setMarkTimes(kShort, kShort);
        bench.refresh();
        QTRY_VERIFY(!page.status().contains(QStringLiteral("since the last reading")));
    }

    void editsFiltersAndSortingMarkNothing()
    {
        UsersBench bench;
        fill(bench.add(QStringLiteral("Lab"), Environment::Staging));
        UsersPage &page = bench.open();
        page.setMarkTimes(kLong, kLong);
        bench.click(QStringLiteral("user03"));
        page.deleteUsers();
        QTRY_VERIFY(!bench.staging.plan().isEmpty());
        page.applyFilter(QStringLiteral("user0"));
        page.table()->sortByKeys({{int(UserColumn::Username), Qt::DescendingOrder}});
        QCOMPARE(markedRows(bench), 0);
        QVERIFY(!page.status().contains(QStringLiteral("since the last reading")));
        bench.refresh(); // and a reading that finds the same says so
        QTRY_VERIFY2(page.status().contains(QStringLiteral("nothing changed since the last reading")), qPrintable(page.status()));
        QCOMPARE(markedRows(bench), 0);
    }

    void whereMostIsOtherOnlyTheStatusLineSaysIt()
    {
        UsersBench bench;
        FakeAccessApi &server = bench.add(QStringLiteral("Lab"), Environment::Staging);
        fill(server, 40);
        UsersPage &page = bench.open();
        page.setMarkTimes(kLong, kLong);
        for (User &user : server.users)
            user.email = user.username + QStringLiteral("@moved.example");
        bench.refresh();
        QTRY_VERIFY2(page.status().contains(QStringLiteral("40 changed since the last reading, too many to mark")), qPrintable(page.status()));
        QCOMPARE(markedRows(bench), 0);
    }

    void marksWaitForAPageThatIsNotOpen()
    {
        UsersBench bench;
        FakeAccessApi &server = bench.add(QStringLiteral("Lab"), Environment::Staging);
        fill(server);
        UsersPage &page = bench.open();
        page.setMarkTimes(kShort, kShort);
        page.hide();
        server.user(QStringLiteral("user02"))->active = false;
        bench.refresh();
        QTRY_COMPARE(markOf(bench, "user02"), RefreshMark::Changed);
        page.show();
        QTRY_COMPARE(markOf(bench, "user02"), RefreshMark::None);
    }

    void anotherScopeForgetsThem()
    {
        UsersBench bench;
        FakeAccessApi &server = bench.add(QStringLiteral("Lab"), Environment::Staging);
        fill(server);
        bench.add(QStringLiteral("Live"), Environment::Production).addUser(QStringLiteral("eve"), {QStringLiteral("Admin")});
        UsersPage &page = bench.open();
        page.setMarkTimes(kLong, kLong);
        server.user(QStringLiteral("user02"))->active = false;
        bench.refresh();
        QTRY_COMPARE(markOf(bench, "user02"), RefreshMark::Changed);
        bench.workspace->setScope({server.instance().id});
        QCOMPARE(markedRows(bench), 0);
        QVERIFY(!page.status().contains(QStringLiteral("since the last reading")));
    }
};

QTEST_MAIN(tst_UsersPageRefresh)
#include "tst_userspage_refresh.moc"
