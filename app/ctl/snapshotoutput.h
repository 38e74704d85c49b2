#pragma once

#include "app/ctl/commands.h"

namespace airside::ctl {

/// -i NAME, for commands that ask no server.
[[nodiscard]] OptionSpec snapshotInstanceOption();

/// What the snapshots' commands work with.
struct Album
{
    SnapshotStore *store = nullptr;
    const InstanceStore *instances = nullptr;
    SqliteJournal *book = nullptr; ///< may be null
    Retention retention;

    /// As it is called now; its id when it is known no more.
    [[nodiscard]] QString nameOf(const QUuid &instance) const;
};
/// Errors: File, BadFile.
[[nodiscard]] Result<Album> albumOf(const Call &call);

/// The instance that -i names, or the only one. Errors: InvalidInput (several, none), NotFound.
[[nodiscard]] Result<Instance> chosenInstance(const Call &call, const Album &album);

/// A snapshot by its number, "latest", or a time: the newest that was read until then. Errors: InvalidInput, NotFound, and
/// those of the store.
[[nodiscard]] QCoro::Task<Result<KeptSnapshot>> findSnapshot(Call call, Album album, QString text);

/// One row a snapshot.
[[nodiscard]] Listing snapshotListing(const QList<KeptSnapshot> &kept, const Album &album);

} // namespace airside::ctl
