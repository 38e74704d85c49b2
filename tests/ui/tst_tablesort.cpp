#include "core/base/statedir.h"
#include "models/roletablemodel.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/savedviews.h"
#include "ui/kit/tableview.h"
#include "ui/kit/uimemory.h"
#include "ui/kit/viewsbutton.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace airside;

namespace {

constexpr auto kUp = Qt::AscendingOrder;
constexpr auto kDown = Qt::DescendingOrder;
constexpr int kName = RoleTableModel::NameColumn;
constexpr int kHolders = RoleTableModel::HoldersColumn;
constexpr int kPermissions = RoleTableModel::PermissionsColumn;

SnapshotPtr lab()
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuid();
    out->instance.name = QStringLiteral("Lab");
    const Permission read{QStringLiteral("can_read"), QStringLiteral("DAGs")};
    const Permission edit{QStringLiteral("can_edit"), QStringLiteral("DAGs")};
    out->roles = {{QStringLiteral("a"), {edit, read}}, {QStringLiteral("b"), {read}}, {QStringLiteral("c"), {read}}, {QStringLiteral("d"), {}}};
    for (const char *held : {"a", "b", "b", "c"}) {
        User user;
        user.username = QStringLiteral("u%1").arg(out->users.size());
        user.roles = {QString::fromLatin1(held)};
        out->users += user;
    }
    return out;
}

struct Desk
{
    explicit Desk(const QString &file = {})
        : memory(file.isEmpty() ? nullptr : std::make_unique<UiMemory>(file))
    {
        model.setSnapshots({lab()});
        table.setModel(&model);
        table.sortByColumn(kName, kUp);
        table.remember(memory.get(), QStringLiteral("roles"));
        table.resize(900, 300);
        table.show();
        table.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&table);
        table.setFocus();
    }

    [[nodiscard]] QString names() const
    {
        QString out;
        for (int row = 0; row < model.rowCount(); ++row)
            out += model.index(row, 0).data().toString();
        return out;
    }
    [[nodiscard]] QPoint heading(int column) const
    {
        return {table.horizontalHeader()->sectionViewportPosition(column) + 20, table.horizontalHeader()->height() / 2};
    }
    void click(int column, Qt::KeyboardModifiers held = {}) const
    {
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, held, heading(column));
    }
    /// The entry of the heading's menu.
    [[nodiscard]] QAction *entry(int column, const char *begin)
    {
        Q_EMIT table.horizontalHeader()->customContextMenuRequested(heading(column));
        for (QMenu *menu : table.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text().startsWith(QLatin1String(begin)))
                    return action;
            }
        }
        return nullptr;
    }
    void closeMenus()
    {
        for (QMenu *menu : table.findChildren<QMenu *>())
            menu->close();
    }

    RoleTableModel model;
    std::unique_ptr<UiMemory> memory;
    TableView table;
};

} // namespace

class tst_TableSort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftClickSortsWithinAndAPlainClickReplaces()
    {
        Desk desk;
        desk.click(kPermissions); // ascending
        QCOMPARE(desk.names(), QStringLiteral("dbca"));
        QSignalSpy edited(&desk.table, &TableView::layoutEdited);
        desk.click(kHolders, Qt::ShiftModifier);
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kPermissions, kUp}, {kHolders, kUp}}));
        QCOMPARE(desk.names(), QStringLiteral("dcba"));
        QCOMPARE(edited.size(), 1);
        desk.click(kHolders, Qt::ShiftModifier); // turns
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kPermissions, kUp}, {kHolders, kDown}}));
        QCOMPARE(desk.names(), QStringLiteral("dbca"));
        desk.click(kPermissions, Qt::ShiftModifier); // the first keeps its place
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kPermissions, kDown}, {kHolders, kDown}}));
        QCOMPARE(desk.table.horizontalHeader()->sortIndicatorOrder(), kDown);
        QCOMPARE(desk.names(), QStringLiteral("abcd"));
        desk.click(kHolders);
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kHolders, kUp}}));
        QCOMPARE(desk.names(), QStringLiteral("dacb"));
    }

    void theKeyboardDoesTheSame()
    {
        Desk desk;
        desk.table.setCurrentIndex(desk.model.index(0, kPermissions));
        QTest::keyClick(&desk.table, Qt::Key_Up, Qt::AltModifier);
        desk.table.setCurrentIndex(desk.table.currentIndex().siblingAtColumn(kHolders));
        QTest::keyClick(&desk.table, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kPermissions, kUp}, {kHolders, kUp}}));
        QCOMPARE(desk.names(), QStringLiteral("dcba"));
        QTest::keyClick(&desk.table, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.names(), QStringLiteral("dbca"));
        QTest::keyClick(&desk.table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kHolders, kDown}}));
    }

    void theMenuOffersItAndTakesItAway()
    {
        Desk desk;
        desk.click(kPermissions);
        QVERIFY(desk.entry(kPermissions, "Sort by Permissions, ascending"));
        QVERIFY(!desk.entry(kPermissions, "Then sort"));
        desk.closeMenus();
        desk.entry(kHolders, "Then sort by Holders, descending")->trigger();
        desk.closeMenus();
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kPermissions, kUp}, {kHolders, kDown}}));
        desk.entry(kHolders, "No longer sort by Holders")->trigger();
        desk.closeMenus();
        QCOMPARE(desk.table.sortKeys(), (QList<SortKey>{{kPermissions, kUp}}));
    }

    void theHeadingShowsAndSaysItsPlace()
    {
        Desk desk;
        desk.click(kPermissions);
        const QImage before = desk.table.horizontalHeader()->grab().toImage();
        desk.click(kHolders, Qt::ShiftModifier);
        const QRect section(desk.table.horizontalHeader()->sectionViewportPosition(kHolders), 0,
                            desk.table.columnWidth(kHolders), desk.table.horizontalHeader()->height());
        QVERIFY(desk.table.horizontalHeader()->grab().toImage().copy(section) != before.copy(section));
        QCOMPARE(desk.table.horizontalHeader()->accessibleDescription(), QStringLiteral("Sorted by Permissions ascending, then Holders ascending"));
        const QPoint at = desk.heading(kHolders);
        QHelpEvent help(QEvent::ToolTip, at, desk.table.horizontalHeader()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(desk.table.horizontalHeader()->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("number 2 of 2, ascending")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void itIsRememberedAndKeptInViews()
    {
        const QTemporaryDir dir;
        const Result<StateDir> state = StateDir::open(dir.filePath(QStringLiteral("state")));
        QVERIFY(state);
        const QList<SortKey> keys{{kPermissions, kDown}, {kHolders, kUp}};
        SavedView view;
        {
            Desk desk(state->uiFile());
            desk.table.sortByKeys(keys);
            FilterBar bar;
            ViewsButton views(bar, desk.table, nullptr, QStringLiteral("roles"), {});
            views.saveAs(QStringLiteral("Two keys"));
            view = *views.views().named(QStringLiteral("two keys"));
            desk.table.sortByKeys({{kName, kDown}});
            views.choose(view);
            QCOMPARE(desk.table.sortKeys(), keys);
        }
        Desk desk(state->uiFile());
        QCOMPARE(desk.table.sortKeys(), keys);
        QCOMPARE(desk.table.horizontalHeader()->sortIndicatorSection(), kPermissions);
        QCOMPARE(desk.names(), QStringLiteral("acbd"));
    }
};

QTEST_MAIN(tst_TableSort)
#include "tst_tablesort.moc"
