#pragma once

#include <QStringList>

namespace airside {

/// Makes the whole program speak: words, numbers and dates, and the side on which lines begin. language: one of
/// availableLanguages(), "pseudo" (see installPseudoTranslations()), or empty: as the desktop. Numbers and dates are
/// the desktop's when it speaks that language too, else that language's own.
void speakLanguage(const QString &language);

/// What speakLanguage() takes beside nothing.
[[nodiscard]] QStringList spokenLanguages();

} // namespace airside
