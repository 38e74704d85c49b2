#include "tests/ctl/ctlbench.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

/// Writes the sheet and runs "users import" on it.
Ran import(CtlBench &bench, const QByteArray &sheet, const QString &options = {})
{
    const QString path = bench.stateDir.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(sheet) != sheet.size())
        return {};
    file.close();
    QStringList words{QStringLiteral("users"), QStringLiteral("import"), path};
    words += options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return bench.run(words);
}

} // namespace

class tst_CtlImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CtlBench> m_bench;
    FakeAccessApi *m_prod = nullptr;

    QStringList rolesOf(const char *name) { return m_prod->user(QLatin1String(name))->roles; }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CtlBench>();
        m_prod = &m_bench->addInstance(QStringLiteral("prod"));
        m_prod->addRole(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs")});
        m_prod->addUser(QStringLiteral("walt"), {QStringLiteral("Audit"), QStringLiteral("Viewer")});
    }

    void aSheetIsOnePlan()
    {
        const QByteArray sheet("\xef\xbb\xbfusername,add_roles,remove_roles,active,email\r\n"
                               "VERA,Audit,,,vera@new.org\r\nwalt,,\"Audit,Viewer\",no,\r\nboss,,,yes,\r\n");
        Ran ran = import(*m_bench, sheet, QStringLiteral("--dry-run -o json"));
        QVERIFY2(ran.code == 3, ran.err.constData());
        QCOMPARE(ran.rows().size(), 2);
        QVERIFY(m_prod->writes().isEmpty());
        ran = import(*m_bench, sheet, QStringLiteral("-o json --reason audit"));
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(rolesOf("vera"), QStringList({QStringLiteral("Audit"), QStringLiteral("Viewer")}));
        QCOMPARE(m_prod->user(QStringLiteral("vera"))->email, QStringLiteral("vera@new.org"));
        QVERIFY(rolesOf("walt").isEmpty());
        QVERIFY(!m_prod->user(QStringLiteral("walt"))->active);
        QCOMPARE(m_bench->journal.size(), 4);
        QCOMPARE(m_bench->journal[0].reason, QStringLiteral("audit"));
        QCOMPARE(m_bench->journal[0].plan, m_bench->journal[2].plan); // undone together
        QVERIFY(ran.err.contains("so already: 1"));
        ran = import(*m_bench, sheet);
        QCOMPARE(ran.code, 0);
        QCOMPARE(m_bench->journal.size(), 4);
    }

    void everyBadRowIsToldAndNothingIsDone()
    {
        const Ran ran = import(*m_bench, "username,add_roles,active\nvera,Audit,\nnobody,,\nwalt,Ghost,\nboss,,perhaps\n");
        QCOMPARE(ran.code, 1);
        for (const char *text : {"line 3: there is no user nobody", "line 4: there is no role Ghost", "line 5: active is yes or no, not perhaps"})
            QVERIFY2(ran.err.contains(text), ran.err.constData());
        QVERIFY(m_prod->writes().isEmpty());
        QVERIFY(import(*m_bench, "username\n\"vera\n").err.contains("line 2: the quotation mark is never closed"));
        QCOMPARE(m_bench->run(QStringLiteral("users import /nowhere.csv")).code, 1);
    }

    void newUsersAreMadeWhenAsked()
    {
        const QByteArray sheet("username,email,first_name,last_name,roles\nnew,n@e.w,New,Person,\"Viewer, Audit\"\n");
        QCOMPARE(import(*m_bench, sheet).code, 1);
        const Ran ran = import(*m_bench, sheet, QStringLiteral("--create"));
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(rolesOf("new"), QStringList({QStringLiteral("Audit"), QStringLiteral("Viewer")}));
        QVERIFY(m_prod->passwords.value(QStringLiteral("new")).reveal().size() >= 32);
    }

    void guardsJudgeTheSheet()
    {
        const Ran ran = import(*m_bench, "username,roles\nboss,Viewer\nvera,Audit\n");
        QCOMPARE(ran.code, 5);
        QVERIFY(m_prod->writes().isEmpty());
    }

    void severalInstancesArePartedByTheirColumn()
    {
        FakeAccessApi &test = m_bench->addInstance(QStringLiteral("test"));
        const Ran bad = import(*m_bench, "username,add_roles\nvera,Admin\n");
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.err.contains("line 2: it names no instance"));
        const Ran unknown = import(*m_bench, "username,instance,email\nvera,mars,x\n");
        QVERIFY(unknown.err.contains("line 2: there is no instance mars"));
        const Ran ran = import(*m_bench, "username,instance,first_name\nvera,test,Tess\nvera,prod,Prue\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(test.user(QStringLiteral("vera"))->firstName, QStringLiteral("Tess"));
        QCOMPARE(m_prod->user(QStringLiteral("vera"))->firstName, QStringLiteral("Prue"));
    }

    void aPlanIsMadeOfIt()
    {
        const QString plan = m_bench->stateDir.filePath(QStringLiteral("next.json"));
        const Ran ran = import(*m_bench, "username,add_roles\nvera,Audit\nboss,Audit\n", QStringLiteral("-o json --plan-out ") + plan);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.result()[QLatin1String("changes")].toInt(), 2);
        QCOMPARE(ran.result()[QLatin1String("added")].toArray().size(), 2);
        QVERIFY(m_prod->writes().isEmpty());
        QCOMPARE(m_bench->run(QStringLiteral("plan apply ") + plan).code, 0);
        QCOMPARE(rolesOf("boss"), QStringList({QStringLiteral("Admin"), QStringLiteral("Audit")}));
    }
};

QTEST_GUILESS_MAIN(tst_CtlImport)
#include "tst_ctlimport.moc"
