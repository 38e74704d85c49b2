#include "core/store/applylease.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace airside {

namespace {

class LockedFile
{
public:
    explicit LockedFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                      S_IRUSR | S_IWUSR))
    {
    }
    ~LockedFile()
    {
        if (m_fd >= 0)
            ::close(m_fd); // gives the lock back
    }
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;

    [[nodiscard]] bool lock(int how) const
    {
        int result = -1;
        do {
            result = ::flock(m_fd, how);
        } while (result != 0 && errno == EINTR);
        return result == 0;
    }

private:
    int m_fd = -1;
};

} // namespace

Result<ApplyLease> takeApplyLease(const QString &directory, const QUuid &instance,
                                  const std::function<Result<void>()> &whileAlone)
{
    const QString path = directory + QLatin1Char('/') + instance.toString(QUuid::WithoutBraces) + QStringLiteral(".lock");
    const bool made = QDir().mkpath(directory);
    const auto file = std::make_shared<LockedFile>(path);
    const bool alone = made && file->lock(LOCK_EX | LOCK_NB);
    if (alone) {
        const Result<void> done = whileAlone();
        if (!done)
            return fail(done.error());
    }
    if (!file->lock(LOCK_SH))
        return fail({ErrorKind::File, 0, path, QString::fromLocal8Bit(std::strerror(errno)), {}});
    return ApplyLease{file, alone};
}

} // namespace airside
