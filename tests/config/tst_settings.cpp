#include "core/config/instancestore.h"
#include "core/config/settingsstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace airside;

namespace {

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Settings unusual()
{
    Settings settings;
    settings.look = Look::HighContrast;
    settings.density = Density::Compact;
    settings.language = Language::German;
    settings.refreshMinutes = 15;
    settings.proxy = {ProxySettings::Kind::Manual, QStringLiteral("proxy.example.org"), 3128};
    settings.lockMinutes = 0;
    settings.lockWithDesktop = false;
    settings.reviewReminders = false;
    settings.clipboardSeconds = 60;
    settings.retention = {90, Retention::Then::Weekly, 730};
    settings.teamStore = QStringLiteral("postgresql://ada@db.example.org/airside");
    settings.guards = {{QStringLiteral("breakglass")}, {QStringLiteral("Emergency")}, 5, 50};
    settings.guards.protect(QUuid(QStringLiteral("6d5b6f0e-3c3c-4a7e-9a44-3f3f6a1f0001")), {{QStringLiteral("etl")}, {QStringLiteral("Deploy")}});
    return settings;
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_dir.filePath(QStringLiteral("config.json"));
        QFile::remove(m_file);
    }

    void theDefaultsAreSafe()
    {
        const Settings settings = SettingsStore::load(m_file)->settings();
        QCOMPARE(settings.lockMinutes, 15);
        QVERIFY(settings.lockWithDesktop);
        QCOMPARE(settings.clipboardSeconds, 30);
        QCOMPARE(settings.refreshMinutes, 0);
        QCOMPARE(settings.retention, (Retention{30, Retention::Then::Daily, 0}));
        QVERIFY(settings.look == Look::Desktop && settings.language == Language::System);
        QVERIFY(settings.proxy.kind == ProxySettings::Kind::System);
        QVERIFY(!QFile::exists(m_file));
    }

    void guardsThatCannotBeReadGuardEverything_data()
    {
        QTest::addColumn<QByteArray>("guards");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("a name that is none") << QByteArray(R"({"protected_users":["breakglass",7]})");
        QTest::newRow("no list") << QByteArray(R"({"protected_roles":"Emergency"})");
        QTest::newRow("no number") << QByteArray(R"({"most_changes":0})");
        QTest::newRow("no instance") << QByteArray(R"({"instances":{"prod":{"protected_users":["etl"]}}})");
        QTest::newRow("no list of an instance") << QByteArray(R"({"instances":{"6d5b6f0e-3c3c-4a7e-9a44-3f3f6a1f0001":{"protected_users":"etl"}}})");
        QTest::newRow("no percentage") << QByteArray(R"({"most_percent":101})");
    }
    void guardsThatCannotBeReadGuardEverything()
    {
        QFETCH(QByteArray, guards);
        write(R"({"version":1,"settings":{"guards":)" + guards + "}}");
        Result<SettingsStore> store = SettingsStore::load(m_file);
        QVERIFY(store->settings().guards.unreadable);
        QCOMPARE(store->badKeys(), QStringList{QStringLiteral("guards")});
        Settings other = store->settings();
        other.lockMinutes = 5; // leaves them as they are
        QVERIFY(store->save(other));
        QVERIFY(SettingsStore::load(m_file)->settings().guards.unreadable);
        other.guards = GuardPolicy();
        QVERIFY(store->save(other));
        QCOMPARE(SettingsStore::load(m_file)->settings().guards, GuardPolicy());
    }

    void whatAnotherProgramProtectedMeanwhileStays()
    {
        Result<SettingsStore> window = SettingsStore::load(m_file);
        Settings mine = window->settings();
        mine.guards.protectedUsers = {QStringLiteral("old"), QStringLiteral("kept")};
        QVERIFY(window->save(mine));
        Result<SettingsStore> other = SettingsStore::load(m_file);
        Settings theirs = other->settings();
        theirs.guards.protectedUsers += QStringLiteral("theirs");
        theirs.guards.mostPercent = 7;
        const QUuid prod = QUuid::createUuid();
        theirs.guards.protect(prod, {{QStringLiteral("etl")}, {}});
        QVERIFY(other->save(theirs));
        mine.guards.protectedUsers = {QStringLiteral("kept"), QStringLiteral("mine")};
        mine.guards.protect(prod, {{}, {QStringLiteral("Deploy")}});
        QVERIFY(window->save(mine));
        const GuardPolicy now = SettingsStore::load(m_file)->settings().guards;
        QCOMPARE(now.protectedUsers, QStringList({QStringLiteral("kept"), QStringLiteral("theirs"), QStringLiteral("mine")}));
        QCOMPARE(now.mostPercent, 7);
        QCOMPARE(now.listed(prod), (ProtectedNames{{QStringLiteral("etl")}, {QStringLiteral("Deploy")}}));
        QCOMPARE(window->settings().guards, now);
    }

