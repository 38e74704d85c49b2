#include "ui/desktop/portallook.h"

#include "core/base/logging.h"

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace airside {

namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kNamespace("org.freedesktop.appearance");
constexpr QLatin1String kColorScheme("color-scheme");
constexpr QLatin1String kContrast("contrast");
constexpr int kPortalAnswerMs = 10000;

/// Read() wraps its answer in one variant more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

class PortalSettings final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalSettings(const QDBusConnection &session, QObject *parent)
        : QDBusAbstractInterface(kService, kPath, "org.freedesktop.portal.Settings", session, parent)
    {
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

void PortalLook::begin(const QDBusConnection &session)
{
    if (m_portal || !session.isConnected())
        return;
    m_portal = new PortalSettings(session, this);
    connect(m_portal, &PortalSettings::SettingChanged, this,
            [this](const QString &group, const QString &key, const QDBusVariant &value) {
                if (group == kNamespace)
                    take(key, value.variant());
            });
    ask(session, kContrast); // first: the answers come in this order, and the second one tells
    ask(session, kColorScheme);
}

void PortalLook::ask(const QDBusConnection &session, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, QStringLiteral("org.freedesktop.portal.Settings"),
                                                       QStringLiteral("Read"));
    call.setArguments({QString(kNamespace), key});
    auto *watcher = new QDBusPendingCallWatcher(session.asyncCall(call, kPortalAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusMessage answer = ended->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            take(key, answer.arguments().constFirst());
        else // many desktops know no contrast
            qCDebug(logUi) << "The desktop does not tell its" << key << answer.errorName();
    });
}

void PortalLook::take(const QString &key, const QVariant &given)
{
    bool isNumber = false;
    const uint value = unwrapped(given).toUInt(&isNumber);
    if (!isNumber)
        return;
    DesktopLook look = m_look;
    if (key == kContrast)
        look.highContrast = value == 1;
    else if (key == kColorScheme)
        look.ground = value == 1 ? DesktopLook::Ground::Dark : value == 2 ? DesktopLook::Ground::Light : DesktopLook::Ground::Unknown;
    else
        return;
    if (std::exchange(m_look, look) != look || key == kColorScheme)
        Q_EMIT told(m_look);
}

} // namespace airside

#include "portallook.moc"
