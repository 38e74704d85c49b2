#include "core/airflow/answers.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace airside {

namespace {

/// [{type, loc, msg, input}, ...]. "input" repeats what was sent, passwords included: it is never looked at.
QString validationWords(const QJsonArray &problems)
{
    QStringList out;
    for (const auto &problem : problems) {
        const QJsonArray location = problem.toObject().value(QLatin1String("loc")).toArray();
        const QString field = location.isEmpty() ? QString() : location.last().toString();
        // Redacted one by one: "password: Field required" as a whole would lose its harmless half.
        const QString words = redact(problem.toObject().value(QLatin1String("msg")).toString());
        out += field.isEmpty() ? words : redact(field) + QStringLiteral(": ") + words;
    }
    constexpr qsizetype most = 5;
    return out.mid(0, most).join(QStringLiteral("; "));
}

ErrorKind kindOfStatus(const HttpResponse &response)
{
    switch (response.status) {
    case 401:
        return ErrorKind::SignInExpired;
    case 403:
        return saysSignedOut(response) ? ErrorKind::SignInExpired : ErrorKind::Forbidden;
    case 404:
        return response.isJson() ? ErrorKind::NotFound : ErrorKind::UnexpectedContent;
    case 400:
    case 415:
    case 422:
        return ErrorKind::Invalid;
    case 409:
        return ErrorKind::AlreadyExists;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return response.status >= 500 ? ErrorKind::ServerError : ErrorKind::UnexpectedContent;
    }
}

QString contentWords(const HttpResponse &response)
{
    const QString type = response.mimeType.isEmpty() ? QCoreApplication::translate("Airflow", "an untyped answer")
                                                     : QString::fromLatin1(response.mimeType);
    return QCoreApplication::translate("Airflow", "It answered %1 (HTTP %2).").arg(type).arg(response.status);
}

} // namespace

QString serverWords(const HttpResponse &response)
{
    if (!response.isJson())
        return {};
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonValue detail = body.value(QLatin1String("detail"));
    if (detail.isArray())
        return validationWords(detail.toArray());
    for (const QLatin1String key : {QLatin1String("detail"), QLatin1String("error"), QLatin1String("title")}) {
        const QString words = body.value(key).toString();
        if (!words.isEmpty())
            return redact(words);
    }
    return {};
}

bool redirectsToLogin(const HttpResponse &response)
{
    if (!response.isRedirect())
        return false;
    const QByteArray path = QUrl::fromEncoded(response.header("Location")).path(QUrl::FullyEncoded).toLatin1().toLower() + '/';
    return path.contains("/login/") || path.contains("/logout/");
}

bool saysSignedOut(const HttpResponse &response)
{
    if (response.status == 401 || redirectsToLogin(response))
        return true;
    return response.status == 403 && serverWords(response) == QLatin1String("Invalid JWT token");
}

Error errorOf(const HttpResponse &response, const QString &subject)
{
    if (redirectsToLogin(response))
        return {ErrorKind::SignInExpired, response.status, subject, {}, {}};
    if (response.isRedirect()) {
        const QString target = redact(QString::fromUtf8(response.header("Location")));
        return {ErrorKind::UnexpectedRedirect, response.status, subject,
                QCoreApplication::translate("Airflow", "It points to %1.").arg(target), target};
    }
    const ErrorKind kind = kindOfStatus(response);
    const QString words = kind == ErrorKind::UnexpectedContent ? contentWords(response) : serverWords(response);
    return {kind, response.status, subject, words, {}};
}

Result<QByteArray> jsonBody(const HttpResponse &response, const QString &subject)
{
    if (response.status < 200 || response.status >= 300)
        return fail(errorOf(response, subject));
    if (!response.isJson())
        return fail({ErrorKind::UnexpectedContent, response.status, subject, contentWords(response), {}});
    return response.body;
}

} // namespace airside
