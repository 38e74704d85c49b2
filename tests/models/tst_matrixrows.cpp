#include "models/matrixgrid.h"

#include "rolesamples.h"

#include <QTest>

using namespace airside;

class tst_MatrixRows : public QObject
{
    Q_OBJECT

    static QStringList printed(const std::vector<MatrixRow> &rows)
    {
        QStringList out;
        for (const MatrixRow &row : rows)
            out += QString(row.depth, QLatin1Char(' '))
                   + (row.kind == MatrixRow::Kind::Group ? resourceGroupName(row.group) : row.resource)
                   + (row.missing ? QStringLiteral(" !") : QString());
        return out;
    }

private Q_SLOTS:
    void rowsAreGroupedAndOrdered()
    {
        const PermissionList catalogue =
            pairsFrom({QStringLiteral("Users|rced"), QStringLiteral("Weather|r"), QStringLiteral("DAG Runs|rced"),
                       QStringLiteral("DAG:b|red"), QStringLiteral("DAG Run:b|rcd"), QStringLiteral("DAG:A|red"),
                       QStringLiteral("DAG Run:A|rcd"), QStringLiteral("DAGs|red"), QStringLiteral("DAG Code|r"),
                       QStringLiteral("Browse|m"), QStringLiteral("My Plug|m"), QStringLiteral("Pools|rm")});
        QCOMPARE(printed(matrixRows(catalogue, {}, std::nullopt)),
                 (QStringList{QStringLiteral("DAGs"), QStringLiteral(" DAGs"), QStringLiteral(" DAG Code"),
                              QStringLiteral(" DAG:A"), QStringLiteral("  DAG Run:A"), QStringLiteral(" DAG:b"),
                              QStringLiteral("  DAG Run:b"), QStringLiteral("Runs and tasks"), QStringLiteral(" DAG Runs"),
                              QStringLiteral("Administration"), QStringLiteral(" Pools"), QStringLiteral(" Weather"),
                              QStringLiteral("Security"), QStringLiteral(" Users"), QStringLiteral("Menus"),
                              QStringLiteral(" Browse"), QStringLiteral(" My Plug")}));
    }

    void runsWithoutTheirDagGetIt()
    {
        const std::vector<MatrixRow> rows = matrixRows({}, pairsFrom({QStringLiteral("DAG Run:a:b|c")}), std::nullopt);
        QCOMPARE(printed(rows), (QStringList{QStringLiteral("DAGs"), QStringLiteral(" DAG:a:b"), QStringLiteral("  DAG Run:a:b")}));
        QCOMPARE(rows[1].parent, 0);
        QCOMPARE(rows[2].parent, 1);
    }

    void aDagThatIsGoneIsMissingOnlyWhereDagsWereRead()
    {
        const PermissionList held = pairsFrom({QStringLiteral("DAG:old|r"), QStringLiteral("DAG:new|r")});
        const QSet<QString> dags{QStringLiteral("new")};
        QCOMPARE(printed(matrixRows({}, held, dags)),
                 (QStringList{QStringLiteral("DAGs"), QStringLiteral(" DAG:new"), QStringLiteral(" DAG:old !")}));
        QCOMPARE(printed(matrixRows({}, held, std::nullopt)),
                 (QStringList{QStringLiteral("DAGs"), QStringLiteral(" DAG:new"), QStringLiteral(" DAG:old")}));
    }

    void dagsComeUnderTheirTags()
    {
        const PermissionList catalogue = pairsFrom({QStringLiteral("DAGs|r"), QStringLiteral("DAG:a|r"), QStringLiteral("DAG Run:a|c"),
                                                    QStringLiteral("DAG:b|r"), QStringLiteral("DAG:c|r"), QStringLiteral("Pools|r")});
        const QList<Dag> dags{{QStringLiteral("a"), QStringLiteral("a"), {QStringLiteral("ann")}, {QStringLiteral("pay"), QStringLiteral("Eu"), QStringLiteral("pay")}, false},
                              {QStringLiteral("b"), QStringLiteral("b"), {}, {QStringLiteral("pay")}, false}};
        const std::vector<MatrixRow> rows = matrixRows(catalogue, {}, std::nullopt, DagLabels::from(dags, DagGrouping::Tag));
        QStringList lines;
        for (const MatrixRow &row : rows)
            lines += QString(row.depth, QLatin1Char(' ')) + (row.kind == MatrixRow::Kind::Label ? QLatin1Char('#') + row.label : row.resource);
        QCOMPARE(lines, (QStringList{QString(), QStringLiteral(" DAGs"), QStringLiteral(" #Eu"), QStringLiteral("  DAG:a"),
                                     QStringLiteral("   DAG Run:a"), QStringLiteral(" #pay"), QStringLiteral("  DAG:a"),
                                     QStringLiteral("   DAG Run:a"), QStringLiteral("  DAG:b"), QStringLiteral(" #"),
                                     QStringLiteral("  DAG:c"), QString(), QStringLiteral(" Pools")}));
        QSet<QString> keys;
        for (const MatrixRow &row : rows)
            keys.insert(row.key());
        QCOMPARE(keys.size(), qsizetype(rows.size()));
        QCOMPARE(DagLabels::from(dags, DagGrouping::Owner).ofDag, (QHash<QString, QStringList>{{QStringLiteral("a"), {QStringLiteral("ann")}}}));
    }

