#pragma once

#include <QLocale>

namespace airside {

/// Makes the program speak the first of the locale's languages that it knows: its own words and Qt's. English plural
/// forms are always there, so that what is not translated comes out in correct English. GUI thread, with an
/// application; call it again to switch. Widgets get QEvent::LanguageChange; what they said before stays until they
/// say it anew. The default QLocale (numbers, dates) is left to the caller.
/// Returns the language spoken from now on: "en", "de".
QString installTranslations(const QLocale &wished);

/// As installTranslations(), in the made-up language of PseudoTranslator, which is written from right to left: it shows
/// what cannot be translated, what has no room, and what is not mirrored.
void installPseudoTranslations();

/// The languages that installTranslations() knows, "en" first, then sorted.
[[nodiscard]] QStringList availableLanguages();

} // namespace airside
