#pragma once

#include "core/access/guardpolicy.h"
#include "core/access/proxysettings.h"
#include "core/access/retention.h"

#include <QJsonObject>
#include <QStringList>

namespace airside {

enum class Look { Desktop, Light, Dark, HighContrast };
enum class Density { Compact, Normal, Comfortable };
enum class Language { System, English, German };

/// What a person chose for the whole program. No secrets.
struct Settings
{
    Look look = Look::Desktop;
    Density density = Density::Normal;
    Language language = Language::System;
    int refreshMinutes = 0; ///< 0: only when asked; one of refreshChoices()
    ProxySettings proxy;
    int lockMinutes = 15; ///< without a key or the mouse; 0: never
    bool lockWithDesktop = true;
    bool reviewReminders = true; ///< once a day for each review with open items of one's own
    int clipboardSeconds = 30; ///< until a copied password is cleared
    Retention retention;       ///< of past snapshots
    GuardPolicy guards;
    QString teamStore; ///< where the reviews are, as TeamAddress reads it; empty: on this machine

    bool operator==(const Settings &) const = default;
};

inline constexpr int kMostLockMinutes = 480;
inline constexpr int kLeastClipboardSeconds = 5;
inline constexpr int kMostClipboardSeconds = 600;
[[nodiscard]] QList<int> refreshChoices(); ///< minutes

/// Every setting under its key.
[[nodiscard]] QJsonObject settingsToJson(const Settings &settings);

struct ReadSettings
{
    Settings settings;
    QStringList badKeys; ///< what stood there cannot be understood; the default took its place
};
/// What the file has with what a person changed from before to after: a name that another program protected meanwhile
/// stays protected. inFile: of a file that can be understood.
[[nodiscard]] GuardPolicy mergedGuards(GuardPolicy inFile, const GuardPolicy &before, const GuardPolicy &after);

/// The settings in the file without what they hold of an instance that is gone.
[[nodiscard]] QJsonObject withoutInstance(QJsonObject settings, const QUuid &instance);

/// Never fails: one bad value costs only itself. Keys that are not there have their defaults.
[[nodiscard]] ReadSettings settingsFromJson(const QJsonValue &json);

} // namespace airside
