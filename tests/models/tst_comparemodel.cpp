#include "models/comparemodel.h"

#include "models/modelroles.h"
#include "rolesamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

class tst_CompareModel : public QObject
{
    Q_OBJECT

    static ComparedRole role(const char *key, const char *held, const char *catalogue)
    {
        ComparedRole out;
        out.key = QString::fromLatin1(key);
        out.name = out.key;
        out.instance = QStringLiteral("Lab");
        out.holders = 3;
        out.base = permissionsFrom(QString::fromLatin1(held));
        out.pending = out.base;
        out.catalogue = permissionsFrom(QString::fromLatin1(catalogue));
        return out;
    }
    static QList<ComparedRole> sample()
    {
        const char *all = "can_read on DAGs; can_edit on DAGs; can_read on Pools; can_edit on Pools; can_read on DAG:a.b; can_edit on DAG:a.b";
        return {role("one", "can_read on DAGs; can_edit on DAGs; can_read on Pools", all),
                role("two", "can_read on DAGs; can_read on DAG:a.b", all),
                role("three", "can_read on DAGs", "can_read on DAGs; can_edit on DAGs")};
    }
    /// "can_edit on DAGs x..": a letter a role.
    static QStringList printed(const CompareModel &model)
    {
        static const QString letters = QStringLiteral(".ox+-nsad");
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row) {
            const std::optional<Permission> permission = model.permissionAt(model.index(row, 0));
            QString line = permission ? permission->text() : model.index(row, 0).data().toString();
            line += QLatin1Char(' ');
            for (int column = CompareModel::DiffersColumn; column < model.columnCount(); ++column)
                line += letters.at(int(model.mark(model.index(row, column))));
            out += line;
        }
        return out;
    }
    static QModelIndex cell(const CompareModel &model, const char *permission, int role)
    {
        const Permission wanted = *Permission::fromText(QString::fromLatin1(permission));
        return model.index(model.rowOfKey(wanted.resource + QLatin1Char('\n') + wanted.action), CompareModel::FirstRoleColumn + role);
    }

