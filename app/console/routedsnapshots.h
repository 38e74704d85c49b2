#pragma once

#include "core/store/sqlitesnapshotstore.h"

#include <QSet>
#include <QTemporaryDir>

namespace airside {

/// Readings of the demo go to a file that ends with the program, behind a past that is made up; those of real servers to the store. Only
/// these are listed, checked and pruned; the time line shows both.
class RoutedSnapshots final : public SnapshotStore
{
public:
    /// journal: of the demo's past, too; has to outlive what is begun here.
    RoutedSnapshots(const QString &file, const Clock &clock, Journal &journal);

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
    /// What a store notes as the end of a reading: of a past one, shortly after it began.
    class EitherClock final : public Clock
    {
    public:
        explicit EitherClock(const Clock &clock)
            : m_clock(clock)
        {
        }
        [[nodiscard]] QDateTime nowUtc() const override { return past.isValid() ? past : m_clock.nowUtc(); }
        QDateTime past;

    private:
        const Clock &m_clock;
    };

    [[nodiscard]] SqliteSnapshotStore &storeOf(const QUuid &instance);
    [[nodiscard]] QCoro::Task<Result<void>> saveWithPast(SnapshotPtr snapshot);

    Journal &m_journal;
    SqliteSnapshotStore m_store;
    EitherClock m_demoClock;
    QTemporaryDir m_demoDir;
    SqliteSnapshotStore m_demoStore;
    QSet<QUuid> m_begun; ///< demo instances that have their past
};

} // namespace airside
