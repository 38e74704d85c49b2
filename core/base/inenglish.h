#pragma once

#include <QtGlobal>

namespace airside {

/// While one lives, the strings of its thread come out in English, whatever the window speaks: what is exported is
/// evidence, and reads the same everywhere.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    Q_DISABLE_COPY_MOVE(InEnglish)

    /// Asked by the translators that installTranslations() installs.
    [[nodiscard]] static bool spoken();
};

} // namespace airside
