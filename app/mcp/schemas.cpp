#include "app/mcp/schemas.h"

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
