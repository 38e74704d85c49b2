#include "usersbench.h"

#include "ui/kit/messagebanner.h"
#include "ui/kit/theme.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userpanel.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTest>

using namespace airside;
using namespace airside::test;

/// Selections of thousands of rows: counted beside the window, and kept while rows move.
class tst_UsersPageSelection : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;

    UsersPage &open()
    {
        m_bench = std::make_unique<UsersBench>();
        FakeAccessApi &production = m_bench->add(QStringLiteral("Production"), Environment::Production);
        production.addUser(QStringLiteral("root"), {QStringLiteral("Admin")});
        return m_bench->open();
    }

    /// That many of two roles in turn, on Production.
    void fill(int users) const
    {
        FakeAccessApi &production = *m_bench->servers.at(m_bench->store.byName(QStringLiteral("Production"))->id);
        for (int i = 0; i < users; ++i)
            production.addUser(QStringLiteral("u%1").arg(i, 4, 10, QLatin1Char('0')), {i % 2 == 0 ? QStringLiteral("Viewer") : QStringLiteral("User")});
        m_bench->refresh();
        QTRY_COMPARE(m_bench->page->model()->rowCount(), users + 1);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup() { m_bench.reset(); }

    void manySelectedAreCountedInThePool()
    {
        UsersPage &page = open();
        fill(3000);
        page.table()->selectAll();
        QTRY_VERIFY(page.isCounting());
        QVERIFY(!page.panel()->tabs()->isEnabled()); // what it shows is of the last selection
        page.table()->selectRow(0); // another selection: the count of the first one never shows
        QTRY_VERIFY(!page.isCounting());
        const QString one = page.panel()->picker()->choices().first().note;
        page.table()->selectAll();
        QTRY_VERIFY(page.isCounting());
        QTRY_VERIFY(!page.isCounting());
        QVERIFY(page.panel()->tabs()->isEnabled());
        QCOMPARE(page.panel()->tabs()->count(), 3);
        const QList<RoleChoice> roles = page.panel()->picker()->choices();
        QVERIFY(one.isEmpty());
        QVERIFY(std::ranges::any_of(roles, [](const RoleChoice &role) { return role.note.contains(QLatin1String(" of 3,001")) || role.note.contains(QLatin1String(" of 3001")); }));
    }

    void ofAHugeSelectionStaysWhatAFilterShows()
    {
        UsersPage &page = open();
        fill(3000);
        page.table()->selectAll();
        page.applyFilter(QStringLiteral("u00"));
        QCOMPARE(page.model()->rowCount(), 100);
        QCOMPARE(page.table()->selectedRowNumbers().size(), 100);
        page.applyFilter({});
        QCOMPARE(page.table()->selectedRowNumbers().size(), 100);
    }

    void aPartOfManyStaysSelectedInAnotherOrder()
    {
        UsersPage &page = open();
        fill(3000);
        page.table()->sortByKeys({{int(UserColumn::Username), Qt::AscendingOrder}});
        const QAbstractItemModel &model = *page.model();
        page.table()->selectionModel()->select({model.index(0, 0), model.index(2499, model.columnCount() - 1)}, QItemSelectionModel::ClearAndSelect);
        const auto selected = [&page] {
            QStringList names;
            for (const int row : page.table()->selectedRowNumbers())
                names += page.model()->userAt(row).user->username;
            names.sort();
            return names;
        };
        const QStringList before = selected();
        QCOMPARE(before.size(), 2500);
        page.table()->sortByKeys({{int(UserColumn::Username), Qt::DescendingOrder}});
        QCOMPARE(selected(), before);
        const QHeaderView *headings = page.table()->horizontalHeader();
        QTest::mouseClick(headings->viewport(), Qt::LeftButton, Qt::ShiftModifier, {headings->sectionViewportPosition(int(UserColumn::Roles)) + 12, headings->height() / 2});
        QCOMPARE(page.model()->sortKeys().size(), 2);
        QCOMPARE(selected(), before);
        // A heading that is pressed and left again sorts nothing.
        QHeaderView *header = page.table()->horizontalHeader();
        const int x = header->sectionViewportPosition(int(UserColumn::Username)) + 12;
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {x, header->height() + 400});
        QCOMPARE(selected(), before);
    }

    void whatIsTooScatteredIsLetGoInWords()
    {
        UsersPage &page = open();
        fill(4200);
        page.applyFilter(QStringLiteral("role:Viewer u"));
        page.table()->selectAll();
        QVERIFY(page.table()->selectedRowNumbers().size() >= 2100);
        page.applyFilter(QStringLiteral("u"));
        QVERIFY(!page.table()->selectionModel()->hasSelection());
        const auto says = [&page](QLatin1String words) {
            const QList<MessageBanner *> banners = page.findChildren<MessageBanner *>();
            return std::ranges::any_of(banners, [words](const MessageBanner *banner) { return banner->text().contains(words); });
        };
        QVERIFY(says(QLatin1String("scattered over the table")));
        page.applyFilter({});
        QTRY_VERIFY2(!says(QLatin1String("scattered over the table")), "the next filter takes the banner away");
    }

    void everyRowStaysSelectedInAnotherOrder()
    {
        UsersPage &page = open();
        fill(3000);
        page.table()->selectAll();
        page.table()->sortByKeys({{int(UserColumn::Username), Qt::DescendingOrder}});
        QCOMPARE(page.table()->selectedRowNumbers().size(), 3001);
        QHeaderView *header = page.table()->horizontalHeader();
        const int x = header->sectionViewportPosition(int(UserColumn::Username)) + 12;
        const QString first = page.model()->index(0, int(UserColumn::Username)).data().toString();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QVERIFY(page.model()->index(0, int(UserColumn::Username)).data().toString() != first);
        QCOMPARE(page.table()->selectedRowNumbers().size(), 3001);
    }
};

QTEST_MAIN(tst_UsersPageSelection)
#include "tst_userspage_selection.moc"
