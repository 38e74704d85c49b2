#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>
#include <QUuid>

namespace airside {

enum class Environment { Production, Staging, Development };

/// How a person or program signs in to an instance.
enum class SignInKind {
    Password, ///< username + password; the client finds the way this server takes
    Token,    ///< a static bearer token
    Cookie,   ///< the whole value of a Cookie header, pasted from a browser
    Command,  ///< a program that prints a token
};

/// Files and pins are attributes, not secrets. A client certificate's key file must be readable by the user only.
struct TlsSettings
{
    QString caFile;          ///< PEM; empty: the system's authorities
    QString clientCertFile;  ///< PEM with certificate and key; empty: none
    QByteArray pinnedSha256; ///< 32 bytes of the server certificate's SHA-256 (DER); empty: not pinned

    bool operator==(const TlsSettings &) const = default;
};

/// One Airflow that a person set up. Identity is id; everything else is an attribute.
struct Instance
{
    QUuid id;
    QString name; ///< unique among the instances, compared folded
    QUrl url;     ///< base, with its path ("https://host/airflow"), without trailing slash
    Environment environment = Environment::Production;
    bool readOnly = false;
    bool allowHttp = false; ///< credentials may travel over plain http to another machine
    bool dagGrantsFromCode = false; ///< its DAGs give permissions by access_control, as a person said: the API does not tell
    bool rolesAtSignIn = false;     ///< roles are set anew at each sign-in (AUTH_ROLES_SYNC_AT_LOGIN), as a person said
    SignInKind signIn = SignInKind::Password;
    QString username;    ///< the account that signs in; may be empty for token, cookie, command
    QStringList command; ///< SignInKind::Command: absolute program and its arguments
    TlsSettings tls;

    bool operator==(const Instance &) const = default;
};

[[nodiscard]] QString environmentName(Environment environment); ///< "production", "staging", "development"
[[nodiscard]] QString signInName(SignInKind kind);              ///< "password", "token", "cookie", "command"
[[nodiscard]] std::optional<Environment> environmentFromName(const QString &name);
[[nodiscard]] std::optional<SignInKind> signInFromName(const QString &name);

/// Accepts what people paste ("airflow.example.org/x/", ".../login", ".../home") and returns the base: http or
/// https, host, optional port and path; no query, fragment or user. Without a scheme: https, but http for
/// loopback. Errors: InvalidInput.
[[nodiscard]] Result<QUrl> normalizedBaseUrl(const QString &text);

/// 127.0.0.0/8, ::1, localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace airside