    void sharedCellsCountOnce()
    {
        const PermissionList all = pairsFrom({QStringLiteral("DAG:a|re"), QStringLiteral("DAG:b|re")});
        const QList<Dag> dags{{QStringLiteral("a"), {}, {}, {QStringLiteral("x"), QStringLiteral("y")}, false},
                              {QStringLiteral("b"), {}, {}, {QStringLiteral("y")}, false}};
        MatrixGrid grid;
        grid.load(all, std::nullopt, {}, {}, DagLabels::from(dags, DagGrouping::Tag));
        const int group = grid.order().front();
        QCOMPARE(grid.count(grid.members(group), -1, {}).there, 4);
        const int x = grid.idOf(QStringLiteral("\nlabel\nx"));
        const int y = grid.idOf(QStringLiteral("\nlabel\ny"));
        QCOMPARE(grid.members(x).size(), size_t(1));
        QVERIFY(grid.set({{grid.members(x).front(), 0}}, true));
        QCOMPARE(grid.count(grid.members(y), -1, {}).granted, 1);
        QCOMPARE(grid.pending(), pairsFrom({QStringLiteral("DAG:a|r")}));
    }

    void aResourceNamedLikeAKeyGetsItsOwnRow()
    {
        MatrixGrid grid;
        const PermissionList all = pairsFrom({QStringLiteral("\n0|r"), QStringLiteral("\n2|r"), QStringLiteral("DAGs|r"), QStringLiteral("\nlabel\nx|r")});
        grid.load(all, std::nullopt, all, all, DagLabels::from({}, DagGrouping::Tag));
        std::vector<int> ids = grid.order();
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
        QCOMPARE(grid.pending(), all);
    }

    void rarerActionsComeLast()
    {
        QCOMPARE(matrixActions(permissionsFrom(QStringLiteral("set_failed on Task Instances; can_edit on DAGs")),
                               permissionsFrom(QStringLiteral("muldelete on SLA Misses")), {}),
                 usualActions() + QStringList({QStringLiteral("muldelete"), QStringLiteral("set_failed")}));
    }

    void idsSurviveALoad()
    {
        MatrixGrid grid;
        grid.load(pairsFrom({QStringLiteral("DAG:a|r"), QStringLiteral("DAG:b|r")}), std::nullopt, {}, {});
        const int b = grid.idOf(QStringLiteral("DAG:b"));
        const int a = grid.idOf(QStringLiteral("DAG:a"));
        const PermissionList pending = pairsFrom({QStringLiteral("DAG:b|r")});
        grid.load(pairsFrom({QStringLiteral("DAG:0|r"), QStringLiteral("DAG:b|re")}), std::nullopt, pending, pending);
        QCOMPARE(grid.idOf(QStringLiteral("DAG:b")), b);
        QVERIFY(grid.cell(b, 0) & MatrixGrid::Base);
        QCOMPARE(int(grid.cell(a, 0)), 0);
        QVERIFY(std::ranges::find(grid.order(), a) == grid.order().end());
        QCOMPARE(grid.pending(), pending);
    }

    void aCellIsAByte()
    {
        PermissionList catalogue;
        for (int dag = 0; dag < 5000; ++dag) {
            for (const char *action : {"can_read", "can_edit", "can_delete"})
                catalogue.append({QString::fromLatin1(action), QStringLiteral("DAG:dag_%1").arg(dag)});
        }
        catalogue = sortedUnique(catalogue);
        MatrixGrid grid;
        grid.load(catalogue, std::nullopt, catalogue, catalogue);
        QCOMPARE(grid.pending(), catalogue);
        QCOMPARE(grid.count(grid.order(), -1, {}).granted, 15000);
        QCOMPARE(sizeof(grid.cell(0, 0)), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_MatrixRows)
#include "tst_matrixrows.moc"
