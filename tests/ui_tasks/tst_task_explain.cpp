#include "tests/ui_tasks/steps.h"
#include "ui/kit/panelhost.h"
#include "ui/roles/rolepanel.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpanel.h"

#include <QLabel>
#include <QListView>

using namespace airside;
using namespace airside::hands;

/// docs/guide/explain.md
class TestTaskExplain : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    static QString textIn(const QWidget &widget)
    {
        QStringList out;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                out += label->text();
        }
        return out.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString details() const { return textIn(*m_desk->w->users->findChild<UserDetails *>()); }
    [[nodiscard]] QModelIndex auditor() const { return Desk::cell(*m_desk->w->users->table(), QStringLiteral("auditor")); }
    [[nodiscard]] QTableView &permissions() const
    {
        for (QTableView *one : m_desk->w->users->findChildren<QTableView *>()) {
            if (nameOf(one) == QLatin1String("Effective permissions"))
                return *one;
        }
        qFatal("no list");
    }
    /// What makes them privileged, and from where.
    void isExplained()
    {
        QTRY_VERIFY2(details().contains(QLatin1String("can become Admin")) && details().contains(QLatin1String("can_edit on Roles")), qPrintable(details()));
        QVERIFY(details().contains(QLatin1String("Admin")));
    }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void aUserByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(Desk::walkTo(auditor()));
        QTRY_VERIFY(m_desk->w->users->panelHost()->isPanelOpen());
        keys::press("F9");
        QVERIFY(!m_desk->w->users->panelHost()->isPanelOpen());
        keys::press("F9");
        QVERIFY(m_desk->w->users->panelHost()->isPanelOpen());
        isExplained();
        QVERIFY(steps::walkToTab("Permissions"));
        QVERIFY(keys::tabTo("Find a permission or role"));
        keys::type(QStringLiteral("roles"));
        QCOMPARE(permissions().model()->rowCount(), 1);
        QCOMPARE(permissions().model()->index(0, 0).data().toString(), QStringLiteral("can_edit on Roles"));
        QCOMPARE(permissions().model()->index(0, 1).data().toString(), QStringLiteral("Admin"));
    }

    void aUserByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click(*m_desk->w->users->table(), auditor()));
        QTRY_VERIFY(m_desk->w->users->panelHost()->isPanelOpen());
        QVERIFY(mouse::click("Fold the panel away"));
        QVERIFY(!m_desk->w->users->panelHost()->isPanelOpen());
        QVERIFY(mouse::click("Details"));
        QVERIFY(m_desk->w->users->panelHost()->isPanelOpen());
        isExplained();
        QVERIFY(steps::clickTab(*m_desk->w->users, "Permissions"));
        QVERIFY(mouse::write("Find a permission or role", QStringLiteral("roles")));
        QCOMPARE(permissions().model()->rowCount(), 1);
    }

    void aRoleByKeyboard() { aRole(true); }
    void aRoleByMouse() { aRole(false); }

private:
    /// Its privilege, which DAGs it reaches, and who holds it.
    void aRole(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        if (byKeyboard)
            keys::press("Alt+3");
        else
            QVERIFY(mouse::click("Roles"));
        QTRY_VERIFY(m_desk->w->roles->isVisible());
        TableView &table = *m_desk->w->roles->table();
        const RolePanel &panel = *m_desk->w->roles->findChild<RolePanel *>();
        for (const auto &[role, says, holder] : {std::tuple("Admin", "can_edit on Roles", "auditor"), std::tuple("helpdesk", "all DAGs, future ones too", "carol")}) {
            const QModelIndex index = Desk::cell(table, QLatin1String(role));
            if (byKeyboard)
                QVERIFY(Desk::walkTo(index));
            else
                QVERIFY(mouse::click(table, index));
            QTRY_VERIFY2(textIn(panel).contains(QLatin1String(says)), qPrintable(textIn(panel)));
            QTRY_COMPARE(panel.holders()->model()->rowCount(), 1);
            QVERIFY(panel.holders()->model()->index(0, 0).data().toString().contains(QLatin1String(holder)));
        }
    }
};

QTEST_MAIN(TestTaskExplain)
#include "tst_task_explain.moc"
