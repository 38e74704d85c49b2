#pragma once

#include "app/ctl/commands.h"

namespace airside::ctl {

/// What was read of every instance asked for.
struct Gathered
{
    QList<SnapshotPtr> snapshots; ///< those that could be read, perhaps in part
    bool complete = true;         ///< every instance was read, and every part of it proven complete
    QStringList gaps;             ///< why it is not complete: "stage could not be read"
    int code = 0;                 ///< Done, Partly, or, when nothing was read, the code of the failure
};

/// "complete", or "INCOMPLETE: stage could not be read".
[[nodiscard]] QString completenessWords(const Gathered &gathered);

/// Takes a snapshot of each instance, one after the other. What fails or is incomplete is said on stderr.
[[nodiscard]] QCoro::Task<Gathered> gatherSnapshots(Call call, SnapshotRequest request);

/// What to print of each snapshot, as one list over all of them.
struct SnapshotList
{
    QString title;
    QList<SheetColumn> columns;
    QStringList onlyInCsv;
    qsizetype (*count)(const Snapshot &) = nullptr;
    QList<QVariant> (*cells)(const Snapshot &, qsizetype row) = nullptr;
    QJsonObject (*json)(const Snapshot &, qsizetype row) = nullptr;
    const Completeness &(*proof)(const Snapshot &) = nullptr;
};

/// Reads, prints and gives the exit code.
[[nodiscard]] QCoro::Task<int> printWholeList(Call call, SnapshotRequest request, SnapshotList list);

} // namespace airside::ctl
