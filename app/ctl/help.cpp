#include "app/ctl/help.h"

namespace airside::ctl {

namespace {

QString optionLines(const QList<OptionSpec> &options)
{
    QString out;
    for (const OptionSpec &option : options) {
        QString left = option.letter.isNull() ? QStringLiteral("      ") : QStringLiteral("  -%1, ").arg(option.letter);
        left += QStringLiteral("--") + option.name;
        if (!option.value.isEmpty())
            left += QLatin1Char(' ') + option.value;
        const bool fits = left.size() < 32;
        out += fits ? left.leftJustified(32) : left + QLatin1Char('\n') + QString(32, QLatin1Char(' '));
        out += option.help + (option.repeatable ? QStringLiteral(" (repeatable)\n") : QStringLiteral("\n"));
    }
    return out;
}

QString commandHelp(const CommandSpec &command)
{
    QString out = QStringLiteral("Usage: %1 [OPTIONS]\n\n%2\n").arg(synopsis(command), command.summary);
    if (!command.notes.isEmpty())
        out += QLatin1Char('\n') + command.notes + QLatin1Char('\n');
    if (!command.arguments.isEmpty()) {
        out += QStringLiteral("\nArguments:\n");
        for (const ArgumentSpec &argument : command.arguments)
            out += QStringLiteral("      %1%2\n").arg(argument.name.leftJustified(26), argument.help);
    }
    if (!command.options.isEmpty())
        out += QStringLiteral("\nOptions:\n") + optionLines(command.options);
    if (command.reach != Reach::Nothing)
        out += QStringLiteral("\nInstance:\n") + optionLines(reachOptions(command.reach));
    return out + QStringLiteral("\nCommon:\n") + optionLines(commonOptions());
}

QString commandLines(const QList<CommandSpec> &commands, const QString &group)
{
    QString out;
    for (const CommandSpec &command : commands) {
        if (group.isEmpty() || command.words.first() == group) {
            const QString left = synopsis(command).mid(11);
            out += QStringLiteral("  %1 %2\n").arg(left.leftJustified(34), command.summary);
        }
    }
    return out;
}

QString programHelp(const QList<CommandSpec> &commands)
{
    return QStringLiteral(
               "Usage: airsidectl COMMAND [OPTIONS]\n\n"
               "People's access to Apache Airflow: users, roles and permissions, without a window.\n\n"
               "Commands:\n%1\n"
               "airsidectl COMMAND --help tells more about each.\n\n"
               "Which instance: -i NAME, or --url URL with --auth and --username. With neither, the one that was\n"
               "added; with several, lists cover all of them and everything else needs -i.\n"
               "Secrets come from the keychain, --secret-stdin or --secret-command, never from an argument. Where\n"
               "several things come from stdin: the sign-in secret's line, the password's line, then the body.\n"
               "A secret that is given is the one that is used; the sign-in with it ends with the command.\n"
               "A value that looks like an option is joined to its own by \"=\".\n\n"
               "With -o json stderr has one JSON object a line: {\"note\": ...} for messages, and for a command that\n"
               "failed one {\"error\": {\"kind\", \"status\", \"message\", \"instance\"}}, with a list \"others\" in it when\n"
               "there was more than one reason.\n\n"
               "Exit codes: 0 done, 1 failed or not found, 2 wrong usage, 3 differences (--dry-run, snapshot diff),\n"
               "4 partly done or incomplete, 5 refused by a guard, 6 sign-in failed.\n\nCommon:\n%2")
        .arg(commandLines(commands, {}), optionLines(commonOptions()));
}

} // namespace

QString synopsis(const CommandSpec &command)
{
    QString out = QStringLiteral("airsidectl ") + command.words.join(QLatin1Char(' '));
    for (const ArgumentSpec &argument : command.arguments) {
        out += argument.optional ? QStringLiteral(" [%1]").arg(argument.name) : QLatin1Char(' ') + argument.name;
        if (argument.repeated)
            out += QStringLiteral("...");
    }
    return out;
}

QString helpText(const QStringList &words, const QList<CommandSpec> &commands)
{
    for (const CommandSpec &command : commands) {
        if (command.words == words)
            return commandHelp(command);
    }
    if (words.isEmpty())
        return programHelp(commands);
    return QStringLiteral("Usage: airsidectl %1 COMMAND [OPTIONS]\n\nCommands:\n%2").arg(words.first(), commandLines(commands, words.first()));
}

} // namespace airside::ctl
