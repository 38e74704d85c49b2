#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace airside {

/// Runs a pure function over values in the worker pool, then then(result) on the owner's thread. When the owner dies
/// first, the result is dropped. (QFuture::then(context, ...) of Qt 6.4 aborts in that case.)
template <typename Work, typename Then>
void workInPool(QObject *owner, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        const Value value = watcher->result();
        watcher->deleteLater();
        then(value);
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace airside
