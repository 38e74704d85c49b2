#include "tests/ctl/ctlprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace airside::ctl;

namespace {

const QByteArray newPassword("Zq7-the-password-of-a-new-user");
const QByteArray changedPassword("Xw4-the-password-after-the-change");

/// Runs of the program with the session's keychain, whose streams and arguments are kept to be searched.
class RecordedSession
{
public:
    explicit RecordedSession(const QString &stateDir)
        : m_stateDir(stateDir)
    {
    }

    Ended run(QStringList words, const QByteArray &input = {})
    {
        words += {QStringLiteral("--state-dir"), m_stateDir};
        QProcess process;
        process.start(QStringLiteral(AIRSIDECTL), words);
        if (!process.waitForStarted())
            return {};
        // Stdin is still open, so the process cannot have ended where it reads from it.
        for (const char *file : {"cmdline", "environ"})
            record(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(file)));
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
        Ended out{ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
        seen += words.join(QLatin1Char('\n')).toUtf8() + out.out + out.err;
        return out;
    }

    QByteArray seen;

private:
    void record(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            seen += file.readAll();
    }

    QString m_stateDir;
};

/// The keyring's own files are encrypted by the keyring, and are the place for secrets.
QStringList filesThatHold(const QString &folder, const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            found += file.fileName();
    }
    return found;
}

QByteArray bearerOf(const QByteArray &json)
{
    const qsizetype at = json.indexOf("eyJ");
    return at < 0 ? QByteArray() : json.mid(at, 40);
}

} // namespace

/// A whole session as a person has it, and then a search for what it must not leave anywhere. Runs in a desktop
/// session of its own (tests/desktop-session).
class tst_CtlSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoSecrets_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("3.3.2") << QStringLiteral("3.3.2");
        QTest::newRow("2.11.2") << QStringLiteral("2.11.2");
    }

    void leavesNoSecrets()
    {
        QFETCH(QString, behaviour);
        QVERIFY2(qEnvironmentVariableIsSet("AIRSIDE_PRIVATE_SESSION"), "run it through tests/desktop-session");
        const CtlProcess airflow(behaviour);
        QVERIFY(airflow.isUp());
        const QString stateDir = QDir::homePath() + QStringLiteral("/state-") + behaviour;
        RecordedSession session(stateDir);
        Ended ended = session.run({QStringLiteral("instance"), QStringLiteral("add"), QStringLiteral("prod"), QStringLiteral("--url"), airflow.url,
                                   QStringLiteral("--username"), airflow.username, QStringLiteral("--environment"), QStringLiteral("production"),
                                   QStringLiteral("--secret-stdin")},
                                  airflow.password + '\n');
        QVERIFY2(ended.code == 0 && !ended.err.contains("No keychain"), ended.err.constData());
        const auto expect = [&session](const char *line, int code, const QByteArray &input = {}) {
            const Ended one = session.run(words(line), input);
            if (one.code != code)
                qWarning().noquote() << line << one.code << one.out << one.err;
            return one.code == code;
        };
        QVERIFY(expect("instance test prod", 0));
        QVERIFY(expect("users list -o json", 0));
        QVERIFY(expect("users create ada --email a@b.c --first-name A --last-name L --role Viewer --password-stdin", 0, newPassword + '\n'));
        QVERIFY(expect("users update ada --password-stdin --role Op", 0, changedPassword + '\n'));
        QVERIFY(expect("users create bob --email b@b.c --first-name B --last-name L --role Viewer -o json", 0));
        QVERIFY(expect("users create ada --email a@b.c --first-name A --last-name L --role Viewer --password-stdin", 1, newPassword + '\n'));
        QVERIFY(expect("users create eve --email e@b.c --first-name E --last-name L --role Nope --password-stdin", 1, newPassword + '\n'));
        QVERIFY(expect("users delete ada", 0));
        QVERIFY(expect("api GET /auth/fab/v1/users?limit=1", 0));
        const QByteArray sheet = "export review-sheet --format csv --out " + stateDir.toUtf8() + "/sheet.csv";
        QVERIFY(expect(sheet.constData(), 0));
        // One sign-in served them all: the form of 2.11.2 would have refused the sixth.
        QVERIFY(expect("journal verify", 0));
        QVERIFY(session.seen.contains("anchored up to entry")); // the keychain knows its end
        QVERIFY(expect("instance sign-out prod", 0));
        QVERIFY(expect("instance remove prod", 0));
        QVERIFY(expect("users list", 2));

        for (const QByteArray &secret : {airflow.password, newPassword, changedPassword}) {
            QVERIFY(!session.seen.contains(secret));
            QCOMPARE(filesThatHold(QDir::homePath(), secret), QStringList());
            QCOMPARE(filesThatHold(stateDir, secret.toBase64()), QStringList());
        }
        QVERIFY(bearerOf(session.seen).isEmpty());
        QCOMPARE(filesThatHold(QDir::homePath(), "eyJhbGci"), QStringList());
        QCOMPARE(filesThatHold(stateDir, "session="), QStringList());
        QVERIFY(QFile::exists(stateDir + QStringLiteral("/journal.sqlite")));
    }
};

QTEST_GUILESS_MAIN(tst_CtlSession)
#include "tst_ctlsession.moc"
