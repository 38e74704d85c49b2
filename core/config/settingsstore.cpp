#include "core/config/settingsstore.h"

#include "core/config/configfile.h"

#include <QCoreApplication>

namespace airside {

namespace {

constexpr QLatin1String kKey("settings");
constexpr QLatin1String kGuards("guards");

} // namespace

SettingsStore::SettingsStore(QString configFile)
    : m_configFile(std::move(configFile))
{
}

Result<SettingsStore> SettingsStore::load(const QString &configFile)
{
    const Result<QJsonObject> document = readConfig(configFile);
    if (!document)
        return fail(document.error());
    SettingsStore store(configFile);
    const ReadSettings read = settingsFromJson(document->value(kKey));
    store.m_settings = read.settings;
    store.m_badKeys = read.badKeys;
    return store;
}

Result<void> SettingsStore::save(const Settings &settings)
{
    const QJsonObject before = settingsToJson(m_settings);
    const QJsonObject after = settingsToJson(settings);
    const GuardPolicy wereGuards = m_settings.guards;
    if (before == after && wereGuards.unreadable == settings.guards.unreadable)
        return {};
    GuardPolicy guards = settings.guards;
    const Result<void> written = changeConfig(m_configFile, [&](QJsonObject &document) -> Result<void> {
        QJsonObject object = document.value(kKey).toObject();
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.value(it.key()) != it.value())
                object.insert(it.key(), it.value());
        }
        if (wereGuards != settings.guards) {
            const GuardPolicy inFile = settingsFromJson(document.value(kKey)).settings.guards;
            if (!inFile.unreadable && !wereGuards.unreadable)
                guards = mergedGuards(inFile, wereGuards, settings.guards);
            Settings merged = settings;
            merged.guards = guards;
            object.insert(kGuards, settingsToJson(merged).value(kGuards));
        }
        document.insert(kKey, object);
        return {};
    });
    if (written) {
        m_settings = settings;
        m_settings.guards = guards;
    }
    return written;
}

QString badSettingsText(const QStringList &badKeys)
{
    if (badKeys.isEmpty())
        return {};
    return QCoreApplication::translate("Settings", "Settings in config.json cannot be understood and have their defaults: %1.")
        .arg(badKeys.join(QStringLiteral(", ")));
}

} // namespace airside
