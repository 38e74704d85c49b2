#include "core/review/reviewfilter.h"

namespace airside {

namespace {

enum class ReviewField { Instance, Account, Username, Email, Name, Role, Permission, Privileged, Active };

FilterFieldSet makeReviewFields()
{
    const auto field = [](const char *name, FilterKind kind, const char *example) {
        return FilterField{QString::fromLatin1(name), kind, {}, QString::fromLatin1(example), {}, {}, false};
    };
    return {{field("instance", FilterKind::Name, "instance:prod"), field("account", FilterKind::Name, "account:bob"), field("username", FilterKind::Text, "username:svc_"),
             field("email", FilterKind::Text, "email:@example.org"), field("name", FilterKind::Text, "name:berg"),
             field("role", FilterKind::Name, "role:Admin"), field("permission", FilterKind::Text, "permission:can_edit"),
             field("privileged", FilterKind::Flag, "privileged:yes"),
             field("active", FilterKind::Flag, "active:yes")}};
}

class ReviewItemSubject final : public FilterSubject
{
public:
    explicit ReviewItemSubject(const ReviewItem &item)
        : m_item(item)
    {
    }

    [[nodiscard]] bool hasWord(const QString &folded) const override
    {
        for (const QString *text : {&m_item.username, &m_item.name, &m_item.email, &m_item.role, &m_item.permission, &m_item.instance}) {
            if (foldName(*text).contains(folded))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override
    {
        switch (ReviewField(field)) {
        case ReviewField::Instance:
            return value.isWhole(m_item.instance);
        case ReviewField::Account: // "prod/bob" is the one of that instance
            return value.isWhole(m_item.username) || value.isWhole(QString(m_item.instance + QLatin1Char('/') + m_item.username));
        case ReviewField::Username:
            return value.isIn(m_item.account.username);
        case ReviewField::Email:
            return value.isIn(foldName(m_item.email));
        case ReviewField::Name:
            return value.isIn(foldName(m_item.name));
        case ReviewField::Role:
            return value.isWhole(m_item.role) || std::ranges::any_of(m_item.holds, [&value](const QString &role) { return value.isWhole(role); });
        case ReviewField::Permission:
            return value.isIn(foldName(m_item.permission));
        default:
            return false;
        }
    }

    [[nodiscard]] std::optional<qint64> number(int) const override { return std::nullopt; }
    [[nodiscard]] FilterAge age(int) const override { return {}; }
    [[nodiscard]] bool flag(int field) const override
    {
        return ReviewField(field) == ReviewField::Active ? m_item.active : m_item.level != PrivilegeLevel::Ordinary;
    }
    [[nodiscard]] bool isChoice(int, int) const override { return false; }

private:
    const ReviewItem &m_item;
};

} // namespace

const FilterFieldSet &reviewFilterFields()
{
    static const FilterFieldSet set = makeReviewFields();
    return set;
}

Result<FilterQuery> reviewFilter(const QString &filter)
{
    FilterQuery::Parsed query = FilterQuery::parse(filter, reviewFilterFields());
    if (!query)
        return fail({ErrorKind::InvalidInput, 0, filter, query.error().text, {}});
    return std::move(*query);
}

bool fits(const FilterQuery &query, const ReviewItem &item)
{
    return query.isEmpty() || query.matches(ReviewItemSubject(item));
}

} // namespace airside
