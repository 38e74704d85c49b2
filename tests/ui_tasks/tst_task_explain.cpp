#include "tests/ui_tasks/steps.h"
#include "ui/kit/panelhost.h"
#include "ui/roles/rolepanel.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpanel.h"

#include <QLabel>

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

    void aRoleByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Alt+3");
        QTRY_VERIFY(m_desk->w->roles->isVisible());
        QVERIFY(Desk::walkTo(Desk::cell(*m_desk->w->roles->table(), QStringLiteral("Admin"))));
        QTRY_VERIFY(textIn(*m_desk->w->roles->findChild<RolePanel *>()).contains(QLatin1String("can_edit on Roles")));
    }

    void aRoleByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("Roles"));
        QVERIFY(mouse::click(*m_desk->w->roles->table(), Desk::cell(*m_desk->w->roles->table(), QStringLiteral("helpdesk"))));
        QTRY_VERIFY(textIn(*m_desk->w->roles->findChild<RolePanel *>()).contains(QLatin1String("all DAGs, future ones too")));
    }
};

QTEST_MAIN(TestTaskExplain)
#include "tst_task_explain.moc"
