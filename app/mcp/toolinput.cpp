#include "app/mcp/toolinput.h"

#include <QJsonArray>

namespace airside::mcp {

namespace {

QString valueProblem(const QString &name, const QJsonObject &schema, const QJsonValue &value)
{
    const QString type = schema.value(QLatin1String("type")).toString();
    if (type == QLatin1String("boolean"))
        return value.isBool() ? QString() : QStringLiteral("%1 is true or false.").arg(name);
    if (type == QLatin1String("array"))
        return value.isArray() ? QString() : QStringLiteral("%1 is a list.").arg(name);
    if (type == QLatin1String("object"))
        return value.isObject() ? QString() : QStringLiteral("%1 is an object.").arg(name);
    if (type == QLatin1String("string")) {
        const bool tooShort = value.toString().size() < schema.value(QLatin1String("minLength")).toInt();
        return value.isString() && !tooShort ? QString() : QStringLiteral("%1 is a text.").arg(name);
    }
    const qint64 least = schema.value(QLatin1String("minimum")).toInteger();
    const qint64 most = schema.value(QLatin1String("maximum")).toInteger();
    const qint64 number = value.toInteger(least - 1);
    return number >= least && number <= most ? QString()
                                             : QStringLiteral("%1 is a whole number from %2 to %3.").arg(name).arg(least).arg(most);
}

} // namespace

QString inputProblem(const QJsonObject &schema, const QJsonObject &arguments)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!properties.contains(it.key()))
            return QStringLiteral("This tool takes: %1.").arg(properties.keys().join(QStringLiteral(", ")));
        const QString problem = valueProblem(it.key(), properties.value(it.key()).toObject(), it.value());
        if (!problem.isEmpty())
            return problem;
    }
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : required) {
        if (!arguments.contains(name.toString()))
            return QStringLiteral("%1 is needed.").arg(name.toString());
    }
    return {};
}

} // namespace airside::mcp
