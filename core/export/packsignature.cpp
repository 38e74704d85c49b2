#include "core/export/packsignature.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace airside {

namespace {

constexpr size_t kPrivateSize = 32;
constexpr size_t kSignatureSize = 64;

using KeyHandle = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using BioHandle = std::unique_ptr<BIO, decltype(&BIO_free)>;

/// What OpenSSL keeps for a thread (its list of errors) it would free as the thread ends. A QThread counts as finished a
/// moment before that, so a program that leaves just then would lose it; and what stays in the list would be taken for an
/// error of TLS. So each function here leaves nothing behind. Declared first: it goes last.
struct LeavesThreadClean
{
    LeavesThreadClean() = default;
    ~LeavesThreadClean() { OPENSSL_thread_stop(); }
    Q_DISABLE_COPY_MOVE(LeavesThreadClean)
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error noKey()
{
    return {ErrorKind::BadFile, 0, {}, QStringLiteral("It is no Ed25519 key."), {}};
}

KeyHandle privateKey(const Secret &key)
{
    QByteArray raw = key.isEmpty() ? QByteArray() : QByteArray::fromHex(key.reveal());
    EVP_PKEY *made = size_t(raw.size()) == kPrivateSize ? EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(std::as_const(raw)), kPrivateSize) : nullptr;
    raw.fill(0);
    return {made, EVP_PKEY_free};
}

KeyHandle publicKey(const QByteArray &pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    KeyHandle key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (key && EVP_PKEY_id(key.get()) != EVP_PKEY_ED25519)
        key.reset();
    return key;
}

} // namespace

Result<Secret> newSigningKey()
{
    const LeavesThreadClean clean;
    const KeyHandle key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
    QByteArray raw(qsizetype(kPrivateSize), '\0');
    size_t size = kPrivateSize;
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), bytesOf(raw), &size) != 1)
        return fail({ErrorKind::File, 0, {}, QStringLiteral("OpenSSL could not make a key."), {}});
    const Secret secret(raw.toHex());
    raw.fill(0);
    return secret;
}

Result<QByteArray> publicKeyOf(const Secret &key)
{
    const LeavesThreadClean clean;
    const KeyHandle handle = privateKey(key);
    if (!handle)
        return fail(noKey());
    const BioHandle bio(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PUBKEY(bio.get(), handle.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

Result<QByteArray> signatureOf(const QByteArray &message, const Secret &key)
{
    const LeavesThreadClean clean;
    const KeyHandle handle = privateKey(key);
    const DigestHandle context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(qsizetype(kSignatureSize), '\0');
    size_t size = kSignatureSize;
    if (!handle || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, handle.get()) != 1
        || EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message), size_t(message.size())) != 1)
        return fail(noKey());
    return signature;
}

bool isSignedBy(const QByteArray &message, const QByteArray &signature, const QByteArray &key)
{
    const LeavesThreadClean clean;
    const KeyHandle handle = publicKey(key);
    const DigestHandle context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return handle && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle.get()) == 1
           && EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(message), size_t(message.size())) == 1;
}

QByteArray fingerprintOf(const QByteArray &key)
{
    const LeavesThreadClean clean;
    const KeyHandle handle = publicKey(key);
    if (!handle)
        return {};
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(handle.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace airside
