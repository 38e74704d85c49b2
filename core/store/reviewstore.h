#pragma once

#include "core/store/reviewdatabase.h"
#include "core/store/storethread.h"

#include <QCoroTask>

namespace airside {

/// The reviews in reviews.sqlite (WAL, synchronous=FULL, 0600), used by one thread of its own. Several processes may use one file. Every task resumes on
/// the thread of its caller and never blocks it. The destructor waits for what was begun.
class ReviewStore
{
public:
    ReviewStore(const QString &path, const Clock &clock, const DatabaseOptions &options = {});
    ~ReviewStore();
    ReviewStore(const ReviewStore &) = delete;
    ReviewStore &operator=(const ReviewStore &) = delete;

    // As in ReviewDatabase.
    [[nodiscard]] QCoro::Task<Result<void>> create(Population population, ReviewRecord created);
    [[nodiscard]] QCoro::Task<Result<QList<ReviewLine>>> append(QUuid review, ReviewHead seen, QList<ReviewRecord> records,
                                                                std::optional<ReviewFile> file = std::nullopt);
    [[nodiscard]] QCoro::Task<Result<QList<KeptReview>>> list();
    [[nodiscard]] QCoro::Task<Result<QList<ReviewFile>>> files(QUuid review);
    /// Read and proven: see readReview().
    [[nodiscard]] QCoro::Task<Result<Review>> read(QUuid review);

private:
    template <typename Work>
    [[nodiscard]] auto inStore(Work work);

    std::shared_ptr<ReviewDatabase> m_database; ///< touched in m_thread only
    StoreThread m_thread;
};

} // namespace airside
