#include "app/mcp/lines.h"
#include "app/mcp/readtools.h"

#include <QJsonDocument>
#include <QTest>

using namespace airside::mcp;

namespace {

QByteArray line(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject ask(const char *method, const QJsonObject &params = {}, const QJsonValue &id = 1)
{
    return {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
            {QStringLiteral("id"), id},
            {QStringLiteral("method"), QString::fromLatin1(method)},
            {QStringLiteral("params"), params}};
}

QJsonObject stateless(const QString &version, QJsonObject params = {})
{
    params.insert(QStringLiteral("_meta"), QJsonObject{{QStringLiteral("io.modelcontextprotocol/protocolVersion"), version}});
    return params;
}

QJsonObject stateless(QJsonObject params = {})
{
    return stateless(QStringLiteral("2026-07-28"), std::move(params));
}

QJsonObject callParams(const char *tool, const QJsonObject &arguments = {})
{
    return {{QStringLiteral("name"), QString::fromLatin1(tool)}, {QStringLiteral("arguments"), arguments}};
}

QJsonObject result(const Step &step)
{
    return step.answer.value_or(QJsonObject()).value(QLatin1String("result")).toObject();
}

QJsonObject error(const Step &step)
{
    return step.answer.value_or(QJsonObject()).value(QLatin1String("error")).toObject();
}

int code(const Step &step)
{
    return error(step).value(QLatin1String("code")).toInt();
}

} // namespace

class tst_McpProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handshakeAnswersTheRevisionThatWasAskedFor_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("answered");
        for (const char *known : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
            QTest::newRow(known) << QString::fromLatin1(known) << QString::fromLatin1(known);
        QTest::newRow("unknown") << QStringLiteral("1999-01-01") << QStringLiteral("2025-11-25");
    }

    void handshakeAnswersTheRevisionThatWasAskedFor()
    {
        QFETCH(QString, asked);
        QFETCH(QString, answered);
        Protocol protocol(readTools());
        const QJsonObject said = result(protocol.take(line(ask("initialize", {{QStringLiteral("protocolVersion"), asked}}))));
        QCOMPARE(said.value(QLatin1String("protocolVersion")).toString(), answered);
        QCOMPARE(said.value(QLatin1String("serverInfo")).toObject().value(QLatin1String("name")).toString(), QStringLiteral("airside"));
        QVERIFY(!said.contains(QLatin1String("resultType")));
        QVERIFY(protocol.take(line({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                    {QStringLiteral("method"), QStringLiteral("notifications/initialized")}})).answer == std::nullopt);
        QCOMPARE(protocol.take(line(ask("ping"))).answer->value(QLatin1String("result")), QJsonValue(QJsonObject()));
        const QJsonObject tool = result(protocol.take(line(ask("tools/list")))).value(QLatin1String("tools")).toArray().at(0).toObject();
        QCOMPARE(tool.contains(QLatin1String("annotations")), answered >= QLatin1String("2025-03-26"));
        QCOMPARE(tool.contains(QLatin1String("outputSchema")), answered >= QLatin1String("2025-06-18"));
    }

    void statelessNeedsNoHandshake()
    {
        Protocol protocol(readTools());
        const QJsonObject found = result(protocol.take(line(ask("server/discover", stateless()))));
        QVERIFY(found.value(QLatin1String("supportedVersions")).toArray().contains(QStringLiteral("2026-07-28")));
        QCOMPARE(found.value(QLatin1String("resultType")).toString(), QStringLiteral("complete"));
        QVERIFY(found.value(QLatin1String("ttlMs")).isDouble());
        const QJsonObject list = result(protocol.take(line(ask("tools/list", stateless()))));
        QCOMPARE(list.value(QLatin1String("tools")).toArray().size(), 5);
        QCOMPARE(list.value(QLatin1String("resultType")).toString(), QStringLiteral("complete"));
        QVERIFY(list.contains(QLatin1String("ttlMs")) && list.contains(QLatin1String("cacheScope")));
        QCOMPARE(code(protocol.take(line(ask("ping", stateless())))), -32601);
        const Step other = protocol.take(line(ask("tools/list", stateless(QStringLiteral("2031-01-01")))));
        QCOMPARE(code(other), -32022);
        const QJsonObject data = error(other).value(QLatin1String("data")).toObject();
        QCOMPARE(data.value(QLatin1String("requested")).toString(), QStringLiteral("2031-01-01"));
        QVERIFY(!data.value(QLatin1String("supported")).toArray().isEmpty());
    }

