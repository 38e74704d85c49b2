#include "app/serve/writewish.h"

#include "app/serve/passing.h"
#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace airside::serve {

namespace {

constexpr qsizetype kLongestObject = 200;

tl::unexpected<Error> badWish(const QString &subject, const QString &message)
{
    return fail({ErrorKind::InvalidInput, 0, subject, message, {}});
}

ChangeKind changeKindOf(const Route &route, const QByteArray &method)
{
    const bool user = route.kind == unified::Kind::Users;
    if (method == "POST")
        return user ? ChangeKind::CreateUser : ChangeKind::CreateRole;
    if (method == "PATCH")
        return user ? ChangeKind::UpdateUser : ChangeKind::UpdateRole;
    return user ? ChangeKind::DeleteUser : ChangeKind::DeleteRole;
}

Result<QJsonObject> bodyObject(const Request &request)
{
    if (request.method == "DELETE")
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badWish(QStringLiteral("the body"), QStringLiteral("it is no JSON: %1, at byte %2.").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return badWish(QStringLiteral("the body"), QStringLiteral("it is a JSON object."));
    return document.object();
}

/// From the query, or else the body, out of which it is taken.
Result<QString> textOf(const QHash<QString, QString> &query, QJsonObject &body, const QString &name)
{
    const QJsonValue value = body.take(name);
    if (!value.isUndefined() && !value.isString())
        return badWish(name, QStringLiteral("it is a text."));
    if (!value.isUndefined() && query.contains(name) && query.value(name) != value.toString())
        return badWish(name, QStringLiteral("the query and the body say different things."));
    return value.isString() ? value.toString() : query.value(name);
}

Result<bool> proposesIn(const QHash<QString, QString> &query, Scopes scopes)
{
    if (!query.contains(QStringLiteral("propose")))
        return !scopes.testFlag(Scope::Write);
    if (query.value(QStringLiteral("propose")) != QLatin1String("true"))
        return badWish(QStringLiteral("propose"), QStringLiteral("it is true, or not given."));
    if (!scopes.testFlag(Scope::Propose))
        return fail({ErrorKind::Forbidden, 0, QStringLiteral("propose"), QStringLiteral("The token has not the scope propose."), {}});
    return true;
}

} // namespace

Result<WriteWish> writeWish(const Route &route, const Request &request)
{
    const Result<QHash<QString, QString>> query = queryFields(request.query);
    if (!query)
        return fail(query.error());
    for (auto it = query->begin(); it != query->end(); ++it) {
        if (it.key() != QLatin1String("instance") && it.key() != QLatin1String("reason") && it.key() != QLatin1String("propose"))
            return badWish(it.key(), QStringLiteral("a change takes instance, reason and propose."));
    }
    Result<QJsonObject> body = bodyObject(request);
    if (!body)
        return fail(body.error());
    const Result<QString> instance = textOf(*query, *body, QStringLiteral("instance"));
    const Result<QString> reason = textOf(*query, *body, QStringLiteral("reason"));
    const Result<bool> proposes = proposesIn(*query, request.caller.scopes);
    if (!instance || !reason)
        return fail(instance ? reason.error() : instance.error());
    if (!proposes)
        return fail(proposes.error());
    return WriteWish{{changeKindOf(route, request.method), route.id, *instance, *body, *reason}, *proposes};
}

unified::AgentCall callOf(const Route &route, const Request &request)
{
    QJsonObject body = bodyObject(request).value_or(QJsonObject());
    const QHash<QString, QString> query = queryFields(request.query).value_or(QHash<QString, QString>());
    const QString instance = textOf(query, body, QStringLiteral("instance")).value_or(QString());
    QString object = route.id;
    for (const char *key : {"username", "name"}) {
        if (object.isEmpty())
            object = body.value(QLatin1String(key)).toString();
    }
    QStringList fields = body.keys();
    fields.removeAll(QStringLiteral("reason"));
    QStringList lines;
    if (!fields.isEmpty())
        lines += QStringLiteral("fields: ") + visible(fields.join(QStringLiteral(", "))).left(kLongestObject);
    return {QStringLiteral("api_") + changeKindName(changeKindOf(route, request.method)), clientOf(request.caller.name), instance,
            visible(object).left(kLongestObject), lines, true};
}

int statusOfWrite(const QJsonObject &answer)
{
    const QString state = answer.value(QLatin1String("result")).toObject().value(QLatin1String("state")).toString();
    return state == QLatin1String("proposed") ? 202 : 200;
}

} // namespace airside::serve
