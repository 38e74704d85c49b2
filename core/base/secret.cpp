#include "core/base/secret.h"

#include <QRandomGenerator>

#include <algorithm>
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

constexpr int kReadableLength = 24;
constexpr QByteArrayView kLetters("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_.+");

bool meetsRules(const QByteArray &password)
{
    const auto count = [&password](char first, char last) {
        return std::ranges::count_if(password, [=](char c) { return c >= first && c <= last; });
    };
    const auto capitals = count('A', 'Z'), small = count('a', 'z'), digits = count('0', '9');
    return capitals >= 2 && small >= 3 && digits >= 2 && capitals + small + digits < password.size();
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

Secret Secret::readable()
{
    QByteArray password(kReadableLength, '\0');
    do { // drawn again as a whole, so that every password that meets the rules is as likely
        for (char &c : password)
            c = kLetters[QRandomGenerator::system()->bounded(int(kLetters.size()))];
    } while (!meetsRules(password));
    return Secret(std::move(password));
}

} // namespace airside
