#pragma once

#include "core/changes/applier.h"
#include "ui/kit/theme.h"

namespace airside {

/// Whether it was only checked what would become of the changes, or they have been applied.
enum class Tense { Would, Did };

/// "Change user alice", "Delete role Ops", ...
[[nodiscard]] QString changeTitle(const Change &change);
/// "done and verified", "conflict: would be left alone", ...
[[nodiscard]] QString stateText(ChangeState state, Tense tense);
/// How a change would be written: "by the REST API", ...
[[nodiscard]] QString wayText(WriteWay way);
[[nodiscard]] QString stateIcon(ChangeState state);
[[nodiscard]] QColor stateColour(ChangeState state, const Theme &theme);
/// Why, in whole sentences; empty: there is nothing to explain.
[[nodiscard]] QStringList reasonsOf(const ChangeResult &result, Tense tense);

} // namespace airside
