#include "core/plan/planfile.h"

#include "core/base/clock.h"
#include "core/plan/planjson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

constexpr QLatin1String kFormat("airside-plan");
constexpr int kVersion = 1;

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject withoutDigest(const PlanFile &file)
{
    QJsonArray instances;
    for (const PlanInstance &one : file.instances)
        instances += QJsonObject{{QStringLiteral("id"), textOf(one.id)},
                                 {QStringLiteral("name"), one.name},
                                 {QStringLiteral("url"), one.url.toString(QUrl::FullyEncoded)}};
    return {{QStringLiteral("format"), kFormat},
            {QStringLiteral("version"), kVersion},
            {QStringLiteral("made_at"), isoUtc(file.madeAt)},
            {QStringLiteral("instances"), instances},
            {QStringLiteral("changes"), changesToJson(file.plan)}};
}

/// Qt writes keys in order, no blanks, and nothing but quotes, backslashes and control characters escaped.
QString digestOf(const QJsonObject &json)
{
    const QByteArray canonical = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QStringLiteral("sha256:") + QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> bad(const QString &why)
{
    return fail({ErrorKind::BadFile, 0, {}, {}, why});
}

std::optional<PlanInstance> instanceFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    PlanInstance one;
    one.id = QUuid::fromString(object.value(QLatin1String("id")).toString());
    one.name = object.value(QLatin1String("name")).toString();
    one.url = QUrl(object.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    return one.id.isNull() || one.name.isEmpty() || !one.url.isValid() || one.url.host().isEmpty() ? std::nullopt : std::optional(one);
}

} // namespace

const PlanInstance *PlanFile::instance(const QUuid &id) const
{
    const auto it = std::ranges::find(instances, id, &PlanInstance::id);
    return it == instances.end() ? nullptr : &*it;
}

QString digestOf(const PlanFile &file)
{
    return digestOf(withoutDigest(file));
}

QByteArray toBytes(const PlanFile &file)
{
    QJsonObject json = withoutDigest(file);
    json.insert(QStringLiteral("digest"), digestOf(json));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<PlanFile> planFileFromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return bad(document.isNull() ? QStringLiteral("%1, byte %2").arg(problem.errorString()).arg(problem.offset)
                                     : QStringLiteral("not an object"));
    QJsonObject json = document.object();
    if (json.value(QLatin1String("format")).toString() != kFormat)
        return bad(QStringLiteral("format"));
    const QJsonValue version = json.value(QLatin1String("version"));
    if (version.toInteger() < 1)
        return bad(QStringLiteral("version"));
    if (version.toInteger() > kVersion)
        return bad(QStringLiteral("version %1 > %2").arg(version.toInteger()).arg(kVersion));
    const QString told = json.take(QLatin1String("digest")).toString();
    if (told != digestOf(json))
        return bad(QStringLiteral("digest"));

    PlanFile file;
    file.madeAt = QDateTime::fromString(json.value(QLatin1String("made_at")).toString(), Qt::ISODate);
    if (!file.madeAt.isValid() || file.madeAt.timeSpec() != Qt::UTC)
        return bad(QStringLiteral("made_at"));
    const QJsonArray instances = json.value(QLatin1String("instances")).toArray();
    for (qsizetype i = 0; i < instances.size(); ++i) {
        const std::optional<PlanInstance> one = instanceFromJson(instances[i]);
        if (!one || file.instance(one->id))
            return bad(QStringLiteral("instances[%1]").arg(i));
        file.instances += *one;
    }
    Result<ChangePlan> plan = changesFromJson(json.value(QLatin1String("changes")));
    if (!plan)
        return fail(plan.error());
    for (qsizetype i = 0; i < plan->changes.size(); ++i) {
        if (!file.instance(plan->changes[i].instance))
            return bad(QStringLiteral("changes[%1].instance").arg(i));
    }
    file.plan = *std::move(plan);
    return file;
}

Result<PlanFile> planFileAt(const QString &path)
{
    constexpr qint64 largest = qint64(256) * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail({ErrorKind::BadFile, 0, path, {}, QStringLiteral("larger than 256 MB")});
    Result<PlanFile> plan = planFileFromBytes(bytes);
    if (!plan)
        plan.error().subject = path;
    return plan;
}

} // namespace airside
