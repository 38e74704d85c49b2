#pragma once

#include "app/ctl/commands.h"
#include "app/mcp/protocol.h"
#include "app/unified/progress.h"

namespace airside::ctl {

/// What the options let a client do.
enum class McpWrites { None, Propose, Apply };
[[nodiscard]] McpWrites mcpWrites(const Invocation &in);

/// Carries out the call, and journals it. What cannot be journalled is not answered. progress: told while a long list is read.
[[nodiscard]] QCoro::Task<mcp::ToolAnswer> runTool(Call call, mcp::ToolCall tool, unified::Progress progress);
/// Journals a call whose arguments did not fit.
[[nodiscard]] QCoro::Task<void> recordRefused(Call call, mcp::ToolCall tool);

} // namespace airside::ctl
