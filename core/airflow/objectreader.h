#pragma once

#include "core/airflow/parsers.h"
#include "core/airflow/signedsender.h"

namespace airside {

/// One user or role, read as it stands. Errors: InvalidInput (a name that can never be addressed), NotFound,
/// Forbidden, MalformedAnswer and those of SignedSender. context and sender must outlive the task.
[[nodiscard]] QCoro::Task<Result<User>> readUser(ClientContext *context, SignedSender *sender, QString username,
                                                 std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<Role>> readRole(ClientContext *context, SignedSender *sender, QString name,
                                                 std::stop_token stop);

/// Fails with InvalidInput when the API could never address the name.
[[nodiscard]] Result<void> checkAddressable(const QString &name);

} // namespace airside
