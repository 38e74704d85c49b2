#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace airside {

/// A value or an Error. Functions that return it, or a task of it, are [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail({ErrorKind::NotFound, 404, username});`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace airside
