#pragma once

#include "app/mcp/protocol.h"
#include "app/unified/agentdesk.h"

namespace airside::mcp {

/// The tools that write users and roles, and the one that proposes several changes together. applies: they do so at once;
/// otherwise they store a proposal for a person.
[[nodiscard]] QList<Tool> writeTools(bool applies);

[[nodiscard]] bool isWriteTool(const QString &name);
[[nodiscard]] QString proposeTool(); ///< "propose_changes"

/// What a call of one of the six asks for.
[[nodiscard]] unified::Write writeOf(const ToolCall &call);
/// What a call of proposeTool() with "changes" asks for. Errors: InvalidInput.
[[nodiscard]] Result<QList<unified::Write>> writesOf(const ToolCall &call);

/// The call for the journal: what it was given, clipped, and nothing that may be a secret.
[[nodiscard]] unified::AgentCall recordOf(const ToolCall &call);

} // namespace airside::mcp
