#pragma once

#include "core/review/review.h"
#include "core/review/reviewpeople.h"
#include "models/recordtable.h"

namespace airside {

enum class ReviewColumn { Number, Risk, Instance, Username, Name, Role, Allows, Decision, Reviewer, LastLogin, Failed, Reason, By, At, Item };
inline constexpr int kReviewColumns = 15;

/// instance: username: email: name: person: role: privileged: active: decision: decided: reviewer: by: open: removed:
[[nodiscard]] const FilterFieldSet &reviewItemFields();

/// The items of a review as rows, in their order, with what was decided about them by now.
class ReviewItemRecords final : public RecordSource
{
public:
    ReviewItemRecords() = default;
    /// people: of the same review; without them person: finds nobody.
    explicit ReviewItemRecords(const Review &review, std::shared_ptr<const ReviewPeople> people = {})
        : m_items(review.items)
        , m_states(review.states)
        , m_people(std::move(people))
    {
    }
    [[nodiscard]] const ReviewItem &item(int row) const { return m_items.at(row); }
    [[nodiscard]] const ItemState &state(int row) const { return m_states.at(row); }
    [[nodiscard]] QString person(int row) const { return m_people ? m_people->keyOf(row) : QString(); } ///< ReviewPerson::key

    [[nodiscard]] const void *sameRows() const override { return m_items.isEmpty() ? nullptr : m_items.constData(); }
    [[nodiscard]] int rows() const override { return int(m_items.size()); }
    [[nodiscard]] int columns() const override { return kReviewColumns; }
    [[nodiscard]] RecordHeading heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString key(int row) const override { return m_items.at(row).id; }
    [[nodiscard]] const FilterFieldSet &fields() const override { return reviewItemFields(); }
    [[nodiscard]] std::unique_ptr<RecordSubject> subject(const QDateTime &now) const override;

private:
    QList<ReviewItem> m_items; ///< frozen, and shared with the review
    ChunkedList<ItemState> m_states;
    std::shared_ptr<const ReviewPeople> m_people;
};

// Words for people, translated.
/// What an item is about: "bob, role Op on prod", "the account bob on prod", "can_edit on DAGs in the role Op on prod".
[[nodiscard]] QString itemText(const ReviewItem &item);
/// The role; of an account every one that it holds, of role contents the role and its permission.
[[nodiscard]] QString itemRoleText(const ReviewItem &item);
/// What the role allows, or why that is not known.
[[nodiscard]] QString allowsText(const ReviewItem &item);
[[nodiscard]] QString decisionText(ReviewDecision decision); ///< "keep", "open"
[[nodiscard]] QString decisionText(const ItemState &state);  ///< "change to Viewer", "exception until 2026-12-31"
[[nodiscard]] QString riskText(PrivilegeLevel level);        ///< "can become Admin", "powerful", "ordinary"

} // namespace airside
