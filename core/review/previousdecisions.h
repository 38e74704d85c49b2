#pragma once

#include "core/review/review.h"

namespace airside {

/// What an earlier campaign decided about the same grant, and what the role has become since.
struct PreviousDecision
{
    QString campaign;
    ReviewRecord decision;
    bool roleKnown = false; ///< both campaigns froze the role
    QStringList gained;     ///< permissions that the role has now and had not then
    QStringList lost;

    bool operator==(const PreviousDecision &) const = default;
};

/// By the place of the item. Grants that an earlier campaign did not have are not in it.
using PreviousDecisions = QHash<qsizetype, PreviousDecision>;

/// Adds what the earlier campaign decided, where nothing later is known. The same grant is the same account (one that was made again is
/// another) with the same role.
void addPreviousDecisions(PreviousDecisions &known, const Review &review, const Review &earlier);

} // namespace airside
