#pragma once

#include "core/base/result.h"
#include "ui/kit/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace airside {

struct ConsoleOptions
{
    QString stateDir; ///< empty: the usual place
    bool demo = false;
    bool readOnly = false;
    QString grabFile; ///< not empty: draw a page of the demo into this PNG and quit
    QString planFile; ///< not empty: a plan to look at; absolute
    QString page;     ///< see consoleHelp(); empty: users
    QSize size{1440, 900};
    std::optional<Theme::Scheme> scheme; ///< empty: as the desktop's palette
    QString language; ///< see speakLanguage(); empty: as the desktop
    bool firstPaint = false; ///< print the milliseconds from the start to the first paint and to that of stored users; quit
    bool help = false;
    bool version = false;
};

/// arguments without the program's name. Errors: InvalidInput.
[[nodiscard]] Result<ConsoleOptions> parseConsoleOptions(const QStringList &arguments);
[[nodiscard]] QString consoleHelp();

} // namespace airside
