#include "rolesrig.h"

#include "ui/kit/tableview.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/compareview.h"
#include "ui/roles/explainbar.h"
#include "ui/roles/matrixdelegate.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace airside;

/// Comparing roles by keyboard and by mouse, judged by what is staged. The servers never see a write.
class tst_ComparePane : public QObject
{
    Q_OBJECT

    std::unique_ptr<RolesRig> m_rig;

    RolesPage &page() const { return *m_rig->page; }
    ComparePane &pane() const { return *page().comparison(); }
    CompareModel &model() const { return *pane().model(); }
    CompareView &view() const { return *pane().view(); }

    void start(const QList<Instance> &instances = {RolesRig::instance("Lab")}, void (*fill)(FakeAccessApi &) = &RolesRig::fillCompany)
    {
        m_rig = std::make_unique<RolesRig>(instances, fill);
        QVERIFY(m_rig->start());
    }
    void selectRoles(const QStringList &keys)
    {
        QItemSelection rows;
        for (const QString &key : keys) {
            const QModelIndex index = page().model()->index(page().model()->rowNumber(key), 0);
            rows.select(index, index);
        }
        page().table()->setFocus();
        page().table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QModelIndex cell(const char *permission, int role) const
    {
        const Permission wanted = *Permission::fromText(QString::fromLatin1(permission));
        return model().index(model().rowOfKey(wanted.resource + QLatin1Char('\n') + wanted.action), CompareModel::FirstRoleColumn + role);
    }
    QStringList lab(const QStringList &names) const
    {
        QStringList out;
        for (const QString &name : names)
            out += m_rig->key(name);
        return out;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup() { m_rig.reset(); }

    void opensByKeyButtonAndMenu()
    {
        start();
        QVERIFY(!page().compareButton()->isEnabled());
        selectRoles(lab({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QVERIFY(page().compareButton()->isEnabled());
        QTest::keyClick(page().table(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(page().isComparing());
        QVERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!page().isComparing());
        QVERIFY(page().table()->hasFocus());
        QTest::mouseClick(page().compareButton(), Qt::LeftButton);
        QVERIFY(page().isComparing());
        page().closeComparison();
        QTest::mouseClick(page().panel()->button(RolePanel::Act::Compare), Qt::LeftButton);
        QVERIFY(page().isComparing());
        page().closeComparison();
        Q_EMIT page().table()->customContextMenuRequested({20, 40});
        QMenu *menu = page().findChild<QMenu *>();
        QVERIFY(menu);
        bool offered = false;
        for (QAction *action : menu->actions())
            offered = offered || (action->text().startsWith(QStringLiteral("Compare")) && action->isEnabled());
        QVERIFY(offered);
        menu->close();
    }

    void showsOnlyDifferencesOfRolesOfTwoInstances()
    {
        start({RolesRig::instance("Lab"), RolesRig::instance("Main")});
        page().compare({m_rig->key(QStringLiteral("Op")), m_rig->key(QStringLiteral("Viewer"), QStringLiteral("Main"))});
        QVERIFY(page().isComparing());
        QCOMPARE(model().differences(), 2);
        QCOMPARE(model().permissionsPassing(), 2);
        QVERIFY(pane().summary().startsWith(QStringLiteral("2 ")));
        pane().onlyDifferences()->setChecked(false);
        QVERIFY(model().permissionsPassing() > 200);
        pane().filterField()->setText(QStringLiteral("edit conn"));
        QCOMPARE(model().permissionsPassing(), 1);
        QTest::keyClick(pane().filterField(), Qt::Key_Down);
        QVERIFY(view().hasFocus());
    }

    void spaceStagesForOneRoleAndUndoTakesItBack()
    {
        start();
        page().compare(lab({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        view().setCurrentIndex(cell("can_edit on DAGs", 1));
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(m_rig->staged().size(), 1);
        QCOMPARE(m_rig->staged().first().roleAfter->name, QStringLiteral("Viewer"));
        QCOMPARE(differences(*m_rig->staged().first().roleBefore, *m_rig->staged().first().roleAfter), QStringList{QStringLiteral("+ can_edit on DAGs")});
        QCOMPARE(model().mark(cell("can_edit on DAGs", 1)), MatrixMark::StagedGrant);
        QVERIFY(cell("can_edit on DAGs", 1).isValid()); // still in sight
        QCOMPARE(model().differences(), 1);
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_rig->staged().isEmpty());
        QCOMPARE(model().differences(), 2);
        view().setCurrentIndex(cell("can_edit on Connections", 0));
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(differences(*m_rig->staged().first().roleBefore, *m_rig->staged().first().roleAfter), QStringList{QStringLiteral("- can_edit on Connections")});
    }

    void aSelectionOverTwoRolesIsOneStep()
    {
        start();
        page().compare(lab({QStringLiteral("Op"), QStringLiteral("Viewer"), QStringLiteral("Public")}));
        pane().filterField()->setText(QStringLiteral("Connections"));
        const QModelIndex from = cell("can_edit on Connections", 1);
        view().selectionModel()->select(QItemSelection(from, cell("can_edit on Connections", 2)), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(m_rig->staged().size(), 2);
        m_rig->staging.undo();
        QVERIFY(m_rig->staged().isEmpty());
    }

    void aClickOnAMarkStages()
    {
        start();
        page().compare(lab({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        const QRect area = view().visualRect(cell("can_edit on DAGs", 1));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, area.center());
        QCOMPARE(m_rig->staged().size(), 1);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, area.topLeft() + QPoint(3, 3));
        QCOMPARE(m_rig->staged().size(), 1);
        const QRect group = view().visualRect(model().index(0, 0));
        const int rows = model().rowCount();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, group.center());
        QVERIFY(model().rowCount() < rows);
    }

    void readOnlyRolesAreOnlyLookedAt()
    {
        Instance main = RolesRig::instance("Main");
        main.readOnly = true;
        start({RolesRig::instance("Lab"), main});
        page().compare({m_rig->key(QStringLiteral("Op")), m_rig->key(QStringLiteral("Viewer"), QStringLiteral("Main"))});
        view().setCurrentIndex(cell("can_edit on DAGs", 1));
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(m_rig->staged().isEmpty());
        view().setCurrentIndex(cell("can_edit on DAGs", 0));
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(m_rig->staged().size(), 1);
    }

    void foldingAndTypingByKeyboard()
    {
        start();
        page().compare(lab({QStringLiteral("Team risk"), QStringLiteral("Team people")}));
        view().setCurrentIndex(model().index(0, 0));
        const int rows = model().rowCount();
        QTest::keyClick(&view(), Qt::Key_Left);
        QVERIFY(model().rowCount() < rows);
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(model().rowCount(), rows);
        QTest::keyClicks(&view(), QStringLiteral("risk_al"));
        QCOMPARE(model().permissionAt(view().currentIndex())->resource, QStringLiteral("DAG:risk_alerts"));
        QVERIFY(m_rig->staged().isEmpty());
    }

    void copiesAsText()
    {
        start();
        page().compare(lab({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(QLatin1Char('\n')), 3);
        QVERIFY(text.contains(QStringLiteral("can_edit on Connections\tyes\tgranted\tnot granted")));
        QVERIFY(page().sheetAsShown().has_value());
    }

    void deleteWhileComparingDeletesNothing()
    {
        start();
        selectRoles(lab({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        QTest::keyClick(page().table(), Qt::Key_M, Qt::ControlModifier);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_rig->staged().isEmpty());
        QVERIFY(page().isComparing());
    }

    void aRefreshKeepsTheCursorAndARoleThatGoesEndsIt()
    {
        start();
        page().compare(lab({QStringLiteral("Op"), QStringLiteral("Viewer")}));
        view().setCurrentIndex(cell("can_edit on DAGs", 1));
        QVERIFY(m_rig->readAgain());
        QCOMPARE(view().currentIndex(), cell("can_edit on DAGs", 1));
        FakeAccessApi &server = m_rig->server(QStringLiteral("Lab"));
        server.roles.removeIf([](const Role &role) { return role.name == QLatin1String("Op"); });
        QVERIFY(m_rig->readAgain());
        QTRY_VERIFY(!page().isComparing());
    }

    void equalRolesSaySo()
    {
        start({RolesRig::instance("Lab"), RolesRig::instance("Main")});
        page().compare({m_rig->key(QStringLiteral("Op")), m_rig->key(QStringLiteral("Op"), QStringLiteral("Main"))});
        QCOMPARE(pane().summary(), QStringLiteral("nothing differs"));
        QCOMPARE(model().rowCount(), 0);
        QTest::keyClick(&view(), Qt::Key_Space);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!page().isComparing());
    }

    void hostileNamesHarmNothing()
    {
        start({RolesRig::instance("Lab")}, [](FakeAccessApi &server) {
            RolesRig::fillCompany(server);
            for (const QString &name : {QStringLiteral("<img src='file:///etc/passwd'>"), QStringLiteral("a\u202Eb\nc"),
                                        QString(10'000, QLatin1Char('x')), QStringLiteral("%1 %n &x")})
                server.addRole(name, {QStringLiteral("can_read on DAG:") + name, QStringLiteral("can_read on \n0")});
        });
        page().compare(page().model()->keys());
        QVERIFY(page().isComparing());
        QCOMPARE(model().roles().size(), 15);
        for (int row = 0; row < model().rowCount(); ++row) {
            view().setCurrentIndex(model().index(row, CompareModel::FirstRoleColumn));
            QVERIFY(!pane().explanation()->words().title.contains(QChar(0x202e)));
        }
        m_rig->window->grab();
        QVERIFY(!model().asText().contains(QChar(0x202e)));
        pane().onlyDifferences()->setChecked(false);
        m_rig->window->grab();
    }
};

QTEST_MAIN(tst_ComparePane)
#include "tst_comparepane.moc"
