#pragma once

#include "core/review/previousdecisions.h"
#include "models/reviewitems.h"
#include "ui/kit/factpanel.h"

namespace airside {

/// The side panel of the reviews: how a campaign stands, or everything that helps to decide about one item.
class ReviewPanel : public FactPanel
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    /// people, previous: nullptr where that is not known.
    void setItem(const Review &review, qsizetype place, const ReviewPeople *people, const PreviousDecision *previous);
    void setCampaign(const Review &review, const QDateTime &now);
    void clear(int selectedRows);
};

} // namespace airside
