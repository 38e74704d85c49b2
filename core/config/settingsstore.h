#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

namespace airside {

/// The settings in config.json, under "settings": unknown keys kept, a newer version of the file refused (BadFile; the
/// file is left alone). A change is written at once and atomically, and writes only what it changes: a value that
/// this version cannot understand stays in the file until somebody chooses another.
class SettingsStore
{
public:
    /// A missing file has the defaults. Errors: BadFile (damaged, newer), File.
    [[nodiscard]] static Result<SettingsStore> load(const QString &configFile);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// What stood in the file and could not be understood when it was loaded.
    [[nodiscard]] const QStringList &badKeys() const { return m_badKeys; }
    /// Errors: BadFile, File; the settings are unchanged then.
    [[nodiscard]] Result<void> save(const Settings &settings);

private:
    explicit SettingsStore(QString configFile);

    QString m_configFile;
    Settings m_settings;
    QStringList m_badKeys;
};

/// A sentence about values that were replaced by their defaults; empty: none was.
[[nodiscard]] QString badSettingsText(const QStringList &badKeys);

} // namespace airside
