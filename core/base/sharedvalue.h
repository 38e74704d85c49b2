#pragma once

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace airside {

/// An immutable value of many parts, for sharing. Whoever lets go of it last on the main thread is not kept waiting
/// while 100,000 parts are freed: the worker pool does it.
template <typename Value>
[[nodiscard]] std::shared_ptr<const Value> sharedValue(std::unique_ptr<Value> value)
{
    return std::shared_ptr<const Value>(value.release(), [](const Value *last) {
        const QCoreApplication *app = QCoreApplication::instance();
        if (app && !QCoreApplication::closingDown() && app->thread() == QThread::currentThread())
            QThreadPool::globalInstance()->start([last] { delete last; });
        else
            delete last;
    });
}

} // namespace airside
