#pragma once

#include <QJsonObject>
#include <QStringList>

namespace airside::mcp {

// Pieces of JSON schemas.
[[nodiscard]] QJsonObject typed(const QString &type, const QString &description = {});
[[nodiscard]] QJsonObject orNull(const QString &type);
[[nodiscard]] QJsonObject text();
[[nodiscard]] QJsonObject arrayOf(const QJsonObject &items);
[[nodiscard]] QJsonObject objectOf(const QJsonObject &properties); ///< all of them required

[[nodiscard]] QJsonObject nonEmpty(const QString &description); ///< a text that is not empty

/// limit and cursor, the arguments of a list.
[[nodiscard]] QJsonObject pageArguments();
/// Of a tool that reads. asksAirflow: and not only what is kept on this machine.
[[nodiscard]] QJsonObject readAnnotations(const QString &title, bool asksAirflow);

/// Of a tool's answer: the one shape, with this result.
[[nodiscard]] QJsonObject answerSchema(const QJsonObject &result);
/// Of a tool's arguments: these, and instance.
[[nodiscard]] QJsonObject inputOf(QJsonObject properties, const QStringList &required);

} // namespace airside::mcp
