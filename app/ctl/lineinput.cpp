#include "app/ctl/lineinput.h"

namespace airside::ctl {

namespace {

constexpr qsizetype kLineLimit = qsizetype(1024) * 1024;
constexpr qsizetype kBodyLimit = qsizetype(64) * 1024 * 1024;

tl::unexpected<Error> inputTooLarge()
{
    return fail({ErrorKind::TooLarge, 0, QStringLiteral("stdin"), {}, {}});
}

} // namespace

QCoro::Task<Result<std::optional<QByteArray>>> LineInput::readLine(std::stop_token stop)
{
    qsizetype end = m_buffer.indexOf('\n');
    while (end < 0) {
        Result<QByteArray> chunk = co_await more(stop);
        if (!chunk)
            co_return fail(chunk.error());
        if (chunk->isEmpty())
            break;
        m_buffer += *chunk;
        chunk->fill(0);
        end = m_buffer.indexOf('\n');
        if (m_buffer.size() > kLineLimit && end < 0)
            co_return inputTooLarge();
    }
    if (end < 0 && m_buffer.isEmpty())
        co_return std::optional<QByteArray>();
    QByteArray line = end < 0 ? m_buffer : m_buffer.left(end);
    const qsizetype taken = end < 0 ? m_buffer.size() : end + 1;
    std::fill_n(m_buffer.data(), taken, '\0');
    m_buffer.remove(0, taken);
    if (line.endsWith('\r'))
        line.chop(1);
    ++m_linesRead;
    co_return std::optional<QByteArray>(std::move(line));
}

QCoro::Task<Result<QByteArray>> LineInput::readAll(std::stop_token stop)
{
    while (true) {
        const Result<QByteArray> chunk = co_await more(stop);
        if (!chunk)
            co_return fail(chunk.error());
        if (chunk->isEmpty())
            co_return std::exchange(m_buffer, {});
        m_buffer += *chunk;
        if (m_buffer.size() > kBodyLimit)
            co_return inputTooLarge();
    }
}

QCoro::Task<Result<QByteArray>> LineInput::readSome(std::stop_token stop)
{
    if (!m_buffer.isEmpty())
        co_return std::exchange(m_buffer, {});
    Result<QByteArray> bytes = co_await more(stop);
    co_return bytes;
}

QCoro::Task<Result<Secret>> LineInput::readSecret(QString what, std::stop_token stop)
{
    beginSecret(what);
    Result<std::optional<QByteArray>> line = co_await readLine(stop);
    endSecret();
    if (!line)
        co_return fail(line.error());
    if (!*line || (*line)->isEmpty())
        co_return fail({ErrorKind::CredentialMissing, 0, {}, QStringLiteral("The line for the %1 on stdin is empty or missing.").arg(what), {}});
    co_return Secret(std::move(**line));
}

QCoro::Task<Result<QByteArray>> DeviceInput::more(std::stop_token)
{
    co_return m_device.read(65536);
}

} // namespace airside::ctl
