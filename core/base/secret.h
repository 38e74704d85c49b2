#pragma once

#include <QByteArray>

#include <memory>

namespace airside {

/// A password, token or cookie. It cannot be printed, compared or converted by accident, and its bytes are
/// overwritten when the last copy goes. Copies share one buffer.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over; the caller's array should not be kept.
    explicit Secret(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    /// The only way out. Use it at the place of use; keep no copy.
    [[nodiscard]] const QByteArray &reveal() const;

    /// 32 random bytes as 43 characters of base64url, for passwords that nobody learns.
    [[nodiscard]] static Secret random();
    /// 24 characters for a password that is handed on, without those that look alike (about 138 bits). It has what
    /// password rules ask for: at least 2 capitals, 3 small letters, 2 digits and 1 sign.
    [[nodiscard]] static Secret readable();

private:
    std::shared_ptr<QByteArray> m_bytes;
};

} // namespace airside
