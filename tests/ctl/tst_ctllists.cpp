#include "tests/ctl/ctlbench.h"

#include <QSet>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QStringList usernames(const Ran &ran)
{
    QStringList out;
    for (const QJsonValue &row : ran.rows())
        out += row.toObject()[QLatin1String("username")].toString();
    return out;
}

} // namespace

class tst_CtlLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProxyOfTheSettingsIsUsed()
    {
        CtlBench bench;
        bench.proxy = {ProxySettings::Kind::Manual, QStringLiteral("proxy.example.org"), 3128};
        bench.badSettings = QStringLiteral("Settings in config.json cannot be understood: look.");
        bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage"));
        const Ran ran = bench.run(QStringLiteral("users list"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(bench.clientOptions.size(), 2);
        for (const ClientOptions &options : std::as_const(bench.clientOptions))
            QCOMPARE(options.proxy(), bench.proxy);
        QCOMPARE(ran.err.count("cannot be understood: look"), 1);
    }

    void usersOfEveryInstance()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage")).addUser(QStringLiteral("zoe"), {});
        const Ran ran = bench.run(QStringLiteral("users list -o json"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(usernames(ran), (QStringList{QStringLiteral("boss"), QStringLiteral("vera"), QStringLiteral("boss"),
                                              QStringLiteral("vera"), QStringLiteral("zoe")}));
        QCOMPARE(ran.rows().at(1).toObject()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QCOMPARE(ran.rows().at(4).toObject()[QLatin1String("instance")].toString(), QStringLiteral("stage"));
        QCOMPARE(ran.json()[QLatin1String("result_count")].toInt(), 5);
        QCOMPARE(ran.json()[QLatin1String("total")].toInt(), 5);
        QCOMPARE(ran.json()[QLatin1String("complete")], QJsonValue(true));
        QVERIFY(ran.json()[QLatin1String("next_cursor")].isNull());
        const Ran one = bench.run(QStringLiteral("users list -i stage -o json"));
        QCOMPARE(usernames(one).size(), 3);
    }

    void everythingElseNeedsOneInstance()
    {
        CtlBench bench;
        Ran ran = bench.run(QStringLiteral("users list"));
        QCOMPARE(ran.code, 2);
        bench.addInstance(QStringLiteral("prod"));
        ran = bench.run(QStringLiteral("users get vera -o json"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("email")].toString(), bench.airflow(QStringLiteral("prod")).user(QStringLiteral("vera"))->email);
        QCOMPARE(ran.result()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage"));
        ran = bench.run(QStringLiteral("users get vera"));
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains("prod, stage"));
        QCOMPARE(bench.run(QStringLiteral("users get vera -i PROD")).code, 0);
        ran = bench.run(QStringLiteral("users get vera -i other"));
        QCOMPARE(ran.code, 1);
    }

    void rolesAndPermissions()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran roles = bench.run(QStringLiteral("roles list -o json"));
        QCOMPARE(roles.code, 0);
        QCOMPARE(roles.rows().size(), 2);
        const QJsonObject admin = roles.rows().at(0).toObject();
        QCOMPARE(admin[QLatin1String("name")].toString(), QStringLiteral("Admin"));
        QCOMPARE(admin[QLatin1String("actions")].toArray().size(), 3);
        const QJsonObject first = admin[QLatin1String("actions")].toArray().at(0).toObject();
        QCOMPARE(first[QLatin1String("action")].toObject()[QLatin1String("name")].toString(), QStringLiteral("can_read"));
        QCOMPARE(first[QLatin1String("resource")].toObject()[QLatin1String("name")].toString(), QStringLiteral("DAGs"));
        const Ran permissions = bench.run(QStringLiteral("permissions list -o json"));
        QCOMPARE(permissions.code, 0);
        QCOMPARE(permissions.rows().size(), 3);
        const Ran table = bench.run(QStringLiteral("roles get Viewer"));
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("can_read on DAGs"));
    }

    void anIncompleteListSaysSo()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod")).listsIncompletely = true;
        const Ran ran = bench.run(QStringLiteral("users list -o json"));
        QCOMPARE(ran.code, 4);
        QCOMPARE(ran.json()[QLatin1String("complete")], QJsonValue(false));
        QCOMPARE(ran.rows().size(), 2);
        QCOMPARE(ran.error()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
    }

    void oneOfSeveralFails()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage")).fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::SignInFailed, 401, {}, {}, {}});
        const Ran ran = bench.run(QStringLiteral("users list -o json"));
        QCOMPARE(ran.code, 4);
        QCOMPARE(ran.rows().size(), 2);
        QCOMPARE(ran.json()[QLatin1String("complete")], QJsonValue(false));
        QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("sign_in_failed"));
        QCOMPARE(ran.error()[QLatin1String("instance")].toString(), QStringLiteral("stage"));
    }

    void whatIsMissingIsSaid()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage")).fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        Ran ran = bench.run(QStringLiteral("users list"));
        QVERIFY2(ran.err.endsWith("2 of 2, INCOMPLETE: stage could not be read.\n"), ran.err.constData());
        prod.listsIncompletely = true;
        ran = bench.run(QStringLiteral("users list -i prod"));
        QVERIFY2(ran.err.contains("INCOMPLETE: the users of prod kept changing."), ran.err.constData());
    }

    void aPageNamesTheInstanceThatFails()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage"));
        bench.pageErrors.insert(QStringLiteral("stage"), {ErrorKind::Unreachable, 0, QStringLiteral("h"), {}, {}});
        for (const char *line : {"users list --limit 1 -o json", "users list --limit 3 -o json"}) { // its total, its rows
            const Ran ran = bench.run(QString::fromLatin1(line));
            QCOMPARE(ran.code, 1);
            QCOMPARE(ran.error()[QLatin1String("instance")].toString(), QStringLiteral("stage"));
        }
    }

    void severalInstancesFailInOneObject()
    {
        CtlBench bench;
        for (const char *name : {"prod", "stage"})
            bench.addInstance(QString::fromLatin1(name)).fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        const Ran ran = bench.run(QStringLiteral("users list -o json"));
        QCOMPARE(ran.messages().size(), 1);
        QCOMPARE(ran.error()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QCOMPARE(ran.error()[QLatin1String("others")].toArray().at(0).toObject()[QLatin1String("instance")].toString(), QStringLiteral("stage"));
    }

    void whenNothingCanBeReadTheReasonIsTheExitCode()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::SignInFailed, 401, {}, {}, {}});
        Ran ran = bench.run(QStringLiteral("users list -o json"));
        QCOMPARE(ran.code, 6);
        QVERIFY(ran.out.isEmpty());
        prod.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        ran = bench.run(QStringLiteral("users list"));
        QCOMPARE(ran.code, 1);
        ran = bench.run(QStringLiteral("users get nobody -o json"));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("not_found"));
    }

    void pagesCoverEverythingOnce()
    {
        CtlBench bench;
        for (const char *name : {"prod", "stage"}) {
            FakeAccessApi &airflow = bench.addInstance(QString::fromLatin1(name));
            for (int i = 0; i < 130; ++i)
                airflow.addUser(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(i), {});
        }
        for (const int limit : {1000, 100, 33, 132}) {
            QStringList all;
            QString cursor;
            int pages = 0;
            do {
                QString line = QStringLiteral("users list -o json --limit %1").arg(limit);
                if (!cursor.isEmpty())
                    line += QStringLiteral(" --cursor ") + cursor;
                const Ran ran = bench.run(line);
                QCOMPARE(ran.code, 0);
                QVERIFY(ran.rows().size() <= limit);
                QCOMPARE(ran.json()[QLatin1String("total")].toInt(), 264);
                QVERIFY(ran.json()[QLatin1String("complete")].isNull());
                for (const QJsonValue &row : ran.rows())
                    all += row.toObject()[QLatin1String("instance")].toString() + QLatin1Char('/') + row.toObject()[QLatin1String("username")].toString();
                cursor = ran.json()[QLatin1String("next_cursor")].toString();
                QVERIFY(++pages < 20);
            } while (!cursor.isEmpty());
            QCOMPARE(all.size(), 264);
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 264);
        }
    }

    void deletionsBetweenPagesLoseNothing()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        for (int i = 0; i < 20; ++i)
            prod.addUser(QStringLiteral("u%1").arg(i), {});
        const Ran first = bench.run(QStringLiteral("users list -o json --limit 10"));
        QCOMPARE(usernames(first).last(), QStringLiteral("u7"));
        prod.users.removeAt(3);
        prod.users.removeAt(3);
        prod.addUser(QStringLiteral("new"), {});
        const Ran second = bench.run(QStringLiteral("users list -o json --cursor ") + first.json()[QLatin1String("next_cursor")].toString());
        QCOMPARE(usernames(second).first(), QStringLiteral("u8"));
        QCOMPARE(usernames(second).last(), QStringLiteral("new"));
    }

    void aCursorIsBoundToItsList()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran first = bench.run(QStringLiteral("users list -o json --limit 1"));
        const QString cursor = first.json()[QLatin1String("next_cursor")].toString();
        QVERIFY(!cursor.isEmpty());
        QCOMPARE(bench.run(QStringLiteral("roles list --cursor ") + cursor).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users list --cursor nonsense")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users list --limit 0")).code, 2);
        bench.addInstance(QStringLiteral("stage"));
        QCOMPARE(bench.run(QStringLiteral("users list --cursor ") + cursor).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users list -i prod --cursor ") + cursor).code, 0);
    }

    void reviewSheet()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const QString file = bench.stateDir.filePath(QStringLiteral("sheet.csv"));
        const Ran ran = bench.run({QStringLiteral("export"), QStringLiteral("review-sheet"), QStringLiteral("--out"), file,
                                   QStringLiteral("-o"), QStringLiteral("json")});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("rows")].toInt(), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), 3);
        bench.airflow(QStringLiteral("prod")).users.removeLast();
        const Ran single = bench.run(QStringLiteral("export review-sheet --out ") + file);
        QVERIFY2(single.out.endsWith(": 1 row\n"), single.out.constData());
        QCOMPARE(bench.run(QStringLiteral("export review-sheet --format pdf --out x")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("export review-sheet --format csv")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("export review-sheet --format csv --out /nonexistent/x.csv")).code, 1);
        bench.airflow(QStringLiteral("prod")).listsIncompletely = true;
        QCOMPARE(bench.run(QStringLiteral("export review-sheet --format json --out ") + bench.stateDir.filePath(QStringLiteral("s.json"))).code, 4);
    }
};

QTEST_GUILESS_MAIN(tst_CtlLists)
#include "tst_ctllists.moc"
