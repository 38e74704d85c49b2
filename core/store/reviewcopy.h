#pragma once

#include "core/store/reviewdatabase.h"

namespace airside {

enum class CopyState {
    Brought,  ///< and read back: line by line what it is in the other store
    Same,     ///< was there, the same
    GoneOn,   ///< was there, and what it is here follows what it is in the other store
    Differs,  ///< was there, and does not hold what the other store does
    NameTaken, ///< another review here has its name
    Unproven, ///< the other store's is damaged, and stays where it is
};
[[nodiscard]] QString copyStateName(CopyState state); ///< "brought", ...

/// What became of one review.
struct CopiedReview
{
    QUuid id;
    QString name;
    CopyState state = CopyState::Brought;
    qint64 lines = 0;   ///< of the frozen lists
    qint64 records = 0;
    qint64 files = 0;
    QByteArray digest;  ///< of the last record
    QString detail;     ///< why it differs or is unproven

    [[nodiscard]] bool isWell() const { return state == CopyState::Brought || state == CopyState::Same || state == CopyState::GoneOn; }
    bool operator==(const CopiedReview &) const = default;
};

/// Brings every review of one store into the other, each in a transaction, and reads each back. Can be run again at any time.
/// Errors: those of the stores; what was brought before stays.
[[nodiscard]] Result<QList<CopiedReview>> copyReviews(ReviewDatabase &from, ReviewDatabase &to);

} // namespace airside
