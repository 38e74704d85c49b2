#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

void Contract::paging_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("query");
    QTest::addColumn<PerKind>("expected");
    const auto all = [](const char *query, const PerKind &expected) {
        for (const char *list : {"users", "roles", "permissions"}) {
            QTest::addRow("%s?%s", list, query) << QString::fromLatin1(list) << QString::fromLatin1(query) << expected;
        }
    };
    const auto one = [](const char *list, const char *query, const PerKind &expected) {
        QTest::addRow("%s?%s", list, query) << QString::fromLatin1(list) << QString::fromLatin1(query) << expected;
    };
    const char *notWhole = "400 Wrong type, expected 'integer' for query parameter 'limit'";
    const char *unparsable = "422 int_parsing query.limit";
    all("limit=-1", {"400 Page limit must be a positive integer", "422 greater_than_equal query.limit"});
    all("limit=abc", {notWhole, unparsable});
    all("limit=1.5", {notWhole, unparsable});
    all("limit=", {notWhole, unparsable});
    all("limit=%2B5", "200 json");
    all("limit=99999999999999999999", "200 json");
    all("limit=1&limit=x", {notWhole, unparsable});
    all("offset=-1", {"400 -1 is less than the minimum of 0\n\nFailed validating 'minimum' in schema:\n    {'type': "
                      "'integer', 'minimum': 0}\n\nOn instance:\n    -1",
                      "422 greater_than_equal query.offset"});
    all("offset=5000", "200 json");
    all("offset=9223372036854775807&limit=1", "200 json");
    all("offset=9223372036854775808", {"500 html", "500 text"});
    all("foo=bar", {"400 Extra query parameter(s) foo not in spec", "200 json"});

    const char *bogus = "400 Ordering with 'bogus' is disallowed or the attribute does not exist on the model";
    one("users", "order_by=bogus", bogus);
    one("roles", "order_by=bogus", bogus);
    one("permissions", "order_by=bogus", {"400 Extra query parameter(s) order_by not in spec", bogus});
    for (const char *column : {"id", "first_name", "last_name", "email"}) {
        QTest::addRow("users by %s", column)
            << QStringLiteral("users") << QStringLiteral("order_by=") + QString::fromLatin1(column) << PerKind("200 json");
    }
    one("users", "order_by=user_name",
        {"500 html", "400 Ordering with 'user_name' is disallowed or the attribute does not exist on the model"});
    one("users", "order_by=role",
        {"500 html", "400 Ordering with 'role' is disallowed or the attribute does not exist on the model"});
    one("users", "order_by=username",
        {"400 Ordering with 'username' is disallowed or the attribute does not exist on the model", "200 json"});
    one("users", "order_by=-id",
        {"400 Ordering with '-id' is disallowed or the attribute does not exist on the model", "200 json"});
    one("roles", "order_by=role_id", "200 json");
    one("roles", "order_by=-name",
        {"400 Ordering with '-name' is disallowed or the attribute does not exist on the model", "200 json"});
    one("permissions", "order_by=-resource_id", {"400 Extra query parameter(s) order_by not in spec", "200 json"});
}

void Contract::paging()
{
    QFETCH(QString, list);
    QFETCH(QString, query);
    QFETCH(PerKind, expected);
    const QString path = QString::fromStdString(m_target.access()) + QLatin1Char('/') + list + QLatin1Char('?') + query;
    QCOMPARE(outcome(m_target.get(path.toStdString())), pick(expected));
}

void Contract::pagesAreSteppedByRows()
{
    const int total = m_target.get(roles() + "?limit=1").object()[QLatin1String("total_entries")].toInt();
    QVERIFY(total >= 6);
    QStringList names;
    for (int offset = 0; offset < total; offset += 2) {
        const QJsonObject page
            = m_target.get(roles() + "?limit=2&order_by=role_id&offset=" + std::to_string(offset)).object();
        QCOMPARE(page[QLatin1String("total_entries")].toInt(), total);
        for (const QJsonValue &role : page[QLatin1String("roles")].toArray()) {
            names += role[QLatin1String("name")].toString();
        }
    }
    QCOMPARE(names.size(), total);
    QCOMPARE(names.removeDuplicates(), 0);
}

void Contract::limitZeroAndClamp()
{
    const QJsonObject zero = m_target.get(users() + "?limit=0").object();
    QCOMPARE(zero[QLatin1String("users")].toArray().size(), zero[QLatin1String("total_entries")].toInt());
    const QJsonObject many = m_target.get(m_target.access() + "/permissions?limit=1000").object();
    const int total = many[QLatin1String("total_entries")].toInt();
    QCOMPARE(many[QLatin1String("actions")].toArray().size(), std::min(total, 100));
    const QJsonObject fallback = m_target.get(m_target.access() + "/permissions?limit=0").object();
    QCOMPARE(fallback[QLatin1String("actions")].toArray().size(), std::min(total, 50));
}

