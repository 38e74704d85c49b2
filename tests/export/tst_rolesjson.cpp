#include "core/export/rolesjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace airside;

/// What is expected was written by `airflow roles export` of Airflow 2.11.2 and 3.3.2.
class tst_RolesJson : public QObject
{
    Q_OBJECT

    static Permission permission(const char *text) { return *Permission::fromText(QString::fromLatin1(text)); }
    static QList<Role> sample()
    {
        return {{QStringLiteral("Empty"), {}},
                {QStringLiteral("Ünï \"q\" \\ \U0001F600"), {permission("can_edit on Pools"), permission("can_read on Pools")}},
                {QStringLiteral("Two"), {permission("can_read on Variables"), permission("can_create on Connections"),
                                         permission("can_read on Connections"), permission("can_create on Variables")}}};
    }

private Q_SLOTS:
    void isByteForByteTheCommands()
    {
        QCOMPARE(rolesAsAirflowJson(sample(), false),
                 QByteArray("[{\"name\": \"Empty\", \"resource\": \"\", \"action\": \"\"}, "
                            "{\"name\": \"\\u00dcn\\u00ef \\\"q\\\" \\\\ \\ud83d\\ude00\", \"resource\": \"Pools\", \"action\": \"can_edit,can_read\"}, "
                            "{\"name\": \"Two\", \"resource\": \"Connections\", \"action\": \"can_create,can_read\"}, "
                            "{\"name\": \"Two\", \"resource\": \"Variables\", \"action\": \"can_create,can_read\"}]"));
    }
    void prettyToo()
    {
        QCOMPARE(rolesAsAirflowJson(sample().mid(2), true),
                 QByteArray("[\n"
                            "    {\n"
                            "        \"name\": \"Two\",\n"
                            "        \"resource\": \"Connections\",\n"
                            "        \"action\": \"can_create,can_read\"\n"
                            "    },\n"
                            "    {\n"
                            "        \"name\": \"Two\",\n"
                            "        \"resource\": \"Variables\",\n"
                            "        \"action\": \"can_create,can_read\"\n"
                            "    }\n"
                            "]"));
        QCOMPARE(rolesAsAirflowJson({}, true), QByteArray("[]"));
    }
    void hostileNamesStayOneString()
    {
        const QString name = QStringLiteral("a\"},\n\t\u0001\u007f{\u202E") + QChar(0xd800);
        const QByteArray json = rolesAsAirflowJson({{name, {{QStringLiteral("can_read"), name}}}}, true);
        QVERIFY(std::ranges::all_of(json, [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); }));
        QVERIFY(json.contains("\\u007f"));
        QVERIFY(json.contains("\\ud800"));
        const QJsonArray read = QJsonDocument::fromJson(rolesAsAirflowJson({{name.chopped(1), {}}}, true)).array();
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0].toObject()[QLatin1String("name")].toString(), name.chopped(1));
    }
};

QTEST_GUILESS_MAIN(tst_RolesJson)
#include "tst_rolesjson.moc"
