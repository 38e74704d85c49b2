#pragma once

#include <QString>

namespace airside::unified {

[[nodiscard]] QString hiddenText(); ///< "(hidden)"
/// A text without e-mail addresses.
[[nodiscard]] QString withoutAddresses(QString text);
/// A line of a change, such as "email: a -> b", without what it tells of a person: e-mail addresses, first and last names.
[[nodiscard]] QString withoutPeople(const QString &line);

} // namespace airside::unified
