#pragma once

#include <QComboBox>

namespace airside {

inline constexpr int kChoiceWidth = 260;

/// A choice among values, each with its text.
[[nodiscard]] QComboBox *choice(std::initializer_list<std::pair<int, QString>> values);
[[nodiscard]] QComboBox *numbers(std::initializer_list<int> values, QString (*text)(int));
void select(QComboBox *box, int value);
/// Also one that is not among those offered: the file may hold any.
void selectNumber(QComboBox *box, int value, QString (*text)(int));

} // namespace airside
