#include "tests/ui_tasks/steps.h"
#include "ui/roles/explainbar.h"
#include "ui/roles/matrixdelegate.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/rolepanel.h"

using namespace airside;
using namespace airside::hands;

/// docs/guide/edit-a-role.md
class TestTaskEditRole : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] TableView &roles() const { return *m_desk->w->roles->table(); }
    [[nodiscard]] MatrixView &matrix() const { return *m_desk->w->roles->editor()->view(); }
    [[nodiscard]] QModelIndex role(const char *name) const { return Desk::cell(roles(), QLatin1String(name)); }
    [[nodiscard]] QModelIndex cell(const char *resource, const char *action) const
    {
        const MatrixModel &model = *m_desk->w->roles->editor()->model();
        const int row = model.rowOfKey(QLatin1String(resource));
        for (int column = 2; row >= 0 && column < model.columnCount(); ++column) {
            if (model.action(column) == QLatin1String(action))
                return model.index(row, column);
        }
        return {};
    }
    [[nodiscard]] QStringList permissionsOf(const char *name) const
    {
        QStringList out;
        for (const Permission &one : m_desk->server().role(QLatin1String(name))->permissions)
            out += one.text();
        out.sort();
        return out;
    }
    void open(bool byKeyboard, const char *name)
    {
        QVERIFY(m_desk->open());
        if (byKeyboard)
            keys::press("Alt+3");
        else
            QVERIFY(mouse::click("Roles"));
        QTRY_VERIFY(roles().isVisible());
        QVERIFY(byKeyboard ? Desk::walkTo(role(name)) : mouse::click(roles(), role(name)));
        QTRY_VERIFY(m_desk->w->roles->findChild<RolePanel *>()->isVisible());
    }
    /// By the arrows: there is no other way to a cell without the mouse.
    void walkTo(const QModelIndex &index)
    {
        QVERIFY(index.isValid());
        QTRY_VERIFY(matrix().hasFocus());
        for (int i = 0; i < 200 && matrix().currentIndex().row() != index.row(); ++i)
            keys::press(matrix().currentIndex().row() < index.row() ? "Down" : "Up");
        for (int i = 0; i < 50 && matrix().currentIndex().column() != index.column(); ++i)
            keys::press(matrix().currentIndex().column() < index.column() ? "Right" : "Left");
        QCOMPARE(matrix().currentIndex(), index);
    }
    void clickMark(const QModelIndex &index)
    {
        QVERIFY(index.isValid());
        const QRect mark = MatrixDelegate::markArea(matrix().visualRect(index));
        for (int i = 0; i < 30 && !matrix().viewport()->rect().contains(matrix().visualRect(index)); ++i)
            mouse::turnWheel(*matrix().viewport(), matrix().visualRect(index).top() < 0 ? -1 : 1);
        QVERIFY(!mark.isEmpty());
        QVERIFY(mouse::clickAt(*matrix().viewport(), MatrixDelegate::markArea(matrix().visualRect(index)).center()));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = new Desk;
        m_desk->more = [](FakeAccessApi &server) {
            for (const char *one : {"can_read on Pools", "can_edit on Pools", "can_delete on Pools", "can_read on DAG:etl_1", "can_edit on DAG:etl_1",
                                    "can_read on DAG:etl_2", "can_edit on DAG:etl_2", "can_edit on DAG:orders"})
                server.permissions += *Permission::fromText(QLatin1String(one));
            for (const char *one : {"etl_1", "etl_2", "orders"})
                server.dags += Dag{QLatin1String(one), QLatin1String(one), {}, {}, false};
        };
    }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void theMatrixByKeyboard()
    {
        open(true, "helpdesk");
        keys::press("Return");
        QTRY_VERIFY(m_desk->w->roles->isEditorOpen());
        walkTo(cell("DAGs", "can_read"));
        keys::press("Space"); // taken away
        walkTo(cell("Pools", "can_read"));
        keys::press("Space");
        keys::press("Shift+Right"); // this one and the next
        keys::press("Space", 2);
        QCOMPARE(m_desk->staged().changes.size(), 1);
        keys::press("Esc");
        QVERIFY(!m_desk->w->roles->isEditorOpen());
        QVERIFY(steps::applyByKeyboard());
        const QStringList now = permissionsOf("helpdesk");
        QVERIFY2(!now.contains(QLatin1String("can_read on DAGs")) && now.contains(QLatin1String("menu_access on Browse")), qPrintable(now.join(QLatin1Char(','))));
        QVERIFY(m_desk->server().writes().contains(QStringLiteral("updateRole helpdesk")));
    }

    void theMatrixByMouse()
    {
        open(false, "helpdesk");
        QVERIFY(mouse::click("Edit permissions"));
        QTRY_VERIFY(m_desk->w->roles->isEditorOpen());
        clickMark(cell("DAGs", "can_read"));
        clickMark(cell("Pools", "can_read"));
        QVERIFY(mouse::click("\u2190 All roles"));
        QVERIFY(!m_desk->w->roles->isEditorOpen());
        QVERIFY(steps::applyByMouse("Apply 1 change"));
        QCOMPARE(permissionsOf("helpdesk"), (QStringList{QStringLiteral("can_read on Pools"), QStringLiteral("menu_access on Browse")}));
    }

    void aWholeRowAndOnlyGrantedByKeyboard()
    {
        open(true, "helpdesk");
        keys::press("Return");
        QTRY_VERIFY(m_desk->w->roles->isEditorOpen());
        walkTo(cell("Pools", "can_edit"));
        keys::press("Shift+Space");
        keys::press("Ctrl+F");
        keys::type(QStringLiteral("browse"));
        keys::press("Return");
        QTRY_VERIFY(matrix().hasFocus());
        keys::press("Ctrl+F");
        keys::press("Esc");
        keys::press("Tab");
        QVERIFY(keys::tabTo("Only granted"));
        keys::press("Space");
        QVERIFY(!cell("Users", "can_edit").isValid());
        QVERIFY(steps::applyByKeyboard());
        const QStringList now = permissionsOf("helpdesk");
        for (const char *one : {"can_read on Pools", "can_edit on Pools", "can_delete on Pools"})
            QVERIFY2(now.contains(QLatin1String(one)), one);
    }

    void aWholeRowAndOnlyGrantedByMouse()
    {
        open(false, "helpdesk");
        QVERIFY(mouse::click("Edit permissions"));
        QTRY_VERIFY(m_desk->w->roles->isEditorOpen());
        clickMark(cell("Pools", "can_edit").siblingAtColumn(MatrixModel::WholeRowColumn));
        QVERIFY(mouse::click("Only granted"));
        QVERIFY(!cell("Users", "can_edit").isValid());
        QVERIFY(steps::applyByMouse("Apply 1 change"));
        const QStringList now = permissionsOf("helpdesk");
        for (const char *one : {"can_read on Pools", "can_edit on Pools", "can_delete on Pools"})
            QVERIFY2(now.contains(QLatin1String(one)), one);
    }

    void theKeysOfGroupsAndColumns()
    {
        openMatrix(true);
        QVERIFY(meaning().contains(QLatin1String("DAG"))); // of the cell under the cursor
        keys::press("Ctrl+Home");
        const int all = matrix().model()->rowCount();
        keys::press("-");
        QVERIFY(matrix().model()->rowCount() < all);
        keys::press("+");
        QCOMPARE(matrix().model()->rowCount(), all);
        keys::type(QStringLiteral("p"));
        QCOMPARE(matrix().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Pools"));
        walkTo(cell("Pools", "can_edit"));
        QVERIFY2(meaning().startsWith(QLatin1String("can_edit on Pools")), qPrintable(meaning()));
        keys::press("Ctrl+F");
        keys::type(QStringLiteral("etl"));
        keys::press("Return");
        QTRY_VERIFY(matrix().hasFocus());
        walkTo(cell("DAG:etl_1", "can_edit"));
        keys::press("Ctrl+Space"); // the column, of what passes the filter
        QVERIFY(isEditStaged({QStringLiteral("DAG:etl_1"), QStringLiteral("DAG:etl_2")}));
        keys::press("Ctrl+Space");
        QVERIFY(isEditStaged({}));
        keys::press("Ctrl+Home"); // the group, folded
        keys::press("-");
        QCOMPARE(matrix().model()->rowCount(), 1);
        for (int i = 0; i < 20 && m_desk->w->roles->editor()->model()->action(matrix().currentIndex().column()) != QLatin1String("can_edit"); ++i)
            keys::press("Right");
        keys::press("Space");
        QVERIFY(isEditStaged({QStringLiteral("DAG:etl_1"), QStringLiteral("DAG:etl_2")}));
    }

    void groupsAndColumnsByMouse()
    {
        openMatrix(false);
        const int all = matrix().model()->rowCount();
        const auto nameOfGroup = [this] { return matrix().model()->index(0, 0); };
        QVERIFY(mouse::click(matrix(), nameOfGroup()));
        QVERIFY(matrix().model()->rowCount() < all);
        QVERIFY(mouse::click(matrix(), nameOfGroup()));
        QCOMPARE(matrix().model()->rowCount(), all);
        QVERIFY(mouse::click("Fold all"));
        QVERIFY(matrix().model()->rowCount() < all);
        QVERIFY(mouse::click("Unfold all"));
        QVERIFY(mouse::write("Filter resources", QStringLiteral("etl")));
        const int column = cell("DAG:etl_1", "can_edit").column();
        const QHeaderView &header = *matrix().horizontalHeader();
        const QPoint heading(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
        QVERIFY(mouse::clickAt(*header.viewport(), heading));
        QVERIFY(isEditStaged({QStringLiteral("DAG:etl_1"), QStringLiteral("DAG:etl_2")}));
        QVERIFY(mouse::clickAt(*header.viewport(), heading));
        QVERIFY(isEditStaged({}));
        clickMark(matrix().model()->index(0, column)); // of the group
        QVERIFY(isEditStaged({QStringLiteral("DAG:etl_1"), QStringLiteral("DAG:etl_2")}));
    }

    void cloneToAnotherInstanceByKeyboard()
    {
        open(true, "helpdesk");
        keys::press("Ctrl+D");
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("deskcopy"));
        QVERIFY(keys::tabTo("Instance"));
        keys::type(QStringLiteral("s")); // Staging
        keys::press("Ctrl+Return");
        keys::press("Esc");
        isClonedToStaging([] { return steps::applyByKeyboard(); });
    }

    void cloneToAnotherInstanceByMouse()
    {
        open(false, "helpdesk");
        QVERIFY(mouse::click("Clone\u2026"));
        QVERIFY(mouse::write("Name", QStringLiteral("deskcopy")));
        QVERIFY(mouse::choose("Instance", "Staging"));
        QVERIFY(mouse::click("Stage creation"));
        isClonedToStaging([] { return steps::applyByMouse("Apply 1 change"); });
    }

    void newCloneRenameDeleteByKeyboard()
    {
        open(true, "helpdesk");
        keys::press("Ctrl+D");
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("deskcopy"));
        keys::press("Return");
        keys::press("Esc"); // out of its matrix
        QCOMPARE(m_desk->staged().changes.size(), 1);
        keys::press("Ctrl+N");
        keys::type(QStringLiteral("brandnew"));
        keys::press("Return");
        keys::press("Esc");
        QVERIFY(m_desk->staged().changes.size() == 2);
        QVERIFY(Desk::walkTo(role("nightshift")));
        keys::press("F2");
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("Operators"));
        keys::press("Return");
        QVERIFY(Desk::walkTo(role("trainees")));
        keys::press("Del");
        QVERIFY(keys::tabTo("Stage deletion of trainees"));
        keys::press("Space");
        isDone([] { return steps::applyByKeyboard(); });
    }

    void newCloneRenameDeleteByMouse()
    {
        open(false, "helpdesk");
        QVERIFY(mouse::click("Clone\u2026"));
        QVERIFY(mouse::write("Name", QStringLiteral("deskcopy")));
        QVERIFY(mouse::click("Stage creation"));
        QVERIFY(mouse::click("\u2190 All roles"));
        QVERIFY(mouse::click("New role"));
        QVERIFY(mouse::write("Name", QStringLiteral("brandnew")));
        QVERIFY(mouse::click("Stage creation"));
        QVERIFY(mouse::click("\u2190 All roles"));
        QVERIFY(mouse::click(roles(), role("nightshift")));
        QVERIFY(mouse::click("Rename\u2026"));
        QVERIFY(mouse::write("Name", QStringLiteral("Operators")));
        QVERIFY(mouse::click("Stage renaming"));
        QVERIFY(mouse::click(roles(), role("trainees")));
        QVERIFY(mouse::click("Delete\u2026"));
        QVERIFY(mouse::click("Stage deletion of trainees"));
        isDone([] { return steps::applyByMouse("Apply 4 changes"); });
    }

