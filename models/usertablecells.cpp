#include "models/usertablecells.h"

#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/spokenwords.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace airside {

namespace {

QString cellTr(const char *text)
{
    return QCoreApplication::translate("Users", text);
}

/// A cell's words: what it shows, how that is meant, and what the tooltip adds.
struct UserCellText
{
    QString text;
    Tone tone = Tone::Plain;
    QString tip; ///< plain; empty: the text itself
};

UserCellText valueOr(const QString &value, const char *placeholder)
{
    if (value.trimmed().isEmpty())
        return {cellTr(placeholder), Tone::Muted, {}};
    return {visible(value), Tone::Plain, {}};
}

UserCellText counterText(const UserTableRows::Row &row, const std::optional<qint64> &count)
{
    if (count)
        return {QLocale().toString(*count), Tone::Plain, {}};
    const QString none = QStringLiteral("\u2013");
    if (row.user < 0)
        return {none, Tone::Muted, cellTr(QT_TRANSLATE_NOOP("Users", "Not created yet"))};
    return {none, Tone::Muted, cellTr(QT_TRANSLATE_NOOP("Users", "Nothing counted: nobody has tried to sign in yet"))};
}

UserCellText timeCell(const UserTableRows &rows, const UserTableRows::Row &row, const std::optional<ServerTime> &time,
                      const char *whenNull, const char *nullInFull, const QDateTime &nowUtc)
{
    if (row.user < 0)
        return {QStringLiteral("\u2013"), Tone::Muted, cellTr(QT_TRANSLATE_NOOP("Users", "Not created yet"))};
    if (!time)
        return {cellTr(whenNull), Tone::Muted, cellTr(nullInFull)};
    const std::optional<int> offset = rows.snapshot(row).serverOffsetSeconds;
    if (time->micros == ServerTime::kUnknown)
        return {visible(time->text()), Tone::Warn, visible(serverExactText(*time, offset))};
    return {serverAgoText(*time, offset, nowUtc), Tone::Plain, serverExactText(*time, offset)};
}

UserCellText rolesText(const UserTableRows &rows, const UserTableRows::Row &row)
{
    QStringList parts;
    bool any = false;
    for (const Chip &chip : userChips(rows, row)) {
        QString text = visible(chip.text);
        if (chip.staged == StagedState::Added)
            text = cellTr(QT_TRANSLATE_NOOP("Users", "%1 (will be given)")).arg(text);
        else if (chip.staged == StagedState::Removed)
            text = cellTr(QT_TRANSLATE_NOOP("Users", "%1 (will be taken)")).arg(text);
        any = true;
        parts += text;
    }
    if (!any)
        return {cellTr(QT_TRANSLATE_NOOP("Users", "no role")), Tone::Muted, {}};
    return {parts.join(QStringLiteral(", ")), Tone::Plain, {}};
}

UserCellText cellText(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column, const QDateTime &nowUtc)
{
    const User &user = rows.user(row);
    switch (column) {
    case UserColumn::Name:
        return valueOr(user.displayName(), QT_TRANSLATE_NOOP("Users", "no name"));
    case UserColumn::Username:
        return valueOr(user.username, QT_TRANSLATE_NOOP("Users", "blank"));
    case UserColumn::Email:
        return valueOr(user.email, QT_TRANSLATE_NOOP("Users", "no e-mail"));
    case UserColumn::Roles:
        return rolesText(rows, row);
    case UserColumn::Active:
        if (row.user < 0)
            return {cellTr(QT_TRANSLATE_NOOP("Users", "will be active")), Tone::Muted,
                    cellTr(QT_TRANSLATE_NOOP("Users", "Airflow creates every user active"))};
        return user.active ? UserCellText{cellTr(QT_TRANSLATE_NOOP("Users", "active")), Tone::Plain, {}}
                           : UserCellText{cellTr(QT_TRANSLATE_NOOP("Users", "inactive")), Tone::Warn,
                                          cellTr(QT_TRANSLATE_NOOP("Users", "Cannot sign in"))};
    case UserColumn::LastLogin:
        return timeCell(rows, row, user.lastLogin, QT_TRANSLATE_NOOP("Users", "never"),
                        QT_TRANSLATE_NOOP("Users", "never signed in"), nowUtc);
    case UserColumn::Logins:
        return counterText(row, user.loginCount);
    case UserColumn::FailedLogins:
        return counterText(row, user.failedLoginCount);
    case UserColumn::Created:
        return timeCell(rows, row, user.createdOn, QT_TRANSLATE_NOOP("Users", "unknown"),
                        QT_TRANSLATE_NOOP("Users", "not known when it was created"), nowUtc);
    case UserColumn::Instance:
        return {instanceText(rows.snapshot(row).instance),
                rows.snapshot(row).instance.environment == Environment::Production ? Tone::Production : Tone::Muted,
                {}};
    }
    return {};
}

StagedState cellState(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column)
{
    const UserTableRows::Staged *staged = rows.staged(row);
    if (!staged)
        return StagedState::None;
    if (column == UserColumn::Name)
        return staged->state;
    const User *server = rows.server(row);
    if (staged->state != StagedState::Changed || !server)
        return StagedState::None;
    const User &after = *staged->shown;
    const bool changed = (column == UserColumn::Username && server->username != after.username) ||
                         (column == UserColumn::Email && server->email != after.email) ||
                         (column == UserColumn::Roles && server->roles != after.roles);
    return changed ? StagedState::Changed : StagedState::None;
}

QString stagedWords(const UserTableRows::Staged &staged)
{
    if (staged.changedMeanwhile)
        return cellTr(QT_TRANSLATE_NOOP("Users", "staged, but changed on the server meanwhile"));
    switch (staged.state) {
    case StagedState::Added:
        return cellTr(QT_TRANSLATE_NOOP("Users", "staged: will be created"));
    case StagedState::Changed:
        return cellTr(QT_TRANSLATE_NOOP("Users", "staged: will be changed"));
    case StagedState::Removed:
        return cellTr(QT_TRANSLATE_NOOP("Users", "staged: will be deleted"));
    case StagedState::None:
        break;
    }
    return {};
}

/// Everything that the marks of the first column mean, in words.
QStringList rowRemarks(const UserTableRows &rows, const UserTableRows::Row &row)
{
    QStringList remarks;
    if (const UserTableRows::Staged *staged = rows.staged(row))
        remarks += stagedWords(*staged);
    const UserIndex::Entry &entry = rows.entry(row);
    if (entry.privilege != PrivilegeLevel::Ordinary)
        remarks += privilegeText(entry.privilege);
    if (entry.lookAlike >= 0) {
        const User &other = rows.snapshot(row).users[entry.lookAlike];
        remarks += cellTr(QT_TRANSLATE_NOOP("Users", "looks like another user: %1")).arg(visible(other.username));
    }
    return remarks;
}

QString tipText(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column, const UserCellText &cell)
{
    QStringList parts{cell.tip.isEmpty() ? cell.text : cell.tip};
    if (column == UserColumn::Name)
        parts += rowRemarks(rows, row);
    const User *server = rows.server(row);
    if (server && cellState(rows, row, column) == StagedState::Changed) {
        if (column == UserColumn::Username)
            parts += cellTr(QT_TRANSLATE_NOOP("Users", "now: %1")).arg(visible(server->username));
        else if (column == UserColumn::Email)
            parts += cellTr(QT_TRANSLATE_NOOP("Users", "now: %1")).arg(visible(server->email));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QVariant iconName(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column)
{
    if (column != UserColumn::Name)
        return {};
    const UserTableRows::Staged *staged = rows.staged(row);
    const UserIndex::Entry &entry = rows.entry(row);
    if ((staged && staged->changedMeanwhile) || entry.lookAlike >= 0)
        return QStringLiteral("warning");
    return entry.privilege == PrivilegeLevel::Ordinary ? QVariant() : QStringLiteral("shield");
}

/// For files, so English: "roles: +Op -Viewer; email: a -> b".
QString stagedExportText(const UserTableRows &rows, const UserTableRows::Row &row)
{
    const UserTableRows::Staged *staged = rows.staged(row);
    const User *server = rows.server(row);
    if (!staged)
        return {};
    if (staged->state == StagedState::Removed)
        return QStringLiteral("will be deleted");
    if (staged->state == StagedState::Added || !server)
        return QStringLiteral("will be created");
    const User &after = *staged->shown;
    QStringList roles;
    for (const QString &role : after.roles) {
        if (!server->roles.contains(role))
            roles += QLatin1Char('+') + role;
    }
    for (const QString &role : server->roles) {
        if (!after.roles.contains(role))
            roles += QLatin1Char('-') + role;
    }
    QStringList parts;
    if (!roles.isEmpty())
        parts += QStringLiteral("roles: ") + roles.join(QLatin1Char(' '));
    const auto field = [&parts](const char *name, const QString &was, const QString &is) {
        if (was != is)
            parts += QStringLiteral("%1: %2 -> %3").arg(QLatin1String(name), was, is);
    };
    field("username", server->username, after.username);
    field("email", server->email, after.email);
    field("first_name", server->firstName, after.firstName);
    field("last_name", server->lastName, after.lastName);
    if (staged->change->passwordIntent != PasswordIntent::Keep)
        parts += QStringLiteral("password: a new one");
    return parts.isEmpty() ? QStringLiteral("will be changed") : parts.join(QStringLiteral("; "));
}

bool isNumber(UserColumn column)
{
    return column == UserColumn::Logins || column == UserColumn::FailedLogins;
}

QVariant timeValue(const std::optional<ServerTime> &time)
{
    return time && time->micros != ServerTime::kUnknown ? QVariant(time->micros) : QVariant();
}

QVariant sortValue(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column)
{
    const User &user = rows.user(row);
    if (column == UserColumn::LastLogin || column == UserColumn::Created)
        return timeValue(column == UserColumn::LastLogin ? user.lastLogin : user.createdOn);
    if (column == UserColumn::Name)
        return foldName(user.displayName());
    const QVariant value = userExportValue(rows.snapshot(row), user, column);
    return value.userType() == QMetaType::QString ? QVariant(foldName(value.toString())) : value;
}

} // namespace

QString userColumnTitle(UserColumn column)
{
    static constexpr const char *titles[kUserColumns] = {
        QT_TRANSLATE_NOOP("Users", "Name"),          QT_TRANSLATE_NOOP("Users", "Username"),
        QT_TRANSLATE_NOOP("Users", "E-mail"),        QT_TRANSLATE_NOOP("Users", "Roles"),
        QT_TRANSLATE_NOOP("Users", "Active"),        QT_TRANSLATE_NOOP("Users", "Last login"),
        QT_TRANSLATE_NOOP("Users", "Logins"),        QT_TRANSLATE_NOOP("Users", "Failed logins"),
        QT_TRANSLATE_NOOP("Users", "Created"),       QT_TRANSLATE_NOOP("Users", "Instance")};
    return cellTr(titles[int(column)]);
}

QString userColumnKey(UserColumn column)
{
    static constexpr const char *keys[kUserColumns] = {"name",   "username",      "email",   "roles",   "active", "last_login",
                                                       "logins", "failed_logins", "created", "instance"};
    return QString::fromLatin1(keys[int(column)]);
}

QVariant userExportValue(const Snapshot &snapshot, const User &user, UserColumn column)
{
    const auto number = [](const std::optional<qint64> &value) { return value ? QVariant(*value) : QVariant(); };
    const auto time = [](const std::optional<ServerTime> &value) { return value ? QVariant(value->text()) : QVariant(); };
    switch (column) {
    case UserColumn::Name:
        return user.displayName();
    case UserColumn::Username:
        return user.username;
    case UserColumn::Email:
        return user.email;
    case UserColumn::Roles:
        return user.roles.join(QStringLiteral(", "));
    case UserColumn::Active:
        return user.active;
    case UserColumn::LastLogin:
        return time(user.lastLogin);
    case UserColumn::Logins:
        return number(user.loginCount);
    case UserColumn::FailedLogins:
        return number(user.failedLoginCount);
    case UserColumn::Created:
        return time(user.createdOn);
    case UserColumn::Instance:
        return snapshot.instance.name;
    }
    return {};
}

QList<Chip> userChips(const UserTableRows &rows, const UserTableRows::Row &row)
{
    const UserTableRows::Staged *staged = rows.staged(row);
    const User *server = rows.server(row);
    QStringList before = staged && staged->change->userBefore ? staged->change->userBefore->roles : QStringList();
    if (server)
        before = server->roles;
    const QStringList after = staged && staged->state == StagedState::Removed ? QStringList() : rows.user(row).roles;
    QStringList all = before;
    for (const QString &role : after) {
        if (!before.contains(role))
            all += role;
    }
    QList<Chip> chips;
    chips.reserve(all.size());
    for (const QString &role : std::as_const(all)) {
        Chip chip{role, rows.rolePrivilege(row, role) != PrivilegeLevel::Ordinary, isBuiltIn(role), StagedState::None};
        if (staged && !before.contains(role))
            chip.staged = StagedState::Added;
        else if (staged && !after.contains(role))
            chip.staged = StagedState::Removed;
        chips += chip;
    }
    // Where there is no room for all, what matters most is what is seen.
    std::ranges::sort(chips, {}, [](const Chip &chip) {
        return std::tuple(chip.staged == StagedState::None, !chip.privileged, chip.text);
    });
    return chips;
}

QString privilegeText(PrivilegeLevel level)
{
    switch (level) {
    case PrivilegeLevel::CanBecomeAdmin:
        return cellTr(QT_TRANSLATE_NOOP("Users", "can become Admin"));
    case PrivilegeLevel::Powerful:
        return cellTr(QT_TRANSLATE_NOOP("Users", "powerful"));
    case PrivilegeLevel::Ordinary:
        break;
    }
    return {};
}

QString instanceText(const Instance &instance)
{
    const char *words[] = {QT_TRANSLATE_NOOP("Users", "PRODUCTION"), QT_TRANSLATE_NOOP("Users", "staging"),
                           QT_TRANSLATE_NOOP("Users", "development")};
    const QString name = visible(instance.name);
    if (foldName(name).contains(environmentName(instance.environment)))
        return name;
    return name + QStringLiteral(" \u00b7 ") + cellTr(words[int(instance.environment)]);
}

QVariant userCell(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column, int role,
                  const QDateTime &nowUtc)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(rows, row, column, nowUtc).text;
    case ToneRole:
        return QVariant::fromValue(cellText(rows, row, column, nowUtc).tone);
    case Qt::AccessibleTextRole:
        if (const QList<Chip> chips = column == UserColumn::Roles ? userChips(rows, row) : QList<Chip>(); !chips.isEmpty())
            return chipsText(chips);
        [[fallthrough]];
    case TooltipRole:
        return tipText(rows, row, column, cellText(rows, row, column, nowUtc));
    case Qt::ToolTipRole:
        return tooltip(tipText(rows, row, column, cellText(rows, row, column, nowUtc)));
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ChipsRole:
        return column == UserColumn::Roles ? QVariant::fromValue(userChips(rows, row)) : QVariant();
    case StagedRole:
        return QVariant::fromValue(cellState(rows, row, column));
    case IconRole:
        return iconName(rows, row, column);
    case SortRole:
        return sortValue(rows, row, column);
    case ExportRole: {
        const User *server = rows.server(row);
        const QVariant value = userExportValue(rows.snapshot(row), server ? *server : rows.user(row), column);
        return value.isValid() ? value : QVariant(QMetaType::fromType<qint64>());
    }
    case StagedTextRole:
        return stagedExportText(rows, row);
    case OnServerRole:
        return rows.server(row) != nullptr;
    case KeyRole: {
        const UserKey key = rows.key(row);
        return key.instance.toString(QUuid::WithoutBraces) + QLatin1Char('/') + key.username;
    }
    default:
        return {};
    }
}

} // namespace airside
