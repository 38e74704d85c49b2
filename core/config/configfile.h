#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <functional>

namespace airside {

/// config.json: one object with a version, which several concepts share, each under its own key. Keys that this version
/// does not know stay. A newer version is refused and the file is left alone.

/// A missing file is an empty object. Errors: BadFile (damaged, newer), File.
[[nodiscard]] Result<QJsonObject> readConfig(const QString &file);

/// Reads the file as it is now, lets the edit work on that, and writes it, under config.json.lock: a console and
/// airsidectl at work together do not undo each other's. Errors: those of readConfig() and of the edit, File.
[[nodiscard]] Result<void> changeConfig(const QString &file, const std::function<Result<void>(QJsonObject &)> &edit);

} // namespace airside
