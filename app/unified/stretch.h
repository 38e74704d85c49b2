#pragma once

#include "app/unified/client.h"
#include "app/unified/objects.h"

namespace airside::unified {

/// Rows of one instance, from an offset on; fewer than asked for may come.
struct Stretch
{
    QList<Object> rows;
    qint64 total = 0;
};

/// limit: 1 to 100. The client must outlive the task.
[[nodiscard]] QCoro::Task<Result<Stretch>> readStretch(Kind kind, Client *client, qint64 offset, int limit, std::stop_token stop);

} // namespace airside::unified
