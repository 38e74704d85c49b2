#include "ui/staged/changewords.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace airside {

namespace {

using Sign = ChangeLine::Sign;

QString wordTr(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

QString orEmpty(const QString &value)
{
    return value.isEmpty() ? wordTr(QT_TRANSLATE_NOOP("ChangeWords", "empty")) : visible(value);
}

ChangeLine fromTo(const QString &field, const QString &before, const QString &after)
{
    return {Sign::None, QStringLiteral("%1: ").arg(field) + before + QStringLiteral(" \u2192 ") + after};
}

struct UserField
{
    const char *title;
    QString User::*value;
};

const UserField kUserFields[] = {
    {QT_TRANSLATE_NOOP("ChangeWords", "Username"), &User::username},
    {QT_TRANSLATE_NOOP("ChangeWords", "E-mail"), &User::email},
    {QT_TRANSLATE_NOOP("ChangeWords", "First name"), &User::firstName},
    {QT_TRANSLATE_NOOP("ChangeWords", "Last name"), &User::lastName},
};

QString activeWord(bool active)
{
    return active ? wordTr(QT_TRANSLATE_NOOP("ChangeWords", "yes")) : wordTr(QT_TRANSLATE_NOOP("ChangeWords", "no"));
}

QList<ChangeLine> roleSet(const QStringList &before, const QStringList &after)
{
    QList<ChangeLine> lines;
    const QString words = wordTr(QT_TRANSLATE_NOOP("ChangeWords", "role %1"));
    for (const QString &role : after) {
        if (!before.contains(role))
            lines += {Sign::Plus, words.arg(visible(role))};
    }
    for (const QString &role : before) {
        if (!after.contains(role))
            lines += {Sign::Minus, words.arg(visible(role))};
    }
    return lines;
}

QList<ChangeLine> fields(const User &before, const User &after)
{
    QList<ChangeLine> lines;
    for (const UserField &field : kUserFields) {
        if (before.*field.value != after.*field.value)
            lines += fromTo(wordTr(field.title), orEmpty(before.*field.value), orEmpty(after.*field.value));
    }
    if (before.active != after.active)
        lines += fromTo(wordTr(QT_TRANSLATE_NOOP("ChangeWords", "Active")), activeWord(before.active), activeWord(after.active));
    return lines;
}

QList<ChangeLine> newUser(const User &user)
{
    QList<ChangeLine> lines;
    for (const UserField &field : kUserFields) {
        if (field.value != &User::username && !(user.*field.value).isEmpty())
            lines += {Sign::None, QStringLiteral("%1: ").arg(wordTr(field.title)) + visible(user.*field.value)};
    }
    return lines;
}

QList<ChangeLine> password(PasswordIntent intent)
{
    if (intent == PasswordIntent::Random)
        return {{Sign::None, wordTr(QT_TRANSLATE_NOOP("ChangeWords", "Password: a random one that nobody learns"))}};
    if (intent == PasswordIntent::Typed)
        return {{Sign::None, wordTr(QT_TRANSLATE_NOOP("ChangeWords", "Password: a new one"))}};
    return {};
}

QList<ChangeLine> permissionSet(const PermissionList &before, const PermissionList &after)
{
    QList<ChangeLine> lines;
    for (const Permission &permission : after) {
        if (!std::binary_search(before.begin(), before.end(), permission))
            lines += {Sign::Plus, visible(permission.text())};
    }
    for (const Permission &permission : before) {
        if (!std::binary_search(after.begin(), after.end(), permission))
            lines += {Sign::Minus, visible(permission.text())};
    }
    return lines;
}

QList<ChangeLine> renaming(const Role &before, const Role &after)
{
    if (before.name == after.name)
        return {};
    return {fromTo(wordTr(QT_TRANSLATE_NOOP("ChangeWords", "Name")), orEmpty(before.name), orEmpty(after.name))};
}

} // namespace

QString ChangeLine::shown() const
{
    if (sign == Sign::None)
        return text;
    return (sign == Sign::Plus ? QStringLiteral("+ ") : QStringLiteral("\u2212 ")) + text;
}

QList<ChangeLine> changeWords(const Change &change)
{
    if (change.isUserChange()) {
        QList<ChangeLine> lines;
        if (change.userBefore && change.userAfter)
            lines = fields(*change.userBefore, *change.userAfter);
        else if (change.userAfter)
            lines = newUser(*change.userAfter);
        lines += roleSet(change.userBefore ? change.userBefore->roles : QStringList(),
                         change.userAfter ? change.userAfter->roles : QStringList());
        return change.userAfter ? lines + password(change.passwordIntent) : lines;
    }
    QList<ChangeLine> lines;
    if (change.roleBefore && change.roleAfter)
        lines = renaming(*change.roleBefore, *change.roleAfter);
    return lines
           + permissionSet(sortedUnique(change.roleBefore ? change.roleBefore->permissions : PermissionList()),
                           sortedUnique(change.roleAfter ? change.roleAfter->permissions : PermissionList()));
}

QList<ChangeLine> differenceWords(const User &seen, const User &now)
{
    QList<ChangeLine> lines = fields(seen, now) + roleSet(seen.roles, now.roles);
    if (seen.createdOn && now.createdOn && seen.createdOn != now.createdOn)
        lines += fromTo(wordTr(QT_TRANSLATE_NOOP("ChangeWords", "Created")), visible(seen.createdOn->text()),
                        visible(now.createdOn->text()));
    return lines;
}

QList<ChangeLine> differenceWords(const Role &seen, const Role &now)
{
    return renaming(seen, now) + permissionSet(sortedUnique(seen.permissions), sortedUnique(now.permissions));
}

} // namespace airside
