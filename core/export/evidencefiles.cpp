#include "core/export/evidencepack.h"

#include "core/base/clock.h"
#include "core/export/itemsheet.h"
#include "core/export/packsignature.h"
#include "core/export/writers.h"
#include "core/review/reviewsignals.h"
#include "core/review/sampling.h"

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

QByteArray readMe(const Review &review, const PackExtras &extras)
{
    QString optional;
    if (!extras.report.isEmpty())
        optional += QStringLiteral("  report.pdf         all of it for people, to be read and printed\n");
    if (!extras.sampleSeed.isEmpty())
        optional += QStringLiteral("  sample.json        items drawn for the auditor, with the seed and the method\n");
    QString signature;
    if (!extras.signingKey.isEmpty()) {
        optional += QStringLiteral("  %1    the public key of who made this pack\n  %2\n                     his signature over the manifest\n").arg(kPackKey, kPackSignature);
        signature = QStringLiteral("  openssl pkeyutl -verify -rawin -pubin -inkey %1 -in manifest.sha256 -sigfile %2\n"
                                   "                                     the signature fits the manifest and the key\n"
                                   "  openssl pkey -pubin -in %1 -outform DER | sha256sum\n"
                                   "                                     the key's fingerprint: compare it with the one that its owner told you\n")
                        .arg(kPackKey, kPackSignature);
    }
    return QStringLiteral(R"(Evidence of the access review "%1"

What is here
  population.jsonl   the grants that were reviewed, as they were read, one a line
  excluded.jsonl     every grant, and every user without roles, that was not reviewed, with the reason
  roles.jsonl        what each role allowed
  records.jsonl      what was decided, reassigned, imported, carried out and signed off, in that order; the first
                     record holds the scope, the sources with the counts that prove them complete, and the digests of
                     the three files above
%3  review.csv         all items with their decisions, for people
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
%4
Each record holds the SHA-256 of the line before it. The digest of the last one, which a sign-off prints, stands for the
whole review. Compare it with the one that was kept elsewhere:
  %2
A cell of the CSV files that begins with = + - @ TAB CR or ' has one apostrophe in front; take it away to read it.
Times are UTC, but those called the server's, which are as Airflow told them.
)")
        .arg(review.campaign.wish.name, QString::fromLatin1(review.head.digest), optional, signature)
        .toUtf8();
}

QByteArray sampleJson(const Review &review, const PackExtras &extras)
{
    const QJsonObject sample{{QStringLiteral("seed"), extras.sampleSeed},
                             {QStringLiteral("size"), extras.sampleSize},
                             {QStringLiteral("population"), review.items.size()},
                             {QStringLiteral("method"), QStringLiteral("the items of population.jsonl with the least SHA-256 of \"SEED:ITEM\", in that order")},
                             {QStringLiteral("items"), QJsonArray::fromStringList(sampleOf(idsOf(review), extras.sampleSeed, extras.sampleSize))}};
    return QJsonDocument(sample).toJson(QJsonDocument::Indented);
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

Result<QList<PackFile>> evidenceFiles(const std::shared_ptr<const Review> &review, const PackExtras &extras)
{
    QList<PackFile> files{{QStringLiteral("README.txt"), readMe(*review, extras)},
                          {QStringLiteral("population.jsonl"), joinedLines(review->texts.itemLines)},
                          {QStringLiteral("excluded.jsonl"), joinedLines(review->texts.excludedLines)},
                          {QStringLiteral("roles.jsonl"), joinedLines(review->texts.roleLines)},
                          {QStringLiteral("records.jsonl"), recordLines(*review)},
                          {QStringLiteral("review.csv"), csvBytes(reviewResultSheet(review, allPlaces(*review)))},
                          {QStringLiteral("remediation.csv"), removalsCsv(review)},
                          {QStringLiteral("journal.jsonl"), extras.journal},
                          {QStringLiteral("summary.json"), summaryJson(*review, extras)},
                          {QStringLiteral("verify.py"), evidenceScript()}};
    if (!extras.report.isEmpty())
        files += PackFile{QStringLiteral("report.pdf"), extras.report};
    for (qsizetype i = 0; i < extras.sheets.size(); ++i)
        files += PackFile{harmlessName(extras.sheets[i].name, i + 1), extras.sheets[i].content};
    if (!extras.sampleSeed.isEmpty())
        files += PackFile{QStringLiteral("sample.json"), sampleJson(*review, extras)};
    if (!extras.signingKey.isEmpty()) {
        const Result<QByteArray> key = publicKeyOf(extras.signingKey);
        if (!key)
            return fail(key.error());
        files += PackFile{kPackKey, *key};
    }
    QByteArray manifest;
    for (const PackFile &file : std::as_const(files))
        manifest += sha256Hex(file.content) + "  " + file.name.toUtf8() + '\n';
    files += PackFile{QStringLiteral("manifest.sha256"), manifest};
    if (!extras.signingKey.isEmpty()) {
        const Result<QByteArray> signature = signatureOf(manifest, extras.signingKey);
        if (!signature)
            return fail(signature.error());
        files += PackFile{kPackSignature, *signature};
    }
    return files;
}

} // namespace airside
