#include "app/ctl/arguments.h"

namespace airside::ctl {

namespace {

QList<OptionSpec> optionsOf(const CommandSpec &command)
{
    return commonOptions() + reachOptions(command.reach) + command.options;
}

/// Every option of every command: what tells whether the next word is a value, before the command is known.
QList<OptionSpec> allOptions(const QList<CommandSpec> &commands)
{
    QList<OptionSpec> all = commonOptions() + reachOptions(Reach::Instance);
    for (const CommandSpec &command : commands)
        all += command.options;
    return all;
}

const OptionSpec *optionNamed(const QList<OptionSpec> &options, const QString &name)
{
    const auto it = std::find_if(options.begin(), options.end(), [&name](const OptionSpec &o) { return o.name == name; });
    return it == options.end() ? nullptr : &*it;
}

const OptionSpec *optionLettered(const QList<OptionSpec> &options, QChar letter)
{
    const auto it = std::find_if(options.begin(), options.end(),
                                 [letter](const OptionSpec &o) { return !o.letter.isNull() && o.letter == letter; });
    return it == options.end() ? nullptr : &*it;
}

QString unknownOption(const QString &shown)
{
    for (const char *secret : {"--password", "--secret", "--token", "--cookie"}) {
        if (shown == QLatin1String(secret)) {
            return QStringLiteral("%1 is not an option: a secret is never given as an argument. Use --secret-stdin, "
                                  "--secret-command or --password-stdin.").arg(shown);
        }
    }
    return QStringLiteral("%1 is not an option here.").arg(shown);
}

/// Splits the words into options and the rest.
class ArgumentReader
{
public:
    ArgumentReader(QStringList words, QList<OptionSpec> options)
        : m_words(std::move(words))
        , m_options(std::move(options))
    {
    }

    void read(ParsedArguments &out)
    {
        // To the end also after a problem: -o may come later, and says how the problem is told.
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const QString word = m_words[m_at];
            if (word == QLatin1String("--")) {
                m_rest += m_words.mid(m_at + 1);
                break;
            }
            if (word.startsWith(QLatin1String("--")))
                readLong(out, word.mid(2));
            else if (word.size() > 1 && word.startsWith(QLatin1Char('-')))
                readShort(out, word);
            else
                m_rest += word;
        }
    }

    [[nodiscard]] const QStringList &rest() const { return m_rest; }

private:
    void readLong(ParsedArguments &out, const QString &text)
    {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? text : text.left(equals);
        const OptionSpec *option = optionNamed(m_options, name);
        const QString shown = QStringLiteral("--") + name;
        if (!option) {
            complain(out, unknownOption(shown));
            return;
        }
        take(out, *option, shown, equals < 0 ? std::nullopt : std::optional<QString>(text.mid(equals + 1)));
    }

    void readShort(ParsedArguments &out, const QString &word)
    {
        const OptionSpec *option = optionLettered(m_options, word[1]);
        const QString shown = word.left(2);
        if (!option) {
            complain(out, unknownOption(shown));
            return;
        }
        take(out, *option, shown, word.size() == 2 ? std::nullopt : std::optional<QString>(word.mid(2)));
    }

    void take(ParsedArguments &out, const OptionSpec &option, const QString &shown, std::optional<QString> attached)
    {
        QStringList &values = out.invocation.options[option.name];
        if (!values.isEmpty() && !option.repeatable) {
            complain(out, QStringLiteral("%1 is given twice.").arg(shown));
        } else if (option.value.isEmpty()) {
            if (attached)
                complain(out, QStringLiteral("%1 takes no value.").arg(shown));
            values += QString();
        } else if (attached) {
            values += *attached;
        } else if (m_at + 1 < m_words.size() && !isOption(m_words[m_at + 1])) {
            values += m_words[++m_at];
        } else {
            complain(out, QStringLiteral("%1 needs a value: %2.").arg(shown, option.value));
        }
    }

    /// Else a forgotten value would swallow the next option. A value that looks so is given as --option=VALUE.
    [[nodiscard]] bool isOption(const QString &word) const
    {
        if (word.startsWith(QLatin1String("--")))
            return word.size() == 2 || optionNamed(m_options, word.mid(2).section(QLatin1Char('='), 0, 0));
        return word.size() == 2 && word[0] == QLatin1Char('-') && optionLettered(m_options, word[1]);
    }

    static void complain(ParsedArguments &out, const QString &problem)
    {
        if (out.problem.isEmpty())
            out.problem = problem;
    }

    QStringList m_words;
    QList<OptionSpec> m_options;
    QStringList m_rest;
    qsizetype m_at = 0;
};

/// The command whose words the rest begins with; removes them from the rest.
const CommandSpec *takeCommand(QStringList &rest, const QList<CommandSpec> &commands, QStringList &given)
{
    for (const CommandSpec &command : commands) {
        if (rest.mid(0, command.words.size()) == command.words) {
            given = command.words;
            rest = rest.mid(command.words.size());
            return &command;
        }
    }
    for (const CommandSpec &command : commands) {
        if (!rest.isEmpty() && command.words.first() == rest.first())
            given = {rest.first()};
    }
    return nullptr;
}

QString problemWithOptions(const ParsedArguments &parsed, const CommandSpec &command)
{
    const QList<OptionSpec> allowed = optionsOf(command);
    const QStringList names = parsed.invocation.options.keys();
    for (const QString &name : names) {
        if (!optionNamed(allowed, name))
            return unknownOption(QStringLiteral("--") + name);
    }
    return {};
}

QString problemWithArguments(const QStringList &given, const CommandSpec &command)
{
    for (qsizetype i = given.size(); i < command.arguments.size(); ++i) {
        if (!command.arguments[i].optional)
            return QStringLiteral("%1 is missing.").arg(command.arguments[i].name);
    }
    const bool anyNumber = !command.arguments.isEmpty() && command.arguments.last().repeated;
    return given.size() > command.arguments.size() && !anyNumber ? QStringLiteral("There are more arguments than it takes.") : QString();
}

QString readFormat(Invocation &invocation)
{
    const QString format = invocation.value("output");
    if (format == QLatin1String("json"))
        invocation.format = OutputFormat::Json;
    else if (format == QLatin1String("csv"))
        invocation.format = OutputFormat::Csv;
    else if (invocation.has("output") && format != QLatin1String("table"))
        return QStringLiteral("--output is table, json or csv.");
    return {};
}

} // namespace

ParsedArguments parseArguments(const QStringList &words, const QList<CommandSpec> &commands)
{
    ParsedArguments out;
    ArgumentReader reader(words, allOptions(commands));
    reader.read(out);
    const QString formatProblem = readFormat(out.invocation);
    QStringList rest = reader.rest();
    const CommandSpec *command = takeCommand(rest, commands, out.helpFor);
    out.help = out.invocation.has("help");
    out.version = out.invocation.has("version");
    if (out.help || out.version || !out.problem.isEmpty())
        return out;
    if (!command) {
        out.problem = rest.isEmpty() || (rest.size() == 1 && !out.helpFor.isEmpty())
                          ? QStringLiteral("A command is needed.")
                          : QStringLiteral("There is no such command.");
        return out;
    }
    for (const QString &problem : {formatProblem, problemWithOptions(out, *command), problemWithArguments(rest, *command)}) {
        if (!problem.isEmpty() && out.problem.isEmpty())
            out.problem = problem;
    }
    out.invocation.words = command->words;
    out.invocation.arguments = rest;
    if (out.problem.isEmpty())
        out.command = command;
    return out;
}

} // namespace airside::ctl
