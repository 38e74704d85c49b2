#pragma once

#include "app/mcp/protocol.h"
#include "app/unified/archive.h"
#include "app/unified/explaining.h"

namespace airside::mcp {

/// The tools that read what Airside itself knows: the journal, the history, the reviews, and why somebody may do something.
[[nodiscard]] QList<Tool> knowledgeTools();

/// Of the journal, the history or a review.
[[nodiscard]] bool asksArchive(const QString &tool);
[[nodiscard]] bool asksReviews(const QString &tool);
[[nodiscard]] bool explains(const QString &tool);

/// What a call of the former asks for. Errors: InvalidInput (a time that is none).
[[nodiscard]] Result<unified::ArchiveRequest> archiveRequestOf(const ToolCall &call, bool redact);
/// What a call of the latter asks for.
[[nodiscard]] unified::ExplainRequest explainRequestOf(const ToolCall &call);

} // namespace airside::mcp
