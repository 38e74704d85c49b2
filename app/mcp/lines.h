#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace airside::mcp {

/// Bytes as they come, cut into lines. A line that is too long is passed over and not kept: memory stays bounded.
class Lines
{
public:
    static constexpr qsizetype kLongest = qsizetype(1024) * 1024;

    /// The lines that end in these bytes, without their line ends; nullopt stands for one that was too long.
    [[nodiscard]] QList<std::optional<QByteArray>> take(const QByteArray &bytes);
    /// What is left at the end of the input; empty: nothing.
    [[nodiscard]] QByteArray rest() const { return m_begun; }

private:
    QByteArray m_begun;
    bool m_tooLong = false; ///< the line that has begun
};

} // namespace airside::mcp
