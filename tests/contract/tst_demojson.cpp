#include "app/demo/demojson.h"

#include <QTest>

using namespace airside::demo;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

Json parsed(const char *text)
{
    const auto result = Json::parse(text);
    return std::holds_alternative<Json>(result) ? std::get<Json>(result) : Json("not parsed");
}

} // namespace

class TestDemoJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderCompact()
    {
        QCOMPARE(bytes(parsed(" {\"b\" : [1, -2.5e3, true ,null], \"a\":\"\\u00fc\\n\\\"\"} ").compact()),
                 QByteArray("{\"b\":[1,-2.5e3,true,null],\"a\":\"ü\\n\\\"\"}"));
    }
    void sortsAndEscapesPretty()
    {
        const Json value = Json::Object{{"b", Json::Array{}}, {"a", Json::Array{"ü", "\xF0\x9F\x9A\x80"}}};
        QCOMPARE(bytes(value.pretty()),
                 QByteArray("{\n  \"a\": [\n    \"\\u00fc\",\n    \"\\ud83d\\ude80\"\n  ],\n  \"b\": []\n}\n"));
    }
    void surrogatePairs() { QCOMPARE(bytes(*parsed("\"\\ud83d\\ude80\"").string()), QByteArray("\xF0\x9F\x9A\x80")); }
    void lastOfTwoMembersWins() { QCOMPARE(bytes(parsed("{\"a\":1,\"a\":2}").compact()), QByteArray("{\"a\":2}")); }
    void pythonWords()
    {
        const Json value = Json::Object{{"a", Json::Array{true, Json(), "it's"}}, {"0", 5}};
        QCOMPARE(bytes(value.python()), QByteArray("{'a': [True, None, \"it's\"], 0: 5}"));
    }
    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("position");
        const auto row = [](const char *text, const char *message, int position) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(message) << position;
        };
        row("{bad", "Expecting property name enclosed in double quotes", 1);
        row("{\"a\":1", "Expecting ',' delimiter", 6);
        row("{\"a\" 1}", "Expecting ':' delimiter", 5);
        row("[1,", "Expecting value", 3);
        row("{\"a\":tru}", "Expecting value", 5);
        row("\"abc", "Unterminated string starting at", 0);
        row("{} x", "Extra data", 3);
        row("\"\\x\"", "Invalid \\escape", 2);
    }
    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        QFETCH(int, position);
        const auto result = Json::parse(text.toStdString());
        QVERIFY(std::holds_alternative<Json::ParseError>(result));
        QCOMPARE(bytes(std::get<Json::ParseError>(result).message), message);
        QCOMPARE(int(std::get<Json::ParseError>(result).position), position);
    }
    void depthIsBounded()
    {
        QVERIFY(std::holds_alternative<Json::ParseError>(Json::parse(std::string(100000, '['))));
    }
};

QTEST_GUILESS_MAIN(TestDemoJson)
#include "tst_demojson.moc"
