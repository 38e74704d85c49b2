#pragma once

#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace airside {

/// Runs something now, and once more at the end of the turn of the event loop if it was asked for again meanwhile: what
/// 50 instances change at the same time is shown once. With a pause, only once nothing was asked for so long.
class OnceATurn : public QObject
{
public:
    explicit OnceATurn(std::function<void()> run, QObject *parent = nullptr)
        : QObject(parent)
        , m_run(std::move(run))
    {
        m_turn.setSingleShot(true);
        connect(&m_turn, &QTimer::timeout, this, [this] {
            if (std::exchange(m_again, false))
                m_run();
        });
    }
    /// What was asked for and is still to come, now.
    void finish()
    {
        m_turn.stop();
        if (std::exchange(m_again, false))
            m_run();
    }
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }
    void ask()
    {
        if (m_pause.count() > 0) {
            m_again = true;
            m_turn.start(m_pause);
            return;
        }
        m_again = m_turn.isActive();
        if (m_again)
            return;
        m_turn.start(0);
        m_run();
    }

private:
    std::function<void()> m_run;
    QTimer m_turn;
    std::chrono::milliseconds m_pause{0};
    bool m_again = false;
};

} // namespace airside
