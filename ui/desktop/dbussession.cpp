#include "ui/desktop/dbussession.h"

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace airside {

namespace {

constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr const char *kLoginSession = "org.freedesktop.login1.Session";
constexpr int kAnswerMs = 10000;

/// The first argument of the answer; nothing when there was none.
void whenAnswered(QObject *owner, const QDBusPendingCall &call, std::function<void(const QVariant &)> then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [then = std::move(then)](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusMessage answer = ended->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            then(answer.arguments().constFirst());
    });
}

} // namespace

class ScreenSaver final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const QString &service, const QString &path, const char *interface, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(service, path, interface, bus, parent)
    {
    }

Q_SIGNALS:
    void ActiveChanged(bool active);
};

class LoginSession final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSession(const QString &path, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(kLogin, path, kLoginSession, bus, parent)
    {
    }

Q_SIGNALS:
    void Lock();
};

void DBusSession::begin(const QDBusConnection &session, const QDBusConnection &system)
{
    if (std::exchange(m_begun, true))
        return;
    if (session.isConnected()) {
        listenToScreenSaver(session, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver");
        listenToScreenSaver(session, "org.freedesktop.ScreenSaver", "/ScreenSaver"); // KDE's older path
        listenToScreenSaver(session, "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver");
    }
    if (system.isConnected())
        findOwnSession(system);
}

void DBusSession::listenToScreenSaver(const QDBusConnection &bus, const char *interface, const char *path)
{
    auto *saver = new ScreenSaver(QLatin1String(interface), QLatin1String(path), interface, bus, this);
    connect(saver, &ScreenSaver::ActiveChanged, this, [this](bool active) {
        if (active)
            Q_EMIT locked();
    });
}

/// "auto" is the caller's session, or its owner's on the display where it runs outside of any; its signals come from the
/// path of the session itself.
void DBusSession::findOwnSession(const QDBusConnection &bus)
{
    QDBusMessage id = QDBusMessage::createMethodCall(kLogin, QStringLiteral("/org/freedesktop/login1/session/auto"),
                                                     QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    id.setArguments({QString::fromLatin1(kLoginSession), QStringLiteral("Id")});
    whenAnswered(this, bus.asyncCall(id, kAnswerMs), [this, bus](const QVariant &answer) {
        QDBusMessage path = QDBusMessage::createMethodCall(kLogin, QStringLiteral("/org/freedesktop/login1"),
                                                           QStringLiteral("org.freedesktop.login1.Manager"),
                                                           QStringLiteral("GetSession"));
        path.setArguments({answer.value<QDBusVariant>().variant()});
        whenAnswered(this, bus.asyncCall(path, kAnswerMs),
                     [this, bus](const QVariant &found) {
                         const QString own = found.value<QDBusObjectPath>().path();
                         if (!own.isEmpty())
                             connect(new LoginSession(own, bus, this), &LoginSession::Lock, this, &DesktopSession::locked);
                     });
    });
}

} // namespace airside

#include "dbussession.moc"
