#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <random>

namespace airside::mcp {

/// Streams of lines for a server, made from good ones by change: bytes, pieces of other lines, and values in the JSON.
/// The same number makes the same stream.
class FuzzInput
{
public:
    FuzzInput(quint64 seed, quint64 number)
        : m_random(seed * 0x9E3779B97F4A7C15U + number)
    {
    }

    [[nodiscard]] QByteArray stream();
    [[nodiscard]] quint64 below(quint64 end) { return m_random() % end; }

private:
    [[nodiscard]] QByteArray line();
    [[nodiscard]] QByteArray withOtherValue(const QByteArray &line);
    void changeBytes(QByteArray &bytes);
    [[nodiscard]] QJsonValue value(int depth);
    [[nodiscard]] QJsonValue changed(const QJsonValue &value, int &left);

    std::mt19937_64 m_random;
};

} // namespace airside::mcp
