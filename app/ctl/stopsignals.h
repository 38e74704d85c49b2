#pragma once

#include <QCoroTask>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace airside::ctl {

/// Waits for a stop request with the event loop turning.
[[nodiscard]] QCoro::Task<void> untilStopped(std::stop_token stop);

/// SIGINT, SIGTERM and SIGHUP (unless it is ignored) as a stop request on the event loop. The second one ends the
/// program at once. SIGPIPE is ignored, so that a closed pipe does not end the program in the middle of its work. At most one lives at a time.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace airside::ctl
