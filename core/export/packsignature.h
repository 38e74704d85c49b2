#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace airside {

// Ed25519 by OpenSSL. A private key is its 32 bytes as hexadecimal digits; a public one a PEM file, as openssl reads it.

/// Errors: File, where OpenSSL makes none.
[[nodiscard]] Result<Secret> newSigningKey();
/// Errors: BadFile: it is no such key.
[[nodiscard]] Result<QByteArray> publicKeyOf(const Secret &key);
/// 64 bytes. Errors: BadFile: it is no such key.
[[nodiscard]] Result<QByteArray> signatureOf(const QByteArray &message, const Secret &key);
[[nodiscard]] bool isSignedBy(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);
/// SHA-256 of the key's DER form, which openssl pkey -pubin -outform DER writes. Empty: no key of this kind.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray &publicKey);

} // namespace airside