    void everySettingComesBack()
    {
        QCOMPARE(settingsFromJson(settingsToJson(unusual())).settings, unusual());
        QCOMPARE(settingsToJson(unusual()).size(), settingsToJson(Settings()).size());
        Result<SettingsStore> store = SettingsStore::load(m_file);
        ::umask(077);
        QVERIFY(store->save(unusual()));
        QCOMPARE(SettingsStore::load(m_file)->settings(), unusual());
        struct stat info{};
        QVERIFY(::stat(QFile::encodeName(m_file).constData(), &info) == 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
    }

    void oneBadValueCostsOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *key, const char *value) {
            QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value);
        };
        row("look", "\"sepia\"");
        row("look", "3");
        row("density", "null");
        row("language", "\"tlh\"");
        row("refresh_minutes", "7");
        row("refresh_minutes", "\"5\"");
        row("lock_minutes", "-1");
        row("lock_minutes", "1.5");
        row("lock_minutes", "1e300");
        row("lock_with_desktop", "1");
        row("review_reminders", "1");
        row("clipboard_seconds", "4");
        row("clipboard_seconds", "601");
        row("history", "30");
        row("history", "{\"every_days\":0,\"then\":\"daily\",\"remove_after_days\":0}");
        row("history", "{\"every_days\":30,\"then\":\"hourly\",\"remove_after_days\":0}");
        row("history", "{\"every_days\":30,\"then\":\"daily\"}");
        row("proxy", "\"http://p:1\"");
        row("proxy", "{\"kind\":\"manual\"}");
        row("proxy", "{\"kind\":\"manual\",\"host\":\"p\",\"port\":0}");
        row("proxy", "{\"kind\":\"manual\",\"host\":\"user:pw@p\",\"port\":1}");
        row("proxy", "{\"kind\":\"manual\",\"host\":\"http://p\",\"port\":1}");
        row("proxy", "{\"kind\":\"manual\",\"host\":\"p\",\"port\":65536}");
    }

    void oneBadValueCostsOnlyItself()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QJsonObject json = settingsToJson(unusual());
        const QString name = QString::fromLatin1(key);
        json.insert(name, QJsonDocument::fromJson('[' + value + ']').array().first());
        const ReadSettings read = settingsFromJson(json);
        QCOMPARE(read.badKeys, QStringList{name});
        QJsonObject expected = settingsToJson(unusual());
        expected.insert(name, settingsToJson(Settings()).value(name));
        QCOMPARE(settingsToJson(read.settings), expected);
        QVERIFY(badSettingsText(read.badKeys).contains(name));
    }

    void whatAnotherVersionWroteStays()
    {
        write(R"({"version":1,"later":1,"instances":[],"settings":{"look":"sepia","density":"compact","future":{"a":1}}})");
        Result<SettingsStore> store = SettingsStore::load(m_file);
        QVERIFY(store);
        QCOMPARE(store->badKeys(), QStringList{QStringLiteral("look")});
        Settings settings = store->settings();
        QCOMPARE(settings.density, Density::Compact);
        settings.lockMinutes = 5;
        QVERIFY(store->save(settings));
        const QJsonObject all = contentOf(m_file);
        QVERIFY(all.contains(QStringLiteral("later")) && all.contains(QStringLiteral("instances")));
        const QJsonObject written = all.value(QStringLiteral("settings")).toObject();
        QCOMPARE(written.value(QStringLiteral("look")).toString(), QStringLiteral("sepia"));
        QCOMPARE(written.value(QStringLiteral("future")).toObject().size(), 1);
        QCOMPARE(written.value(QStringLiteral("lock_minutes")).toInt(), 5);
        settings.look = Look::Dark;
        QVERIFY(store->save(settings));
        QCOMPARE(SettingsStore::load(m_file)->settings(), settings);
    }

    void settingsThatAreNoObjectAreTold()
    {
        write(R"({"version":1,"settings":[]})");
        const Result<SettingsStore> store = SettingsStore::load(m_file);
        QVERIFY(store);
        QCOMPARE(store->badKeys(), QStringList{QStringLiteral("settings")});
        Settings expected;
        expected.guards.unreadable = true;
        QCOMPARE(store->settings(), expected);
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        Result<SettingsStore> store = SettingsStore::load(m_file);
        const QByteArray newer = R"({"version":2,"settings":{"look":"dark"}})";
        write(newer);
        QCOMPARE(SettingsStore::load(m_file).error().kind, ErrorKind::BadFile);
        const Result<void> saved = store->save(unusual());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::BadFile);
        QCOMPARE(store->settings(), Settings());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void instancesAndSettingsDoNotUndoEachOther()
    {
        Result<InstanceStore> instances = InstanceStore::load(m_file);
        Result<SettingsStore> store = SettingsStore::load(m_file);
        QVERIFY(store->save(unusual()));
        Instance instance;
        instance.name = QStringLiteral("Lab");
        instance.url = QUrl(QStringLiteral("https://airflow.example.org"));
        QVERIFY(instances->add(instance));
        Settings settings = unusual();
        settings.look = Look::Light;
        QVERIFY(store->save(settings));
        QCOMPARE(InstanceStore::load(m_file)->instances().size(), 1);
        QCOMPARE(SettingsStore::load(m_file)->settings(), settings);
    }

    void proxyHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("good");
        QTest::newRow("name") << QStringLiteral("proxy.example.org") << true;
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << true;
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::7") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("URL") << QStringLiteral("http://proxy") << false;
        QTest::newRow("port") << QStringLiteral("proxy:3128") << false;
        QTest::newRow("user") << QStringLiteral("anna@proxy") << false;
        QTest::newRow("path") << QStringLiteral("proxy/x") << false;
        QTest::newRow("blank") << QStringLiteral("a b") << false;
    }

    void proxyHosts()
    {
        QFETCH(QString, host);
        QTEST(isProxyHost(host), "good");
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
