#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

namespace airside {

/// What one piece of work took, in milliseconds.
struct Taken
{
    double wall = 0;
    double busy = 0; ///< of this thread alone: tells a slow program from a machine that others use too
};

inline double busyNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template<typename Work>
Taken timeOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    const double busy = busyNow();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, busyNow() - busy};
}

/// A line for run.sh: "name, milliseconds, limit, milliseconds of the thread alone", medians of what was taken;
/// limit 0: none.
inline void printFigure(const QString &name, std::vector<Taken> values, double limit)
{
    if (values.empty())
        return;
    std::ranges::sort(values, {}, &Taken::busy);
    const double busy = values[values.size() / 2].busy;
    std::ranges::sort(values, {}, &Taken::wall);
    QTextStream(stdout) << name << '\t' << QString::number(values[values.size() / 2].wall, 'f', 2) << '\t' << limit << '\t'
                        << QString::number(busy, 'f', 2) << "\tms\n";
}

/// The same for something that is counted or weighed once.
inline void printFigure(const QString &name, double value, double limit, const char *unit)
{
    QTextStream(stdout) << name << '\t' << QString::number(value, 'f', 2) << '\t' << limit << '\t' << QString::number(value, 'f', 2)
                        << '\t' << unit << '\n';
}

} // namespace airside
