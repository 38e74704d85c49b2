#include "app/ctl/evidenceflow.h"
#include "app/ctl/evidencekey.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/reviewflow.h"
#include "core/base/workerpool.h"
#include "core/export/evidencepack.h"
#include "core/review/sampling.h"

#include <QFileInfo>
#include <QJsonArray>

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> packEvidence(Call call)
{
    if (call.in.value("out").isEmpty())
        co_return failUsage(call, QStringLiteral("--out DIR is missing."));
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    const std::optional<qsizetype> size = sampleSize(call.in.value("sample"), (*review)->items.size());
    if (call.in.has("sample") != call.in.has("seed") || (call.in.has("sample") && (!size || call.in.value("seed").isEmpty())))
        co_return failUsage(call, QStringLiteral("--sample is a number of items or a percentage, as 10%, and goes with --seed TEXT."));
    const Result<ReviewJournal> journal = co_await journalOfReview(call, *review);
    if (!journal)
        co_return failWith(call, journal.error());
    const Result<ReviewStore *> store = co_await reviewStore(call);
    const Result<QList<ReviewFile>> sheets = co_await (*store)->files((*review)->campaign.id);
    if (!sheets)
        co_return failWith(call, sheets.error());
    PackExtras extras;
    extras.madeAt = call.context->clock->nowUtc();
    extras.madeBy = actingName(call);
    extras.journal = journal->lines;
    const std::function<QString(const QString &)> byName;
    extras.report = co_await reviewPdf(call, *review, *journal, byName);
    for (const ReviewFile &sheet : *sheets)
        extras.sheets += PackFile{sheet.name, sheet.content};
    extras.sampleSeed = call.in.value("seed");
    extras.sampleSize = size.value_or(0);
    if (call.in.has("sign")) {
        const Result<Secret> key = co_await evidenceKey(call);
        if (!key)
            co_return failWith(call, key.error());
        extras.signingKey = *key;
    }
    const QString place = QFileInfo(call.in.value("out")).absoluteFilePath();
    const std::shared_ptr<const Review> seen = *review;
    const std::function<Result<void>()> write = [seen, extras, place] {
        const Result<QList<PackFile>> files = evidenceFiles(seen, extras);
        if (!files)
            return Result<void>(fail(files.error()));
        return place.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive) ? writeEvidenceZip(place, *files, extras.madeAt) : writeEvidence(place, *files);
    };
    const Result<void> written = co_await inPool(write);
    if (!written)
        co_return failWith(call, written.error());
    const QString digest = QString::fromLatin1(seen->head.digest);
    call.printer->print({QStringLiteral("%1: %2, digest %3").arg(place, countOf(seen->items.size(), QStringLiteral("item"), QStringLiteral("items")), digest)},
                        {{QStringLiteral("folder"), place}, {QStringLiteral("signed"), !extras.signingKey.isEmpty()}, {QStringLiteral("items"), seen->items.size()}, {QStringLiteral("signed_off"), seen->signedOff.has_value()},
                         {QStringLiteral("records"), seen->head.sequence}, {QStringLiteral("digest"), digest}});
    if (!seen->signedOff)
        call.printer->note(QStringLiteral("The review is not signed off: this is how it stands now."));
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> verifyPack(Call call)
{
    const std::function<Result<PackVerdict>()> verify = [folder = call.in.argument(0)] { return verifyEvidence(folder); };
    Result<PackVerdict> verdict = co_await inPool(verify);
    if (!verdict)
        co_return failWith(call, verdict.error());
    const QString digest = QString::fromLatin1(verdict->head.digest);
    if (call.in.has("digest") && call.in.value("digest") != digest)
        verdict->problems += QStringLiteral("the review: its digest is not the one that was given");
    const QString signedBy = QString::fromLatin1(verdict->signedBy);
    if (call.in.has("signed-by") && call.in.value("signed-by").toLower() != signedBy)
        verdict->problems += signedBy.isEmpty() ? QStringLiteral("the pack: it holds no signature that fits") : QStringLiteral("the pack: it was signed with another key, %1").arg(signedBy);
    for (const QString &problem : std::as_const(verdict->problems))
        call.printer->failure(ErrorKind::BadFile, 0, problem, {});
    const bool whole = verdict->problems.isEmpty();
    const QString end = verdict->signedOff ? QStringLiteral("signed off") : QStringLiteral("not signed off");
    QStringList lines;
    if (!signedBy.isEmpty())
        lines += QStringLiteral("signed with the key %1").arg(signedBy);
    lines.prepend(whole ? QStringLiteral("whole: %1 files, %2 records, %3, digest %4").arg(verdict->files).arg(verdict->head.sequence).arg(end, digest)
                        : QStringLiteral("NOT WHOLE: %1").arg(countOf(verdict->problems.size(), QStringLiteral("problem"), QStringLiteral("problems"))));
    call.printer->print(lines,
                        {{QStringLiteral("whole"), whole}, {QStringLiteral("files"), verdict->files}, {QStringLiteral("records"), verdict->head.sequence},
                         {QStringLiteral("signed_off"), verdict->signedOff}, {QStringLiteral("digest"), digest},
                         {QStringLiteral("signed_by"), signedBy}, {QStringLiteral("problems"), QJsonArray::fromStringList(verdict->problems)}});
    co_return whole ? Done : Failed;
}

} // namespace

Command evidencePackCommand()
{
    return {{{QStringLiteral("evidence"), QStringLiteral("pack")}, QStringLiteral("Write an access review as a folder for an auditor."), {campaignArgument()},
             {reviewOption("out", "DIR", "a folder that is not there yet, or is empty; a name that ends in .zip makes a ZIP"), asOption(),
              reviewOption("sign", "", "with the key of evidence key create"), reviewOption("sample", "N", "draw so many items for the auditor, or so many percent: 10%"),
              reviewOption("seed", "TEXT", "of the sample; the same seed draws the same items")}, Reach::Nothing,
             QStringLiteral("Population, exclusions, decisions, removals, what the journal says of them, sheets that came back, a report as\n"
                            "PDF, a README, a script that verifies, and manifest.sha256.")},
            packEvidence};
}

Command evidenceVerifyCommand()
{
    return {{{QStringLiteral("evidence"), QStringLiteral("verify")}, QStringLiteral("Check an evidence pack; asks nothing but the folder or ZIP."),
             {{QStringLiteral("DIR"), QStringLiteral("a folder or a ZIP, as evidence pack wrote it"), false}},
             {reviewOption("digest", "SHA256", "of the last record, as the sign-off printed it"),
              reviewOption("signed-by", "FINGERPRINT", "of the key that it has to be signed with, as evidence key show prints it")}, Reach::Nothing,
             QStringLiteral("Names each file that was changed, added or taken away, and ends with 1 then.")},
            verifyPack};
}

} // namespace airside::ctl
