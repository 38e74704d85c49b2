#include "core/credentials/commandrunner.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace airside;
using namespace std::chrono_literals;

class tst_CommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsTheToken_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QStringLiteral("printf abc.def") << QByteArray("abc.def");
        QTest::newRow("line end") << QStringLiteral("printf 'abc\\n'") << QByteArray("abc");
        QTest::newRow("dos line end") << QStringLiteral("printf ' abc\\r\\n'") << QByteArray("abc");
        QTest::newRow("more lines") << QStringLiteral("printf 'abc\\nUpdate available!\\n'") << QByteArray("abc");
        QTest::newRow("stderr is dropped") << QStringLiteral("echo noise >&2; echo abc") << QByteArray("abc");
        QTest::newRow("no input") << QStringLiteral("cat; echo abc") << QByteArray("abc");
        QTest::newRow("leaves a child behind") << QStringLiteral("sleep 5 & echo abc") << QByteArray("abc");
        QTest::newRow("just fits") << QStringLiteral("echo abc; head -c 65532 /dev/zero") << QByteArray("abc");
    }
    void theFirstLineIsTheToken()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, token);
        const auto got = run(shell(script), 4s);
        QVERIFY2(got, got ? "" : qPrintable(got.error().message));
        QCOMPARE(got->reveal(), token);
    }

    void failuresSayWhy_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QStringList &command, const char *why) {
            QTest::newRow(name) << command << QString::fromLatin1(why);
        };
        row("none", {}, "whole path");
        row("relative", {QStringLiteral("sh")}, "whole path");
        row("absent", {QStringLiteral("/no/such/program")}, "not there");
        row("a folder", {QStringLiteral("/usr")}, "");
        row("not executable", {QStringLiteral("/etc/passwd")}, "not executable");
        row("not a program", {m_dir.filePath(QStringLiteral("text"))}, "cannot be started");
        row("exit code", shell(QStringLiteral("echo abc; exit 3")), "exit code 3");
        row("killed", shell(QStringLiteral("echo abc; kill -9 $$")), "crashed");
        row("nothing", shell(QStringLiteral("true")), "printed nothing");
        row("blank", shell(QStringLiteral("echo; echo abc")), "printed nothing");
        row("a megabyte", shell(QStringLiteral("head -c 1048576 /dev/zero | tr '\\0' x")), "64 KB");
        row("without end", shell(QStringLiteral("yes")), "64 KB");
        row("a sentence", shell(QStringLiteral("echo You are not logged in")), "not a token");
        row("control characters", shell(QStringLiteral("printf 'abc\\033[31m'")), "not a token");
    }
    void failuresSayWhy()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, why);
        const auto got = run(command, 4s);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::CommandFailed);
        QVERIFY2(got.error().message.contains(why), qPrintable(got.error().message));
        QVERIFY(!got.error().message.contains(QLatin1String("abc")));
    }

    void theWholeGroupEndsAtTheLimit()
    {
        const QString file = m_dir.filePath(QStringLiteral("late"));
        QElapsedTimer time;
        time.start();
        const auto got = run(shell(hangs(file)), 300ms);
        QVERIFY(!got);
        QVERIFY2(got.error().message.contains(QLatin1String("time limit")), qPrintable(got.error().message));
        QVERIFY(time.elapsed() < 5000);
        QTRY_VERIFY(isGone(file));
    }

    void aStopEndsTheWholeGroup()
    {
        const QString file = m_dir.filePath(QStringLiteral("stopped"));
        std::stop_source stop;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            if (QFile::exists(file) && QFile(file).size() > 1)
                stop.request_stop();
        });
        poll.start(5ms);
        const auto got = QCoro::waitFor(runTokenCommand(shell(hangs(file)), 30s, stop.get_token()));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(isGone(file));
    }

    void noShellLooksAtTheArguments()
    {
        const auto got = run({QStringLiteral("/bin/echo"), QStringLiteral("$HOME;*")}, 4s);
        QVERIFY(got);
        QCOMPARE(got->reveal(), QByteArray("$HOME;*"));
    }

    void initTestCase()
    {
        QFile text(m_dir.filePath(QStringLiteral("text")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("\x01\x02 not a program");
        text.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }

private:
    static QStringList shell(const QString &script)
    {
        return {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
    }
    /// A child that waits for a grandchild that hangs; the grandchild's process is noted in the file.
    static QString hangs(const QString &file)
    {
        return QStringLiteral("echo abc; sh -c 'echo $$ > %1; exec sleep 600'; true").arg(file);
    }
    static bool isGone(const QString &file)
    {
        QFile noted(file);
        if (!noted.open(QIODevice::ReadOnly))
            return false;
        const QByteArray process = noted.readAll().trimmed();
        QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process)));
        // What nobody has reaped yet is a Z.
        return !process.isEmpty() && (!status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z "));
    }
    static Result<Secret> run(const QStringList &command, std::chrono::milliseconds limit)
    {
        return QCoro::waitFor(runTokenCommand(command, limit, {}));
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_CommandRunner)
#include "tst_commandrunner.moc"
