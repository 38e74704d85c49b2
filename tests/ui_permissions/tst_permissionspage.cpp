#include "tests/ui_permissions/wholewindow.h"

#include "core/export/writers.h"
#include "models/rolecells.h"
#include "ui/kit/panelhost.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace airside;

namespace {

const QString kPermissions = QStringLiteral("permissions");
const QString kEdit = QStringLiteral("can_edit");
const QString kConnections = QStringLiteral("Connections");

/// The longest time in which the event loop did not turn.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(0);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void addMany(FakeAccessApi &server)
{
    QStringList held;
    for (int i = 0; i < 10'000; ++i)
        held += QStringLiteral("can_read on DAG:job_%1").arg(i);
    for (int i = 0; i < 20; ++i)
        server.addRole(QStringLiteral("team %1").arg(i), held.mid(i * 400, 2'000));
    server.addRole(QStringLiteral("all"), held);
    for (int i = 0; i < 10'000; ++i)
        server.addUser(QStringLiteral("user%1").arg(i), {QStringLiteral("team %1").arg(i % 20), QStringLiteral("all")});
}

} // namespace

class tst_PermissionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPermissionWithItsRolesAndPeople()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        QCOMPARE(w.permissions->model()->rowCount(), 4);
        const int row = w.rowOf(kConnections, kEdit);
        QCOMPARE(w.permissions->model()->index(row, int(PermissionColumn::People)).data().toString(), QStringLiteral("1"));
        QVERIFY(w.permissions->table()->isColumnHidden(int(PermissionColumn::Instance)));
        QVERIFY2(w.permissions->status().startsWith(QStringLiteral("4 of 4 \u00b7 complete")), qPrintable(w.permissions->status()));
    }

    void oneRowForEachInstance()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        f.add(QStringLiteral("Live"), Environment::Production);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        QTRY_COMPARE(w.permissions->model()->rowCount(), 8);
        QVERIFY(!w.permissions->table()->isColumnHidden(int(PermissionColumn::Instance)));
    }

    void filterAndPanelByKeyboard()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        QTest::keyClick(w.permissions->table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(w.permissions->filterField()->hasFocus());
        QTest::keyClicks(w.permissions->filterField(), QStringLiteral("edit conn"));
        QTRY_COMPARE(w.permissions->model()->rowCount(), 1);
        QVERIFY(w.permissions->status().startsWith(QStringLiteral("1 of 4")));
        w.permissions->table()->setFocus();
        QTest::keyClick(w.permissions->table(), Qt::Key_Home);
        QTest::keyClick(w.permissions->table(), Qt::Key_Return);
        QVERIFY(w.permissions->panelHost()->isPanelOpen());
        PermissionPanel *panel = w.permissions->panel();
        QTRY_VERIFY(panel->roles()->hasFocus());
        QCOMPARE(panel->roles()->count(), 1);
        QCOMPARE(panel->holders().rowCount(), 1);
        QVERIFY(!panel->sentence().isEmpty());
        QTest::keyClick(panel->roles(), Qt::Key_Return);
        QVERIFY(w.roles->isVisible());
        QVERIFY(w.roles->isEditorOpen());
    }

    void showsTheUsersOfARoleAndOneUser()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        w.permissions->table()->selectRow(w.rowOf(kConnections, kEdit));
        PermissionPanel *panel = w.permissions->panel();
        QTRY_COMPARE(panel->holders().rowCount(), 1);
        QTest::mouseClick(panel->usersButton(), Qt::LeftButton);
        QVERIFY(w.users->isVisible());
        QCOMPARE(w.users->filterField()->text(), holdersFilter(QStringLiteral("Op")));
        QTRY_COMPARE(w.users->model()->rowCount(), 1);
        w.window->openPage(kPermissions);
        panel->people()->setFocus();
        panel->people()->selectRow(0);
        QTest::keyClick(panel->people(), Qt::Key_Return);
        QVERIFY(w.users->isVisible());
        const QList<int> rows = w.users->table()->selectedRowNumbers();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(w.users->model()->keyAt(rows.first()).username, QStringLiteral("bob"));
    }

