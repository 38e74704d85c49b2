#include "tests/ctl/ctlbench.h"

#include <QDir>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

/// prod: boss (Admin), vera (Viewer), olga (Admin and Viewer).
struct ReviewBench : FileBench
{
    ReviewBench() { addInstance(QStringLiteral("prod")).addUser(QStringLiteral("olga"), {QStringLiteral("Admin"), QStringLiteral("Viewer")}); }
    Ran run(const QString &line) { return CtlBench::run(line); }
    Ran run(const QStringList &words) { return CtlBench::run(words); }
    FakeAccessApi &prod() { return airflow(QStringLiteral("prod")); }

    Ran create(const QString &more = {})
    {
        return run(QStringLiteral("review create Q4 --deadline 2026-11-30 --fallback chief --reviewer rita -o json ") + more);
    }
    /// The id of an item.
    QString item(const QString &username, const QString &role)
    {
        for (const auto &row : run(QStringLiteral("review items Q4 -o json")).rows()) {
            if (row[QLatin1String("username")].toString() == username && row[QLatin1String("role")].toString() == role)
                return row[QLatin1String("item")].toString();
        }
        return QStringLiteral("none");
    }
    Ran decide(const QString &username, const QString &role, const QString &decision, const QString &more = {})
    {
        return run(QStringLiteral("review decide Q4 %1 --decision %2 --as rita --reason OPS-1 -o json %3").arg(item(username, role), decision, more));
    }
    QJsonObject status() { return run(QStringLiteral("review status Q4 -o json")).result(); }
    QString file(const char *name) const { return stateDir.filePath(QString::fromLatin1(name)); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

} // namespace

class tst_CtlReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creating()
    {
        ReviewBench bench;
        QCOMPARE(bench.run(text("review list -o json")).rows().size(), 0);
        QCOMPARE(bench.run(text("review status Q4")).code, 1);
        const Ran made = bench.create();
        QCOMPARE(made.code, 0);
        QCOMPARE(made.result()[QLatin1String("items")].toInt(), 4);
        QCOMPARE(made.result()[QLatin1String("privileged")].toInt(), 2);
        QCOMPARE(bench.create().code, 1); // the name is taken
        QCOMPARE(bench.run(text("review list -o json")).rows().size(), 1);
        const QJsonArray items = bench.run(text("review items Q4 -o json")).rows();
        QCOMPARE(items[0][QLatin1String("role")].toString(), text("Admin"));
        QCOMPARE(items[0][QLatin1String("reviewer")].toString(), text("rita"));
        QCOMPARE(bench.run(text("review items Q4 --filter privileged:yes -o json")).rows().size(), 2);
        QCOMPARE(bench.run(text("review items Q4 --reviewer chief -o json")).rows().size(), 0);
        QCOMPARE(bench.run(text("review items Q4 --filter shoe:41")).code, 2);
        const Ran sample = bench.run(text("review items Q4 --sample 2 --seed 7 -o json"));
        QCOMPARE(sample.rows().size(), 2);
        QCOMPARE(bench.run(text("review items Q4 --sample 2 --seed 7 -o json")).rows(), sample.rows());
        QCOMPARE(bench.run(text("review items Q4 --sample 2")).code, 2);
    }

    void whatCannotBeCreated()
    {
        ReviewBench bench;
        QCOMPARE(bench.run(text("review create Q4 --fallback chief")).code, 2);
        QCOMPARE(bench.run(text("review create Q4 --deadline 2026-11-30")).code, 2);
        QCOMPARE(bench.create(text("--silence approve")).code, 2);
        QCOMPARE(bench.create(text("--exclude username:vera")).code, 2);
        QCOMPARE(bench.create(text("--reviewer-of-role Admin")).code, 2);
        bench.prod().listsIncompletely = true;
        QCOMPARE(bench.create().code, 4);
        QCOMPARE(bench.run(text("review list -o json")).rows().size(), 0);
    }

    void scopeAndReviewers()
    {
        ReviewBench bench;
        QStringList words = text("review create Q4 --deadline 2026-11-30 --fallback chief --reviewer-of-role Admin=anton --reviewer-of-instance prod=petra -o json --exclude").split(QLatin1Char(' '));
        words += text("username:vera because she left");
        const Ran made = bench.run(words);
        QCOMPARE(made.code, 0);
        QCOMPARE(made.result()[QLatin1String("excluded")].toInt(), 1);
        QCOMPARE(bench.run(text("review items Q4 --reviewer anton -o json")).rows().size(), 2);
        QCOMPARE(bench.run(text("review items Q4 --reviewer petra -o json")).rows().size(), 1);
    }

