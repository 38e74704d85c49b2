#include "models/filterwords.h"
#include "models/historyrecords.h"

#include "core/access/keys.h"

namespace airside {

namespace {

FilterFieldSet makeHistoryFields()
{
    FilterField kind = filterField("kind", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "user, role, or what the server knows"), "kind:user");
    kind.choices = {QStringLiteral("user"), QStringLiteral("role"), QStringLiteral("permission")};
    FilterField made = filterField("made", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "who made the difference"), "made:elsewhere");
    made.choices = {QStringLiteral("here"), QStringLiteral("elsewhere"), QStringLiteral("unknown")};
    FilterField object = filterField("object", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "the user or role; * stands for any letters"), "object:alice");
    object.aliases = {QStringLiteral("name")};
    FilterFieldSet set;
    set.fields = {
        kind,
        object,
        filterField("role", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "has the role, or got or lost it; * stands for any letters"), "role:Admin"),
        filterField("active", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "could sign in then"), "active:no"),
        filterField("difference", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "what differs contains"), "difference:role_given"),
        made,
        filterField("since", FilterKind::Age, QT_TRANSLATE_NOOP("FilterFields", "was seen first"), "since<7d"),
    };
    return set;
}

class PastSubject final : public RecordSubject
{
public:
    explicit PastSubject(const PastRecords &records)
        : m_records(records)
    {
    }
    [[nodiscard]] bool hasWord(const QString &folded) const override
    {
        const auto in = [&folded](const QString &text) { return text.contains(folded, Qt::CaseInsensitive); };
        if (const User *user = m_records.user(row()))
            return in(user->username) || in(user->email) || in(user->displayName()) || std::ranges::any_of(user->roles, in);
        const Role *role = m_records.role(row());
        return in(role->name) || std::ranges::any_of(role->permissions, [&in](const Permission &one) { return in(one.action) || in(one.resource); });
    }
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override
    {
        const User *user = m_records.user(row());
        const Role *role = m_records.role(row());
        if (HistoryField(field) == HistoryField::Object)
            return value.isWhole(user ? user->username : role->name);
        if (HistoryField(field) != HistoryField::Role)
            return false;
        return user ? std::ranges::any_of(user->roles, [&value](const QString &one) { return value.isWhole(one); }) : value.isWhole(role->name);
    }
    [[nodiscard]] bool flag(int) const override { return m_records.user(row()) && m_records.user(row())->active; }
    [[nodiscard]] bool isChoice(int field, int choice) const override
    {
        return HistoryField(field) == HistoryField::Kind && choice == (m_records.user(row()) ? 0 : 1);
    }

private:
    const PastRecords &m_records;
};

int kindChoice(Difference kind)
{
    return kind <= Difference::RoleTaken ? 0 : kind <= Difference::PermissionTaken ? 1 : 2;
}

class DifferenceSubject final : public RecordSubject
{
public:
    DifferenceSubject(const DifferenceRecords &records, qint64 now)
        : m_records(records)
        , m_now(now)
    {
    }
    [[nodiscard]] bool hasWord(const QString &folded) const override
    {
        const AccessDifference &what = m_records.at(row()).what;
        const auto in = [&folded](const QString &text) { return text.contains(folded, Qt::CaseInsensitive); };
        return in(what.object) || in(what.detail) || in(what.before) || in(what.after) || in(differenceText(what.kind));
    }
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override
    {
        const AccessDifference &what = m_records.at(row()).what;
        switch (HistoryField(field)) {
        case HistoryField::Object:
            return value.isWhole(what.object);
        case HistoryField::Role:
            return what.kind == Difference::RoleGiven || what.kind == Difference::RoleTaken ? value.isWhole(what.detail)
                                                                                            : kindChoice(what.kind) == 1 && value.isWhole(what.object);
        case HistoryField::What:
            return value.isIn(differenceName(what.kind)) || value.isIn(foldName(differenceText(what.kind)));
        default:
            return false;
        }
    }
    [[nodiscard]] FilterAge age(int) const override
    {
        const QDateTime &seen = m_records.at(row()).seen;
        return seen.isValid() ? FilterAge{FilterAge::State::Known, m_now - seen.toSecsSinceEpoch()} : FilterAge();
    }
    [[nodiscard]] bool isChoice(int field, int choice) const override
    {
        const DifferenceRow &of = m_records.at(row());
        return choice == (HistoryField(field) == HistoryField::Kind ? kindChoice(of.what.kind) : int(of.made));
    }

private:
    const DifferenceRecords &m_records;
    qint64 m_now;
};

} // namespace

const FilterFieldSet &historyFilterFields()
{
    static const FilterFieldSet set = makeHistoryFields();
    return set;
}

std::unique_ptr<RecordSubject> PastRecords::subject(const QDateTime &) const
{
    return std::make_unique<PastSubject>(*this);
}

std::unique_ptr<RecordSubject> DifferenceRecords::subject(const QDateTime &now) const
{
    return std::make_unique<DifferenceSubject>(*this, now.isValid() ? now.toSecsSinceEpoch() : 0);
}

} // namespace airside
