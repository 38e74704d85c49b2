#include "app/ctl/commands.h"
#include "app/ctl/help.h"

#include <QTest>

using namespace airside::ctl;

namespace {

ParsedArguments parsed(const QString &line)
{
    return parseArguments(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), allCommandSpecs());
}

} // namespace

class tst_CtlArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsMayStandAnywhere()
    {
        for (const char *line : {"users get ada -i prod -o json", "-i prod users -o json get ada",
                                 "--instance=prod --output=json users get ada", "users get -iprod -ojson -- ada"}) {
            const ParsedArguments p = parsed(QString::fromLatin1(line));
            QVERIFY2(p.problem.isEmpty(), line);
            QVERIFY(p.command);
            QCOMPARE(p.command->words, (QStringList{QStringLiteral("users"), QStringLiteral("get")}));
            QCOMPARE(p.invocation.argument(0), QStringLiteral("ada"));
            QCOMPARE(p.invocation.value("instance"), QStringLiteral("prod"));
            QCOMPARE(p.invocation.format, OutputFormat::Json);
        }
    }

    void valuesMayBeginWithADash()
    {
        const ParsedArguments p = parsed(QStringLiteral("users update ada --first-name --x --last-name=--limit --email -"));
        QVERIFY2(p.problem.isEmpty(), qPrintable(p.problem));
        QCOMPARE(p.invocation.value("first-name"), QStringLiteral("--x"));
        QCOMPARE(p.invocation.value("last-name"), QStringLiteral("--limit"));
        QCOMPARE(p.invocation.value("email"), QStringLiteral("-"));
    }

    void theFormatCountsAfterAProblemToo()
    {
        const ParsedArguments p = parsed(QStringLiteral("users list --nonsense -o json"));
        QVERIFY(p.problem.contains(QLatin1String("--nonsense")));
        QCOMPARE(p.invocation.format, OutputFormat::Json);
    }

    void repeatedOptionsAddUp()
    {
        const ParsedArguments p = parsed(QStringLiteral("users update ada --role A --role B --role="));
        QVERIFY(p.problem.isEmpty());
        QCOMPARE(p.invocation.values("role"), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QString()}));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QString() << QStringLiteral("A command is needed");
        QTest::newRow("group only") << QStringLiteral("users") << QStringLiteral("A command is needed");
        QTest::newRow("no such command") << QStringLiteral("users frobnicate") << QStringLiteral("no such command");
        QTest::newRow("no such group") << QStringLiteral("frobnicate") << QStringLiteral("no such command");
        QTest::newRow("unknown option") << QStringLiteral("users list --nonsense") << QStringLiteral("--nonsense");
        QTest::newRow("unknown letter") << QStringLiteral("users list -z") << QStringLiteral("-z");
        QTest::newRow("another command's") << QStringLiteral("users list --dry-run") << QStringLiteral("--dry-run");
        QTest::newRow("twice") << QStringLiteral("users list -i a -i b") << QStringLiteral("twice");
        QTest::newRow("flag with value") << QStringLiteral("users delete a --dry-run=yes") << QStringLiteral("takes no value");
        QTest::newRow("an option for a value") << QStringLiteral("users list --limit --state-dir D") << QStringLiteral("--limit needs a value");
        QTest::newRow("a letter for a value") << QStringLiteral("users list --limit -o json") << QStringLiteral("--limit needs a value");
        QTest::newRow("no value") << QStringLiteral("users list -i") << QStringLiteral("needs a value");
        QTest::newRow("missing argument") << QStringLiteral("users get") << QStringLiteral("USERNAME is missing");
        QTest::newRow("surplus argument") << QStringLiteral("users get a b") << QStringLiteral("more arguments");
        QTest::newRow("bad format") << QStringLiteral("users list -o xml") << QStringLiteral("--output");
        QTest::newRow("local command") << QStringLiteral("instance list --url http://x") << QStringLiteral("--url");
    }

    void wrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, part);
        const ParsedArguments p = parsed(line);
        QVERIFY(!p.command);
        QVERIFY2(p.problem.contains(part), qPrintable(p.problem));
    }

    void aSecretGivenAsAnArgumentIsNotRepeated()
    {
        for (const char *line : {"users list --password hunter2", "users list --password=hunter2",
                                 "users list --secret=hunter2", "users get ada hunter2"}) {
            const ParsedArguments p = parsed(QString::fromLatin1(line));
            QVERIFY(!p.problem.isEmpty());
            QVERIFY2(!p.problem.contains(QLatin1String("hunter2")), qPrintable(p.problem));
        }
    }

    void noCommandTakesASecretAsAValue()
    {
        for (const CommandSpec &command : allCommandSpecs()) {
            for (const OptionSpec &option : commonOptions() + reachOptions(command.reach) + command.options) {
                const bool mentions = option.name.contains(QLatin1String("password")) || option.name.contains(QLatin1String("secret"));
                QVERIFY2(!mentions || option.value.isEmpty() || option.name == QLatin1String("secret-command"),
                         qPrintable(option.name));
            }
        }
    }

    /// The parser reads options before it knows the command, so one name must mean one kind of option.
    void oneNameIsOneKindOfOption()
    {
        QHash<QString, bool> takesValue;
        for (const CommandSpec &command : allCommandSpecs()) {
            for (const OptionSpec &option : commonOptions() + reachOptions(command.reach) + command.options) {
                const bool takes = !option.value.isEmpty();
                QVERIFY2(takesValue.value(option.name, takes) == takes, qPrintable(option.name));
                takesValue[option.name] = takes;
            }
        }
    }

    void helpOnEachLevel()
    {
        const ParsedArguments whole = parsed(QStringLiteral("--help"));
        QVERIFY(whole.help && whole.helpFor.isEmpty());
        const ParsedArguments group = parsed(QStringLiteral("roles -h"));
        QVERIFY(group.help);
        QCOMPARE(group.helpFor, QStringList{QStringLiteral("roles")});
        const ParsedArguments one = parsed(QStringLiteral("roles update --help"));
        QVERIFY(one.help);
        for (const CommandSpec &command : allCommandSpecs()) {
            const QString words = command.words.join(QLatin1Char(' '));
            QVERIFY2(helpText({}, allCommandSpecs()).contains(words), qPrintable(words));
            const QString text = helpText(command.words, allCommandSpecs());
            QVERIFY2(text.startsWith(QStringLiteral("Usage: airsidectl ") + words), qPrintable(text));
            for (const OptionSpec &option : command.options)
                QVERIFY2(text.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
        }
        QVERIFY(helpText(group.helpFor, allCommandSpecs()).contains(QLatin1String("roles update NAME")));
        QVERIFY(!helpText(group.helpFor, allCommandSpecs()).contains(QLatin1String("users")));
    }
};

QTEST_GUILESS_MAIN(tst_CtlArguments)
#include "tst_ctlarguments.moc"
