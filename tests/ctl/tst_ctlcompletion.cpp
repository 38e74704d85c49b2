#include "app/ctl/commands.h"
#include "app/ctl/completion.h"
#include "app/ctl/manual.h"

#include <QTest>

using namespace airside::ctl;

namespace {

QStringList namesIn(const QString &stateDir)
{
    return stateDir == QLatin1String("/elsewhere") ? QStringList{QStringLiteral("other")}
                                                   : QStringList{QStringLiteral("prod"), QStringLiteral("north pole"), QStringLiteral("bad\nname")};
}

/// line: words with one blank between; the last, which may be empty, is being typed.
Completion completed(const QString &line)
{
    return complete(line.split(QLatin1Char(' ')), allCommandSpecs(), namesIn);
}

QStringList wordsOf(const Completion &completion)
{
    QStringList out;
    for (const Candidate &candidate : completion.candidates)
        out += candidate.text;
    return out;
}

} // namespace

class tst_CtlCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("groups") << QStringLiteral("e") << QStringLiteral("export,evidence");
        QTest::newRow("of a group") << QStringLiteral("users ") << QStringLiteral("list,get,create,update,delete,import,suspend,restore,deactivate,reactivate");
        QTest::newRow("begun") << QStringLiteral("users up") << QStringLiteral("update");
        QTest::newRow("no such group") << QStringLiteral("nonsense ") << QStringLiteral("");
        QTest::newRow("closed set") << QStringLiteral("users list --auth ") << QStringLiteral("password,token,cookie,command");
        QTest::newRow("closed set, begun") << QStringLiteral("users list -o c") << QStringLiteral("csv");
        QTest::newRow("attached") << QStringLiteral("users list --output=c") << QStringLiteral("--output=csv");
        QTest::newRow("before the command") << QStringLiteral("--output ") << QStringLiteral("table,json,csv");
        QTest::newRow("free value") << QStringLiteral("users list --limit ") << QStringLiteral("");
        QTest::newRow("a flag has no value") << QStringLiteral("users delete --dry-run ") << QStringLiteral("");
        QTest::newRow("instances") << QStringLiteral("users list -i ") << QStringLiteral("prod,north pole");
        QTest::newRow("instances of a folder") << QStringLiteral("users list --state-dir /elsewhere -i ") << QStringLiteral("other");
        QTest::newRow("instances of a folder, attached") << QStringLiteral("--state-dir=/elsewhere instance test ") << QStringLiteral("other");
        QTest::newRow("argument of an instance command") << QStringLiteral("instance remove p") << QStringLiteral("prod");
        QTest::newRow("a new instance's name") << QStringLiteral("instance add ") << QStringLiteral("");
        QTest::newRow("methods") << QStringLiteral("api P") << QStringLiteral("POST,PATCH");
        QTest::newRow("options between") << QStringLiteral("-i prod users list --lim") << QStringLiteral("--limit");
        QTest::newRow("given once") << QStringLiteral("users list --limit 5 --lim") << QStringLiteral("");
        QTest::newRow("repeatable") << QStringLiteral("users update ada --role A --ro") << QStringLiteral("--role,--roles-at-sign-in");
        QTest::newRow("another command's option") << QStringLiteral("users list --dry") << QStringLiteral("");
        QTest::newRow("after the end of options") << QStringLiteral("users get -- --") << QStringLiteral("");
        QTest::newRow("stdin") << QStringLiteral("batch ") << QStringLiteral("-");
    }

    void words()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const Completion completion = completed(line);
        QCOMPARE(completion.kind, Completion::Kind::Words);
        QCOMPARE(wordsOf(completion).join(QLatin1Char(',')), expected);
    }

    void paths()
    {
        QCOMPARE(completionLines(completed(QStringLiteral("users list --ca-file "))), QByteArray(":files\n"));
        QCOMPARE(completionLines(completed(QStringLiteral("export review-sheet --out rev"))), QByteArray(":files\n"));
        QCOMPARE(completionLines(completed(QStringLiteral("--state-dir "))), QByteArray(":folders\n"));
    }

    void everyCommandAndOptionIsOffered()
    {
        for (const CommandSpec &command : allCommandSpecs()) {
            const QString line = command.words.join(QLatin1Char(' '));
            QVERIFY2(wordsOf(completed(line)).contains(command.words.last()), qPrintable(line));
            const QStringList offered = wordsOf(completed(line + QStringLiteral(" -")));
            const QList<OptionSpec> options = command.options + reachOptions(command.reach) + commonOptions();
            QCOMPARE(offered.size(), options.size());
            for (const OptionSpec &option : options)
                QVERIFY2(offered.contains(QLatin1String("--") + option.name), qPrintable(line + option.name));
        }
    }

    void linesForTheShells()
    {
        QCOMPARE(completionLines(completed(QStringLiteral("users g"))), QByteArray("get\tShow one user.\n"));
    }

    void manualNamesEveryCommandAndOption()
    {
        const QByteArray manual = manualSections(allCommandSpecs());
        for (const CommandSpec &command : allCommandSpecs()) {
            const QString words = command.words.join(QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1String("\\-"));
            QVERIFY2(manual.contains((QStringLiteral(".SS airsidectl ") + words).toUtf8()), qPrintable(words));
            for (const OptionSpec &option : command.options) {
                const QString name = QString(option.name).replace(QLatin1Char('-'), QLatin1String("\\-"));
                QVERIFY2(manual.contains((QStringLiteral("\\fB\\-\\-") + name).toUtf8()), qPrintable(name));
            }
        }
    }

    void manualKeepsTextFromBecomingRequests()
    {
        const CommandSpec odd{{QStringLiteral("odd")}, QStringLiteral(".so /etc/passwd"), {}, {}, Reach::Nothing, QStringLiteral("'a' \\n ~b")};
        const QByteArray manual = manualSections({odd});
        QVERIFY(manual.contains("\n\\&.so /etc/passwd\n"));
        QVERIFY(manual.contains("\n\\(aqa\\(aq \\en \\(tib\n"));
    }
};

QTEST_GUILESS_MAIN(tst_CtlCompletion)
#include "tst_ctlcompletion.moc"
