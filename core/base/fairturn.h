#pragma once

#include <QCoroTask> // brings the coroutine header in a way that moc survives

namespace airside {

/// Spreads what many tasks do over the turns of the event loop: co_await FairTurn{} goes on at once while the tasks of this
/// thread have had less than kSliceMs of the turn, else in a later turn, in the order of asking. A fleet whose answers come
/// together does not hold up the window then. Without an event loop it goes on at once; look at the stop token after it.
class FairTurn
{
public:
    static constexpr int kSliceMs = 4;

    [[nodiscard]] bool await_ready() const;
    void await_suspend(std::coroutine_handle<> waiting) const;
    void await_resume() const {}
};

} // namespace airside
