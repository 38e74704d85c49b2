#pragma once

#include "core/base/result.h"

#include <QString>

namespace airside {

/// The state directory: 0700, its files 0600. Everything that Airside keeps, except secrets, is below it.
class StateDir
{
public:
    /// Creates what is missing. root empty: $XDG_STATE_HOME/airside, else ~/.local/state/airside.
    /// Sets umask 077 for the process. Errors: File.
    [[nodiscard]] static Result<StateDir> open(const QString &root = {});

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString configFile() const;  ///< config.json
    [[nodiscard]] QString journalFile() const; ///< journal.sqlite
    [[nodiscard]] QString olderJournalFile() const; ///< journal.jsonl, of the first version
    [[nodiscard]] QString stagedFile() const;  ///< plans/staged.json
    [[nodiscard]] QString uiFile() const;      ///< ui.json
    [[nodiscard]] QString peopleFile() const;  ///< people.json
    [[nodiscard]] QString suspensionsFile() const; ///< suspended.json
    [[nodiscard]] QString listsFile() const;   ///< lists.json
    [[nodiscard]] QString storeFile() const;   ///< store.sqlite
    [[nodiscard]] QString reviewsFile() const; ///< reviews.sqlite
    [[nodiscard]] QString proposalsDir() const; ///< proposals/
    [[nodiscard]] QString apiTokensFile() const; ///< api-tokens.json
    [[nodiscard]] QString logDir() const;      ///< log/
    [[nodiscard]] QString lockFile() const;    ///< lock

private:
    explicit StateDir(QString root);
    QString m_root;
};

/// Writes all of data to a temporary file beside path, syncs, and renames it over path. Under the umask that
/// StateDir::open() sets, the file is 0600. Errors: File; the old file then stays as it was.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &data);

} // namespace airside
