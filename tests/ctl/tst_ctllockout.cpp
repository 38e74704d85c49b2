#include "tests/ctl/ctlbench.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

class tst_CtlLockout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CtlBench> m_bench;
    FakeAccessApi *m_prod = nullptr;

    const User &vera() { return *m_prod->user(QStringLiteral("vera")); }
    QByteArray kept() const
    {
        QFile file(m_bench->stateDir.filePath(QStringLiteral("suspended.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CtlBench>();
        m_prod = &m_bench->addInstance(QStringLiteral("prod"));
        m_prod->addRole(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs")});
        m_prod->addUser(QStringLiteral("walt"), {QStringLiteral("Audit"), QStringLiteral("Viewer")});
    }

    void deactivatedAndReactivated()
    {
        Ran ran = m_bench->run(words("users deactivate vera walt VERA -o json"));
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(!vera().active && !m_prod->user(QStringLiteral("walt"))->active);
        QCOMPARE(m_prod->writes(), (QStringList{QStringLiteral("deactivate vera"), QStringLiteral("deactivate walt")}));
        const QJsonArray changes = ran.result()[QLatin1String("changes")].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][QLatin1String("way")].toString(), QStringLiteral("form"));
        QCOMPARE(changes[0][QLatin1String("done")], QJsonValue(true));
        QCOMPARE(m_bench->journal.size(), 4);
        QCOMPARE(m_bench->run(words("users deactivate vera")).code, 0); // is so already
        QCOMPARE(m_prod->writes().size(), 2);
        QCOMPARE(m_bench->run(words("users reactivate vera")).code, 0);
        QVERIFY(vera().active);
        QCOMPARE(vera().roles, QStringList{QStringLiteral("Viewer")});
    }

    void aDryRunTellsTheWayAndWritesNothing()
    {
        const Ran ran = m_bench->run(words("users deactivate vera --dry-run"));
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.out.contains("active: true -> false") && ran.out.contains("Airflow's own page"), ran.out.constData());
        QCOMPARE(m_bench->run(words("users suspend vera walt --dry-run")).code, 3);
        QVERIFY(m_prod->writes().isEmpty());
        QVERIFY(kept().isEmpty());
        QVERIFY(m_bench->journal.isEmpty());
    }

    void guardsAndReadOnlyHold()
    {
        const Ran refused = m_bench->run(words("users deactivate boss"));
        QCOMPARE(refused.code, 5);
        QVERIFY(!refused.err.contains("tokens")); // of what was not done there is nothing to be said
        QVERIFY(m_bench->run(words("users deactivate vera")).err.contains("tokens"));
        QCOMPARE(m_bench->run(words("users reactivate vera")).code, 0);
        m_prod->calls.clear();
        QCOMPARE(m_bench->run(words("users suspend vera boss")).code, 5);
        QCOMPARE(m_bench->run(words("users suspend vera --read-only")).code, 5);
        QCOMPARE(m_bench->run(words("users deactivate vera nobody")).code, 1);
        QVERIFY(m_prod->writes().isEmpty());
        QVERIFY(!kept().contains("vera")); // what was not done is not kept either
        QCOMPARE(m_bench->run(words("users deactivate")).code, 2);
    }

    void whereNoPageOpensItIsToldBeforehand()
    {
        m_prod->noForms = Error{ErrorKind::Unsupported, 0, QStringLiteral("vera"), QStringLiteral("a token opens none."), {}};
        QCOMPARE(m_bench->run(words("users deactivate vera --dry-run")).code, 1);
        const Ran ran = m_bench->run(words("users deactivate vera -o json"));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.messages().last()[QLatin1String("error")][QLatin1String("kind")].toString(), QStringLiteral("unsupported"));
        QVERIFY(m_prod->writes().isEmpty());
        QCOMPARE(m_bench->run(words("users suspend vera")).code, 0); // needs no page
    }

    void restoringGivesExactlyTheRolesBack()
    {
        QCOMPARE(m_bench->run(words("users suspend walt vera")).code, 0);
        QVERIFY(m_prod->user(QStringLiteral("walt"))->roles.isEmpty() && vera().roles.isEmpty());
        const QByteArray password = m_prod->passwords.value(QStringLiteral("walt")).reveal();
        QVERIFY(password.size() >= 32);
        QVERIFY(kept().contains("Audit") && !kept().contains(password));
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 0); // is so already: what is kept stays
        const Ran ran = m_bench->run(words("users restore walt"));
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(ran.err.contains("--password-stdin"));
        QCOMPARE(m_prod->user(QStringLiteral("walt"))->roles, (QStringList{QStringLiteral("Audit"), QStringLiteral("Viewer")}));
        QVERIFY(!kept().contains("walt") && kept().contains("vera"));
        QCOMPARE(m_bench->run(words("users restore walt")).code, 1); // nothing is kept any more
    }

    void whatWasHeldOutlivesTheInstance()
    {
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 0);
        QVERIFY(!kept().contains("127.0.0.1"));
        const Ran removed = m_bench->run(words("instance remove prod"));
        QVERIFY2(removed.code == 0, removed.err.constData());
        QVERIFY2(kept().contains("\"http://127.0.0.1:1/prod\"") && kept().contains("Audit"), kept().constData());
        const Ran added = m_bench->run(words("instance add prod --url http://127.0.0.1:1/prod --username Boss"));
        QVERIFY2(added.code == 0, added.err.constData());
        const QUuid id = m_bench->context.openState({})->instances.byName(QStringLiteral("prod"))->id;
        QVERIFY2(kept().contains(id.toByteArray(QUuid::WithoutBraces)) && kept().contains("Audit") && !kept().contains("127.0.0.1"), kept().constData());
    }

    void anotherAccountOfTheNameGetsNothing()
    {
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 0);
        m_prod->users.removeIf([](const User &user) { return user.username == QLatin1String("walt"); });
        m_prod->addUser(QStringLiteral("walt"), {});
        QCOMPARE(m_bench->run(words("users restore walt")).code, 1);
        QVERIFY(m_prod->user(QStringLiteral("walt"))->roles.isEmpty());
    }

    void rolesThatWereGivenSinceAreLeft()
    {
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 0);
        m_prod->user(QStringLiteral("walt"))->roles = QStringList{QStringLiteral("Viewer")};
        QCOMPARE(m_bench->run(words("users restore walt")).code, 1);
        QCOMPARE(m_prod->user(QStringLiteral("walt"))->roles, QStringList{QStringLiteral("Viewer")});
        // Suspended again: it is these that come back.
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 0);
        QCOMPARE(m_bench->run(words("users restore walt")).code, 0);
        QCOMPARE(m_prod->user(QStringLiteral("walt"))->roles, QStringList{QStringLiteral("Viewer")});
    }

    void whatWasNotDoneLeavesWhatWasKeptBefore()
    {
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 0);
        m_prod->user(QStringLiteral("walt"))->roles = QStringList{QStringLiteral("Viewer")};
        const QByteArray before = kept();
        m_prod->fail(QStringLiteral("updateUser"), {}, {ErrorKind::Forbidden, 403, QStringLiteral("walt"), {}, {}});
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 1);
        QCOMPARE(kept(), before);
        // A lost answer that nothing settles: it may have been done, so its roles stay known.
        m_prod->fail(QStringLiteral("updateUser"), {}, {ErrorKind::OutcomeUnknown, 0, QStringLiteral("vera"), {}, {}});
        m_prod->onAnswer = [this](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser"))
                m_prod->user(QStringLiteral("vera"))->email = QStringLiteral("third@x.org");
        };
        QCOMPARE(m_bench->run(words("users suspend vera")).code, 4);
        QVERIFY(kept().contains("vera"));
    }

    void allOfThemGoIntoAPlan()
    {
        const QString plan = m_bench->stateDir.filePath(QStringLiteral("next.json"));
        const auto planned = [&](const char *line) { return m_bench->run(words(line) + QStringList{QStringLiteral("--plan-out"), plan}).code; };
        QCOMPARE(planned("users suspend walt"), 0);
        QCOMPARE(planned("users deactivate vera"), 0);
        QVERIFY(m_prod->writes().isEmpty());
        QVERIFY(kept().contains("walt")); // the plan may be applied at any time
        QCOMPARE(m_bench->run(QStringLiteral("plan apply ") + plan).code, 0);
        QVERIFY(!vera().active);
        QVERIFY(m_prod->user(QStringLiteral("walt"))->roles.isEmpty());
        QVERIFY(QFile::remove(plan));
        QCOMPARE(planned("users restore walt"), 0);
        QCOMPARE(planned("users reactivate vera"), 0);
        QVERIFY(!vera().active);
        QCOMPARE(m_bench->run(QStringLiteral("plan apply ") + plan).code, 0);
        QVERIFY(vera().active);
        QCOMPARE(m_prod->user(QStringLiteral("walt"))->roles, (QStringList{QStringLiteral("Audit"), QStringLiteral("Viewer")}));
    }

    void aPlanThatCannotBeWrittenKeepsNothing()
    {
        QCOMPARE(m_bench->run(words("users suspend walt --plan-out /nowhere/at/all.json")).code, 1);
        QVERIFY(!kept().contains("walt"));
    }

    void aDamagedListOfTheSuspendedStopsEverything()
    {
        QFile file(m_bench->stateDir.filePath(QStringLiteral("suspended.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"suspended\": [{}]}") > 0);
        file.close();
        QCOMPARE(m_bench->run(words("users suspend walt")).code, 1);
        QVERIFY(m_prod->writes().isEmpty());
        QVERIFY(kept().contains("[{}]"));
    }
};

QTEST_GUILESS_MAIN(tst_CtlLockout)
#include "tst_ctllockout.moc"
