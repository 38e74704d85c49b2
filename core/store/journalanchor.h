#pragma once

#include "core/credentials/credentialstore.h"
#include "core/store/sqlitejournal.h"

namespace airside {

/// The journal's head as the keychain keeps it, under a name made from the file's place. Whoever can write the file
/// alone cannot make it agree.

/// None where there is no keychain that outlives the program, and before the first. Errors: those of the store.
[[nodiscard]] QCoro::Task<Result<std::optional<JournalHead>>> readAnchor(CredentialStore &store, QString journalFile, std::stop_token stop);

/// Keeps the journal's head as it is now. A head that is kept and that the journal no longer holds is left as it is,
/// since it is the evidence. Errors: those of the store and of the journal; BadFile: the kept head is not in the journal.
[[nodiscard]] QCoro::Task<Result<void>> keepAnchor(CredentialStore &store, SqliteJournal &journal, std::stop_token stop);

/// After SqliteJournal::beginAnew(): whatever is kept is replaced.
[[nodiscard]] QCoro::Task<Result<void>> replaceAnchor(CredentialStore &store, SqliteJournal &journal, std::stop_token stop);

} // namespace airside
