#include "core/store/sqlitejournal.h"

#include "core/base/workerpool.h"
#include "core/store/applylease.h"

#include <QFileInfo>

namespace airside {

SqliteJournal::SqliteJournal(const JournalFiles &files, const Clock &clock, const DatabaseOptions &options)
    : m_file(files.database)
    , m_database(std::make_shared<JournalDatabase>(files, clock, options))
{
}

SqliteJournal::~SqliteJournal()
{
    const auto close = [database = m_database] {
        database->close();
        return true;
    };
    [[maybe_unused]] const QFuture<bool> closed = m_thread.run(close);
}

template <typename Work>
auto SqliteJournal::inStore(Work work)
{
    const auto inThread = [database = m_database, work = std::move(work)] { return work(*database); };
    return resultOf(m_thread.run(inThread));
}

QCoro::Task<Result<void>> SqliteJournal::append(JournalEntry entry)
{
    m_appended = true;
    const auto work = [entry = std::move(entry)](JournalDatabase &database) { return database.append(entry); };
    return inStore(work);
}

QCoro::Task<Result<Applying>> SqliteJournal::begin(QUuid instance)
{
    const QString directory = QFileInfo(m_file).absolutePath() + QStringLiteral("/applying");
    const auto work = [instance, directory](JournalDatabase &database) -> Result<Applying> {
        Applying applying;
        const auto read = [&]() -> Result<void> {
            const Result<QList<JournalEntry>> open = database.openIntents(instance);
            if (!open)
                return fail(open.error());
            applying.interrupted = *open;
            return {};
        };
        const Result<ApplyLease> lease = takeApplyLease(directory, instance, read);
        if (!lease)
            return fail(lease.error());
        applying.lease = lease->held;
        return applying;
    };
    return inStore(work);
}

QCoro::Task<Result<QList<JournalLine>>> SqliteJournal::lines(JournalFilter filter)
{
    const auto work = [filter](JournalDatabase &database) { return database.lines(filter); };
    return inStore(work);
}

QCoro::Task<Result<QList<JournalPageRow>>> SqliteJournal::page(JournalPageWish wish)
{
    const auto work = [wish](JournalDatabase &database) { return database.page(wish); };
    return inStore(work);
}

QCoro::Task<Result<JournalHead>> SqliteJournal::head()
{
    const auto work = [](JournalDatabase &database) { return database.head(); };
    return inStore(work);
}

QCoro::Task<Result<QByteArray>> SqliteJournal::digestAt(QUuid writer, qint64 sequence)
{
    const auto work = [writer, sequence](JournalDatabase &database) { return database.digestAt(writer, sequence); };
    return inStore(work);
}

QCoro::Task<Result<QString>> SqliteJournal::beginAnew(std::optional<JournalHead> known)
{
    m_appended = true;
    const auto work = [known](JournalDatabase &database) { return database.beginAnew(known); };
    return inStore(work);
}

} // namespace airside
