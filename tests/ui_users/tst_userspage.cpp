#include "usersbench.h"

#include "core/export/writers.h"
#include "ui/kit/panelhost.h"
#include "ui/users/effectivelist.h"
#include "ui/users/rolepicker.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpanel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

using namespace airside;
using namespace airside::test;

/// Looking: filter, sort, details, permissions, copying, exporting, refreshing. By mouse and keyboard.
class tst_UsersPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsersBench> m_bench;

    UsersPage &open()
    {
        m_bench = std::make_unique<UsersBench>();
        FakeAccessApi &production = m_bench->add(QStringLiteral("Production"), Environment::Production);
        const auto add = [](FakeAccessApi &server, const char *username, const char *name, const QStringList &roles) {
            User &user = server.addUser(QString::fromUtf8(username), roles);
            user.firstName = QString::fromUtf8(name);
            user.lastName = QStringLiteral("Berg");
            user.email = QString::fromUtf8(username) + QStringLiteral("@example.org");
        };
        add(production, "anna", "Anna", {QStringLiteral("Viewer")});
        add(production, "bob", "Bob", {QStringLiteral("Op"), QStringLiteral("Viewer")});
        add(production, "root", "Root", {QStringLiteral("Admin")});
        production.user(QStringLiteral("bob"))->failedLoginCount = 7;
        production.user(QStringLiteral("bob"))->lastLogin = ServerTime::parse(QStringLiteral("2026-11-20T12:00:00"));
        FakeAccessApi &lab = m_bench->add(QStringLiteral("Lab"), Environment::Development);
        add(lab, "anna", "Anna", {QStringLiteral("Viewer")});
        add(lab, "\u0430nna", "Anja", {QStringLiteral("Viewer")});
        return m_bench->open();
    }

    QStringList shown() const
    {
        QStringList out;
        for (int row = 0; row < m_bench->page->model()->rowCount(); ++row) {
            const ShownUser user = m_bench->page->model()->userAt(row);
            out += user.user->username + QLatin1Char('@') + user.snapshot->instance.name;
        }
        return out;
    }

    QString panelTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_bench->page->panel()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void stepsFromARoleAndToARole()
    {
        UsersBench bench;
        FakeAccessApi &server = bench.add(QStringLiteral("Lab"), Environment::Staging);
        for (const char *name : {"ann", "anna", "zoe"})
            server.addUser(QString::fromLatin1(name), {QStringLiteral("Viewer")});
        UsersPage &page = bench.open();
        const QUuid instance = bench.store.byName(QStringLiteral("Lab"))->id;
        page.applyFilter(QStringLiteral("zoe"));
        page.openObject(instance, QStringLiteral("Ann"));
        QCOMPARE(page.table()->selectedRowNumbers(), QList<int>{bench.rowOf(QStringLiteral("ann"))});
        QVERIFY(page.panelHost()->isPanelOpen());
        page.openObject(instance, QStringLiteral("nobody"));
        QCOMPARE(page.table()->selectedRowNumbers().size(), 1);
        QSignalSpy toRole(&page, &Page::goToObject);
        page.panel()->openRoles();
        QListView *list = page.panel()->picker()->list();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::mouseClick(page.panel()->picker()->openButton(), Qt::LeftButton);
        QCOMPARE(toRole.size(), 2);
        QCOMPARE(toRole[0], (QVariantList{QStringLiteral("roles"), instance, page.panel()->picker()->choices()[1].name}));
        QVERIFY(bench.staging.plan().isEmpty());
    }

    void cleanup() { m_bench.reset(); }

    void rowsOfAllInstancesSayWhichTheyAreFrom()
    {
        const UsersPage &page = open();
        QCOMPARE(page.model()->rowCount(), 5);
        QVERIFY(!page.table()->isColumnHidden(int(UserColumn::Instance)));
        QVERIFY(page.status().startsWith(QLatin1String("5 of 5")));
        m_bench->workspace->setScope({m_bench->store.byName(QStringLiteral("Lab"))->id});
        QTRY_COMPARE(page.model()->rowCount(), 2);
    }

    void filterByKeyboard()
    {
        const UsersPage &page = open();
        QTest::keyClick(page.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page.filterField()->hasFocus());
        QTest::keyClicks(page.filterField(), QStringLiteral("berg OP"));
        QCOMPARE(shown(), QStringList{QStringLiteral("bob@Production")});
        QVERIFY(page.status().startsWith(QLatin1String("1 of 5")));
        QTest::keyClicks(page.filterField(), QStringLiteral("zzz"));
        QVERIFY(page.isPlaceholderShown());
        QTest::keyClick(page.filterField(), Qt::Key_Escape);
        QCOMPARE(page.model()->rowCount(), 5);
        QVERIFY(!page.isPlaceholderShown());
    }

    void sortByMouse()
    {
        const UsersPage &page = open();
        QHeaderView *header = page.table()->horizontalHeader();
        page.table()->scrollTo(page.model()->index(0, int(UserColumn::FailedLogins)));
        const QPoint at(header->sectionViewportPosition(int(UserColumn::FailedLogins)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(page.model()->sortKeys().first().column, int(UserColumn::FailedLogins));
        QCOMPARE(shown().first(), QStringLiteral("bob@Production"));
    }

    void detailsOfOne()
    {
        const UsersPage &page = open();
        m_bench->click(QStringLiteral("bob"));
        QTRY_VERIFY(panelTexts().contains(QLatin1String("Bob Berg")));
        const QString texts = panelTexts();
        for (const char *expected : {"bob@example.org", "3 days ago", "2026-11-20T12:00:00", "time zone is unknown", "powerful",
                                     "can_edit on Connections (from Op)", "nothing counted yet"})
            QVERIFY2(texts.contains(QLatin1String(expected)), expected);
        page.panel()->tabs()->setCurrentIndex(2);
        TableView *permissions = page.panel()->effective()->table();
        QCOMPARE(permissions->model()->rowCount(), 5);
        const auto row = [&](int i) {
            return permissions->model()->index(i, 0).data().toString() + QStringLiteral(" < ") +
                   permissions->model()->index(i, 1).data().toString();
        };
        QCOMPARE(row(3), QStringLiteral("can_read on DAGs < Op, Viewer"));
        QTest::keyClicks(page.panel()->effective()->search(), QStringLiteral("edit op"));
        QCOMPARE(permissions->model()->rowCount(), 2);
    }

    void lookAlikesAreFlagged()
    {
        const UsersPage &page = open();
        m_bench->click(QStringLiteral("\u0430nna"));
        QTRY_VERIFY(page.panel()->remarks().contains(QLatin1String("Looks like another user: anna")));
        const int row = m_bench->rowOf(QStringLiteral("\u0430nna"));
        QCOMPARE(page.model()->index(row, 0).data(IconRole).toString(), QStringLiteral("warning"));
    }

    void selectionAndScrollSurviveARefresh()
    {
        UsersPage &page = open();
        FakeAccessApi &production = *m_bench->servers.at(m_bench->store.byName(QStringLiteral("Production"))->id);
        for (int i = 0; i < 200; ++i)
            production.addUser(QStringLiteral("u%1").arg(i, 3, 10, QLatin1Char('0')), {QStringLiteral("Viewer")});
        m_bench->refresh();
        QTRY_COMPARE(page.model()->rowCount(), 205);
        page.table()->sortByColumn(int(UserColumn::Username), Qt::AscendingOrder);
        m_bench->click(QStringLiteral("u150"));
        m_bench->click(QStringLiteral("u152"), Qt::ControlModifier);
        const int top = page.table()->rowAt(0);
        const QString topName = page.model()->userAt(top).user->username;
        production.users.removeIf([](const User &user) { return user.username == QLatin1String("u151"); });
        production.user(QStringLiteral("u150"))->email = QStringLiteral("new@example.org");
        m_bench->refresh();
        QTRY_COMPARE(page.model()->rowCount(), 204);
        QStringList selected;
        for (const int row : page.table()->selectedRowNumbers())
            selected += page.model()->userAt(row).user->username;
        QCOMPARE(selected, QStringList({QStringLiteral("u150"), QStringLiteral("u152")}));
        QCOMPARE(page.model()->userAt(page.table()->currentIndex().row()).user->username, QStringLiteral("u152"));
        QCOMPARE(page.model()->userAt(page.table()->rowAt(0)).user->username, topName);
    }

    void copyAsCsv()
    {
        const UsersPage &page = open();
        m_bench->click(QStringLiteral("bob"));
        QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY2(csv.contains(QLatin1String("Bob Berg,bob,Production,bob@example.org")), qPrintable(csv));
        QVERIFY2(csv.contains(QLatin1String("2026-11-20T12:00:00,,7,")), qPrintable(csv));
    }

    void whatIsStagedIsExportedAsNoFact()
    {
        UsersPage &page = open();
        m_bench->click(QStringLiteral("bob"));
        const QStringList held = page.model()->userAt(m_bench->rowOf(QStringLiteral("bob"))).server->roles;
        const QString role = held.contains(QStringLiteral("Op")) ? QStringLiteral("Admin") : QStringLiteral("Op");
        Q_EMIT page.panel()->picker()->toggled(role, true);
        Change creation;
        creation.instance = page.model()->userAt(0).snapshot->instance.id;
        creation.kind = ChangeKind::CreateUser;
        creation.userAfter = *page.model()->userAt(0).server;
        creation.userAfter->username = QStringLiteral("nobody.yet");
        QVERIFY(m_bench->workspace->stage(creation));
        const std::optional<Sheet> sheet = page.sheetAsShown();
        QCOMPARE(sheet->rowCount, page.model()->rowCount() - 1);
        QCOMPARE(sheet->columns.last().key, QStringLiteral("staged"));
        bool found = false;
        for (qsizetype i = 0; i < sheet->rowCount; ++i) {
            const QList<QVariant> row = sheet->row(i);
            QVERIFY(row[1] != QStringLiteral("nobody.yet"));
            if (row[1] != QStringLiteral("bob")) {
                QCOMPARE(row.last().toString(), QString());
                continue;
            }
            found = true;
            QVERIFY(row.contains(held.join(QStringLiteral(", "))));
            QCOMPARE(row.last().toString(), QStringLiteral("roles: +") + role);
        }
        QVERIFY(found);
        QVERIFY(sheet->cover.contains({QStringLiteral("Staged"),
                                       QStringLiteral("2 staged changes are not in these values (1 would create a row, left out)")}));
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral(",roles: +") + role));
    }

    void exportIsWhatIsShown()
    {
        UsersPage &page = open();
        page.applyFilter(QStringLiteral("production berg"));
        page.table()->sortByColumn(int(UserColumn::Username), Qt::DescendingOrder);
        const std::optional<Sheet> sheet = page.sheetAsShown();
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->rowCount, 3);
        QCOMPARE(sheet->columns.size(), kUserColumns + 1);
        QCOMPARE(sheet->row(0)[1].toString(), QStringLiteral("root"));
        const QList<QVariant> bob = sheet->row(1);
        QCOMPARE(bob[3].toString(), QStringLiteral("Op, Viewer"));
        QCOMPARE(bob[4], QVariant(true));
        QCOMPARE(bob[5].toString(), QStringLiteral("2026-11-20T12:00:00"));
        QVERIFY2(!bob[6].isValid(), "no login counted is an empty cell, not 0");
        QCOMPARE(bob[7].toLongLong(), 7);
        QCOMPARE(bob[9].toString(), QStringLiteral("Production"));
        QVERIFY(sheet->cover.contains({QStringLiteral("Filter"), QStringLiteral("production berg")}));
        QVERIFY(sheet->cover.contains({QStringLiteral("Rows"), QStringLiteral("3 of 5")}));
    }

    void unstageIsOfferedOnlyWhereSomethingIsStaged()
    {
        UsersPage &page = open();
        QAction *unstage = nullptr;
        for (QAction *action : page.table()->actions())
            unstage = action->text() == QStringLiteral("Unstage") ? action : unstage;
        QVERIFY(unstage);
        QTest::keyClick(page.table(), Qt::Key_Home);
        QTRY_VERIFY(!unstage->isEnabled());
        page.deleteUsers();
        QTRY_VERIFY(unstage->isEnabled());
        page.unstage();
        QTRY_VERIFY(!unstage->isEnabled());
    }

    void downGoesFromAFilterIntoTheList()
    {
        UsersPage &page = open();
        page.filterField()->setFocus();
        QTest::keyClick(page.filterField(), Qt::Key_Down);
        QVERIFY(page.table()->hasFocus());
        QCOMPARE(page.table()->selectedRowNumbers(), QList<int>{page.table()->currentIndex().row()});
    }

    void keyboardReachesEverything()
    {
        const UsersPage &page = open();
        QVERIFY2(!page.panelHost()->isPanelOpen(), "the table has all the room until somebody selects");
        QTest::keyClick(page.table(), Qt::Key_Home);
        QTest::keyClick(page.table(), Qt::Key_Down);
        QCOMPARE(page.table()->currentIndex().row(), 1);
        QTest::keyClick(page.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page.table()->selectedRowNumbers().size(), 5);
        QTRY_VERIFY(page.panelHost()->isPanelOpen());
        QTest::keyClick(page.table(), Qt::Key_F9);
        QVERIFY(!page.panelHost()->isPanelOpen());
        QTest::keyClick(page.table(), Qt::Key_End);
        QCoreApplication::processEvents();
        QVERIFY2(!page.panelHost()->isPanelOpen(), "folded away by hand it stays so");
        QTest::keyClick(page.table(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(page.panelHost()->isPanelOpen());
        QTRY_VERIFY(page.panel()->picker()->list()->hasFocus());
        QTest::keyClick(page.panel()->picker()->list(), Qt::Key_Escape);
        QVERIFY(!page.panelHost()->isPanelOpen());
        QTRY_VERIFY(page.table()->hasFocus());
    }

    void everyControlHasANameForScreenReaders()
    {
        const UsersPage &page = open();
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (widget->metaObject()->className() == QByteArray("QTabWidget") || !face || face->role() == QAccessible::ScrollBar)
                continue;
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(tst_UsersPage)
#include "tst_userspage.moc"
