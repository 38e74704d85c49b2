#include "core/config/settingsstore.h"

#include "core/config/configfile.h"

#include <QCoreApplication>

namespace airside {

namespace {

constexpr QLatin1String kKey("settings");

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
    if (before == after)
        return {};
    const Result<void> written = changeConfig(m_configFile, [&](QJsonObject &document) -> Result<void> {
        QJsonObject object = document.value(kKey).toObject();
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.value(it.key()) != it.value())
                object.insert(it.key(), it.value());
        }
        document.insert(kKey, object);
        return {};
    });
    if (written)
        m_settings = settings;
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
