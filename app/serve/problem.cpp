#include "app/serve/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace airside::serve {

namespace {

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return 400;
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::AlreadyExists:
    case ErrorKind::ChangedMeanwhile:
        return 409;
    case ErrorKind::Unsupported:
    case ErrorKind::RunOnServer:
    case ErrorKind::ReadOnly:
    case ErrorKind::Refused:
    case ErrorKind::Invalid:
    case ErrorKind::ServerDefect:
        return 422;
    case ErrorKind::File:
    case ErrorKind::BadFile:
    case ErrorKind::DamagedFile:
    case ErrorKind::Internal:
        return 500;
    case ErrorKind::Cancelled:
    case ErrorKind::RateLimited:
    case ErrorKind::SignInLimited:
        return 503;
    case ErrorKind::Timeout:
        return 504;
    default:
        return 502;
    }
}

QString adviceFor(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Mend the request; /openapi.json tells what it takes.");
    case 403:
        return QStringLiteral("Give the account with which this program is signed in to Airflow the right, or leave it.");
    case 404:
        return QStringLiteral("List what there is; letter case may matter.");
    case 409:
        return QStringLiteral("Read the object again and decide anew.");
    case 422:
        return QStringLiteral("Do not repeat it as it is; a person can do more in Airside.");
    case 500:
        return QStringLiteral("Have the person look who runs airsidectl on this machine.");
    case 503:
        return QStringLiteral("Try again later.");
    default:
        return QStringLiteral("Try again; if it stays, have a person run airsidectl instance test.");
    }
}

} // namespace

Response jsonResponse(int status, const QJsonObject &json)
{
    return {status, "application/json", QJsonDocument(json).toJson(QJsonDocument::Compact), {}};
}

Response responseOf(const Problem &problem)
{
    return jsonResponse(problem.status, {{QStringLiteral("error"), QJsonObject{{QStringLiteral("status"), problem.status},
                                                                               {QStringLiteral("code"), problem.code},
                                                                               {QStringLiteral("message"), problem.message},
                                                                               {QStringLiteral("advice"), problem.advice}}}});
}

Response responseOf(const Error &error)
{
    const int status = statusOf(error.kind);
    return responseOf(Problem{status, kindName(error.kind), describe(error), adviceFor(status)});
}

} // namespace airside::serve
