#include "app/ctl/program.h"
#include "app/ctl/systemcontext.h"
#include "core/base/taskscope.h"
#include "tests/ctl/ctlprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <map>

#include <unistd.h>

using namespace airside;
using namespace airside::ctl;

namespace {

/// Kills its own process at a step: 1 before the intent is written, 2 after it, 3 before the outcome, 4 after it, ...
class DyingJournal final : public Journal
{
public:
    DyingJournal(std::shared_ptr<Journal> inner, int dieAt)
        : m_inner(std::move(inner))
        , m_dieAt(dieAt)
    {
    }
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override
    {
        step();
        const Result<void> done = co_await m_inner->append(entry);
        step();
        co_return done;
    }
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid instance) override { return m_inner->begin(instance); }

private:
    void step()
    {
        if (++m_step == m_dieAt)
            ::kill(::getpid(), SIGKILL);
    }

    std::shared_ptr<Journal> m_inner;
    int m_dieAt;
    int m_step = 0;
};

[[nodiscard]] QCoro::Task<void> runThenQuit(Context *context, QStringList words, int *code)
{
    *code = co_await runProgram(words, context, std::stop_token());
    QCoreApplication::quit();
}

/// The whole program, with a journal that kills it.
int runDying(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    SystemContext system([](const DemoWish &) -> Result<RunningDemo> { return fail({}); });
    const QStringList words = QCoreApplication::arguments().mid(3);
    const int dieAt = QCoreApplication::arguments().value(2).toInt();
    Context *context = system.context();
    context->openState = [inner = context->openState, dieAt](const QString &directory) {
        Result<State> state = inner(directory);
        if (state)
            state->journal = std::make_shared<DyingJournal>(state->journal, dieAt);
        return state;
    };
    TaskScope tasks;
    int code = -1;
    QTimer::singleShot(0, &app, [&] { tasks.start(runThenQuit(context, words, &code)); });
    QCoreApplication::exec();
    return code;
}

/// What the journal says that stands on the server, against what stands there.
class Truth
{
public:
    explicit Truth(const CtlProcess &airflow)
        : m_airflow(airflow)
        , m_roles(serverRoles())
    {
    }

    /// Everything that the journal calls done, and nothing else, is on the server; each was tried once; the chain holds.
    [[nodiscard]] QString problem()
    {
        const Ended verified = m_airflow.local(words("journal verify -o json"));
        if (verified.code != 0)
            return QString::fromUtf8(verified.out + verified.err);
        const QJsonArray changes = m_airflow.local(words("journal list -o json")).json()[QLatin1String("result")].toArray();
        for (qsizetype i = m_seen; i < changes.size(); ++i) {
            const QString told = take(changes[i].toObject());
            if (!told.isEmpty())
                return told;
        }
        m_seen = changes.size();
        const std::map<QString, QString> there = serverRoles();
        if (there == m_roles)
            return {};
        for (const auto &[name, roles] : there) {
            if (m_roles[name] != roles)
                return QStringLiteral("%1 has '%2', the journal says '%3'").arg(name, roles, m_roles[name]);
        }
        return QStringLiteral("%1 accounts, the journal says %2").arg(there.size()).arg(m_roles.size());
    }

    QList<QString> results; ///< of the changes seen so far

private:
    QString take(const QJsonObject &row)
    {
        const QString result = row[QLatin1String("result")].toString();
        const QString id = row[QLatin1String("change")].toString();
        results += result;
        if (m_ids.contains(id))
            return QStringLiteral("change %1 was sent twice").arg(id);
        m_ids += id;
        if (result == QLatin1String("not done"))
            return {};
        if (result != QLatin1String("done"))
            return QStringLiteral("change %1 is '%2'").arg(id, result);
        const QJsonArray entries = m_airflow.local(words("journal show -o json") + QStringList{id}).result()[QLatin1String("entries")].toArray();
        if (entries.size() != 2)
            return QStringLiteral("change %1 has %2 entries").arg(id).arg(entries.size());
        const QJsonObject whole = entries[0].toObject()[QLatin1String("entry")].toObject()[QLatin1String("whole")].toObject();
        const QString name = row[QLatin1String("object")].toString();
        if (row[QLatin1String("kind")] == QLatin1String("delete_user"))
            m_roles.erase(name);
        else
            m_roles[name] = rolesText(whole[QLatin1String("user_after")].toObject()[QLatin1String("roles")].toArray());
        return {};
    }

    static QString rolesText(const QJsonArray &roles)
    {
        QStringList out;
        for (const auto &role : roles)
            out += role.isObject() ? role.toObject()[QLatin1String("name")].toString() : role.toString();
        out.sort();
        return out.join(QLatin1Char(','));
    }

    [[nodiscard]] std::map<QString, QString> serverRoles() const
    {
        std::map<QString, QString> out;
        const QJsonArray rows = m_airflow.adHoc(words("users list -o json")).json()[QLatin1String("result")].toArray();
        for (const auto &row : rows) {
            const QJsonObject user = row.toObject();
            out[user[QLatin1String("username")].toString()] = rolesText(user[QLatin1String("roles")].toArray());
        }
        return out;
    }

