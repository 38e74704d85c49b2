#include "core/base/statedir.h"
#include "models/modelroles.h"
#include "models/userfilter.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/tableview.h"
#include "ui/kit/uimemory.h"
#include "ui/kit/viewsbutton.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace airside;

namespace {

/// A page's filter, table and views over a state directory.
struct Desk
{
    explicit Desk(const QString &file)
        : memory(std::make_unique<UiMemory>(file))
    {
        for (int column = 0; column < 4; ++column) {
            model.setHorizontalHeaderItem(column, new QStandardItem(QStringLiteral("Column %1").arg(column)));
            model.setHeaderData(column, Qt::Horizontal, QStringLiteral("key%1").arg(column), ColumnKeyRole);
        }
        for (int row = 0; row < 5; ++row)
            model.appendRow({new QStandardItem(QString::number(row)), new QStandardItem, new QStandardItem, new QStandardItem});
        window = std::make_unique<QWidget>();
        window->resize(900, 400);
        auto *column = new QVBoxLayout(window.get());
        bar = new FilterBar;
        bar->setFields(userFilterFields(), {});
        table = new TableView;
        table->setModel(&model);
        table->setColumnWidths({100, 0, 120, 130});
        table->sortByColumn(0, Qt::AscendingOrder);
        table->horizontalHeader()->moveSection(3, 1); // the page's own order
        table->remember(memory.get(), QStringLiteral("desk"));
        SavedView builtIn;
        builtIn.name = QStringLiteral("Never signed in");
        builtIn.filter = QStringLiteral("last_login:never");
        views = new ViewsButton(*bar, *table, memory.get(), QStringLiteral("desk"), {builtIn});
        bar->addWidget(views);
        column->addWidget(bar);
        column->addWidget(table);
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    }
    ~Desk() { window.reset(); }

    [[nodiscard]] QList<int> order() const
    {
        QList<int> out;
        for (int visual = 0; visual < 4; ++visual)
            out += table->horizontalHeader()->logicalIndex(visual);
        return out;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        Q_EMIT views->menu()->aboutToShow();
        for (QAction *one : views->menu()->actions()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }
    /// An entry of a submenu.
    [[nodiscard]] QAction *action(const QString &menu, const QString &text) const
    {
        QAction *parent = action(menu);
        const QList<QAction *> actions = parent ? parent->menu()->actions() : QList<QAction *>();
        const auto at = std::ranges::find_if(actions, [&text](QAction *one) { return one->text() == text; });
        return at == actions.end() ? nullptr : *at;
    }
    void drag(int from, int to) const
    {
        QWidget *viewport = table->horizontalHeader()->viewport();
        const int y = viewport->height() / 2;
        QTest::mousePress(viewport, Qt::LeftButton, {}, {from, y});
        QTest::mouseMove(viewport, {(from + to) / 2, y});
        QMouseEvent move(QEvent::MouseMove, QPointF(to, y), viewport->mapToGlobal(QPointF(to, y)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {to, y});
        QCoreApplication::processEvents();
    }

    QStandardItemModel model;
    std::unique_ptr<UiMemory> memory;
    std::unique_ptr<QWidget> window;
    FilterBar *bar = nullptr;
    TableView *table = nullptr;
    ViewsButton *views = nullptr;
};

} // namespace

class tst_SavedViews : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const Result<StateDir> state = StateDir::open(m_dir->filePath(QStringLiteral("state")));
        QVERIFY(state);
        m_file = state->uiFile();
    }

