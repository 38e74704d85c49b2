#pragma once

#include "core/store/journaltext.h"
#include "core/store/storedatabase.h"

namespace airside {

/// Which entries; empty fields ask for nothing.
struct JournalFilter
{
    QString instance; ///< its name or its id
    QString object;
    QDateTime since; ///< inclusive
    QDateTime until; ///< exclusive
    QUuid id;        ///< a change or a plan

    bool operator==(const JournalFilter &) const = default;
};

/// Part of a journal, newest first, without the outcomes: they stand with their intents.
struct JournalPageWish
{
    JournalFilter filter;
    std::optional<QList<QUuid>> instances; ///< only what is of these; none: everything
    qint64 before = 0; ///< rows with a smaller number; 0: from the newest on
    qint64 after = 0;  ///< in its place: rows with a greater number, those nearest to it; 0: not given
    int limit = 100;
};

struct JournalPageRow
{
    qint64 number = 0; ///< rises with every entry of the file
    JournalLine line;
    std::optional<JournalLine> outcome; ///< of an intent
};

struct JournalFiles
{
    QString database; ///< journal.sqlite
    QString older;    ///< journal.jsonl of the first version; empty: there was none
};

/// journal.sqlite: one row an entry. Made, used and destroyed in one thread, in which every call blocks. Opened by the
/// first call; what the first version wrote is taken over then, once, and its file kept under another name. A file that
/// is damaged or newer is left as it is, and every call answers BadFile until beginAnew().
class JournalDatabase
{
public:
    JournalDatabase(JournalFiles files, const Clock &clock, DatabaseOptions options = {});

    /// On the disk when it returns. Errors: File, BadFile.
    [[nodiscard]] Result<void> append(JournalEntry entry);
    /// In the order in which they were written. A journal that was never written to is empty. Errors: File, BadFile.
    [[nodiscard]] Result<QList<JournalLine>> lines(const JournalFilter &filter);
    /// As much of it as is asked for. Errors: File, BadFile.
    [[nodiscard]] Result<QList<JournalPageRow>> page(const JournalPageWish &wish);
    /// Intents that no outcome follows. Errors: File, BadFile.
    [[nodiscard]] Result<QList<JournalEntry>> openIntents(const QUuid &instance);
    /// The end of the chain that is being written; count 0: there is none yet. Errors: File, BadFile.
    [[nodiscard]] Result<JournalHead> head();
    /// The digest of one entry; empty: there is no such entry. Errors: File, BadFile.
    [[nodiscard]] Result<QByteArray> digestAt(const QUuid &writer, qint64 sequence);
    /// Moves a file that cannot be used aside and begins a new one, whose first entry tells so; gives the name that
    /// the file has now. known: the head that is known of the journal before. Errors: InvalidInput (it can be used), File.
    [[nodiscard]] Result<QString> beginAnew(const std::optional<JournalHead> &known);

    void close();

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] Result<void> begin(const QStringList &lines);
    [[nodiscard]] Result<void> takeOver();
    [[nodiscard]] Result<void> insert(JournalHead &head, JournalEntry entry);
    [[nodiscard]] Result<JournalHead> tail();
    [[nodiscard]] Result<void> addOutcome(JournalPageRow &row);
    [[nodiscard]] Result<QList<JournalLine>> select(const QString &where, const QVariantList &values);
    [[nodiscard]] Error unusable(const Error &error) const;

    JournalFiles m_files;
    const Clock &m_clock;
    StoreDatabase m_database;
    QString m_osUser;
    bool m_ready = false;
};

} // namespace airside
