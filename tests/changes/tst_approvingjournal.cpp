#include "core/changes/approvingjournal.h"
#include "tests/support/await.h"
#include "tests/support/memoryjournal.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

/// Appends when it is let.
class SlowJournal final : public Journal
{
public:
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override
    {
        kinds += entry.kind;
        if (entry.event == JournalEvent::Proposal)
            co_await gate.future();
        co_return Result<void>();
    }
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid) override { co_return Applying(); }

    QStringList kinds;
    QPromise<void> gate;
};

struct ApprovalBench
{
    explicit ApprovalBench(int instances = 1)
    {
        PlanFile file;
        file.madeAt = clock.nowUtc();
        for (int i = 0; i < 2; ++i) {
            Change change;
            change.id = QUuid::createUuid();
            change.kind = ChangeKind::CreateRole;
            change.roleAfter = Role{QStringLiteral("crew %1").arg(i), {}};
            if (i < instances)
                file.instances += PlanInstance{QUuid::createUuid(), QString::number(i), QUrl(QStringLiteral("http://h%1").arg(i))};
            change.instance = file.instances.last().id;
            file.plan.changes += change;
        }
        proposal = *store.add(file, QStringLiteral("Helper"), {});
    }
    [[nodiscard]] JournalEntry intent(int change) const
    {
        JournalEntry entry;
        entry.event = JournalEvent::Intent;
        entry.change = proposal.file.plan.changes[change].id;
        entry.kind = QStringLiteral("create_role");
        return entry;
    }
    [[nodiscard]] ApprovingJournal approving(Journal &inner) { return {inner, clock, store, {proposal}, QStringLiteral("fine")}; }
    [[nodiscard]] ProposalState state() const { return store.find(proposal.id.toString())->state; }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList out;
        for (const JournalEntry &entry : journal.entries)
            out += entry.kind;
        return out;
    }

    QTemporaryDir dir;
    SystemClock clock;
    MemoryJournal journal;
    ProposalStore store{dir.filePath(QStringLiteral("proposals"))};
    Proposal proposal;
};

} // namespace

class TestApprovingJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApprovalIsOnRecordBeforeTheFirstIntentAndOnce()
    {
        ApprovalBench b;
        ApprovingJournal approving = b.approving(b.journal);
        JournalEntry other = b.intent(0);
        other.change = QUuid::createUuid();
        QVERIFY(test::await(approving.append(other))->has_value());
        QCOMPARE(b.state(), ProposalState::Open); // it is of nobody's proposal
        QVERIFY(test::await(approving.append(b.intent(0)))->has_value());
        QVERIFY(test::await(approving.append(b.intent(1)))->has_value());
        QCOMPARE(b.kinds(), QStringList({QStringLiteral("create_role"), QStringLiteral("approve_proposal"), QStringLiteral("create_role"), QStringLiteral("create_role")}));
        QCOMPARE(b.journal.entries[1].reason, QStringLiteral("fine"));
        QVERIFY(approving.finish({b.proposal.file.plan.changes[1].id}));
        QCOMPARE(b.state(), ProposalState::Approved);
    }

    void whatIsWrittenAtTheSameTimeWaitsForIt()
    {
        ApprovalBench b;
        SlowJournal slow;
        slow.gate.start();
        ApprovingJournal approving = b.approving(slow);
        auto first = approving.append(b.intent(0));
        auto second = approving.append(b.intent(1));
        QCOMPARE(slow.kinds, QStringList{QStringLiteral("approve_proposal")});
        QCOMPARE(b.state(), ProposalState::Approved); // also when the program ends here
        slow.gate.finish();
        QVERIFY(test::await(std::move(first))->has_value());
        QVERIFY(test::await(std::move(second))->has_value());
        QCOMPARE(slow.kinds.size(), 3);
    }

    void withoutItsRecordNothingIsWritten()
    {
        ApprovalBench b;
        b.journal.failFrom = 0;
        ApprovingJournal approving = b.approving(b.journal);
        QVERIFY(!test::await(approving.append(b.intent(0)))->has_value());
        b.journal.failFrom = -1;
        QVERIFY(!test::await(approving.append(b.intent(1)))->has_value());
        QVERIFY(b.journal.entries.isEmpty());
        QCOMPARE(b.state(), ProposalState::Open);
        QVERIFY(approving.finish({}));
    }

    void nothingOfARefusedOneIsWritten()
    {
        ApprovalBench b;
        ApprovingJournal approving = b.approving(b.journal);
        QVERIFY(b.store.decide(b.proposal.id, ProposalState::Refused));
        QVERIFY(!test::await(approving.append(b.intent(0)))->has_value());
        QVERIFY(b.journal.entries.isEmpty());
        QCOMPARE(b.state(), ProposalState::Refused);
    }

    void waitsAgainWhenNothingOfItWasDone_data()
    {
        QTest::addColumn<int>("instances");
        QTest::addColumn<ProposalState>("then");
        QTest::newRow("one instance") << 1 << ProposalState::Open;
        QTest::newRow("two, of which nobody knows the other") << 2 << ProposalState::Approved;
    }

    void waitsAgainWhenNothingOfItWasDone()
    {
        QFETCH(int, instances);
        ApprovalBench b(instances);
        ApprovingJournal approving = b.approving(b.journal);
        ApprovingJournal elsewhere = b.approving(b.journal);
        QVERIFY(test::await(approving.append(b.intent(0)))->has_value());
        QVERIFY(test::await(elsewhere.append(b.intent(1)))->has_value()); // approved already
        QCOMPARE(b.kinds().count(QStringLiteral("approve_proposal")), 1);
        QVERIFY(approving.finish({}));
        QTEST(b.state(), "then");
    }
};

QTEST_GUILESS_MAIN(TestApprovingJournal)
#include "tst_approvingjournal.moc"
