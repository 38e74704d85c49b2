#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace airside::ctl {

/// One line of compact JSON in which every control, zero-width and bidirectional character is escaped, so that a
/// terminal that shows it is not steered by it. Any JSON reader gets the same text back.
[[nodiscard]] QByteArray safeJson(const QJsonObject &object);

} // namespace airside::ctl
