#include "core/credentials/keyringstate.h"

#include "core/base/wakeup.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <QCoroFuture>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

namespace airside {

#ifdef Q_OS_LINUX

namespace {

constexpr int kAnswerMs = 10000;

[[nodiscard]] QCoro::Task<QDBusMessage> askSecrets(QString path, QString interface, QString method, QVariantList arguments)
{
    const QString service = QStringLiteral("org.freedesktop.secrets");
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, kAnswerMs));
    if (!watcher.isFinished())
        co_await nextSignal(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

[[nodiscard]] QCoro::Task<QVariant> secretProperty(QString path, QString interface, QString name)
{
    const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
    const QVariantList which{interface, name};
    const QDBusMessage answer = co_await askSecrets(path, properties, QStringLiteral("Get"), which);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        co_return QVariant();
    co_return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

[[nodiscard]] QCoro::Task<bool> isOpenCollection(QString path)
{
    const QVariant locked = co_await secretProperty(path, QStringLiteral("org.freedesktop.Secret.Collection"),
                                                    QStringLiteral("Locked"));
    co_return locked.typeId() == QMetaType::Bool && !locked.toBool();
}

/// QtKeychain chooses KWallet there, which opens the wallet itself before it searches.
bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE"));
}

} // namespace

QCoro::Task<KeyringState> keyringState()
{
    if (isKde())
        co_return KeyringState::Open;
    if (!QDBusConnection::sessionBus().isConnected())
        co_return KeyringState::Missing;
    const QString service = QStringLiteral("/org/freedesktop/secrets");
    const QString interface = QStringLiteral("org.freedesktop.Secret.Service");
    const QVariantList byDefault{QStringLiteral("default")};
    const QDBusMessage alias = co_await askSecrets(service, interface, QStringLiteral("ReadAlias"), byDefault);
    if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty())
        co_return KeyringState::Missing;
    QList<QDBusObjectPath> searched{alias.arguments().constFirst().value<QDBusObjectPath>()};
    if (searched.constFirst().path() == QLatin1String("/")) {
        const QVariant all = co_await secretProperty(service, interface, QStringLiteral("Collections"));
        searched = qdbus_cast<QList<QDBusObjectPath>>(all);
    }
    for (const QDBusObjectPath &collection : std::as_const(searched)) {
        const bool isOpen = co_await isOpenCollection(collection.path());
        if (!isOpen)
            co_return KeyringState::Locked;
    }
    co_return KeyringState::Open;
}

QString keychainName()
{
    return isKde() ? QStringLiteral("KWallet")
                   : QCoreApplication::translate("Keychain", "the desktop's keychain (Secret Service, such as GNOME Keyring or KeePassXC)");
}

#else

QCoro::Task<KeyringState> keyringState()
{
    co_return KeyringState::Open;
}

QString keychainName()
{
    return QCoreApplication::translate("Keychain", "the system's keychain");
}

#endif

} // namespace airside
