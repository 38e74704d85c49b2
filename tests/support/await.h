#pragma once

#include <QCoroTask>
#include <QTest>

#include <memory>
#include <optional>

namespace airside::test {

template <typename T>
[[nodiscard]] QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> into)
{
    T value = co_await task;
    into->emplace(std::move(value));
}

/// Spins the test's event loop until the task has ended and gives its value; none when it took longer.
template <typename T>
[[nodiscard]] std::optional<T> await(QCoro::Task<T> task, int limitMs = 10000)
{
    auto value = std::make_shared<std::optional<T>>();
    const QCoro::Task<void> keeper = keep(std::move(task), value);
    if (!QTest::qWaitFor([&value] { return value->has_value(); }, limitMs))
        return std::nullopt;
    return std::move(*value);
}

} // namespace airside::test
