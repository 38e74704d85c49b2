#pragma once

#include "tests/benchmarks/figures.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

namespace airside {

/// Counts the turns of the event loop that keep the GUI thread busy for longer than a frame. A turn is measured by the
/// processor time of the thread, so that waiting for events, and for other programs, does not count. The program must
/// run with QT_NO_GLIB=1: Qt's own dispatcher says when each turn begins.
class TurnWatch : public QObject
{
public:
    static constexpr double kFrame = 16; ///< milliseconds

    TurnWatch()
    {
        connect(QCoreApplication::eventDispatcher(), &QAbstractEventDispatcher::awake, this, &TurnWatch::turn);
    }
    void start()
    {
        m_turns = {};
        m_last = busyNow();
        m_running = true;
    }
    /// The turns since start().
    const std::vector<double> &stop()
    {
        turn();
        m_running = false;
        return m_turns;
    }
    [[nodiscard]] static int overlong(const std::vector<double> &turns)
    {
        return int(std::ranges::count_if(turns, [](double turn) { return turn > kFrame; }));
    }
    [[nodiscard]] static double longest(const std::vector<double> &turns)
    {
        return turns.empty() ? 0 : *std::ranges::max_element(turns);
    }

private:
    void turn()
    {
        if (!m_running)
            return;
        const double now = busyNow();
        m_turns.push_back(now - m_last);
        m_last = now;
    }

    std::vector<double> m_turns;
    double m_last = 0;
    bool m_running = false;
};

} // namespace airside
