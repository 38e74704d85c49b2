#include "models/userfilter.h"

#include "models/filterwords.h"

namespace airside {

namespace {

FilterFieldSet makeFields()
{
    FilterFieldSet set;
    set.fields = {
        filterField("role", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "has the role; * stands for any letters"), "role:Admin"),
        filterField("roles", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of roles"), "roles>3"),
        filterField("active", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "may sign in"), "active:yes"),
        filterField("last_login", FilterKind::Age, QT_TRANSLATE_NOOP("FilterFields", "signed in"), "last_login<90d"),
        filterField("created", FilterKind::Age, QT_TRANSLATE_NOOP("FilterFields", "created"), "created<30d"),
        filterField("failed", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "failed sign-ins since the last good one"), "failed>3"),
        filterField("logins", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of sign-ins"), "logins>=10"),
        privilegedField(),
        dagField(),
        filterField("name", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "first and last name contain"), "name:berg"),
        filterField("username", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the username contains"), "username:svc_"),
        filterField("email", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the e-mail contains"), "email:@example.org"),
        instanceField(),
        environmentField(),
        stagedField(),
    };
    set.fields[int(UserFilterField::LastLogin)].canBeNever = true;
    set.fields[int(UserFilterField::Failed)].aliases = {QStringLiteral("failed_logins")};
    set.fields[int(UserFilterField::Username)].aliases = {QStringLiteral("user")};
    set.fields[int(UserFilterField::Email)].aliases = {QStringLiteral("mail")};
    return set;
}

} // namespace

const FilterFieldSet &userFilterFields()
{
    static const FilterFieldSet set = makeFields();
    return set;
}

UserFilterRow::UserFilterRow(const UserTableRows &rows, const QDateTime &now)
    : m_rows(rows)
    , m_now(now.isValid() ? now.toSecsSinceEpoch() : 0)
{
}

void UserFilterRow::setRow(const UserTableRows::Row &row)
{
    m_row = &row;
    m_user = &m_rows.user(row);
    m_entry = &m_rows.entry(row);
    m_source = &m_rows.source(row);
}

bool UserFilterRow::hasWord(const QString &folded) const
{
    // Only the beginning of the environment, or looking for the role Op would find all of "development".
    return m_entry->username.contains(folded) || m_entry->name.contains(folded) || m_entry->email.contains(folded) ||
           m_rows.roleText(*m_row).contains(folded) || m_source->instanceName.contains(folded) ||
           (folded.size() >= 3 && m_source->environment.startsWith(folded));
}

bool UserFilterRow::hasText(int field, const FilterValue &value) const
{
    switch (UserFilterField(field)) {
    case UserFilterField::Role:
        return std::ranges::any_of(m_user->roles, [&value](const QString &role) { return value.isWhole(role); });
    case UserFilterField::Dag: {
        const QSet<QString> &roles = reaching(value);
        return std::ranges::any_of(m_user->roles, [&roles](const QString &role) { return roles.contains(role); });
    }
    case UserFilterField::Name:
        return value.isIn(m_entry->name);
    case UserFilterField::Username:
        return value.isIn(QStringView(m_entry->key()));
    case UserFilterField::Email:
        return value.isIn(m_entry->email);
    case UserFilterField::Instance:
        return value.isIn(m_source->instanceName);
    default:
        return false;
    }
}

const QSet<QString> &UserFilterRow::reaching(const FilterValue &value) const
{
    for (const auto &known : m_reach) {
        if (known->source == m_source && known->value == &value)
            return known->roles;
    }
    auto found = std::make_unique<Reach>();
    found->source = m_source;
    found->value = &value;
    for (const Role &role : m_source->snapshot->roles) {
        if (reachesDag(role.permissions, value))
            found->roles += role.name;
    }
    m_reach.push_back(std::move(found));
    return m_reach.back()->roles;
}

std::optional<qint64> UserFilterRow::number(int field) const
{
    switch (UserFilterField(field)) {
    case UserFilterField::Roles:
        return m_user->roles.size();
    case UserFilterField::Failed:
        return m_user->failedLoginCount.value_or(0);
    case UserFilterField::Logins:
        return m_user->loginCount.value_or(0);
    default:
        return std::nullopt;
    }
}

FilterAge UserFilterRow::age(int field) const
{
    const bool login = UserFilterField(field) == UserFilterField::LastLogin;
    const std::optional<ServerTime> &time = login ? m_user->lastLogin : m_user->createdOn;
    if (!time)
        return {login ? FilterAge::State::Never : FilterAge::State::Unknown, 0};
    if (time->micros == ServerTime::kUnknown)
        return {};
    const qint64 instant = time->micros / 1'000'000 - m_source->snapshot->serverOffsetSeconds.value_or(0);
    return {FilterAge::State::Known, m_now - instant};
}

bool UserFilterRow::flag(int field) const
{
    return UserFilterField(field) == UserFilterField::Staged ? m_row->staged >= 0 : m_user->active;
}

bool UserFilterRow::isChoice(int field, int choice) const
{
    return UserFilterField(field) == UserFilterField::Privileged ? isPrivilegeChoice(m_entry->privilege, choice)
                                                     : isEnvironmentChoice(m_source->snapshot->instance.environment, choice);
}

} // namespace airside
