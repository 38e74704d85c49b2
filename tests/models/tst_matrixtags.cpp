#include "models/matrixmodel.h"

#include "rolesamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out += QString::fromLatin1(text);
    return out;
}

} // namespace

/// DAGs under their tags and owners, and finding them.
class tst_MatrixTags : public QObject
{
    Q_OBJECT

    static MatrixModel::Input sample()
    {
        MatrixModel::Input input;
        input.key = QStringLiteral("one");
        input.roleName = QStringLiteral("Team");
        input.catalogue = pairsFrom(lines({"DAGs|red", "DAG:a|red", "DAG Run:a|rcd", "DAG:b|red", "DAG Run:b|rcd",
                                           "Pools|rcedm", "Users|rced", "Browse|m"}));
        input.dagIds = QSet<QString>{QStringLiteral("a"), QStringLiteral("b")};
        input.base = permissionsFrom(QStringLiteral("can_read on DAG:a; can_create on DAG Run:a; can_read on Pools"));
        input.pending = input.base;
        return input;
    }

    static QModelIndex at(const MatrixModel &model, const char *resource, const char *action)
    {
        const int row = model.rowOfKey(QString::fromLatin1(resource));
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.action(column) == QLatin1String(action))
                return model.index(row, column);
        }
        return model.index(row, qstrcmp(action, "row") == 0 ? MatrixModel::WholeRowColumn : 0);
    }

private Q_SLOTS:
    void dagsByTagAreFoldedAndToggleTogether()
    {
        MatrixModel::Input input = sample();
        input.dags = {{QStringLiteral("a"), {}, {QStringLiteral("ann")}, {QStringLiteral("x"), QStringLiteral("y")}, false},
                      {QStringLiteral("b"), {}, {}, {QStringLiteral("y")}, false}};
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(input);
        const MatrixGrid::Count before = model.total();
        model.setGrouping(DagGrouping::Tag);
        QCOMPARE(model.total().granted, before.granted);
        QCOMPARE(model.total().there, before.there);
        const int x = model.rowOfKey(QStringLiteral("\nlabel\nx"));
        const int y = model.rowOfKey(QStringLiteral("\nlabel\ny"));
        QCOMPARE(y, x + 1); // folded
        QCOMPARE(model.index(y, 0).data(MatrixModel::HintRole).toString(), QStringLiteral("2 of 12 granted"));
        QSignalSpy edited(&model, &MatrixModel::edited);
        QVERIFY(model.toggle({model.index(y, MatrixModel::FirstActionColumn)}));
        QCOMPARE(edited.size(), 1);
        QVERIFY(model.pendingRole().permissions.contains({QStringLiteral("can_read"), QStringLiteral("DAG:b")}));
        QVERIFY(model.setFolded(y, false));
        QVERIFY(model.setFolded(x, false));
        const Permission run{QStringLiteral("can_create"), QStringLiteral("DAG Run:a")};
        QVERIFY(model.pendingRole().permissions.contains(run));
        QVERIFY(model.toggle({at(model, "DAG:a", "can_edit")})); // under the first tag
        int shown = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = at(model, "DAG:a", "can_edit").siblingAtRow(row);
            if (model.permissionAt(index) == Permission{QStringLiteral("can_edit"), QStringLiteral("DAG:a")}) {
                ++shown;
                QCOMPARE(model.mark(index), MatrixMark::StagedGrant);
            }
        }
        QCOMPARE(shown, 2);
        const Role pending = model.pendingRole();
        model.setGrouping(DagGrouping::Owner);
        QCOMPARE(model.pendingRole(), pending);
        QVERIFY(model.rowOfKey(QStringLiteral("\nlabel\nann")) > 0);
        QVERIFY(model.rowOfKey(QStringLiteral("\nlabel\n")) > 0); // without an owner
        model.setFilter(QStringLiteral("ANN"), false); // the label is sought too
        QCOMPARE(model.resourcesPassing(), 2);
        model.setGrouping(DagGrouping::Name);
        QCOMPARE(model.pendingRole(), pending);
    }

    void findsDagsWithDotsAlsoWhileFiltered()
    {
        MatrixModel::Input input = sample();
        input.catalogue = sortedUnique(input.catalogue + pairsFrom(lines({"DAG:team.pay.daily|red", "DAG:team.pay.weekly|red", "DAG:other|r"})));
        input.dags = {{QStringLiteral("team.pay.daily"), {}, {}, {QStringLiteral("x")}, false}};
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(input);
        QCOMPARE(model.find(QStringLiteral("team.pay.w"), 0), model.rowOfKey(QStringLiteral("DAG:team.pay.weekly")));
        QCOMPARE(model.find(QStringLiteral("pay.daily"), 0), model.rowOfKey(QStringLiteral("DAG:team.pay.daily")));
        model.setFilter(QStringLiteral("pay"), false);
        QCOMPARE(model.find(QStringLiteral("other"), 0), -1);
        QCOMPARE(model.find(QStringLiteral("TEAM.PAY.D"), 0), model.rowOfKey(QStringLiteral("DAG:team.pay.daily")));
        model.setFilter({}, false);
        model.setGrouping(DagGrouping::Tag);
        const int row = model.find(QStringLiteral("team.pay.d"), 0); // its tag was folded
        QVERIFY(row > 0);
        QCOMPARE(model.index(row, 0).data().toString(), QStringLiteral("team.pay.daily"));
    }
};

QTEST_GUILESS_MAIN(tst_MatrixTags)
#include "tst_matrixtags.moc"
