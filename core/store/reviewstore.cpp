#include "core/store/reviewstore.h"

#include "core/base/workerpool.h"

namespace airside {

ReviewStore::ReviewStore(const QString &path, const Clock &clock, const DatabaseOptions &options)
    : m_database(std::make_shared<ReviewDatabase>(path, clock, options))
{
}

ReviewStore::~ReviewStore()
{
    const auto close = [database = m_database] {
        database->close();
        return true;
    };
    [[maybe_unused]] const QFuture<bool> closed = m_thread.run(close);
}

template <typename Work>
auto ReviewStore::inStore(Work work)
{
    const auto inThread = [database = m_database, work = std::move(work)] { return work(*database); };
    return resultOf(m_thread.run(inThread));
}

QCoro::Task<Result<void>> ReviewStore::create(Population population, ReviewRecord created)
{
    const auto work = [population = std::move(population), created = std::move(created)](ReviewDatabase &database) {
        return database.create(population, created);
    };
    return inStore(work);
}

QCoro::Task<Result<QList<ReviewLine>>> ReviewStore::append(QUuid review, ReviewHead seen, QList<ReviewRecord> records, std::optional<ReviewFile> file)
{
    const auto work = [=](ReviewDatabase &database) { return database.append(review, seen, records, file); };
    return inStore(work);
}

QCoro::Task<Result<QList<KeptReview>>> ReviewStore::list()
{
    const auto work = [](ReviewDatabase &database) { return database.list(); };
    return inStore(work);
}

QCoro::Task<Result<QList<ReviewFile>>> ReviewStore::files(QUuid review)
{
    const auto work = [review](ReviewDatabase &database) { return database.files(review); };
    return inStore(work);
}

QCoro::Task<Result<Review>> ReviewStore::read(QUuid review)
{
    const auto work = [review](ReviewDatabase &database) -> Result<Review> {
        const Result<ReviewTexts> texts = database.read(review);
        return texts ? readReview(*texts) : Result<Review>(fail(texts.error()));
    };
    return inStore(work);
}

} // namespace airside
