#pragma once

#include "app/mcp/protocol.h"
#include "app/unified/answers.h"

namespace airside::mcp {

/// The tools that read users, roles and permissions.
[[nodiscard]] QList<Tool> readTools();

/// What such a tool's call asks for. redact: hides e-mail addresses and people's names.
[[nodiscard]] unified::Request requestOf(const ToolCall &call, bool redact);

} // namespace airside::mcp
