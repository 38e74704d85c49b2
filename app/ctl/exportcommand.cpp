#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/listflow.h"
#include "core/base/workerpool.h"
#include "core/export/reviewsheet.h"
#include "core/export/writers.h"

#include <QFileInfo>

namespace airside::ctl {

namespace {

std::optional<SheetFormat> exportFormatOf(const Invocation &in)
{
    return formatFromName(in.has("format") ? in.value("format") : QFileInfo(in.value("out")).suffix().toLower());
}

[[nodiscard]] QCoro::Task<int> exportReviewSheet(Call call)
{
    if (call.in.value("out").isEmpty())
        co_return failUsage(call, QStringLiteral("--out FILE is missing."));
    const std::optional<SheetFormat> format = exportFormatOf(call.in);
    if (!format)
        co_return failUsage(call, QStringLiteral("--format is xlsx, csv or json."));
    const SnapshotRequest usersAndRoles{true, true, false, false, {}};
    const Gathered gathered = co_await gatherSnapshots(call, usersAndRoles);
    if (gathered.snapshots.isEmpty() || call.stop.stop_requested())
        co_return gathered.snapshots.isEmpty() ? gathered.code : Partly;
    const Sheet sheet = reviewSheet(gathered.snapshots);
    const QString file = QFileInfo(call.in.value("out")).absoluteFilePath();
    const std::function<Result<void>()> write = [sheet, chosen = *format, file] { return writeSheet(sheet, chosen, file); };
    const Result<void> written = co_await inPool(write);
    if (!written)
        co_return failWith(call, written.error());
    const QString rows = sheet.rowCount == 1 ? QStringLiteral("1 row") : QStringLiteral("%1 rows").arg(sheet.rowCount);
    const QString gaps = gathered.complete ? QString() : QStringLiteral(", ") + completenessWords(gathered);
    call.printer->print({QStringLiteral("%1: %2%3").arg(file, rows, gaps)},
                        {{QStringLiteral("file"), file}, {QStringLiteral("format"), formatName(*format)},
                         {QStringLiteral("rows"), sheet.rowCount}, {QStringLiteral("complete"), gathered.complete}});
    co_return gathered.code;
}

} // namespace

Command exportReviewSheetCommand()
{
    const auto option = [](const char *name, const char *value, const char *help) {
        return OptionSpec{QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), false};
    };
    return {{{QStringLiteral("export"), QStringLiteral("review-sheet")},
             QStringLiteral("Write the access-review sheet of all instances, or of one."), {},
             {option("format", "xlsx|csv|json", "default: by the file's name"),
              option("out", "FILE", "where to; an existing file is replaced only when all is well")},
             Reach::Instance,
             QStringLiteral("One row for each user and role, and one for a user without roles. An incomplete listing is written\n"
                            "with its figures and ends with 4.")},
            exportReviewSheet};
}

} // namespace airside::ctl
