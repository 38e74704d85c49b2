#include "tests/ctl/ctlprocess.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace airside::ctl;

namespace {

bool holdsControls(QByteArray utf8)
{
    utf8.replace("\r\n", "\n");
    const QString text = QString::fromUtf8(utf8);
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c != QLatin1Char('\n') && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

bool saysOnStderr(QProcess &process, const QByteArray &text)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains(text)) {
        if (!process.waitForReadyRead(30000))
            return false;
        said += process.readAllStandardError();
    }
    return true;
}

} // namespace

/// The program as it is built, against the demo that it runs.
class tst_CtlBinary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandOnOneSignIn_data()
    {
        QTest::addColumn<QString>("behaviour");
        for (const char *known : {"3.3.2", "2.11.2"}) // the one takes permissions away by its API, the other by its page
            QTest::newRow(known) << QString::fromLatin1(known);
    }

    void everyCommandOnOneSignIn()
    {
        QFETCH(QString, behaviour);
        const CtlProcess airflow(behaviour);
        QVERIFY(airflow.isUp());
        const QByteArray sheet = airflow.dir.filePath(QStringLiteral("sheet.xlsx")).toUtf8();
        const QByteArray script = "users list\n"
                                  "users list --limit 3\n"
                                  "users create 't\xC3\xA9st %2F . user' --email t@x.y --first-name T --last-name U --role Viewer --password-stdin\n"
                                  "pw-of-test\n"
                                  "users get 't\xC3\xA9st %2F . user'\n"
                                  "users update 't\xC3\xA9st %2F . user' --role Op --role User\n"
                                  "users update 't\xC3\xA9st %2F . user' --role User --role Op --dry-run\n"
                                  "users update 't\xC3\xA9st %2F . user' --email new@x.y --dry-run\n"
                                  "users deactivate 't\xC3\xA9st %2F . user' --dry-run\n"
                                  "users deactivate 't\xC3\xA9st %2F . user'\n"
                                  "users suspend 't\xC3\xA9st %2F . user'\n"
                                  "users restore 't\xC3\xA9st %2F . user'\n"
                                  "users reactivate 't\xC3\xA9st %2F . user'\n"
                                  "users delete 't\xC3\xA9st %2F . user'\n"
                                  "users get 't\xC3\xA9st %2F . user'\n"
                                  "roles create .. --permission 'can_read on DAGs' --permission 'can_edit on DAGs'\n"
                                  "roles get ..\n"
                                  "roles update .. --permission 'can_read on DAGs'\n"
                                  "roles update .. --name 'new name'\n"
                                  "roles delete 'new name'\n"
                                  "roles list\n"
                                  "permissions list\n"
                                  "users delete admin\n"
                                  "api GET /auth/fab/v1/users?limit=1\n"
                                  "export review-sheet --out '" + sheet + "'\n";
        const Ended ended = airflow.adHoc(words("batch - -o json"), script);
        QList<int> codes;
        for (const QJsonObject &line : ended.lines())
            codes += line[QLatin1String("exit_code")].toInt(-1);
        const QList<int> expected{0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0};
        if (codes != expected)
            qWarning().noquote() << ended.out << ended.err;
        QCOMPARE(codes, expected);
        QCOMPARE(ended.code, 1);
        const QJsonObject list = ended.lines().at(0)[QLatin1String("output")].toObject();
        QCOMPARE(list[QLatin1String("complete")], QJsonValue(true));
        QCOMPARE(list[QLatin1String("result_count")].toInt(), 40);
        QVERIFY(QFileInfo(QString::fromUtf8(sheet)).size() > 1000);
        QVERIFY(!ended.out.contains("pw-of-test") && !ended.err.contains("pw-of-test"));
        const QFileInfo journal(airflow.dir.filePath(QStringLiteral("journal.sqlite")));
        QCOMPARE(journal.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QJsonObject written = airflow.local(words("journal list -o json")).json();
        QCOMPARE(written[QLatin1String("result_count")].toInt(), 11);
    }

    void exitCodes()
    {
        const CtlProcess airflow;
        QVERIFY(airflow.isUp());
        QCOMPARE(airflow.adHoc(words("users get admin")).code, 0);
        QCOMPARE(airflow.adHoc(words("users get nobody")).code, 1);
        QCOMPARE(airflow.adHoc(words("api GET /api/v2/nowhere")).code, 1);
        QCOMPARE(airflow.adHoc(words("users get")).code, 2);
        QCOMPARE(airflow.adHoc(words("users delete admin --unknown")).code, 2);
        QCOMPARE(airflow.adHoc(words("users get a/b")).code, 2);
        QCOMPARE(airflow.adHoc(words("api POST /auth/token --unguarded")).code, 2);
        QCOMPARE(airflow.adHoc(words("users update admin --first-name New --dry-run")).code, 3);
        QCOMPARE(airflow.adHoc(words("users delete admin")).code, 5);
        QCOMPARE(airflow.adHoc(words("users delete nobody --read-only")).code, 5);
        const Ended wrong = CtlProcess::run(airflow.adHocWords(words("users list -o json")), "not the password\n");
        QCOMPARE(wrong.code, 6);
        QVERIFY(wrong.out.isEmpty());
        const QJsonObject error = QJsonDocument::fromJson(wrong.err).object()[QLatin1String("error")].toObject();
        QCOMPARE(error[QLatin1String("kind")].toString(), QStringLiteral("sign_in_failed"));
        QCOMPARE(error[QLatin1String("status")].toInt(), 401);
        QCOMPARE(CtlProcess::run(words("--version")).code, 0);
        QCOMPARE(CtlProcess::run(words("users --help")).code, 0);
        QCOMPARE(CtlProcess::run({}).code, 2);
        QCOMPARE(airflow.local(words("users list --url http://127.0.0.1:1 --username x --secret-stdin --timeout 2"), "x\n").code, 1);
    }

    void theSecretsLineThenThePasswordsThenTheBody()
    {
        const CtlProcess airflow;
        QVERIFY(airflow.isUp());
        const Ended made = airflow.adHoc(
            words("users create ada --email a@b.c --first-name A --last-name L --role Viewer --password-stdin"), "pw of ada\n");
        QVERIFY2(made.code == 0, made.err.constData());
        CtlProcess ada;
        // Signed in, without the right to look: her password is the one that stood in the second line.
        const QStringList asAda{QStringLiteral("--state-dir"), ada.dir.path(), QStringLiteral("--url"), airflow.url,
                                QStringLiteral("--username"), QStringLiteral("ada"), QStringLiteral("--secret-stdin")};
        QCOMPARE(CtlProcess::run(words("users get admin") + asAda, "pw of ada\n").code, 1);
        QCOMPARE(CtlProcess::run(words("users get admin") + asAda, "pw\n").code, 6);
        const Ended body = airflow.adHoc(words("api PATCH /auth/fab/v1/users/ada?update_mask=first_name --unguarded --data -"),
                                         "{\"username\": \"ada\", \"email\": \"a@b.c\",\n \"first_name\": \"Augusta\", \"last_name\": \"L\"}");
        QVERIFY2(body.code == 0, body.err.constData());
        QCOMPARE(airflow.adHoc(words("users get ada -o json")).result()[QLatin1String("first_name")].toString(), QStringLiteral("Augusta"));
    }

    void hostileNamesDoNotSteerTheTerminal()
    {
        const CtlProcess airflow;
        QVERIFY(airflow.isUp());
        const QString name = QString::fromUtf8("x\x1b[31m\xC2\x9B" "2J\u202Egnp\u200B<b>");
        QString longName(10000, QLatin1Char('n'));
        Ended made = airflow.adHoc({QStringLiteral("users"), QStringLiteral("create"), name, QStringLiteral("--email"), QStringLiteral("=cmd()"),
                                    QStringLiteral("--first-name"), longName, QStringLiteral("--last-name"), QStringLiteral("L"),
                                    QStringLiteral("--role"), QStringLiteral("Viewer")});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(!holdsControls(made.out) && !holdsControls(made.err));
        const Ended table = airflow.adHoc(words("users list"));
        QVERIFY(!holdsControls(table.out));
        QVERIFY(table.out.contains(longName.toUtf8()));
        const Ended json = airflow.adHoc({QStringLiteral("users"), QStringLiteral("get"), name, QStringLiteral("-o"), QStringLiteral("json")});
        QVERIFY(!holdsControls(json.out));
        QCOMPARE(json.result()[QLatin1String("username")].toString(), name);
        const Ended csv = airflow.adHoc(words("users list -o csv"));
        QVERIFY(csv.out.contains(",'=cmd(),"));
        const Ended missing = airflow.adHoc({QStringLiteral("users"), QStringLiteral("get"), name + QStringLiteral("z")});
        QCOMPARE(missing.code, 1);
        QVERIFY(!holdsControls(missing.err));
    }

    void severalInstances()
    {
        const CtlProcess production;
        const CtlProcess staging(QStringLiteral("2.11.2"));
        QVERIFY(production.isUp() && staging.isUp());
        for (const CtlProcess *one : {&production, &staging}) {
            const Ended added = production.local({QStringLiteral("instance"), QStringLiteral("add"), one == &production ? QStringLiteral("prod") : QStringLiteral("stage"),
                                                  QStringLiteral("--url"), one->url, QStringLiteral("--username"), one->username});
            QVERIFY2(added.code == 0, added.err.constData());
        }
        QCOMPARE(production.local(words("users get admin")).code, 2);
        // The test's session has no keychain: both sign-ins lack their secret.
        QCOMPARE(production.local(words("users list")).code, 6);
        const Ended list = production.local(words("users list -i stage --secret-stdin -o json"), staging.password + '\n');
        QVERIFY2(list.code == 0, list.err.constData());
        QCOMPARE(list.json()[QLatin1String("result")].toArray().at(0).toObject()[QLatin1String("instance")].toString(), QStringLiteral("stage"));
        QCOMPARE(production.local(words("instance list -o json")).json()[QLatin1String("total")].toInt(), 2);
        QCOMPARE(production.local(words("instance remove stage")).code, 0);
        QCOMPARE(production.local(words("instance list -o json")).json()[QLatin1String("total")].toInt(), 1);
    }

    void aStopWhileWaitingForStdin()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            const CtlProcess airflow;
            QVERIFY(airflow.isUp());
            QProcess process;
            process.start(QStringLiteral(AIRSIDECTL), airflow.adHocWords(words("batch -")));
            process.write(airflow.password + "\nusers get admin\n");
            QVERIFY(saysOnStderr(process, "line 1: done"));
            QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
            QVERIFY(process.waitForFinished(30000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 4);
        }
    }

    void whereNobodyAnswersThereIsOneError()
    {
        const CtlProcess nobody(QStringLiteral("none")); // its state directory
        for (const char *more : {"", "--cursor nonsense"}) {
            const Ended ended = nobody.local(words("users list --url http://127.0.0.1:1 --username u --secret-stdin -o json") + words(more), "x\n");
            QCOMPARE(ended.code, *more ? 2 : 1);
            QCOMPARE(ended.err.count('\n'), 1);
            const QJsonObject error = QJsonDocument::fromJson(ended.err).object()[QLatin1String("error")].toObject();
            QCOMPARE(error[QLatin1String("kind")].toString(), *more ? QStringLiteral("invalid_input") : QStringLiteral("unreachable"));
        }
    }

    void whatCannotBeWrittenIsAFailure()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("no full device here");
        for (const char *line : {"--help", "--version", "users list --help", "demo"}) {
            QProcess process;
            process.setStandardOutputFile(QStringLiteral("/dev/full"));
            process.start(QStringLiteral(AIRSIDECTL), words(line));
            QVERIFY2(process.waitForFinished(60000), line);
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("could be written"));
        }
    }

    void aDryRunRefusesWhatTheRunRefuses()
    {
        const CtlProcess airflow(QStringLiteral("2.11.2"));
        QVERIFY(airflow.isUp());
        const QByteArray script = "roles create team --permission 'can_read on DAGs' --permission 'can_read on Pools'\n"
                                  "roles update team --permission 'can_read on DAGs' --dry-run\n"
                                  "roles update team --permission 'can_read on DAGs'\n"
                                  "roles create crew --permission 'can_bogus on Nothing' --dry-run\n"
                                  "roles create crew --permission 'can_bogus on Nothing'\n"
                                  "roles create crew --permission 'can_read on Pools' --dry-run\n";
        const Ended ended = airflow.adHoc(words("batch - -o json"), script);
        QStringList told;
        for (const QJsonObject &line : ended.lines()) {
            const QJsonObject error = line[QLatin1String("messages")].toArray().at(0).toObject()[QLatin1String("error")].toObject();
            told += QStringLiteral("%1 %2").arg(line[QLatin1String("exit_code")].toInt()).arg(error[QLatin1String("kind")].toString()).trimmed();
        }
        const QStringList expected{QStringLiteral("0"),           QStringLiteral("3"),           QStringLiteral("0"), // by its page
                                   QStringLiteral("1 not_found"), QStringLiteral("1 invalid"), QStringLiteral("3")};
        if (told != expected)
            qWarning().noquote() << ended.out;
        QCOMPARE(told, expected);
    }

    void noSecretInTheProcess()
    {
        const CtlProcess airflow;
        QVERIFY(airflow.isUp());
        QProcess process;
        process.start(QStringLiteral(AIRSIDECTL), airflow.adHocWords(words("batch -")));
        process.write(airflow.password + "\nusers get admin\n");
        QVERIFY(saysOnStderr(process, "line 1: done"));
        for (const char *file : {"cmdline", "environ"}) {
            QFile proc(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(file)));
            QVERIFY(proc.open(QIODevice::ReadOnly));
            const QByteArray content = proc.readAll();
            QVERIFY(!content.isEmpty());
            QVERIFY(!content.contains(airflow.password));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
    }

    void theDemoEndsWhenItIsTold()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            CtlProcess airflow(QStringLiteral("3.0.6"), 5);
            QVERIFY(airflow.isUp());
            QCOMPARE(::kill(static_cast<pid_t>(airflow.demo.processId()), signal), 0);
            QVERIFY(airflow.demo.waitForFinished(30000));
            QCOMPARE(airflow.demo.exitStatus(), QProcess::NormalExit);
            QCOMPARE(airflow.demo.exitCode(), 0);
        }
        const CtlProcess airflow;
        const QString port = airflow.url.section(QLatin1Char(':'), -1);
        QCOMPARE(CtlProcess::run({QStringLiteral("demo"), QStringLiteral("--port"), port}).code, 1);
        QCOMPARE(CtlProcess::run(words("demo --behave-as 1.10.15")).code, 2);
        QCOMPARE(CtlProcess::run(words("demo --users 0")).code, 2);
        QCOMPARE(CtlProcess::run(words("demo --port 70000")).code, 2);
        QCOMPARE(CtlProcess::run(words("demo --delay-ms 60001")).code, 2);
    }

    void theDemoAnswersAsSlowlyAsItIsTold()
    {
        const CtlProcess airflow(QStringLiteral("3.3.2"), 5, words("--delay-ms 400"));
        QVERIFY(airflow.isUp());
        QElapsedTimer timer;
        timer.start();
        const Ended listed = airflow.adHoc(words("users list -o json"));
        QCOMPARE(listed.code, 0);
        QVERIFY(timer.elapsed() >= 1200); // it looks, signs in and lists
    }
};

QTEST_GUILESS_MAIN(tst_CtlBinary)
#include "tst_ctlbinary.moc"
