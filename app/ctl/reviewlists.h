#pragma once

#include "app/ctl/commands.h"
#include "core/review/population.h"

namespace airside::ctl {

/// --list TOOL=FILE, --columns TOOL:FIELD=TITLE;...
[[nodiscard]] QList<OptionSpec> listOptions();

/// The lists that are given. A tool's columns are those that are said, else those of before (campaign: of it; else: that were kept), else
/// guessed from the titles; what was said is kept. campaign: nullptr at its creation. Errors: InvalidInput, BadFile, TooLarge, File.
[[nodiscard]] Result<QList<AccountList>> givenLists(const Call &call, const State &state, const Campaign *campaign);

/// --managers FILE. Errors: as of givenLists().
[[nodiscard]] Result<ManagerList> givenManagers(const Call &call);

} // namespace airside::ctl
