#include "core/store/storedatabase.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace airside {

namespace {

constexpr int kApplicationId = 0x41495244; // "AIRD", so that file(1) and a person can tell what it is

// SQLite's result codes; an extended code has its primary code in the low byte.
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;

bool tellsDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == kSqliteCorrupt || code == kSqliteNotADatabase;
}

Error errorOf(const QSqlError &error, const QString &path)
{
    const ErrorKind kind = tellsDamage(error) ? ErrorKind::DamagedFile : ErrorKind::File;
    return {kind, 0, path, kind == ErrorKind::File ? error.databaseText() : QString(), error.text()};
}

} // namespace

StoreDatabase::StoreDatabase(QString path, QList<Migration> migrations, const Clock &clock, DatabaseOptions options)
    : m_path(std::move(path))
    , m_migrations(std::move(migrations))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

StoreDatabase::~StoreDatabase()
{
    close();
}

Result<void> StoreDatabase::open()
{
    if (m_database.isOpen())
        return {};
    Result<void> done = refuseNetworkFileSystem(m_path, m_options.fileSystem);
    if (done)
        done = prepareFile();
    if (done)
        done = openConnection();
    if (done)
        done = migrate();
    if (!done)
        close();
    return done;
}

void StoreDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_connection);
}

bool StoreDatabase::isThere() const
{
    return QFile::exists(m_path);
}

/// SQLite gives its log and its shared memory the access rights of the file itself.
Result<void> StoreDatabase::prepareFile() const
{
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                          S_IRUSR | S_IWUSR);
    struct stat info{};
    bool ours = fd >= 0 && ::fstat(fd, &info) == 0;
    if (ours && !S_ISREG(info.st_mode)) {
        errno = EINVAL;
        ours = false;
    }
    const bool othersMay = (info.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    ours = ours && (!othersMay || ::fchmod(fd, S_IRUSR | S_IWUSR) == 0);
    const QString why = ours ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    if (fd >= 0)
        ::close(fd);
    if (!ours)
        return fail({ErrorKind::File, 0, m_path, why, {}});
    return {};
}

Result<void> StoreDatabase::openConnection()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.patience.count()));
    if (!m_database.open())
        return fail(errorOf(m_database.lastError(), m_path));
    const Result<int> version = schemaVersion();
    if (!version)
        return fail(version.error());
    const Result<void> known = refuseForeign(*version);
    if (!known)
        return known;
    for (const QString &pragma : {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA foreign_keys = ON"),
                                  QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA trusted_schema = %1").arg(m_options.computesColumns ? 1 : 0)}) {
        const Result<void> set = run(pragma);
        if (!set)
            return set;
    }
    return {};
}

Result<int> StoreDatabase::schemaVersion() const
{
    return number(QStringLiteral("PRAGMA user_version")).map([](qint64 value) { return static_cast<int>(value); });
}

Result<qint64> StoreDatabase::number(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next())
        return fail(failureOf(query));
    return query.value(0).toLongLong();
}

/// Before anything is written.
Result<void> StoreDatabase::refuseForeign(int version) const
{
    if (version > m_migrations.size()) {
        return fail({ErrorKind::BadFile, 0, m_path,
                     QCoreApplication::translate("File", "Its schema has the number %1; this version of Airside knows those up to %2.")
                         .arg(version)
                         .arg(m_migrations.size()),
                     {}});
    }
    const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return fail(tables.error());
    const Result<qint64> application = number(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return fail(application.error());
    if ((*tables > 0 || version > 0) && *application != kApplicationId)
        return fail({ErrorKind::BadFile, 0, m_path, QCoreApplication::translate("File", "It is a database of another program."), {}});
    return {};
}

Result<void> StoreDatabase::migrate()
{
    const Result<int> before = schemaVersion();
    if (!before)
        return fail(before.error());
    if (*before == m_migrations.size())
        return {};
    Result<void> done = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    // Another process may have been quicker, and newer; from here on it has to wait.
    const Result<int> version = schemaVersion();
    done = version ? refuseForeign(*version) : Result<void>(fail(version.error()));
    if (done)
        done = migrateFrom(*version);
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        [[maybe_unused]] const Result<void> undone = run(QStringLiteral("ROLLBACK"));
    return done;
}

Result<void> StoreDatabase::migrateFrom(int version)
{
    QStringList statements;
    for (qsizetype step = version; step < m_migrations.size(); ++step)
        statements += m_migrations.at(step).statements;
    statements += QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
    statements += QStringLiteral("PRAGMA user_version = %1").arg(m_migrations.size());
    for (const QString &statement : std::as_const(statements)) {
        const Result<void> done = run(statement);
        if (!done)
            return done;
    }
    if (version > 0)
        qCInfo(logStore, "The schema of the store went from %d to %d.", version, static_cast<int>(m_migrations.size()));
    return {};
}

Result<QSqlQuery> StoreDatabase::prepare(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(failureOf(query));
    return query;
}

Result<void> StoreDatabase::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(failureOf(query));
    return {};
}

Error StoreDatabase::failureOf(const QSqlQuery &query) const
{
    return errorOf(query.lastError(), m_path);
}

Error StoreDatabase::moveAside(const QString &mark)
{
    close();
    const QString stamp = m_clock.nowUtc().toString(QStringLiteral("yyyyMMddTHHmmssZ"));
    const QString name = QStringLiteral("%1.%2-%3").arg(m_path, mark, stamp);
    QString aside = name;
    for (int again = 2; QFile::exists(aside); ++again)
        aside = name + QStringLiteral("-%1").arg(again);
    QFile file(m_path);
    if (!file.rename(aside))
        return {ErrorKind::File, 0, m_path, file.errorString(), {}};
    // The log belongs to the damaged file; beside a new one it would be taken for the new one's.
    if (QFile::exists(m_path + QStringLiteral("-wal")))
        QFile::rename(m_path + QStringLiteral("-wal"), aside + QStringLiteral("-wal"));
    QFile::remove(m_path + QStringLiteral("-shm"));
    qCWarning(logStore, "%ls was put aside; it is kept as %ls.", qUtf16Printable(QFileInfo(m_path).fileName()), qUtf16Printable(aside));
    return {ErrorKind::DamagedFile, 0, m_path, QFileInfo(aside).fileName(), {}};
}

} // namespace airside
