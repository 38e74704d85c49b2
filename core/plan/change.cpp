#include "core/plan/change.h"

#include <array>

namespace airside {

namespace {

struct NamedChangeKind
{
    ChangeKind kind;
    const char *name;
};

constexpr std::array kChangeKinds{
    NamedChangeKind{ChangeKind::CreateUser, "create_user"}, NamedChangeKind{ChangeKind::UpdateUser, "update_user"},
    NamedChangeKind{ChangeKind::DeleteUser, "delete_user"}, NamedChangeKind{ChangeKind::CreateRole, "create_role"},
    NamedChangeKind{ChangeKind::UpdateRole, "update_role"}, NamedChangeKind{ChangeKind::DeleteRole, "delete_role"},
};

struct NamedOrigin
{
    Origin origin;
    const char *name;
};

constexpr std::array kOrigins{
    NamedOrigin{Origin::Person, "person"},   NamedOrigin{Origin::Finding, "finding"}, NamedOrigin{Origin::Drift, "drift"},
    NamedOrigin{Origin::Review, "review"},   NamedOrigin{Origin::Mapping, "mapping"}, NamedOrigin{Origin::Feed, "feed"},
    NamedOrigin{Origin::Agent, "agent"},     NamedOrigin{Origin::Undo, "undo"},
};

/// The fields besides roles; a creation compares with an empty user and shows what is set.
QStringList fieldLines(const std::optional<User> &before, const User &after)
{
    QStringList out;
    const auto line = [&](const char *field, const QString &was, const QString &is) {
        const QString name = QLatin1String(field);
        if (!before && !is.isEmpty())
            out += name + QStringLiteral(": ") + is;
        else if (before && was != is)
            out += name + QStringLiteral(": ") + was + QStringLiteral(" -> ") + is;
    };
    const User was = before.value_or(User());
    if (before)
        line("username", was.username, after.username);
    line("email", was.email, after.email);
    line("first_name", was.firstName, after.firstName);
    line("last_name", was.lastName, after.lastName);
    if (was.active != after.active)
        out += after.active ? QStringLiteral("active: false -> true") : QStringLiteral("active: true -> false");
    return out;
}

QStringList roleSetLines(const QStringList &before, const QStringList &after)
{
    QStringList out;
    for (const QString &role : after) {
        if (!before.contains(role))
            out += QStringLiteral("+ role ") + role;
    }
    for (const QString &role : before) {
        if (!after.contains(role))
            out += QStringLiteral("- role ") + role;
    }
    return out;
}

QStringList passwordLines(const Change &change)
{
    if (change.kind == ChangeKind::DeleteUser)
        return {};
    switch (change.passwordIntent) {
    case PasswordIntent::Keep:
        return {};
    case PasswordIntent::Random:
        return {QStringLiteral("password: a random one that nobody learns")};
    case PasswordIntent::Typed:
        return {QStringLiteral("password: a new one")};
    }
    return {};
}

QStringList userLines(const Change &change)
{
    QStringList out;
    if (change.kind == ChangeKind::CreateUser)
        out += QStringLiteral("+ user ") + change.objectName();
    if (change.kind == ChangeKind::DeleteUser)
        out += QStringLiteral("- user ") + change.objectName();
    if (change.userAfter)
        out += fieldLines(change.userBefore, *change.userAfter);
    out += roleSetLines(change.userBefore ? change.userBefore->roles : QStringList(),
                        change.userAfter ? change.userAfter->roles : QStringList());
    return out + passwordLines(change);
}

QStringList permissionLines(const PermissionList &before, const PermissionList &after)
{
    QStringList out;
    for (const Permission &permission : after) {
        if (!std::binary_search(before.begin(), before.end(), permission))
            out += QStringLiteral("+ ") + permission.text();
    }
    for (const Permission &permission : before) {
        if (!std::binary_search(after.begin(), after.end(), permission))
            out += QStringLiteral("- ") + permission.text();
    }
    return out;
}

QStringList roleLines(const Change &change)
{
    QStringList out;
    if (change.kind == ChangeKind::CreateRole)
        out += QStringLiteral("+ role ") + change.objectName();
    if (change.kind == ChangeKind::DeleteRole)
        out += QStringLiteral("- role ") + change.objectName();
    const bool renamed = change.roleBefore && change.roleAfter && change.roleBefore->name != change.roleAfter->name;
    if (renamed)
        out += QStringLiteral("name: ") + change.roleBefore->name + QStringLiteral(" -> ") + change.roleAfter->name;
    return out
           + permissionLines(sortedUnique(change.roleBefore ? change.roleBefore->permissions : PermissionList()),
                             sortedUnique(change.roleAfter ? change.roleAfter->permissions : PermissionList()));
}

} // namespace

QString Change::objectName() const
{
    if (isUserChange())
        return userBefore ? userBefore->username : userAfter ? userAfter->username : QString();
    return roleBefore ? roleBefore->name : roleAfter ? roleAfter->name : QString();
}

QString changeKindName(ChangeKind kind)
{
    const auto it = std::ranges::find(kChangeKinds, kind, &NamedChangeKind::kind);
    return it == kChangeKinds.end() ? QString() : QString::fromLatin1(it->name);
}

std::optional<ChangeKind> changeKindFromName(const QString &name)
{
    const auto it = std::ranges::find_if(kChangeKinds,
                                         [&name](const NamedChangeKind &one) { return name == QLatin1String(one.name); });
    return it == kChangeKinds.end() ? std::nullopt : std::optional(it->kind);
}

QString originName(Origin origin)
{
    return QLatin1String(std::ranges::find(kOrigins, origin, &NamedOrigin::origin)->name);
}

std::optional<Origin> originFromName(const QString &name)
{
    const auto it = std::ranges::find_if(kOrigins, [&name](const NamedOrigin &one) { return name == QLatin1String(one.name); });
    return it == kOrigins.end() ? std::nullopt : std::optional(it->origin);
}

bool changesNothing(const Change &change)
{
    if (change.kind != ChangeKind::UpdateUser && change.kind != ChangeKind::UpdateRole)
        return false;
    if (change.kind == ChangeKind::UpdateRole && change.roleBefore && change.roleAfter)
        return change.roleBefore->name == change.roleAfter->name
               && sortedUnique(change.roleBefore->permissions) == sortedUnique(change.roleAfter->permissions);
    return changeLines(change).isEmpty();
}

QStringList changeLines(const Change &change)
{
    return change.isUserChange() ? userLines(change) : roleLines(change);
}

} // namespace airside