    void aTableIsLeftAsItWas()
    {
        {
            Desk desk(m_file);
            QCOMPARE(desk.order(), (QList<int>{0, 3, 1, 2}));
            desk.drag(99, 159); // the edge of column 0
            QCOMPARE(desk.table->columnWidth(0), 160);
            desk.table->sortByColumn(2, Qt::DescendingOrder);
        }
        QCOMPARE(QFileInfo(m_file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        Desk desk(m_file);
        QCOMPARE(desk.table->columnWidth(0), 160);
        QCOMPARE(desk.table->columnWidth(2), 120);
        QCOMPARE(desk.table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(desk.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(desk.order(), (QList<int>{0, 3, 1, 2}));
    }

    void theOrderOfColumnsIsRemembered()
    {
        {
            Desk desk(m_file);
            const QHeaderView *header = desk.table->horizontalHeader();
            const int from = header->sectionViewportPosition(2) + 60;
            desk.drag(from, 20); // column 2 to the front
            QCOMPARE(desk.order().first(), 2);
        }
        Desk desk(m_file);
        QCOMPARE(desk.order(), (QList<int>{2, 0, 3, 1}));
        desk.table->resetColumns();
        QCOMPARE(desk.order(), (QList<int>{0, 3, 1, 2}));
    }

    void chosenColumnsWinOverThePagesIdea()
    {
        {
            Desk desk(m_file);
            desk.table->offerColumn(3, false);
            QVERIFY(desk.table->isColumnHidden(3));
            QTest::mouseClick(desk.table->horizontalHeader()->viewport(), Qt::RightButton);
            Q_EMIT desk.table->horizontalHeader()->customContextMenuRequested({5, 5});
            auto *menu = desk.table->findChild<QMenu *>();
            QVERIFY(menu);
            menu->actions()[3]->trigger();
            menu->actions()[2]->trigger();
            QVERIFY(!desk.table->isColumnHidden(3));
            QVERIFY(desk.table->isColumnHidden(2));
            menu->close();
        }
        Desk desk(m_file);
        desk.table->offerColumn(3, false);
        desk.table->offerColumn(1, false);
        QVERIFY(!desk.table->isColumnHidden(3));
        QVERIFY(desk.table->isColumnHidden(2));
        QVERIFY(desk.table->isColumnHidden(1));
        Q_EMIT desk.table->horizontalHeader()->customContextMenuRequested({5, 5});
        auto *menu = desk.table->findChild<QMenu *>();
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("Reset columns"));
        menu->actions().last()->trigger();
        QVERIFY(!desk.table->isColumnHidden(2));
        QVERIFY(desk.table->isColumnHidden(3));
        QVERIFY(desk.table->isColumnHidden(1));
        menu->close();
    }

    void aDamagedLayoutIsHarmless()
    {
        {
            UiMemory memory(m_file);
            memory.setValue(QStringLiteral("tables"), QStringLiteral("desk"),
                            QJsonObject{{QStringLiteral("columns"), QJsonArray{1, QJsonObject{{QStringLiteral("key"), QStringLiteral("gone")}},
                                                                               QJsonObject{{QStringLiteral("key"), QStringLiteral("key2")},
                                                                                           {QStringLiteral("width"), 1e9}},
                                                                               QJsonObject{{QStringLiteral("key"), QStringLiteral("key0")},
                                                                                           {QStringLiteral("shown"), false}}}},
                                        {QStringLiteral("later"), 1}});
            memory.setValue(QStringLiteral("views"), QStringLiteral("desk"), QStringLiteral("no list"));
        }
        {
            Desk desk(m_file);
            QCOMPARE(desk.order().first(), 2);
            QVERIFY(!desk.table->isColumnHidden(0));
            QVERIFY(desk.table->columnWidth(2) <= 4000);
            QVERIFY(desk.views->views().list().isEmpty());
            desk.table->sortByColumn(1, Qt::DescendingOrder);
        }
        UiMemory memory(m_file);
        const QJsonObject kept = memory.value(QStringLiteral("tables"), QStringLiteral("desk")).toObject();
        QCOMPARE(kept.value(QStringLiteral("later")).toInt(), 1);
    }

    void viewsAreSavedChosenRenamedAndDeletedByKeyboard()
    {
        {
            Desk desk(m_file);
            desk.bar->apply(QStringLiteral("role:Op"));
            desk.table->sortByColumn(1, Qt::DescendingOrder);
            desk.action(QStringLiteral("Save this view\u2026"))->trigger();
            QVERIFY(desk.views->form()->isVisible());
            QVERIFY(!desk.views->form()->actionButton()->isEnabled());
            QTest::keyClicks(desk.views->form()->nameField(), QStringLiteral("Ops & more"));
            QTest::keyClick(desk.views->form()->nameField(), Qt::Key_Return);
            QVERIFY(!desk.views->form()->isVisible());
            QCOMPARE(desk.views->views().list().size(), 1);
            desk.action(QStringLiteral("Never signed in"))->trigger();
            QCOMPARE(desk.bar->applied(), QStringLiteral("last_login:never"));
            QVERIFY(desk.action(QStringLiteral("Never signed in"))->isChecked());
            desk.table->sortByColumn(0, Qt::AscendingOrder);
        }
        Desk desk(m_file);
        desk.views->choose(*desk.views->views().named(QStringLiteral("ops & MORE")));
        QCOMPARE(desk.bar->applied(), QStringLiteral("role:Op"));
        QCOMPARE(desk.table->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(desk.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

        desk.action(QStringLiteral("Rename"), QStringLiteral("Ops && more"))->trigger();
        QCOMPARE(desk.views->form()->nameField()->text(), QStringLiteral("Ops & more"));
        QTest::keyClicks(desk.views->form()->nameField(), QStringLiteral("Operators"));
        QTest::keyClick(desk.views->form()->nameField(), Qt::Key_Return);
        QVERIFY(desk.views->views().named(QStringLiteral("Operators")));
        QCOMPARE(desk.views->views().list().size(), 1);

        desk.action(QStringLiteral("Delete"), QStringLiteral("Operators"))->trigger();
        QTest::keyClick(desk.views->form(), Qt::Key_Escape);
        QCOMPARE(desk.views->views().list().size(), 1);
        desk.action(QStringLiteral("Delete"), QStringLiteral("Operators"))->trigger();
        QTest::keyClick(desk.views->form()->actionButton(), Qt::Key_Space);
        QVERIFY(desk.views->views().list().isEmpty());
        QVERIFY(desk.bar->edit()->hasFocus());
    }

    void unknownKeysOfAViewStay()
    {
        const QJsonObject later{{QStringLiteral("name"), QStringLiteral("A")},
                                {QStringLiteral("filter"), QStringLiteral("x")},
                                {QStringLiteral("later"), 1}};
        SavedViews views = SavedViews::fromJson({later, QJsonObject(), 5, later});
        QCOMPARE(views.list().size(), 1);
        views.rename(QStringLiteral("a"), QStringLiteral("B"));
        QCOMPARE(views.toJson().first().toObject().value(QStringLiteral("later")).toInt(), 1);
        QCOMPARE(views.toJson().first().toObject().value(QStringLiteral("name")).toString(), QStringLiteral("B"));
    }

    void whatCannotBeWrittenIsLogged()
    {
        UiMemory memory(QStringLiteral("/nonexistent/ui.json"));
        memory.setValue(QStringLiteral("a"), QStringLiteral("b"), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not remembered")));
    }
};

QTEST_MAIN(tst_SavedViews)
#include "tst_savedviews.moc"
