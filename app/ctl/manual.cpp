#include "app/ctl/manual.h"

#include "app/ctl/help.h"

namespace airside::ctl {

namespace {

/// Text that roff shows as it is: its backslashes, its hyphens, and a dot or quote that would begin a request.
QString plain(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    out.replace(QLatin1Char('-'), QLatin1String("\\-"));
    out.replace(QLatin1Char('\''), QLatin1String("\\(aq"));
    out.replace(QLatin1Char('~'), QLatin1String("\\(ti"));
    return out.startsWith(QLatin1Char('.')) ? QLatin1String("\\&") + out : out;
}

QString bold(const QString &text)
{
    return QLatin1String("\\fB") + plain(text) + QLatin1String("\\fR");
}

QString italic(const QString &text)
{
    return QLatin1String("\\fI") + plain(text) + QLatin1String("\\fR");
}

QString optionItems(const QList<OptionSpec> &options)
{
    QString out;
    for (const OptionSpec &option : options) {
        out += QLatin1String(".TP\n");
        if (!option.letter.isNull())
            out += bold(QStringLiteral("-%1").arg(option.letter)) + QLatin1String(", ");
        out += bold(QLatin1String("--") + option.name);
        if (!option.value.isEmpty())
            out += QLatin1Char(' ') + italic(option.value);
        out += QLatin1Char('\n') + plain(option.help);
        out += option.repeatable ? QLatin1String(" (repeatable)\n") : QLatin1String("\n");
    }
    return out;
}

QString commandSection(const CommandSpec &command)
{
    QString out = QStringLiteral(".SS %1\n%2\n").arg(plain(synopsis(command)), plain(command.summary));
    if (!command.notes.isEmpty())
        out += QStringLiteral(".PP\n%1\n").arg(plain(command.notes));
    for (const ArgumentSpec &argument : command.arguments)
        out += QStringLiteral(".TP\n%1\n%2\n").arg(italic(argument.name), plain(argument.help));
    out += optionItems(command.options);
    if (command.reach == Reach::Instance)
        out += QLatin1String(".PP\nTakes the instance options.\n");
    else if (command.reach == Reach::NewInstance)
        out += QLatin1String(".PP\nTakes the instance options, but for \\fB\\-i\\fR: they describe the new one.\n");
    return out;
}

} // namespace

QByteArray manualSections(const QList<CommandSpec> &commands)
{
    QString out = QStringLiteral(".SH COMMANDS\n");
    for (const CommandSpec &command : commands)
        out += commandSection(command);
    out += QLatin1String(".SH INSTANCE OPTIONS\n") + optionItems(reachOptions(Reach::Instance));
    out += QLatin1String(".SH COMMON OPTIONS\n") + optionItems(commonOptions());
    return out.toUtf8();
}

} // namespace airside::ctl
