#include "core/airflow/writeoutcome.h"

namespace airside {

bool isLost(const Result<HttpResponse> &answer)
{
    if (!answer)
        return answer.error().kind == ErrorKind::OutcomeUnknown;
    return answer->status == 502 || answer->status == 503 || answer->status == 504;
}

bool isSuccess(const HttpResponse &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

int statusOf(const Result<HttpResponse> &answer)
{
    return answer ? answer->status : 0;
}

Error notDone(const QString &subject, const Result<HttpResponse> &answer, const QStringList &difference,
              const QString &words)
{
    return {ErrorKind::NotDone, statusOf(answer), subject, words, difference.join(QLatin1Char('\n'))};
}

Error unsettled(const QString &subject, const Result<HttpResponse> &answer, const Error &readError)
{
    return {ErrorKind::OutcomeUnknown, statusOf(answer), subject, {}, describe(readError)};
}

} // namespace airside
