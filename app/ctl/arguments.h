#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace airside::ctl {

enum class OutputFormat { Table, Json, Csv };

struct OptionSpec
{
    QString name;  ///< without dashes
    QString value; ///< the value's word in the help; empty: a flag. "a|b": one of these; "FILE", "DIR": a path
    QString help;
    QChar letter;  ///< short form; null: none
    bool repeatable = false;
};

struct ArgumentSpec
{
    QString name; ///< "USERNAME"
    QString help;
    bool optional = false;
    QStringList values = {}; ///< all that it may be; empty: anything
    bool repeated = false;   ///< the last one: once or more
};

/// Which options that choose and reach an instance a command takes.
enum class Reach {
    Nothing,  ///< works on this machine only
    Instance, ///< -i, or an ad hoc address, and a secret
    NewInstance, ///< the attributes of an instance to be added, and its secret
};

/// A command without its code: what the parser and the help need.
struct CommandSpec
{
    QStringList words; ///< "users", "list"
    QString summary;
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options; ///< its own; the common ones come on top
    Reach reach = Reach::Instance;
    QString notes; ///< more for its help; may be empty
};

/// What a person asked for.
struct Invocation
{
    QStringList words;
    QStringList arguments;
    QHash<QString, QStringList> options; ///< by name; a flag has one empty value
    OutputFormat format = OutputFormat::Table;

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(const char *option) const { return options.value(QLatin1String(option)); }
    [[nodiscard]] QString argument(qsizetype index) const { return arguments.value(index); }
};

struct ParsedArguments
{
    Invocation invocation;
    const CommandSpec *command = nullptr; ///< null: none was named (see helpFor), or problem is set
    bool help = false;
    bool version = false;
    QStringList helpFor; ///< the command words given, for help on that level
    QString problem;     ///< why it is wrong usage; holds no value of any option
};

/// Strict: an unknown option, a missing or surplus argument, a flag with a value and an option given twice are
/// problems. "--" ends the options. Options may stand anywhere.
[[nodiscard]] ParsedArguments parseArguments(const QStringList &words, const QList<CommandSpec> &commands);

[[nodiscard]] QList<OptionSpec> commonOptions();
[[nodiscard]] QList<OptionSpec> reachOptions(Reach reach);

} // namespace airside::ctl
