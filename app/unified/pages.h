#pragma once

#include "app/unified/objects.h"
#include "app/unified/place.h"
#include "app/unified/progress.h"

namespace airside::unified {

struct PageRequest
{
    Kind kind = Kind::Users;
    int limit = 100;
    QString cursor;      ///< nextCursor or prevCursor of another page; empty: the first page
    bool totals = false; ///< also how many rows there are: a further request for each instance that the page does not touch
    Progress progress = {};
};

struct PageRow
{
    QString instance;
    Object object;
};

/// One page over all places, in an order where new rows come last.
struct Page
{
    QList<PageRow> rows;
    QString nextCursor; ///< empty: the list ends here
    QString prevCursor; ///< empty: the list begins here
    qint64 total = 0;
    bool moved = false; ///< the place of the cursor was not found again: rows may be missing or come twice
};

/// failedAt: set to the name of the instance that an error is about; may be null. Errors also: InvalidInput (the cursor).
[[nodiscard]] QCoro::Task<Result<Page>> readPage(PageRequest request, QList<Place> places, QString *failedAt, std::stop_token stop);

} // namespace airside::unified
