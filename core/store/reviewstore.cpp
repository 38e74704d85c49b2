#include "core/store/reviewstore.h"

#include "core/base/osuser.h"
#include "core/base/workerpool.h"
#include "core/store/unusabledatabase.h"

namespace airside {

ReviewStore::ReviewStore(const QString &path, const Clock &clock, const DatabaseOptions &options)
    : m_database(std::make_shared<ReviewDatabase>(std::make_unique<StoreDatabase>(path, reviewMigrations(SqlDialect::Sqlite), clock, options)))
{
}

ReviewStore::ReviewStore(const TeamAddress &team)
    : m_team(team)
{
    auto database = std::make_unique<TeamDatabase>(team);
    m_teamDatabase = database.get();
    m_database = std::make_shared<ReviewDatabase>(std::move(database));
}

ReviewStore::~ReviewStore()
{
    const auto close = [database = m_database] {
        database->close();
        return true;
    };
    [[maybe_unused]] const QFuture<bool> closed = m_thread.run(close);
}

ReviewStore::ReviewStore(const Error &unusable)
    : m_database(std::make_shared<ReviewDatabase>(std::make_unique<UnusableDatabase>(unusable)))
{
}

std::shared_ptr<ReviewStore> openReviewStore(const QString &teamStore, const QString &file, const Clock &clock)
{
    if (teamStore.isEmpty())
        return std::make_shared<ReviewStore>(file, clock);
    const Result<TeamAddress> team = TeamAddress::fromUrl(teamStore, osUserName());
    return team ? std::make_shared<ReviewStore>(*team) : std::make_shared<ReviewStore>(team.error());
}

CredentialKey teamPasswordKey(const TeamAddress &address)
{
    return {address.id(), address.user, CredentialPurpose::SignIn};
}

void ReviewStore::setPassword(const QFuture<Secret> &password)
{
    const auto set = [team = m_teamDatabase, kept = m_database, password] {
        if (team)
            team->setPassword(password);
        return true;
    };
    [[maybe_unused]] const QFuture<bool> done = m_thread.run(set);
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

QCoro::Task<Result<QList<ReviewWitness>>> ReviewStore::witnesses(QUuid review)
{
    const auto work = [review](ReviewDatabase &database) { return database.witnesses(review); };
    return inStore(work);
}

QCoro::Task<Result<ReviewHead>> ReviewStore::head(QUuid review)
{
    const auto work = [review](ReviewDatabase &database) { return database.head(review); };
    return inStore(work);
}

QCoro::Task<Result<void>> ReviewStore::setUp()
{
    const auto work = [team = m_teamDatabase](ReviewDatabase &) { return team->setUp(); };
    return inStore(work);
}

QCoro::Task<Result<TeamCheck>> ReviewStore::check()
{
    const auto work = [team = m_teamDatabase](ReviewDatabase &) { return checkTeam(*team); };
    return inStore(work);
}

QCoro::Task<Result<QList<CopiedReview>>> ReviewStore::copyFrom(QString path, const Clock *clock)
{
    const auto work = [path, clock](ReviewDatabase &database) {
        ReviewDatabase from(std::make_unique<StoreDatabase>(path, reviewMigrations(SqlDialect::Sqlite), *clock));
        return copyReviews(from, database);
    };
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
