#pragma once

#include <QJsonObject>
#include <QString>

namespace airside::mcp {

/// Why these arguments do not fit the schema of a tool, whose properties are strings and integers; empty: they do.
[[nodiscard]] QString inputProblem(const QJsonObject &schema, const QJsonObject &arguments);

} // namespace airside::mcp
