#include "app/ctl/completion.h"

#include "core/base/text.h"

namespace airside::ctl {

namespace {

/// What stands before the word that is being typed.
struct Before
{
    QStringList rest;    ///< neither options nor their values
    QStringList options; ///< by name
    QString stateDir;
    const OptionSpec *awaited = nullptr; ///< the option whose value is being typed
    bool optionsEnded = false;
};

const OptionSpec *find(const QList<OptionSpec> &options, const QString &word)
{
    for (const OptionSpec &option : options) {
        if (word == QLatin1String("--") + option.name || (!option.letter.isNull() && word == QLatin1String("-") + option.letter))
            return &option;
    }
    return nullptr;
}

Before readBefore(const QStringList &words, const QList<OptionSpec> &options)
{
    Before out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const OptionSpec *option = out.optionsEnded ? nullptr : find(options, word.section(QLatin1Char('='), 0, 0));
        if (!out.optionsEnded && word == QLatin1String("--")) {
            out.optionsEnded = true;
        } else if (option) {
            out.options += option->name;
            const bool attached = word.contains(QLatin1Char('='));
            const bool follows = !attached && !option->value.isEmpty();
            if (option->name == QLatin1String("state-dir"))
                out.stateDir = attached ? word.section(QLatin1Char('='), 1) : words.value(i + 1);
            if (follows && i + 1 == words.size())
                out.awaited = option;
            i += follows ? 1 : 0;
        } else if (out.optionsEnded || !word.startsWith(QLatin1Char('-')) || word.size() == 1) {
            out.rest += word;
        }
    }
    return out;
}

const CommandSpec *commandIn(const QStringList &rest, const QList<CommandSpec> &commands)
{
    for (const CommandSpec &command : commands) {
        if (rest.mid(0, command.words.size()) == command.words)
            return &command;
    }
    return nullptr;
}

QList<OptionSpec> everyOption(const QList<CommandSpec> &commands)
{
    QList<OptionSpec> all = commonOptions() + reachOptions(Reach::Instance);
    for (const CommandSpec &command : commands)
        all += command.options;
    return all;
}

Completion ofInstances(const QStringList &names)
{
    Completion out;
    for (const QString &name : names) {
        if (visible(name) == name && !name.contains(QLatin1Char('\t')))
            out.candidates += Candidate{name, QStringLiteral("instance")};
    }
    return out;
}

Completion ofWords(const QStringList &words)
{
    Completion out;
    for (const QString &word : words)
        out.candidates += Candidate{word, {}};
    return out;
}

Completion ofValue(const OptionSpec &option, const QString &stateDir, const InstanceNames &instances)
{
    if (option.name == QLatin1String("instance"))
        return ofInstances(instances(stateDir));
    const QString &word = option.value;
    if (word == QLatin1String("FILE"))
        return {Completion::Kind::Files, {}};
    if (word == QLatin1String("DIR"))
        return {Completion::Kind::Folders, {}};
    const bool isClosed = word.contains(QLatin1Char('|')) || word == QLatin1String("-");
    return isClosed ? ofWords(word.split(QLatin1Char('|'))) : Completion();
}

/// The next word of the commands that begin with rest.
Completion ofCommandWords(const QStringList &rest, const QList<CommandSpec> &commands)
{
    Completion out;
    for (const CommandSpec &command : commands) {
        if (command.words.size() <= rest.size() || command.words.mid(0, rest.size()) != rest)
            continue;
        const QString next = command.words[rest.size()];
        const bool isGroup = command.words.size() > rest.size() + 1;
        if (out.candidates.isEmpty() || out.candidates.last().text != next)
            out.candidates += Candidate{next, isGroup ? QString() : command.summary};
    }
    return out;
}

Completion ofArgument(const CommandSpec &command, const Before &before, const InstanceNames &instances)
{
    const qsizetype index = before.rest.size() - command.words.size();
    if (index >= command.arguments.size())
        return {};
    const ArgumentSpec &argument = command.arguments[index];
    if (command.words.first() == QLatin1String("instance") && command.reach == Reach::Instance)
        return ofInstances(instances(before.stateDir));
    return ofWords(argument.values);
}

Completion ofOptions(const CommandSpec *command, const QStringList &given)
{
    Completion out;
    QList<OptionSpec> options = commonOptions();
    if (command)
        options = command->options + reachOptions(command->reach) + options;
    for (const OptionSpec &option : std::as_const(options)) {
        if (option.repeatable || !given.contains(option.name))
            out.candidates += Candidate{QStringLiteral("--") + option.name, option.help};
    }
    return out;
}

/// "--name=val": the values with the option in front.
Completion ofAttached(const QString &word, const QList<OptionSpec> &options, const QString &stateDir, const InstanceNames &instances)
{
    const QString front = word.section(QLatin1Char('='), 0, 0);
    const OptionSpec *option = find(options, front);
    Completion out = option && !option->value.isEmpty() ? ofValue(*option, stateDir, instances) : Completion();
    for (Candidate &candidate : out.candidates)
        candidate.text.prepend(front + QLatin1Char('='));
    return out;
}

} // namespace

Completion complete(QStringList words, const QList<CommandSpec> &commands, const InstanceNames &instances)
{
    const QString typed = words.isEmpty() ? QString() : words.takeLast();
    const QList<OptionSpec> options = everyOption(commands);
    const Before before = readBefore(words, options);
    const CommandSpec *command = commandIn(before.rest, commands);
    const QList<OptionSpec> own = command ? command->options + options : options;
    Completion out;
    if (before.awaited) {
        const OptionSpec *awaited = find(own, QStringLiteral("--") + before.awaited->name);
        out = ofValue(*awaited, before.stateDir, instances);
    } else if (!before.optionsEnded && typed.startsWith(QLatin1String("--")) && typed.contains(QLatin1Char('=')))
        out = ofAttached(typed, own, before.stateDir, instances);
    else if (!before.optionsEnded && typed.startsWith(QLatin1Char('-')))
        out = ofOptions(command, before.options);
    else
        out = command ? ofArgument(*command, before, instances) : ofCommandWords(before.rest, commands);
    out.candidates.removeIf([&typed](const Candidate &c) { return !c.text.startsWith(typed); });
    return out;
}

QByteArray completionLines(const Completion &completion)
{
    if (completion.kind != Completion::Kind::Words)
        return completion.kind == Completion::Kind::Files ? ":files\n" : ":folders\n";
    QByteArray out;
    for (const Candidate &candidate : completion.candidates)
        out += candidate.text.toUtf8() + '\t' + candidate.about.toUtf8() + '\n';
    return out;
}

} // namespace airside::ctl
