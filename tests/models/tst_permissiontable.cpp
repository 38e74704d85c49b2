#include "models/permissiontablemodel.h"

#include "core/access/explain.h"
#include "models/modelroles.h"
#include "rolesamples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

using Column = PermissionColumn;

SnapshotPtr snapshotOf(const char *instance, QList<Role> roles, const QList<std::pair<const char *, QStringList>> &people = {},
                       const char *catalogue = "")
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuidV5(QUuid(), QString::fromLatin1(instance));
    out->instance.name = QString::fromLatin1(instance);
    out->instance.environment = Environment::Staging;
    std::ranges::sort(roles, {}, &Role::name);
    out->roles = roles;
    out->permissions = permissionsFrom(QString::fromLatin1(catalogue));
    for (const auto &[name, held] : people) {
        User user;
        user.username = QString::fromUtf8(name);
        user.firstName = user.username.toUpper();
        user.roles = sortedUniqueRoles(held);
        user.active = !user.username.startsWith(QLatin1Char('-'));
        out->users += user;
    }
    std::ranges::sort(out->users, {}, &User::username);
    return out;
}

QStringList names(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *one : list)
        out += QString::fromUtf8(one);
    return out;
}

Role role(const char *name, const char *permissions)
{
    return {QString::fromUtf8(name), permissionsFrom(QString::fromUtf8(permissions))};
}

PermissionTablePtr tableOf(const QList<SnapshotPtr> &snapshots, const PermissionTablePtr &before = nullptr)
{
    QList<PermissionIndexPtr> sources;
    for (const SnapshotPtr &one : snapshots)
        sources += makePermissionIndex(one);
    return std::make_shared<const PermissionTable>(sources, before.get());
}

QStringList column(const PermissionTableModel &model, Column which)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row, int(which)).data().toString();
    return out;
}

SnapshotPtr lab()
{
    return snapshotOf("Lab",
                      {role("Admin", "can_edit on Users; can_edit on Connections; can_edit on Passwords; can_read on DAGs"),
                       role("Op", "can_edit on Connections; can_read on DAGs"), role("Nobody", "can_read on Pools")},
                      {{"ada", names({"Admin", "Op"})}, {"bob", names({"Op"})}, {"-cy", names({"Op"})}, {"dan", names({"gone"})}},
                      "can_read on DAGs; menu_access on Docs");
}

/// A company of the size that the page must bear.
SnapshotPtr large(int roles, int permissions, int users)
{
    auto out = std::make_shared<Snapshot>();
    out->instance.id = QUuid::createUuid();
    out->instance.name = QStringLiteral("Large");
    for (int i = 0; i < permissions; ++i)
        out->permissions.append({usualActions()[i % 5], QStringLiteral("DAG:team_%1_job").arg(i / 5, 5, 10, QLatin1Char('0'))});
    out->permissions = sortedUnique(out->permissions);
    for (int i = 0; i < roles; ++i) {
        Role one{QStringLiteral("role_%1").arg(i, 4, 10, QLatin1Char('0')), {}};
        for (int p = 0; p < permissions; ++p) {
            if ((p * 7 + i * 13) % 10 < 3)
                one.permissions += out->permissions[p];
        }
        out->roles += one;
    }
    for (int i = 0; i < users; ++i) {
        User user;
        user.username = QStringLiteral("user%1").arg(i, 6, 10, QLatin1Char('0'));
        user.roles = {out->roles[i % roles].name, out->roles[(i * 31 + 7) % roles].name};
        out->users += user;
    }
    return out;
}

} // namespace

