#pragma once

#include "app/ctl/arguments.h"

#include <functional>

namespace airside::ctl {

/// One thing that may stand where the cursor is.
struct Candidate
{
    QString text;
    QString about; ///< one line; may be empty
};

struct Completion
{
    enum class Kind { Words, Files, Folders };
    Kind kind = Kind::Words;
    QList<Candidate> candidates; ///< of Words: those that begin with what was typed
};

/// The names of the instances that were added, in a state directory (empty: the usual one).
using InstanceNames = std::function<QStringList(const QString &stateDir)>;

/// words: what stands on the command line after the program's name; the last is being typed, and may be empty.
/// The names are asked for only where one may stand. Those that a terminal cannot show plainly are left out.
[[nodiscard]] Completion complete(QStringList words, const QList<CommandSpec> &commands, const InstanceNames &instances);

/// What the scripts in resources/completion read: a line for each candidate, its text and what it is with a tab between;
/// or one line ":files" or ":folders".
[[nodiscard]] QByteArray completionLines(const Completion &completion);

} // namespace airside::ctl
