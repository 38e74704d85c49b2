#include "app/ctl/instanceoutput.h"

#include "core/airflow/transport.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

/// Empty before it is added.
QString idText(const Instance &instance)
{
    return instance.id.isNull() ? QString() : instance.id.toString(QUuid::WithoutBraces);
}

} // namespace

QJsonObject instanceJson(const Instance &instance)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject json{{QStringLiteral("name"), instance.name},
                     {QStringLiteral("url"), instance.url.toString()},
                     {QStringLiteral("environment"), environmentName(instance.environment)},
                     {QStringLiteral("read_only"), instance.readOnly},
                     {QStringLiteral("allow_http"), instance.allowHttp},
                     {QStringLiteral("dag_grants_from_code"), instance.dagGrantsFromCode},
                     {QStringLiteral("roles_at_sign_in"), instance.rolesAtSignIn},
                     {QStringLiteral("auth"), signInName(instance.signIn)},
                     {QStringLiteral("username"), orNull(instance.username)},
                     {QStringLiteral("command"), QJsonArray::fromStringList(instance.command)},
                     {QStringLiteral("ca_file"), orNull(instance.tls.caFile)},
                     {QStringLiteral("client_cert"), orNull(instance.tls.clientCertFile)},
                     {QStringLiteral("pin"), instance.tls.pinnedSha256.isEmpty() ? QJsonValue()
                                                                                  : QJsonValue(pinText(instance.tls.pinnedSha256))}};
    if (!instance.id.isNull())
        json[QLatin1String("id")] = idText(instance);
    return json;
}

QList<SheetColumn> instanceColumns()
{
    QList<SheetColumn> columns;
    for (const char *key : {"name", "url", "environment", "read_only", "auth", "username", "id"})
        columns.append({QString::fromLatin1(key), QString::fromLatin1(key), ColumnType::Text, 16, {}});
    columns[3].type = ColumnType::Boolean;
    return columns;
}

QList<QVariant> instanceCells(const Instance &instance)
{
    return {instance.name,
            instance.url.toString(),
            environmentName(instance.environment),
            instance.readOnly,
            signInName(instance.signIn),
            instance.username,
            idText(instance)};
}

Details instanceDetails(const Instance &instance)
{
    Details details;
    details.listing.sheet = {QStringLiteral("Instance"), instanceColumns(), 1,
                             [instance](qsizetype) { return instanceCells(instance); }, {}};
    details.listing.json = [instance](qsizetype) { return instanceJson(instance); };
    const QList<QVariant> cells = instanceCells(instance);
    const qsizetype shown = instance.id.isNull() ? cells.size() - 1 : cells.size(); // the id is the last
    for (qsizetype i = 0; i < shown; ++i)
        details.fields.append({details.listing.sheet.columns[i].key, plainCell(cells[i])});
    return details;
}

} // namespace airside::ctl
