#pragma once

#include "core/store/journalreader.h"
#include "core/store/storethread.h"

namespace airside {

/// The journal in journal.sqlite (WAL, synchronous=FULL, 0600), used by one thread of its own. Several processes may
/// append to one file. See JournalDatabase for what happens to a file that cannot be used. The destructor waits for what
/// was begun; drain first to keep that from the window.
class SqliteJournal final : public Journal, public JournalReader
{
public:
    SqliteJournal(const JournalFiles &files, const Clock &clock, const DatabaseOptions &options = {});
    ~SqliteJournal() override;

    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override;
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid instance) override;

    // As in JournalDatabase.
    [[nodiscard]] QCoro::Task<Result<QList<JournalLine>>> lines(JournalFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<QList<JournalPageRow>>> page(JournalPageWish wish);
    [[nodiscard]] QCoro::Task<Result<JournalHead>> head();
    [[nodiscard]] QCoro::Task<Result<QByteArray>> digestAt(QUuid writer, qint64 sequence);
    [[nodiscard]] QCoro::Task<Result<QString>> beginAnew(std::optional<JournalHead> known);

    /// Something was appended by this object.
    [[nodiscard]] bool hasAppended() const { return m_appended; }
    [[nodiscard]] QString file() const override { return m_file; }

private:
    template <typename Work>
    [[nodiscard]] auto inStore(Work work);

    QString m_file;
    bool m_appended = false;
    std::shared_ptr<JournalDatabase> m_database; ///< touched in m_thread only
    StoreThread m_thread;
};

} // namespace airside
