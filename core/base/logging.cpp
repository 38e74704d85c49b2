#include "core/base/logging.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace airside {

Q_LOGGING_CATEGORY(logApp, "airside.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logNetwork, "airside.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logChanges, "airside.changes", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "airside.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "airside.ui", QtInfoMsg)

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

bool isWarningOrWorse(QtMsgType type)
{
    return type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
}

bool writeFully(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

} // namespace

/// One log file and its predecessors. A lock on the file's directory keeps processes apart while one rotates.
class LogFiles::Writer
{
public:
    explicit Writer(LogOptions options)
        : m_options(std::move(options))
        , m_path(m_options.directory + QLatin1Char('/') + m_options.name + QStringLiteral(".log"))
    {
    }
    ~Writer()
    {
        closeFile();
        if (m_directory >= 0)
            ::close(m_directory);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    [[nodiscard]] Result<void> open()
    {
        m_directory = ::open(QFile::encodeName(m_options.directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (m_directory < 0 || !openFile())
            return fail({ErrorKind::File, 0, m_path, QString::fromLocal8Bit(std::strerror(errno)), {}});
        return {};
    }

    void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QByteArray line = lineOf(type, context, message);
        const std::lock_guard guard(m_mutex);
        if (m_options.warningsToStderr && isWarningOrWorse(type))
            (void)writeFully(STDERR_FILENO, visible(redact(message)).toUtf8() + '\n');
        ::flock(m_directory, LOCK_EX);
        if (prepareFor(line.size()))
            (void)writeFully(m_file, line); // a full disk must not stop the program
        ::flock(m_directory, LOCK_UN);
    }

private:
    static QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        return time.toLatin1() + ' ' + levelName(type) + ' ' + (context.category ? context.category : "default") + ' '
               + visible(redact(message)).toUtf8() + '\n';
    }

    [[nodiscard]] bool openFile()
    {
        closeFile();
        m_file = ::open(QFile::encodeName(m_path).constData(),
                        O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
        struct stat info{};
        if (m_file < 0 || ::fstat(m_file, &info) != 0)
            return false;
        if (!S_ISREG(info.st_mode)) {
            closeFile();
            errno = EINVAL;
            return false;
        }
        return ::fchmod(m_file, S_IRUSR | S_IWUSR) == 0;
    }

    void closeFile()
    {
        if (m_file >= 0)
            ::close(m_file);
        m_file = -1;
    }

    /// The file at our path, which another process may have rotated away, with room for that many bytes.
    [[nodiscard]] bool prepareFor(qsizetype bytes)
    {
        struct stat open{};
        struct stat there{};
        const bool same = m_file >= 0 && ::fstat(m_file, &open) == 0
                          && ::stat(QFile::encodeName(m_path).constData(), &there) == 0 && open.st_ino == there.st_ino
                          && open.st_dev == there.st_dev;
        if (!same && (!openFile() || ::fstat(m_file, &open) != 0))
            return false;
        if (open.st_size == 0 || open.st_size + bytes <= m_options.maxBytes)
            return true;
        rotate();
        return openFile();
    }

    void rotate() const
    {
        const auto numbered = [this](int number) {
            return QFile::encodeName(number == 0 ? m_path : m_path + QStringLiteral(".%1").arg(number));
        };
        if (m_options.files <= 1) {
            ::unlink(numbered(0).constData());
            return;
        }
        for (int number = m_options.files - 1; number > 0; --number)
            ::rename(numbered(number - 1).constData(), numbered(number).constData());
    }

    LogOptions m_options;
    QString m_path;
    std::mutex m_mutex;
    int m_directory = -1;
    int m_file = -1;
};

namespace {

// Qt's message handler is a plain function: this is how it finds the living LogFiles.
std::mutex logInstallMutex;
LogFiles *livingLog = nullptr;
thread_local bool isLogging = false;

} // namespace

LogFiles::LogFiles(std::unique_ptr<Writer> writer)
    : m_writer(std::move(writer))
{
}

Result<std::unique_ptr<LogFiles>> LogFiles::install(const LogOptions &options)
{
    auto writer = std::make_unique<Writer>(options);
    const Result<void> opened = writer->open();
    if (!opened)
        return fail(opened.error());
    const std::lock_guard guard(logInstallMutex);
    if (livingLog)
        return fail({ErrorKind::Internal, 0, options.directory, QStringLiteral("a log is installed already"), {}});
    std::unique_ptr<LogFiles> log(new LogFiles(std::move(writer)));
    livingLog = log.get();
    log->m_before = qInstallMessageHandler(&LogFiles::handle);
    return log;
}

LogFiles::~LogFiles()
{
    qInstallMessageHandler(m_before);
    const std::lock_guard guard(logInstallMutex);
    livingLog = nullptr;
}

void LogFiles::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isLogging) // what writing the log has to say cannot be logged
        return;
    isLogging = true;
    {
        const std::lock_guard guard(logInstallMutex);
        if (livingLog)
            livingLog->m_writer->write(type, context, message);
    }
    isLogging = false;
}

} // namespace airside
