#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QByteArray toolCall(int id, const char *tool, const QByteArray &arguments = "{}")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id) + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
           + "\",\"arguments\":" + arguments + ",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}}}\n";
}

/// The result of each answer, by its place.
QList<QJsonObject> results(const Ran &ran)
{
    QList<QJsonObject> out;
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    for (const QByteArray &line : lines)
        out += QJsonDocument::fromJson(line).object()[QLatin1String("result")].toObject();
    return out;
}

QJsonObject structured(const QJsonObject &result)
{
    return result[QLatin1String("structuredContent")].toObject();
}

} // namespace

class tst_CtlMcp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiveToolsHaveOneShape()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("mcp"), toolCall(1, "list_all_apacheairflow_users")
                                                             + toolCall(2, "get_single_apacheairflow_user_by_id", "{\"id\":\"vera\"}")
                                                             + toolCall(3, "list_all_apacheairflow_roles")
                                                             + toolCall(4, "get_single_apacheairflow_role_by_id", "{\"id\":\"Viewer\"}")
                                                             + toolCall(5, "list_all_apacheairflow_permissions"));
        QCOMPARE(ran.code, 0);
        const QList<QJsonObject> all = results(ran);
        QCOMPARE(all.size(), 5);
        for (const QJsonObject &one : all) {
            QVERIFY2(!one[QLatin1String("isError")].toBool(), ran.out.constData());
            QCOMPARE(structured(one).keys(),
                     QStringList({QStringLiteral("limit"), QStringLiteral("next_cursor"), QStringLiteral("prev_cursor"),
                                  QStringLiteral("result"), QStringLiteral("result_count")}));
        }
        QCOMPARE(structured(all[0])[QLatin1String("result_count")].toInt(), 2);
        const QJsonObject vera = structured(all[1])[QLatin1String("result")].toObject();
        QCOMPARE(vera[QLatin1String("username")].toString(), QStringLiteral("vera"));
        QVERIFY(vera.contains(QLatin1String("failed_login_count")) && !vera.contains(QLatin1String("fail_login_count")));
        const QJsonObject role = structured(all[3])[QLatin1String("result")].toObject();
        QCOMPARE(role[QLatin1String("total_entries")].toInt(), role[QLatin1String("actions")].toArray().size());
    }

    void aListGoesOnWhereItsPageEnded()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran first = bench.run(QStringLiteral("mcp"), toolCall(1, "list_all_apacheairflow_users", "{\"limit\":1}"));
        const QJsonObject page = structured(results(first)[0]);
        const QByteArray cursor = page[QLatin1String("next_cursor")].toString().toLatin1();
        QVERIFY(!cursor.isEmpty());
        const Ran second = bench.run(QStringLiteral("mcp"),
                                     toolCall(1, "list_all_apacheairflow_users", "{\"limit\":1,\"cursor\":\"" + cursor + "\"}")
                                         + toolCall(2, "list_all_apacheairflow_roles", "{\"cursor\":\"" + cursor + "\"}"));
        const QJsonObject next = structured(results(second)[0]);
        QCOMPARE(next[QLatin1String("result_count")].toInt(), 1);
        QVERIFY(next[QLatin1String("result")] != page[QLatin1String("result")]);
        QVERIFY(results(second)[1][QLatin1String("isError")].toBool());
    }

    void anInstanceIsChosenAmongTheKnownOnes()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("test"));
        const QList<QJsonObject> all = results(bench.run(
            QStringLiteral("mcp"), toolCall(1, "list_all_apacheairflow_users")
                                       + toolCall(2, "list_all_apacheairflow_users", "{\"instance\":\"test\"}")
                                       + toolCall(3, "get_single_apacheairflow_user_by_id", "{\"id\":\"vera\"}")
                                       + toolCall(4, "get_single_apacheairflow_user_by_id", "{\"id\":\"vera\",\"instance\":\"test\"}")
                                       + toolCall(5, "list_all_apacheairflow_users", "{\"instance\":\"http://elsewhere\"}")));
        QCOMPARE(structured(all[0])[QLatin1String("result_count")].toInt(), 4);
        QCOMPARE(structured(all[1])[QLatin1String("result_count")].toInt(), 2);
        QVERIFY(all[2][QLatin1String("isError")].toBool());
        QCOMPARE(structured(all[3])[QLatin1String("result")].toObject()[QLatin1String("instance")].toString(), QStringLiteral("test"));
        QVERIFY(all[4][QLatin1String("isError")].toBool());
    }

    void anIdIsNeverAnOption()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("mcp"), toolCall(1, "get_single_apacheairflow_user_by_id", "{\"id\":\"--help\"}"));
        QCOMPARE(ran.code, 0);
        QVERIFY(results(ran)[0][QLatin1String("isError")].toBool());
    }

    void redactHidesPeople()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString email = prod.user(QStringLiteral("vera"))->email;
        QVERIFY(!email.isEmpty());
        QVERIFY(bench.run(QStringLiteral("mcp"), toolCall(1, "list_all_apacheairflow_users")).out.contains(email.toUtf8()));
        const Ran ran = bench.run(QStringLiteral("mcp --redact"), toolCall(1, "list_all_apacheairflow_users"));
        QVERIFY(!ran.out.contains(email.toUtf8()));
        QVERIFY(ran.out.contains("(hidden)"));
    }

    void hostileLinesDoNotEndIt()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("mcp"), "nonsense\n" + QByteArray(2'000'000, 'x') + "\n"
                                                             + toolCall(3, "list_all_apacheairflow_users").trimmed());
        QCOMPARE(ran.code, 0);
        const QList<QJsonObject> all = results(ran);
        QCOMPARE(all.size(), 3);
        QCOMPARE(structured(all[2])[QLatin1String("result_count")].toInt(), 2);
    }

    void theConfigurationNamesTheProgram()
    {
        CtlBench bench;
        const QJsonObject printed = bench.run(QStringLiteral("mcp --print-config vscode --redact")).json();
        const QJsonObject server = printed[QLatin1String("servers")].toObject()[QLatin1String("airside")].toObject();
        QCOMPARE(server[QLatin1String("args")].toArray(), QJsonArray({QStringLiteral("mcp"), QStringLiteral("--redact")}));
        QVERIFY(!server[QLatin1String("command")].toString().isEmpty());
        QCOMPARE(bench.run(QStringLiteral("mcp --print-config frobnicate")).code, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CtlMcp)
#include "tst_ctlmcp.moc"
