#pragma once

#include "core/airflow/sendonce.h"
#include "core/airflow/tlspolicy.h"

#include <QNetworkReply>
#include <QTimer>

namespace airside {

/// One request on its way: reads the body as it comes, keeps the time limits, judges the certificate. Internal to
/// Transport; lives from the start of the request until its reply has finished.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// The reply is deleted with the exchange. body: what is sent, the reply's; null for a GET.
    Exchange(QNetworkReply *reply, const TransportOptions &options, QByteArray pin, const SendOnceBody *body);
    ~Exchange() override;

    [[nodiscard]] QNetworkReply *reply() const { return m_reply; }
    void cancel(); ///< ends it with Cancelled; any thread, returns at once

    /// Once finished. Errors as http.h.
    [[nodiscard]] Result<HttpResponse> result();
    [[nodiscard]] const std::optional<PeerCertificate> &certificate() const { return m_certificate; }

private:
    enum class Ending { None, Cancelled, Timeout, TooLarge, PinMismatch };

    void end(Ending why);
    void judge(const QList<QSslError> &errors);
    void onEncrypted();
    void onHeader();
    void onReadyRead();
    [[nodiscard]] bool pinFits(const QSslCertificate &leaf) const;
    [[nodiscard]] Error failure() const;
    [[nodiscard]] Error tlsFailure() const;
    [[nodiscard]] Error pinFailure() const;
    [[nodiscard]] HttpResponse response();
    [[nodiscard]] bool isComplete(const HttpResponse &response) const;

    QNetworkReply *m_reply;
    qint64 m_maxBody;
    QByteArray m_pin;
    const SendOnceBody *m_sent;
    Ending m_ending = Ending::None;
    QByteArray m_body;
    QTimer m_silence;
    QTimer m_overall;
    QList<QSslError> m_tlsErrors;
    QSslCertificate m_leaf;
    std::optional<PeerCertificate> m_certificate;
};

} // namespace airside
