#pragma once

#include "core/changes/applier.h"
#include "ui/kit/messagebanner.h"

#include <QMap>

namespace airside {

/// What was done and verified and what was not, over all instances of one run.
struct Receipt
{
    int verified = 0;
    int conflicts = 0;
    int notDone = 0;
    int differently = 0;
    int unknown = 0;
    int skipped = 0;
    QStringList refusals; ///< sentences; nothing at all was written on that instance
    QStringList problems; ///< "Production: ..." where the fresh listing or the journal failed
    QString details;      ///< technical text of the errors

    [[nodiscard]] int total() const { return verified + conflicts + differently + notDone + unknown + skipped; }
    [[nodiscard]] bool allDone() const { return verified == total() && refusals.isEmpty() && problems.isEmpty(); }
};

/// names: the instances' names by id.
[[nodiscard]] Receipt receiptOf(const QMap<QUuid, ApplyReport> &reports, const QMap<QUuid, QString> &names);
/// One or two sentences for the banner.
[[nodiscard]] QString receiptSentence(const Receipt &receipt);
[[nodiscard]] MessageBanner::Kind receiptKind(const Receipt &receipt);
/// Plain text to copy: what was meant and what became of it. In the window's language, with UTC times.
[[nodiscard]] QString receiptText(const QMap<QUuid, ApplyReport> &reports, const QMap<QUuid, QString> &names,
                                  const ChangePlan &plan, const QDateTime &at);

} // namespace airside