class tst_PermissionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachPersonOnce()
    {
        PermissionTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setView({tableOf({lab()}), {}, {}});
        QCOMPARE(column(model, Column::Resource), names({"Connections", "DAGs", "Docs", "Passwords", "Pools", "Users"}));
        QCOMPARE(column(model, Column::People), names({"3", "3", "0", "1", "0", "1"}));
        QCOMPARE(column(model, Column::Roles), names({"Admin, Op", "Admin, Op", "no role", "Admin", "Nobody", "Admin"}));
        QCOMPARE(column(model, Column::Privileged),
                 names({"powerful", "no", "no", "can become Admin, together with can_read on Passwords", "no", "can become Admin"}));
        QCOMPARE(model.rowAt(0).holders().inactive, 1);
        const auto chips = model.index(0, int(Column::Roles)).data(ChipsRole).value<QList<Chip>>();
        QCOMPARE(chips, (QList<Chip>{{QStringLiteral("Admin"), true, true, {}}, {QStringLiteral("Op"), true, true, {}}}));
        QCOMPARE(model.index(0, int(Column::People)).data(ExportRole), QVariant(3));
    }

    void aRoleNobodyKnowsGivesNothing()
    {
        const PermissionIndexPtr index = makePermissionIndex(snapshotOf("Lab", {}, {{"dan", names({"gone"})}}, "can_read on DAGs"));
        QCOMPARE(index->permissions.size(), size_t(1));
        QCOMPARE(index->holderSets[size_t(index->permissions[0].holders)].people, 0);
    }

    void sortsByEveryColumnAndKeepsEqualRowsInOrder()
    {
        PermissionTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setView({tableOf({lab()}), {}, {}});
        model.sort(int(Column::People), Qt::DescendingOrder);
        QCOMPARE(column(model, Column::Resource), names({"Connections", "DAGs", "Passwords", "Users", "Docs", "Pools"}));
        model.sort(int(Column::People), Qt::AscendingOrder);
        QCOMPARE(column(model, Column::Resource), names({"Docs", "Pools", "Passwords", "Users", "Connections", "DAGs"}));
        model.sort(int(Column::Privileged), Qt::AscendingOrder);
        QCOMPARE(column(model, Column::Resource).mid(0, 3), names({"Users", "Passwords", "Connections"}));
        for (int one = 0; one < kPermissionColumns; ++one) {
            model.sort(one, Qt::DescendingOrder);
            QCOMPARE(model.rowCount(), 6);
        }
    }

    void filtersByWordsOfThePermissionItsSentenceItsRolesAndItsInstance()
    {
        const PermissionTablePtr table = tableOf({lab(), snapshotOf("Far", {role("Op", "can_read on Pools")})});
        PermissionTableModel model;
        QAbstractItemModelTester tester(&model);
        const auto found = [&](const char *text) {
            model.setView(filtered(table, QString::fromUtf8(text)));
            return column(model, Column::Resource);
        };
        QCOMPARE(found("edit conn"), names({"Connections"}));
        QCOMPARE(found("NOBODY"), names({"Pools"}));
        QCOMPARE(found("far"), names({"Pools"}));
        QCOMPARE(found("become admin"), names({"Passwords", "Users"}));
        QCOMPARE(found("another host"), names({"Connections"}));
        QCOMPARE(found("zzz"), QStringList());
        QCOMPARE(found("").size(), 7);
    }

    void aRefreshKeepsSelectionAndDropsWhatIsGone()
    {
        PermissionTableModel model;
        QAbstractItemModelTester tester(&model);
        PermissionTablePtr table = tableOf({lab()});
        model.setView({table, {}, {}});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex users = model.index(5, int(Column::People));
        const QPersistentModelIndex pools = model.index(4, 0);
        QCOMPARE(users.data().toString(), QStringLiteral("1"));
        table = tableOf({snapshotOf("Lab",
                                    {role("Admin", "can_edit on Users; can_edit on Connections; can_read on Assets"),
                                     role("Op", "can_edit on Users; can_read on DAGs")},
                                    {{"ada", names({"Admin", "Op"})}, {"bob", names({"Op"})}})},
                        table);
        model.setView({table, {}, {}});
        QCOMPARE(column(model, Column::Resource), names({"Assets", "Connections", "DAGs", "Users"}));
        QCOMPARE(users.row(), 3);
        QCOMPARE(users.data().toString(), QStringLiteral("2"));
        QVERIFY(!pools.isValid());
        QCOMPARE(resets.size(), 0);
        table = tableOf({lab()}, table);
        model.setView({table, {}, {}});
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(table->idOf(lab()->instance.id, {QStringLiteral("can_read"), QStringLiteral("Pools")}) >= 0);
        QCOMPARE(table->idOf(lab()->instance.id, {QStringLiteral("can_read"), QStringLiteral("Assets")}), -1);
    }

    void hostileNamesAreMadeVisible()
    {
        const QString evil = QStringLiteral("<img src=x>\u202Eadmin\n");
        auto snapshot = std::make_shared<Snapshot>(*lab());
        snapshot->roles = {{evil, {{QStringLiteral("can_read"), evil}}}};
        snapshot->users = {User()};
        snapshot->users[0].username = evil;
        snapshot->users[0].roles = {evil};
        PermissionTableModel model;
        QAbstractItemModelTester tester(&model);
        const PermissionTablePtr table = tableOf({snapshot});
        model.setView(filtered(table, QStringLiteral("<img")));
        QCOMPARE(model.rowCount(), 1);
        for (int one = 0; one < kPermissionColumns; ++one) {
            const QModelIndex cell = model.index(0, one);
            QVERIFY(!cell.data().toString().contains(QChar(0x202E)));
            QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
        }
        PermissionHolderModel holders;
        QAbstractItemModelTester holdersTester(&holders);
        holders.setHolders(table->sources().first(), model.rowAt(0).permission->holders);
        QCOMPARE(holders.rowCount(), 1);
        QVERIFY(!holders.index(0, 0).data().toString().contains(QChar(0x202E)));
        QVERIFY(!holders.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    }

    void holdersSayThroughWhichRoles()
    {
        const PermissionTablePtr table = tableOf({lab()});
        PermissionHolderModel holders;
        QAbstractItemModelTester tester(&holders);
        const int id = table->idOf(lab()->instance.id, {QStringLiteral("can_edit"), QStringLiteral("Connections")});
        holders.setHolders(table->sources().first(), table->row(id).permission->holders);
        QCOMPARE(holders.rowCount(), 3);
        QCOMPARE(holders.index(0, 0).data().toString(), QStringLiteral("-CY (-cy), inactive"));
        QCOMPARE(holders.index(1, 1).data().toString(), QStringLiteral("Admin, Op"));
        QCOMPARE(holders.index(2, 1).data().toString(), QStringLiteral("Op"));
        QCOMPARE(holders.userAt(2)->username, QStringLiteral("bob"));
        QCOMPARE(holders.userAt(3), nullptr);
        holders.clear();
        QCOMPARE(holders.rowCount(), 0);
    }

    /// What runs on the GUI thread for 10,000 permissions, 300 roles and 20,000 users is short; the rest is told.
    void tenThousandPermissionsNeverHoldUpTheWindow()
    {
        const SnapshotPtr snapshot = large(300, 10'000, 20'000);
        QElapsedTimer timer;
        timer.start();
        const PermissionTablePtr table = tableOf({snapshot});
        const qint64 counting = timer.restart();
        const PermissionView words = filtered(table, QStringLiteral("edit team_01"));
        const qint64 filtering = timer.restart();
        PermissionTableModel model;
        model.setView({table, {}, {}});
        const qint64 showing = timer.restart();
        QCOMPARE(model.rowCount(), 10'000);
        model.sort(int(Column::People), Qt::DescendingOrder);
        const qint64 sorting = timer.restart();
        model.setView(words);
        const qint64 narrowing = timer.restart();
        QVERIFY(model.rowCount() > 0);
        PermissionHolderModel holders;
        holders.setHolders(table->sources().first(), model.rowAt(0).permission->holders);
        const qint64 listing = timer.elapsed();
        QVERIFY(holders.rowCount() > 5'000);
        qInfo("pool: count %lld ms, filter %lld ms; window: show %lld, sort %lld, narrow %lld, holders %lld ms", counting, filtering,
              showing, sorting, narrowing, listing);
        for (const qint64 one : {showing, sorting, narrowing, listing})
            QVERIFY2(one < 200, "with every check of a debug build, on a busy machine"); // release: a tenth
    }
};

QTEST_GUILESS_MAIN(tst_PermissionTable)
#include "tst_permissiontable.moc"
