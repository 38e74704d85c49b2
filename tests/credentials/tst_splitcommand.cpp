#include "core/credentials/commandrunner.h"

#include <QTest>

using namespace airside;

class tst_SplitCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *text, const QStringList &words) {
            QTest::newRow(name) << QString::fromUtf8(text) << words;
        };
        const auto w = [](const char *text) { return QString::fromUtf8(text); };
        row("one", "/bin/a", {w("/bin/a")});
        row("several", "  /bin/a  b\tc ", {w("/bin/a"), w("b"), w("c")});
        row("single quotes", "/bin/a 'b \"c\\'", {w("/bin/a"), w("b \"c\\")});
        row("double quotes", "/bin/a \"b 'c' \\\" \\\\ \\$ \\n\"", {w("/bin/a"), w("b 'c' \" \\ $ \\n")});
        row("backslash", "/bin/a b\\ c \\'", {w("/bin/a"), w("b c"), w("'")});
        row("joined parts", "/bin/a --x='1 2'\"3\"4", {w("/bin/a"), w("--x=1 234")});
        row("empty words", "/bin/a '' \"\"", {w("/bin/a"), QString(), QString()});
        row("no shell", "/bin/a $HOME * | ; & `x` > y",
            {w("/bin/a"), w("$HOME"), w("*"), w("|"), w(";"), w("&"), w("`x`"), w(">"), w("y")});
        row("unicode", "'/bin/ä b' 日本", {w("/bin/ä b"), w("日本")});
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto split = splitCommand(text);
        QVERIFY2(split, split ? "" : qPrintable(describe(split.error())));
        QCOMPARE(*split, words);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "   ", "/bin/a 'b", "/bin/a \"b", "/bin/a \"b\\\"", "/bin/a b\\", "gcloud auth", "./a", "''"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto split = splitCommand(text);
        QVERIFY(!split);
        QCOMPARE(split.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!split.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SplitCommand)
#include "tst_splitcommand.moc"
