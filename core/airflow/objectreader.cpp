#include "core/airflow/objectreader.h"

#include "core/access/keys.h"
#include "core/airflow/answers.h"
#include "core/airflow/requests.h"

namespace airside {

namespace {

template <typename Value>
Result<Value> objectIn(const HttpResponse &answer, const QString &name, Result<Value> (*parse)(const QByteArray &))
{
    const Result<QByteArray> body = jsonBody(answer, name);
    if (!body)
        return fail(body.error());
    Result<Value> value = parse(*body);
    if (!value)
        value.error().subject = name;
    return value;
}

} // namespace

Result<void> checkAddressable(const QString &name)
{
    const QString reason = unaddressableReason(name);
    if (!reason.isEmpty())
        return fail({ErrorKind::InvalidInput, 0, name, reason, {}});
    return {};
}

QCoro::Task<Result<User>> readUser(ClientContext *context, SignedSender *sender, QString username, std::stop_token stop)
{
    const Result<void> addressable = checkAddressable(username);
    if (!addressable)
        co_return fail(addressable.error());
    const HttpRequest request = requests::getUser(context->caps, username);
    const Result<HttpResponse> answer = co_await sender->send(Area::Users, request, stop);
    if (!answer)
        co_return fail(answer.error());
    co_return objectIn<User>(*answer, username, parsers::user);
}

QCoro::Task<Result<Role>> readRole(ClientContext *context, SignedSender *sender, QString name, std::stop_token stop)
{
    const Result<void> addressable = checkAddressable(name);
    if (!addressable)
        co_return fail(addressable.error());
    const HttpRequest request = requests::getRole(context->caps, name);
    const Result<HttpResponse> answer = co_await sender->send(Area::Roles, request, stop);
    if (!answer)
        co_return fail(answer.error());
    co_return objectIn<Role>(*answer, name, parsers::role);
}

} // namespace airside
