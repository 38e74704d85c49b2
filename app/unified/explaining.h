#pragma once

#include "app/unified/answers.h"

namespace airside::unified {

/// Why may this user do that, or: what does this role really allow?
struct ExplainRequest
{
    Kind kind = Kind::Users; ///< or roles
    QString id;         ///< a username or a role's name
    QString instance;   ///< a name; empty: the only one
    QString permission; ///< only what answers for this one ("can_edit on DAG:x"); empty: all
    Progress progress = {};
};

/// What is held is read from the server, as it is now. Errors: NotFound, InvalidInput (which instance; no permission), and those of reading.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> explained(ExplainRequest request, QList<Place> places, std::stop_token stop);

} // namespace airside::unified
