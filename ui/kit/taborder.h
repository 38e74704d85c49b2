#pragma once

#include <functional>

class QWidget;

namespace airside {

/// Tab goes through root by these numbers, within one number as it did before.
void orderTabs(QWidget &root, const std::function<int(const QWidget &)> &numberOf);

} // namespace airside
