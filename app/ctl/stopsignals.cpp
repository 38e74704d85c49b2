#include "app/ctl/stopsignals.h"

#include <QCoroFuture>
#include <QPromise>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace airside::ctl {

namespace {

/// A handler gets no context, so the pipe that it writes to cannot be a member.
int stopPipe[2] = {-1, -1};

void onStopSignal(int)
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], "x", 1);
}

} // namespace

QCoro::Task<void> untilStopped(std::stop_token stop)
{
    QPromise<void> stopped;
    stopped.start();
    const QFuture<void> end = stopped.future();
    const std::stop_callback onStop(stop, [&stopped] { stopped.finish(); });
    co_await end;
}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe2(stopPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(stopPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        m_stop.request_stop();
    });
    std::signal(SIGINT, onStopSignal);
    std::signal(SIGTERM, onStopSignal);
    // nohup: a terminal that goes away is not to end it.
    if (std::signal(SIGHUP, onStopSignal) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    m_notifier.reset();
    for (int &fd : stopPipe) {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
}

} // namespace airside::ctl
