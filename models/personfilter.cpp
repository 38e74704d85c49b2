#include "models/personfilter.h"

#include "models/filterwords.h"

#include <algorithm>

namespace airside {

namespace {

FilterFieldSet makePersonFields()
{
    FilterFieldSet set;
    set.fields = {
        filterField("name", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "first and last name contain"), "name:berg"),
        filterField("username", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the username contains"), "username:svc_"),
        filterField("email", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the e-mail contains"), "email:@example.org"),
        instanceField(),
        environmentField(),
        filterField("accounts", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of accounts"), "accounts>1"),
        filterField("role", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "has the role; * stands for any letters"), "role:Admin"),
        privilegedField(),
        filterField("active", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "may sign in somewhere"), "active:no"),
        filterField("last_login", FilterKind::Age, QT_TRANSLATE_NOOP("FilterFields", "signed in, anywhere"), "last_login>90d"),
        filterField("linked", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "joined by hand"), "linked:yes"),
        filterField("apart", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "kept apart by hand"), "apart:yes"),
        filterField("doubtful", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "names contradict, or look like another's"), "doubtful:yes"),
    };
    set.fields[int(PersonFilterField::LastLogin)].canBeNever = true;
    set.fields[int(PersonFilterField::Username)].aliases = {QStringLiteral("user")};
    set.fields[int(PersonFilterField::Email)].aliases = {QStringLiteral("mail")};
    return set;
}

bool isByHand(const PersonTable::Account &account, PersonAccount::ByHand what)
{
    return account.why.byHand == what;
}

} // namespace

const FilterFieldSet &personFilterFields()
{
    static const FilterFieldSet set = makePersonFields();
    return set;
}

PersonFilterRow::PersonFilterRow(const PersonTable &table, const QDateTime &now)
    : m_table(table)
    , m_now(now.isValid() ? now.toSecsSinceEpoch() : 0)
{
    for (const PersonInstance &one : table.instances())
        m_instanceNames += foldName(one.instance.name);
}

void PersonFilterRow::setRow(int id)
{
    m_row = &m_table.row(id);
    m_accounts = m_table.accounts(*m_row);
}

bool PersonFilterRow::hasWord(const QString &folded) const
{
    return std::ranges::any_of(m_accounts, [&](const PersonTable::Account &account) {
        const User &user = m_table.user(account);
        const auto in = [&folded](const QString &text) { return text.contains(folded, Qt::CaseInsensitive); };
        return in(user.username) || in(user.email) || in(user.displayName()) || std::ranges::any_of(user.roles, in)
               || m_instanceNames[account.instance].contains(folded);
    });
}

bool PersonFilterRow::hasText(int field, const FilterValue &value) const
{
    return std::ranges::any_of(m_accounts, [&](const PersonTable::Account &account) {
        const User &user = m_table.user(account);
        switch (PersonFilterField(field)) {
        case PersonFilterField::Name:
            return value.isIn(foldName(user.displayName()));
        case PersonFilterField::Username:
            return value.isIn(foldName(user.username));
        case PersonFilterField::Email:
            return value.isIn(foldName(user.email));
        case PersonFilterField::Instance:
            return value.isIn(m_instanceNames[account.instance]);
        case PersonFilterField::Role:
            return std::ranges::any_of(user.roles, [&value](const QString &role) { return value.isWhole(role); });
        default:
            return false;
        }
    });
}

std::optional<qint64> PersonFilterRow::number(int) const
{
    return m_row->count;
}

FilterAge PersonFilterRow::age(int) const
{
    if (const std::optional<qint64> login = m_table.lastLogin(*m_row))
        return {FilterAge::State::Known, m_now - *login / 1'000'000};
    return {m_row->unknownLogin ? FilterAge::State::Unknown : FilterAge::State::Never, 0};
}

bool PersonFilterRow::flag(int field) const
{
    const auto any = [this](PersonAccount::ByHand what) {
        return std::ranges::any_of(m_accounts, [what](const PersonTable::Account &one) { return isByHand(one, what); });
    };
    switch (PersonFilterField(field)) {
    case PersonFilterField::Linked:
        return any(PersonAccount::ByHand::Linked);
    case PersonFilterField::Apart:
        return any(PersonAccount::ByHand::Apart);
    case PersonFilterField::Doubtful:
        return m_row->contradicts || m_row->lookAlike >= 0;
    default:
        return m_row->active;
    }
}

bool PersonFilterRow::isChoice(int field, int choice) const
{
    if (PersonFilterField(field) == PersonFilterField::Privileged)
        return isPrivilegeChoice(m_row->privilege, choice);
    return std::ranges::any_of(m_accounts, [this, choice](const PersonTable::Account &account) {
        return isEnvironmentChoice(m_table.instances()[account.instance].instance.environment, choice);
    });
}

} // namespace airside
