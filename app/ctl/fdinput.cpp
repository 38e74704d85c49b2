#include "app/ctl/fdinput.h"

#include <QCoroFuture>

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace airside::ctl {

FdInput::FdInput(int fd, QObject *parent)
    : QObject(parent)
    , m_fd(fd)
    , m_notifier(fd, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { m_wakeup.wake(); });
}

FdInput::~FdInput()
{
    endSecret();
}

QCoro::Task<Result<QByteArray>> FdInput::more(std::stop_token stop)
{
    if (!stop.stop_requested()) {
        m_notifier.setEnabled(true);
        const QFuture<void> woken = m_wakeup.next();
        const std::stop_callback onStop(stop, [this] { m_wakeup.wake(); });
        co_await woken;
        m_notifier.setEnabled(false);
    }
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, QStringLiteral("the server"), {}, {}});
    QByteArray bytes(65536, Qt::Uninitialized);
    ssize_t count = -1;
    do
        count = ::read(m_fd, bytes.data(), static_cast<size_t>(bytes.size()));
    while (count < 0 && errno == EINTR);
    if (count < 0)
        co_return fail({ErrorKind::File, 0, QStringLiteral("stdin"), qt_error_string(errno), {}});
    bytes.resize(count);
    co_return bytes;
}

void FdInput::beginSecret(const QString &what)
{
    if (::isatty(m_fd) == 0)
        return;
    const QByteArray prompt = what.toUtf8() + ": ";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, prompt.constData(), static_cast<size_t>(prompt.size()));
    setEcho(false);
    m_silent = true;
}

void FdInput::endSecret()
{
    if (!m_silent)
        return;
    setEcho(true);
    m_silent = false;
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, "\n", 1);
}

void FdInput::setEcho(bool on)
{
    termios settings{};
    if (::tcgetattr(m_fd, &settings) != 0)
        return;
    if (on)
        settings.c_lflag |= static_cast<tcflag_t>(ECHO);
    else
        settings.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(m_fd, TCSAFLUSH, &settings);
}

} // namespace airside::ctl