    void deciding()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        QCOMPARE(bench.run(text("review status Q4")).code, 3);
        const Ran kept = bench.decide(text("boss"), text("Admin"), text("keep"), text("--seconds 40"));
        QCOMPARE(kept.code, 0);
        QCOMPARE(kept.rows()[0][QLatin1String("decision")].toString(), text("keep"));
        QCOMPARE(kept.rows()[0][QLatin1String("seconds")].toInt(), 40);
        const QString olga = bench.item(text("olga"), text("Admin"));
        QCOMPARE(bench.run(text("review decide Q4 %1 --decision keep --as mallory").arg(olga)).code, 5);
        QCOMPARE(bench.run(text("review decide Q4 %1 --decision revoke --as rita").arg(olga)).code, 2); // no reason
        QCOMPARE(bench.run(text("review decide Q4 %1 --decision approve --as rita").arg(olga)).code, 2);
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as rita")).code, 2); // of what?
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as rita --open")).code, 2); // many need a reason
        QCOMPARE(bench.run(text("review decide Q4 %1 nothing --decision keep --as rita").arg(olga)).code, 1);
        QCOMPARE(bench.status()[QLatin1String("open")].toInt(), 3); // all of them or none
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as rita --open --reason same -o json")).rows().size(), 3);
        QCOMPARE(bench.run(text("review status Q4")).code, 0);
        QCOMPARE(bench.decide(text("boss"), text("Admin"), text("open")).code, 0);
        const QJsonObject status = bench.status();
        QCOMPARE(status[QLatin1String("open")].toInt(), 1);
        QCOMPARE(status[QLatin1String("open_privileged")].toInt(), 1);
        QCOMPARE(status[QLatin1String("records")].toInt(), 6);
        bench.clock.now = bench.clock.now.addDays(20);
        QCOMPARE(bench.run(text("review status Q4")).code, 4); // overdue
    }

    void reassigning()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        const QString vera = bench.item(text("vera"), text("Viewer"));
        QCOMPARE(bench.run(text("review reassign Q4 %1 --to vera --reason away").arg(vera)).code, 5);
        const Ran given = bench.run(text("review reassign Q4 %1 --to otto --reason away -o json").arg(vera));
        QCOMPARE(given.code, 0);
        QCOMPARE(given.rows()[0][QLatin1String("reviewer")].toString(), text("otto"));
        QCOMPARE(given.rows()[0][QLatin1String("first_reviewer")].toString(), text("rita"));
        QCOMPARE(bench.decide(text("vera"), text("Viewer"), text("keep")).code, 5); // not rita's any more
    }

    void sheetsOutAndBack()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        const QString out = bench.file("out.csv");
        QCOMPARE(bench.run(text("review export Q4 --out ") + out).code, 0);
        QByteArray sheet = contentOf(out);
        QCOMPARE(sheet.count("rita,,,,,"), 4);
        sheet.replace("rita,,,,,", "rita,keep,,,,");
        sheet.replace("olga", "olgA"); // two rows
        writeTo(bench.file("back.csv"), sheet);
        const Ran back = bench.run(text("review import Q4 %1 --as rita -o json").arg(bench.file("back.csv")));
        QCOMPARE(back.code, 4);
        QCOMPARE(back.result()[QLatin1String("decided")].toInt(), 2);
        QCOMPARE(back.result()[QLatin1String("refused")].toArray().size(), 2);
        QVERIFY(back.err.contains("the column Username was changed"));
        QCOMPARE(bench.status()[QLatin1String("kept")].toInt(), 2);
        QCOMPARE(bench.run(text("review export Q4 --results --out ") + bench.file("all.xlsx")).code, 0);
        QVERIFY(contentOf(bench.file("all.xlsx")).startsWith("PK"));
        QCOMPARE(bench.run(text("review import Q4 ") + bench.file("all.xlsx")).code, 1); // results do not come back
        writeTo(bench.file("cut.xlsx"), contentOf(bench.file("all.xlsx")).left(3000));
        const Ran cut = bench.run(text("review import Q4 ") + bench.file("cut.xlsx"));
        QCOMPARE(cut.code, 1);
        QVERIFY(cut.err.contains("cut.xlsx"));
        // A workbook as it went out, untouched: it says what is decided already.
        QCOMPARE(bench.run(text("review export Q4 --out ") + bench.file("out.xlsx")).code, 0);
        const Ran same = bench.run(text("review import Q4 %1 --as rita -o json").arg(bench.file("out.xlsx")));
        QCOMPARE(same.code, 0);
        QCOMPARE(same.result()[QLatin1String("same")].toInt(), 2);
        QCOMPARE(same.result()[QLatin1String("blank")].toInt(), 2);
        QCOMPARE(bench.run(text("review import Q4 ") + bench.file("none.csv")).code, 1);
        QCOMPARE(bench.run(text("review export Q4 --out %1 --pseudonyms %2").arg(bench.file("p.csv"), bench.file("key"))).code, 2);
        QCOMPARE(bench.run(text("review export Q4 --results --out %1 --pseudonyms %2").arg(bench.file("p.csv"), bench.file("key"))).code, 0);
        QVERIFY(!contentOf(bench.file("p.csv")).contains("olga"));
        QCOMPARE(bench.run(text("evidence pack Q4 --out ") + bench.file("pack")).code, 0);
        QCOMPARE(contentOf(bench.file("pack/imported/001-back.csv")), sheet);
    }

    void fromDecisionToEvidence()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        QCOMPARE(bench.decide(text("olga"), text("Admin"), text("revoke")).code, 0);
        QCOMPARE(bench.run(text("review signoff Q4")).code, 5);
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as rita --open --reason ok")).code, 0);
        QCOMPARE(bench.run(text("review signoff Q4")).code, 5); // still there
        QCOMPARE(bench.run(text("review remediate Q4 --dry-run")).code, 3);
        QCOMPARE(bench.prod().user(text("olga"))->roles.size(), 2);
        const Ran done = bench.run(text("review remediate Q4 -o json"));
        QCOMPARE(done.code, 0);
        QCOMPARE(done.result()[QLatin1String("items")].toArray()[0][QLatin1String("state")].toString(), text("verified_removed"));
        QCOMPARE(bench.prod().user(text("olga"))->roles, QStringList{text("Viewer")});
        QCOMPARE(bench.status()[QLatin1String("removed")].toInt(), 1);

        bench.prod().user(text("olga"))->roles = {text("Admin"), text("Viewer")}; // somebody gives it back
        QCOMPARE(bench.run(text("review signoff Q4")).code, 5);
        bench.prod().user(text("olga"))->roles = {text("Viewer")};
        const Ran end = bench.run(text("review signoff Q4 --as owner -o json"));
        QCOMPARE(end.code, 0);
        const QString digest = end.result()[QLatin1String("digest")].toString();
        QCOMPARE(bench.decide(text("boss"), text("Admin"), text("revoke")).code, 5);
        QCOMPARE(bench.run(text("review signoff Q4")).code, 5);
        QCOMPARE(bench.run(text("review remediate Q4")).code, 5);

        const QString pack = bench.file("pack");
        QCOMPARE(bench.run(text("evidence pack Q4 --out ") + pack).code, 0);
        QCOMPARE(bench.run(text("evidence pack Q4 --out ") + pack).code, 1); // something is in it
        const Ran whole = bench.run(text("evidence verify %1 --digest %2 -o json").arg(pack, digest));
        QCOMPARE(whole.code, 0);
        QVERIFY(whole.result()[QLatin1String("signed_off")].toBool());
        QCOMPARE(bench.run(text("evidence verify %1 --digest %2").arg(pack, QString(64, QLatin1Char('0')))).code, 1);
        QVERIFY(contentOf(pack + text("/report.pdf")).startsWith("%PDF-1.4"));
        QCOMPARE(bench.run(text("review report Q4 --out ") + bench.file("q4.pdf")).code, 0);
        QVERIFY(contentOf(bench.file("q4.pdf")).startsWith("%PDF-1.4"));
        QCOMPARE(bench.run(text("review report Q4")).code, 2);
        QCOMPARE(bench.run(text("review report Q4 --out %1 --pseudonyms %2").arg(bench.file("p.pdf"), bench.file("report.key"))).code, 0);
        QVERIFY(contentOf(bench.file("p.pdf")).startsWith("%PDF-1.4"));
        QCOMPARE(contentOf(bench.file("report.key")).trimmed().size(), 64);
        const QByteArray journal = contentOf(pack + text("/journal.jsonl"));
        QVERIFY(journal.contains("\"origin\":\"review\""));
        QVERIFY(journal.contains("\"event\":\"intent\"") && journal.contains("\"event\":\"outcome\""));
        writeTo(pack + text("/journal.jsonl"), journal + "x");
        const Ran broken = bench.run(text("evidence verify ") + pack);
        QCOMPARE(broken.code, 1);
        QVERIFY(broken.err.contains("journal.jsonl: it was changed"));
    }

    void aSignedZip()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        const QString zip = bench.file("e.zip");
        QCOMPARE(bench.run(text("evidence pack Q4 --sign --out ") + zip).code, 1); // there is no key
        QVERIFY(!QFile::exists(zip));
        const QString key = bench.run(text("evidence key create -o json")).result()[QLatin1String("fingerprint")].toString();
        QCOMPARE(key.size(), 64);
        QCOMPARE(bench.run(text("evidence key create")).code, 1);
        QCOMPARE(bench.run(text("evidence key show -o json")).result()[QLatin1String("fingerprint")].toString(), key);
        QCOMPARE(bench.run(text("evidence pack Q4 --sample 2 --out ") + zip).code, 2);
        QCOMPARE(bench.run(text("evidence pack Q4 --sign --sample 2 --seed s --out ") + zip).code, 0);
        QCOMPARE(bench.run(text("evidence pack Q4 --sign --out ") + zip).code, 1); // it is there
        const Ran whole = bench.run(text("evidence verify %1 --signed-by %2 -o json").arg(zip, key));
        QCOMPARE(whole.code, 0);
        QCOMPARE(whole.result()[QLatin1String("signed_by")].toString(), key);
        QCOMPARE(bench.run(text("evidence key create --replace")).code, 0);
        const QString other = bench.run(text("evidence key show -o json")).result()[QLatin1String("fingerprint")].toString();
        QCOMPARE(bench.run(text("evidence verify %1 --signed-by %2").arg(zip, other)).code, 1);
        QCOMPARE(bench.run(text("evidence pack Q4 --out ") + bench.file("plain")).code, 0);
        const Ran unsignedPack = bench.run(text("evidence verify %1 --signed-by %2").arg(bench.file("plain"), other));
        QCOMPARE(unsignedPack.code, 1);
        QVERIFY(unsignedPack.err.contains("it holds no signature that fits"));
    }

    void aPlanForSomebodyElse()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        QCOMPARE(bench.decide(text("olga"), text("Viewer"), text("revoke")).code, 0);
        const QString plan = bench.file("plan.json");
        QCOMPARE(bench.run(text("review remediate Q4 --plan-out ") + plan).code, 0);
        QCOMPARE(bench.prod().user(text("olga"))->roles.size(), 2);
        QCOMPARE(bench.run(text("plan apply ") + plan).code, 0);
        const Ran noted = bench.run(text("review remediate Q4 -o json"));
        QCOMPARE(noted.code, 0);
        QCOMPARE(noted.result()[QLatin1String("items")].toArray()[0][QLatin1String("state")].toString(), text("already_gone"));
        QCOMPARE(bench.status()[QLatin1String("removed")].toInt(), 1);
    }

    void guardsObject()
    {
        ReviewBench bench;
        QCOMPARE(bench.create().code, 0);
        QCOMPARE(bench.run(text("review decide Q4 --decision revoke --as rita --reason all --filter role:Admin")).code, 0);
        const Ran refused = bench.run(text("review remediate Q4 -o json")); // nobody would be left to administer access
        QCOMPARE(refused.code, 5);
        QCOMPARE(bench.prod().user(text("olga"))->roles.size(), 2);
        QCOMPARE(bench.status()[QLatin1String("removed")].toInt(), 0);
        QCOMPARE(bench.run(text("review remediate Nothing")).code, 1);
    }

    void silence()
    {
        ReviewBench bench;
        QCOMPARE(bench.create(text("--silence revoke")).code, 0);
        QCOMPARE(bench.run(text("review decide Q4 --decision keep --as rita --reason ok --filter role:Admin")).code, 0);
        bench.clock.now = bench.clock.now.addDays(20);
        const Ran done = bench.run(text("review remediate Q4"));
        QCOMPARE(done.code, 0);
        QVERIFY(done.err.contains("2 items without a decision are revoked"));
        QVERIFY(bench.prod().user(text("vera"))->roles.isEmpty());
        QCOMPARE(bench.run(text("review signoff Q4")).code, 0);
    }
};

QTEST_MAIN(tst_CtlReview) // reports are drawn
#include "tst_ctlreview.moc"
