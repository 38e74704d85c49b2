#include "core/plan/planfile.h"
#include "core/plan/proposalstore.h"
#include "tests/ctl/ctlbench.h"
#include "tests/mcp/toolcalls.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

/// What the tool made of it.
QJsonObject outcome(const QJsonObject &answer)
{
    return toolResult(answer)[QLatin1String("structuredContent")].toObject()[QLatin1String("result")].toObject();
}

QString firstText(const QJsonObject &answer)
{
    return toolResult(answer)[QLatin1String("content")].toArray()[0].toObject()[QLatin1String("text")].toString();
}

const QJsonObject kVeraToOp{{QStringLiteral("id"), QStringLiteral("vera")}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("Op")}},
                            {QStringLiteral("reason"), QStringLiteral("on duty")}};

struct Bench : CtlBench
{
    Bench()
        : prod(addInstance(QStringLiteral("prod")))
        , proposals(stateDir.filePath(QStringLiteral("proposals")))
    {
        prod.addRole(QStringLiteral("Op"), {QStringLiteral("can_edit on DAGs")});
    }
    [[nodiscard]] QList<Proposal> open() const { return proposals.list(ProposalState::Open)->proposals; }

    FakeAccessApi &prod;
    ProposalStore proposals;
};

} // namespace

class TestMcpWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsAProposalAndChangesNothing()
    {
        Bench b;
        const Ran ran = b.run(QStringLiteral("mcp"), toolCall("update_a_apacheairflow_user_by_id", kVeraToOp));
        const QJsonObject result = outcome(answers(ran)[0]);
        QCOMPARE(result[QLatin1String("state")].toString(), QStringLiteral("proposed"));
        QVERIFY(result[QLatin1String("message")].toString().contains(QLatin1String("Nothing was changed yet")));
        const QJsonObject change = result[QLatin1String("changes")].toArray()[0].toObject();
        QCOMPARE(change[QLatin1String("lines")].toArray(), QJsonArray({QStringLiteral("+ role Op"), QStringLiteral("- role Viewer")}));
        QCOMPARE(b.prod.writes(), QStringList());
        QCOMPARE(b.open().size(), 1);
        const Proposal kept = b.open().first();
        QCOMPARE(kept.id.toString(QUuid::WithoutBraces), result[QLatin1String("proposal")].toString());
        QCOMPARE(kept.digest(), result[QLatin1String("digest")].toString());
        QCOMPARE(kept.client, QStringLiteral("Helper 1.0"));
        QCOMPARE(kept.note, QStringLiteral("on duty"));
        QCOMPARE(kept.file.plan.changes.first().origin, Origin::Agent);
        QCOMPARE(b.journal.size(), 1);
        const JournalEntry &entry = b.journal.first();
        QCOMPARE(entry.event, JournalEvent::AgentCall);
        QCOMPARE(entry.kind, QStringLiteral("update_a_apacheairflow_user_by_id"));
        QCOMPARE(entry.object, QStringLiteral("vera"));
        QCOMPARE(entry.state, QStringLiteral("proposed"));
        QCOMPARE(entry.plan, kept.id);
        QCOMPARE(entry.instanceName, QStringLiteral("prod"));
        QVERIFY(entry.lines.contains(QStringLiteral("client, not verified: Helper 1.0")));
    }

    void aCreationNeedsNoPasswordAndTakesNone()
    {
        Bench b;
        QJsonObject ada{{QStringLiteral("username"), QStringLiteral("ada")}, {QStringLiteral("email"), QStringLiteral("a@b.c")},
                        {QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("last_name"), QStringLiteral("L")},
                        {QStringLiteral("roles"), QJsonArray{QStringLiteral("Viewer")}}};
        Ran ran = b.run(QStringLiteral("mcp"), toolCall("create_a_apacheairflow_user", ada));
        QCOMPARE(outcome(answers(ran)[0])[QLatin1String("state")].toString(), QStringLiteral("proposed"));
        QCOMPARE(b.open().first().file.plan.changes.first().passwordIntent, PasswordIntent::Random);
        ada.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
        ran = b.run(QStringLiteral("mcp"), toolCall("create_a_apacheairflow_user", ada));
        QVERIFY(toolResult(answers(ran)[0])[QLatin1String("isError")].toBool());
        QVERIFY(!ran.out.contains("hunter2"));
        QCOMPARE(b.open().size(), 1);
        QCOMPARE(b.journal.last().state, QStringLiteral("invalid_input"));
        for (const JournalEntry &entry : b.journal)
            QVERIFY(!entry.lines.join(QLatin1Char(' ')).contains(QLatin1String("hunter2")));
    }

    void severalChangesAreOneProposal()
    {
        Bench b;
        const QJsonArray changes{
            QJsonObject{{QStringLiteral("action"), QStringLiteral("create_role")}, {QStringLiteral("name"), QStringLiteral("crew")}, {QStringLiteral("actions"), QJsonArray{QStringLiteral("can_read on DAGs")}}},
            QJsonObject{{QStringLiteral("action"), QStringLiteral("update_user")}, {QStringLiteral("id"), QStringLiteral("vera")}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("crew")}}}};
        const Ran ran = b.run(QStringLiteral("mcp --writes apply"),
                              toolCall("propose_changes", {{QStringLiteral("changes"), changes}, {QStringLiteral("note"), QStringLiteral("a crew")}})
                                  + toolCall("propose_changes", {}, 2));
        QCOMPARE(outcome(answers(ran)[0])[QLatin1String("changes")].toArray().size(), 2);
        QVERIFY(toolResult(answers(ran)[1])[QLatin1String("isError")].toBool());
        QCOMPARE(b.open().size(), 1);
        QCOMPARE(b.open().first().note, QStringLiteral("a crew"));
        QCOMPARE(b.prod.writes(), QStringList());
    }

    void aPlanDocumentIsProposedUnderNewIds()
    {
        Bench b;
        const QString path = b.stateDir.filePath(QStringLiteral("p.json"));
        QCOMPARE(b.run(QStringLiteral("users update vera --role Op --plan-out ") + path).code, 0);
        const Result<PlanFile> file = planFileAt(path);
        QVERIFY(file);
        QJsonObject plan = QJsonDocument::fromJson(toBytes(*file)).object();
        Ran ran = b.run(QStringLiteral("mcp"), toolCall("propose_changes", {{QStringLiteral("plan"), plan}}));
        QCOMPARE(outcome(answers(ran)[0])[QLatin1String("state")].toString(), QStringLiteral("proposed"));
        const Change kept = b.open().first().file.plan.changes.first();
        QVERIFY(kept.id != file->plan.changes.first().id);
        QCOMPARE(kept.origin, Origin::Agent);
        plan.insert(QStringLiteral("made_at"), QStringLiteral("2026-11-29T00:00:00Z"));
        ran = b.run(QStringLiteral("mcp"), toolCall("propose_changes", {{QStringLiteral("plan"), plan}}));
        QVERIFY(firstText(answers(ran)[0]).contains(QLatin1String("digest")));
        QCOMPARE(b.open().size(), 1);
    }

    void applyActsWithinTheGuards()
    {
        Bench b;
        const QString line = QStringLiteral("mcp --writes apply");
        const Ran ran = b.run(line, toolCall("update_a_apacheairflow_user_by_id", kVeraToOp)
                                        + toolCall("update_a_apacheairflow_user_by_id", kVeraToOp, 2));
        QCOMPARE(outcome(answers(ran)[0])[QLatin1String("state")].toString(), QStringLiteral("applied"));
        QCOMPARE(outcome(answers(ran)[1])[QLatin1String("state")].toString(), QStringLiteral("unchanged"));
        QCOMPARE(b.prod.user(QStringLiteral("vera"))->roles, QStringList{QStringLiteral("Op")});
        QVERIFY(b.open().isEmpty());
        QCOMPARE(b.journal.size(), 4); // intent, outcome, and both calls
        QCOMPARE(b.journal[0].origin, QStringLiteral("agent"));
    }

    void whatAGuardRefusesIsNotDoneAndAProposalIsSuggested()
    {
        Bench b;
        const QString line = QStringLiteral("mcp --writes apply");
        const QJsonObject toAdmin{{QStringLiteral("id"), QStringLiteral("vera")}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("Admin")}}};
        QCOMPARE(b.run(QStringLiteral("guards set --protect-role Admin")).code, 0);
        b.journal.clear();
        const Ran ran = b.run(line, toolCall("update_a_apacheairflow_user_by_id", toAdmin)
                                        + toolCall("delete_a_apacheairflow_user_by_id", {{QStringLiteral("id"), QStringLiteral("boss")}}, 2));
        QVERIFY(toolResult(answers(ran)[0])[QLatin1String("isError")].toBool());
        QVERIFY2(firstText(answers(ran)[0]).contains(QLatin1String("it can be proposed")), qPrintable(firstText(answers(ran)[0])));
        QVERIFY(toolResult(answers(ran)[1])[QLatin1String("isError")].toBool());
        QVERIFY(!firstText(answers(ran)[1]).contains(QLatin1String("it can be proposed")));
        QCOMPARE(b.prod.writes(), QStringList());
        QCOMPARE(b.journal.size(), 2);
        QCOMPARE(b.journal[0].state, QStringLiteral("refused"));
    }

    void readOnlyKnowsNoSuchTool()
    {
        Bench b;
        const Ran ran = b.run(QStringLiteral("mcp --read-only"), ask(1, "tools/list", {}) + toolCall("delete_a_apacheairflow_user_by_id", {{QStringLiteral("id"), QStringLiteral("vera")}}, 2)
                                                                      + toolCall("propose_changes", {}, 3));
        const QJsonArray tools = toolResult(answers(ran)[0])[QLatin1String("tools")].toArray();
        for (const QJsonValue &tool : tools)
            QVERIFY(tool[QLatin1String("annotations")][QLatin1String("readOnlyHint")].toBool());
        for (const int i : {1, 2})
            QCOMPARE(answers(ran)[i][QLatin1String("error")].toObject()[QLatin1String("code")].toInt(), -32602);
        QVERIFY(b.open().isEmpty());
        QCOMPARE(b.run(QStringLiteral("mcp --read-only --writes apply")).code, 2);
        QCOMPARE(b.run(QStringLiteral("mcp --writes everything")).code, 2);
    }

    void theToolsTellWhatTheyDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("destructive");
        QTest::newRow("proposing") << QStringLiteral("mcp") << false;
        QTest::newRow("applying") << QStringLiteral("mcp --writes apply") << true;
    }
    void theToolsTellWhatTheyDo()
    {
        QFETCH(QString, line);
        QFETCH(bool, destructive);
        Bench b;
        const QJsonArray tools = toolResult(answers(b.run(line, ask(1, "tools/list", {})))[0])[QLatin1String("tools")].toArray();
        QHash<QString, QJsonObject> byName;
        for (const QJsonValue &tool : tools)
            byName.insert(tool[QLatin1String("name")].toString(), tool.toObject());
        for (const char *thing : {"user", "role"}) {
            for (const QString &name : {QStringLiteral("create_a_apacheairflow_%1"), QStringLiteral("update_a_apacheairflow_%1_by_id"), QStringLiteral("delete_a_apacheairflow_%1_by_id")}) {
                const QJsonObject tool = byName.value(name.arg(QLatin1String(thing)));
                QVERIFY2(!tool.isEmpty(), qPrintable(name));
                const QJsonObject annotations = tool[QLatin1String("annotations")].toObject();
                QCOMPARE(annotations[QLatin1String("readOnlyHint")].toBool(true), false);
                QCOMPARE(annotations[QLatin1String("destructiveHint")].toBool(), destructive && !name.startsWith(QLatin1String("create")));
                QVERIFY(!tool[QLatin1String("inputSchema")][QLatin1String("properties")].toObject().contains(QLatin1String("password")));
                QVERIFY(tool[QLatin1String("outputSchema")].isObject());
            }
        }
        QVERIFY(byName.contains(QStringLiteral("propose_changes")));
        QCOMPARE(byName.size(), 20);
    }

    void everyCallIsJournalled()
    {
        Bench b;
        const Ran ran = b.run(QStringLiteral("mcp"), toolCall("list_all_apacheairflow_users", {{QStringLiteral("limit"), 5}})
                                         + toolCall("get_single_apacheairflow_user_by_id", {{QStringLiteral("id"), QStringLiteral("nobody")}}, 2)
                                         + toolCall("list_all_apacheairflow_users", {{QStringLiteral("limit"), 0}}, 3));
        QCOMPARE(answers(ran).size(), 3);
        QCOMPARE(b.journal.size(), 3);
        QStringList states;
        for (const JournalEntry &entry : b.journal) {
            QCOMPARE(entry.event, JournalEvent::AgentCall);
            QVERIFY(entry.lines.contains(QStringLiteral("client, not verified: Helper 1.0")));
            states += entry.state;
        }
        states.sort();
        QCOMPARE(states, QStringList({QStringLiteral("answered"), QStringLiteral("invalid_input"), QStringLiteral("not_found")}));
    }
};

QTEST_GUILESS_MAIN(TestMcpWrites)
#include "tst_mcpwrites.moc"
