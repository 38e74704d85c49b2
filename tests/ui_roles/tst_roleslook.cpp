#include "rolesrig.h"

#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace airside;

/// Where things stand on the roles page, what folds, and in which order the keyboard goes through it.
class tst_RolesLook : public QObject
{
    Q_OBJECT

    static void select(RolesRig &rig, const QString &role)
    {
        RolesPage &page = *rig.page;
        page.table()->setCurrentIndex(page.model()->index(page.model()->rowNumber(rig.key(role)), 0));
    }

    static QWidget *after(QWidget *widget)
    {
        QWidget *next = widget->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy() || !next->isVisible() || !next->isEnabled())
            next = next->nextInFocusChain();
        return next;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void thePanelIsClosedByMouseAndFoldsInTheEditorOfANarrowWindow()
    {
        RolesRig rig({RolesRig::instance("Lab")});
        QVERIFY(rig.start());
        rig.window->resize(1100, 700);
        PanelHost &host = *rig.page->panelHost();
        select(rig, QStringLiteral("Op"));
        QVERIFY2(!host.isPanelOpen(), "it would lie over the table");
        host.setPanelOpen(true);
        QTest::mouseClick(rig.page->panel()->closeButton(), Qt::LeftButton);
        QVERIFY(!host.isPanelOpen());
        rig.window->resize(1400, 700);
        rig.page->openRole(rig.key(QStringLiteral("Op")));
        host.setPanelOpen(true);
        rig.window->resize(1100, 700);
        QTRY_VERIFY(!host.isPanelOpen());
        QToolButton *details = nullptr;
        for (QToolButton *button : rig.page->editor()->findChildren<QToolButton *>())
            details = button->isCheckable() && button->isVisible() ? button : details;
        QVERIFY(details);
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(host.isPanelOpen());
    }

    void thePanelWaitsForASelectionAndTheInstanceStandsBesideTheName()
    {
        RolesRig rig({RolesRig::instance("Lab"), RolesRig::instance("Main")});
        rig.window->resize(1400, 700);
        QVERIFY(rig.start());
        QVERIFY(!rig.page->panelHost()->isPanelOpen());
        QCOMPARE(rig.page->table()->horizontalHeader()->visualIndex(RoleTableModel::InstanceColumn), 1);
        select(rig, QStringLiteral("Op"));
        QVERIFY(rig.page->panelHost()->isPanelOpen());
    }

    void tabGoesToTheConfirmationAndTheMatrixClosesTheQuestion()
    {
        RolesRig rig({RolesRig::instance("Lab")});
        QVERIFY(rig.start());
        RoleForm &form = *rig.page->form();
        select(rig, QStringLiteral("Op"));
        QTest::keyClick(rig.page->table(), Qt::Key_Delete);
        QVERIFY(form.isVisible());
        QCOMPARE(after(QApplication::focusWidget()), form.confirmButton());
        rig.page->openRole(rig.key(QStringLiteral("Op")));
        QVERIFY(form.isHidden());
        QVERIFY(rig.page->isEditorOpen());
        QVERIFY(rig.staged().isEmpty());
    }

    void tabGoesFromTheFilterToTheTable()
    {
        RolesRig rig({RolesRig::instance("Lab")});
        QVERIFY(rig.start());
        QLineEdit *filter = rig.page->filterField();
        // Views, Compare and Details are between: the buttons of the filter's own line.
        QWidget *next = after(filter);
        while (next->parentWidget() == filter->parentWidget())
            next = after(next);
        QCOMPARE(next, rig.page->table());
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(rig.page->table()->hasFocus());
        QCOMPARE(rig.page->table()->selectedRowNumbers().size(), 1);
    }

    void theFormOfANewRoleDoesNotOverlapItself()
    {
        RolesRig rig({RolesRig::instance("Lab"), RolesRig::instance("Main", Environment::Production)});
        rig.window->resize(1280, 700);
        QVERIFY(rig.start());
        rig.page->panelHost()->setPanelOpen(true);
        QTest::keyClick(rig.page->table(), Qt::Key_N, Qt::ControlModifier);
        RoleForm &form = *rig.page->form();
        QTRY_VERIFY(form.isVisible());
        QVERIFY(!rig.page->newButton()->property("primary").toBool());
        QList<QWidget *> parts;
        for (QWidget *part : form.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible())
                parts += part;
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const QWidget *one : std::as_const(parts)) {
            QVERIFY(form.rect().contains(one->geometry()));
            for (const QWidget *other : std::as_const(parts))
                QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
        }
        QVERIFY(form.nameField()->width() >= 160);
    }

    void anotherRoleStartsAtTheTop()
    {
        RolesRig rig({RolesRig::instance("Lab")});
        QVERIFY(rig.start());
        rig.page->openRole(rig.key(QStringLiteral("Op")));
        MatrixView &view = *rig.page->editor()->view();
        view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 1, 2));
        view.scrollToBottom();
        rig.page->openRole(rig.key(QStringLiteral("Viewer")));
        QCOMPARE(view.currentIndex().row(), 0);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(tst_RolesLook)
#include "tst_roleslook.moc"
