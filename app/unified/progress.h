#pragma once

#include <functional>
#include <optional>

#include <QtGlobal>

namespace airside::unified {

/// Told while a long list is read: how many of its rows there are by now, and of how many, where that is known. May be empty.
using Progress = std::function<void(qint64 done, std::optional<qint64> total)>;

} // namespace airside::unified
