#include "core/credentials/evidencekey.h"
#include "core/credentials/memorycredentialstore.h"

#include <QCoroTask>
#include <QTest>

using namespace airside;

namespace {

class Keychain final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override { return m_memory.read(key, stop); }
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override { return m_memory.write(key, secret, stop); }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override { return m_memory.remove(key, stop); }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    MemoryCredentialStore m_memory;
};

} // namespace

class tst_EvidenceKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptOnceAndReplacedOnlyWhenSaid()
    {
        Keychain keychain;
        QCOMPARE(QCoro::waitFor(keptEvidenceKey(&keychain, {})).error().kind, ErrorKind::NotFound);
        QVERIFY(QCoro::waitFor(keepEvidenceKey(&keychain, Secret("one"), false, {})));
        QCOMPARE(QCoro::waitFor(keepEvidenceKey(&keychain, Secret("two"), false, {})).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(QCoro::waitFor(keptEvidenceKey(&keychain, {}))->reveal(), QByteArray("one"));
        QVERIFY(QCoro::waitFor(keepEvidenceKey(&keychain, Secret("two"), true, {})));
        QCOMPARE(QCoro::waitFor(keptEvidenceKey(&keychain, {}))->reveal(), QByteArray("two"));
    }

    void isNeverKeptInMemoryAlone()
    {
        MemoryCredentialStore memory;
        for (CredentialStore *store : {static_cast<CredentialStore *>(&memory), static_cast<CredentialStore *>(nullptr)}) {
            QCOMPARE(QCoro::waitFor(keptEvidenceKey(store, {})).error().kind, ErrorKind::KeychainUnavailable);
            QCOMPARE(QCoro::waitFor(keepEvidenceKey(store, Secret("one"), true, {})).error().kind, ErrorKind::KeychainUnavailable);
        }
    }
};

QTEST_GUILESS_MAIN(tst_EvidenceKey)
#include "tst_evidencekey.moc"
