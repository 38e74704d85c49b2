#include "core/export/evidencepack.h"

#include "core/base/clock.h"
#include "core/export/itemsheet.h"
#include "core/export/writers.h"
#include "core/review/reviewsignals.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

QByteArray joinedLines(const QList<QByteArray> &lines)
{
    QByteArray out;
    for (const QByteArray &line : lines)
        out += line + '\n';
    return out;
}

QByteArray recordLines(const Review &review)
{
    QByteArray out;
    for (const ReviewLine &line : review.texts.records)
        out += line.text + '\n';
    return out;
}

QByteArray summaryJson(const Review &review, const PackExtras &extras)
{
    const QJsonObject summary{{QStringLiteral("campaign"), toJson(review.campaign)},
                              {QStringLiteral("created_at"), isoUtc(review.createdAt)},
                              {QStringLiteral("created_by"), review.createdBy},
                              {QStringLiteral("progress"), toJson(progressOf(review))},
                              {QStringLiteral("reviewers"), toJson(reviewerSignals(review))},
                              {QStringLiteral("removed_what_they_decided_alone"), QJsonArray::fromStringList(removersOfTheirOwnDecisions(review))},
                              {QStringLiteral("signed_off_by"), review.signedOff ? QJsonValue(review.signedOff->by) : QJsonValue()},
                              {QStringLiteral("signed_off_at"), review.signedOff ? QJsonValue(isoUtc(review.signedOff->at)) : QJsonValue()},
                              {QStringLiteral("records"), review.head.sequence},
                              {QStringLiteral("last_digest"), QString::fromLatin1(review.head.digest)},
                              {QStringLiteral("pack_made_at"), isoUtc(extras.madeAt)},
                              {QStringLiteral("pack_made_by"), extras.madeBy},
                              {QStringLiteral("made_with"), QStringLiteral("Airside " AIRSIDE_VERSION)}};
    return QJsonDocument(summary).toJson(QJsonDocument::Indented);
}

QByteArray removalsCsv(const std::shared_ptr<const Review> &review)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < review->items.size(); ++i) {
        if (review->states[i].isRemoval())
            places += i;
    }
    return csvBytes(reviewResultSheet(review, places));
}

QByteArray readMe(const Review &review)
{
    return QStringLiteral(R"(Evidence of the access review "%1"

What is here
  population.jsonl   the grants that were reviewed, as they were read, one a line
  excluded.jsonl     every grant, and every user without roles, that was not reviewed, with the reason
  roles.jsonl        what each role allowed
  records.jsonl      what was decided, reassigned, imported, carried out and signed off, in that order; the first
                     record holds the scope, the sources with the counts that prove them complete, and the digests of
                     the three files above
  review.csv         all items with their decisions, for people
  remediation.csv    those of them that were to be removed, and what became of it
  journal.jsonl      what the journal says of the changes that removed them, before and after
  imported/          sheets as they came back from reviewers
  summary.json       figures, and how each reviewer decided
  verify.py          verifies this folder; needs Python 3 and nothing else
  manifest.sha256    the SHA-256 of each file

How to verify
  sha256sum -c manifest.sha256       no file was changed (an added file is not found by this one)
  python3 verify.py                  the same, and that each record follows the one before and the population is whole
  airsidectl evidence verify FOLDER  the same; with --digest it compares the digest below, too

Each record holds the SHA-256 of the line before it. The digest of the last one, which a sign-off prints, stands for the
whole review. Compare it with the one that was kept elsewhere:
  %2
A cell of the CSV files that begins with = + - @ TAB CR or ' has one apostrophe in front; take it away to read it.
Times are UTC, but those called the server's, which are as Airflow told them.
)")
        .arg(review.campaign.wish.name, QString::fromLatin1(review.head.digest))
        .toUtf8();
}

/// A name that came with a file may be anything.
QString harmlessName(const QString &name, qsizetype number)
{
    QString out;
    for (const QChar c : name.section(QLatin1Char('/'), -1)) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('_'));
        out += plain ? c : QLatin1Char('_');
    }
    constexpr qsizetype longest = 80;
    return QStringLiteral("imported/%1-%2").arg(number, 3, 10, QLatin1Char('0')).arg(out.right(longest));
}

} // namespace

QList<PackFile> evidenceFiles(const std::shared_ptr<const Review> &review, const PackExtras &extras)
{
    QList<PackFile> files{{QStringLiteral("README.txt"), readMe(*review)},
                          {QStringLiteral("population.jsonl"), joinedLines(review->texts.itemLines)},
                          {QStringLiteral("excluded.jsonl"), joinedLines(review->texts.excludedLines)},
                          {QStringLiteral("roles.jsonl"), joinedLines(review->texts.roleLines)},
                          {QStringLiteral("records.jsonl"), recordLines(*review)},
                          {QStringLiteral("review.csv"), csvBytes(reviewResultSheet(review, allPlaces(*review)))},
                          {QStringLiteral("remediation.csv"), removalsCsv(review)},
                          {QStringLiteral("journal.jsonl"), extras.journal},
                          {QStringLiteral("summary.json"), summaryJson(*review, extras)},
                          {QStringLiteral("verify.py"), evidenceScript()}};
    for (qsizetype i = 0; i < extras.sheets.size(); ++i)
        files += PackFile{harmlessName(extras.sheets[i].name, i + 1), extras.sheets[i].content};
    QByteArray manifest;
    for (const PackFile &file : std::as_const(files))
        manifest += sha256Hex(file.content) + "  " + file.name.toUtf8() + '\n';
    files += PackFile{QStringLiteral("manifest.sha256"), manifest};
    return files;
}

} // namespace airside
