#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself, as a person starts it.
class TestConsole : public QObject
{
    Q_OBJECT

private:
    static int run(const QStringList &arguments, QByteArray *out = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("AIRSIDE_PROGRAM"), arguments);
        if (!process.waitForFinished(45000))
            return -1;
        if (out)
            *out = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

private Q_SLOTS:
    void drawsPagesWithoutADisplay_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"users", "roles", "instances", "welcome", "connect", "export", "review", "matrix", "reviews", "journal", "history", "settings", "locked"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void drawsPagesWithoutADisplay()
    {
        QFETCH(QString, page);
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.png"));
        QCOMPARE(run({QStringLiteral("--grab"), file, QStringLiteral("--page"), page, QStringLiteral("--size"), QStringLiteral("1024x640")}), 0);
        QCOMPARE(QImage(file).size(), QSize(1024, 640));
    }

    void saysThatThereIsNoDisplay()
    {
        QByteArray out;
        QCOMPARE(run({}, &out), 1);
        QVERIFY(out.contains("no display"));
    }

    void helpVersionAndWrongUsage()
    {
        QByteArray out;
        QCOMPARE(run({QStringLiteral("--help")}, &out), 0);
        QVERIFY(out.contains("--state-dir"));
        QCOMPARE(run({QStringLiteral("--version")}, &out), 0);
        QVERIFY(out.startsWith("airside "));
        QCOMPARE(run({QStringLiteral("--nonsense")}, &out), 2);
    }

    void aFileThatCannotBeWrittenIsAFailure()
    {
        QCOMPARE(run({QStringLiteral("--grab"), QStringLiteral("/no/such/folder/a.png"), QStringLiteral("--page"), QStringLiteral("welcome")}), 1);
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
