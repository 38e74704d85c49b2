#include "tests/support/testcertificates.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace airside {

struct TestCertificate::Data
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;

    Data() = default;
    Data(const Data &) = delete;
    Data &operator=(const Data &) = delete;
    ~Data()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
};

namespace {

QByteArray drained(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate TestCertificate::make(const CertificateRequest &request, const Data *issuer)
{
    auto data = std::make_shared<Data>();
    data->key = EVP_EC_gen("P-256");
    data->certificate = X509_new();
    X509 *x = data->certificate;
    X509_set_version(x, 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), QRandomGenerator::global()->generate());
    X509_gmtime_adj(X509_getm_notBefore(x), 86400L * request.validFromDays);
    X509_gmtime_adj(X509_getm_notAfter(x), 86400L * request.validToDays);
    X509_set_pubkey(x, data->key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(request.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(issuer ? issuer->certificate : x));
    if (request.isAuthority) {
        addExtension(x, NID_basic_constraints, "critical,CA:TRUE");
    } else {
        QByteArrayList names;
        for (const QByteArray &host : request.hosts)
            names += "DNS:" + host;
        addExtension(x, NID_subject_alt_name, names.join(','));
    }
    X509_sign(x, issuer ? issuer->key : data->key, EVP_sha256());
    TestCertificate made;
    made.d = std::move(data);
    return made;
}

TestCertificate TestCertificate::selfSigned(const CertificateRequest &request)
{
    return make(request, nullptr);
}

TestCertificate TestCertificate::issue(const CertificateRequest &request) const
{
    return make(request, d.get());
}

QByteArray TestCertificate::certificatePem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, d->certificate);
    return drained(bio);
}

QByteArray TestCertificate::keyPem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, d->key, nullptr, nullptr, 0, nullptr, nullptr);
    return drained(bio);
}

QByteArray TestCertificate::sha256() const
{
    return QSslCertificate(certificatePem()).digest(QCryptographicHash::Sha256);
}

QSslConfiguration TestCertificate::serverConfiguration(const QList<TestCertificate> &others) const
{
    QList<QSslCertificate> chain{QSslCertificate(certificatePem())};
    for (const TestCertificate &other : others)
        chain += QSslCertificate(other.certificatePem());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(keyPem(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace airside
