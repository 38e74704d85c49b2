#pragma once

#include "core/base/clock.h"
#include "core/store/snapshotstore.h"
#include "core/store/storemigrations.h"
#include "core/store/storethread.h"

namespace airside {

class StoreDatabase;

/// The history of snapshots in store.sqlite (WAL, 0600), used by one thread of its own. The file is opened with the first call. A
/// damaged file is kept under another name and a new one begun; the call that met the damage answers DamagedFile, the
/// next one works. A file with a newer schema is left as it is and every call answers BadFile. Several processes may
/// use one file. The destructor waits for what was begun; drain first to keep that from the window.
class SqliteSnapshotStore final : public SnapshotStore
{
public:
    SqliteSnapshotStore(const QString &path, const Clock &clock, const QList<Migration> &migrations = storeMigrations());
    ~SqliteSnapshotStore() override;

    [[nodiscard]] QCoro::Task<Result<void>> save(SnapshotPtr snapshot) override;
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> load(Instance instance, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> loadPast(Instance instance, qint64 id, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<QUuid>>> list(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<KeptSnapshot>>> history(QUuid instance, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<ObjectState>>> historyOf(QUuid instance, KeptObject object, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QUuid instance) override;
    [[nodiscard]] QCoro::Task<Result<int>> prune(Retention retention, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> check() override;

private:
    template <typename Work>
    [[nodiscard]] auto inStore(Work work);

    const Clock &m_clock;
    std::shared_ptr<StoreDatabase> m_database; ///< touched in m_thread only
    StoreThread m_thread;
};

} // namespace airside
