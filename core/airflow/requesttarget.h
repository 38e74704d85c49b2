#pragma once

#include "core/airflow/http.h"

#include <QUrl>

namespace airside {

/// What goes into the request line. Qt resolves "." and ".." segments just before it sends, encoded or not
/// (measured with Qt 6.4: %2E%2E leaves as the parent path), so a name such as ".." could not be addressed.
struct RequestTarget
{
    QUrl url;        ///< for Qt: connection, cookies, certificate
    QByteArray verb; ///< what Qt writes before its own idea of the path
};

/// base and the request's own path and query; nothing else can be reached. A target with dot segments is written
/// out in full as part of the verb, and Qt's own becomes a header line that servers ignore. Errors: InvalidInput
/// (a path that is not percent-encoded).
[[nodiscard]] Result<RequestTarget> requestTarget(const QUrl &base, const HttpRequest &request);

} // namespace airside
