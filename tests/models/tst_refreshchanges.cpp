#include "models/refreshchanges.h"
#include "models/permissiontablemodel.h"
#include "models/roletablemodel.h"
#include "rolesamples.h"
#include "usernotation.h"

#include <QSignalSpy>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

std::shared_ptr<Snapshot> whole(std::shared_ptr<Snapshot> snapshot)
{
    for (Completeness *proof : {&snapshot->usersProof, &snapshot->rolesProof, &snapshot->permissionsProof})
        *proof = {1, 1, 1, 0, {}};
    return snapshot;
}

std::shared_ptr<Snapshot> before()
{
    return whole(snapshotOf(instanceOf(QStringLiteral("Payments")),
                            {QStringLiteral("anna | Anna Berg | a@x | Viewer | - | 1 | 0 | 2025-01-01T00:00:00"),
                             QStringLiteral("bob | Bob Zorn | b@x | Op | - | 1 | 0 | 2025-01-01T00:00:00"),
                             QStringLiteral("cy | Cy Abel | c@x | Viewer | - | 1 | 0 | 2025-01-01T00:00:00")}));
}

std::shared_ptr<Snapshot> after(const QStringList &lines)
{
    return whole(snapshotOf(instanceOf(QStringLiteral("Payments")), lines));
}

QString userKey(const char *username)
{
    return instanceOf(QStringLiteral("Payments")).id.toString(QUuid::WithoutBraces) + QLatin1Char('/') + QString::fromLatin1(username);
}

RefreshChanges changesOfUsers(const std::shared_ptr<Snapshot> &a, const std::shared_ptr<Snapshot> &b)
{
    const QList<RefreshChanges> changes = userChanges({makeUserIndex(a)}, {makeUserIndex(b)});
    return changes.size() == 1 ? changes.first() : RefreshChanges();
}

constexpr quint32 bitOf(auto column)
{
    return 1u << int(column);
}

} // namespace

class tst_RefreshChanges : public QObject
{
    Q_OBJECT

    const QStringList m_lines{QStringLiteral("anna | Anna Berg | a@x | Admin, Viewer | - | 2 | 0 | 2025-01-01T00:00:00"),
                              QStringLiteral("bob | Bob Zorn | b@x | Op | - | 1 | 0 | 2025-01-01T00:00:00"),
                              QStringLiteral("dan | Dan Dorn | d@x | Op | - | 1 | 0 | 2026-01-01T00:00:00")};

private Q_SLOTS:
    void tellsWhichUsersAndColumnsAreOther()
    {
        const RefreshChanges changes = changesOfUsers(before(), after(m_lines));
        QCOMPARE(changes.changed, (QHash<QString, quint32>{{userKey("anna"), bitOf(UserColumn::Roles) | bitOf(UserColumn::Logins)}}));
        QCOMPARE(changes.added, QSet<QString>{userKey("dan")});
        QCOMPARE(changes.gone, 1);
    }

    void anotherAccountUnderTheSameNameIsNewAndTheOldOneGone()
    {
        const RefreshChanges changes = changesOfUsers(
            before(), after({QStringLiteral("anna | Anna Berg | a@x | Viewer | - | 1 | 0 | 2026-06-01T00:00:00"),
                             QStringLiteral("bob | Bob Zorn | b@x | Op | - | 1 | 0 | 2025-01-01T00:00:00"),
                             QStringLiteral("cy | Cy Abel | c@x | Viewer | - | 1 | 0 | 2025-01-01T00:00:00")}));
        QCOMPARE(changes.added, QSet<QString>{userKey("anna")});
        QCOMPARE(changes.gone, 1);
        QVERIFY(changes.changed.isEmpty());
    }

    void aFirstReadingAndTheSameReadingChangeNothing()
    {
        const UserIndexPtr index = makeUserIndex(before());
        QVERIFY(userChanges({}, {index}).isEmpty());
        QVERIFY(userChanges({index}, {index}).isEmpty());
        const RefreshChanges same = changesOfUsers(before(), before());
        QCOMPARE(same.touched() + same.gone, 0);
    }

    void aListThatIsNotWholeTellsNeitherGoneNorNew()
    {
        const auto partial = after({m_lines.last()});
        partial->usersProof.totalAfter = 9;
        QCOMPARE(changesOfUsers(before(), partial).gone, 0);
        QVERIFY(changesOfUsers(partial, before()).added.isEmpty());
    }

