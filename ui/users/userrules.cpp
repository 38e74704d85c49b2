#include "ui/users/userrules.h"

#include "core/access/keys.h"
#include "core/access/privilege.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

QString ruleTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("UserRules", text, nullptr, n);
}

/// Collects the remarks of one form.
class UserJudge
{
public:
    UserJudge(const UserInput &input, const User *before, const TakenNames &taken, const QList<Role> &roles)
        : m_input(input)
        , m_before(before)
        , m_taken(taken)
        , m_givable(roles)
    {
    }

    QList<UserRemark> judge()
    {
        hidden(UserField::Username, m_input.user.username);
        hidden(UserField::FirstName, m_input.user.firstName);
        hidden(UserField::LastName, m_input.user.lastName);
        hidden(UserField::Email, m_input.user.email);
        username();
        names();
        email();
        roles();
        password();
        return m_remarks;
    }

private:
    void block(UserField field, const QString &text) { m_remarks += {field, true, text}; }
    void warn(UserField field, const QString &text) { m_remarks += {field, false, text}; }

    /// A line edit would not show them.
    void hidden(UserField field, const QString &text)
    {
        const QString shown = visible(text);
        if (shown != text)
            warn(field, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Holds characters that cannot be seen: %1")).arg(shown.left(120)));
    }

    /// True when the text is usable; says why otherwise.
    bool usable(UserField field, const QString &text, int most, const char *empty)
    {
        if (text.trimmed().isEmpty())
            block(field, ruleTr(empty));
        else if (text.size() > most)
            block(field, ruleTr(QT_TRANSLATE_N_NOOP("UserRules", "At most %Ln characters."), most));
        else
            return true;
        return false;
    }

    void username()
    {
        const QString &name = m_input.user.username;
        if (!usable(UserField::Username, name, 512, QT_TRANSLATE_NOOP("UserRules", "A username is needed.")))
            return;
        if (const QString reason = unaddressableReason(name); !reason.isEmpty()) {
            block(UserField::Username, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Not possible: %1")).arg(reason));
            return;
        }
        if (m_before && name != m_before->username && foldName(name) == foldName(m_before->username)) {
            block(UserField::Username, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Airflow cannot change only the case of a username.")));
            return;
        }
        if (m_before && name == m_before->username)
            return;
        if (const QString other = m_taken.byUsername.value(foldName(name)); !other.isEmpty()) {
            block(UserField::Username, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Taken by %1 (case does not matter).")).arg(other));
            return;
        }
        if (const QString other = m_taken.byLooks.value(skeleton(name)); !other.isEmpty())
            warn(UserField::Username, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Looks like another user: %1.")).arg(other));
        if (name != name.trimmed())
            warn(UserField::Username, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Begins or ends with a blank, which Airflow keeps.")));
    }

    void names()
    {
        // Airflow 3 refuses empty names, and its web form on every version refuses to save such a user again.
        if (!m_before || m_input.user.firstName != m_before->firstName)
            usable(UserField::FirstName, m_input.user.firstName, 256, QT_TRANSLATE_NOOP("UserRules", "A first name is needed."));
        if (!m_before || m_input.user.lastName != m_before->lastName)
            usable(UserField::LastName, m_input.user.lastName, 256, QT_TRANSLATE_NOOP("UserRules", "A last name is needed."));
    }

    void email()
    {
        const QString &email = m_input.user.email;
        if (m_before && email == m_before->email)
            return;
        if (!usable(UserField::Email, email, 512, QT_TRANSLATE_NOOP("UserRules", "An e-mail address is needed.")))
            return;
        if (const QString other = m_taken.byExactEmail.value(email); !other.isEmpty()) {
            block(UserField::Email, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Taken by %1.")).arg(other));
            return;
        }
        if (const QString other = m_taken.byEmail.value(foldName(email)); !other.isEmpty()) {
            warn(UserField::Email,
                 ruleTr(QT_TRANSLATE_NOOP("UserRules", "Only its case differs from the e-mail of %1.")).arg(other));
        }
        if (!email.contains(QLatin1Char('@')))
            warn(UserField::Email, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Has no \"@\"; Airflow does not check.")));
    }

    void roles()
    {
        const QStringList &roles = m_input.user.roles;
        if (roles.isEmpty() && !m_before) {
            block(UserField::Roles, ruleTr(QT_TRANSLATE_NOOP("UserRules", "At least one role is needed.")));
            return;
        }
        if (roles.isEmpty() && !m_before->roles.isEmpty()) {
            warn(UserField::Roles, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Without a role this user can sign in and do nothing.")));
            return;
        }
        const PrivilegeLevel was = m_before ? levelOf(m_before->roles) : PrivilegeLevel::Ordinary;
        const PrivilegeLevel is = levelOf(roles);
        if (is > was && is == PrivilegeLevel::CanBecomeAdmin) {
            warn(UserField::Roles, ruleTr(QT_TRANSLATE_NOOP("UserRules", "With these roles this user can become Admin.")));
        } else if (is > was) {
            warn(UserField::Roles, ruleTr(QT_TRANSLATE_NOOP("UserRules", "These roles are powerful.")));
        }
    }

    PrivilegeLevel levelOf(const QStringList &roles) const
    {
        PermissionList all;
        for (const Role &role : m_givable) {
            if (roles.contains(role.name))
                all += role.permissions;
        }
        return privilegeOf(sortedUnique(all)).level;
    }

    void password()
    {
        if (m_input.intent != PasswordIntent::Typed)
            return;
        if (!usable(UserField::Password, m_input.password, 256, QT_TRANSLATE_NOOP("UserRules", "A password is needed.")))
            return;
        if (m_input.password != m_input.repeat)
            block(UserField::Repeat, ruleTr(QT_TRANSLATE_NOOP("UserRules", "The two are not the same.")));
        else if (m_input.password.size() < 12)
            warn(UserField::Password, ruleTr(QT_TRANSLATE_NOOP("UserRules", "Short; Airflow has no rule of its own.")));
    }

    const UserInput &m_input;
    const User *m_before;
    const TakenNames &m_taken;
    const QList<Role> &m_givable;
    QList<UserRemark> m_remarks;
};

} // namespace

TakenNames TakenNames::of(const Snapshot &snapshot, const ChangePlan &plan, const User *but)
{
    TakenNames taken;
    for (const User &user : usersAfter(snapshot.users, plan, snapshot.instance.id)) {
        if (but && foldName(user.username) == foldName(but->username))
            continue;
        taken.byUsername.insert(foldName(user.username), user.username);
        taken.byLooks.insert(skeleton(user.username), user.username);
        taken.byEmail.insert(foldName(user.email), user.username);
        taken.byExactEmail.insert(user.email, user.username);
    }
    return taken;
}

QList<UserRemark> judgeUser(const UserInput &input, const User *before, const TakenNames &taken, const QList<Role> &roles)
{
    return UserJudge(input, before, taken, roles).judge();
}

bool blocks(const QList<UserRemark> &remarks)
{
    return std::ranges::any_of(remarks, &UserRemark::blocks);
}

} // namespace airside
