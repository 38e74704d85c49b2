#pragma once

#include <QStringList>

#include <vector>

class QCollator;

namespace airside {

/// Orders names as the language of the default QLocale does (an umlaut beside its letter), digits by value.
[[nodiscard]] QCollator nameCollator();

/// The place of each name in that order; equal names share one. Each name's sort key is computed once.
[[nodiscard]] std::vector<int> nameRanks(const QStringList &names);

[[nodiscard]] QStringList sortedNames(const QStringList &names);

/// For identifiers, by the hundred thousand: the folded text without accents, so that "müller" stands beside "muller".
/// What is plain ASCII, as nearly all are, is returned as it is.
[[nodiscard]] QString withoutAccents(const QString &folded);

} // namespace airside
