#include "usernotation.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QRandomGenerator>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QStringList selectedNames(const QItemSelectionModel &selection)
{
    QStringList out;
    for (const QModelIndex &index : selection.selectedRows(int(UserColumn::Username)))
        out += index.data().toString();
    out.sort();
    return out;
}

void select(QItemSelectionModel &selection, const QStringList &names)
{
    const QAbstractItemModel &model = *selection.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (names.contains(model.index(row, int(UserColumn::Username)).data().toString()))
            selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace

class tst_UserTableModel : public QObject
{
    Q_OBJECT

    const Instance m_payments = instanceOf(QStringLiteral("Payments"));
    const Instance m_lab = instanceOf(QStringLiteral("Lab"), Environment::Development);
    FixedClock m_clock;
    std::unique_ptr<UserTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    std::shared_ptr<Snapshot> fill(const QStringList &lines, const ChangePlan &plan = {})
    {
        const auto snapshot = snapshotOf(m_payments, lines);
        m_model->setUsers({makeUserIndex(snapshot)}, plan);
        return snapshot;
    }

    static QStringList many(int count, int from = 0)
    {
        QStringList lines;
        for (int i = from; i < from + count; ++i)
            lines += QStringLiteral("u%1|First%2 Last|u%1@x|Viewer|-|%2|0|-").arg(i, 4, 10, QLatin1Char('0')).arg(i);
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<UserTableModel>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->sort(int(UserColumn::Username));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void boundsAreKept()
    {
        fill(many(3));
        QVERIFY(m_model->index(2, 0).isValid());
        QVERIFY(!m_model->index(3, 0).isValid());
        QVERIFY(!m_model->index(0, kUserColumns).isValid());
        QVERIFY(!m_model->index(-1, 0).isValid());
        QVERIFY(!m_model->data(m_model->index(3, 0), Qt::DisplayRole).isValid());
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
        QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
        QVERIFY(!m_model->headerData(kUserColumns, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void refreshIsAMergeNotAReset()
    {
        fill({QStringLiteral("anna|A A|a@x"), QStringLiteral("bob|B B|b@x"), QStringLiteral("cy|C C|c@x"),
              QStringLiteral("dan|D D|d@x")});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        fill({QStringLiteral("anna|A A|a@x"), QStringLiteral("ben|N N|n@x"), QStringLiteral("cy|C C|new@x"),
              QStringLiteral("dan|D D|d@x")});
        QCOMPARE(usernames(*m_model), words("anna ben cy dan"));
        QCOMPARE(reset.count() + layout.count(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][1].toInt(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1); // cy, before ben came
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    }

    void whatWasPreparedIsTakenUnlessTheTableMovedOn()
    {
        fill(many(3));
        const UserIndexPtr next = makeUserIndex(snapshotOf(m_payments, many(3, 1)));
        const auto prepare = m_model->preparation({});
        QVERIFY(m_model->take(prepare({next}), {}));
        QCOMPARE(usernames(*m_model), words("u0001 u0002 u0003"));
        QVERIFY(!m_model->take(prepare({next}), {})); // of the rows before
        const auto unfiltered = m_model->preparation({});
        m_model->setFilter(QStringLiteral("u0002"));
        QVERIFY(!m_model->take(unfiltered({next}), {}));
        QCOMPARE(usernames(*m_model), words("u0002"));
        QVERIFY(m_model->take(m_model->preparation({})({next}), {}));
        QCOMPARE(usernames(*m_model), words("u0002"));
    }

    void everyChangedValueIsTold()
    {
        const QStringList lines{QStringLiteral("anna|A A|a@x|Viewer|-|1|0|-"), QStringLiteral("bob|B B|b@x|Viewer|-|1|0|-")};
        const auto first = fill(lines);
        for (const auto &edit : std::initializer_list<std::function<void(Snapshot &)>>{
                 [](Snapshot &s) { s.users[1].loginCount = 2; },
                 [](Snapshot &s) { s.users[1].active = false; },
                 [](Snapshot &s) { s.users[1].lastLogin = ServerTime::parse(QStringLiteral("2026-01-01T00:00:00")); },
                 [](Snapshot &s) { s.users[1].roles = words("Admin"); },
                 [](Snapshot &s) { s.users[1].firstName = QStringLiteral("Z"); },
             }) {
            m_model->setUsers({makeUserIndex(first)}, {});
            QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
            const auto next = std::make_shared<Snapshot>(*first);
            edit(*next);
            m_model->setUsers({makeUserIndex(next)}, {});
            QCOMPARE(changed.count(), 1);
            QCOMPARE(changed[0][0].toModelIndex(), m_model->index(1, 0));
            QCOMPARE(changed[0][1].toModelIndex(), m_model->index(1, kUserColumns - 1));
        }
        // A role that becomes powerful changes the mark of its holders.
        m_model->setUsers({makeUserIndex(first)}, {});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto next = std::make_shared<Snapshot>(*first);
        next->roles.last().permissions = {{QStringLiteral("can_edit"), QStringLiteral("Roles")}};
        m_model->setUsers({makeUserIndex(next)}, {});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model->privilegeAt(0), PrivilegeLevel::CanBecomeAdmin);
    }

    void selectionAndCurrentFollowTheirUsers_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few: single signals") << 20;
        QTest::newRow("many scattered: one layout change") << 400;
    }
    void selectionAndCurrentFollowTheirUsers()
    {
        QFETCH(int, count);
        fill(many(count));
        QItemSelectionModel selection(m_model.get());
        select(selection, words("u0004 u0005 u0009"));
        selection.setCurrentIndex(m_model->index(5, 3), QItemSelectionModel::NoUpdate);
        // Every third goes, as many new ones come before and between.
        QStringList lines;
        for (const QString &line : many(count)) {
            if (line.mid(1, 4).toInt() % 3 != 0)
                lines += line;
            else
                lines += QString(line).replace(0, 5, line.left(5) + QLatin1Char('x'));
        }
        fill(lines);
        QCOMPARE(m_model->rowCount(), count);
        QCOMPARE(selectedNames(selection), words("u0004 u0005"));
        QCOMPARE(selection.currentIndex().row(), 5);
        QCOMPARE(selection.currentIndex().column(), 3);
        QCOMPARE(selection.currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("u0005"));
    }

    void refreshThatChangesTheOrderKeepsTheSelection()
    {
        const auto first = fill(many(10));
        m_model->sort(int(UserColumn::Logins));
        QItemSelectionModel selection(m_model.get());
        select(selection, words("u0001"));
        const QPersistentModelIndex watched = m_model->index(1, 2);
        const auto next = std::make_shared<Snapshot>(*first);
        next->users[1].loginCount = 100;
        m_model->setUsers({makeUserIndex(next)}, {});
        QCOMPARE(usernames(*m_model).last(), QStringLiteral("u0001"));
        QCOMPARE(watched.row(), 9);
        QCOMPARE(watched.column(), 2);
        QCOMPARE(selectedNames(selection), words("u0001"));
    }

    void accountMadeAgainIsNotSelected()
    {
        const auto first = fill({QStringLiteral("a|A A|a@x|Viewer|-|1|0|2025-01-01T00:00:00"), QStringLiteral("b|B B|b@x")});
        QItemSelectionModel selection(m_model.get());
        select(selection, words("a b"));
        const auto next = std::make_shared<Snapshot>(*first);
        next->users[0].createdOn = ServerTime::parse(QStringLiteral("2026-11-23T00:00:00"));
        m_model->setUsers({makeUserIndex(next)}, {});
        QCOMPARE(selectedNames(selection), words("b"));
    }

    void filterDropsHiddenRowsFromTheSelectionOnly()
    {
        fill(many(300));
        QItemSelectionModel selection(m_model.get());
        select(selection, words("u0010 u0110 u0111"));
        m_model->setFilter(QStringLiteral("u01"));
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_model->totalRows(), 300);
        QCOMPARE(selectedNames(selection), words("u0110 u0111"));
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 300);
        QCOMPARE(selectedNames(selection), words("u0110 u0111"));
        m_model->setFilter(QStringLiteral("nobody"));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!selection.hasSelection());
    }

    void filterAndOrderOutliveARefresh()
    {
        fill(many(30));
        m_model->setFilter(QStringLiteral("u001"));
        m_model->sort(int(UserColumn::Logins), Qt::DescendingOrder);
        fill(many(25));
        QCOMPARE(m_model->filter(), QStringLiteral("u001"));
        QCOMPARE(usernames(*m_model), words("u0019 u0018 u0017 u0016 u0015 u0014 u0013 u0012 u0011 u0010"));
    }

    void sortingKeepsSelection()
    {
        fill(many(50));
        QItemSelectionModel selection(m_model.get());
        select(selection, words("u0003 u0040"));
        m_model->sort(int(UserColumn::Username), Qt::DescendingOrder);
        QCOMPARE(usernames(*m_model).first(), QStringLiteral("u0049"));
        QCOMPARE(selectedNames(selection), words("u0003 u0040"));
    }

    void everythingSelectedStaysSelectedWhenOneComes()
    {
        fill(many(50));
        QItemSelectionModel selection(m_model.get());
        selection.select(QItemSelection(m_model->index(0, 0), m_model->index(49, kUserColumns - 1)),
                         QItemSelectionModel::Select);
        fill(many(50) + QStringList{QStringLiteral("u0020b|N N|n@x")});
        QCOMPARE(selection.selectedRows().size(), 50);
        QVERIFY(!selectedNames(selection).contains(QStringLiteral("u0020b")));
    }

    void selectionNeverGrowsOverRowsThatComeBack()
    {
        QStringList lines = many(600);
        for (int i = 0; i < lines.size(); i += 2)
            lines[i].replace(QLatin1String("Viewer"), QLatin1String("Op"));
        fill(lines);
        m_model->setFilter(QStringLiteral("viewer"));
        QItemSelectionModel selection(m_model.get());
        selection.select(QItemSelection(m_model->index(0, 0), m_model->index(299, kUserColumns - 1)),
                         QItemSelectionModel::Select);
        QCOMPARE(selection.selectedRows().size(), 300);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 600);
        QCOMPARE(selection.selectedRows().size(), 300);
        for (const QModelIndex &index : selection.selectedRows(int(UserColumn::Roles)))
            QCOMPARE(index.data().toString(), QStringLiteral("Viewer"));
        m_model->setFilter(QStringLiteral("op"));
        QVERIFY(!selection.hasSelection());
    }

    void layoutChangesNeverChangeTheNumberOfRows()
    {
        fill(many(600));
        int before = 0;
        connect(m_model.get(), &QAbstractItemModel::layoutAboutToBeChanged, this, [&] { before = m_model->rowCount(); });
        connect(m_model.get(), &QAbstractItemModel::layoutChanged, this, [&] { QCOMPARE(m_model->rowCount(), before); });
        m_model->setFilter(QStringLiteral("5@"));
        m_model->setFilter(QStringLiteral("7@"));
        m_model->setFilter({});
        fill(many(300, 150));
    }

    void stagingMarksRowsAndUndoingRestoresThem()
    {
        const auto snapshot = fill({QStringLiteral("anna|A A|a@x|Viewer"), QStringLiteral("bob|B B|b@x|Viewer")});
        ChangePlan plan;
        plan.changes += creation(m_payments, QStringLiteral("alf|A F|f@x|Viewer"));
        plan.changes += deletion(*snapshot, QStringLiteral("bob"));
        m_model->setPlan(plan);
        QCOMPARE(usernames(*m_model), words("alf anna bob"));
        QCOMPARE(m_model->index(0, 0).data(StagedRole).value<StagedState>(), StagedState::Added);
        QCOMPARE(m_model->index(2, 0).data(StagedRole).value<StagedState>(), StagedState::Removed);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setPlan({});
        QCOMPARE(usernames(*m_model), words("anna bob"));
        QCOMPARE(m_model->index(1, 0).data(StagedRole).value<StagedState>(), StagedState::None);
        QCOMPARE(changed.count(), 1);
    }

    void stagingShowsWhatAFreshTableWouldShow()
    {
        QRandomGenerator random(11);
        const auto snapshot = fill(many(60));
        const UserIndexPtr index = m_model->sources().first();
        m_model->sort(int(UserColumn::Name));
        m_model->setFilter(QStringLiteral("role:Viewer -name:first3"));
        for (int round = 0; round < 20; ++round) {
            ChangePlan plan;
            for (int i = random.bounded(6); i > 0; --i) {
                Change change;
                change.instance = m_payments.id;
                const User user = userOf(QStringLiteral("u%1|First%2 Last|a@x|%3").arg(random.bounded(70), 4, 10, QLatin1Char('0')).arg(random.bounded(40))
                                             .arg(random.bounded(2) == 0 ? QStringLiteral("Viewer") : QStringLiteral("Op")));
                const User *server = snapshot->user(user.username);
                change.kind = server ? ChangeKind::UpdateUser : ChangeKind::CreateUser;
                if (server)
                    change.userBefore = *server;
                change.userAfter = user;
                if (std::ranges::none_of(plan.changes, [&](const Change &one) { return one.objectName() == change.objectName(); }))
                    plan.changes += change;
            }
            m_model->setPlan(plan);
            UserTableModel fresh(m_clock);
            fresh.sort(int(UserColumn::Name));
            fresh.setFilter(m_model->filter());
            fresh.setUsers({index}, plan);
            QCOMPARE(usernames(*m_model), usernames(fresh));
        }
    }

    void severalInstancesKeepApart()
    {
        const auto payments = snapshotOf(m_payments, {QStringLiteral("anna|A A|a@x|Viewer")});
        const auto lab = snapshotOf(m_lab, {QStringLiteral("anna|A A|a@x|Admin"), QStringLiteral("bob|B B|b@x|Viewer")});
        m_model->setUsers({makeUserIndex(payments), makeUserIndex(lab)}, {});
        QCOMPARE(m_model->rowCount(), 3);
        QItemSelectionModel selection(m_model.get());
        const int row = m_model->rowOf({m_lab.id, QStringLiteral("anna")});
        selection.select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_model->setUsers({makeUserIndex(lab)}, {});
        QCOMPARE(usernames(*m_model), words("anna bob"));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(m_model->keyAt(selection.selectedRows().first().row()), (UserKey{m_lab.id, QStringLiteral("anna")}));
        m_model->setUsers({}, {});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!selection.hasSelection());
    }

    void agesFollowTheClock()
    {
        fill({QStringLiteral("a|A A|a@x|Viewer|2026-11-20T12:00:00|1|0|-")});
        const QModelIndex cell = m_model->index(0, int(UserColumn::LastLogin));
        QCOMPARE(cell.data().toString(), QStringLiteral("3 days ago"));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_clock.now = m_clock.now.addDays(1);
        m_model->timePassed();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell.data().toString(), QStringLiteral("4 days ago"));
        m_clock.now = m_clock.now.addDays(-1);
    }

    void userAtLivesOnItsOwn()
    {
        fill({QStringLiteral("a|A A|a@x|Viewer")});
        const ShownUser user = m_model->userAt(0);
        m_model->setUsers({}, {});
        QCOMPARE(user.user->username, QStringLiteral("a"));
        QCOMPARE(user.snapshot->instance.name, QStringLiteral("Payments"));
    }
};

QTEST_GUILESS_MAIN(tst_UserTableModel)
#include "tst_usertablemodel.moc"
