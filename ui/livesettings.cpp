#include "ui/livesettings.h"

namespace airside {

LiveSettings::LiveSettings(SettingsStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Result<void> LiveSettings::change(const Settings &settings)
{
    if (settings == now())
        return {};
    const Result<void> saved = m_store.save(settings);
    if (saved)
        Q_EMIT changed();
    return saved;
}

} // namespace airside
