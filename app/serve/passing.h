#pragma once

#include "app/serve/proxyrules.h"
#include "app/unified/agentdesk.h"

namespace airside::serve {

/// Whose request is passed on to which Airflow. The pointers outlive it.
struct Passage
{
    unified::Place place;
    std::shared_ptr<Journal> journal;
    const Clock *clock = nullptr;
    QString token; ///< the token's name
};

/// How the journal names who asked.
[[nodiscard]] QString clientOf(const QString &token);

/// Sends it with the instance's sign-in and tells it to the journal: a write before it is sent too. A read that cannot be
/// journalled is not answered.
[[nodiscard]] QCoro::Task<Response> passOn(Passage passage, HttpRequest request, unified::AgentDesk *desk, std::stop_token stop);

} // namespace airside::serve
