#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// prod: boss (Admin), vera (Viewer), and one account of a CRM.
struct KindsBench : FileBench
{
    KindsBench()
    {
        addInstance(text("prod"));
        write("crm.csv", "Login,Group,Status\nzoe,\"Owner,Sales\",active\nyan,Sales,disabled\n");
    }
    QString file(const char *name) const { return stateDir.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
    }
    Ran create(const QStringList &more)
    {
        return run(text("review create Q4 --deadline 2026-11-30 --fallback chief -o json").split(QLatin1Char(' ')) + more);
    }
    QStringList items()
    {
        QStringList out;
        for (const auto &row : run(text("review items Q4 -o json")).rows()) {
            QStringList cells;
            for (const char *key : {"instance", "username", "role", "permission"}) {
                if (!row[QLatin1String(key)].toString().isEmpty())
                    cells += row[QLatin1String(key)].toString();
            }
            out += cells.join(QLatin1Char(' '));
        }
        return out;
    }
};

} // namespace

class tst_CtlReviewKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts()
    {
        KindsBench bench;
        QCOMPARE(bench.create({text("--kind"), text("accounts")}).code, 0);
        QCOMPARE(bench.items(), (QStringList{text("prod boss Admin"), text("prod vera Viewer")}));
        QCOMPARE(bench.run(text("review decide Q4 --decision revoke --as chief --reason left --filter username:vera")).code, 0);
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as chief --reason ok --filter username:boss")).code, 0);
        const Ran done = bench.run(text("review remediate Q4 -o json"));
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(!bench.airflow(text("prod")).user(text("vera")));
        QCOMPARE(bench.run(text("review signoff Q4 --as owner")).code, 0);
    }

    void roleContents()
    {
        KindsBench bench;
        QCOMPARE(bench.create({text("--kind"), text("role-contents"), text("--scope"), text("role:Viewer")}).code, 0);
        const QStringList items = bench.items();
        QVERIFY2(!items.isEmpty(), "no permission");
        QVERIFY2(items.first().startsWith(text("prod Viewer can_")), qPrintable(items.first()));
        QCOMPARE(bench.create({text("--kind"), text("shoes")}).code, 2);
    }

    void anotherToolsList()
    {
        KindsBench bench;
        const QString list = text("--list");
        const QString crm = text("CRM=") + bench.file("crm.csv");
        QCOMPARE(bench.create({list, crm, text("--columns"), text("CRM:nickname=Login")}).code, 2);
        QCOMPARE(bench.create({list, text("CRM")}).code, 2);
        QCOMPARE(bench.create({text("--columns"), text("CRM:username=Login")}).code, 2); // of no list
        QVERIFY(!QFile::exists(bench.file("lists.json"))); // what was not used is not kept
        QCOMPARE(bench.create({list, text("CRM=/none")}).code, 1);
        const Ran made = bench.create({text("--only-lists"), list, crm, text("--columns"), text("CRM:username=Login;role=Group;active=Status;separator=,")});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(bench.items(), (QStringList{text("CRM yan Sales"), text("CRM zoe Owner"), text("CRM zoe Sales")}));
        QCOMPARE(bench.run(text("review decide Q4 --decision revoke --as chief --reason left --filter username:yan")).code, 0);
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as chief --reason ok --filter username:zoe")).code, 0);
        const Ran byHand = bench.run(text("review remediate Q4"));
        QCOMPARE(byHand.code, 3);
        QVERIFY2(byHand.out.contains("to be removed by hand"), byHand.out.constData());
        QCOMPARE(bench.run(text("review signoff Q4")).code, 5);
        bench.write("crm.csv", "Login,Group,Status\nzoe,\"Owner,Sales\",active\n");
        QCOMPARE(bench.run(QStringList{text("review"), text("remediate"), text("Q4"), list, text("ERP=") + bench.file("crm.csv")}).code, 2); // no tool of it
        QCOMPARE(bench.run(QStringList{text("review"), text("remediate"), text("Q4"), list, crm}).code, 0);
        QCOMPARE(bench.run(text("review signoff Q4")).code, 5); // looked at again at sign-off
        QCOMPARE(bench.run(QStringList{text("review"), text("signoff"), text("Q4"), list, crm}).code, 0);
    }

    void columnsAreKeptForTheNextTime()
    {
        KindsBench bench;
        const QStringList lists{text("--only-lists"), text("--list"), text("CRM=") + bench.file("crm.csv")};
        QCOMPARE(bench.create(lists + QStringList{text("--columns"), text("CRM:username=Login;role=Group;separator=,")}).code, 0);
        QStringList again = text("review create Q5 --deadline 2026-11-30 --fallback chief -o json").split(QLatin1Char(' ')) + lists;
        const Ran made = bench.run(again);
        QCOMPARE(made.code, 0);
        QCOMPARE(made.result()[QLatin1String("items")].toInt(), 3);
    }

    void managers()
    {
        KindsBench bench;
        bench.write("hr.csv", "user,manager\nvera,boss\n");
        QCOMPARE(bench.create({text("--managers"), bench.file("hr.csv")}).code, 0);
        QCOMPARE(bench.run(text("review items Q4 --reviewer boss -o json")).rows().size(), 1);
        QCOMPARE(bench.run(text("review items Q4 --reviewer chief -o json")).rows().size(), 1);
        const Ran reminders = bench.run(text("review remind Q4"));
        QCOMPARE(reminders.code, 0);
        QVERIFY2(reminders.out.startsWith("To: boss\nAccess review Q4: 1 item is for you to decide"), reminders.out.constData());
        QCOMPARE(bench.run(text("review remind Q4 --reviewer chief")).out.count("To: "), 1);
    }
};

QTEST_GUILESS_MAIN(tst_CtlReviewKinds)
#include "tst_ctlreviewkinds.moc"
