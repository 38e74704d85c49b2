#include "models/roletablemodel.h"

#include "core/plan/changeplan.h"
#include "rolesamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

Role role(const char *name, const char *permissions = "")
{
    return {QString::fromUtf8(name), permissionsFrom(QString::fromLatin1(permissions))};
}

SnapshotPtr snapshotOf(const char *instance, QList<Role> roles, const QList<QStringList> &userRoles = {})
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuidV5(QUuid(), QString::fromLatin1(instance));
    out->instance.name = QString::fromLatin1(instance);
    out->instance.environment = Environment::Staging;
    std::ranges::sort(roles, {}, &Role::name);
    out->roles = roles;
    for (const QStringList &held : userRoles) {
        User user;
        user.username = QStringLiteral("u%1").arg(out->users.size());
        user.roles = sortedUniqueRoles(held);
        out->users += user;
    }
    return out;
}

QStringList column(const RoleTableModel &model, int which)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row, which).data().toString();
    return out;
}

Change update(const SnapshotPtr &snapshot, const Role &before, const Role &after)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshot->instance.id;
    change.kind = ChangeKind::UpdateRole;
    change.roleBefore = before;
    change.roleAfter = after;
    return change;
}

QStringList names(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *one : list)
        out += QString::fromUtf8(one);
    return out;
}

} // namespace

