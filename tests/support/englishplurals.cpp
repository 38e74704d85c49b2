#include "core/base/translations.h"

#include <QCoreApplication>

static void installEnglishPlurals()
{
    airside::installTranslations(QLocale::c());
}
Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)