    const CtlProcess &m_airflow;
    std::map<QString, QString> m_roles;
    QStringList m_ids;
    qsizetype m_seen = 0;
};

QStringList createWords(const QString &name)
{
    return words("users create") + QStringList{name}
           + words("--email x@example.org --first-name F --last-name L --role Viewer");
}

/// Some writes of each kind, of accounts of their own.
QByteArray someWrites(int round)
{
    QByteArray script;
    for (int i = 0; i < 3; ++i) {
        const QString name = QStringLiteral("crash%1_%2").arg(round).arg(i);
        script += createWords(name).replaceInStrings(QStringLiteral("x@example.org"), name + QStringLiteral("@example.org")).join(QLatin1Char(' ')).toUtf8() + '\n';
        script += QStringLiteral("users update %1 --role Op --reason round-%2\n").arg(name).arg(round).toUtf8();
        if (i < 2)
            script += QStringLiteral("users delete %1\n").arg(name).toUtf8();
    }
    return script;
}

int crashes()
{
    return qEnvironmentVariableIsSet("AIRSIDE_CRASHES") ? qEnvironmentVariableIntValue("AIRSIDE_CRASHES") : 20;
}

} // namespace

/// kill -9 while changes are applied: nothing is lost, nothing is sent twice, and the journal knows what happened.
class tst_CtlCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEachStep()
    {
        const CtlProcess airflow;
        QVERIFY(airflow.isUp());
        Truth truth(airflow);
        const QStringList expected{QString(), QStringLiteral("not done"), QStringLiteral("done"), QStringLiteral("done")};
        for (int step = 1; step <= 4; ++step) {
            const QString name = QStringLiteral("step%1").arg(step);
            QProcess dying;
            const QStringList write = createWords(name).replaceInStrings(QStringLiteral("x@"), name + QLatin1Char('@'));
            dying.start(QCoreApplication::applicationFilePath(),
                        QStringList{QStringLiteral("--die-at"), QString::number(step)} + airflow.adHocWords(write));
            dying.write(airflow.password + '\n');
            dying.closeWriteChannel();
            QVERIFY(dying.waitForFinished(60000));
            QCOMPARE(dying.exitStatus(), QProcess::CrashExit);
            // The next write settles it before it begins, and says so.
            const Ended next = airflow.adHoc(words("users update step-none --role Op"));
            QCOMPARE(next.code, 1); // no such account: nothing was written, so nothing had to be settled
            const Ended written = airflow.adHoc(words("users update admin --first-name") + QStringList{name});
            QVERIFY2(written.code == 0, written.err.constData());
            QCOMPARE(written.err.contains("an earlier run ended in the middle"), step == 2 || step == 3);
            const QString problem = truth.problem();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(problem)));
            if (step > 1)
                QCOMPARE(truth.results[truth.results.size() - 2], expected[step - 1]);
        }
        QCOMPARE(truth.results.size(), 4 + 3); // of the first step nothing is known, since nothing was begun
    }

    void killedAtRandomMoments()
    {
        const CtlProcess airflow(QStringLiteral("3.3.2"), 40, words("--delay-ms 2"));
        QVERIFY(airflow.isUp());
        Truth truth(airflow);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(airflow.adHoc(words("users get admin")).code, 0);
        const auto start = static_cast<int>(timer.restart()); // until it is signed in there is nothing to be killed in
        QCOMPARE(airflow.adHoc(words("batch -"), someWrites(0)).code, 0);
        const auto whole = static_cast<int>(timer.elapsed());
        const quint32 seed = qEnvironmentVariableIsSet("AIRSIDE_CRASH_SEED") ? qEnvironmentVariable("AIRSIDE_CRASH_SEED").toUInt()
                                                                              : QRandomGenerator::global()->generate();
        qInfo("a whole run takes %d ms, %d of them to sign in; AIRSIDE_CRASH_SEED=%u", whole, start, seed);
        QRandomGenerator random(seed);
        int interrupted = 0;
        for (int round = 1; round <= crashes(); ++round) {
            QProcess process;
            process.start(QStringLiteral(AIRSIDECTL), airflow.adHocWords(words("batch -")));
            process.write(airflow.password + '\n' + someWrites(round));
            process.closeWriteChannel();
            QVERIFY(process.waitForStarted(60000));
            if (!process.waitForFinished(random.bounded(start / 2, whole + start)))
                process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
            const Ended settled = airflow.adHoc(words("journal settle -o json"));
            QVERIFY2(settled.code == 0, (settled.out + settled.err).constData());
            interrupted += static_cast<int>(settled.result()[QLatin1String("settled")].toArray().size());
            const QString problem = truth.problem();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(problem)));
        }
        qInfo("%d kills, %d changes in the middle, %lld changes in all", crashes(), interrupted, static_cast<long long>(truth.results.size()));
    }
};

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "--die-at") == 0)
        return runDying(argc, argv);
    QCoreApplication app(argc, argv);
    tst_CtlCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ctlcrash.moc"
