#pragma once

#include "core/base/secret.h"
#include "core/review/review.h"

namespace airside {

/// The files beside the manifest of a signed pack. The key is in the manifest; the signature, which is over it, cannot be.
inline constexpr QLatin1String kPackSignature("manifest.sha256.sig");
inline constexpr QLatin1String kPackKey("signing-key.pem");

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
    Secret signingKey;       ///< of packsignature.h; empty: the pack is not signed
    QString sampleSeed;      ///< empty: no sample
    qsizetype sampleSize = 0;
    QList<PackFile> sheets;  ///< that came back; their names are made harmless
};

/// The files of an evidence pack, with a README that tells how to verify it, a script that does, and manifest.sha256 over all of them.
/// Errors: BadFile: the signing key is none.
[[nodiscard]] Result<QList<PackFile>> evidenceFiles(const std::shared_ptr<const Review> &review, const PackExtras &extras);
/// The script's text, for Python 3 without anything else.
[[nodiscard]] QByteArray evidenceScript();

/// Makes the folder, which must not be there or be empty; its files are 0600. Errors: File, AlreadyExists (something is in it).
[[nodiscard]] Result<void> writeEvidence(const QString &folder, const QList<PackFile> &files);
/// The same as one file, a ZIP. Errors: File, AlreadyExists, TooLarge.
[[nodiscard]] Result<void> writeEvidenceZip(const QString &file, const QList<PackFile> &files, const QDateTime &madeAt);

/// What a pack proves about itself.
struct PackVerdict
{
    QStringList problems; ///< one sentence each, naming the file; English
    qint64 files = 0;
    ReviewHead head;      ///< of the records; its digest stands for the whole review
    bool signedOff = false;
    QByteArray signedBy; ///< fingerprint of the key whose signature fits; empty: not signed, or it does not fit
};
/// A folder or a ZIP; reads nothing else. Errors: File (there is no manifest), BadFile (no ZIP), TooLarge.
[[nodiscard]] Result<PackVerdict> verifyEvidence(const QString &folderOrZip);

} // namespace airside
