#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoroTask>
#include <QStringList>

#include <chrono>
#include <stop_token>

namespace airside {

/// What the program is expected to print.
enum class CommandPrints {
    Token, ///< one word of visible ASCII; anything else would be a message, or could forge a header
    Line,  ///< a password or a Cookie value, which may hold blanks and any letters
};

/// Runs a program that prints a token (gcloud, aws, astro): command[0] is absolute, no shell is involved, at most
/// 64 KB of stdout are read, stderr is dropped, and its whole process group is ended after the limit or on a stop.
/// The trimmed first line is the token. Errors: CommandFailed (with why: not absolute, not found, exit code, time
/// limit, nothing printed, too much printed), Cancelled.
[[nodiscard]] QCoro::Task<Result<Secret>> runTokenCommand(QStringList command, std::chrono::milliseconds limit,
                                                          std::stop_token stop,
                                                          CommandPrints prints = CommandPrints::Token);

/// Splits 'PROGRAM ARGS' as a shell splits words (single and double quotes, backslash), without a shell: no
/// variables, no globbing. Errors: InvalidInput (unbalanced quotes, empty, program not absolute).
[[nodiscard]] Result<QStringList> splitCommand(const QString &text);

} // namespace airside
