#pragma once

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace airside {

/// Runs the event loop as the program does until the condition holds; it is asked before and after each turn. QTest::qWaitFor()
/// sleeps 10 ms after each turn, in which nothing arrives and nothing is painted, and makes the next turn longer by what has piled up.
[[nodiscard]] inline bool runUntil(const std::function<bool()> &holds, int patienceMs)
{
    QEventLoop loop;
    bool good = holds();
    const auto ask = [&] {
        good = good || holds();
        if (good)
            loop.quit();
    };
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, ask);
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &loop, ask);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    if (!good)
        loop.exec();
    return good;
}

} // namespace airside
