#include "app/mcp/lines.h"

namespace airside::mcp {

QList<std::optional<QByteArray>> Lines::take(const QByteArray &bytes)
{
    QList<std::optional<QByteArray>> out;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        m_tooLong = m_tooLong || m_begun.size() + length > kLongest;
        if (m_tooLong)
            m_begun.clear();
        else
            m_begun += bytes.mid(from, length);
        from += length + 1;
        if (end < 0)
            break;
        if (m_begun.endsWith('\r'))
            m_begun.chop(1);
        if (m_tooLong)
            out += std::nullopt;
        else if (!m_begun.trimmed().isEmpty())
            out += m_begun;
        m_begun.clear();
        m_tooLong = false;
    }
    return out;
}

} // namespace airside::mcp
