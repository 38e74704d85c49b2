#pragma once

#include "core/base/clock.h"
#include "core/plan/changeplan.h"
#include "models/usertablemodel.h"

namespace airside::test {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

/// "username | First Last | e-mail | Role, Role | last login | logins | failed | created"; fields from the end may
/// be left out; "-" is null; a "!" before the username means inactive.
inline User userOf(const QString &line)
{
    QStringList fields = line.split(QLatin1Char('|'));
    for (QString &field : fields)
        field = field.trimmed();
    const auto field = [&fields](qsizetype i) { return fields.value(i); };
    const auto time = [](const QString &text) {
        return text.isEmpty() || text == QLatin1String("-") ? std::nullopt
                                                           : std::optional<ServerTime>(ServerTime::parse(text));
    };
    const auto number = [](const QString &text) {
        return text.isEmpty() || text == QLatin1String("-") ? std::nullopt : std::optional<qint64>(text.toLongLong());
    };
    User user;
    user.active = !field(0).startsWith(QLatin1Char('!'));
    user.username = user.active ? field(0) : field(0).mid(1);
    user.firstName = field(1).section(QLatin1Char(' '), 0, 0);
    user.lastName = field(1).section(QLatin1Char(' '), 1);
    user.email = field(2);
    for (const QString &role : field(3).split(QLatin1Char(','), Qt::SkipEmptyParts))
        user.roles += role.trimmed();
    user.roles = sortedUniqueRoles(user.roles);
    user.lastLogin = time(field(4));
    user.loginCount = number(field(5));
    user.failedLoginCount = number(field(6));
    user.createdOn = time(field(7));
    return user;
}

inline Instance instanceOf(const QString &name, Environment environment = Environment::Production)
{
    Instance instance;
    instance.id = QUuid::createUuidV5(QUuid(), name);
    instance.name = name;
    instance.environment = environment;
    return instance;
}

/// Roles: Admin (can become Admin), Op (powerful), Viewer, Resetter and Reader, who together can become Admin.
inline QList<Role> someRoles()
{
    const auto role = [](const char *name, std::initializer_list<const char *> permissions) {
        Role made{QString::fromLatin1(name), {}};
        for (const char *text : permissions)
            made.permissions += *Permission::fromText(QString::fromLatin1(text));
        made.permissions = sortedUnique(made.permissions);
        return made;
    };
    return {role("Admin", {"can_edit on Users", "can_edit on Roles", "can_read on DAGs"}),
            role("Op", {"can_edit on Connections", "can_read on DAGs"}),
            role("Reader", {"can_read on Passwords"}),
            role("Resetter", {"can_edit on Passwords"}),
            role("Viewer", {"can_read on DAGs"})};
}

inline std::shared_ptr<Snapshot> snapshotOf(const Instance &instance, const QStringList &lines)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance = instance;
    snapshot->takenAt = QDateTime(QDate(2026, 11, 23), QTime(11, 58), Qt::UTC);
    for (const QString &line : lines)
        snapshot->users += userOf(line);
    std::ranges::sort(snapshot->users, {}, [](const User &user) { return user.username.toCaseFolded(); });
    snapshot->roles = someRoles();
    return snapshot;
}

inline Change creation(const Instance &instance, const QString &line)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = instance.id;
    change.kind = ChangeKind::CreateUser;
    change.userAfter = userOf(line);
    change.passwordIntent = PasswordIntent::Random;
    return change;
}

inline Change update(const Snapshot &snapshot, const QString &username, const std::function<void(User &)> &edit)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshot.instance.id;
    change.kind = ChangeKind::UpdateUser;
    change.userBefore = *snapshot.user(username);
    change.userAfter = change.userBefore;
    edit(*change.userAfter);
    return change;
}

inline Change deletion(const Snapshot &snapshot, const QString &username)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshot.instance.id;
    change.kind = ChangeKind::DeleteUser;
    change.userBefore = *snapshot.user(username);
    return change;
}

/// The usernames in display order.
inline QStringList usernames(const QAbstractItemModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row, int(UserColumn::Username)).data().toString();
    return out;
}

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace airside::test
