#pragma once

#include "app/ctl/commands.h"

namespace airside::ctl {

struct PageRow
{
    QString key; ///< unique in its instance
    QList<QVariant> cells;
    QJsonObject json;
};

struct RowPage
{
    QList<PageRow> rows;
    qint64 total = 0;
};

/// One kind of list that can be read in pages, in an order where new rows come last.
struct PagedList
{
    QString name; ///< "users list": cursors are bound to it
    QList<SheetColumn> columns;
    QStringList onlyInCsv;
    /// limit: 1 to 100; fewer rows may come.
    QCoro::Task<Result<RowPage>> (*read)(Target *target, qint64 offset, int limit, std::stop_token stop) = nullptr;
};

[[nodiscard]] bool wantsPage(const Invocation &invocation); ///< --limit or --cursor was given
[[nodiscard]] QList<OptionSpec> pageOptions();

/// Reads one page over all instances asked for, prints it and gives the exit code.
[[nodiscard]] QCoro::Task<int> printPage(Call call, PagedList list);

} // namespace airside::ctl
