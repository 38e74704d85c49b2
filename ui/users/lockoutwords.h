#pragma once

#include "ui/users/lockoutchanges.h"

namespace airside {

[[nodiscard]] QString lockoutTitle(LockoutWay way);

/// What a way does and does not do on these servers, one sentence a line, also what is not known. A sentence that is true of some of
/// several servers only has their names before it. Holds server text: show it through visible().
[[nodiscard]] QStringList lockoutSentences(LockoutWay way, const QList<LockoutServer> &servers);

/// Why no account can be deactivated; empty: some can.
[[nodiscard]] QString noDeactivationBecause(const QList<LockoutServer> &servers);

} // namespace airside
