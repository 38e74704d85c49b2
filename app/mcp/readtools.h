#pragma once

#include "app/mcp/protocol.h"

namespace airside::mcp {

/// The tools that read users, roles and permissions.
[[nodiscard]] QList<Tool> readTools();

/// The command of airsidectl that does what the tool does, in words; without the instance.
[[nodiscard]] QStringList commandWords(const ToolCall &call);

/// What that command printed, in the one shape of all tools. hidden: without e-mail addresses and people's names.
[[nodiscard]] QJsonObject shaped(const ToolCall &call, const QJsonObject &printed, bool hidden);

} // namespace airside::mcp
