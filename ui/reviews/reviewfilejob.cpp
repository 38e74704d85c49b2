#include "ui/reviews/reviewfilejob.h"

#include "core/base/statedir.h"
#include "core/base/workerpool.h"
#include "core/credentials/evidencekey.h"
#include "core/export/evidencepack.h"
#include "core/export/itemsheet.h"
#include "core/export/packsignature.h"
#include "core/export/pseudonyms.h"
#include "core/report/campaignpaper.h"
#include "core/review/sampling.h"
#include "core/store/reviewjournal.h"

#include <QCoreApplication>

namespace airside {

namespace {

using ReviewPtr = std::shared_ptr<const Review>;
using Wrote = Result<ReviewFileDone>;

Wrote stopped()
{
    return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
}

QList<qsizetype> placesOf(const Review &review, const QStringList &items)
{
    QList<qsizetype> places;
    for (const QString &item : items) {
        if (const qsizetype place = review.placeOf(item); place >= 0)
            places += place;
    }
    return places;
}

/// 0: none is wanted.
Result<qsizetype> sampleOfWish(const ReviewFileWish &wish, const Review &review)
{
    if (wish.sample.isEmpty())
        return 0;
    const std::optional<qsizetype> size = sampleSize(wish.sample, review.items.size());
    if (!size || wish.seed.isEmpty())
        return fail({ErrorKind::InvalidInput, 0, wish.sample, QCoreApplication::translate("ReviewRules", "a sample is a number of items or a share, as 10%, and has a seed."), {}});
    return std::min(*size, review.items.size());
}

Wrote writeItems(const ReviewFileWish &wish, const ReviewPtr &review)
{
    const bool sampled = !wish.sample.isEmpty();
    const Result<qsizetype> size = sampleOfWish(wish, *review);
    if (!size)
        return fail(size.error());
    const QList<qsizetype> places = placesOf(*review, sampled ? sampleOf(idsOf(*review), wish.seed, *size) : wish.items);
    Sheet sheet = wish.kind == ReviewFileKind::ItemSheet ? itemSheet(review, places) : reviewResultSheet(review, places);
    if (!wish.pseudonymFile.isEmpty()) {
        const Result<QByteArray> key = pseudonymKey(wish.pseudonymFile);
        if (!key)
            return fail(key.error());
        sheet = pseudonymised(sheet, *key);
    }
    const Result<void> written = writeSheet(sheet, wish.format, wish.path);
    if (!written)
        return fail(written.error());
    return ReviewFileDone{places.size(), review->signedOff.has_value(), {}, *size};
}

Result<QByteArray> drawReport(const ReviewFileWish &wish, const ReviewPtr &review, const ReviewJournal &journal)
{
    PaperExtras extras{wish.now, wish.by, journal.changes, {}};
    if (!wish.pseudonymFile.isEmpty()) {
        const Result<QByteArray> key = pseudonymKey(wish.pseudonymFile);
        if (!key)
            return fail(key.error());
        extras.alias = [secret = *key](const QString &name) { return pseudonymOf(name, secret); };
    }
    return toPdf(campaignPaper(review, extras));
}

Wrote writePack(const ReviewFileWish &wish, const ReviewPtr &review, const PackExtras &extras)
{
    const Result<QList<PackFile>> files = evidenceFiles(review, extras);
    if (!files)
        return fail(files.error());
    const Result<void> written = wish.kind == ReviewFileKind::Zip ? writeEvidenceZip(wish.path, *files, extras.madeAt) : writeEvidence(wish.path, *files);
    if (!written)
        return fail(written.error());
    ReviewFileDone done{review->items.size(), review->signedOff.has_value(), {}, extras.sampleSize};
    if (!extras.signingKey.isEmpty()) {
        const Result<QByteArray> key = publicKeyOf(extras.signingKey);
        if (key)
            done.fingerprint = fingerprintOf(*key);
    }
    return done;
}

[[nodiscard]] QCoro::Task<Result<ReviewJournal>> journalOf(JournalReader *reader, ReviewPtr review)
{
    const QSet<QUuid> changes = changesOfReview(*review);
    if (changes.isEmpty())
        co_return ReviewJournal();
    if (!reader)
        co_return fail({ErrorKind::File, 0, QStringLiteral("journal"), {}, {}});
    const JournalFilter everything;
    const Result<QList<JournalLine>> lines = co_await reader->lines(everything);
    if (!lines)
        co_return fail(lines.error());
    const std::function<ReviewJournal()> pick = [changes, all = *lines] { return reviewJournal(changes, all); };
    const ReviewJournal journal = co_await inPool(pick);
    co_return journal;
}

[[nodiscard]] QCoro::Task<Wrote> packOf(ReviewFileWish wish, ReviewPtr review, ReviewJournal journal, std::function<void(int, int)> step, std::stop_token stop)
{
    constexpr int kSteps = 4;
    PackExtras extras;
    extras.madeAt = wish.now;
    extras.madeBy = wish.by;
    extras.journal = journal.lines;
    const Result<qsizetype> size = sampleOfWish(wish, *review);
    if (!size)
        co_return fail(size.error());
    extras.sampleSeed = wish.seed;
    extras.sampleSize = *size;
    if (wish.sign) {
        const Result<Secret> key = co_await keptEvidenceKey(wish.credentials, stop);
        if (!key)
            co_return fail(key.error());
        extras.signingKey = *key;
    }
    const Result<QList<ReviewFile>> sheets = co_await wish.store->files(wish.review);
    if (!sheets)
        co_return fail(sheets.error());
    for (const ReviewFile &sheet : *sheets)
        extras.sheets += PackFile{sheet.name, sheet.content};
    if (stop.stop_requested())
        co_return stopped();
    step(3, kSteps);
    const std::function<Result<QByteArray>()> draw = [wish, review, journal] { return drawReport(wish, review, journal); };
    const Result<QByteArray> pdf = co_await inPool(draw);
    if (!pdf)
        co_return fail(pdf.error());
    extras.report = *pdf;
    if (stop.stop_requested())
        co_return stopped();
    step(4, kSteps);
    const std::function<Wrote()> write = [wish, review, extras] { return writePack(wish, review, extras); };
    const Wrote written = co_await inPool(write);
    co_return written;
}

[[nodiscard]] QCoro::Task<Wrote> reportOf(ReviewFileWish wish, ReviewPtr review, ReviewJournal journal)
{
    const std::function<Wrote()> draw = [wish, review, journal]() -> Wrote {
        const Result<QByteArray> pdf = drawReport(wish, review, journal);
        if (!pdf)
            return fail(pdf.error());
        const Result<void> written = writeFileAtomically(wish.path, *pdf);
        if (!written)
            return fail(written.error());
        return ReviewFileDone{review->items.size(), review->signedOff.has_value(), {}, 0};
    };
    const Wrote written = co_await inPool(draw);
    co_return written;
}

} // namespace

QCoro::Task<Wrote> writeReviewFile(ReviewFileWish wish, std::function<void(int, int)> step, std::stop_token stop)
{
    const bool isSheet = wish.kind == ReviewFileKind::ItemSheet || wish.kind == ReviewFileKind::ResultSheet;
    const bool isReport = wish.kind == ReviewFileKind::Report;
    int steps = 4;
    if (isSheet)
        steps = 2;
    else if (isReport)
        steps = 3;
    step(1, steps);
    const Result<Review> read = co_await wish.store->read(wish.review);
    if (!read)
        co_return fail(read.error());
    const ReviewPtr review = std::make_shared<const Review>(*read);
    if (stop.stop_requested())
        co_return stopped();
    step(2, steps);
    if (isSheet) {
        const std::function<Wrote()> write = [wish, review] { return writeItems(wish, review); };
        const Wrote written = co_await inPool(write);
        co_return written;
    }
    const Result<ReviewJournal> journal = co_await journalOf(wish.journal, review);
    if (!journal)
        co_return fail(journal.error());
    if (stop.stop_requested())
        co_return stopped();
    if (isReport) {
        step(3, steps);
        const Wrote written = co_await reportOf(wish, review, *journal);
        co_return written;
    }
    const Wrote written = co_await packOf(wish, review, *journal, step, stop);
    co_return written;
}

} // namespace airside
