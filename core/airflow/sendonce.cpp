#include "core/airflow/sendonce.h"

#include <cstring>

namespace airside {

SendOnceBody::SendOnceBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SendOnceBody::bytesAvailable() const
{
    return m_body.size() - m_position;
}

bool SendOnceBody::atEnd() const
{
    return m_position == m_body.size();
}

bool SendOnceBody::reset()
{
    return !mayHaveLeft();
}

qint64 SendOnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_position);
    if (count <= 0)
        return m_position == m_body.size() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace airside
