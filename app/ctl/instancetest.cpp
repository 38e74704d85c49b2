#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/keptsecret.h"

namespace airside::ctl {

namespace {

QString managerName(const Capabilities &capabilities)
{
    if (!capabilities.managerTitle.isEmpty())
        return capabilities.managerTitle;
    switch (capabilities.manager) {
    case AuthManager::Fab:
        return QStringLiteral("FAB");
    case AuthManager::Simple:
        return QStringLiteral("Simple");
    case AuthManager::Keycloak:
        return QStringLiteral("Keycloak");
    case AuthManager::Other:
        return QStringLiteral("other");
    }
    return {};
}

QJsonValue certificateJson(const std::optional<PeerCertificate> &certificate)
{
    if (!certificate)
        return {};
    return QJsonObject{{QStringLiteral("sha256"), pinText(certificate->sha256)},
                       {QStringLiteral("subject"), certificate->subject},
                       {QStringLiteral("issuer"), certificate->issuer},
                       {QStringLiteral("expires"), isoUtc(certificate->expires)},
                       {QStringLiteral("trusted"), certificate->trusted}};
}

QJsonObject reportJson(const Instance &instance, const ConnectionReport &report)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto kindOrNull = [](const std::optional<Error> &error) { return error ? QJsonValue(kindName(error->kind)) : QJsonValue(); };
    return {{QStringLiteral("instance"), instance.name},
            {QStringLiteral("url"), instance.url.toString()},
            {QStringLiteral("airflow_version"), orNull(report.capabilities.airflowVersion)},
            {QStringLiteral("auth_manager"), managerName(report.capabilities)},
            {QStringLiteral("access_api"), QString::fromLatin1(report.capabilities.accessBase)},
            {QStringLiteral("sign_in"), orNull(report.signInWay)},
            {QStringLiteral("signed_in_as"), orNull(report.signedInAs)},
            {QStringLiteral("clock_difference_seconds"), report.clockDifference ? QJsonValue(*report.clockDifference) : QJsonValue()},
            {QStringLiteral("certificate"), certificateJson(report.certificate)},
            {QStringLiteral("sign_in_error"), kindOrNull(report.signInError)},
            {QStringLiteral("access_error"), kindOrNull(report.accessError)}};
}

Details reportDetails(const Instance &instance, const ConnectionReport &report)
{
    const QJsonObject json = reportJson(instance, report);
    Details details;
    details.fields = {{QStringLiteral("instance"), instance.name},
                      {QStringLiteral("url"), instance.url.toString()},
                      {QStringLiteral("airflow_version"), report.capabilities.airflowVersion},
                      {QStringLiteral("auth_manager"), managerName(report.capabilities)},
                      {QStringLiteral("access_api"), QString::fromLatin1(report.capabilities.accessBase)},
                      {QStringLiteral("sign_in"), report.signInWay},
                      {QStringLiteral("signed_in_as"), report.signedInAs},
                      {QStringLiteral("clock_difference_seconds"), report.clockDifference ? QString::number(*report.clockDifference) : QString()},
                      {QStringLiteral("certificate"), report.certificate ? pinText(report.certificate->sha256) : QString()}};
    QList<QVariant> cells;
    for (const auto &[key, value] : details.fields) {
        details.listing.sheet.columns.append({key, key, ColumnType::Text, 16, {}});
        cells += value;
    }
    details.listing.sheet.rowCount = 1;
    details.listing.sheet.row = [cells](qsizetype) { return cells; };
    details.listing.json = [json](qsizetype) { return json; };
    return details;
}

[[nodiscard]] QCoro::Task<int> testInstance(Call call)
{
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Instance &instance = (*target)->instance;
    if (call.in.has("keep-secret") && call.session->givenSecret().isEmpty())
        co_return failUsage(call, QStringLiteral("--keep-secret needs --secret-stdin or --secret-command."));
    const Result<ConnectionReport> report = co_await (*target)->client->access().testConnection(call.stop);
    if (!report)
        co_return failWith(call, report.error(), instance.name);
    call.printer->print(reportDetails(instance, *report));
    if (report->signInError)
        co_return failWith(call, *report->signInError, instance.name);
    if (report->accessError)
        co_return failWith(call, *report->accessError, instance.name);
    if (!call.in.has("keep-secret"))
        co_return Done;
    const int code = co_await keepGivenSecret(call, instance);
    co_return code;
}

} // namespace

Command instanceTestCommand()
{
    return {{{QStringLiteral("instance"), QStringLiteral("test")}, QStringLiteral("Look at an instance, sign in, and try to list its users."),
             {{QStringLiteral("NAME"), QStringLiteral("which instance"), true}},
             {{QStringLiteral("keep-secret"), {}, QStringLiteral("keep the secret given with this call in the keychain, once it has worked"), QChar(), false}},
             Reach::Instance, {}},
            testInstance, false};
}

} // namespace airside::ctl
