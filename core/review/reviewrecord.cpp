#include "core/review/reviewrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace airside {

namespace {

constexpr int kRecordVersion = 1;
constexpr qsizetype kSha256Digits = 64;

constexpr std::array kEventNames{"created", "decided", "reassigned", "imported", "applied", "signed_off"};
constexpr std::array kDecisionNames{"open", "keep", "revoke", "change", "exception", "unknown"};

template <typename Names>
std::optional<size_t> placeIn(const Names &names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return i;
    }
    return std::nullopt;
}

void put(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject recordJson(const ReviewRecord &record)
{
    QJsonObject json{{QStringLiteral("version"), kRecordVersion},
                     {QStringLiteral("event"), reviewEventName(record.event)},
                     {QStringLiteral("at"), record.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("by"), record.by},
                     {QStringLiteral("os_user"), record.osUser}};
    if (record.event == ReviewEvent::Decided)
        json.insert(QStringLiteral("decision"), decisionName(record.decision));
    put(json, QLatin1String("item"), record.item);
    put(json, QLatin1String("reason"), record.reason);
    put(json, QLatin1String("self_reason"), record.selfReason);
    put(json, QLatin1String("reviewer"), record.reviewer);
    put(json, QLatin1String("state"), record.state);
    put(json, QLatin1String("detail"), record.detail);
    put(json, QLatin1String("sha256"), QString::fromLatin1(record.digest));
    put(json, QLatin1String("until"), record.until.toString(Qt::ISODate));
    if (!record.roles.isEmpty())
        json.insert(QStringLiteral("roles"), QJsonArray::fromStringList(record.roles));
    if (record.on)
        json.insert(QStringLiteral("on"), *record.on);
    if (record.seconds)
        json.insert(QStringLiteral("seconds"), *record.seconds);
    if (record.silent)
        json.insert(QStringLiteral("silent"), true);
    if (!record.change.isNull())
        json.insert(QStringLiteral("change"), record.change.toString(QUuid::WithoutBraces));
    if (!record.whole.isEmpty())
        json.insert(QStringLiteral("whole"), record.whole);
    return json;
}

} // namespace

QString reviewEventName(ReviewEvent event)
{
    return QString::fromLatin1(kEventNames.at(size_t(event)));
}

QString decisionName(ReviewDecision decision)
{
    return QString::fromLatin1(kDecisionNames.at(size_t(decision)));
}

std::optional<ReviewDecision> decisionFromName(const QString &name)
{
    const std::optional<size_t> place = placeIn(kDecisionNames, name);
    return place ? std::optional(ReviewDecision(*place)) : std::nullopt;
}

ReviewHead emptyReviewHead()
{
    return {0, QByteArray(kSha256Digits, '0')};
}

ReviewLine lineAfter(const ReviewHead &head, const ReviewRecord &record)
{
    QJsonObject json = recordJson(record);
    json.insert(QStringLiteral("sequence"), head.sequence + 1);
    json.insert(QStringLiteral("previous"), QString::fromLatin1(head.digest));
    const QByteArray text = compactJson(json);
    return {sha256Hex(text), text};
}

QList<ReviewLine> linesAfter(ReviewHead head, const QList<ReviewRecord> &records)
{
    QList<ReviewLine> out;
    for (const ReviewRecord &record : records) {
        out += lineAfter(head, record);
        head = {head.sequence + 1, out.last().digest};
    }
    return out;
}

std::optional<PlacedRecord> recordOf(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto word = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const std::optional<size_t> event = placeIn(kEventNames, word("event"));
    if (!event || json.value(QLatin1String("version")).toInt() != kRecordVersion)
        return std::nullopt;
    PlacedRecord out;
    out.sequence = json.value(QLatin1String("sequence")).toInteger();
    out.previous = word("previous").toLatin1();
    ReviewRecord &record = out.record;
    record.event = ReviewEvent(*event);
    record.at = QDateTime::fromString(word("at"), Qt::ISODateWithMs);
    record.by = word("by");
    record.osUser = word("os_user");
    record.item = word("item");
    if (record.event == ReviewEvent::Decided) {
        const std::optional<ReviewDecision> decision = decisionFromName(word("decision"));
        if (!decision)
            return std::nullopt;
        record.decision = *decision;
    }
    for (const auto &role : json.value(QLatin1String("roles")).toArray())
        record.roles += role.toString();
    record.until = QDate::fromString(word("until"), Qt::ISODate);
    record.reason = word("reason");
    record.selfReason = word("self_reason");
    const QJsonValue on = json.value(QLatin1String("on"));
    if (on.isDouble())
        record.on = on.toInteger();
    const QJsonValue seconds = json.value(QLatin1String("seconds"));
    if (seconds.isDouble())
        record.seconds = seconds.toInteger();
    record.silent = json.value(QLatin1String("silent")).toBool();
    record.reviewer = word("reviewer");
    record.state = word("state");
    record.change = QUuid::fromString(word("change"));
    record.detail = word("detail");
    record.digest = word("sha256").toLatin1();
    record.whole = json.value(QLatin1String("whole")).toObject();
    return out;
}

} // namespace airside
