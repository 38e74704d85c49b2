#include "core/access/privilege.h"

#include <QTest>

using namespace airside;

namespace {

PermissionList permissionsOf(const QString &texts)
{
    PermissionList out;
    for (const QString &text : texts.split(QLatin1Char(','), Qt::SkipEmptyParts))
        out += *Permission::fromText(text.trimmed());
    return sortedUnique(out);
}

} // namespace

class tst_Privilege : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgedByEffect_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("because");
        const auto row = [](const char *held, const char *level, const char *because) {
            QTest::newRow(held) << QString::fromLatin1(held) << QString::fromLatin1(level) << QString::fromLatin1(because);
        };
        const char *const becomes = "can become Admin";
        row("can_read on DAGs, can_read on Users, can_read on Roles", "", "");
        row("can_edit on Users", becomes, "can_edit on Users");
        row("can_edit on Roles", becomes, "can_edit on Roles");
        row("can_create on Users", becomes, "can_create on Users");
        row("can_read on Passwords, can_edit on Passwords", becomes, "can_edit on Passwords, can_read on Passwords");
        row("can_edit on Passwords", "", "");
        row("can_create on Roles", "", "");
        row("can_delete on Users", "powerful", "can_delete on Users");
        row("can_delete on Roles", "powerful", "can_delete on Roles");
        row("can_create on Connections", "powerful", "can_create on Connections");
        row("can_edit on Connections", "powerful", "can_edit on Connections");
        row("can_create on Variables", "powerful", "can_create on Variables");
        row("can_edit on Variables", "powerful", "can_edit on Variables");
        row("can_edit on DAGs", "powerful", "can_edit on DAGs");
        row("can_delete on DAGs", "powerful", "can_delete on DAGs");
        row("can_create on Datasets", "powerful", "can_create on Datasets");
        row("can_create on Assets", "powerful", "can_create on Assets");
        row("can_edit on DAG:one", "", "");
        row("can_edit on My Password", "", "");
        row("can_edit on DAGs, can_edit on Users", becomes, "can_edit on DAGs, can_edit on Users");
        row("", "", "");
    }
    void judgedByEffect()
    {
        QFETCH(QString, held);
        QFETCH(QString, level);
        QFETCH(QString, because);
        const Privilege privilege = privilegeOf(permissionsOf(held));
        quint32 bits = 0; // of roles that hold one permission each
        for (const Permission &one : permissionsOf(held))
            bits |= privilegeBits({one});
        QCOMPARE(privilegeLevel(bits), privilege.level);
        QCOMPARE(privilegeName(privilege.level), level);
        QCOMPARE(privilege.because, permissionsOf(because));
    }

    void administersWithBothEdits()
    {
        QVERIFY(canAdministerAccess(permissionsOf(QStringLiteral("can_edit on Users,can_edit on Roles"))));
        QVERIFY(!canAdministerAccess(permissionsOf(QStringLiteral("can_edit on Users,can_read on Roles"))));
        QVERIFY(!canAdministerAccess(permissionsOf(QStringLiteral("can_edit on Roles"))));
        QVERIFY(!canAdministerAccess({}));
    }

    void aPermissionByItself()
    {
        const auto from = [](const char *text) { return privilegeFrom(*Permission::fromText(QString::fromLatin1(text))); };
        QCOMPARE(from("can_edit on Users"), (PermissionPrivilege{PrivilegeLevel::CanBecomeAdmin, {}}));
        QCOMPARE(from("can_read on Passwords"),
                 (PermissionPrivilege{PrivilegeLevel::CanBecomeAdmin, {*Permission::fromText(QStringLiteral("can_edit on Passwords"))}}));
        QCOMPARE(from("can_delete on Users"), (PermissionPrivilege{PrivilegeLevel::Powerful, {}}));
        QCOMPARE(from("can_edit on DAG:x"), PermissionPrivilege());
    }
};

QTEST_GUILESS_MAIN(tst_Privilege)
#include "tst_privilege.moc"
