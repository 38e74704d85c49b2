#include "core/credentials/keychaincredentialstore.h"
#include "core/credentials/keyringstate.h"

#include <QCoroTask>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace airside;
using namespace std::chrono_literals;

namespace {

/// The Secret structure of the Secret Service: session, parameters, value, type.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                       QStringLiteral("/org/freedesktop/secrets"), interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

const QString kSecretService = QStringLiteral("org.freedesktop.Secret.Service");
const QDBusObjectPath kLogin(QStringLiteral("/org/freedesktop/secrets/collection/login"));

void lockKeyring()
{
    ask(kSecretService, QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{kLogin})});
}

/// What a prompter would do with the password that the session script gave.
void unlockKeyring()
{
    const QDBusMessage opened = ask(kSecretService, QStringLiteral("OpenSession"),
                                    {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret master{opened.arguments().value(1).value<QDBusObjectPath>(), {}, "airside", QStringLiteral("text/plain")};
    ask(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"), {QVariant::fromValue(kLogin), QVariant::fromValue(master)});
}

bool filesHold(const QByteArray &secret)
{
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

QString kindOf(const auto &result)
{
    return result ? QStringLiteral("success") : kindName(result.error().kind);
}

} // namespace

Q_DECLARE_METATYPE(WireSecret)

/// Run by tests/desktop-session with each kind of keyring. Elsewhere it touches nothing.
class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecretComesBack();
    void entriesAreApart();
    void anAbsentEntryIsAbsent();
    void aLockedKeyringIsNotAnEmptyOne();
    void aStoppedWaitIsCancelled();
    void withoutAPasswordNothingIsStored();
    void withoutAKeyringItSaysSo();

private:
    [[nodiscard]] auto read(const CredentialKey &key, std::stop_token stop = {})
    {
        return QCoro::waitFor(m_store.read(key, stop));
    }
    [[nodiscard]] auto write(const CredentialKey &key, const char *secret)
    {
        return QCoro::waitFor(m_store.write(key, Secret(QByteArray(secret)), {}));
    }
    [[nodiscard]] auto remove(const CredentialKey &key) { return QCoro::waitFor(m_store.remove(key, {})); }
    static CredentialKey someKey(CredentialPurpose purpose = CredentialPurpose::SignIn)
    {
        return {QUuid::createUuid(), QStringLiteral("zoë/ops"), purpose};
    }

    KeychainCredentialStore m_store{10s};
};

void tst_Keychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("AIRSIDE_PRIVATE_SESSION"),
             "run it through tests/desktop-session: it must not touch your own keyring");
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
}

void tst_Keychain::aSecretComesBack()
{
    QCOMPARE(kindOf(QCoro::waitFor(m_store.probe({}))), QStringLiteral("success"));
    const CredentialKey key = someKey();
    QCOMPARE(kindOf(write(key, "hunter2-ünïcode")), QStringLiteral("success"));
    QCOMPARE(read(key).value().value().reveal(), QByteArray("hunter2-ünïcode"));
    QCOMPARE(kindOf(write(key, "hunter3")), QStringLiteral("success"));
    QCOMPARE(read(key).value().value().reveal(), QByteArray("hunter3"));
    QVERIFY(!filesHold("hunter3"));
    QCOMPARE(kindOf(remove(key)), QStringLiteral("success"));
    QVERIFY(!read(key).value());
}

void tst_Keychain::entriesAreApart()
{
    const CredentialKey key = someKey();
    CredentialKey session = key;
    session.purpose = CredentialPurpose::Session;
    CredentialKey elsewhere = key;
    elsewhere.instance = QUuid::createUuid();
    QVERIFY(write(key, "one"));
    QVERIFY(write(session, "two"));
    QVERIFY(!read(elsewhere).value());
    QCOMPARE(read(key).value().value().reveal(), QByteArray("one"));
    QVERIFY(remove(session));
    QCOMPARE(read(key).value().value().reveal(), QByteArray("one"));
    QVERIFY(remove(key));
}

void tst_Keychain::anAbsentEntryIsAbsent()
{
    QCOMPARE(QCoro::waitFor(keyringState()), KeyringState::Open);
    const auto found = read(someKey());
    QVERIFY(found);
    QVERIFY(!*found);
    QCOMPARE(kindOf(remove(someKey())), QStringLiteral("success"));
}

void tst_Keychain::aLockedKeyringIsNotAnEmptyOne()
{
    const CredentialKey key = someKey();
    QVERIFY(write(key, "before"));
    lockKeyring();
    QCOMPARE(QCoro::waitFor(keyringState()), KeyringState::Locked);
    QCOMPARE(kindOf(read(key)), QStringLiteral("keychain_locked"));
    QCOMPARE(kindOf(read(someKey())), QStringLiteral("keychain_locked"));
    QCOMPARE(kindOf(write(key, "after")), QStringLiteral("keychain_locked"));
    QCOMPARE(kindOf(remove(key)), QStringLiteral("keychain_locked"));
    QCOMPARE(kindOf(QCoro::waitFor(m_store.probe({}))), QStringLiteral("keychain_locked"));
    unlockKeyring();
    QCOMPARE(QCoro::waitFor(keyringState()), KeyringState::Open);
    QCOMPARE(read(key).value().value().reveal(), QByteArray("before"));
    QVERIFY(remove(key));
}

void tst_Keychain::aStoppedWaitIsCancelled()
{
    const CredentialKey key = someKey();
    std::stop_source before;
    before.request_stop();
    QCOMPARE(kindOf(read(key, before.get_token())), QStringLiteral("cancelled"));
    std::stop_source during;
    QMetaObject::invokeMethod(this, [&during] { during.request_stop(); }, Qt::QueuedConnection);
    QCOMPARE(kindOf(read(key, during.get_token())), QStringLiteral("cancelled"));
    // The abandoned job ends by itself, and the next one is not disturbed.
    QVERIFY(write(key, "later"));
    QCOMPARE(read(key).value().value().reveal(), QByteArray("later"));
    QVERIFY(remove(key));
}

void tst_Keychain::withoutAPasswordNothingIsStored()
{
    const auto written = write(someKey(), "hunter2");
    QVERIFY(!written);
    QVERIFY2(written.error().kind == ErrorKind::KeychainLocked || written.error().kind == ErrorKind::KeychainUnavailable,
             qPrintable(kindOf(written)));
    QVERIFY(!filesHold("hunter2"));
}

void tst_Keychain::withoutAKeyringItSaysSo()
{
    QElapsedTimer time;
    time.start();
    const CredentialKey key = someKey();
    QCOMPARE(kindOf(QCoro::waitFor(m_store.probe({}))), QStringLiteral("keychain_unavailable"));
    QCOMPARE(kindOf(read(key)), QStringLiteral("keychain_unavailable"));
    QCOMPARE(kindOf(write(key, "hunter2")), QStringLiteral("keychain_unavailable"));
    QCOMPARE(kindOf(remove(key)), QStringLiteral("keychain_unavailable"));
    QVERIFY(!filesHold("hunter2"));
    QVERIFY(time.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
