#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QFlags>
#include <QStringList>

#include <optional>

namespace airside::serve {

enum class Scope {
    Read = 1,       ///< users, roles and permissions
    Propose = 2,    ///< changes that a person has to approve
    Write = 4,      ///< changes
    Proxy = 8,      ///< GET requests that are passed on as they are
    ProxyWrite = 16 ///< every request that is passed on as it is
};
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

/// "read", "propose", "write", "proxy", "proxy-write"
[[nodiscard]] QStringList scopeNames(Scopes scopes);
[[nodiscard]] std::optional<Scope> scopeFromName(const QString &name);

/// What is kept of a token: not the token itself.
struct ApiToken
{
    QString name;
    QByteArray sha256; ///< of the token, 32 bytes
    Scopes scopes;
    QDateTime created;                ///< UTC
    std::optional<QDateTime> expires; ///< UTC
    bool redact = false;              ///< answers hide e-mail addresses and people's names; never with a proxy scope
};

/// The tokens that programs show, in a file of the state directory (0600). Every call reads the file as it is, so that a
/// token is at an end as soon as it is revoked. Errors: BadFile, File.
class TokenBook
{
public:
    explicit TokenBook(QString file);

    [[nodiscard]] Result<QList<ApiToken>> all() const;
    /// A new one, which is told only here. Errors also: InvalidInput (the name), AlreadyExists.
    [[nodiscard]] Result<Secret> create(const ApiToken &wanted);
    /// Errors also: NotFound.
    [[nodiscard]] Result<void> revoke(const QString &name);
    /// That of what a client shows; nullopt: none, or it has expired.
    [[nodiscard]] Result<std::optional<ApiToken>> find(const QByteArray &shown, const QDateTime &now) const;

private:
    QString m_file;
};

} // namespace airside::serve
