#pragma once

#include "app/serve/problem.h"
#include "app/unified/answers.h"

#include <QHash>

namespace airside::serve {

/// What a request's path is about.
struct Route
{
    enum class What { OpenApi, List, One, Proxy };
    What what = What::OpenApi;
    unified::Kind kind = unified::Kind::Users;
    QString id;       ///< of one
    QString instance; ///< of the proxy
    QByteArray rest;  ///< of the proxy: the path for Airflow, as it was sent
};

/// nullopt: there is nothing at this path.
[[nodiscard]] std::optional<Route> routeOf(const QByteArray &path);

/// Of the token of a request that may come in: which method and scope the route takes.
[[nodiscard]] std::optional<Response> routeRefusal(const Route &route, const Request &head);

/// A query's fields, each of which may be given once. Errors: InvalidInput.
[[nodiscard]] Result<QHash<QString, QString>> queryFields(const QByteArray &query);

/// What a list or an object is asked with: instance, and of a list limit and cursor.
[[nodiscard]] Result<unified::Request> unifiedRequest(const Route &route, const QByteArray &query);

} // namespace airside::serve
