#include "models/permissiontablemodel.h"
#include "models/roletablemodel.h"
#include "rolesamples.h"
#include "usernotation.h"

#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

constexpr auto kUp = Qt::AscendingOrder;
constexpr auto kDown = Qt::DescendingOrder;

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row, which).data().toString();
    return out;
}

std::shared_ptr<Snapshot> people()
{
    return snapshotOf(instanceOf(QStringLiteral("Payments")),
                      {QStringLiteral("anna | Anna Berg | a@x | Viewer | - | 3 | 0"), QStringLiteral("bob | Bob Zorn | b@x | Op | - | 1 | 2"),
                       QStringLiteral("cy | Cy Abel | c@x | Viewer | - | - | 2"), QStringLiteral("dan | Dan Dorn | d@x | Op | - | 1 | 0"),
                       QStringLiteral("eve | Eve Eck | e@x | Viewer | - | 7 | 2")});
}

std::shared_ptr<Snapshot> roles()
{
    auto out = std::make_shared<Snapshot>();
    out->instance = instanceOf(QStringLiteral("Lab"));
    out->roles = {{QStringLiteral("a"), permissionsFrom(QStringLiteral("can_read on DAGs; can_edit on Pools"))},
                  {QStringLiteral("b"), permissionsFrom(QStringLiteral("can_read on DAGs"))},
                  {QStringLiteral("c"), permissionsFrom(QStringLiteral("can_read on DAGs; can_read on Jobs"))},
                  {QStringLiteral("d"), permissionsFrom(QStringLiteral("can_read on Jobs"))}};
    for (const char *held : {"a", "d", "c"}) {
        User user;
        user.username = QStringLiteral("u%1").arg(out->users.size());
        user.roles = {QString::fromLatin1(held)};
        out->users += user;
    }
    return out;
}

} // namespace