    void progressIsToldWhileACallRuns_data()
    {
        QTest::addColumn<bool>("modern");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("handshake, answered") << false << false;
        QTest::newRow("handshake, cancelled") << false << true;
        QTest::newRow("stateless, answered") << true << false;
        QTest::newRow("stateless, cancelled") << true << true;
    }

    void progressIsToldWhileACallRuns()
    {
        QFETCH(bool, modern);
        QFETCH(bool, cancelled);
        Protocol protocol(readTools());
        QJsonObject params = callParams("list_all_apacheairflow_users");
        QJsonObject meta{{QStringLiteral("progressToken"), QStringLiteral("t")}};
        if (modern)
            meta.insert(QStringLiteral("io.modelcontextprotocol/protocolVersion"), QStringLiteral("2026-07-28"));
        else
            QVERIFY(protocol.take(line(ask("initialize", {{QStringLiteral("protocolVersion"), QStringLiteral("2024-11-05")}}))).answer);
        params.insert(QStringLiteral("_meta"), meta);
        const std::optional<ToolCall> call = protocol.take(line(ask("tools/call", params, 5))).call;
        QVERIFY(call);
        const QJsonObject told = protocol.progressOf(*call, 100, 250).value_or(QJsonObject());
        QCOMPARE(told.value(QLatin1String("method")).toString(), QStringLiteral("notifications/progress"));
        QVERIFY(!told.contains(QLatin1String("id")));
        QCOMPARE(told.value(QLatin1String("params")),
                 QJsonValue(QJsonObject{{QStringLiteral("progressToken"), QStringLiteral("t")}, {QStringLiteral("progress"), 100}, {QStringLiteral("total"), 250}}));
        QVERIFY(!protocol.progressOf(*call, 100, std::nullopt)->value(QLatin1String("params")).toObject().contains(QLatin1String("total")));
        ToolCall other = *call;
        other.progressToken = QJsonValue(QJsonValue::Undefined);
        QVERIFY(!protocol.progressOf(other, 100, 250));
        if (cancelled)
            QVERIFY(protocol.take(line({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("method"), QStringLiteral("notifications/cancelled")},
                                        {QStringLiteral("params"), QJsonObject{{QStringLiteral("requestId"), 5}}}})).cancel);
        else
            QVERIFY(protocol.answerTo(*call, {{{QStringLiteral("result"), 1}}, {}}));
        QVERIFY(!protocol.progressOf(*call, 200, 250));
    }

    void withoutEitherNothingIsListed()
    {
        Protocol protocol(readTools());
        QCOMPARE(code(protocol.take(line(ask("tools/list")))), -32600);
    }

    void hostileLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        QTest::newRow("no json") << QByteArray("{\"jsonrpc\"") << -32700;
        QTest::newRow("bad utf-8") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}") << -32700;
        QTest::newRow("deep") << QByteArray(500'000, '[') << -32700;
        QTest::newRow("batch") << QByteArray("[]") << -32600;
        QTest::newRow("no version") << QByteArray("{\"id\":1,\"method\":\"ping\"}") << -32600;
        QTest::newRow("id true") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"}") << -32600;
        QTest::newRow("id null") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}") << -32600;
        QTest::newRow("method 7") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}") << -32600;
        QTest::newRow("params list") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[1]}") << -32602;
        QTest::newRow("no method") << line(ask("resources/list")) << -32601;
        QTest::newRow("version 7") << line(ask("initialize", {{QStringLiteral("protocolVersion"), 7}})) << -32602;
        QTest::newRow("no tool") << line(ask("tools/call", stateless(callParams("rm")))) << -32602;
        QTest::newRow("cursor") << line(ask("tools/list", stateless({{QStringLiteral("cursor"), QStringLiteral("x")}}))) << -32602;
    }

    void hostileLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        Protocol protocol(readTools());
        const Step step = protocol.take(bytes);
        QCOMPARE(code(step), expected);
        const QJsonValue id = step.answer->value(QLatin1String("id"));
        QVERIFY(id == QJsonValue(1) || id.isUndefined()); // never null, which no schema of the protocol knows
    }

    void argumentsThatDoNotFitAreToldToTheModel_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QJsonObject>("arguments");
        const QByteArray list("list_all_apacheairflow_users");
        const QByteArray single("get_single_apacheairflow_user_by_id");
        QTest::newRow("unknown") << list << QJsonObject{{QStringLiteral("url"), QStringLiteral("http://x")}};
        QTest::newRow("zero") << list << QJsonObject{{QStringLiteral("limit"), 0}};
        QTest::newRow("half") << list << QJsonObject{{QStringLiteral("limit"), 1.5}};
        QTest::newRow("many") << list << QJsonObject{{QStringLiteral("limit"), 1e15}};
        QTest::newRow("text") << list << QJsonObject{{QStringLiteral("limit"), QStringLiteral("5")}};
        QTest::newRow("object") << list << QJsonObject{{QStringLiteral("cursor"), QJsonObject()}};
        QTest::newRow("missing") << single << QJsonObject();
        QTest::newRow("empty") << single << QJsonObject{{QStringLiteral("id"), QString()}};
    }

    void argumentsThatDoNotFitAreToldToTheModel()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QJsonObject, arguments);
        Protocol protocol(readTools());
        const Step step = protocol.take(line(ask("tools/call", stateless(callParams(tool.constData(), arguments)))));
        QVERIFY(!step.call);
        QVERIFY(result(step).value(QLatin1String("isError")).toBool());
    }

    void aCancelledCallIsNotAnswered()
    {
        Protocol protocol(readTools());
        const Step first = protocol.take(line(ask("tools/call", stateless(callParams("list_all_apacheairflow_users")), QStringLiteral("a"))));
        const Step second = protocol.take(line(ask("tools/call", stateless(callParams("list_all_apacheairflow_roles")), QStringLiteral("b"))));
        QVERIFY(first.call && second.call);
        QCOMPARE(code(protocol.take(line(ask("tools/call", stateless(callParams("list_all_apacheairflow_users")), QStringLiteral("b"))))), -32600);
        const QByteArray cancel("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"a\"}}");
        QCOMPARE(protocol.take(cancel).cancel, std::optional<QJsonValue>(QStringLiteral("a")));
        QVERIFY(!protocol.take(cancel).cancel);
        const ToolAnswer good{{{QStringLiteral("result"), QJsonArray()}}, {}};
        QVERIFY(!protocol.answerTo(*first.call, good));
        const std::optional<QJsonObject> answer = protocol.answerTo(*second.call, good);
        QVERIFY(answer);
        const QJsonObject said = answer->value(QLatin1String("result")).toObject();
        QCOMPARE(answer->value(QLatin1String("id")).toString(), QStringLiteral("b"));
        QCOMPARE(said.value(QLatin1String("structuredContent")).toObject(), good.structured);
        QCOMPARE(said.value(QLatin1String("content")).toArray().at(0).toObject().value(QLatin1String("text")).toString(),
                 QStringLiteral("{\"result\":[]}"));
    }

    void longLinesAreNotKept()
    {
        Lines lines;
        for (int i = 0; i < 64; ++i)
            QVERIFY(lines.take(QByteArray(Lines::kLongest / 8, 'x')).isEmpty());
        QVERIFY(lines.rest().isEmpty());
        const auto then = lines.take("\n{}\r\n\n [1]");
        QCOMPARE(then.size(), 2);
        QVERIFY(!then[0]);
        QCOMPARE(*then[1], QByteArray("{}"));
        QCOMPARE(lines.rest(), QByteArray(" [1]"));
        QCOMPARE(Protocol::answerToTooLong().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), -32700);
    }
};

QTEST_GUILESS_MAIN(tst_McpProtocol)
#include "tst_mcpprotocol.moc"
