#pragma once

#include "core/review/previousdecisions.h"
#include "ui/workspace.h"

namespace airside {

class ReviewDesk;
class ReviewStore;

/// What earlier campaigns that were signed off decided about the grants of the one that is open. They are read one after the other, after
/// the open one, in the store's thread; nothing waits for them.
class PreviousReviews : public QObject
{
    Q_OBJECT

public:
    explicit PreviousReviews(Workspace &workspace, QObject *parent = nullptr);

    /// Of the review that is open there; does nothing when that is known already.
    void load(const ReviewDesk &desk);
    void clear();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// nullptr: no earlier campaign had this grant, or it is not known yet.
    [[nodiscard]] const PreviousDecision *of(qsizetype place) const;

Q_SIGNALS:
    void loaded();

private:
    void readNext();

    Workspace &m_workspace;
    ReviewStore *m_store = nullptr;
    QUuid m_id;
    std::shared_ptr<const Review> m_review; ///< while it is compared
    QList<QUuid> m_toRead;
    PreviousDecisions m_known;
    int m_turn = 0;
    bool m_busy = false;
};

} // namespace airside
