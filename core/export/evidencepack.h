#pragma once

#include "core/review/review.h"

namespace airside {

struct PackFile
{
    QString name; ///< relative; letters, digits, ".", "-", "_" and "/" only
    QByteArray content;

    bool operator==(const PackFile &) const = default;
};

/// What a pack holds besides the review itself.
struct PackExtras
{
    QDateTime madeAt;
    QString madeBy;
    QByteArray journal;      ///< the entries of the changes that carried decisions out, as journal export writes them
    QByteArray report;       ///< for people, as PDF; empty: none
    QList<PackFile> sheets;  ///< that came back; their names are made harmless
};

/// The files of an evidence pack, with a README that tells how to verify it, a script that does, and manifest.sha256 over all of them.
[[nodiscard]] QList<PackFile> evidenceFiles(const std::shared_ptr<const Review> &review, const PackExtras &extras);
/// The script's text, for Python 3 without anything else.
[[nodiscard]] QByteArray evidenceScript();

/// Makes the folder, which must not be there or be empty; its files are 0600. Errors: File, AlreadyExists (something is in it).
[[nodiscard]] Result<void> writeEvidence(const QString &folder, const QList<PackFile> &files);

/// What a pack proves about itself.
struct PackVerdict
{
    QStringList problems; ///< one sentence each, naming the file; English
    qint64 files = 0;
    ReviewHead head;      ///< of the records; its digest stands for the whole review
    bool signedOff = false;
};
/// Reads no more than the folder. Errors: File (there is no manifest).
[[nodiscard]] Result<PackVerdict> verifyEvidence(const QString &folder);

} // namespace airside
