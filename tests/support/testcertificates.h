#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslConfiguration>
#include <QStringList>

#include <memory>

namespace airside {

struct CertificateRequest
{
    QByteArray commonName = "localhost";
    QByteArrayList hosts = {"localhost"}; ///< alternative names
    int validFromDays = -1;              ///< days from now
    int validToDays = 30;
    bool isAuthority = false;
};

/// A fresh key and certificate, made by libcrypto when a test needs it; none is kept in the repository.
class TestCertificate
{
public:
    [[nodiscard]] static TestCertificate selfSigned(const CertificateRequest &request);
    [[nodiscard]] TestCertificate issue(const CertificateRequest &request) const;

    [[nodiscard]] QByteArray certificatePem() const;
    [[nodiscard]] QByteArray keyPem() const;
    [[nodiscard]] QByteArray sha256() const; ///< of the DER form, 32 bytes
    /// For a server that shows this certificate and then the others.
    [[nodiscard]] QSslConfiguration serverConfiguration(const QList<TestCertificate> &others = {}) const;

private:
    struct Data;
    static TestCertificate make(const CertificateRequest &request, const Data *issuer);
    std::shared_ptr<Data> d;
};

} // namespace airside
