#pragma once

#include "core/changes/applier.h"
#include "core/report/pdfreport.h"
#include "core/store/journaltext.h"

#include <QMap>

namespace airside {

/// An instance of a receipt.
struct ReceiptPlace
{
    Instance instance;
    QString account; ///< that was signed in; empty: not known
    std::optional<JournalHead> head; ///< of the journal, right after the last change; none: it could not be read
};

/// What was meant and what became of it, to be kept as evidence.
struct ReceiptRecord
{
    ChangePlan plan;
    QMap<QUuid, ApplyReport> reports;
    QMap<QUuid, ReceiptPlace> places;
    QDateTime at; ///< UTC
    QString osUser;
};

/// docs/receipt.md tells the format. Without secrets; texts in English.
[[nodiscard]] QByteArray receiptJson(const ReceiptRecord &record);
/// The same for toPdf(), in English: evidence reads the same everywhere. To be called on the GUI thread.
[[nodiscard]] Report receiptReport(const ReceiptRecord &record);

} // namespace airside
