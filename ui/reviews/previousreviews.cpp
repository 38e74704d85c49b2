#include "ui/reviews/previousreviews.h"

#include "ui/kit/poolwork.h"
#include "ui/reviews/reviewdesk.h"

namespace airside {

PreviousReviews::PreviousReviews(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void PreviousReviews::clear()
{
    ++m_turn;
    m_id = {};
    m_review.reset();
    m_toRead.clear();
    m_known.clear();
    m_busy = false;
}

void PreviousReviews::load(const ReviewDesk &desk)
{
    if (desk.id() == m_id || !desk.review())
        return;
    clear();
    m_id = desk.id();
    m_store = desk.store();
    Review frozen = desk.review()->withoutLines();
    frozen.texts.roleLines = desk.review()->texts.roleLines;
    m_review = std::make_shared<const Review>(std::move(frozen));
    m_busy = true;
    m_workspace.ask(this, m_store->list(), [this, turn = m_turn](const Result<QList<KeptReview>> &kept) {
        if (turn != m_turn)
            return;
        for (const KeptReview &one : kept.value_or(QList<KeptReview>())) {
            if (one.signedOff && one.id != m_id)
                m_toRead += one.id;
        }
        readNext();
    });
}

void PreviousReviews::readNext()
{
    if (m_toRead.isEmpty()) {
        m_busy = false;
        m_review.reset();
        Q_EMIT loaded();
        return;
    }
    m_workspace.ask(this, m_store->read(m_toRead.takeFirst()), [this, turn = m_turn](const Result<Review> &earlier) {
        if (turn != m_turn)
            return;
        if (!earlier || earlier->createdAt >= m_review->createdAt) { // what cannot be read is told where campaigns are listed
            readNext();
            return;
        }
        const auto compare = [known = m_known, review = m_review, earlier = std::make_shared<const Review>(*earlier)] {
            PreviousDecisions all = known;
            addPreviousDecisions(all, *review, *earlier);
            return all;
        };
        workInPool(this, compare, [this, turn](const PreviousDecisions &known) {
            if (turn != m_turn)
                return;
            m_known = known;
            readNext();
        });
    });
}

const PreviousDecision *PreviousReviews::of(qsizetype place) const
{
    const auto found = m_known.constFind(place);
    return found == m_known.cend() ? nullptr : &*found;
}

} // namespace airside
