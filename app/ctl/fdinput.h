#pragma once

#include "app/ctl/lineinput.h"
#include "core/base/wakeup.h"

#include <QObject>
#include <QSocketNotifier>

namespace airside::ctl {

/// A file descriptor (a pipe, file or terminal) as input, without blocking the event loop.
class FdInput final : public QObject, public LineInput
{
    Q_OBJECT

public:
    explicit FdInput(int fd, QObject *parent = nullptr);
    ~FdInput() override;

protected:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> more(std::stop_token stop) override;
    void beginSecret(const QString &what) override;
    void endSecret() override;

private:
    void setEcho(bool on);

    int m_fd;
    bool m_silent = false; ///< the echo was switched off by us
    QSocketNotifier m_notifier;
    Wakeup m_wakeup; ///< there is something to read, or the wait was stopped
};

} // namespace airside::ctl
