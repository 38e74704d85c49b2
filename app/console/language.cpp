#include "app/console/language.h"

#include "core/base/translations.h"

#include <QGuiApplication>
#include <QLocale>

namespace airside {

namespace {

QString pseudo()
{
    return QStringLiteral("pseudo");
}

} // namespace

void speakLanguage(const QString &language)
{
    if (language == pseudo()) {
        installPseudoTranslations();
        QLocale::setDefault(QLocale(QLocale::English));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    const QLocale system = QLocale::system();
    const QLocale spoken(installTranslations(language.isEmpty() ? system : QLocale(language)));
    QLocale::setDefault(system.language() == spoken.language() ? system : spoken);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

QStringList spokenLanguages()
{
    return availableLanguages() << pseudo();
}

} // namespace airside