    void tellsWhichRolesAndPermissionsAreOther()
    {
        const auto later = before();
        later->users[0].roles = {QStringLiteral("Op")};
        later->roles = {{QStringLiteral("Admin"), permissionsFrom(QStringLiteral("can_edit on Users; can_edit on Roles; can_read on DAGs"))},
                        {QStringLiteral("Fresh"), permissionsFrom(QStringLiteral("can_read on Jobs"))},
                        {QStringLiteral("Op"), permissionsFrom(QStringLiteral("can_edit on Pools; can_read on DAGs"))},
                        {QStringLiteral("Viewer"), permissionsFrom(QStringLiteral("can_read on DAGs"))}};
        RoleTableModel model;
        QVERIFY(model.setSnapshots({before()}).isEmpty());
        const RefreshChanges roles = model.setSnapshots({later}).value(0);
        const auto key = [](const char *name) { return roleKey(instanceOf(QStringLiteral("Payments")).id, QString::fromLatin1(name)); };
        QCOMPARE(roles.added, QSet<QString>{key("Fresh")});
        QCOMPARE(roles.gone, 2); // Reader, Resetter
        QCOMPARE(roles.changed.value(key("Viewer")), bitOf(RoleTableModel::HoldersColumn));
        QCOMPARE(roles.changed.value(key("Op")), bitOf(RoleTableModel::HoldersColumn) | bitOf(RoleTableModel::PermissionsColumn)
                                                     | bitOf(RoleTableModel::PrivilegeColumn));
        QVERIFY(!roles.changed.contains(key("Admin")));

        const PermissionTable old({makePermissionIndex(before())}, nullptr);
        const PermissionTable now({makePermissionIndex(later)}, &old);
        const RefreshChanges permissions = permissionChanges(old, now).value(0);
        QCOMPARE(permissions.added.size(), 2); // Jobs, Pools
        QCOMPARE(permissions.gone, 3);         // Connections, both of Passwords
        const QString dags = now.row(now.idOf(later->instance.id, {QStringLiteral("can_read"), QStringLiteral("DAGs")})).key();
        QCOMPARE(permissions.changed, (QHash<QString, quint32>{})); // by the same roles, as many people
        later->users[0].roles.clear();
        const PermissionTable fewer({makePermissionIndex(later)}, &now);
        QCOMPARE(permissionChanges(old, fewer).value(0).changed.value(dags), bitOf(PermissionColumn::People));
    }

    void marksSayWhatTheyMeanAndGo()
    {
        FixedClock clock;
        UserTableModel model(clock);
        model.setUsers({makeUserIndex(after(m_lines))}, {});
        model.sort(int(UserColumn::Username));
        RefreshMarks marks;
        marks.add(changesOfUsers(before(), after(m_lines)));
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.setMarks(marks);
        QCOMPARE(told.size(), 1);
        const auto mark = [&model](int row, UserColumn column) {
            const QVariant value = model.index(row, int(column)).data(RefreshRole);
            return value.isValid() ? value.value<RefreshMark>() : RefreshMark::None;
        };
        QCOMPARE(mark(0, UserColumn::Name), RefreshMark::Changed);
        QCOMPARE(mark(0, UserColumn::Roles), RefreshMark::Changed);
        QCOMPARE(mark(0, UserColumn::Email), RefreshMark::None);
        QCOMPARE(mark(1, UserColumn::Name), RefreshMark::None);
        QCOMPARE(mark(2, UserColumn::Name), RefreshMark::Added);
        const QString said = QStringLiteral("Changed at the last refresh: Roles, Logins");
        for (const int role : {int(Qt::AccessibleTextRole), int(TooltipRole), int(Qt::ToolTipRole)}) {
            QVERIFY(model.index(0, int(UserColumn::Name)).data(role).toString().contains(said));
            QVERIFY(!model.index(1, int(UserColumn::Name)).data(role).toString().contains(QStringLiteral("refresh")));
        }
        QVERIFY(model.index(2, 0).data(TooltipRole).toString().endsWith(QStringLiteral("New at the last refresh")));
        QCOMPARE(model.index(0, int(UserColumn::Roles)).data().toString(), QStringLiteral("Admin, Viewer")); // not in what is copied
        model.setMarks({});
        QCOMPARE(mark(0, UserColumn::Name), RefreshMark::None);
    }

    void whereNearlyEverythingIsOtherNothingIsMarked()
    {
        RefreshChanges changes;
        changes.instance = QUuid::createUuid();
        changes.total = 50;
        for (int i = 0; i < 26; ++i)
            changes.added.insert(changes.instance.toString(QUuid::WithoutBraces) + QString::number(i));
        RefreshMarks marks;
        marks.add(changes);
        QVERIFY(marks.isEmpty());
        QVERIFY(marks.counts()->most);
        QCOMPARE(marks.counts()->added, 26);
        changes.added.remove(*changes.added.begin());
        marks.add(changes); // in place of the last
        QVERIFY(!marks.isEmpty());
        QCOMPARE(marks.counts()->added, 25);
    }

    void instancesCountTogetherAndReplaceOnlyTheirOwn()
    {
        const auto one = [](const char *instance, int changed) {
            RefreshChanges changes;
            changes.instance = QUuid::createUuidV5(QUuid(), QString::fromLatin1(instance));
            for (int i = 0; i < changed; ++i)
                changes.changed.insert(changes.instance.toString(QUuid::WithoutBraces) + QString::number(i), 2);
            return changes;
        };
        RefreshMarks marks;
        QVERIFY(!marks.counts());
        marks.add(one("Lab", 3));
        marks.add(one("Live", 2));
        QCOMPARE(marks.counts()->changed, 5);
        const QString gone = one("Lab", 3).changed.constBegin().key().chopped(1) + QLatin1Char('2');
        QVERIFY(marks.isMarked(gone, 1));
        marks.add(one("Lab", 1));
        QCOMPARE(marks.counts()->changed, 3);
        QVERIFY(!marks.isMarked(gone, 1));
    }
};

QTEST_GUILESS_MAIN(tst_RefreshChanges)
#include "tst_refreshchanges.moc"
