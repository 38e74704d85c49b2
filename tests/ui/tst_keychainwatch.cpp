#include "ui/keychainwatch.h"

#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

/// A keychain that waits until it is told to answer, or that is not there.
class StubKeychain final : public CredentialStore
{
public:
    bool there = true;
    int writes = 0;
    std::optional<std::stop_token> lastStop;
    std::shared_ptr<QPromise<void>> gate; ///< set: answers only when it is finished

    QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey, std::stop_token stop) override
    {
        lastStop = stop;
        if (gate) {
            const QFuture<void> opened = gate->future();
            co_await opened;
        }
        if (stop.stop_requested())
            co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
        if (!there)
            co_return fail({ErrorKind::KeychainUnavailable, 0, {}, {}, {}});
        co_return std::optional<Secret>();
    }
    QCoro::Task<Result<void>> write(CredentialKey, Secret, std::stop_token) override
    {
        ++writes;
        if (!there)
            co_return fail({ErrorKind::KeychainUnavailable, 0, {}, {}, {}});
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(CredentialKey, std::stop_token) override { co_return Result<void>(); }
    bool isPersistent() const override { return true; }
};

struct Answer
{
    std::optional<Result<std::optional<Secret>>> value;
};

[[nodiscard]] QCoro::Task<void> readInto(KeychainWatch &watch, CredentialKey key, std::shared_ptr<Answer> answer)
{
    const Result<std::optional<Secret>> read = co_await watch.read(key, std::stop_token());
    answer->value = read;
}

[[nodiscard]] QCoro::Task<void> writeTo(KeychainWatch &watch, CredentialKey key)
{
    [[maybe_unused]] const Result<void> written = co_await watch.write(key, Secret(QByteArrayLiteral("s3cret")), std::stop_token());
}

} // namespace

class TestKeychainWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInMemoryIsForgottenExceptOfTheDemo()
    {
        StubKeychain keychain;
        keychain.there = false;
        KeychainWatch watch(keychain);
        const CredentialKey own{QUuid::createUuid(), QStringLiteral("a"), CredentialPurpose::SignIn};
        const CredentialKey demo{QUuid::createUuid(), QStringLiteral("a"), CredentialPurpose::SignIn};
        watch.keepInMemory(demo.instance);
        const auto holds = [&watch](const CredentialKey &key) {
            const auto answer = std::make_shared<Answer>();
            [[maybe_unused]] const QCoro::Task<void> reading = readInto(watch, key, answer);
            return answer->value && *answer->value && (*answer->value)->has_value();
        };
        for (const CredentialKey &key : {own, demo}) {
            [[maybe_unused]] const QCoro::Task<void> writing = writeTo(watch, key);
            QVERIFY(holds(key));
        }
        watch.forgetMemory();
        QVERIFY(!holds(own));
        QVERIFY(holds(demo));
    }

    void saysThatItWaitsAndCanBeCancelled()
    {
        StubKeychain keychain;
        keychain.gate = std::make_shared<QPromise<void>>();
        keychain.gate->start();
        KeychainWatch watch(keychain);
        QSignalSpy waiting(&watch, &KeychainWatch::waitingChanged);
        const auto answer = std::make_shared<Answer>();
        [[maybe_unused]] const QCoro::Task<void> readIntoTask = readInto(watch, {QUuid::createUuid(), {}, CredentialPurpose::SignIn}, answer);
        QTRY_COMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().first().toBool(), true);
        watch.cancelWaits();
        QVERIFY(keychain.lastStop->stop_requested());
        keychain.gate->finish();
        QTRY_VERIFY(answer->value);
        QCOMPARE(answer->value->error().kind, ErrorKind::Cancelled);
        QCOMPARE(waiting.last().first().toBool(), false);
    }

    void aQuickAnswerSaysNothing()
    {
        StubKeychain keychain;
        KeychainWatch watch(keychain);
        QSignalSpy waiting(&watch, &KeychainWatch::waitingChanged);
        const auto answer = std::make_shared<Answer>();
        [[maybe_unused]] const QCoro::Task<void> readIntoTask = readInto(watch, {QUuid::createUuid(), {}, CredentialPurpose::SignIn}, answer);
        QVERIFY(answer->value);
        QVERIFY(waiting.isEmpty());
        QVERIFY(watch.isPersistent());
    }

    void withoutAKeychainSecretsStayInMemory()
    {
        StubKeychain keychain;
        keychain.there = false;
        KeychainWatch watch(keychain);
        QSignalSpy unavailable(&watch, &KeychainWatch::becameUnavailable);
        const CredentialKey key{QUuid::createUuid(), {}, CredentialPurpose::SignIn};
        [[maybe_unused]] const QCoro::Task<void> writeToTask = writeTo(watch, key);
        QCOMPARE(unavailable.size(), 1);
        QVERIFY(!watch.isPersistent());
        const auto answer = std::make_shared<Answer>();
        [[maybe_unused]] const QCoro::Task<void> readIntoTask = readInto(watch, key, answer);
        QCOMPARE((*answer->value)->value().reveal(), QByteArrayLiteral("s3cret"));
        QCOMPARE(unavailable.size(), 1);
    }

    void theDemoNeverReachesTheKeychain()
    {
        StubKeychain keychain;
        KeychainWatch watch(keychain);
        const QUuid demo = QUuid::createUuid();
        watch.keepInMemory(demo);
        [[maybe_unused]] const QCoro::Task<void> writeToTask = writeTo(watch, {demo, {}, CredentialPurpose::SignIn});
        QCOMPARE(keychain.writes, 0);
        QVERIFY(watch.isPersistent());
    }
};

QTEST_MAIN(TestKeychainWatch)
#include "tst_keychainwatch.moc"
