#include "rolesrig.h"

#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/roles/explainbar.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace airside;

namespace {

const QString kPayments = QStringLiteral("Team payments");

Permission grant(const char *text)
{
    return *Permission::fromText(QString::fromLatin1(text));
}

} // namespace

/// Each task of the page by keyboard and by mouse, judged by what is staged. The servers never see a write.
class tst_RolesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RolesRig> m_rig;

    RolesPage &page() const { return *m_rig->page; }
    RoleForm &form() const { return *page().form(); }
    MatrixModel &matrix() const { return *page().editor()->model(); }
    MatrixView &view() const { return *page().editor()->view(); }

    void start(const QList<Instance> &instances = {RolesRig::instance("Lab")})
    {
        m_rig = std::make_unique<RolesRig>(instances);
        QVERIFY(m_rig->start());
    }
    void select(const QString &role, const QString &instance = QStringLiteral("Lab"))
    {
        const int row = page().model()->rowNumber(m_rig->key(role, instance));
        QVERIFY(row >= 0);
        page().table()->setFocus();
        page().table()->setCurrentIndex(page().model()->index(row, 0));
    }
    QModelIndex cell(const char *resource, const char *action) const
    {
        const int row = matrix().rowOfKey(QString::fromLatin1(resource));
        for (int column = 2; column < matrix().columnCount(); ++column) {
            if (matrix().action(column) == QLatin1String(action))
                return matrix().index(row, column);
        }
        return {};
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(widget, key, modifiers); }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    const Change &onlyChange() const { return m_rig->staged().constFirst(); }
    QStringList writes() const { return m_rig->server(QStringLiteral("Lab")).writes(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup()
    {
        if (m_rig && m_rig->instances.byName(QStringLiteral("Lab")))
            QVERIFY(writes().isEmpty());
        m_rig.reset();
    }

    void showsTheRolesWithTheirHolders()
    {
        start();
        QCOMPARE(page().model()->totalRows(), 11);
        QVERIFY(page().status().startsWith(QStringLiteral("11 of 11")));
        select(QStringLiteral("Legacy"));
        QVERIFY(page().panelHost()->isPanelOpen());
        QCOMPARE(page().panel()->holders()->model()->rowCount(), 1);
        QVERIFY(page().panel()->holders()->model()->index(0, 0).data().toString().contains(QStringLiteral("zoe")));
        QSignalSpy goTo(&page(), &Page::goToObject);
        Q_EMIT page().panel()->holders()->activated(page().panel()->holders()->model()->index(0, 0));
        QCOMPARE(goTo.value(0).value(2).toString(), QStringLiteral("zoe"));
        QVERIFY(page().table()->isColumnHidden(RoleTableModel::InstanceColumn));
    }

    void editsByKeyboard()
    {
        start();
        select(kPayments);
        press(page().table(), Qt::Key_Return);
        QVERIFY(page().isEditorOpen());
        QCOMPARE(QApplication::focusWidget(), &view());
        QTest::keyClicks(&view(), QStringLiteral("connections"));
        for (int i = 0; i < 4; ++i)
            press(&view(), Qt::Key_Right);
        QCOMPARE(view().currentIndex(), cell("Connections", "can_edit"));
        QTRY_VERIFY_WITH_TIMEOUT(!view().isSearching(), 3000);
        press(&view(), Qt::Key_Space);
        QCOMPARE(m_rig->staged().size(), 1);
        QCOMPARE(onlyChange().kind, ChangeKind::UpdateRole);
        QCOMPARE(onlyChange().roleBefore->name, kPayments);
        QVERIFY(!onlyChange().roleBefore->permissions.contains(grant("can_edit on Connections")));
        QVERIFY(onlyChange().roleAfter->permissions.contains(grant("can_edit on Connections")));
        QCOMPARE(onlyChange().roleAfter->permissions.size(), onlyChange().roleBefore->permissions.size() + 1);
        QVERIFY(page().editor()->explanation()->words().caution.startsWith(QStringLiteral("Powerful")));
        press(&view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_rig->staged().isEmpty());
        QCOMPARE(matrix().mark(cell("Connections", "can_edit")), MatrixMark::Empty);
        press(&view(), Qt::Key_Escape);
        QVERIFY(!page().isEditorOpen());
        QCOMPARE(page().table()->currentIndex().data(KeyRole).toString(), m_rig->key(kPayments));
        QCOMPARE(QApplication::focusWidget(), page().table());
    }

    void editsByMouse()
    {
        start();
        const int row = page().model()->rowNumber(m_rig->key(kPayments));
        const QPoint at = page().table()->visualRect(page().model()->index(row, 0)).center();
        QTest::mouseClick(page().table()->viewport(), Qt::LeftButton, {}, at);
        click(page().panel()->button(RolePanel::Act::Edit));
        QVERIFY(page().isEditorOpen());
        const QModelIndex settle = cell("DAG:payments_settle", "can_edit");
        view().scrollTo(settle);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(settle).center());
        QCOMPARE(m_rig->staged().size(), 1);
        QVERIFY(!onlyChange().roleAfter->permissions.contains(grant("can_edit on DAG:payments_settle")));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(settle).center());
        QVERIFY(m_rig->staged().isEmpty()); // back to what was is no change
    }

    void stagedFromElsewhereIsShownInTheOpenMatrix()
    {
        start();
        page().openRole(m_rig->key(kPayments));
        view().setCurrentIndex(cell("Pools", "can_edit"));
        press(&view(), Qt::Key_Space);
        m_rig->staging.discardAll();
        QCOMPARE(matrix().mark(cell("Pools", "can_edit")), MatrixMark::Empty);
        m_rig->staging.undo();
        QCOMPARE(matrix().mark(cell("Pools", "can_edit")), MatrixMark::StagedGrant);
        QCOMPARE(page().model()->rowOf(m_rig->key(kPayments))->staged(), StagedState::Changed);
    }

    void makesARoleAndOpensIt()
    {
        start();
        press(page().table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(form().isVisible());
        QCOMPARE(QApplication::focusWidget(), form().nameField());
        QTest::keyClicks(form().nameField(), QStringLiteral("Admin"));
        QVERIFY(!form().confirmButton()->isEnabled());
        QVERIFY(form().message().contains(QStringLiteral("There is a role")));
        press(form().nameField(), Qt::Key_Return);
        QVERIFY(m_rig->staged().isEmpty());
        QTest::keyClicks(form().nameField(), QStringLiteral("/x"));
        QVERIFY(!form().confirmButton()->isEnabled());
        form().nameField()->clear();
        QTest::keyClicks(form().nameField(), QStringLiteral("Reviewers"));
        press(form().nameField(), Qt::Key_Return);
        QCOMPARE(m_rig->staged().size(), 1);
        QCOMPARE(onlyChange().kind, ChangeKind::CreateRole);
        QCOMPARE(*onlyChange().roleAfter, (Role{QStringLiteral("Reviewers"), {}}));
        QVERIFY(page().isEditorOpen());
        view().setCurrentIndex(cell("Audit Logs", "can_read"));
        press(&view(), Qt::Key_Space);
        QCOMPARE(m_rig->staged().size(), 1);
        QCOMPARE(onlyChange().kind, ChangeKind::CreateRole);
        QCOMPARE(onlyChange().roleAfter->permissions, PermissionList{grant("can_read on Audit Logs")});
    }

    void clonesARole()
    {
        start();
        select(kPayments);
        click(page().panel()->button(RolePanel::Act::Clone));
        QCOMPARE(form().nameField()->text(), QStringLiteral("Team payments copy"));
        click(form().confirmButton());
        QCOMPARE(onlyChange().kind, ChangeKind::CreateRole);
        QCOMPARE(onlyChange().roleAfter->permissions, m_rig->server(QStringLiteral("Lab")).role(kPayments)->permissions);
    }

    void makesARoleFromAnotherOnAnotherInstance()
    {
        start({RolesRig::instance("Lab"), RolesRig::instance("Main", Environment::Production)});
        QVERIFY(!page().table()->isColumnHidden(RoleTableModel::InstanceColumn));
        click(page().newButton());
        form().instanceField()->setCurrentIndex(1);
        form().startField()->setCurrentIndex(form().startField()->findText(QStringLiteral("Viewer")));
        QTest::keyClicks(form().nameField(), QStringLiteral("Viewer two"));
        click(form().confirmButton());
        QCOMPARE(onlyChange().instance, m_rig->instances.byName(QStringLiteral("Main"))->id);
        QCOMPARE(onlyChange().roleAfter->permissions, m_rig->server(QStringLiteral("Main")).role(QStringLiteral("Viewer"))->permissions);
    }

    void renames()
    {
        start();
        select(kPayments);
        press(page().table(), Qt::Key_F2);
        QCOMPARE(form().nameField()->text(), kPayments);
        QVERIFY(!form().confirmButton()->isEnabled()); // nothing to do yet
        form().nameField()->clear();
        QTest::keyClicks(form().nameField(), QStringLiteral("Payments"));
        press(form().nameField(), Qt::Key_Return);
        QCOMPARE(onlyChange().kind, ChangeKind::UpdateRole);
        QCOMPARE(onlyChange().roleBefore->name, kPayments);
        QCOMPARE(onlyChange().roleAfter->name, QStringLiteral("Payments"));
        QCOMPARE(onlyChange().roleAfter->permissions, onlyChange().roleBefore->permissions);
        const int row = page().model()->rowNumber(m_rig->key(kPayments));
        QCOMPARE(page().model()->index(row, 0).data().toString(), QStringLiteral("Team payments → Payments"));
    }

    void anOpenCreationSurvivesItsRenaming()
    {
        start();
        click(page().newButton());
        QTest::keyClicks(form().nameField(), QStringLiteral("One"));
        click(form().confirmButton());
        press(&view(), Qt::Key_F2);
        form().nameField()->setText(QStringLiteral("Two"));
        click(form().confirmButton());
        QCOMPARE(m_rig->staged().size(), 1);
        QCOMPARE(onlyChange().roleAfter->name, QStringLiteral("Two"));
        QVERIFY(page().isEditorOpen());
        QVERIFY(matrix().isEditable());
        view().setCurrentIndex(cell("Pools", "can_read"));
        press(&view(), Qt::Key_Space);
        QCOMPARE(onlyChange().roleAfter->permissions.size(), 1);
        m_rig->staging.undo();
        m_rig->staging.undo(); // the renaming
        QCOMPARE(onlyChange().roleAfter->name, QStringLiteral("One"));
        QVERIFY(matrix().isEditable());
        QVERIFY(page().editor()->notice().isEmpty());
    }

    void deletesWhatIsNamedAndCounted()
    {
        start();
        select(QStringLiteral("Team risk"));
        press(page().table(), Qt::Key_Delete);
        QVERIFY(form().isVisible());
        QVERIFY(form().accessibleName().contains(QStringLiteral("Team risk on Lab")));
        QVERIFY(form().message().contains(QStringLiteral("users lose it")));
        QVERIFY(form().confirmButton()->text().contains(QStringLiteral("Team risk")));
        press(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!form().isVisible());
        QVERIFY(m_rig->staged().isEmpty());
        press(page().table(), Qt::Key_Delete);
        click(form().confirmButton());
        QCOMPARE(onlyChange().kind, ChangeKind::DeleteRole);
        QCOMPARE(onlyChange().objectName(), QStringLiteral("Team risk"));
        page().openRole(m_rig->key(QStringLiteral("Team risk")));
        QVERIFY(!matrix().isEditable());
        QVERIFY(page().editor()->notice().contains(QStringLiteral("deletion of this role is staged")));
        click(page().panel()->button(RolePanel::Act::Unstage));
        QVERIFY(m_rig->staged().isEmpty());
        m_rig->staging.undo();
        QCOMPARE(m_rig->staged().size(), 1);
        press(&view(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(m_rig->staged().isEmpty());
        QVERIFY(matrix().isEditable());
    }

    void deletesSeveralAtOnceInOneUndoStep()
    {
        start();
        select(QStringLiteral("Team payments"));
        press(page().table(), Qt::Key_Down, Qt::ShiftModifier);
        press(page().table(), Qt::Key_Delete);
        QVERIFY(form().confirmButton()->text().contains(QStringLiteral("2 roles")));
        click(form().confirmButton());
        QCOMPARE(m_rig->staged().size(), 2);
        press(page().table(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_rig->staged().isEmpty());
    }

    void publicIsWarnedAbout()
    {
        start();
        select(QStringLiteral("Public"));
        press(page().table(), Qt::Key_Delete);
        QVERIFY(form().message().contains(QStringLiteral("Airflow 2 needs the role Public")));
    }

    void aReadOnlyInstanceIsOnlyLookedAt()
    {
        Instance lab = RolesRig::instance("Lab");
        lab.readOnly = true;
        start({lab});
        select(kPayments);
        QVERIFY(!page().newButton()->isEnabled());
        for (const RolePanel::Act act : {RolePanel::Act::Clone, RolePanel::Act::Rename, RolePanel::Act::Delete})
            QVERIFY(!page().panel()->button(act)->isEnabled());
        press(page().table(), Qt::Key_F2);
        press(page().table(), Qt::Key_Delete);
        press(page().table(), Qt::Key_N, Qt::ControlModifier);
        press(page().table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!form().isVisible());
        press(page().table(), Qt::Key_Return);
        QVERIFY(page().isEditorOpen());
        QVERIFY(page().editor()->notice().contains(QStringLiteral("read-only")));
        view().setCurrentIndex(cell("Pools", "can_edit"));
        press(&view(), Qt::Key_Space);
        QCOMPARE(matrix().mark(cell("Pools", "can_edit")), MatrixMark::Empty);
        QVERIFY(m_rig->staged().isEmpty());
    }

    void anAddOnlyServerIsToldBeforeApplying()
    {
        const Instance lab = RolesRig::instance("Lab");
        m_rig = std::make_unique<RolesRig>(QList<Instance>{lab});
        QVERIFY(m_rig->instances.setObserved(lab.id, {{QStringLiteral("airflow_version"), QStringLiteral("2.11.2")},
                                                      {QStringLiteral("role_patch"), QStringLiteral("adds_only")}}));
        QVERIFY(m_rig->start());
        page().openRole(m_rig->key(kPayments));
        view().setCurrentIndex(cell("DAG:payments_settle", "can_edit"));
        QVERIFY(page().editor()->explanation()->words().obstacle.contains(QStringLiteral("only adds")));
        QVERIFY(page().editor()->explanation()->words().obstacleKnown);
    }

    void aRefreshKeepsTheSelectionAndTheMatrix()
    {
        start();
        select(kPayments);
        m_rig->server(QStringLiteral("Lab")).addRole(QStringLiteral("AAA first"), {});
        QVERIFY(m_rig->readAgain());
        QTRY_COMPARE(page().model()->totalRows(), 12);
        QCOMPARE(page().table()->currentIndex().data(KeyRole).toString(), m_rig->key(kPayments));
        QCOMPARE(page().table()->selectedRowNumbers().size(), 1);
        page().openRole(m_rig->key(kPayments));
        view().setCurrentIndex(cell("Pools", "can_edit"));
        press(&view(), Qt::Key_Space);
        m_rig->server(QStringLiteral("Lab")).role(kPayments)->permissions =
            sortedUnique(m_rig->server(QStringLiteral("Lab")).role(kPayments)->permissions + PermissionList{grant("can_read on Jobs")});
        QVERIFY(m_rig->readAgain());
        QTRY_VERIFY(page().editor()->notice().contains(QStringLiteral("Somebody changed this role")));
        QCOMPARE(view().currentIndex(), cell("Pools", "can_edit"));
        QCOMPARE(matrix().mark(cell("Pools", "can_edit")), MatrixMark::StagedGrant);
    }

    void aRoleThatWentStaysReadable()
    {
        start();
        page().openRole(m_rig->key(QStringLiteral("Legacy")));
        m_rig->server(QStringLiteral("Lab")).roles.removeIf([](const Role &one) { return one.name == QLatin1String("Legacy"); });
        QVERIFY(m_rig->readAgain());
        QTRY_VERIFY(!page().editor()->notice().isEmpty());
        QVERIFY(page().isEditorOpen());
        QVERIFY(!matrix().isEditable());
        press(&view(), Qt::Key_Escape);
        QVERIFY(!page().isEditorOpen());
    }

    void filtersRolesAndResources()
    {
        start();
        page().focusFilter();
        QCOMPARE(QApplication::focusWidget(), page().filterField());
        QTest::keyClicks(page().filterField(), QStringLiteral("become admin"));
        QCOMPARE(page().model()->rowCount(), 1);
        QVERIFY(page().status().startsWith(QStringLiteral("1 of 11")));
        page().applyFilter(QStringLiteral("nothing of the kind"));
        QVERIFY(page().isPlaceholderShown());
        press(&page(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(form().isVisible()); // the form is not lost behind the empty state
        press(form().nameField(), Qt::Key_Escape);
        page().openRole(m_rig->key(kPayments));
        page().focusFilter();
        QCOMPARE(QApplication::focusWidget(), page().editor()->filterField());
        QTest::keyClicks(page().editor()->filterField(), QStringLiteral("variab"));
        QCOMPARE(matrix().resourcesPassing(), 1);
        press(page().editor()->filterField(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &view());
        const std::optional<Sheet> sheet = page().sheetAsShown();
        QVERIFY(sheet.has_value());
    }
};

QTEST_MAIN(tst_RolesPage)
#include "tst_rolespage.moc"
