#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoroTask>
#include <QIODevice>

#include <stop_token>

namespace airside::ctl {

/// Stdin, read on demand: lines first, then what is left as a body. A stop request ends a wait with Cancelled.
class LineInput
{
public:
    virtual ~LineInput() = default;

    /// Without its line end (LF or CR LF); nullopt at the end of the input. Errors: TooLarge (1 MB), File, Cancelled.
    [[nodiscard]] QCoro::Task<Result<std::optional<QByteArray>>> readLine(std::stop_token stop);
    /// Errors: TooLarge (64 MB), File, Cancelled.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> readAll(std::stop_token stop);
    /// What has come and was not read yet, or else the next bytes; empty at the end. Errors: File, Cancelled.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> readSome(std::stop_token stop);
    /// A line that is not shown while it is typed. what: "password", for the prompt on a terminal and for errors.
    /// Errors: CredentialMissing (an empty line, or none), and those of readLine().
    [[nodiscard]] QCoro::Task<Result<Secret>> readSecret(QString what, std::stop_token stop);

    /// Lines that were read so far.
    [[nodiscard]] int linesRead() const { return m_linesRead; }

protected:
    /// The next bytes; empty at the end.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> more(std::stop_token stop) = 0;
    /// Only on a terminal: shows the prompt and stops the echo; the reverse afterwards.
    virtual void beginSecret(const QString &what) { Q_UNUSED(what) }
    virtual void endSecret() {}

private:
    QByteArray m_buffer;
    int m_linesRead = 0;
};

/// For tests and for the lines of a batch.
class DeviceInput final : public LineInput
{
public:
    explicit DeviceInput(QIODevice &device)
        : m_device(device)
    {
    }

protected:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> more(std::stop_token stop) override;

private:
    QIODevice &m_device;
};

} // namespace airside::ctl
