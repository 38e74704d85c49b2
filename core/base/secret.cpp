#include "core/base/secret.h"

#include <QRandomGenerator>

#include <array>

namespace airside {

namespace {

void wipe(QByteArray *bytes)
{
    // volatile: the compiler must not drop writes to memory that is about to be freed.
    volatile char *p = bytes->data();
    for (qsizetype i = 0; i < bytes->size(); ++i)
        p[i] = 0;
    delete bytes;
}

} // namespace

Secret::Secret(QByteArray bytes)
    : m_bytes(new QByteArray(std::move(bytes)), wipe)
{
    m_bytes->detach();
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray empty;
    return m_bytes ? *m_bytes : empty;
}

Secret Secret::random()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray raw(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return Secret(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace airside
