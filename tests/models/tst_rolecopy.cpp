#include "models/rolecopy.h"

#include "rolesamples.h"

#include <QTest>

using namespace airside;

class tst_RoleCopy : public QObject
{
    Q_OBJECT

    PermissionList m_target = permissionsFrom(QStringLiteral("can_read on A; can_edit on B; can_read on Gone"));
    PermissionList m_source = permissionsFrom(QStringLiteral("can_read on A; can_read on C; can_edit on Elsewhere"));
    PermissionList m_catalogue = permissionsFrom(QStringLiteral("can_read on A; can_edit on B; can_read on C"));

private Q_SLOTS:
    void addingTakesNothing()
    {
        const RoleCopy copy = copiedPermissions(m_target, m_source, m_catalogue, RoleCopy::Mode::Add);
        QCOMPARE(copy.added, permissionsFrom(QStringLiteral("can_read on C")));
        QCOMPARE(copy.taken, PermissionList());
        QCOMPARE(copy.unknown, permissionsFrom(QStringLiteral("can_edit on Elsewhere")));
        QCOMPARE(copy.after, permissionsFrom(QStringLiteral("can_read on A; can_edit on B; can_read on C; can_read on Gone")));
        QVERIFY(copy.changesAnything());
    }
    void replacingTakesTheRest()
    {
        const RoleCopy copy = copiedPermissions(m_target, m_source, m_catalogue, RoleCopy::Mode::Replace);
        QCOMPARE(copy.taken, permissionsFrom(QStringLiteral("can_edit on B; can_read on Gone")));
        QCOMPARE(copy.after, permissionsFrom(QStringLiteral("can_read on A; can_read on C")));
    }
    void whatBothHoldStaysThoughNoListNamesIt()
    {
        const PermissionList both = permissionsFrom(QStringLiteral("can_read on Gone"));
        const RoleCopy copy = copiedPermissions(both, both, m_catalogue, RoleCopy::Mode::Replace);
        QVERIFY(!copy.changesAnything());
        QVERIFY(copy.unknown.isEmpty());
        QCOMPARE(copy.after, both);
    }
    void withoutACatalogueNothingIsLeftOut()
    {
        const RoleCopy copy = copiedPermissions({}, m_source, {}, RoleCopy::Mode::Add);
        QCOMPARE(copy.after, m_source);
    }
};

QTEST_GUILESS_MAIN(tst_RoleCopy)
#include "tst_rolecopy.moc"
