#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrentRun>

namespace airside {

/// Waits for a future and takes its result; resumes on the caller's thread.
template <typename T>
[[nodiscard]] QCoro::Task<T> resultOf(QFuture<T> future)
{
    co_await future;
    if constexpr (!std::is_void_v<T>)
        co_return future.takeResult();
}

/// Runs a pure function over immutable values in Qt's global thread pool and resumes on the caller's thread.
/// For parsing, merging, sorting, digests and exports; the function must not touch QObjects of the caller.
/// It takes a named function on purpose, of which it makes its own copy: g++ 12 destroys the captures of a lambda
/// written inside a co_await expression twice.
template <typename Function>
[[nodiscard]] auto inPool(Function &function)
{
    return resultOf(QtConcurrent::run(function));
}

} // namespace airside
