#include "app/mcp/schemas.h"

#include "app/unified/answers.h"

#include <QJsonArray>

namespace airside::mcp {

QJsonObject typed(const QString &type, const QString &description)
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

QJsonObject nonEmpty(const QString &description)
{
    QJsonObject out = typed(QStringLiteral("string"), description);
    out.insert(QStringLiteral("minLength"), 1);
    return out;
}

QJsonObject pageArguments()
{
    QJsonObject limit = typed(QStringLiteral("integer"), QStringLiteral("most rows of a page; 100 when it is not given"));
    limit.insert(QStringLiteral("minimum"), 1);
    limit.insert(QStringLiteral("maximum"), unified::kMostRows);
    return {{QStringLiteral("limit"), limit},
            {QStringLiteral("cursor"), typed(QStringLiteral("string"), QStringLiteral("next_cursor or prev_cursor of another page"))}};
}

QJsonObject readAnnotations(const QString &title, bool asksAirflow)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("readOnlyHint"), true},
            {QStringLiteral("destructiveHint"), false},
            {QStringLiteral("idempotentHint"), true},
            {QStringLiteral("openWorldHint"), asksAirflow}};
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

} // namespace airside::mcp
