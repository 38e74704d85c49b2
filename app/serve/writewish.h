#pragma once

#include "app/serve/route.h"
#include "app/unified/agentdesk.h"

namespace airside::serve {

/// What a POST, PATCH or DELETE of a user or role asks for.
struct WriteWish
{
    unified::Write write;
    bool proposes = false; ///< a person has to approve it; else it is applied at once, within the guards
};

/// The body holds the object's fields as they are read; "reason" and "instance" may stand there too, or in the query. A
/// token that may only propose proposes, one that may write as well does so with ?propose=true. Errors: InvalidInput,
/// Forbidden (?propose=true without the scope).
[[nodiscard]] Result<WriteWish> writeWish(const Route &route, const Request &request);

/// The same for the journal: no value of the body but names.
[[nodiscard]] unified::AgentCall callOf(const Route &route, const Request &request);

/// 202 for a proposal, 200 for what was applied or is so already.
[[nodiscard]] int statusOfWrite(const QJsonObject &answer);

} // namespace airside::serve
