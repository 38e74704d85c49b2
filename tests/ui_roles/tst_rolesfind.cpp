#include "rolesrig.h"

#include "ui/kit/tableview.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"

#include <QComboBox>

using namespace airside;

/// Finding by typing, and DAGs under their owners, on the page.
class tst_RolesFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void typingFindsARole()
    {
        RolesRig rig({RolesRig::instance("Lab")});
        QVERIFY(rig.start());
        RolesPage &page = *rig.page;
        page.table()->setFocus();
        // From whatever column is current, also with the filter on.
        page.table()->setCurrentIndex(page.model()->index(0, 4));
        QTest::keyClicks(page.table(), QStringLiteral("team pl"));
        QCOMPARE(page.table()->currentIndex().data(KeyRole).toString(), rig.key(QStringLiteral("Team platform")));
        page.applyFilter(QStringLiteral("team"));
        page.table()->setCurrentIndex(page.model()->index(0, 0));
        page.table()->keyboardSearch(QString());
        QTest::keyClicks(page.table(), QStringLiteral("team ri"));
        QCOMPARE(page.table()->currentIndex().data(KeyRole).toString(), rig.key(QStringLiteral("Team risk")));
    }

    void dagsByOwnerFromTheEditor()
    {
        RolesRig rig({RolesRig::instance("Lab")});
        QVERIFY(rig.start());
        RolesPage &page = *rig.page;
        page.openRole(rig.key(QStringLiteral("Team risk")));
        MatrixModel &matrix = *page.editor()->model();
        MatrixView &view = *page.editor()->view();
        page.editor()->groupingField()->setFocus();
        QTest::keyClick(page.editor()->groupingField(), Qt::Key_Down);
        QCOMPARE(matrix.grouping(), DagGrouping::Tag);
        QTest::keyClick(page.editor()->groupingField(), Qt::Key_Down);
        QCOMPARE(matrix.grouping(), DagGrouping::Owner);
        const int none = matrix.rowOfKey(QStringLiteral("\nlabel\n"));
        QVERIFY(none > 0);
        view.setFocus();
        view.setCurrentIndex(matrix.index(none, 0));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(matrix.rowOfKey(QStringLiteral("DAG:risk_score")) > none);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(matrix.rowOfKey(QStringLiteral("DAG:risk_score")), -1);
        view.setCurrentIndex(matrix.index(none, 3)); // create: the runs of all of them
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(rig.staged().size(), 1);
    }

    void typingFindsADagInTheMatrixWithTheFilterOn()
    {
        RolesRig rig({RolesRig::instance("Lab")}, [](FakeAccessApi &server) {
            RolesRig::fillCompany(server);
            server.permissions = sortedUnique(server.permissions + PermissionList{{QStringLiteral("can_read"), QStringLiteral("DAG:team.a+b -daily.v2")}});
        });
        QVERIFY(rig.start());
        RolesPage &page = *rig.page;
        page.openRole(rig.key(QStringLiteral("Team risk")));
        MatrixView &view = *page.editor()->view();
        page.editor()->filterField()->setText(QStringLiteral("team"));
        view.setFocus();
        view.setCurrentIndex(page.editor()->model()->index(0, 3));
        QTest::keyClicks(&view, QStringLiteral("team.a+b -d")); // blanks and signs are text once something is typed
        QCOMPARE(view.currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("team.a+b -daily.v2"));
        QCOMPARE(view.currentIndex().column(), 3);
        QVERIFY(rig.staged().isEmpty());
    }
};

QTEST_MAIN(tst_RolesFind)
#include "tst_rolesfind.moc"
