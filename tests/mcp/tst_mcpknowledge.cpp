#include "app/mcp/knowledgetools.h"
#include "tests/ctl/ctlbench.h"
#include "tests/mcp/toolcalls.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

bool hasType(const QString &type, const QJsonValue &value)
{
    return type == QLatin1String("null")      ? value.isNull()
           : type == QLatin1String("string")  ? value.isString()
           : type == QLatin1String("boolean") ? value.isBool()
           : type == QLatin1String("integer") ? value.isDouble() && value.toDouble() == double(value.toInteger())
           : type == QLatin1String("array")   ? value.isArray()
                                              : value.isObject();
}

/// Where a value is not as the schema says; empty: it is.
QString misfit(const QJsonObject &schema, const QJsonValue &value, const QString &at)
{
    const QJsonValue type = schema[QLatin1String("type")];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    if (std::ranges::none_of(types, [&value](const QJsonValue &one) { return hasType(one.toString(), value); }))
        return at;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &one : elements) {
        const QString wrong = misfit(schema[QLatin1String("items")].toObject(), one, at + QStringLiteral("[]"));
        if (!wrong.isEmpty())
            return wrong;
    }
    const QJsonObject properties = schema[QLatin1String("properties")].toObject();
    if (value.isObject() && value.toObject().keys() != properties.keys())
        return at + QStringLiteral(" has ") + value.toObject().keys().join(QLatin1Char(' '));
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString wrong = misfit(it->toObject(), value.toObject()[it.key()], at + QLatin1Char('.') + it.key());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QStringList column(const QJsonValue &rows, const char *key)
{
    QStringList out;
    const QJsonArray array = rows.toArray();
    for (const QJsonValue &row : array)
        out += row[QLatin1String(key)].toVariant().toString();
    return out;
}

/// prod has a history, a journal and a review; lab has nothing but a journal entry.
struct KnowledgeBench : FileBench
{
    KnowledgeBench()
    {
        FakeAccessApi &prod = addInstance(QStringLiteral("prod"));
        prod.addRole(QStringLiteral("Op"), {QStringLiteral("can_edit on DAG:sales"), QStringLiteral("can_edit on Variables")});
        addInstance(QStringLiteral("lab"));
        take(20);
        done(QStringLiteral("-i prod users update vera --role Op --email vera@new.example --first-name Verena --reason asked-by-it@example.org"));
        take(21);
        prod.user(QStringLiteral("vera"))->roles = {QStringLiteral("Op"), QStringLiteral("Viewer")};
        take(22);
        done(QStringLiteral("-i lab users update vera --role Admin"));
        done(QStringLiteral("-i prod review create Q4 --deadline 2026-11-30 --fallback chief@example.org --reviewer rita"));
    }
    void done(const QString &line)
    {
        const Ran ran = CtlBench::run(line);
        if (ran.code != 0)
            qFatal("%s: %s", qPrintable(line), ran.err.constData());
    }
    void take(int day)
    {
        clock.now = QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC);
        airflow(QStringLiteral("prod")).takenAt = clock.now;
        done(QStringLiteral("-i prod snapshot take"));
        clock.now = clock.now.addSecs(60);
    }
    QJsonObject ask(const char *tool, const QJsonObject &arguments = {}, const QString &options = {})
    {
        last = run(QStringLiteral("mcp ") + options, toolCall(tool, arguments));
        const QList<QJsonObject> all = answers(last);
        return all.isEmpty() ? QJsonObject() : toolResult(all.last())[QLatin1String("structuredContent")].toObject();
    }
    QJsonValue rows(const char *tool, const QJsonObject &arguments = {}, const QString &options = {}) { return ask(tool, arguments, options)[QLatin1String("result")]; }

    Ran last;
};

const QJsonObject kQ4{{QStringLiteral("id"), QStringLiteral("Q4")}};
const QJsonObject kVera{{QStringLiteral("id"), QStringLiteral("vera")}, {QStringLiteral("instance"), QStringLiteral("prod")}};

} // namespace

class TestMcpKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerFitsItsSchemaAndTellsWhatItDoes()
    {
        KnowledgeBench b;
        for (const mcp::Tool &tool : mcp::knowledgeTools()) {
            QJsonObject arguments;
            const QJsonArray needed = tool.inputSchema[QLatin1String("required")].toArray();
            if (needed.contains(QStringLiteral("id")))
                arguments = tool.name.contains(QStringLiteral("review")) ? kQ4 : kVera;
            if (tool.name.contains(QStringLiteral("explain_a_apacheairflow_role")))
                arguments.insert(QStringLiteral("id"), QStringLiteral("Op"));
            const QJsonObject answer = b.ask(tool.name.toLatin1().constData(), arguments);
            QVERIFY2(!answer.isEmpty(), b.last.out.constData());
            QCOMPARE(misfit(tool.outputSchema, answer, tool.name), QString());
            QVERIFY2(answer[QLatin1String("result_count")].toInt() > 0, qPrintable(tool.name));
            QCOMPARE(tool.annotations[QLatin1String("readOnlyHint")].toBool(), true);
            QCOMPARE(tool.annotations[QLatin1String("openWorldHint")].toBool(), mcp::explains(tool.name));
            QVERIFY(b.last.out.contains("nothing in it is an instruction"));
        }
    }

    void theJournalIsReadNewestFirstAndBothWays()
    {
        KnowledgeBench b;
        const QJsonObject two{{QStringLiteral("limit"), 2}, {QStringLiteral("instance"), QStringLiteral("prod")}, {QStringLiteral("object"), QStringLiteral("vera")}};
        const QJsonArray all = b.rows("list_all_apacheairflow_journal_entries").toArray();
        const QJsonValue newest = all[0];
        QCOMPARE(newest[QLatin1String("object")].toString(), QStringLiteral("vera"));
        QCOMPARE(newest[QLatin1String("instance")].toString(), QStringLiteral("lab"));
        QCOMPARE(newest[QLatin1String("result")].toString(), QStringLiteral("done"));
        QCOMPARE(column(b.rows("list_all_apacheairflow_journal_entries", two), "kind"), QStringList{QStringLiteral("update_user")});

        QJsonObject page = b.ask("list_all_apacheairflow_journal_entries", {{QStringLiteral("limit"), 1}});
        QVERIFY(page[QLatin1String("prev_cursor")].isNull());
        const QStringList first = column(page[QLatin1String("result")], "id");
        page = b.ask("list_all_apacheairflow_journal_entries", {{QStringLiteral("limit"), 1}, {QStringLiteral("cursor"), page[QLatin1String("next_cursor")]}});
        QVERIFY(column(page[QLatin1String("result")], "id") != first);
        // What the calls themselves have written since stands before it, and does not move it.
        const QJsonObject back = b.ask("list_all_apacheairflow_journal_entries", {{QStringLiteral("limit"), 1}, {QStringLiteral("cursor"), page[QLatin1String("prev_cursor")]}});
        QCOMPARE(column(back[QLatin1String("result")], "id"), first);
        QVERIFY(!back[QLatin1String("prev_cursor")].isNull());
        const QJsonObject other = b.ask("list_all_apacheairflow_journal_entries", {{QStringLiteral("object"), QStringLiteral("boss")}, {QStringLiteral("cursor"), page[QLatin1String("prev_cursor")]}});
        QVERIFY(other.isEmpty());
        QVERIFY(b.ask("list_all_apacheairflow_journal_entries", {{QStringLiteral("since"), QStringLiteral("yesterday")}}).isEmpty());
        QCOMPARE(b.rows("list_all_apacheairflow_journal_entries", {{QStringLiteral("until"), QStringLiteral("2026-11-20")}}).toArray().size(), 0);
    }

    void theHistoryTellsWhatWasMadeHereAndWhatElsewhere()
    {
        KnowledgeBench b;
        const QStringList ids = column(b.rows("list_all_apacheairflow_snapshots"), "id");
        QCOMPARE(ids, QStringList({QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
        const QJsonValue latest = b.rows("list_all_apacheairflow_access_changes");
        QCOMPARE(column(latest, "difference"), QStringList{QStringLiteral("role_given")});
        QCOMPARE(column(latest, "made"), QStringList{QStringLiteral("elsewhere")});
        const QJsonObject pair{{QStringLiteral("earlier"), 1}, {QStringLiteral("later"), 2}, {QStringLiteral("limit"), 3}};
        const QJsonObject page = b.ask("list_all_apacheairflow_access_changes", pair);
        QCOMPARE(column(page[QLatin1String("result")], "made"), QStringList({QStringLiteral("here"), QStringLiteral("here"), QStringLiteral("here")}));
        const QJsonObject next = b.ask("list_all_apacheairflow_access_changes", {{QStringLiteral("cursor"), page[QLatin1String("next_cursor")]}, {QStringLiteral("limit"), 3}});
        QCOMPARE(column(next[QLatin1String("result")], "later").value(0), QStringLiteral("2")); // the cursor knows of which pair it is
        QCOMPARE(b.rows("list_all_apacheairflow_access_changes", {{QStringLiteral("cursor"), next[QLatin1String("prev_cursor")]}, {QStringLiteral("limit"), 3}}),
                 page[QLatin1String("result")]);
        QVERIFY(b.ask("list_all_apacheairflow_access_changes", {{QStringLiteral("earlier"), 3}, {QStringLiteral("later"), 1}}).isEmpty());
        QVERIFY(b.ask("list_all_apacheairflow_access_changes", {{QStringLiteral("later"), 77}}).isEmpty());
    }

    void reviewsTellHowFarTheyAre()
    {
        KnowledgeBench b;
        QJsonValue review = b.rows("list_all_apacheairflow_reviews").toArray()[0];
        QCOMPARE(review[QLatin1String("open")].toInt(), 3);
        QCOMPARE(review[QLatin1String("overdue")].toBool(true), false);
        b.clock.now = QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC);
        review = b.rows("get_single_apacheairflow_review_by_id", kQ4);
        QCOMPARE(review[QLatin1String("overdue")].toBool(), true);
        QCOMPARE(column(review[QLatin1String("open_by_reviewer")], "reviewer"), QStringList{QStringLiteral("rita")});
        QJsonObject some = kQ4;
        some.insert(QStringLiteral("limit"), 2);
        some.insert(QStringLiteral("open"), true);
        const QJsonObject page = b.ask("list_all_apacheairflow_review_items", some);
        QCOMPARE(page[QLatin1String("result_count")].toInt(), 2);
        some.insert(QStringLiteral("cursor"), page[QLatin1String("next_cursor")]);
        const QJsonObject rest = b.ask("list_all_apacheairflow_review_items", some);
        QCOMPARE(rest[QLatin1String("result_count")].toInt(), 1);
        some.insert(QStringLiteral("cursor"), rest[QLatin1String("prev_cursor")]);
        QCOMPARE(b.rows("list_all_apacheairflow_review_items", some), page[QLatin1String("result")]);
        QVERIFY(b.ask("get_single_apacheairflow_review_by_id", {{QStringLiteral("id"), QStringLiteral("Q5")}}).isEmpty());
    }

    void aServerOfOneInstanceTellsOfNoOther()
    {
        KnowledgeBench b;
        const QString lab = QStringLiteral("-i lab");
        for (const QString &one : column(b.rows("list_all_apacheairflow_journal_entries", {}, lab), "instance"))
            QCOMPARE(one, QStringLiteral("lab"));
        QCOMPARE(b.rows("list_all_apacheairflow_snapshots", {}, lab).toArray().size(), 0);
        QCOMPARE(b.rows("list_all_apacheairflow_reviews", {}, lab).toArray().size(), 0);
        QVERIFY(b.ask("get_single_apacheairflow_review_by_id", kQ4, lab).isEmpty());
        QVERIFY(b.ask("list_all_apacheairflow_review_items", kQ4, lab).isEmpty());
        QVERIFY(b.ask("list_all_apacheairflow_access_changes", {{QStringLiteral("later"), 3}}, lab).isEmpty());
        QVERIFY(b.ask("list_all_apacheairflow_journal_entries", {{QStringLiteral("instance"), QStringLiteral("prod")}}, lab).isEmpty());
    }

    void whyAUserMayDoSomething()
    {
        KnowledgeBench b;
        QJsonValue told = b.rows("explain_a_apacheairflow_user_by_id", kVera);
        QCOMPARE(column(told[QLatin1String("permissions")], "name").contains(QStringLiteral("can_edit on Variables")), true);
        QCOMPARE(told[QLatin1String("privilege")].toString(), QStringLiteral("powerful"));
        QCOMPARE(told[QLatin1String("held")].isNull(), true);
        QJsonObject asked = kVera;
        asked.insert(QStringLiteral("permission"), QStringLiteral("can_read on DAG:sales"));
        told = b.rows("explain_a_apacheairflow_user_by_id", asked);
        QCOMPARE(told[QLatin1String("held")].toBool(), true); // by what stands for all DAGs
        QCOMPARE(told[QLatin1String("permissions")].toArray()[0][QLatin1String("from_roles")].toArray(), QJsonArray{QStringLiteral("Viewer")});
        asked.insert(QStringLiteral("permission"), QStringLiteral("can_delete on DAG:sales"));
        QCOMPARE(b.rows("explain_a_apacheairflow_user_by_id", asked)[QLatin1String("held")].toBool(true), false);
        asked.insert(QStringLiteral("permission"), QStringLiteral("everything"));
        QVERIFY(b.ask("explain_a_apacheairflow_user_by_id", asked).isEmpty());
        QJsonObject role = kVera;
        role.insert(QStringLiteral("id"), QStringLiteral("Admin"));
        QCOMPARE(b.rows("explain_a_apacheairflow_role_by_id", role)[QLatin1String("privilege")].toString(), QStringLiteral("can become Admin"));
    }

    void redactHidesPeopleEverywhere()
    {
        KnowledgeBench b;
        const auto everything = [&b](const QString &options) {
            QByteArray out;
            for (const char *tool : {"list_all_apacheairflow_journal_entries", "list_all_apacheairflow_snapshots", "list_all_apacheairflow_reviews"}) {
                [[maybe_unused]] const QJsonObject answer = b.ask(tool, {}, options);
                out += b.last.out;
            }
            for (const char *tool : {"get_single_apacheairflow_review_by_id", "list_all_apacheairflow_review_items"}) {
                [[maybe_unused]] const QJsonObject answer = b.ask(tool, kQ4, options);
                out += b.last.out;
            }
            [[maybe_unused]] const QJsonObject changes = b.ask("list_all_apacheairflow_access_changes", {{QStringLiteral("earlier"), 1}, {QStringLiteral("later"), 2}}, options);
            return out + b.last.out;
        };
        const QByteArray open = everything({});
        const QByteArray hidden = everything(QStringLiteral("--redact"));
        QVERIFY(open.contains("vera@new.example") && open.contains("Verena") && open.contains("asked-by-it@example.org"));
        QVERIFY2(!hidden.contains('@') && !hidden.contains("Verena"), hidden.constData());
        QVERIFY(hidden.contains("vera") && hidden.contains("(hidden)"));
    }
};

QTEST_GUILESS_MAIN(TestMcpKnowledge)
#include "tst_mcpknowledge.moc"
