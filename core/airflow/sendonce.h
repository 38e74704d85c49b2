#pragma once

#include <QIODevice>

namespace airside {

/// A request body that leaves at most once. QNetworkAccessManager repeats a request by itself when a connection
/// breaks (measured with Qt 6.4: a POST, PATCH or DELETE arrives two to four times) unless it cannot rewind the
/// body: this device is sequential and refuses reset() once a byte was read. An empty one refuses always.
class SendOnceBody final : public QIODevice
{
public:
    explicit SendOnceBody(QByteArray body, QObject *parent = nullptr);

    /// False: certainly no byte was handed over. An empty body cannot tell, so it may always have left.
    [[nodiscard]] bool mayHaveLeft() const { return m_position > 0 || m_body.isEmpty(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace airside
