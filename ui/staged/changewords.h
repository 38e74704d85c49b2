#pragma once

#include "core/plan/change.h"

namespace airside {

/// One line of what a change does, with its sign apart, in the words of the window; safe to show.
struct ChangeLine
{
    enum class Sign { None, Plus, Minus };
    Sign sign = Sign::None;
    QString text;

    [[nodiscard]] QString shown() const; ///< "+ role Op"
    bool operator==(const ChangeLine &) const = default;
};

/// Each difference, "E-mail: a -> b" with an arrow. What the title says already (the name of what is made) is left out.
[[nodiscard]] QList<ChangeLine> changeWords(const Change &change);
/// What became of the object: as it was seen, and as it is now.
[[nodiscard]] QList<ChangeLine> differenceWords(const User &seen, const User &now);
[[nodiscard]] QList<ChangeLine> differenceWords(const Role &seen, const Role &now);

} // namespace airside
