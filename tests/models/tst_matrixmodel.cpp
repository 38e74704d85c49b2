#include "models/matrixmodel.h"

#include "models/modelroles.h"
#include "rolesamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

QString letter(MatrixMark mark)
{
    static const QString letters = QStringLiteral(".ox+-nsa");
    return QString(letters.at(int(mark)));
}

/// "DAGs s:sna.." : label, whole row, then the actions.
QStringList printed(const MatrixModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString line = model.index(row, 0).data().toString() + QLatin1Char(' ');
        for (int column = 1; column < model.columnCount(); ++column)
            line += letter(model.mark(model.index(row, column)));
        out += line;
    }
    return out;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out += QString::fromLatin1(text);
    return out;
}

} // namespace

class tst_MatrixModel : public QObject
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
    void showsGroupsAndFoldsRunsThatAreNotHeld()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        QCOMPARE(printed(model),
                 lines({"DAGs sssnn.", "All DAGs (DAGs) no.oo.", "a sx.oo.", "runs of a sox.o.", "b no.oo.",
                              "Administration sannnn", "Pools sxoooo", "Security nnnnn.", "Users noooo.",
                              "Menus n....n", "Browse n....o"}));
    }

    void togglesACellAndKnowsTheRoleAfter()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        QSignalSpy edited(&model, &MatrixModel::edited);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.toggle({at(model, "Pools", "can_edit")}));
        QVERIFY(model.toggle({at(model, "DAG:a", "can_read")}));
        QCOMPARE(edited.size(), 2);
        QVERIFY(changed.size() >= 2);
        QCOMPARE(model.mark(at(model, "Pools", "can_edit")), MatrixMark::StagedGrant);
        QCOMPARE(model.mark(at(model, "DAG:a", "can_read")), MatrixMark::StagedRevoke);
        QCOMPARE(model.pendingRole().name, QStringLiteral("Team"));
        QCOMPARE(model.pendingRole().permissions,
                 permissionsFrom(QStringLiteral("can_create on DAG Run:a; can_read on Pools; can_edit on Pools")));
        QCOMPARE(model.total().added, 1);
        QCOMPARE(model.total().taken, 1);
        QCOMPARE(at(model, "Pools", "").data(MatrixModel::GrantsAddedRole).toInt(), 1);
        QCOMPARE(model.index(0, 0).data(MatrixModel::GrantsTakenRole).toInt(), 1);
        QVERIFY(model.toggle({at(model, "Pools", "can_edit")}));
        QCOMPARE(model.total().added, 0);
    }

    void whatDoesNotExistIsNeverTouched()
    {
        MatrixModel model;
        model.setInput(sample());
        QSignalSpy edited(&model, &MatrixModel::edited);
        QCOMPARE(model.mark(at(model, "DAGs", "can_create")), MatrixMark::NotThere);
        QVERIFY(!model.toggle({at(model, "DAGs", "can_create")}));
        QVERIFY(model.toggle({at(model, "DAGs", "row")}));
        QCOMPARE(model.mark(at(model, "DAGs", "can_create")), MatrixMark::NotThere);
        QCOMPARE(edited.size(), 1);
        QVERIFY(!model.pendingRole().permissions.contains(*Permission::fromText(QStringLiteral("can_create on DAGs"))));
    }

    void aRowGoesToAllThenToNone()
    {
        MatrixModel model;
        model.setInput(sample());
        const QModelIndex row = at(model, "Pools", "row");
        QVERIFY(model.toggle({row}));
        QCOMPARE(model.mark(row), MatrixMark::AllOf);
        QCOMPARE(model.total().added, 4);
        QVERIFY(model.toggle({row}));
        QCOMPARE(model.mark(row), MatrixMark::NoneOf);
        QCOMPARE(model.total().taken, 1);
        QVERIFY(model.toggle({at(model, "Pools", "")})); // the name stands for the row too
        QCOMPARE(model.mark(row), MatrixMark::AllOf);
    }

    void aGroupReachesItsFoldedRows()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        QVERIFY(model.setFolded(0, true));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Administration"));
        QCOMPARE(model.index(0, 0).data(MatrixModel::HintRole).toString(), QStringLiteral("2 of 15 granted"));
        QVERIFY(model.toggle({model.index(0, 2)})); // can_read of the group
        QCOMPARE(model.mark(model.index(0, 2)), MatrixMark::AllOf);
        const PermissionList after = model.pendingRole().permissions;
        QVERIFY(after.contains(*Permission::fromText(QStringLiteral("can_read on DAG Run:b"))));
        QVERIFY(after.contains(*Permission::fromText(QStringLiteral("can_create on DAG Run:a"))));
        QVERIFY(model.setFolded(0, false));
        QCOMPARE(model.mark(at(model, "DAG:b", "can_read")), MatrixMark::StagedGrant);
    }

    void aColumnReachesOnlyWhatPassesTheFilter()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        model.setFilter(QStringLiteral("POOL"), false);
        QCOMPARE(printed(model), lines({"Administration sannnn", "Pools sxoooo"}));
        QCOMPARE(model.resourcesPassing(), 1);
        QVERIFY(model.toggleColumn(at(model, "Pools", "can_edit").column()));
        model.setFilter({}, false);
        QCOMPARE(model.mark(at(model, "Users", "can_edit")), MatrixMark::Empty);
        QCOMPARE(model.mark(at(model, "Pools", "can_edit")), MatrixMark::StagedGrant);
        QVERIFY(model.toggleColumn(at(model, "Pools", "can_edit").column()));
        QCOMPARE(model.mark(at(model, "Users", "can_edit")), MatrixMark::StagedGrant);
        QVERIFY(!model.toggleColumn(0));
        QVERIFY(!model.toggleColumn(model.columnCount()));
    }

    void aRectangleTakesItsCellsOnly()
    {
        MatrixModel model;
        model.setInput(sample());
        QModelIndexList cells;
        for (int row = 0; row <= at(model, "DAG:a", "").row(); ++row) { // the group, all DAGs, DAG a
            for (int column = 0; column <= 2; ++column)
                cells += model.index(row, column);
        }
        QVERIFY(model.toggle(cells));
        QCOMPARE(model.pendingRole().permissions,
                 permissionsFrom(QStringLiteral("can_read on DAGs; can_read on DAG:a; can_create on DAG Run:a; can_read on Pools")));
        QVERIFY(model.toggle(cells));
        QCOMPARE(model.pendingRole().permissions,
                 permissionsFrom(QStringLiteral("can_create on DAG Run:a; can_read on Pools")));
    }

    void filterFindsNamesFirstThenWords()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        model.setFilter(QStringLiteral("trigger the"), false);
        QVERIFY(model.filterMatchesWords());
        QVERIFY(model.rowOfKey(QStringLiteral("DAG Run:b")) >= 0); // unfolded to be seen
        QCOMPARE(model.rowOfKey(QStringLiteral("Pools")), -1);
        model.setFilter(QStringLiteral("no such thing"), false);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.resourcesPassing(), 0);
        model.setFilter({}, false);
        QCOMPARE(model.rowOfKey(QStringLiteral("DAG Run:b")), -1); // folded as before
    }

    void onlyGrantedKeepsWhatIsBeingTakenAway()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        model.setFilter({}, true);
        QCOMPARE(model.rowCount(), 5); // DAGs, a, its runs, Administration, Pools
        QVERIFY(model.toggle({at(model, "Pools", "can_read")}));
        QCOMPARE(model.mark(at(model, "Pools", "can_read")), MatrixMark::StagedRevoke);
        model.setFilter(QStringLiteral("pool"), true);
        QCOMPARE(model.rowCount(), 2);
    }

    void aPersistentCellSurvivesFoldingAndFilter()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        const QPersistentModelIndex users = at(model, "Users", "can_edit");
        QVERIFY(model.setFolded(0, true));
        QCOMPARE(QModelIndex(users), at(model, "Users", "can_edit"));
        model.setFilter(QStringLiteral("user"), false);
        QVERIFY(users.isValid());
        model.setFilter(QStringLiteral("pool"), false);
        QVERIFY(!users.isValid());
    }

    void aRefreshKeepsFoldingPositionAndWhatIsPending()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        QVERIFY(model.setFolded(model.rowOfKey(QStringLiteral("DAG:b")), false));
        QVERIFY(model.toggle({at(model, "Users", "can_edit")}));
        const QPersistentModelIndex users = at(model, "Users", "can_edit");
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        MatrixModel::Input next = sample();
        next.catalogue = pairsFrom(lines({"DAGs|red", "DAG:aa|red", "DAG Run:aa|rcd", "DAG:b|red", "DAG Run:b|rcd",
                                          "Pools|rcedm", "Users|rced", "Browse|m"}));
        next.dagIds = QSet<QString>{QStringLiteral("aa"), QStringLiteral("b")};
        next.pending = model.pendingRole().permissions;
        model.setInput(next);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(QModelIndex(users), at(model, "Users", "can_edit"));
        QCOMPARE(model.mark(users), MatrixMark::StagedGrant);
        QVERIFY(model.rowOfKey(QStringLiteral("DAG Run:b")) >= 0);
        QVERIFY(model.rowOfKey(QStringLiteral("DAG:aa")) >= 0);
        const QModelIndex gone = at(model, "DAG:a", "can_read"); // the role still holds it
        QVERIFY(gone.data(MatrixModel::MissingRole).toBool());
        QCOMPARE(model.mark(gone), MatrixMark::Granted);
        QVERIFY(model.words(gone).caution.contains(QStringLiteral("no longer exists")));
        next.key = QStringLiteral("another");
        model.setInput(next);
        QCOMPARE(reset.size(), 1);
    }

    void undoFromOutsideIsShown()
    {
        MatrixModel model;
        model.setInput(sample());
        QVERIFY(model.toggle({at(model, "Users", "can_edit")}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy edited(&model, &MatrixModel::edited);
        model.setPending(sample().base);
        QCOMPARE(model.mark(at(model, "Users", "can_edit")), MatrixMark::Empty);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edited.size(), 0);
        model.setPending(permissionsFrom(QStringLiteral("can_read on Brand New")));
        QCOMPARE(model.mark(at(model, "Brand New", "can_read")), MatrixMark::StagedGrant);
        QVERIFY(model.words(at(model, "Brand New", "can_read")).caution.contains(QStringLiteral("does not name it")));
    }

    void readOnlyRefusesEveryToggle()
    {
        MatrixModel model;
        MatrixModel::Input input = sample();
        input.editable = false;
        model.setInput(input);
        QVERIFY(!model.toggle({at(model, "Users", "can_edit")}));
        QVERIFY(!model.toggleColumn(2));
        QCOMPARE(model.pendingRole().permissions, input.base);
    }

    void saysWhatAServerCannotTakeAway()
    {
        MatrixModel model;
        MatrixModel::Input input = sample();
        input.revokes = RevokeAbility::AddsOnly;
        model.setInput(input);
        const QModelIndex cell = at(model, "Pools", "can_read");
        QVERIFY(model.words(cell).obstacle.contains(QStringLiteral("only adds"))); // before anything is staged
        QVERIFY(model.words(at(model, "Pools", "can_edit")).obstacle.isEmpty());
        QVERIFY(model.toggle({cell}));
        QVERIFY(model.words(cell).obstacle.contains(QStringLiteral("only adds")));
        input.revokes = RevokeAbility::Works;
        model.setInput(input);
        QVERIFY(model.words(cell).obstacle.isEmpty());
    }

    void everyCellSaysItselfInWords()
    {
        MatrixModel model;
        model.setInput(sample());
        const QModelIndex cell = at(model, "DAGs", "can_edit");
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("can_edit on DAGs: not granted"));
        const QModelIndex pool = at(model, "Pools", "can_read");
        QVERIFY(model.toggle({pool}));
        QCOMPARE(pool.data(Qt::AccessibleTextRole).toString(), QStringLiteral("can_read on Pools: granted, staged revoke"));
        QVERIFY(!pool.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("can_read on all of: DAGs: some granted"));
        QCOMPARE(at(model, "DAGs", "can_create").data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("can_create on DAGs: does not exist on this server"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("read"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, ColumnKeyRole).toString(), QStringLiteral("can_read"));
    }

    void findingUnfoldsWhatHides()
    {
        MatrixModel model;
        QAbstractItemModelTester tester(&model);
        model.setInput(sample());
        model.setAllFolded(true);
        QCOMPARE(model.rowCount(), 4);
        const int row = model.find(QStringLiteral("USER"), 0);
        QCOMPARE(model.index(row, 0).data().toString(), QStringLiteral("Users"));
        QCOMPARE(model.index(model.find(QStringLiteral("s of b"), row), 0).data().toString(), QStringLiteral("runs of b"));
        QCOMPARE(model.find(QStringLiteral("zzz"), 0), -1);
        QVERIFY(!model.setFolded(model.rowOfKey(QStringLiteral("Users")), true)); // nothing to fold
        QVERIFY(!model.setFolded(-1, true));
    }

    void hostileNamesAreMadeVisible()
    {
        MatrixModel model;
        MatrixModel::Input input = sample();
        input.base = {{QStringLiteral("can_read"), QStringLiteral("DAG:<b>x\u202E</b>")}};
        input.pending = input.base;
        model.setInput(input);
        const QModelIndex name = model.index(model.rowOfKey(input.base.first().resource), 0);
        QCOMPARE(name.data().toString(), QStringLiteral("<b>x<U+202E></b>"));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(!model.words(model.index(name.row(), 2)).meaning.contains(QChar(0x202E)));
    }

    void indexesEndWhereTheRowsEnd()
    {
        MatrixModel model;
        model.setInput(sample());
        QVERIFY(!model.index(model.rowCount(), 0).isValid());
        QVERIFY(!model.index(0, model.columnCount()).isValid());
        QVERIFY(!model.index(-1, 0).isValid());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
        MatrixModel empty;
        QAbstractItemModelTester tester(&empty);
        QCOMPARE(empty.columnCount(), 0);
        empty.setFilter(QStringLiteral("x"), true);
        QCOMPARE(empty.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_MatrixModel)
#include "tst_matrixmodel.moc"