private:
    void openMatrix(bool byKeyboard)
    {
        open(byKeyboard, "helpdesk");
        if (byKeyboard)
            keys::press("Return");
        else
            QVERIFY(mouse::click("Edit permissions"));
        QTRY_VERIFY(m_desk->w->roles->isEditorOpen());
        QTRY_VERIFY(matrix().hasFocus());
    }
    /// What stands below the matrix.
    [[nodiscard]] QString meaning() const
    {
        const MatrixWords &words = m_desk->w->roles->editor()->explanation()->words();
        return words.title + QLatin1Char('\n') + words.meaning;
    }
    /// can_edit on these, and on nothing else, is to be given to helpdesk.
    [[nodiscard]] bool isEditStaged(const QStringList &resources) const
    {
        QStringList given;
        for (const Change &change : m_desk->staged().changes) {
            for (const Permission &one : change.roleAfter->permissions) {
                if (!change.roleBefore->permissions.contains(one))
                    given += one.text();
            }
        }
        QStringList wanted;
        for (const QString &resource : resources)
            wanted += QStringLiteral("can_edit on ") + resource;
        given.sort();
        return given == wanted;
    }
    template <typename Apply>
    void isClonedToStaging(Apply apply)
    {
        QCOMPARE(m_desk->staged().changes.size(), 1);
        QVERIFY(apply());
        QVERIFY(m_desk->stagingServer().role(QStringLiteral("deskcopy")));
        QVERIFY(!m_desk->server().role(QStringLiteral("deskcopy")));
    }
    template <typename Apply>
    void isDone(Apply apply)
    {
        QCOMPARE(m_desk->staged().changes.size(), 4);
        QVERIFY(apply());
        QVERIFY(m_desk->server().role(QStringLiteral("deskcopy")));
        QCOMPARE(permissionsOf("deskcopy"), permissionsOf("helpdesk"));
        QVERIFY(m_desk->server().role(QStringLiteral("brandnew")));
        QVERIFY(m_desk->server().role(QStringLiteral("Operators")) && !m_desk->server().role(QStringLiteral("nightshift")));
        QVERIFY(!m_desk->server().role(QStringLiteral("trainees")));
    }
};

QTEST_MAIN(TestTaskEditRole)
#include "tst_task_editrole.moc"
