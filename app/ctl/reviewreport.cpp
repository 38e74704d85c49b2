#include "app/ctl/evidenceflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "app/ctl/reviewflow.h"
#include "core/base/statedir.h"
#include "core/base/workerpool.h"
#include "core/export/pseudonyms.h"
#include "core/store/reviewjournal.h"

#include <QFileInfo>

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> writeReport(Call call)
{
    if (call.in.value("out").isEmpty())
        co_return failUsage(call, QStringLiteral("--out FILE is missing."));
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    std::function<QString(const QString &)> alias;
    if (call.in.has("pseudonyms")) {
        const Result<QByteArray> key = pseudonymKey(QFileInfo(call.in.value("pseudonyms")).absoluteFilePath());
        if (!key)
            co_return failWith(call, key.error());
        alias = [secret = *key](const QString &name) { return pseudonymOf(name, secret); };
    }
    const Result<ReviewJournal> journal = co_await journalOfReview(call, *review);
    if (!journal)
        co_return failWith(call, journal.error());
    const QByteArray pdf = co_await reviewPdf(call, *review, *journal, alias);
    const QString file = QFileInfo(call.in.value("out")).absoluteFilePath();
    const Result<void> written = writeFileAtomically(file, pdf);
    if (!written)
        co_return failWith(call, written.error());
    const qsizetype items = (*review)->items.size();
    call.printer->print({QStringLiteral("%1: %2").arg(file, countOf(items, QStringLiteral("item"), QStringLiteral("items")))},
                        {{QStringLiteral("file"), file}, {QStringLiteral("items"), items}, {QStringLiteral("signed_off"), (*review)->signedOff.has_value()}});
    co_return Done;
}

} // namespace

QCoro::Task<Result<ReviewJournal>> journalOfReview(Call call, std::shared_ptr<Review> review)
{
    const QSet<QUuid> changes = changesOfReview(*review);
    if (changes.isEmpty())
        co_return ReviewJournal();
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return fail(book.error());
    const JournalFilter everything;
    const Result<QList<JournalLine>> lines = co_await (*book)->lines(everything);
    if (!lines)
        co_return fail(lines.error());
    co_return reviewJournal(changes, *lines);
}

QCoro::Task<QByteArray> reviewPdf(Call call, std::shared_ptr<Review> review, ReviewJournal journal, std::function<QString(const QString &)> alias)
{
    const PaperExtras extras{call.context->clock->nowUtc(), actingName(call), journal.changes, alias};
    const std::shared_ptr<const Review> seen = review;
    const std::function<QByteArray()> draw = [seen, extras] { return toPdf(campaignPaper(seen, extras)); };
    const QByteArray pdf = co_await inPool(draw);
    co_return pdf;
}

Command reviewReportCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("report")}, QStringLiteral("Write an access review as a PDF report."), {campaignArgument()},
             {reviewOption("out", "FILE", "where to; an existing file is replaced"), asOption(),
              reviewOption("pseudonyms", "FILE", "names become pseudonyms, by the key in this file; it is made where there is none")},
             Reach::Nothing,
             QStringLiteral("Scope and exclusions, method and source, completeness, results, privileged access, exceptions, removals with before and\n"
                            "after, reviewers and sign-off, as PDF/A-1b. An evidence pack has it, too.")},
            writeReport};
}

} // namespace airside::ctl
