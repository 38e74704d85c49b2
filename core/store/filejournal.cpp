#include "core/store/filejournal.h"

#include "core/base/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace airside {

namespace {

class OpenJournal
{
public:
    explicit OpenJournal(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(),
                      O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR))
    {
    }
    ~OpenJournal()
    {
        if (m_fd >= 0)
            ::close(m_fd); // gives the lock back
    }
    OpenJournal(const OpenJournal &) = delete;
    OpenJournal &operator=(const OpenJournal &) = delete;

    /// Open, a regular file, ours alone, and locked against other processes until it is closed.
    [[nodiscard]] bool prepare()
    {
        struct stat info{};
        if (m_fd < 0 || ::fstat(m_fd, &info) != 0)
            return false;
        if (!S_ISREG(info.st_mode)) {
            errno = EINVAL;
            return false;
        }
        const bool othersMay = (info.st_mode & (S_IRWXG | S_IRWXO)) != 0;
        return (!othersMay || ::fchmod(m_fd, S_IRUSR | S_IWUSR) == 0) && lock();
    }

    [[nodiscard]] bool endsCutShort() const
    {
        struct stat info{};
        char last = '\n';
        return ::fstat(m_fd, &info) == 0 && info.st_size > 0 && ::pread(m_fd, &last, 1, info.st_size - 1) == 1
               && last != '\n';
    }

    [[nodiscard]] bool appendDurably(const QByteArray &bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written = ::write(m_fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (written < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(written, 0);
        }
        return ::fsync(m_fd) == 0;
    }

private:
    [[nodiscard]] bool lock() const
    {
        int result = -1;
        do {
            result = ::flock(m_fd, LOCK_EX);
        } while (result != 0 && errno == EINTR);
        return result == 0;
    }

    int m_fd = -1;
};

/// A new file's name is durable only when its directory is.
bool syncDirectoryOf(const QString &path)
{
    const int fd = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                          O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

QByteArray journalLine(const JournalEntry &entry)
{
    const bool outcome = entry.event == JournalEvent::Outcome;
    QJsonObject json{
        {QStringLiteral("at"), isoUtc(entry.at)},
        {QStringLiteral("event"), outcome ? QStringLiteral("outcome") : QStringLiteral("intent")},
        {QStringLiteral("change"), entry.change.toString(QUuid::WithoutBraces)},
        {QStringLiteral("instance"), entry.instance.toString(QUuid::WithoutBraces)},
        {QStringLiteral("instance_name"), entry.instanceName},
        {QStringLiteral("account"), entry.account},
        {QStringLiteral("kind"), entry.kind},
        {QStringLiteral("object"), entry.object},
        {QStringLiteral("lines"), QJsonArray::fromStringList(entry.lines)},
    };
    if (outcome) {
        json.insert(QStringLiteral("state"), entry.state);
        json.insert(QStringLiteral("http_status"), entry.httpStatus);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

FileJournal::FileJournal(QString path)
    : m_path(std::move(path))
{
}

Result<void> FileJournal::append(const JournalEntry &entry)
{
    const bool isNew = !QFile::exists(m_path);
    OpenJournal file(m_path);
    bool done = file.prepare();
    if (done) {
        const QByteArray repair(file.endsCutShort() ? "\n" : "");
        done = file.appendDurably(repair + journalLine(entry));
    }
    if (done && isNew)
        done = syncDirectoryOf(m_path);
    if (!done)
        return fail({ErrorKind::File, 0, m_path, QString::fromLocal8Bit(std::strerror(errno)), {}});
    return {};
}

} // namespace airside
