#pragma once

#include "core/config/settingsstore.h"

#include <QObject>

namespace airside {

/// The settings of the running program: who applies one listens here. GUI thread.
class LiveSettings : public QObject
{
    Q_OBJECT

public:
    explicit LiveSettings(SettingsStore store, QObject *parent = nullptr);

    [[nodiscard]] const Settings &now() const { return m_store.settings(); }
    [[nodiscard]] const QStringList &badKeys() const { return m_store.badKeys(); }
    /// Written at once. Errors: BadFile, File; then nothing changes.
    [[nodiscard]] Result<void> change(const Settings &settings);

Q_SIGNALS:
    void changed();

private:
    SettingsStore m_store;
};

} // namespace airside
