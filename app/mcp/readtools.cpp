#include "app/mcp/readtools.h"

#include <QStringList>

namespace airside::mcp {

namespace {

constexpr int kDefaultLimit = 100;
constexpr int kMostRows = 1000;

QJsonObject typed(const QString &type, const QString &description = {})
{
    QJsonObject out{{QStringLiteral("type"), type}};
    if (!description.isEmpty())
        out.insert(QStringLiteral("description"), description);
    return out;
}

QJsonObject orNull(const QString &type)
{
    return {{QStringLiteral("type"), QJsonArray{type, QStringLiteral("null")}}};
}

QJsonObject text()
{
    return typed(QStringLiteral("string"));
}

QJsonObject arrayOf(const QJsonObject &items)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject objectOf(const QJsonObject &properties)
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), QJsonArray::fromStringList(properties.keys())}};
}

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

QJsonObject answerSchema(const QJsonObject &result)
{
    return objectOf({{QStringLiteral("result"), result},
                     {QStringLiteral("next_cursor"), orNull(QStringLiteral("string"))},
                     {QStringLiteral("prev_cursor"), orNull(QStringLiteral("string"))},
                     {QStringLiteral("limit"), typed(QStringLiteral("integer"))},
                     {QStringLiteral("result_count"), typed(QStringLiteral("integer"))}});
}

QJsonObject inputOf(QJsonObject properties, const QStringList &required)
{
    properties.insert(QStringLiteral("instance"),
                      typed(QStringLiteral("string"), QStringLiteral("name of one Airflow instance; needed for a single object when there are several")));
    QJsonObject out{{QStringLiteral("type"), QStringLiteral("object")},
                    {QStringLiteral("properties"), properties},
                    {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty())
        out.insert(QStringLiteral("required"), QJsonArray::fromStringList(required));
    return out;
}

QJsonObject readAnnotations(const QString &title)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("readOnlyHint"), true},
            {QStringLiteral("destructiveHint"), false},
            {QStringLiteral("idempotentHint"), true},
            {QStringLiteral("openWorldHint"), true}};
}

Tool listTool(const QString &things, const QString &description, const QJsonObject &row)
{
    QJsonObject limit = typed(QStringLiteral("integer"), QStringLiteral("most rows of a page; 100 when it is not given"));
    limit.insert(QStringLiteral("minimum"), 1);
    limit.insert(QStringLiteral("maximum"), kMostRows);
    const QJsonObject cursor = typed(QStringLiteral("string"), QStringLiteral("next_cursor of the page before"));
    const QString title = QStringLiteral("List Airflow %1").arg(things);
    return {QStringLiteral("list_all_apacheairflow_%1").arg(things), title, description,
            inputOf({{QStringLiteral("limit"), limit}, {QStringLiteral("cursor"), cursor}}, {}), answerSchema(arrayOf(row)),
            readAnnotations(title)};
}

Tool singleTool(const QString &thing, const QString &description, const QJsonObject &row)
{
    QJsonObject id = typed(QStringLiteral("string"), description);
    id.insert(QStringLiteral("minLength"), 1);
    const QString title = QStringLiteral("Get one Airflow %1").arg(thing);
    return {QStringLiteral("get_single_apacheairflow_%1_by_id").arg(thing), title, description,
            inputOf({{QStringLiteral("id"), id}}, {QStringLiteral("id")}), answerSchema(row), readAnnotations(title)};
}

QJsonObject shapedRow(const QString &tool, QJsonObject row, bool hidden)
{
    if (tool.contains(QLatin1String("_user"))) {
        row.insert(QStringLiteral("failed_login_count"), row.take(QLatin1String("fail_login_count")));
        for (const char *field : {"email", "first_name", "last_name"}) {
            if (hidden)
                row.insert(QLatin1String(field), QStringLiteral("(hidden)"));
        }
        return row;
    }
    if (tool.contains(QLatin1String("_role"))) {
        row.insert(QStringLiteral("total_entries"), row.value(QLatin1String("actions")).toArray().size());
        return row;
    }
    const QString action = row.value(QLatin1String("action")).toObject().value(QLatin1String("name")).toString();
    const QString resource = row.value(QLatin1String("resource")).toObject().value(QLatin1String("name")).toString();
    return {{QStringLiteral("instance"), row.value(QLatin1String("instance"))},
            {QStringLiteral("name"), QString(action + QStringLiteral(" on ") + resource)},
            {QStringLiteral("description"), QString(QStringLiteral("The action %1 on the resource %2.").arg(action, resource))},
            {QStringLiteral("actions"), QJsonArray{QJsonObject{{QStringLiteral("action"), row.value(QLatin1String("action"))},
                                                               {QStringLiteral("resource"), row.value(QLatin1String("resource"))}}}}};
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

QStringList commandWords(const ToolCall &call)
{
    const bool list = call.tool.startsWith(QLatin1String("list_all_"));
    const QString area = call.tool.contains(QLatin1String("_user"))   ? QStringLiteral("users")
                         : call.tool.contains(QLatin1String("_role")) ? QStringLiteral("roles")
                                                                      : QStringLiteral("permissions");
    if (!list) // "--": no id is taken for an option
        return {area, QStringLiteral("get"), QStringLiteral("--"), call.arguments.value(QLatin1String("id")).toString()};
    const qint64 limit = call.arguments.value(QLatin1String("limit")).toInteger(kDefaultLimit);
    QStringList words{area, QStringLiteral("list"), QStringLiteral("--limit=%1").arg(limit)};
    if (call.arguments.contains(QLatin1String("cursor")))
        words += QStringLiteral("--cursor=") + call.arguments.value(QLatin1String("cursor")).toString();
    return words;
}

QJsonObject shaped(const ToolCall &call, const QJsonObject &printed, bool hidden)
{
    const QJsonValue result = printed.value(QLatin1String("result"));
    const bool list = result.isArray();
    QJsonArray rows;
    const QJsonArray given = result.toArray();
    for (const QJsonValue &row : given)
        rows += shapedRow(call.tool, row.toObject(), hidden);
    const QJsonValue cursor = printed.value(QLatin1String("next_cursor"));
    return {{QStringLiteral("result"), list ? QJsonValue(rows) : QJsonValue(shapedRow(call.tool, result.toObject(), hidden))},
            {QStringLiteral("next_cursor"), cursor.isString() ? cursor : QJsonValue()},
            {QStringLiteral("prev_cursor"), QJsonValue()},
            {QStringLiteral("limit"), list ? call.arguments.value(QLatin1String("limit")).toInteger(kDefaultLimit) : 1},
            {QStringLiteral("result_count"), list ? rows.size() : 1}};
}

} // namespace airside::mcp
