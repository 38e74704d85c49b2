#include "app/mcp/readtools.h"

#include "app/mcp/schemas.h"

#include <QJsonArray>

namespace airside::mcp {

namespace {

QJsonObject named()
{
    return objectOf({{QStringLiteral("name"), text()}});
}

QJsonObject actionSchema()
{
    return objectOf({{QStringLiteral("action"), named()}, {QStringLiteral("resource"), named()}});
}

QJsonObject userSchema()
{
    const QJsonObject textOrNull = orNull(QStringLiteral("string"));
    const QJsonObject numberOrNull = orNull(QStringLiteral("integer"));
    return objectOf({{QStringLiteral("instance"), text()},
                     {QStringLiteral("username"), text()},
                     {QStringLiteral("email"), text()},
                     {QStringLiteral("first_name"), text()},
                     {QStringLiteral("last_name"), text()},
                     {QStringLiteral("roles"), arrayOf(named())},
                     {QStringLiteral("active"), typed(QStringLiteral("boolean"))},
                     {QStringLiteral("last_login"), textOrNull},
                     {QStringLiteral("login_count"), numberOrNull},
                     {QStringLiteral("failed_login_count"), numberOrNull},
                     {QStringLiteral("created_on"), textOrNull},
                     {QStringLiteral("changed_on"), textOrNull}});
}

QJsonObject roleSchema()
{
    return objectOf({{QStringLiteral("instance"), text()},
                     {QStringLiteral("name"), text()},
                     {QStringLiteral("actions"), arrayOf(actionSchema())},
                     {QStringLiteral("total_entries"), typed(QStringLiteral("integer"), QStringLiteral("how many actions it has"))}});
}

QJsonObject permissionSchema()
{
    return objectOf({{QStringLiteral("instance"), text()},
                     {QStringLiteral("name"), text()},
                     {QStringLiteral("description"), text()},
                     {QStringLiteral("actions"), arrayOf(actionSchema())}});
}

Tool listTool(const QString &things, const QString &description, const QJsonObject &row)
{
    const QString title = QStringLiteral("List Airflow %1").arg(things);
    return {QStringLiteral("list_all_apacheairflow_%1").arg(things), title, description,
            inputOf(pageArguments(), {}), answerSchema(arrayOf(row)),
            readAnnotations(title, true)};
}

Tool singleTool(const QString &thing, const QString &description, const QJsonObject &row)
{
    const QString title = QStringLiteral("Get one Airflow %1").arg(thing);
    return {QStringLiteral("get_single_apacheairflow_%1_by_id").arg(thing), title, description,
            inputOf({{QStringLiteral("id"), nonEmpty(description)}}, {QStringLiteral("id")}), answerSchema(row), readAnnotations(title, true)};
}

} // namespace

QList<Tool> readTools()
{
    return {listTool(QStringLiteral("users"), QStringLiteral("Lists the users of every Airflow instance, or of one, with their roles and sign-in counts."),
                     userSchema()),
            singleTool(QStringLiteral("user"), QStringLiteral("The user with this username."), userSchema()),
            listTool(QStringLiteral("roles"), QStringLiteral("Lists the roles of every Airflow instance, or of one, with what they allow."), roleSchema()),
            singleTool(QStringLiteral("role"), QStringLiteral("The role with this name; letter case matters."), roleSchema()),
            listTool(QStringLiteral("permissions"), QStringLiteral("Lists the permissions that every Airflow instance, or one, knows."),
                     permissionSchema())};
}

unified::Request requestOf(const ToolCall &call, bool redact)
{
    const QJsonObject &given = call.arguments;
    unified::Request request;
    request.kind = call.tool.contains(QLatin1String("_user"))   ? unified::Kind::Users
                   : call.tool.contains(QLatin1String("_role")) ? unified::Kind::Roles
                                                                : unified::Kind::Permissions;
    request.id = given.value(QLatin1String("id")).toString();
    request.instance = given.value(QLatin1String("instance")).toString();
    request.limit = static_cast<int>(given.value(QLatin1String("limit")).toInteger(unified::kDefaultLimit));
    request.cursor = given.value(QLatin1String("cursor")).toString();
    request.redact = redact;
    return request;
}

} // namespace airside::mcp
