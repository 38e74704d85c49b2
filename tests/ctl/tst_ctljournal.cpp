#include "tests/ctl/ctlbench.h"

#include "core/store/journalverify.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

/// The bench, with a journal in a file.
struct JournalBench : CtlBench
{
    JournalBench()
    {
        context.openState = [this](const QString &) -> Result<State> {
            Result<InstanceStore> store = InstanceStore::load(stateDir.filePath(QStringLiteral("config.json")));
            if (!store)
                return fail(store.error());
            const auto book = std::make_shared<SqliteJournal>(JournalFiles{file, {}}, clock);
            return State{std::move(*store), book, {}, {}, {}, book};
        };
        addInstance(QStringLiteral("prod"));
    }
    Ran run(const QByteArray &line) { return CtlBench::run(QString::fromUtf8(line)); }
    QJsonArray list(const QByteArray &more = {}) { return run("journal list -o json " + more).rows(); }
    QByteArray lastChange() { return list().last()[QLatin1String("change")].toString().toUtf8(); }
    QStringList rolesOf(const QString &name) { return airflow(QStringLiteral("prod")).user(name)->roles; }

    SystemClock clock;
    QString file = stateDir.filePath(QStringLiteral("journal.sqlite"));
};

QStringList column(const QJsonArray &rows, const char *key)
{
    QStringList out;
    for (const auto &row : rows)
        out += row.toObject()[QLatin1String(key)].toString();
    return out;
}

QStringList texts(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(';'));
}

} // namespace

