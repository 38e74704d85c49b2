#include "core/airflow/tlspolicy.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSslKey>

namespace airside {

namespace {

QString tlsText(const char *text)
{
    return QCoreApplication::translate("Transport", text);
}

QString noCertificate()
{
    return tlsText(QT_TRANSLATE_NOOP("Transport", "It holds no certificate in PEM form."));
}

Result<QByteArray> pemFile(const QString &path)
{
    constexpr qint64 largest = 4LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    return file.read(largest);
}

bool isPrivate(const QString &path)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ReadOther | QFileDevice::WriteOther;
    return (QFileInfo(path).permissions() & others) == 0;
}

QSslKey privateKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<void> addClientCertificate(QSslConfiguration &configuration, const QString &path)
{
    const Result<QByteArray> pem = pemFile(path);
    if (!pem)
        return fail(pem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (chain.isEmpty())
        return fail({ErrorKind::BadFile, 0, path, noCertificate(), {}});
    if (!pem->contains("PRIVATE KEY-----")) {
        return fail({ErrorKind::BadFile, 0, path,
                     tlsText(QT_TRANSLATE_NOOP("Transport", "It holds no private key in PEM form; the certificate and its "
                                                            "key belong into one file.")),
                     {}});
    }
    if (!isPrivate(path)) {
        return fail({ErrorKind::File, 0, path,
                     tlsText(QT_TRANSLATE_NOOP("Transport", "It holds a private key that others may read. Allow only "
                                                            "yourself to read it (chmod 600).")),
                     {}});
    }
    const QSslKey key = privateKey(*pem);
    if (key.isNull()) {
        return fail({ErrorKind::BadFile, 0, path,
                     tlsText(QT_TRANSLATE_NOOP("Transport", "Its private key cannot be read: it must have no passphrase, "
                                                            "and be an RSA, EC or DSA key in PEM form.")),
                     {}});
    }
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

Result<TlsPolicy> TlsPolicy::load(const TlsSettings &settings)
{
    if (!QSslSocket::supportsSsl()) {
        return fail({ErrorKind::TlsFailed, 0, {},
                     tlsText(QT_TRANSLATE_NOOP("Transport", "This installation of Qt has no TLS.")), {}});
    }
    TlsPolicy policy;
    policy.m_pin = settings.pinnedSha256;
    QSslConfiguration &configuration = policy.m_configuration;
    configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // A resumed session brings no certificate check of its own.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (!settings.caFile.isEmpty()) {
        const Result<QByteArray> pem = pemFile(settings.caFile);
        if (!pem)
            return fail(pem.error());
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (authorities.isEmpty())
            return fail({ErrorKind::BadFile, 0, settings.caFile, noCertificate(), {}});
        configuration.setCaCertificates(authorities);
    }
    if (!settings.clientCertFile.isEmpty()) {
        const Result<void> added = addClientCertificate(configuration, settings.clientCertFile);
        if (!added)
            return fail(added.error());
    }
    return policy;
}

PeerCertificate describeCertificate(const QSslCertificate &certificate, bool trusted)
{
    return {certificate.digest(QCryptographicHash::Sha256), visible(certificate.subjectDisplayName()),
            visible(certificate.issuerDisplayName()), certificate.expiryDate().toUTC(), trusted};
}

QString tlsFailureText(const QList<QSslError> &errors, const QSslCertificate &leaf, const QString &host,
                       const QString &fallback)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            reasons += tlsText(QT_TRANSLATE_NOOP("Transport", "Its certificate expired on %1."))
                           .arg(error.certificate().expiryDate().toUTC().toString(Qt::ISODate));
            break;
        case QSslError::CertificateNotYetValid:
            reasons += tlsText(QT_TRANSLATE_NOOP("Transport", "Its certificate is not valid yet, only from %1."))
                           .arg(error.certificate().effectiveDate().toUTC().toString(Qt::ISODate));
            break;
        case QSslError::SelfSignedCertificate:
            reasons += tlsText(QT_TRANSLATE_NOOP("Transport", "Its certificate is self-signed."));
            break;
        case QSslError::HostNameMismatch:
            reasons += tlsText(QT_TRANSLATE_NOOP("Transport", "Its certificate is for another host (%1), not for %2."))
                           .arg(visible(leaf.subjectDisplayName()), host);
            break;
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            reasons += tlsText(QT_TRANSLATE_NOOP("Transport", "Its certificate comes from an unknown authority."));
            break;
        default:
            reasons += visible(error.errorString()) + QLatin1Char('.');
            break;
        }
    }
    reasons.removeDuplicates();
    return reasons.isEmpty() ? redact(visible(fallback)) : reasons.join(QLatin1Char(' '));
}

} // namespace airside
