#pragma once

#include "app/ctl/commands.h"
#include "core/changes/undo.h"
#include "core/store/journalverify.h"

namespace airside::ctl {

/// --instance, --object, --since, --until.
[[nodiscard]] QList<OptionSpec> journalFilterOptions();
/// Errors: InvalidInput (a time that is none).
[[nodiscard]] Result<JournalFilter> journalFilter(const Invocation &in);

/// The journal, to be read. Errors: File, BadFile.
[[nodiscard]] Result<SqliteJournal *> journalBook(const Call &call);
/// Errors: InvalidInput (no UUID).
[[nodiscard]] Result<QUuid> journalId(const QString &text);

/// "done", "not done", "needs a person", "open", or for an api_request what the server said.
[[nodiscard]] QString journalResult(const JournalledChange &change);
/// One row a change.
[[nodiscard]] Listing journalListing(const QList<JournalledChange> &changes);

[[nodiscard]] QString idText(const QUuid &id); ///< empty: none
[[nodiscard]] QJsonObject headJson(const JournalHead &head);
/// "12 entries, digest ab..., writer ...".
[[nodiscard]] QString headText(const JournalHead &head);

/// After something was written: the journal's head goes into the receipt, as the member "journal" of a JSON result and
/// with a table as a message.
[[nodiscard]] QCoro::Task<void> addHeadToReceipt(Call call);
/// The head that the keychain knows; a note when it cannot be asked.
[[nodiscard]] QCoro::Task<std::optional<JournalHead>> knownHead(Call call, QString file);

} // namespace airside::ctl