class tst_RoleTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingOfARole()
    {
        RoleTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setSnapshots({snapshotOf("Lab", {role("Admin", "can_edit on Users; can_read on DAGs"), role("team", "can_read on DAG:a; can_edit on DAG:a; can_create on DAG Run:b")},
                                       {names({"Admin"}), names({"Admin", "team"})})});
        model.sort(RoleTableModel::NameColumn);
        QCOMPARE(column(model, RoleTableModel::NameColumn), names({"Admin", "team"}));
        QCOMPARE(column(model, RoleTableModel::HoldersColumn), names({"2", "1"}));
        QCOMPARE(column(model, RoleTableModel::PermissionsColumn), names({"2", "3"}));
        QCOMPARE(column(model, RoleTableModel::KindColumn), names({"built-in", "custom"}));
        QCOMPARE(column(model, RoleTableModel::PrivilegeColumn), names({"can become Admin: can_edit on Users", "ordinary"}));
        QCOMPARE(column(model, RoleTableModel::ScopeColumn), names({"all DAGs", "a, b"}));
        QCOMPARE(column(model, RoleTableModel::InstanceColumn), names({"Lab · staging", "Lab · staging"}));
        QCOMPARE(model.index(0, RoleTableModel::PrivilegeColumn).data(IconRole).toString(), QStringLiteral("shield"));
        QCOMPARE(model.index(0, 0).data(KeyRole).toString(), model.rowAt(0).key());
        QCOMPARE(model.index(1, RoleTableModel::ScopeColumn).data(ExportRole).toString(), QStringLiteral("a, b"));
    }

    void twoInstancesKeepTheirRolesApart()
    {
        RoleTableModel model;
        model.setSnapshots({snapshotOf("One", {role("Op"), role("RA"), role("rA")}), snapshotOf("Two", {role("Op")})});
        QCOMPARE(model.rowCount(), 4);
        QSet<QString> keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.insert(model.rowAt(row).key());
        QCOMPARE(keys.size(), 4);
    }

    void sortsByValueBothWays()
    {
        RoleTableModel model;
        QAbstractItemModelTester tester(&model);
        const QList<QStringList> holders(10, names({"b"}));
        model.setSnapshots({snapshotOf("Lab", {role("a", "can_read on DAG:x"), role("b", "can_edit on DAGs"), role("C", "can_edit on Roles")},
                                       holders + QList<QStringList>{names({"C"}), names({"C"})})});
        model.sort(RoleTableModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, 0), names({"a", "b", "C"}));
        model.sort(RoleTableModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(column(model, 0), names({"C", "b", "a"}));
        model.sort(RoleTableModel::HoldersColumn, Qt::DescendingOrder);
        QCOMPARE(column(model, 0), names({"b", "C", "a"})); // 10 before 2, not "2" before "10"
        model.sort(RoleTableModel::PrivilegeColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, 0), names({"C", "b", "a"}));
        model.sort(RoleTableModel::ScopeColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, 0), names({"b", "a", "C"}));
        model.sort(-1);
        model.sort(99);
        QCOMPARE(model.rowCount(), 3);
    }

    void everyWordOfTheFilterMustBeThere()
    {
        RoleTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setSnapshots({snapshotOf("One", {role("Ops team", "can_read on DAG:settle"), role("Other", "can_edit on Users")}),
                            snapshotOf("Two", {role("Ops team")})});
        model.setFilter(QStringLiteral("TEAM one"));
        QCOMPARE(column(model, RoleTableModel::InstanceColumn), names({"One · staging"}));
        model.setFilter(QStringLiteral("become admin"));
        QCOMPARE(column(model, 0), names({"Other"}));
        model.setFilter(QStringLiteral("settle"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.totalRows(), 3);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void aRefreshIsAMerge()
    {
        RoleTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setSnapshots({snapshotOf("Lab", {role("a"), role("b"), role("d")}, {names({"d"})})});
        model.sort(RoleTableModel::NameColumn);
        const QPersistentModelIndex d = model.index(2, 0);
        const QPersistentModelIndex b = model.index(1, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshots({snapshotOf("Lab", {role("a"), role("c"), role("d"), role("e")}, {names({"d"}), names({"d"})})});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(column(model, 0), names({"a", "c", "d", "e"}));
        QVERIFY(!b.isValid());
        QCOMPARE(d.row(), 2);
        QCOMPARE(d.data().toString(), QStringLiteral("d"));
        QVERIFY(changed.size() >= 1); // holders of d went from 1 to 2 without any row moving
        QCOMPARE(model.index(2, RoleTableModel::HoldersColumn).data().toString(), QStringLiteral("2"));
        model.sort(RoleTableModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(d.row(), 1);
        QVERIFY(!model.rowOf(roleKey(d.data().isNull() ? QUuid() : model.rowAt(0).snapshot->instance.id, QStringLiteral("b"))));
    }

    void stagedChangesAreShownBesideWhatIs()
    {
        RoleTableModel model;
        QAbstractItemModelTester tester(&model);
        const SnapshotPtr lab = snapshotOf("Lab", {role("a", "can_read on DAGs"), role("b"), role("c")}, {names({"c"})});
        model.setSnapshots({lab});
        model.sort(RoleTableModel::NameColumn);
        ChangePlan plan;
        plan.changes += update(lab, lab->roles[0], role("a2", "can_edit on Users; can_read on DAGs"));
        Change deletion = update(lab, lab->roles[2], lab->roles[2]);
        deletion.kind = ChangeKind::DeleteRole;
        deletion.roleAfter.reset();
        plan.changes += deletion;
        Change creation = update(lab, {}, role("z", "can_read on DAG:x"));
        creation.kind = ChangeKind::CreateRole;
        creation.roleBefore.reset();
        plan.changes += creation;
        model.setPlan(plan);
        QCOMPARE(column(model, 0), names({"a → a2", "b", "c", "z"}));
        QCOMPARE(column(model, RoleTableModel::PermissionsColumn), names({"1 → 2", "0", "0", "1"}));
        QCOMPARE(model.index(0, RoleTableModel::PrivilegeColumn).data().toString(),
                 QStringLiteral("ordinary → can become Admin: can_edit on Users"));
        const auto staged = [&model](int row, int at) { return model.index(row, at).data(StagedRole).value<StagedState>(); };
        QCOMPARE(staged(0, 0), StagedState::Changed);
        QCOMPARE(staged(0, RoleTableModel::PermissionsColumn), StagedState::Changed);
        QCOMPARE(staged(0, RoleTableModel::ScopeColumn), StagedState::None);
        QCOMPARE(staged(1, 0), StagedState::None);
        QCOMPARE(staged(2, 0), StagedState::Removed);
        QCOMPARE(staged(3, 0), StagedState::Added);
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("c, staged deletion"));
        QCOMPARE(model.index(0, 0).data(ExportRole).toString(), QStringLiteral("a"));
        QCOMPARE(model.index(0, RoleTableModel::PermissionsColumn).data(ExportRole).toInt(), 1);
        QCOMPARE(model.index(0, RoleTableModel::PrivilegeColumn).data(ExportRole).toString(), QStringLiteral("ordinary"));
        QCOMPARE(model.index(0, 0).data(StagedTextRole).toString(),
                 QStringLiteral("name: a -> a2; permissions: +can_edit on Users"));
        QCOMPARE(model.index(1, 0).data(StagedTextRole).toString(), QString());
        QCOMPARE(model.index(2, 0).data(StagedTextRole).toString(), QStringLiteral("will be deleted"));
        QVERIFY(!model.index(3, 0).data(OnServerRole).toBool());
        model.setPlan({});
        QCOMPARE(column(model, 0), names({"a", "b", "c"}));
        QVERIFY(!model.rowOf(roleKey(lab->instance.id, QStringLiteral("z"))));
    }

    void aPlanOfAnotherInstanceIsNotShown()
    {
        RoleTableModel model;
        const SnapshotPtr lab = snapshotOf("Lab", {role("a")});
        model.setSnapshots({lab});
        ChangePlan plan;
        Change change = update(lab, lab->roles[0], role("other"));
        change.instance = QUuid::createUuid();
        plan.changes += change;
        model.setPlan(plan);
        QCOMPARE(column(model, 0), names({"a"}));
    }

    void aLongScopeIsCounted()
    {
        RoleTableModel model;
        model.setSnapshots({snapshotOf("Lab", {role("a", "can_read on DAG:d; can_read on DAG:c; can_read on DAG:b; can_read on DAG:a; can_read on DAG:e")})});
        QCOMPARE(model.index(0, RoleTableModel::ScopeColumn).data().toString(), QStringLiteral("a, b, c +2"));
        QVERIFY(model.index(0, RoleTableModel::ScopeColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("d, e")));
    }

    void hostileNamesAreMadeVisible()
    {
        RoleTableModel model;
        model.setSnapshots({snapshotOf("Lab", {role("<img src=x>\n\u202E")})});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("<img src=x><U+000A><U+202E>"));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
        QCOMPARE(model.index(0, 0).data(ExportRole).toString(), QStringLiteral("<img src=x>\n\u202E"));
    }

    void manyScatteredRowsAreAResetNotAThousandSignals()
    {
        QList<Role> roles;
        for (int i = 0; i < 3000; ++i)
            roles += role(qPrintable(QStringLiteral("%1 %2").arg(i, 5, 10, QLatin1Char('0')).arg(i % 2 ? QStringLiteral("odd") : QStringLiteral("even"))));
        RoleTableModel model;
        model.setSnapshots({snapshotOf("Lab", roles)});
        model.sort(RoleTableModel::NameColumn);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(QStringLiteral("odd"));
        QCOMPARE(model.rowCount(), 1500);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(reset.size(), 1);
    }

    void indexesEndWhereTheRowsEnd()
    {
        RoleTableModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setSnapshots({snapshotOf("Lab", {role("a")})});
        QVERIFY(!model.index(1, 0).isValid());
        QVERIFY(!model.index(0, RoleTableModel::kColumns).isValid());
        QVERIFY(!model.index(-1, 0).isValid());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        for (int section = 0; section < RoleTableModel::kColumns; ++section)
            QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(RoleTableModel::kColumns, Qt::Horizontal, Qt::DisplayRole).isValid());
        model.setSnapshots({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RoleTableModel)
#include "tst_roletablemodel.moc"
