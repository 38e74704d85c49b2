#pragma once

#include "core/access/dag.h"
#include "core/access/role.h"
#include "core/access/user.h"
#include "core/airflow/http.h"

#include <QDateTime>
#include <QJsonObject>

namespace airside::parsers {

/// Pure: bytes to values, strict about types, for both dialects. What has another shape than Airflow gives is
/// MalformedAnswer with the place ("users[3].username is not a text"); never a value from it. May run in the pool.

template <typename Row>
struct Page
{
    QList<Row> rows;
    qint64 total = 0; ///< total_entries
};

[[nodiscard]] Result<Page<User>> users(const QByteArray &body);
[[nodiscard]] Result<Page<Role>> roles(const QByteArray &body);
[[nodiscard]] Result<Page<Permission>> permissions(const QByteArray &body); ///< pairs
[[nodiscard]] Result<Page<Dag>> dags(const QByteArray &body);
[[nodiscard]] Result<User> user(const QByteArray &body);
[[nodiscard]] Result<Role> role(const QByteArray &body);
[[nodiscard]] Result<QString> accessToken(const QByteArray &body);
[[nodiscard]] Result<QJsonObject> object(const QByteArray &body);

/// When a JWT ends, by its own claim "exp"; nothing is verified. nullopt: no JWT, or no such claim.
[[nodiscard]] std::optional<QDateTime> tokenExpiry(const QByteArray &token);
/// Its life in seconds, exp - iat; nullopt as above.
[[nodiscard]] std::optional<qint64> tokenLife(const QByteArray &token);

} // namespace airside::parsers
