#include "models/filterwords.h"
#include "models/reviewitems.h"

#include "core/access/keys.h"

namespace airside {

namespace {

enum class ItemField { Instance, Username, Email, Name, Person, Role, Privileged, Active, Decision, Decided, Reviewer, By, Open, Removed };

FilterFieldSet makeReviewItemFields()
{
    FilterField decision = filterField("decision", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "what was decided"), "decision:revoke");
    decision.choices = {QStringLiteral("open"), QStringLiteral("keep"), QStringLiteral("revoke"), QStringLiteral("change"), QStringLiteral("exception"), QStringLiteral("unknown")};
    FilterFieldSet set;
    set.fields = {
        instanceField(),
        filterField("username", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the username contains"), "username:svc_"),
        filterField("email", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the e-mail contains"), "email:@example.org"),
        filterField("name", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the name contains"), "name:berg"),
        filterField("person", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the person, by the e-mail of the accounts"), "person:ada@example.org"),
        filterField("role", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the role that is reviewed"), "role:Admin"),
        privilegedField(),
        filterField("active", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "the account may sign in"), "active:no"),
        decision,
        filterField("decided", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the day of the decision"), "decided:2026-11"),
        filterField("reviewer", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "who is to decide"), "reviewer:ada"),
        filterField("by", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "who decided"), "by:ada"),
        filterField("open", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "somebody still has to decide"), "open:yes"),
        filterField("removed", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "the removal was carried out and seen"), "removed:no"),
    };
    return set;
}

class ReviewRowSubject final : public RecordSubject
{
public:
    explicit ReviewRowSubject(const ReviewItemRecords &records)
        : m_records(records)
    {
    }

    [[nodiscard]] bool hasWord(const QString &folded) const override
    {
        const ReviewItem &item = m_records.item(row());
        const auto in = [&folded](const QString &text) { return foldName(text).contains(folded); };
        return in(item.username) || in(item.name) || in(item.email) || in(item.role) || in(item.instance) || item.id.contains(folded);
    }

    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override
    {
        const ReviewItem &item = m_records.item(row());
        const ItemState &state = m_records.state(row());
        switch (ItemField(field)) {
        case ItemField::Instance:
            return value.isIn(foldName(item.instance));
        case ItemField::Username:
            return value.isIn(foldName(item.username));
        case ItemField::Email:
            return value.isIn(foldName(item.email));
        case ItemField::Name:
            return value.isIn(foldName(item.name));
        case ItemField::Person:
            return value.isWhole(m_records.person(row()));
        case ItemField::Decided:
            return state.decided && !state.isOpen() && value.isIn(state.decided->at.toLocalTime().date().toString(Qt::ISODate));
        case ItemField::Role:
            return value.isWhole(item.role);
        case ItemField::Reviewer:
            return value.isWhole(state.reviewer);
        case ItemField::By:
            return state.decided && value.isWhole(state.decided->by);
        default:
            return false;
        }
    }

    [[nodiscard]] bool flag(int field) const override
    {
        if (ItemField(field) == ItemField::Open)
            return m_records.state(row()).isOpen();
        return ItemField(field) == ItemField::Active ? m_records.item(row()).active : m_records.state(row()).isRemoved();
    }
    [[nodiscard]] bool isChoice(int field, int choice) const override
    {
        return ItemField(field) == ItemField::Privileged ? isPrivilegeChoice(m_records.item(row()).level, choice) : int(m_records.state(row()).decision()) == choice;
    }

private:
    const ReviewItemRecords &m_records;
};

} // namespace

const FilterFieldSet &reviewItemFields()
{
    static const FilterFieldSet set = makeReviewItemFields();
    return set;
}

std::unique_ptr<RecordSubject> ReviewItemRecords::subject(const QDateTime &) const
{
    return std::make_unique<ReviewRowSubject>(*this);
}

} // namespace airside
