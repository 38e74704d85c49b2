#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

struct HistoryBench : FileBench
{
    HistoryBench() { addInstance(QStringLiteral("prod")); }
    Ran run(const QByteArray &line) { return CtlBench::run(QString::fromUtf8(line)); }
    /// Reads at a day of November.
    Ran takeOn(int day, const QByteArray &more = {})
    {
        clock.now = QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC);
        prod().takenAt = clock.now;
        return run("snapshot take -o json " + more);
    }
    FakeAccessApi &prod() { return airflow(QStringLiteral("prod")); }
    User &vera() { return *std::ranges::find(prod().users, QStringLiteral("vera"), &User::username); }
};

QStringList rowsAsText(const QJsonArray &rows, const QStringList &keys)
{
    QStringList out;
    for (const auto &row : rows) {
        QStringList cells;
        for (const QString &key : keys)
            cells += row.toObject().value(key).toVariant().toString();
        out += cells.join(QLatin1Char('|'));
    }
    return out;
}

QStringList split(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(';'));
}

const QStringList kDifference{QStringLiteral("difference"), QStringLiteral("object"), QStringLiteral("detail"), QStringLiteral("made")};

} // namespace

class tst_CtlSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet()
    {
        HistoryBench bench;
        QCOMPARE(bench.run("snapshot list -o json").rows().size(), 0);
        QCOMPARE(bench.run("snapshot show latest").code, 1);
        QCOMPARE(bench.run("snapshot show yesterday").code, 2);
        QCOMPARE(bench.run("snapshot diff 1").code, 1);
        QCOMPARE(bench.run("snapshot list -i nobody").code, 1);
        QCOMPARE(bench.run("snapshot list --since yesterday").code, 2);
    }

    void takenAndListed()
    {
        HistoryBench bench;
        const Ran first = bench.takeOn(20);
        QCOMPARE(first.code, 0);
        QCOMPARE(first.rows()[0][QLatin1String("taken_at")].toString(), QStringLiteral("2026-11-20T09:00:00Z"));
        QVERIFY(first.rows()[0][QLatin1String("changed_users")].isNull());
        QCOMPARE(bench.takeOn(21).code, 0);
        bench.vera().roles = {QStringLiteral("Admin")};
        QCOMPARE(bench.takeOn(22).code, 0);
        const QStringList keys = split("instance;users;roles;changed_users;changed_roles");
        QCOMPARE(rowsAsText(bench.run("snapshot list -o json").rows(), keys), split("prod|2|2|1|0;prod|2|2|0|0;prod|2|2||"));
        QCOMPARE(bench.run("snapshot list -o json --changed").rows().size(), 2);
        QCOMPARE(bench.run("snapshot list -o json --since 2026-11-21 --until 2026-11-22").rows().size(), 1);
        QVERIFY(bench.run("snapshot list").out.contains("2026-11-22T09:00:00Z"));
    }

    void anIncompleteReadingIsNotKept()
    {
        HistoryBench bench;
        bench.prod().listsIncompletely = true;
        const Ran ran = bench.takeOn(20);
        QCOMPARE(ran.code, 4);
        QCOMPARE(bench.run("snapshot list -o json").rows().size(), 0);
    }

    void whatSomebodyWasThen()
    {
        HistoryBench bench;
        QCOMPARE(bench.takeOn(20).code, 0);
        bench.vera().roles = {QStringLiteral("Admin")};
        QCOMPARE(bench.takeOn(22).code, 0);
        bench.signsIn = false;
        bench.clientOptions.clear();
        const auto rolesOf = [&bench](const QByteArray &when) {
            return bench.run("snapshot show " + when + " --user vera -o json").result()[QLatin1String("roles")].toArray()[0][QLatin1String("name")].toString();
        };
        QCOMPARE(rolesOf("2026-11-21"), QStringLiteral("Viewer"));
        QCOMPARE(rolesOf("2026-11-22"), QStringLiteral("Viewer")); // its midnight
        QCOMPARE(rolesOf("2026-11-22T09:00:00Z"), QStringLiteral("Admin"));
        QCOMPARE(rolesOf("1"), QStringLiteral("Viewer"));
        QCOMPARE(rolesOf("latest"), QStringLiteral("Admin"));
        QCOMPARE(bench.run("snapshot show 2026-11-19").code, 1); // there was none yet
        QCOMPARE(bench.run("snapshot show latest --user nobody").code, 1);
        QVERIFY(bench.run("snapshot show latest --role Viewer").out.contains("can_read on DAGs"));
        QCOMPARE(bench.run("snapshot show 1 users -o json").rows().size(), 2);
        QCOMPARE(bench.run("snapshot show 1 roles -o json").rows().size(), 2);
        QVERIFY(!bench.run("snapshot show 1 permissions -o json").rows().isEmpty());
        QCOMPARE(bench.run("snapshot show 1 tables").code, 2);
        QCOMPARE(bench.run("snapshot show 1 users --user vera").code, 2);
        QCOMPARE(bench.run("snapshot show 1 -o json").result()[QLatin1String("users")].toInt(), 2);
        QVERIFY(bench.clientOptions.isEmpty()); // no server was asked
    }

    void madeHereOrElsewhere()
    {
        HistoryBench bench;
        QCOMPARE(bench.takeOn(20).code, 0);
        bench.clock.now = bench.clock.now.addSecs(3600);
        QCOMPARE(bench.run("users update vera --role Admin").code, 0);
        bench.prod().addUser(QStringLiteral("mallory"), {QStringLiteral("Viewer")});
        QCOMPARE(bench.takeOn(21).code, 0);
        const Ran ran = bench.run("snapshot diff 1 2 -o json");
        QCOMPARE(ran.code, 3);
        QCOMPARE(rowsAsText(ran.rows(), kDifference),
                 split("user_added|mallory||elsewhere;role_given|mallory|Viewer|elsewhere;role_given|vera|Admin|here;role_taken|vera|Viewer|here"));
        const QByteArray change = ran.rows()[2][QLatin1String("change")].toString().toUtf8();
        QCOMPARE(bench.run("journal show " + change).code, 0);
        QVERIFY(ran.rows()[0][QLatin1String("change")].isNull());
        QVERIFY(bench.run("snapshot diff 1 2").err.contains("4 differences, 2 of them made here"));
        QCOMPARE(bench.run("snapshot diff 2026-11-20T10:00:00Z 2026-11-22 -o json").rows(), ran.rows());
        QCOMPARE(bench.run("snapshot diff 2 2").code, 0);
        QCOMPARE(bench.run("snapshot diff 2 1").code, 2);
    }

    void comparedWithNow()
    {
        HistoryBench bench;
        QCOMPARE(bench.takeOn(20).code, 0);
        QCOMPARE(bench.run("snapshot diff latest").code, 0);
        bench.clock.now = bench.clock.now.addSecs(60);
        QCOMPARE(bench.run("roles create Made --permission=").code, 0);
        const Ran ran = bench.run("snapshot diff latest -o json");
        QCOMPARE(ran.code, 3);
        QCOMPARE(rowsAsText(ran.rows(), kDifference), split("role_added|Made||here"));
        QCOMPARE(bench.run("snapshot list -o json").rows().size(), 1); // comparing keeps nothing
        bench.prod().listsIncompletely = true;
        QCOMPARE(bench.run("snapshot diff latest now").code, 4);
    }

    void requestsOfOnesOwnAreTold()
    {
        HistoryBench bench;
        QCOMPARE(bench.takeOn(20).code, 0);
        bench.clock.now = bench.clock.now.addSecs(60);
        QCOMPARE(bench.run("api DELETE /x --unguarded").code, 0);
        bench.prod().addUser(QStringLiteral("mallory"), {});
        QCOMPARE(bench.takeOn(21).code, 0);
        QVERIFY(bench.run("snapshot diff 1 2").err.contains("airsidectl api"));
    }

    void eachInstanceHasItsOwn()
    {
        HistoryBench bench;
        bench.addInstance(QStringLiteral("stage"));
        QCOMPARE(bench.takeOn(20).code, 0);
        QCOMPARE(rowsAsText(bench.run("snapshot list -o json").rows(), split("instance")), split("stage;prod"));
        QCOMPARE(bench.run("snapshot list -i stage -o json").rows().size(), 1);
        QCOMPARE(bench.run("snapshot show latest").code, 2); // of which?
        QCOMPARE(bench.run("snapshot show latest -i stage").code, 0);
        QCOMPARE(bench.run("snapshot show 1").code, 0); // a number is enough
        QCOMPARE(bench.run("snapshot show 1 -i stage").code, 1);
        QCOMPARE(bench.run("snapshot diff 1 2").code, 2);
        QCOMPARE(bench.run("snapshot take --url http://127.0.0.1:1 --auth password --username boss").code, 2);
    }

    void takingRemovesWhatIsKeptTooLong()
    {
        HistoryBench bench;
        bench.retention = {1, Retention::Then::Monthly, 0};
        for (const int day : {1, 2, 3, 20})
            QCOMPARE(bench.takeOn(day).code, 0);
        QCOMPARE(rowsAsText(bench.run("snapshot list -o json").rows(), split("taken_at")), split("2026-11-20T09:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(tst_CtlSnapshot)
#include "tst_ctlsnapshot.moc"
