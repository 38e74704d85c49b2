#include "app/unified/answers.h"

#include "app/unified/pages.h"

#include <QJsonArray>

namespace airside::unified {

namespace {

[[nodiscard]] QCoro::Task<Result<QJsonObject>> list(Request request, QList<Place> places, std::stop_token stop)
{
    if (request.limit < 1 || request.limit > kMostRows)
        co_return fail({ErrorKind::InvalidInput, 0, QStringLiteral("limit"), QStringLiteral("a whole number from 1 to %1.").arg(kMostRows), {}});
    const Result<QList<Place>> chosen = placesNamed(places, request.instance);
    if (!chosen)
        co_return fail(chosen.error());
    const PageRequest wanted{request.kind, request.limit, request.cursor, false, request.progress};
    const Result<Page> page = co_await readPage(wanted, *chosen, nullptr, stop);
    if (!page)
        co_return fail(page.error());
    QJsonArray rows;
    for (const PageRow &row : page->rows)
        rows += objectJson(row.object, row.instance, request.redact);
    co_return answerOf(rows, request.limit, page->nextCursor, page->prevCursor);
}

[[nodiscard]] QCoro::Task<Result<QJsonObject>> single(Request request, QList<Place> places, std::stop_token stop)
{
    const Result<Place> place = placeNamed(places, request.instance);
    if (!place)
        co_return fail(place.error());
    const QString &name = place->instance.name;
    if (request.kind == Kind::Users) {
        const Result<User> user = co_await place->client->access().fetchUser(request.id, stop);
        if (!user)
            co_return fail(user.error());
        co_return answerOf(objectJson(*user, name, request.redact), 1);
    }
    if (request.kind == Kind::Permissions)
        co_return fail({ErrorKind::InvalidInput, 0, request.id, QStringLiteral("permissions are only listed."), {}});
    const Result<Role> role = co_await place->client->access().fetchRole(request.id, stop);
    if (!role)
        co_return fail(role.error());
    co_return answerOf(objectJson(*role, name, request.redact), 1);
}

} // namespace

QJsonObject answerOf(const QJsonValue &result, int limit, const QString &nextCursor, const QString &prevCursor)
{
    const auto orNull = [](const QString &cursor) { return cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor); };
    return {{QStringLiteral("result"), result},
            {QStringLiteral("next_cursor"), orNull(nextCursor)},
            {QStringLiteral("prev_cursor"), orNull(prevCursor)},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("result_count"), result.isArray() ? result.toArray().size() : 1}};
}

QCoro::Task<Result<QJsonObject>> answerTo(Request request, QList<Place> places, std::stop_token stop)
{
    if (request.id.isEmpty()) {
        auto rows = co_await list(request, places, stop);
        co_return rows;
    }
    auto object = co_await single(request, places, stop);
    co_return object;
}

} // namespace airside::unified
