#pragma once

#include "core/access/permission.h"

#include <optional>

namespace airside {

/// A cell of a matrix. Cells of resources: NotThere to StagedRevoke. Groups and whole rows: NotThere, NoneOf to AllOf.
/// Differs: some of the compared roles have it, some do not.
enum class MatrixMark { NotThere, Empty, Granted, StagedGrant, StagedRevoke, NoneOf, SomeOf, AllOf, Differs };

/// What the server does when permissions are taken away from a role. Unknown until behaviour has shown it.
enum class RevokeAbility { Unknown, Works, AddsOnly, Refused };

/// What to say about the cell under the cursor. Plain text; names of resources and DAGs are made visible.
struct MatrixWords
{
    QString title;    ///< "can_edit on DAGs"
    QString meaning;  ///< the sentence in words
    QString caution;  ///< a way to Admin, a DAG that no longer exists, a right that Airflow changes by itself
    QString state;    ///< "granted, staged revoke"
    QString obstacle; ///< why this server may not, or will not, do what is staged
    bool obstacleKnown = false; ///< it will not: behaviour has shown it

    bool operator==(const MatrixWords &) const = default;
};

[[nodiscard]] QString markText(MatrixMark mark); ///< "granted, staged revoke"
/// With what is staged; empty: nothing that could be granted here.
[[nodiscard]] std::optional<Qt::CheckState> checkStateOf(MatrixMark mark);
/// Why a revoke may not be possible; empty where it works.
[[nodiscard]] QString revokeObstacle(RevokeAbility ability);

struct MatrixCellFacts
{
    MatrixMark mark = MatrixMark::NotThere;
    bool dagMissing = false;
    bool listed = true; ///< the server's catalogue has the pair
    bool editable = true;
    RevokeAbility revokes = RevokeAbility::Unknown;
};
[[nodiscard]] MatrixWords wordsFor(const Permission &permission, const MatrixCellFacts &facts);

} // namespace airside