class tst_CtlJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet()
    {
        JournalBench bench;
        QCOMPARE(bench.run("journal list").code, 0);
        QCOMPARE(bench.run("journal verify").code, 0);
        QVERIFY(!QFile::exists(bench.file));
        QCOMPARE(bench.run("journal show 1").code, 2);
        QCOMPARE(bench.run("journal show " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)).code, 1);
        QCOMPARE(bench.run("journal undo " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)).code, 1);
        QCOMPARE(bench.run("journal list --since yesterday").code, 2);
    }

    void everyReceiptHoldsTheWayAndTheHead()
    {
        JournalBench bench;
        const Ran one = bench.run("users update vera --first-name V -o json");
        QVERIFY2(one.code == 0, one.err.constData());
        const QJsonObject head = one.json()[QLatin1String("journal")].toObject();
        QCOMPARE(head[QLatin1String("count")].toInt(), 3); // begun, intent, outcome
        const Ran verified = bench.run("journal verify -o json");
        QVERIFY(verified.out.contains(head[QLatin1String("digest")].toString().toLatin1()));
        QVERIFY(bench.run("users deactivate vera").err.contains("Journal: 5 entries, digest "));
        QCOMPARE(column(bench.list(), "way"), QStringList({QStringLiteral("api"), QStringLiteral("form")}));
        const Ran undone = bench.run("journal undo -o json " + bench.lastChange());
        QVERIFY2(undone.code == 0, undone.err.constData());
        QCOMPARE(undone.json()[QLatin1String("journal")][QLatin1String("count")].toInt(), 7);
        QVERIFY(!bench.run("users update vera --first-name W --dry-run -o json").json().contains(QLatin1String("journal")));
    }

    void anUndoMayBeAPlan()
    {
        JournalBench bench;
        const QString plan = bench.stateDir.filePath(QStringLiteral("back.json"));
        QCOMPARE(bench.run("users update vera --role Admin --override escalation --reason x").code, 0);
        QCOMPARE(bench.run("journal undo " + bench.lastChange() + " --plan-out " + plan.toUtf8()).code, 0);
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Admin")});
        QCOMPARE(bench.run("plan apply " + plan.toUtf8()).code, 0);
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Viewer")});
        QCOMPARE(column(bench.list(), "origin").last(), QStringLiteral("undo"));
    }

    void whoWhatWhereWhy()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin --reason on-call").code, 0);
        const QJsonArray rows = bench.list();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows[0].toObject();
        QCOMPARE(row[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QCOMPARE(row[QLatin1String("account")].toString(), QStringLiteral("Boss"));
        QVERIFY(!row[QLatin1String("os_user")].toString().isEmpty());
        QCOMPARE(row[QLatin1String("reason")].toString(), QStringLiteral("on-call"));
        QCOMPARE(row[QLatin1String("origin")].toString(), QStringLiteral("person"));
        QCOMPARE(row[QLatin1String("result")].toString(), QStringLiteral("done"));
        const QByteArray shown = bench.run("journal show " + bench.lastChange()).out;
        QVERIFY(shown.contains("on-call") && shown.contains("user_before") && shown.contains("+ role Admin"));
    }

    void filters()
    {
        JournalBench bench;
        bench.addInstance(QStringLiteral("stage"));
        QCOMPARE(bench.run("users update vera --role Admin -i prod").code, 0);
        QCOMPARE(bench.run("users update vera --role Admin -i stage").code, 0);
        QCOMPARE(bench.run("roles create Made --permission= -i stage").code, 0);
        QCOMPARE(column(bench.list(), "object"), texts("vera;vera;Made"));
        QCOMPARE(column(bench.list("-i stage"), "object"), texts("vera;Made"));
        QCOMPARE(column(bench.list("--object vera"), "instance"), texts("prod;stage"));
        QCOMPARE(bench.list("--until 2020-01-01").size(), 0);
        QCOMPARE(bench.list("--since 2020-01-01T00:00:00Z").size(), 3);
    }

    void theKeychainAnchorsWhatWasWritten()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        const QJsonObject verdict = bench.run("journal verify -o json").result();
        QVERIFY(verdict[QLatin1String("consistent")].toBool());
        QCOMPARE(verdict[QLatin1String("anchored_up_to")].toInt(), 3);
        QFile::remove(bench.file); // and whoever did it goes on
        QCOMPARE(bench.run("users update vera --role Viewer").code, 0);
        const Ran cut = bench.run("journal verify -o json");
        QCOMPARE(cut.code, 1);
        QVERIFY(cut.result()[QLatin1String("problems")].toArray()[0].toString().contains(QStringLiteral("cut off")));
    }

    void withoutAKeychainItSaysSo()
    {
        JournalBench bench;
        bench.keychain.persistent = false;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        const Ran ran = bench.run("journal verify");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains("no keychain") && ran.out.contains("not anchored"));
    }

    void exports()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        const QString file = bench.stateDir.filePath(QStringLiteral("out.jsonl"));
        const Ran ran = bench.run("journal export -o json --out " + file.toUtf8());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("entries")].toInt(), 3);
        QCOMPARE(bench.run("journal verify " + file.toUtf8()).code, 0);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadWrite));
        QByteArray bytes = out.readAll();
        QVERIFY(bytes.contains("\"head\""));
        out.seek(bytes.indexOf("Admin"));
        out.write("Owner");
        out.close();
        const Ran changed = bench.run("journal verify " + file.toUtf8());
        QCOMPARE(changed.code, 1);
        QVERIFY(changed.out.contains("entry 2 was changed"));
        const QString csv = bench.stateDir.filePath(QStringLiteral("out.csv"));
        QCOMPARE(bench.run("journal export --out " + csv.toUtf8()).code, 0);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray rows = table.readAll();
        QVERIFY(rows.contains(",vera,done,"));
        const QByteArray head = ran.result()[QLatin1String("heads")].toArray()[0].toObject()[QLatin1String("digest")].toString().toUtf8();
        QVERIFY2(rows.trimmed().split('\n').last().contains("journal_head") && rows.contains(head), rows.constData());
        const QString part = bench.stateDir.filePath(QStringLiteral("part.csv"));
        QCOMPARE(bench.run("journal export --object nobody --out " + part.toUtf8()).code, 0);
        QFile small(part);
        QVERIFY(small.open(QIODevice::ReadOnly));
        QVERIFY(small.readAll().contains(head));
        QCOMPARE(bench.run("journal export").code, 2);
        QCOMPARE(bench.run("journal export --out x.pdf").code, 2);
    }

    void undoGoesThroughTheGuards()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        const QByteArray id = bench.lastChange();
        const Ran dry = bench.run("journal undo " + id + " --dry-run -o json");
        QCOMPARE(dry.code, 3);
        QVERIFY(dry.result()[QLatin1String("dry_run")].toBool());
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Admin")});
        QCOMPARE(bench.list().size(), 1);
        QCOMPARE(bench.run("journal undo " + id + " --read-only").code, 5);
        const Ran undone = bench.run("journal undo " + id + " -o json");
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.result()[QLatin1String("changes")].toArray()[0].toObject()[QLatin1String("undoes")].toString().toUtf8(), id);
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Viewer")});
        QCOMPARE(column(bench.list(), "origin").last(), QStringLiteral("undo"));
        const Ran again = bench.run("journal undo " + id);
        QCOMPARE(again.code, 1); // it has moved on: by the undo
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Viewer")});

        // A guard: with the undo nobody would administer access any more.
        FakeAccessApi &airflow = bench.airflow(QStringLiteral("prod"));
        airflow.signedInAs.clear();
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        airflow.user(QStringLiteral("boss"))->roles = {QStringLiteral("Viewer")};
        const Ran refused = bench.run("journal undo " + bench.lastChange());
        QCOMPARE(refused.code, 5);
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Admin")});
    }

    void whatIsLostIsSaidBeforeAndAfter()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users delete vera").code, 0);
        const Ran dry = bench.run("journal undo " + bench.lastChange() + " --dry-run");
        QVERIFY(dry.err.contains("Will not be restored: vera: the password"));
        QVERIFY(!dry.err.contains("Not restored:"));
        const Ran ran = bench.run("journal undo " + bench.lastChange());
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains("Will not be restored: vera") && ran.err.contains("Not restored: vera"));
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Viewer")});
    }

    void aWholePlanIsUndoneByItsId()
    {
        JournalBench bench;
        QCOMPARE(bench.run("roles delete Viewer --override built_in_role --reason trial").code, 0);
        bench.airflow(QStringLiteral("prod")).user(QStringLiteral("vera"))->roles.clear();
        const QByteArray plan = bench.list().last()[QLatin1String("plan")].toString().toUtf8();
        const Ran ran = bench.run("journal undo " + plan + " -o json");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("changes")].toArray().size(), 2); // the role, and its holder
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Viewer")});
    }

    void anotherInstanceIsNotTakenForIt()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        const QByteArray id = bench.lastChange();
        bench.addInstance(QStringLiteral("stage"));
        QCOMPARE(bench.run("journal undo " + id + " -i stage").code, 1);
        QCOMPARE(bench.run("journal undo " + id).code, 0); // the journal knows where
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Viewer")});
    }

    void aRequestOfOnesOwnCannotBeUndone()
    {
        JournalBench bench;
        QCOMPARE(bench.run("api DELETE /auth/fab/v1/users/vera --unguarded").code, 0);
        QCOMPARE(column(bench.list(), "result"), QStringList{QStringLiteral("answered")});
        const Ran ran = bench.run("journal undo " + bench.lastChange());
        QCOMPARE(ran.code, 1);
    }

    void whatWasInterruptedIsSettled()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        JournalEntry open;
        {
            SqliteJournal book({bench.file, {}}, bench.clock);
            const auto lines = QCoro::waitFor(book.lines({}));
            open = *entryOf(lines->at(1).text);
            open.change = QUuid::createUuid();
            QVERIFY(QCoro::waitFor(book.append(open)));
            open.change = QUuid::createUuid();
            open.whole = {};
            open.kind = QStringLiteral("api_request");
            QVERIFY(QCoro::waitFor(book.append(open)));
        }
        QCOMPARE(column(bench.list(), "result"), texts("done;open;open"));
        const Ran ran = bench.run("journal settle -o json");
        QCOMPARE(ran.code, 4); // of the request nobody can tell
        QCOMPARE(column(ran.result()[QLatin1String("settled")].toArray(), "result"), texts("done;needs a person"));
        QCOMPARE(column(bench.list(), "result"), texts("done;done;needs a person"));
        QCOMPARE(bench.run("journal settle").code, 0);
    }

    void aJournalThatCannotBeUsedStopsEveryWriteUntilTold()
    {
        JournalBench bench;
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        QFile file(bench.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const Ran refused = bench.run("users update vera --role Viewer");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("journal begin"));
        QCOMPARE(bench.rolesOf(QStringLiteral("vera")), QStringList{QStringLiteral("Admin")});
        QCOMPARE(bench.run("api DELETE /x --unguarded").code, 1);
        QVERIFY(bench.rawRequests.isEmpty());
        QCOMPARE(bench.run("journal begin").code, 0);
        QCOMPARE(bench.run("users update vera --role Viewer").code, 0);
        QCOMPARE(bench.run("journal verify -o json").result()[QLatin1String("anchored_up_to")].toInt(), 3);
        QCOMPARE(bench.run("journal begin").code, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CtlJournal)
#include "tst_ctljournal.moc"
