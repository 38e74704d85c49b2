#include "ui/desktop/dbussession.h"
#include "ui/desktop/portallook.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kPortalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kOwnSession = QStringLiteral("/org/freedesktop/login1/session/_37");

/// Plays the portal and the login manager: answers what it has an answer for, by member and last argument.
class Desktop final : public QDBusVirtualObject
{
public:
    explicit Desktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(QStringLiteral("/org"), this, QDBusConnection::SubPath);
    }
    ~Desktop() override
    {
        m_bus.unregisterObject(QStringLiteral("/org"), QDBusConnection::UnregisterTree);
        for (const QString &name : std::as_const(m_names))
            m_bus.unregisterService(name);
    }

    bool own(const QString &name)
    {
        m_names += name;
        return m_bus.registerService(name);
    }
    void emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {}) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(m_bus.send(signal));
    }
    void change(const QString &group, const QString &key, uint value) const
    {
        emitSignal(kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"),
                   {group, key, QVariant::fromValue(QDBusVariant(value))});
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString asked = message.member() + QLatin1Char(' ') + message.arguments().value(message.arguments().size() - 1).toString();
        calls += asked;
        const auto answer = answers.constFind(asked);
        connection.send(answer == answers.constEnd()
                            ? message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), asked)
                            : message.createReply(*answer));
        return true;
    }

    QHash<QString, QVariant> answers;
    QStringList calls;

private:
    QDBusConnection m_bus;
    QStringList m_names;
};

/// As the portal's Read() answers: one variant in another.
QVariant wrapped(uint value)
{
    return QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(value))));
}

} // namespace

class tst_DesktopBus : public QObject
{
    Q_OBJECT

    QDBusConnection m_theirs = QDBusConnection(QString());
    std::unique_ptr<Desktop> m_desktop;

    static QDBusConnection ours() { return QDBusConnection::sessionBus(); }
    static DesktopLook last(const QSignalSpy &told) { return told.last().first().value<DesktopLook>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AIRSIDE_PRIVATE_SESSION"), "run it with tests/desktop-session");
        m_theirs = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("theirs"));
        QVERIFY(ours().isConnected() && m_theirs.isConnected());
    }
    void init() { m_desktop = std::make_unique<Desktop>(m_theirs); }
    void cleanup() { m_desktop.reset(); }

    void thePortalTellsAndTellsAgain()
    {
        m_desktop->answers = {{QStringLiteral("Read color-scheme"), wrapped(1)}, {QStringLiteral("Read contrast"), wrapped(1)}};
        QVERIFY(m_desktop->own(kPortal));
        PortalLook look;
        QSignalSpy told(&look, &DesktopLookSource::told);
        look.begin(ours());
        QTRY_VERIFY(!told.isEmpty() && last(told).ground == DesktopLook::Ground::Dark);
        QVERIFY(last(told).highContrast);
        m_desktop->change(kAppearance, QStringLiteral("color-scheme"), 2);
        QTRY_COMPARE(last(told).ground, DesktopLook::Ground::Light);
        m_desktop->change(kAppearance, QStringLiteral("contrast"), 0);
        QTRY_VERIFY(!last(told).highContrast);
        const qsizetype before = told.size();
        m_desktop->change(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), 1);
        m_desktop->change(kAppearance, QStringLiteral("accent-color"), 1);
        m_desktop->change(kAppearance, QStringLiteral("color-scheme"), 0);
        QTRY_COMPARE(last(told).ground, DesktopLook::Ground::Unknown);
        QCOMPARE(told.size(), before + 1);
    }

    void aPortalThatKnowsNoContrastStillTellsItsGround()
    {
        m_desktop->answers = {{QStringLiteral("Read color-scheme"), wrapped(2)}};
        QVERIFY(m_desktop->own(kPortal));
        PortalLook look;
        QSignalSpy told(&look, &DesktopLookSource::told);
        look.begin(ours());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(last(told), (DesktopLook{DesktopLook::Ground::Light, false}));
    }

    void withoutAPortalNothingIsTold()
    {
        PortalLook look;
        QSignalSpy told(&look, &DesktopLookSource::told);
        look.begin(ours());
        // The bus answers in turn: after a call of our own the others have failed.
        QVERIFY(ours().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.DBus")));
        QTRY_VERIFY(look.findChildren<QDBusPendingCallWatcher *>().isEmpty()); // both questions have been answered
        QCOMPARE(told.size(), 0);
        PortalLook nowhere;
        nowhere.begin(QDBusConnection(QStringLiteral("no such bus")));
    }

    void screenSaversLock_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("path");
        QTest::newRow("freedesktop") << QStringLiteral("org.freedesktop.ScreenSaver") << QStringLiteral("/org/freedesktop/ScreenSaver");
        QTest::newRow("KDE") << QStringLiteral("org.freedesktop.ScreenSaver") << QStringLiteral("/ScreenSaver");
        QTest::newRow("GNOME") << QStringLiteral("org.gnome.ScreenSaver") << QStringLiteral("/org/gnome/ScreenSaver");
    }

    void screenSaversLock()
    {
        QFETCH(QString, service);
        QFETCH(QString, path);
        QVERIFY(m_desktop->own(service));
        DBusSession session;
        QSignalSpy locked(&session, &DesktopSession::locked);
        session.begin(ours(), QDBusConnection(QStringLiteral("no such bus")));
        m_desktop->emitSignal(path, service, QStringLiteral("ActiveChanged"), {false});
        m_desktop->emitSignal(path, service, QStringLiteral("ActiveChanged"), {true});
        QTRY_COMPARE(locked.size(), 1);
    }

    void theLoginManagerLocksItsOwnSessionOnly()
    {
        m_desktop->answers = {{QStringLiteral("Get Id"), QVariant::fromValue(QDBusVariant(QStringLiteral("7")))},
                              {QStringLiteral("GetSession 7"), QVariant::fromValue(QDBusObjectPath(kOwnSession))}};
        QVERIFY(m_desktop->own(kLogin));
        DBusSession session;
        QSignalSpy locked(&session, &DesktopSession::locked);
        session.begin(QDBusConnection(QStringLiteral("no such bus")), ours());
        QTRY_VERIFY(m_desktop->calls.contains(QStringLiteral("GetSession 7")));
        QTRY_COMPARE(session.findChildren<QDBusAbstractInterface *>().size(), 1);
        const QString interface = QStringLiteral("org.freedesktop.login1.Session");
        m_desktop->emitSignal(QStringLiteral("/org/freedesktop/login1/session/_38"), interface, QStringLiteral("Lock"));
        m_desktop->emitSignal(kOwnSession, interface, QStringLiteral("Lock"));
        QTRY_COMPARE(locked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopBus)
#include "tst_desktopbus.moc"
