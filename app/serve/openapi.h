#pragma once

#include <QByteArray>

namespace airside::serve {

/// What there is, for programs: OpenAPI 3.1 in JSON.
[[nodiscard]] QByteArray openApiDocument();

} // namespace airside::serve