private Q_SLOTS:
    void showsOnlyWhatDiffers()
    {
        CompareModel model;
        QAbstractItemModelTester tester(&model);
        model.setRoles(sample());
        QCOMPARE(printed(model), (QStringList{QStringLiteral("DAGs .ssn"), QStringLiteral("can_edit on DAGs dxoo"),
                                              QStringLiteral("can_read on DAG:a.b dox."), QStringLiteral("Administration .an."),
                                              QStringLiteral("can_read on Pools dxo.")}));
        QCOMPARE(model.differences(), 3);
        QCOMPARE(model.permissionsPassing(), 3);
        model.setFilter({}, false);
        QCOMPARE(model.permissionsPassing(), 6);
        QCOMPARE(printed(model).first(), QStringLiteral("DAGs .sss"));
        QVERIFY(printed(model).contains(QStringLiteral("can_read on DAGs .xxx")));
    }

    void filterAndFold()
    {
        CompareModel model;
        QAbstractItemModelTester tester(&model);
        model.setRoles(sample());
        model.setFilter(QStringLiteral("READ pool"), true);
        QCOMPARE(printed(model), (QStringList{QStringLiteral("Administration .an."), QStringLiteral("can_read on Pools dxo.")}));
        QVERIFY(model.setFolded(0, true));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.setFolded(5, true));
        model.setFilter({}, true);
        model.setFolded(0, true);
        const int found = model.find(QStringLiteral("pool"), 0);
        QCOMPARE(found, model.rowOfKey(QStringLiteral("Pools\ncan_read"))); // what stands folded over it stays so
        QVERIFY(found > 0);
        const int dotted = model.find(QStringLiteral("a.b"), 0);
        QCOMPARE(dotted, model.rowOfKey(QStringLiteral("DAG:a.b\ncan_read")));
        QCOMPARE(model.find(QStringLiteral("nothing"), 0), -1);
    }

    void togglingIsForOneRoleAndStaysInSight()
    {
        CompareModel model;
        QAbstractItemModelTester tester(&model);
        model.setRoles(sample());
        QSignalSpy edited(&model, &CompareModel::edited);
        QVERIFY(model.toggle({cell(model, "can_read on Pools", 1)}));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<QList<int>>(), QList<int>{1});
        QCOMPARE(model.pendingRole(1).permissions, permissionsFrom(QStringLiteral("can_read on DAGs; can_read on DAG:a.b; can_read on Pools")));
        QCOMPARE(model.mark(cell(model, "can_read on Pools", 1)), MatrixMark::StagedGrant);
        QCOMPARE(model.pendingRole(0).permissions, sample().first().base);
        QVERIFY(model.give({cell(model, "can_edit on DAGs", 0)}, false));
        QCOMPARE(model.mark(cell(model, "can_edit on DAGs", 0)), MatrixMark::StagedRevoke);
        // Equal for all now, still shown, no longer counted.
        QCOMPARE(model.differences(), 2);
        QCOMPARE(model.permissionsPassing(), 3);
        QVERIFY(!model.give({cell(model, "can_edit on DAGs", 0)}, false));
    }

    void whatAServerDoesNotKnowIsLeftAlone()
    {
        CompareModel model;
        model.setRoles(sample());
        QVERIFY(!model.toggle({cell(model, "can_read on Pools", 2)}));
        QVERIFY(model.words(cell(model, "can_read on Pools", 2)).meaning.contains(QStringLiteral("Lab")));
        QList<ComparedRole> roles = sample();
        roles[1].editable = false;
        model.setRoles(roles);
        QVERIFY(!model.toggle({cell(model, "can_read on Pools", 1)}));
        QVERIFY(!model.toggle({model.index(1, 0), model.index(1, CompareModel::DiffersColumn)}));
    }

    void aGroupStandsForWhatPasses()
    {
        CompareModel model;
        model.setRoles(sample());
        model.setFilter(QStringLiteral("DAG:"), true);
        QVERIFY(model.toggle({model.index(0, CompareModel::FirstRoleColumn)}));
        QCOMPARE(model.pendingRole(0).permissions,
                 permissionsFrom(QStringLiteral("can_read on DAGs; can_edit on DAGs; can_read on Pools; can_read on DAG:a.b")));
    }

    void aRefreshKeepsRowsAndFolding()
    {
        CompareModel model;
        QAbstractItemModelTester tester(&model);
        model.setRoles(sample());
        model.setFolded(0, true);
        const QPersistentModelIndex pools(cell(model, "can_read on Pools", 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<ComparedRole> roles = sample();
        roles[0].pending = permissionsFrom(QStringLiteral("can_read on DAGs; can_edit on Pools; can_read on Pools"));
        model.setRoles(roles);
        QCOMPARE(resets.size(), 0);
        QVERIFY(pools.isValid());
        QCOMPARE(pools.data(CompareModel::RowKeyRole).toString(), QStringLiteral("Pools\ncan_read"));
        QVERIFY(model.index(0, 0).data(CompareModel::FoldedRole).toBool());
        model.setRoles({roles[0], roles[1]});
        QCOMPARE(resets.size(), 1);
    }

    void textToPaste()
    {
        CompareModel model;
        QList<ComparedRole> roles = sample().mid(0, 2);
        roles[0].name = QStringLiteral("a\tb\u202E");
        model.setRoles(roles);
        const QStringList lines = model.asText().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].contains(QStringLiteral("a b<U+202E> (Lab)")));
        QCOMPARE(lines[1], QStringLiteral("can_edit on DAGs\tyes\tgranted\tnot granted"));
        for (const QString &line : lines.mid(0, 4))
            QCOMPARE(line.count(QLatin1Char('\t')), 3);
    }

    void saysWhatACellIs()
    {
        CompareModel model;
        model.setRoles(sample());
        const QModelIndex index = cell(model, "can_edit on DAGs", 1);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("can_edit on DAGs, two: not granted"));
        QVERIFY(!index.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("differs")));
        QCOMPARE(model.headerData(CompareModel::FirstRoleColumn, Qt::Horizontal, CompareModel::HeadRole).toStringList(),
                 (QStringList{QStringLiteral("one"), QStringLiteral("Lab"), QStringLiteral("3 holders")}));
    }

    void tenThousandPermissionsOfSixRoles()
    {
        PermissionList all;
        for (int dag = 0; dag < 5'000; ++dag) {
            for (const char *action : {"can_read", "can_edit"})
                all.append({QString::fromLatin1(action), QStringLiteral("DAG:dag_%1").arg(dag)});
        }
        all = sortedUnique(all);
        QList<ComparedRole> roles;
        for (int i = 0; i < 6; ++i) {
            ComparedRole one = role("x", "can_read on DAGs", "can_read on DAGs");
            one.key = QString::number(i);
            one.catalogue = all;
            one.base = one.pending = all.mid(i * 1'000);
            roles += one;
        }
        CompareModel model;
        model.setRoles(roles);
        QCOMPARE(model.differences(), 5'000);
    }
};

QTEST_GUILESS_MAIN(tst_CompareModel)
#include "tst_comparemodel.moc"
