#pragma once

#include "app/ctl/reviewflow.h"

namespace airside::ctl {

struct OpenedTeam
{
    TeamAddress address;
    std::shared_ptr<ReviewStore> store;
};

[[nodiscard]] OptionSpec passwordOption();
[[nodiscard]] ArgumentSpec addressArgument(bool optional);
/// The store of an address, with the password from stdin (--password-stdin) or the keychain; of the settings when the address is empty.
/// Errors: InvalidInput (also: there is none), CredentialMissing, File, BadFile.
[[nodiscard]] QCoro::Task<Result<OpenedTeam>> openTeam(Call call, QString url);
/// That of --password-stdin; empty without the option.
[[nodiscard]] QCoro::Task<Result<Secret>> givenPassword(Call call);

} // namespace airside::ctl
