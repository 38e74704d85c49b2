#include "app/ctl/exitcode.h"
#include "app/ctl/reviewflow.h"
#include "core/base/osuser.h"
#include "core/base/workerpool.h"
#include "core/export/itemimport.h"
#include "core/export/itemsheet.h"
#include "core/export/pseudonyms.h"
#include "core/export/writers.h"

#include <QFileInfo>

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> exportItems(Call call)
{
    if (call.in.value("out").isEmpty())
        co_return failUsage(call, QStringLiteral("--out FILE is missing."));
    const std::optional<SheetFormat> format = formatFromName(call.in.has("format") ? call.in.value("format") : QFileInfo(call.in.value("out")).suffix().toLower());
    if (!format)
        co_return failUsage(call, QStringLiteral("--format is xlsx, csv or json."));
    if (call.in.has("pseudonyms") && !call.in.has("results"))
        co_return failUsage(call, QStringLiteral("--pseudonyms goes with --results: a reviewer has to know whom he decides about."));
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    const Result<QList<qsizetype>> places = chosenPlaces(call, **review);
    if (!places)
        co_return failWith(call, places.error());
    Sheet sheet = call.in.has("results") ? reviewResultSheet(*review, *places) : itemSheet(*review, *places);
    if (call.in.has("pseudonyms")) {
        const Result<QByteArray> key = pseudonymKey(QFileInfo(call.in.value("pseudonyms")).absoluteFilePath());
        if (!key)
            co_return failWith(call, key.error());
        sheet = pseudonymised(sheet, *key);
    }
    const QString file = QFileInfo(call.in.value("out")).absoluteFilePath();
    const std::function<Result<void>()> write = [sheet, chosen = *format, file] { return writeSheet(sheet, chosen, file); };
    const Result<void> written = co_await inPool(write);
    if (!written)
        co_return failWith(call, written.error());
    call.printer->print({QStringLiteral("%1: %2").arg(file, countOf(sheet.rowCount, QStringLiteral("item"), QStringLiteral("items")))},
                        {{QStringLiteral("file"), file}, {QStringLiteral("format"), formatName(*format)}, {QStringLiteral("items"), sheet.rowCount}});
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> importItems(Call call)
{
    const QString path = call.in.argument(1);
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    const Result<QByteArray> bytes = itemFileBytes(path);
    if (!bytes)
        co_return failWith(call, bytes.error());
    const std::shared_ptr<const Review> seen = *review;
    const std::function<Result<SheetImport>()> read = [seen, content = *bytes, by = actingName(call), os = osUserName(), now = call.context->clock->nowUtc()] {
        return importItemFile(seen, content, by, os, now);
    };
    Result<SheetImport> sheet = co_await inPool(read);
    if (!sheet) {
        sheet.error().subject = path;
        if (sheet.error().message.isEmpty() && !sheet.error().detail.isEmpty()) // of a reader: "line 7: ...", "cell B3 ..."
            sheet.error().message = sheet.error().detail.left(1).toUpper() + sheet.error().detail.mid(1) + QLatin1Char('.');
        co_return failWith(call, sheet.error());
    }
    for (const RefusedRow &row : std::as_const(sheet->refused))
        call.printer->failure(ErrorKind::InvalidInput, 0, QStringLiteral("Row %1, item %2: %3").arg(QString::number(row.row), row.item, row.why), {});
    const QString name = QFileInfo(path).fileName();
    ReviewRecord record = recordBy(call, ReviewEvent::Imported);
    record.detail = name;
    record.digest = sha256Hex(*bytes);
    record.whole = importFacts(*sheet);
    const QList<ReviewRecord> records = QList<ReviewRecord>{record} + sheet->records;
    const ReviewFile file{name, *bytes};
    const Result<void> recorded = co_await recordAll(call, *review, records, file);
    if (!recorded)
        co_return failWith(call, recorded.error());
    call.printer->print({QStringLiteral("%1: %2 recorded, %3 as before, %4 blank, %5 refused")
                             .arg(name, countOf(sheet->records.size(), QStringLiteral("decision"), QStringLiteral("decisions")),
                                  QString::number(sheet->same), QString::number(sheet->blank), QString::number(sheet->refused.size()))},
                        record.whole);
    co_return sheet->refused.isEmpty() ? Done : Partly;
}

} // namespace

Command reviewExportCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("export")}, QStringLiteral("Write an access review's items as a sheet for reviewers, or with the results."),
             {campaignArgument()},
             QList<OptionSpec>{reviewOption("out", "FILE", "where to; an existing file is replaced only when all is well"),
                               reviewOption("format", "xlsx|csv|json", "default: by the file's name"),
                               reviewOption("results", "", "with who decided when, and what became of it; such a sheet cannot come back"),
                               reviewOption("pseudonyms", "FILE", "with --results: names become pseudonyms, by the key in this file; it is made where there is none")}
                 + itemChoiceOptions(),
             Reach::Nothing,
             QStringLiteral("A reviewer fills in the columns Decision, Change to, Exception until, Reason and Why about oneself. Each row has its\n"
                            "item and a digest. review import takes the sheet back, as XLSX or CSV.")},
            exportItems};
}

Command reviewImportCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("import")}, QStringLiteral("Take a reviewer's sheet back, as XLSX or CSV."),
             {campaignArgument(), {QStringLiteral("FILE"), QStringLiteral("as review export wrote it, filled in"), false}}, {asOption()}, Reach::Nothing,
             QStringLiteral("--as names the reviewer who filled it in. A row in which anything but the decision was changed is refused and\n"
                            "named, as is one that is not the reviewer's to decide; the others are recorded. The file is kept as evidence.")},
            importItems};
}

} // namespace airside::ctl
