#pragma once

#include "core/credentials/credentialstore.h"
#include "core/export/writers.h"
#include "core/store/journalreader.h"
#include "core/store/reviewstore.h"

#include <stop_token>

namespace airside {

enum class ReviewFileKind {
    ItemSheet, ///< for a reviewer to fill in; comes back
    ResultSheet,
    Report, ///< PDF
    Folder, ///< an evidence pack
    Zip,    ///< the same as one file
};

/// What is to be written, and from where.
struct ReviewFileWish
{
    ReviewFileKind kind = ReviewFileKind::ItemSheet;
    SheetFormat format = SheetFormat::Xlsx; ///< of a sheet
    QString path;
    QStringList items;        ///< of a sheet: these, in this order
    QString pseudonymFile;    ///< not empty: names become pseudonyms by the key in it, which is made where there is none
    QString sample;           ///< of a review sheet or a pack: so many items, or a share of them (sampleSize()); empty: none
    QString seed;             ///< of the sample
    bool sign = false;        ///< a pack: with the key in the keychain

    ReviewStore *store = nullptr;
    QUuid review;
    JournalReader *journal = nullptr;     ///< may be null: what it says is left out only where nothing was carried out
    CredentialStore *credentials = nullptr;
    QString by;
    QDateTime now;
};

struct ReviewFileDone
{
    qsizetype items = 0;
    bool signedOff = false;
    QByteArray fingerprint; ///< of the key that it is signed with
    qsizetype sampled = 0;  ///< items that were drawn; 0: no sample was wanted
};

/// Reads the review again, proven, and writes the file; long work is done in the worker pool. step tells which of how many begins. A stop
/// request ends it before the next step; nothing is left behind then. Errors: those of the stores; File; AlreadyExists; NotFound (no
/// key); Cancelled.
[[nodiscard]] QCoro::Task<Result<ReviewFileDone>> writeReviewFile(ReviewFileWish wish, std::function<void(int, int)> step, std::stop_token stop);

} // namespace airside
