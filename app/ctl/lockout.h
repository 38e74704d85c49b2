#pragma once

#include "app/ctl/changeflow.h"

namespace airside::ctl {

/// The accounts named as arguments, each once, as they stand. Errors: those of AccessApi::fetchUser(); nothing was
/// written then.
[[nodiscard]] QCoro::Task<Result<QList<User>>> namedUsers(Call call, Target *target);

/// The change of one account to that.
[[nodiscard]] Change accountChange(const Target &target, const User &before, const User &after);

[[nodiscard]] Command lockoutCommand(const char *verb, const QString &summary, const QString &notes,
                                     QCoro::Task<int> (*execute)(Call));

} // namespace airside::ctl
