#pragma once

#include "core/airflow/transport.h"

#include <QSslConfiguration>
#include <QSslError>

namespace airside {

/// Checked TLS settings of one instance: its authorities, its client certificate, its pin.
class TlsPolicy
{
public:
    /// Reads the files. Errors: File (unreadable, or a private key that others may read), BadFile (not what it
    /// should be).
    [[nodiscard]] static Result<TlsPolicy> load(const TlsSettings &settings);

    [[nodiscard]] const QSslConfiguration &configuration() const { return m_configuration; }
    [[nodiscard]] const QByteArray &pin() const { return m_pin; }

private:
    QSslConfiguration m_configuration;
    QByteArray m_pin;
};

[[nodiscard]] PeerCertificate describeCertificate(const QSslCertificate &certificate, bool trusted);

/// Why a handshake was refused, in a sentence for a person; never empty. fallback: Qt's own words.
[[nodiscard]] QString tlsFailureText(const QList<QSslError> &errors, const QSslCertificate &leaf, const QString &host,
                                     const QString &fallback);

} // namespace airside