void Contract::descendingOrder()
{
    QStringList names;
    for (const QJsonValue &role : m_target.get(roles() + "?limit=100").object()[QLatin1String("roles")].toArray()) {
        names += role[QLatin1String("name")].toString();
    }
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(names, sorted); // by name unless asked otherwise
    if (m_target.flask()) {
        return;
    }
    QStringList back;
    for (const QJsonValue &role :
         m_target.get(roles() + "?limit=100&order_by=-name").object()[QLatin1String("roles")].toArray()) {
        back.prepend(role[QLatin1String("name")].toString());
    }
    QCOMPARE(back, sorted);
}

void Contract::permissionsList()
{
    const QJsonObject list = m_target.get(m_target.access() + "/permissions?limit=100").object();
    const QJsonArray actions = list[QLatin1String("actions")].toArray();
    if (m_target.flask()) {
        QStringList names;
        for (const QJsonValue &action : actions) {
            names += action[QLatin1String("name")].toString();
        }
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("can_create"), QStringLiteral("can_delete"), QStringLiteral("can_edit"),
                                     QStringLiteral("can_read"), QStringLiteral("menu_access")}));
        QCOMPARE(list[QLatin1String("total_entries")].toInt(), 5);
        return;
    }
    // 7 for each of the four DAGs and those of Admin; others may have been added since
    const int global = m_target.kind() == Kind::V3_2_2 ? 101 : 105;
    QVERIFY(list[QLatin1String("total_entries")].toInt() >= global + 28);
    QVERIFY(!actions[0][QLatin1String("action")][QLatin1String("name")].toString().isEmpty());
    QVERIFY(!actions[0][QLatin1String("resource")][QLatin1String("name")].toString().isEmpty());
}

void Contract::dagList()
{
    const QJsonObject list = m_target.get(m_target.api() + "/dags").object();
    QStringList ids;
    for (const QJsonValue &dag : list[QLatin1String("dags")].toArray()) {
        ids += dag[QLatin1String("dag_id")].toString();
        QCOMPARE(dag[QLatin1String("is_paused")].toBool(), true);
        QVERIFY(dag[QLatin1String("owners")].isArray());
    }
    QCOMPARE(ids, QStringList({QStringLiteral("lab.team-b.second"), QStringLiteral("lab_plain"),
                               QStringLiteral("lab_scoped"), QStringLiteral("lab_team_b")}));
    QCOMPARE(list[QLatin1String("total_entries")].toInt(), 4);
    const QJsonObject zero = m_target.get(m_target.api() + "/dags?limit=0").object();
    QCOMPARE(zero[QLatin1String("total_entries")].toInt(), 4);
    QCOMPARE(zero[QLatin1String("dags")].toArray().size(), m_target.airflow3() ? 0 : 4);
    const QJsonObject found = m_target.get(m_target.api() + "/dags?tags=team-b&limit=1").object();
    QCOMPARE(found[QLatin1String("total_entries")].toInt(), 2);
    QCOMPARE(found[QLatin1String("dags")].toArray().size(), 1);
    const QJsonObject few = m_target.get(m_target.api() + "/dags?dag_id_pattern=plain").object();
    QCOMPARE(few[QLatin1String("dags")].toArray().size(), 1);
}

void Contract::dagListEdges_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<PerKind>("expected");
    const auto row = [](const char *query, const char *two, const char *three) {
        QTest::newRow(query) << QString::fromLatin1(query) << PerKind(two, three, three, three);
    };
    row("limit=-1", "400 Page limit must be a positive integer", "422 greater_than_equal query.limit");
    row("limit=abc", "400 Wrong type, expected 'integer' for query parameter 'limit'", "422 int_parsing query.limit");
    row("foo=1", "400 Extra query parameter(s) foo not in spec", "200 json");
    row("order_by=-dag_id", "200 json", "200 json");
    row("paused=x", "400 Wrong type, expected 'boolean' for query parameter 'paused'", "422 bool_parsing query.paused");
    row("offset=90", "200 json", "200 json");
}

void Contract::dagListEdges()
{
    QFETCH(QString, query);
    QFETCH(PerKind, expected);
    QCOMPARE(outcome(m_target.get(m_target.api() + "/dags?" + query.toStdString())), pick(expected));
}

void Contract::providersNameFab()
{
    QString version;
    for (const QJsonValue &provider :
         m_target.get(m_target.api() + "/providers?limit=100").object()[QLatin1String("providers")].toArray()) {
        if (provider[QLatin1String("package_name")] == QLatin1String("apache-airflow-providers-fab")) {
            version = provider[QLatin1String("version")].toString();
        }
    }
    QCOMPARE(version, pick({"1.5.4", "2.4.2", "3.6.5", "3.10.2"}));
    const QJsonObject log = m_target.get(m_target.api() + "/eventLogs?limit=1").object();
    QVERIFY(log[QLatin1String("event_logs")].isArray());
    QVERIFY(log.contains(QStringLiteral("total_entries")));
}

} // namespace airside::contract
