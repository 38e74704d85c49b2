#include "outcome.h"

#include <QJsonArray>
#include <QStringList>

namespace airside::contract {

namespace {

QString places(const QJsonArray &errors)
{
    QStringList words;
    for (const QJsonValue &error : errors) {
        QStringList place;
        for (const QJsonValue &part : error[QLatin1String("loc")].toArray()) {
            place += part.isString() ? part.toString() : QString::number(part.toInt());
        }
        words += error[QLatin1String("type")].toString() + QLatin1Char(' ') + place.join(QLatin1Char('.'));
    }
    return words.join(QLatin1String("; "));
}

QString words(const Answer &answer)
{
    if (answer.body.isEmpty()) {
        return {};
    }
    if (answer.type == "text/html") {
        return QStringLiteral("html");
    }
    if (answer.type == "text/plain") {
        return QStringLiteral("text");
    }
    const QJsonObject object = answer.object();
    const QJsonValue detail = object[QLatin1String("detail")];
    if (detail.isArray()) {
        return places(detail.toArray());
    }
    if (detail.isString()) {
        return detail.toString();
    }
    return detail.isNull() ? object[QLatin1String("title")].toString() : QStringLiteral("json");
}

} // namespace

QString outcome(const Answer &answer)
{
    return (QString::number(answer.status) + QLatin1Char(' ') + words(answer)).trimmed();
}

PerKind::PerKind(const char *two, const char *three0, const char *three2, const char *three3)
    : v2(QString::fromUtf8(two))
    , v306(QString::fromUtf8(three0))
    , v322(QString::fromUtf8(three2))
    , v332(QString::fromUtf8(three3))
{
}

QString PerKind::of(Kind kind) const
{
    switch (kind) {
    case Kind::V2_11_2:
    case Kind::V2_11_2Basic:
        return v2;
    case Kind::V3_0_6:
        return v306;
    case Kind::V3_2_2:
        return v322;
    case Kind::V3_3_2:
        break;
    }
    return v332;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject fromText(const char *jsonText)
{
    const QJsonDocument document = QJsonDocument::fromJson(jsonText);
    Q_ASSERT(document.isObject());
    return document.object();
}

} // namespace airside::contract
