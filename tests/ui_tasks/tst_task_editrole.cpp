#include "tests/ui_tasks/steps.h"
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
            for (const char *one : {"can_read on Pools", "can_edit on Pools", "can_delete on Pools"})
                server.permissions += *Permission::fromText(QLatin1String(one));
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
        QVERIFY(Desk::walkTo(role("Op")));
        keys::press("F2");
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("Operators"));
        keys::press("Return");
        QVERIFY(Desk::walkTo(role("Viewer")));
        keys::press("Del");
        QVERIFY(keys::tabTo("Stage deletion of Viewer"));
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
        QVERIFY(mouse::click(roles(), role("Op")));
        QVERIFY(mouse::click("Rename\u2026"));
        QVERIFY(mouse::write("Name", QStringLiteral("Operators")));
        QVERIFY(mouse::click("Stage renaming"));
        QVERIFY(mouse::click(roles(), role("Viewer")));
        QVERIFY(mouse::click("Delete\u2026"));
        QVERIFY(mouse::click("Stage deletion of Viewer"));
        isDone([] { return steps::applyByMouse("Apply 4 changes"); });
    }

private:
    template <typename Apply>
    void isDone(Apply apply)
    {
        QCOMPARE(m_desk->staged().changes.size(), 4);
        QVERIFY(apply());
        QVERIFY(m_desk->server().role(QStringLiteral("deskcopy")));
        QCOMPARE(permissionsOf("deskcopy"), permissionsOf("helpdesk"));
        QVERIFY(m_desk->server().role(QStringLiteral("brandnew")));
        QVERIFY(m_desk->server().role(QStringLiteral("Operators")) && !m_desk->server().role(QStringLiteral("Op")));
        QVERIFY(!m_desk->server().role(QStringLiteral("Viewer")));
    }
};

QTEST_MAIN(TestTaskEditRole)
#include "tst_task_editrole.moc"
