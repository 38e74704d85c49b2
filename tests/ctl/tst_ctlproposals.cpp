#include "core/plan/proposalstore.h"
#include "tests/ctl/ctlbench.h"
#include "tests/mcp/toolcalls.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

/// Nothing is written any more once a change was sent, as after a crash.
class EndingJournal final : public Journal
{
public:
    explicit EndingJournal(std::shared_ptr<Journal> inner)
        : m_inner(std::move(inner))
    {
    }
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override
    {
        if (entry.event == JournalEvent::Outcome)
            co_return fail({ErrorKind::File, 0, {}, {}, {}});
        const Result<void> done = co_await m_inner->append(entry);
        co_return done;
    }
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid instance) override { return m_inner->begin(instance); }

private:
    std::shared_ptr<Journal> m_inner;
};

struct ProposalBench : FileBench
{
    ProposalBench()
        : prod(addInstance(QStringLiteral("prod")))
    {
        prod.addRole(QStringLiteral("Op"), {QStringLiteral("can_edit on DAGs")});
    }

    /// A program proposes that they get the role Op.
    Proposal proposed(const QStringList &users)
    {
        QJsonArray changes;
        for (const QString &user : users)
            changes += QJsonObject{{QStringLiteral("action"), QStringLiteral("update_user")}, {QStringLiteral("id"), user},
                                   {QStringLiteral("roles"), QJsonArray{QStringLiteral("Op")}}, {QStringLiteral("reason"), QStringLiteral("on duty")}};
        QJsonObject arguments{{QStringLiteral("changes"), changes}};
        const bool one = users.size() == 1;
        if (one) {
            arguments = changes[0].toObject();
            arguments.remove(QStringLiteral("action"));
        }
        [[maybe_unused]] const Ran ran = run(QStringLiteral("mcp"), toolCall(one ? "update_a_apacheairflow_user_by_id" : "propose_changes", arguments));
        Q_ASSERT(ran.code == 0);
        clock.now = clock.now.addSecs(60);
        return store().list(ProposalState::Open)->proposals.last();
    }
    Proposal proposed(const QString &user) { return proposed(QStringList{user}); }
    [[nodiscard]] ProposalStore store() const { return ProposalStore(stateDir.filePath(QStringLiteral("proposals"))); }
    static QString idOf(const Proposal &proposal) { return proposal.id.toString(QUuid::WithoutBraces); }
    QStringList journalled(const Proposal &proposal)
    {
        QStringList out;
        const QJsonArray entries = run(QStringLiteral("journal show -o json ") + idOf(proposal)).result()[QLatin1String("entries")].toArray();
        for (const QJsonValue &one : entries)
            out += one[QLatin1String("entry")][QLatin1String("kind")].toString();
        return out;
    }

    FakeAccessApi &prod;
};

} // namespace

class TestCtlProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isListedAndShown()
    {
        ProposalBench b;
        QCOMPARE(b.run(QStringLiteral("plan proposals list -o json")).rows().size(), 0);
        const Proposal proposal = b.proposed(QStringLiteral("vera"));
        const QJsonObject row = b.run(QStringLiteral("plan proposals list -o json")).rows()[0].toObject();
        QCOMPARE(row[QLatin1String("id")].toString(), b.idOf(proposal));
        QCOMPARE(row[QLatin1String("digest")].toString(), proposal.digest());
        QCOMPARE(row[QLatin1String("client")].toString(), QStringLiteral("Helper 1.0"));
        QCOMPARE(row[QLatin1String("client_verified")].toBool(true), false);
        QCOMPARE(row[QLatin1String("changes")].toArray(), QJsonArray{QStringLiteral("update_user vera")});
        const Ran shown = b.run(QStringLiteral("plan proposals show ") + proposal.digest());
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.contains("client, not verified: Helper 1.0"));
        QVERIFY(shown.out.contains("prod: update_user vera\n  + role Op\n  - role Viewer\n  from: agent\n  reason: on duty\n"));
        QCOMPARE(b.run(QStringLiteral("plan proposals show nothing")).code, 1);
    }

    void oneIsRefusedAndAnotherApprovedAndBothAreInTheJournal()
    {
        ProposalBench b;
        b.prod.addUser(QStringLiteral("walt"), {QStringLiteral("Viewer")});
        const Proposal refused = b.proposed(QStringLiteral("vera"));
        const Proposal approved = b.proposed(QStringLiteral("walt"));
        QCOMPARE(b.run(QStringLiteral("plan proposals refuse ") + b.idOf(refused)).code, 2);
        QCOMPARE(b.run({QStringLiteral("plan"), QStringLiteral("proposals"), QStringLiteral("refuse"), b.idOf(refused), QStringLiteral("--reason"), QStringLiteral("not on duty")}).code, 0);
        QCOMPARE(b.run(QStringLiteral("plan apply --digest ") + refused.digest() + QLatin1Char(' ') + b.idOf(approved)).code, 5);
        QCOMPARE(b.run(QStringLiteral("plan apply --dry-run ") + b.idOf(approved)).code, 3);
        QCOMPARE(b.prod.writes(), QStringList());
        const Ran applied = b.run(QStringLiteral("plan apply ") + approved.digest());
        QVERIFY2(applied.code == 0, applied.err.constData());
        QCOMPARE(b.prod.user(QStringLiteral("vera"))->roles, QStringList{QStringLiteral("Viewer")});
        QCOMPARE(b.prod.user(QStringLiteral("walt"))->roles, QStringList{QStringLiteral("Op")});
        QCOMPARE(b.run(QStringLiteral("plan proposals list -o json")).rows().size(), 0);
        QCOMPARE(b.run(QStringLiteral("plan proposals list --state refused -o json")).rows()[0].toObject()[QLatin1String("id")].toString(), b.idOf(refused));
        QCOMPARE(b.run(QStringLiteral("plan proposals list --state approved -o json")).rows()[0].toObject()[QLatin1String("id")].toString(), b.idOf(approved));
        for (const Proposal &one : {refused, approved}) // nobody decides twice
            QCOMPARE(b.run(QStringLiteral("plan apply ") + b.idOf(one)).code, 1);
        QCOMPARE(b.journalled(refused), QStringList({QStringLiteral("update_a_apacheairflow_user_by_id"), QStringLiteral("refuse_proposal")}));
        QCOMPARE(b.journalled(approved), QStringList({QStringLiteral("update_a_apacheairflow_user_by_id"), QStringLiteral("approve_proposal")}));
        QCOMPARE(b.run(QStringLiteral("journal verify")).code, 0);
        const QJsonArray rows = b.run(QStringLiteral("journal list -o json")).rows();
        QStringList told;
        for (const QJsonValue &row : rows)
            told += row[QLatin1String("kind")].toString() + QLatin1Char(' ') + row[QLatin1String("result")].toString();
        QCOMPARE(told, QStringList({QStringLiteral("update_a_apacheairflow_user_by_id proposed"), QStringLiteral("update_a_apacheairflow_user_by_id proposed"),
                                    QStringLiteral("refuse_proposal decided"), QStringLiteral("approve_proposal decided"), QStringLiteral("update_user done")}));
    }

    void staysOpenWhenNothingOfItWasDone()
    {
        ProposalBench b;
        const Proposal proposal = b.proposed(QStringLiteral("vera"));
        b.prod.user(QStringLiteral("vera"))->email = QStringLiteral("else@example.org");
        QCOMPARE(b.run(QStringLiteral("plan apply ") + b.idOf(proposal)).code, 1);
        QCOMPARE(b.store().list(ProposalState::Open)->proposals.size(), 1);
        QVERIFY(!b.journalled(proposal).contains(QStringLiteral("approve_proposal"))); // nothing was about to be written
        b.prod.user(QStringLiteral("vera"))->email = proposal.file.plan.changes.first().userBefore->email;
        b.prod.fail(QStringLiteral("updateUser"), QStringLiteral("vera"), {ErrorKind::ServerError, 500, {}, {}, {}});
        QCOMPARE(b.run(QStringLiteral("plan apply ") + b.idOf(proposal)).code, 1);
        QCOMPARE(b.store().list(ProposalState::Open)->proposals.size(), 1);
        QVERIFY(b.journalled(proposal).contains(QStringLiteral("approve_proposal")));
        QCOMPARE(b.run(QStringLiteral("journal verify")).code, 0);
    }

    void whatIsLeftOfOneIsGoneOnWith()
    {
        ProposalBench b;
        b.prod.addUser(QStringLiteral("walt"), {QStringLiteral("Viewer")});
        const Proposal proposal = b.proposed(QStringList{QStringLiteral("vera"), QStringLiteral("walt")});
        b.prod.fail(QStringLiteral("updateUser"), QStringLiteral("walt"), {ErrorKind::ServerError, 500, {}, {}, {}});
        QCOMPARE(b.run(QStringLiteral("plan apply ") + b.idOf(proposal)).code, 4);
        QCOMPARE(b.store().find(b.idOf(proposal))->state, ProposalState::Approved);
        QVERIFY(b.run(QStringLiteral("plan proposals show ") + b.idOf(proposal)).out.contains("done: 1 of 2 changes"));
        QCOMPARE(b.run(QStringLiteral("plan proposals refuse --reason no ") + b.idOf(proposal)).code, 1);
        const Ran applied = b.run(QStringLiteral("plan apply ") + b.idOf(proposal));
        QVERIFY2(applied.code == 0, applied.err.constData());
        QVERIFY(!applied.out.contains("vera"));
        QCOMPARE(b.prod.user(QStringLiteral("walt"))->roles, QStringList{QStringLiteral("Op")});
        QCOMPARE(b.journalled(proposal).count(QStringLiteral("approve_proposal")), 2); // each time by the one who did it
        QCOMPARE(b.run(QStringLiteral("plan apply ") + b.idOf(proposal)).code, 1); // nothing of it is left
    }

    void afterACrashItIsApprovedAndWhatWasSentIsFoundDone()
    {
        ProposalBench b;
        const Proposal proposal = b.proposed(QStringLiteral("vera"));
        const auto openState = b.context.openState;
        b.context.openState = [&openState](const QString &directory) {
            Result<State> state = openState(directory);
            state->journal = std::make_shared<EndingJournal>(state->journal);
            return state;
        };
        [[maybe_unused]] const Ran ended = b.run(QStringLiteral("plan apply ") + b.idOf(proposal));
        QCOMPARE(b.prod.user(QStringLiteral("vera"))->roles, QStringList{QStringLiteral("Op")}); // it was sent, and nobody wrote what came of it
        QCOMPARE(b.journalled(proposal).last(), QStringLiteral("approve_proposal"));
        QCOMPARE(b.store().find(b.idOf(proposal))->state, ProposalState::Approved);
        b.context.openState = openState;
        const Ran applied = b.run(QStringLiteral("plan apply ") + b.idOf(proposal));
        QVERIFY2(applied.code == 0, applied.err.constData());
        QCOMPARE(b.run(QStringLiteral("plan apply ") + b.idOf(proposal)).code, 1);
        QVERIFY(b.run(QStringLiteral("plan proposals show ") + b.idOf(proposal)).out.contains("done: 1 of 1 changes"));
    }
};

QTEST_GUILESS_MAIN(TestCtlProposals)
#include "tst_ctlproposals.moc"
