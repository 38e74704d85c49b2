#pragma once

#include "core/credentials/credentialstore.h"
#include "core/store/reviewcopy.h"
#include "core/store/storethread.h"
#include "core/store/teamcheck.h"

#include <QCoroTask>

namespace airside {

/// The reviews in reviews.sqlite (WAL, synchronous=FULL, 0600) or in a team's store on PostgreSQL, used by one thread of its own. Several
/// processes may use one of them. Every task resumes on the thread of its caller and never blocks it. The destructor waits for what was
/// begun.
class ReviewStore
{
public:
    ReviewStore(const QString &path, const Clock &clock, const DatabaseOptions &options = {});
    explicit ReviewStore(const TeamAddress &team);
    /// Every call answers the error.
    explicit ReviewStore(const Error &unusable);
    ~ReviewStore();
    ReviewStore(const ReviewStore &) = delete;
    ReviewStore &operator=(const ReviewStore &) = delete;

    /// None: a file.
    [[nodiscard]] const std::optional<TeamAddress> &team() const { return m_team; }
    /// Who acts in it: the login of a team's store; empty: whoever the person says.
    [[nodiscard]] QString login() const { return m_team ? m_team->user : QString(); }
    /// Of the login, for the next connection to a team's store, which waits for it; none: libpq looks where it always does (~/.pgpass).
    void setPassword(const QFuture<Secret> &password);

    // As in ReviewDatabase.
    [[nodiscard]] QCoro::Task<Result<void>> create(Population population, ReviewRecord created);
    [[nodiscard]] QCoro::Task<Result<QList<ReviewLine>>> append(QUuid review, ReviewHead seen, QList<ReviewRecord> records,
                                                                std::optional<ReviewFile> file = std::nullopt);
    [[nodiscard]] QCoro::Task<Result<QList<KeptReview>>> list();
    [[nodiscard]] QCoro::Task<Result<QList<ReviewFile>>> files(QUuid review);
    [[nodiscard]] QCoro::Task<Result<QList<ReviewWitness>>> witnesses(QUuid review);
    /// The end of its records.
    [[nodiscard]] QCoro::Task<Result<ReviewHead>> head(QUuid review);
    /// Read and proven: see readReview().
    [[nodiscard]] QCoro::Task<Result<Review>> read(QUuid review);


    // Of a team's store only.
    [[nodiscard]] QCoro::Task<Result<void>> setUp(); ///< as TeamDatabase
    [[nodiscard]] QCoro::Task<Result<TeamCheck>> check();
    /// Brings what the store of a file holds here, review by review; what is here already is compared.
    [[nodiscard]] QCoro::Task<Result<QList<CopiedReview>>> copyFrom(QString path, const Clock *clock);

private:
    template <typename Work>
    [[nodiscard]] auto inStore(Work work);

    std::optional<TeamAddress> m_team;
    TeamDatabase *m_teamDatabase = nullptr;     ///< the one in m_database; null: a file
    std::shared_ptr<ReviewDatabase> m_database; ///< touched in m_thread only
    StoreThread m_thread;
};

/// The reviews where the setting says they are: a team's store, or, when it is empty, the file.
[[nodiscard]] std::shared_ptr<ReviewStore> openReviewStore(const QString &teamStore, const QString &file, const Clock &clock);
/// Where the password of a login is kept.
[[nodiscard]] CredentialKey teamPasswordKey(const TeamAddress &address);

} // namespace airside
