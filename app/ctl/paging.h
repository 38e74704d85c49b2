#pragma once

#include "app/ctl/commands.h"
#include "app/unified/pages.h"

namespace airside::ctl {

/// One kind of list that can be read in pages, as it is printed.
struct PagedList
{
    unified::Kind kind = unified::Kind::Users;
    QString title;
    QList<SheetColumn> columns;
    QStringList onlyInCsv;
    QList<QVariant> (*cells)(const unified::PageRow &row) = nullptr;
    QJsonObject (*json)(const unified::PageRow &row) = nullptr;
};

[[nodiscard]] bool wantsPage(const Invocation &invocation); ///< --limit or --cursor was given
[[nodiscard]] QList<OptionSpec> pageOptions();

/// Reads one page over all instances asked for, prints it and gives the exit code.
[[nodiscard]] QCoro::Task<int> printPage(Call call, PagedList list);

/// Those that a request may be about. Errors as Session::every().
[[nodiscard]] QCoro::Task<Result<QList<unified::Place>>> placesOf(Call call);

} // namespace airside::ctl
