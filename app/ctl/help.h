#pragma once

#include "app/ctl/arguments.h"

namespace airside::ctl {

/// The help of a level: no words: the whole program; one word: a group; a command's words: that command.
[[nodiscard]] QString helpText(const QStringList &words, const QList<CommandSpec> &commands);

/// "airsidectl users get USERNAME"
[[nodiscard]] QString synopsis(const CommandSpec &command);

} // namespace airside::ctl
