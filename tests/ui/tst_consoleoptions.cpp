#include "app/console/language.h"
#include "app/console/options.h"

#include <QGuiApplication>
#include <QLocale>
#include <QDir>
#include <QTest>

using namespace airside;

class TestConsoleOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption()
    {
        const Result<ConsoleOptions> read = parseConsoleOptions(
            {QStringLiteral("--state-dir"), QStringLiteral("/x"), QStringLiteral("--demo"), QStringLiteral("--read-only"),
             QStringLiteral("--grab"), QStringLiteral("a.png"), QStringLiteral("--page"), QStringLiteral("roles"),
             QStringLiteral("--size"), QStringLiteral("1024x640"), QStringLiteral("--theme"), QStringLiteral("dark"),
             QStringLiteral("--language"), QStringLiteral("de")});
        QVERIFY(read);
        QCOMPARE(read->stateDir, QStringLiteral("/x"));
        QVERIFY(read->demo && read->readOnly);
        QCOMPARE(read->grabFile, QStringLiteral("a.png"));
        QCOMPARE(read->page, QStringLiteral("roles"));
        QCOMPARE(read->size, QSize(1024, 640));
        QCOMPARE(read->scheme, std::optional(Theme::Scheme::Dark));
        QCOMPARE(read->language, QStringLiteral("de"));
    }

    void takesAPlanFile()
    {
        const Result<ConsoleOptions> read = parseConsoleOptions({QStringLiteral("monday.json")});
        QVERIFY(read);
        QCOMPARE(read->planFile, QDir::current().absoluteFilePath(QStringLiteral("monday.json")));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("page") << QStringList{QStringLiteral("--page"), QStringLiteral("nowhere")};
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("xx")};
        QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("big")};
        QTest::newRow("two files") << QStringList{QStringLiteral("a.json"), QStringLiteral("b.json")};
        QTest::newRow("no file") << QStringList{QStringLiteral("--grab"), QString()};
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        const Result<ConsoleOptions> read = parseConsoleOptions(arguments);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    }

    void aLanguageIsSpokenWhole()
    {
        speakLanguage(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("Time", "just now"), QStringLiteral("gerade eben"));
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1.234,5"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        speakLanguage(QStringLiteral("pseudo"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        speakLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Time", "just now"), QStringLiteral("just now"));
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theHelpNamesEveryOption()
    {
        for (const char *name : {"--demo", "--read-only", "--state-dir", "--theme", "--language", "--grab", "--page", "--size", "--version"})
            QVERIFY2(consoleHelp().contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(TestConsoleOptions)
#include "tst_consoleoptions.moc"
