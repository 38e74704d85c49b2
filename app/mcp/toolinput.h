#pragma once

#include <QJsonObject>
#include <QString>

namespace airside::mcp {

/// Why these arguments do not fit the schema of a tool; empty: they do. What is in its lists and objects is not looked at.
[[nodiscard]] QString inputProblem(const QJsonObject &schema, const QJsonObject &arguments);

} // namespace airside::mcp
