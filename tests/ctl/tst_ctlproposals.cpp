#include "core/plan/proposalstore.h"
#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

struct ProposalBench : FileBench
{
    ProposalBench()
        : prod(addInstance(QStringLiteral("prod")))
    {
        prod.addRole(QStringLiteral("Op"), {QStringLiteral("can_edit on DAGs")});
    }

    /// A program proposes that somebody gets the role Op.
    Proposal proposed(const QString &user)
    {
        const QByteArray call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"update_a_apacheairflow_user_by_id\","
                                "\"arguments\":{\"id\":\"" + user.toUtf8() + "\",\"roles\":[\"Op\"],\"reason\":\"on duty\"},"
                                "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                                "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"Helper\",\"version\":\"2\"}}}}\n";
        [[maybe_unused]] const Ran ran = run(QStringLiteral("mcp"), call);
        Q_ASSERT(ran.code == 0);
        clock.now = clock.now.addSecs(60);
        return store().list(ProposalState::Open)->proposals.last();
    }
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
        QCOMPARE(row[QLatin1String("client")].toString(), QStringLiteral("Helper 2"));
        QCOMPARE(row[QLatin1String("client_verified")].toBool(true), false);
        QCOMPARE(row[QLatin1String("changes")].toArray(), QJsonArray{QStringLiteral("update_user vera")});
        const Ran shown = b.run(QStringLiteral("plan proposals show ") + proposal.digest());
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.contains("client, not verified: Helper 2"));
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
        QCOMPARE(b.run(QStringLiteral("journal verify")).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtlProposals)
#include "tst_ctlproposals.moc"
