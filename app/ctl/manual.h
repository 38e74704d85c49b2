#pragma once

#include "app/ctl/arguments.h"

namespace airside::ctl {

/// The sections of airsidectl(1) that describe commands and options, as roff. resources/man has the rest of the page.
[[nodiscard]] QByteArray manualSections(const QList<CommandSpec> &commands);

} // namespace airside::ctl
