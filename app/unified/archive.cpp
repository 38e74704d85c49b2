#include "app/unified/archiveparts.h"

#include <QJsonArray>

namespace airside::unified {

std::optional<QList<QUuid>> chosenInstances(const ArchiveRequest &request, const Archive &archive)
{
    if (archive.everything && request.instance.isEmpty())
        return std::nullopt;
    QList<QUuid> out;
    for (const Place &place : archive.places) {
        if (request.instance.isEmpty() || place.instance.name == request.instance)
            out += place.instance.id;
    }
    return out;
}

bool isChosen(const std::optional<QList<QUuid>> &chosen, const QUuid &instance)
{
    return !chosen || chosen->contains(instance);
}

QString nameOf(const QUuid &instance, const Archive &archive)
{
    const auto it = std::ranges::find(archive.places, instance, [](const Place &place) { return place.instance.id; });
    return it == archive.places.end() ? instance.toString(QUuid::WithoutBraces) : it->instance.name;
}

SpotList spotList(const QString &name, const std::optional<QList<QUuid>> &chosen, const QStringList &more)
{
    QStringList scope = more;
    if (!chosen)
        scope += QStringLiteral("everything");
    for (const QUuid &instance : chosen.value_or(QList<QUuid>()))
        scope += instance.toString();
    return {name, scope.join(QLatin1Char('\n'))};
}

QJsonObject listAnswer(const QJsonArray &rows, int limit, const SpotList &list, const std::optional<Spot> &previous, const std::optional<Spot> &next)
{
    return answerOf(rows, limit, next ? cursorOf(*next, list) : QString(), previous ? cursorOf(*previous, list) : QString());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoUtc(time)) : QJsonValue();
}

QJsonValue idJson(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QCoro::Task<Result<QJsonObject>> answerFromArchive(ArchiveRequest request, Archive archive, std::stop_token stop)
{
    using What = ArchiveRequest::What;
    if (request.limit < 1 || request.limit > kMostRows)
        co_return fail({ErrorKind::InvalidInput, 0, QStringLiteral("limit"), QStringLiteral("a whole number from 1 to %1.").arg(kMostRows), {}});
    const Result<QList<Place>> named = placesNamed(archive.places, request.instance);
    if (!named)
        co_return fail(named.error());
    Result<QJsonObject> answer = QJsonObject();
    switch (request.what) {
    case What::Journal:
        answer = co_await journalAnswer(request, archive);
        break;
    case What::Snapshots:
        answer = co_await snapshotsAnswer(request, archive, stop);
        break;
    case What::AccessChanges:
        answer = co_await accessChangesAnswer(request, archive, stop);
        break;
    case What::Reviews:
        answer = co_await reviewsAnswer(request, archive, stop);
        break;
    case What::Review:
        answer = co_await reviewAnswer(request, archive);
        break;
    case What::ReviewItems:
        answer = co_await reviewItemsAnswer(request, archive);
        break;
    }
    co_return answer;
}

} // namespace airside::unified