    void aRefreshKeepsTheSelection()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        w.permissions->table()->selectRow(w.rowOf(kConnections, kEdit));
        f.servers[id]->addUser(QStringLiteral("carl"), {QStringLiteral("Op")});
        f.servers[id]->addRole(QStringLiteral("new"), {QStringLiteral("can_read on Assets")});
        QTest::keyClick(w.permissions->table(), Qt::Key_F5);
        QTRY_COMPARE(w.permissions->model()->rowCount(), 5);
        const QList<int> rows = w.permissions->table()->selectedRowNumbers();
        QCOMPARE(rows, QList<int>{w.rowOf(kConnections, kEdit)});
        QTRY_COMPARE(w.permissions->panel()->holders().rowCount(), 2);
    }

    void saysWhenItMayBeIncomplete()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) { server.listsIncompletely = true; };
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        QVERIFY2(w.permissions->status().contains(QStringLiteral("NOT complete")), qPrintable(w.permissions->status()));
    }

    void nothingFoundOffersToClearTheFilter()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        w.permissions->filterField()->setText(QStringLiteral("zzz"));
        QTRY_VERIFY(w.permissions->isPlaceholderShown());
        w.permissions->filterField()->clear();
        QTRY_VERIFY(!w.permissions->isPlaceholderShown());
    }

    void exportsWhatIsShown()
    {
        UiFixture f;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        w.permissions->filterField()->setText(QStringLiteral("op"));
        QTRY_COMPARE(w.permissions->model()->rowCount(), 1);
        const QByteArray csv = csvBytes(*w.permissions->sheetAsShown());
        QVERIFY2(csv.contains("Connections,can_edit,"), csv.constData());
        QCOMPARE(csv.trimmed().count('\n'), 1);
        w.permissions->table()->selectAll();
        QTest::keyClick(w.permissions->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Connections")));
    }

    void hostileNamesAreShownAsText()
    {
        UiFixture f;
        const QString evil = QStringLiteral("<b>x</b><img src='file:///etc/passwd'>\u202E") + QString(2'000, QLatin1Char('W'));
        f.prepare = [evil](FakeAccessApi &server) {
            server.addRole(evil, {QStringLiteral("can_read on ") + evil});
            server.addUser(evil, {evil}).firstName = evil;
        };
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(kPermissions));
        w.permissions->filterField()->setText(QStringLiteral("passwd"));
        QTRY_COMPARE(w.permissions->model()->rowCount(), 1);
        w.permissions->table()->selectRow(0);
        QTRY_COMPARE(w.permissions->panel()->roles()->count(), 1);
        w.permissions->panelHost()->setPanelOpen(true);
        QVERIFY(!w.window->grab().isNull());
        for (const QLabel *label : w.permissions->findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
        QVERIFY(w.window->minimumSizeHint().width() <= 1024);
    }

    /// 10,000 permissions and holders: counted and filtered beside the window, which turns on.
    void tenThousandPermissionsAndHolders()
    {
        UiFixture f;
        f.prepare = addMany;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        WholeWindow w(f);
        QVERIFY(w.start(QStringLiteral("instances")));
        Watchdog watchdog;
        w.window->openPage(kPermissions);
        QVERIFY(w.settle());
        QCOMPARE(w.permissions->model()->rowCount(), 10'004);
        w.permissions->filterField()->setText(QStringLiteral("job_99"));
        QTRY_COMPARE(w.permissions->model()->rowCount(), 111);
        w.permissions->filterField()->clear();
        QTRY_COMPARE(w.permissions->model()->rowCount(), 10'004);
        w.permissions->table()->selectRow(5'000);
        QTRY_COMPARE(w.permissions->panel()->holders().rowCount(), 10'000);
        qInfo("longest turn of the event loop: %lld ms", watchdog.longest());
        QVERIFY2(watchdog.longest() < 400, "a debug build on a busy machine");
    }
};

QTEST_MAIN(tst_PermissionsPage)
#include "tst_permissionspage.moc"
