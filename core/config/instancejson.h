#pragma once

#include "core/access/instance.h"

#include <QJsonObject>

namespace airside {

/// Writes an instance over the object it was read from: the keys that this version does not know stay, at every
/// level. Empty and default values are left out.
[[nodiscard]] QJsonObject instanceToJson(const Instance &instance, QJsonObject over);

/// The name of the key that cannot be understood is the error's detail. Errors: BadFile.
[[nodiscard]] Result<Instance> instanceFromJson(const QJsonObject &json);

} // namespace airside