class tst_SortKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersStandByEachColumnWithinTheOnesBefore()
    {
        FixedClock clock;
        UserTableModel model(clock);
        model.setUsers({makeUserIndex(people())}, {});
        model.sortBy({{int(UserColumn::Roles), kUp}, {int(UserColumn::Logins), kDown}});
        QCOMPARE(usernames(model), words("bob dan eve anna cy")); // what is unknown last, what is equal by username
        model.sortBy({{int(UserColumn::Roles), kDown}, {int(UserColumn::FailedLogins), kDown}, {int(UserColumn::Name), kDown}});
        QCOMPARE(usernames(model), words("eve cy anna bob dan"));
        model.sortBy({{int(UserColumn::FailedLogins), kUp}, {int(UserColumn::Roles), kUp}, {int(UserColumn::Email), kDown}});
        QCOMPARE(usernames(model), words("dan anna bob eve cy"));
        model.sort(int(UserColumn::Username), kDown);
        QCOMPARE(model.sortKeys(), (QList<SortKey>{{int(UserColumn::Username), kDown}}));
        QCOMPARE(usernames(model), words("eve dan cy bob anna"));
    }

    void manyUsersToo()
    {
        QRandomGenerator random(5);
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->instance = instanceOf(QStringLiteral("Payments"));
        for (int i = 0; i < 3'000; ++i) {
            User user;
            user.username = QStringLiteral("u%1").arg(i, 4);
            user.email = QStringLiteral("team-%1@x").arg(random.bounded(500));
            if (random.bounded(5) != 0)
                user.loginCount = random.bounded(-300, 300);
            snapshot->users += user;
        }
        FixedClock clock;
        UserTableModel model(clock);
        model.setUsers({makeUserIndex(snapshot)}, {});
        const auto isSorted = [&](auto before) {
            for (int row = 1; row < model.rowCount(); ++row) {
                if (!before(*model.userAt(row - 1).user, *model.userAt(row).user))
                    return false;
            }
            return model.rowCount() == 3'000;
        };
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        model.sortBy({{int(UserColumn::Logins), kDown}, {int(UserColumn::Email), kUp}});
        QVERIFY(isSorted([](const User &a, const User &b) { // unknown last
            return std::tuple(-a.loginCount.value_or(least + 1), a.email, a.username) < std::tuple(-b.loginCount.value_or(least + 1), b.email, b.username);
        }));
        model.sortBy({{int(UserColumn::Email), kDown}});
        QVERIFY(isSorted([](const User &a, const User &b) { return a.email != b.email ? a.email > b.email : a.username < b.username; }));
    }

    void aRefreshAndAFilterKeepTheOrderAndTheSelection()
    {
        FixedClock clock;
        UserTableModel model(clock);
        model.setUsers({makeUserIndex(people())}, {});
        model.sortBy({{int(UserColumn::Roles), kUp}, {int(UserColumn::Logins), kDown}});
        const QPersistentModelIndex eve = model.index(2, 0);
        auto more = std::make_shared<Snapshot>(*people());
        more->users += userOf(QStringLiteral("fay | Fay Fox | f@x | Viewer | - | 5 | 0"));
        model.setUsers({makeUserIndex(more)}, {});
        QCOMPARE(usernames(model), words("bob dan eve fay anna cy"));
        model.setFilter(QStringLiteral("role:Viewer"));
        QCOMPARE(usernames(model), words("eve fay anna cy"));
        model.sortBy({{int(UserColumn::Logins), kUp}, {int(UserColumn::Name), kUp}});
        QCOMPARE(usernames(model), words("anna fay eve cy"));
        QCOMPARE(eve.row(), 2);
    }

    void rolesAndPermissionsDoTheSame()
    {
        RoleTableModel model;
        model.setSnapshots({roles()});
        model.sortBy({{RoleTableModel::HoldersColumn, kDown}, {RoleTableModel::PermissionsColumn, kUp}, {RoleTableModel::NameColumn, kDown}});
        QCOMPARE(column(model, RoleTableModel::NameColumn), words("d c a b"));

        PermissionTableModel permissions;
        permissions.setView(filtered(std::make_shared<const PermissionTable>(QList<PermissionIndexPtr>{makePermissionIndex(roles())}, nullptr), {}));
        permissions.sortBy({{int(PermissionColumn::Action), kDown}, {int(PermissionColumn::Roles), kDown}, {int(PermissionColumn::Resource), kDown}});
        QCOMPARE(column(permissions, int(PermissionColumn::Resource)), words("Pools DAGs Jobs"));
        permissions.sortBy({{int(PermissionColumn::Action), kUp}, {int(PermissionColumn::People), kUp}, {int(PermissionColumn::Resource), kDown}});
        QCOMPARE(column(permissions, int(PermissionColumn::Resource)), words("Jobs DAGs Pools"));
    }

    void columnsThatAreNotThereAndRepeatedOnesAreLeftOut()
    {
        QCOMPARE(usableKeys({{-1, kUp}, {2, kDown}, {99, kUp}, {2, kUp}, {0, kUp}}, 10), (QList<SortKey>{{2, kDown}, {0, kUp}}));
        RoleTableModel model;
        model.sortBy({{99, kUp}});
        QCOMPARE(model.sortKeys().size(), 1); // as it was
    }

    void aHeadingSaysItsPlaceForScreenReaders()
    {
        RoleTableModel model;
        const auto told = [&model](int column) { return model.headerData(column, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString(); };
        model.sortBy({{RoleTableModel::HoldersColumn, kDown}, {RoleTableModel::NameColumn, kUp}});
        QCOMPARE(told(RoleTableModel::HoldersColumn), QStringLiteral("Sorted by this column as number 1 of 2, descending"));
        QCOMPARE(told(RoleTableModel::NameColumn), QStringLiteral("Sorted by this column as number 2 of 2, ascending"));
        QCOMPARE(told(RoleTableModel::KindColumn), QString());
        model.sort(RoleTableModel::NameColumn, kUp);
        QCOMPARE(told(RoleTableModel::NameColumn), QStringLiteral("Sorted by this column, ascending"));
    }
};

QTEST_GUILESS_MAIN(tst_SortKeys)
#include "tst_sortkeys.moc"
