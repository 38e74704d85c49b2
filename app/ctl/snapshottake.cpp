#include "app/ctl/exitcode.h"
#include "app/ctl/listflow.h"
#include "app/ctl/snapshotoutput.h"

namespace airside::ctl {

namespace {

/// Saves; a damaged file was put aside then, which is said, and the new one takes it.
[[nodiscard]] QCoro::Task<Result<KeptSnapshot>> keepSnapshot(Call call, Album album, SnapshotPtr snapshot)
{
    Result<void> saved = co_await album.store->save(snapshot);
    if (!saved && saved.error().kind == ErrorKind::DamagedFile) {
        call.printer->note(sentenceOf(saved.error()));
        saved = co_await album.store->save(snapshot);
    }
    if (!saved)
        co_return fail(saved.error());
    const Result<QList<KeptSnapshot>> kept = co_await album.store->history(snapshot->instance.id, {});
    if (!kept)
        co_return fail(kept.error());
    co_return kept->first();
}

[[nodiscard]] QCoro::Task<int> takeSnapshot(Call call)
{
    if (call.in.has("url"))
        co_return failUsage(call, QStringLiteral("Only an instance that was added has a history; --url does not go with it."));
    const Result<Album> album = albumOf(call);
    if (!album)
        co_return failWith(call, album.error());
    const Gathered gathered = co_await gatherSnapshots(call, SnapshotRequest());
    int code = gathered.code;
    QList<KeptSnapshot> taken;
    for (const SnapshotPtr &snapshot : gathered.snapshots) {
        if (!snapshot->complete()) // was said
            continue;
        const Result<KeptSnapshot> kept = co_await keepSnapshot(call, *album, snapshot);
        if (kept)
            taken += *kept;
        else
            code = worseExitCode(code, failWith(call, kept.error(), snapshot->instance.name));
    }
    if (!taken.isEmpty()) {
        const Result<int> pruned = co_await album->store->prune(album->retention, call.stop);
        if (!pruned)
            call.printer->note(sentenceOf(pruned.error()));
        call.printer->print(snapshotListing(taken, *album));
    }
    co_return code;
}

} // namespace

Command snapshotTakeCommand()
{
    return {{{QStringLiteral("snapshot"), QStringLiteral("take")}, QStringLiteral("Read all instances, or one, and keep what there is as a snapshot."), {}, {},
             Reach::Instance,
             QStringLiteral("The console does the same whenever it reads an instance. A listing that cannot be proven complete is not\n"
                            "kept. What was kept longer than the settings say is removed.")},
            takeSnapshot};
}

} // namespace airside::ctl
