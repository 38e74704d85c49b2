#include "app/ctl/useroutput.h"

namespace airside::ctl {

namespace {

QVariant numberCell(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant timeCell(const std::optional<ServerTime> &time)
{
    return time ? QVariant(time->text()) : QVariant();
}

} // namespace

QList<SheetColumn> userColumns()
{
    const auto text = [](const char *key) {
        const QString name = QString::fromLatin1(key);
        return SheetColumn{name, name, ColumnType::Text, 16, {}};
    };
    QList<SheetColumn> columns{text("instance"),  text("username"),   text("email"),       text("first_name"),
                               text("last_name"), text("roles"),      text("active"),      text("last_login"),
                               text("login_count"), text("fail_login_count"), text("created_on")};
    columns[6].type = ColumnType::Boolean;
    columns[8].type = ColumnType::Number;
    columns[9].type = ColumnType::Number;
    return columns;
}

QList<QVariant> userCells(const User &user, const QString &instance)
{
    return {instance,
            user.username,
            user.email,
            user.firstName,
            user.lastName,
            user.roles.join(QStringLiteral(", ")),
            user.active,
            timeCell(user.lastLogin),
            numberCell(user.loginCount),
            numberCell(user.failedLoginCount),
            timeCell(user.createdOn)};
}

Details userDetails(const User &user, const QString &instance)
{
    Details details;
    details.listing.sheet = {QStringLiteral("User"), userColumns(), 1,
                             [user, instance](qsizetype) { return userCells(user, instance); }, {}};
    details.listing.json = [user, instance](qsizetype) { return userJson(user, instance); };
    const QList<QVariant> cells = userCells(user, instance);
    for (qsizetype i = 0; i < cells.size(); ++i)
        details.fields.append({details.listing.sheet.columns[i].key, plainCell(cells[i])});
    return details;
}

} // namespace airside::ctl
