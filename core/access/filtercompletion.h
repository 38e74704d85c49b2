#pragma once

#include "core/access/filterfield.h"

#include <QSet>

#include <functional>

namespace airside {

/// One way to go on typing a filter.
struct FilterCompletion
{
    QString label; ///< what is offered; may be hostile text of a server
    QString help;  ///< a few words, translated; may be empty
    QString insert; ///< replaces length letters from begin
    qsizetype begin = 0;
    qsizetype length = 0;
    bool finished = false; ///< the token is whole with it; else its value is still to come

    bool operator==(const FilterCompletion &) const = default;
};

struct FilterCompletions
{
    QList<FilterCompletion> list; ///< best first, at most 200
    bool ofValue = false;         ///< values of a field, else fields
};

/// The values there are for a field of kind Text or Name (role names, instances); empty: none are known.
using FilterValuesOf = std::function<QStringList(const QString &field)>;
/// Each once, in the order in which they are offered.
[[nodiscard]] QStringList offeredValues(const QSet<QString> &values);

[[nodiscard]] FilterCompletions filterCompletions(const QString &filter, qsizetype cursor, const FilterFieldSet &fields,
                                                  const FilterValuesOf &valuesOf);

} // namespace airside
