#include "core/store/journaltext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace airside {

namespace {

constexpr int kEntryVersion = 1;
constexpr qsizetype kDigestSize = 64;

struct NamedEvent
{
    JournalEvent event;
    const char *name;
};

constexpr std::array kEvents{NamedEvent{JournalEvent::Begun, "begun"}, NamedEvent{JournalEvent::Imported, "imported"},
                             NamedEvent{JournalEvent::Intent, "intent"}, NamedEvent{JournalEvent::Outcome, "outcome"},
                             NamedEvent{JournalEvent::AgentCall, "agent_call"}, NamedEvent{JournalEvent::Proposal, "proposal"}};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Only what the entry has.
void insertText(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertId(QJsonObject &json, QLatin1String key, const QUuid &id)
{
    if (!id.isNull())
        json.insert(key, idText(id));
}

void insertList(QJsonObject &json, QLatin1String key, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(key, QJsonArray::fromStringList(list));
}

void insertObject(QJsonObject &json, QLatin1String key, const QJsonObject &object)
{
    if (!object.isEmpty())
        json.insert(key, object);
}

QJsonArray overridesJson(const QList<JournalOverride> &overrides)
{
    QJsonArray out;
    for (const JournalOverride &one : overrides) {
        out += QJsonObject{{QStringLiteral("guard"), one.guard}, {QStringLiteral("object"), one.object},
                           {QStringLiteral("reason"), one.reason}};
    }
    return out;
}

QList<JournalOverride> overridesOf(const QJsonValue &value)
{
    QList<JournalOverride> out;
    for (const auto &one : value.toArray()) {
        const QJsonObject json = one.toObject();
        out += JournalOverride{json.value(QLatin1String("guard")).toString(), json.value(QLatin1String("object")).toString(),
                               json.value(QLatin1String("reason")).toString()};
    }
    return out;
}

QJsonObject entryJson(const JournalEntry &entry)
{
    const auto event = std::ranges::find(kEvents, entry.event, &NamedEvent::event);
    QJsonObject json{{QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("event"), QLatin1String(event->name)},
                     {QStringLiteral("version"), kEntryVersion}};
    insertId(json, QLatin1String("change"), entry.change);
    insertId(json, QLatin1String("plan"), entry.plan);
    insertId(json, QLatin1String("instance"), entry.instance);
    insertText(json, QLatin1String("instance_name"), entry.instanceName);
    insertText(json, QLatin1String("os_user"), entry.osUser);
    insertText(json, QLatin1String("account"), entry.account);
    insertText(json, QLatin1String("kind"), entry.kind);
    insertText(json, QLatin1String("object"), entry.object);
    insertText(json, QLatin1String("origin"), entry.origin);
    insertText(json, QLatin1String("reason"), entry.reason);
    insertText(json, QLatin1String("state"), entry.state);
    insertText(json, QLatin1String("way"), entry.way);
    insertList(json, QLatin1String("lines"), entry.lines);
    insertList(json, QLatin1String("holders"), entry.holders);
    if (!entry.overrides.isEmpty())
        json.insert(QStringLiteral("overrides"), overridesJson(entry.overrides));
    insertObject(json, QLatin1String("whole"), entry.whole);
    insertObject(json, QLatin1String("now"), entry.now);
    if (entry.httpStatus != 0)
        json.insert(QStringLiteral("http_status"), entry.httpStatus);
    if (entry.settled)
        json.insert(QStringLiteral("settled"), true);
    return json;
}

std::optional<QJsonObject> objectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList out;
    for (const auto &one : value.toArray())
        out += one.toString();
    return out;
}

bool isDigest(const QByteArray &text)
{
    return text.size() == kDigestSize
           && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QByteArray nothingsDigest()
{
    return QByteArray(kDigestSize, '0');
}

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

JournalLine lineAfter(const JournalHead &head, const JournalEntry &entry)
{
    QJsonObject json = entryJson(entry);
    json.insert(QStringLiteral("writer"), idText(head.writer));
    json.insert(QStringLiteral("sequence"), head.count + 1);
    json.insert(QStringLiteral("previous"), QString::fromLatin1(head.digest));
    const QByteArray text = compact(json);
    return {digestOf(text), text};
}

JournalHead headAfter(const JournalHead &head, const JournalLine &line)
{
    return {head.writer, head.count + 1, line.digest};
}

std::optional<JournalEntry> entryOf(const QByteArray &text)
{
    const std::optional<QJsonObject> json = objectOf(text);
    if (!json || json->value(QLatin1String("version")).toInt() != kEntryVersion)
        return std::nullopt;
    const auto word = [&json](const char *key) { return json->value(QLatin1String(key)).toString(); };
    const auto id = [&word](const char *key) { return QUuid::fromString(word(key)); };
    const QString name = word("event");
    const auto event = std::ranges::find_if(kEvents, [&name](const NamedEvent &one) { return name == QLatin1String(one.name); });
    if (event == kEvents.end())
        return std::nullopt;
    JournalEntry entry;
    entry.at = QDateTime::fromString(word("at"), Qt::ISODateWithMs);
    entry.event = event->event;
    entry.change = id("change");
    entry.plan = id("plan");
    entry.instance = id("instance");
    entry.instanceName = word("instance_name");
    entry.osUser = word("os_user");
    entry.account = word("account");
    entry.kind = word("kind");
    entry.object = word("object");
    entry.origin = word("origin");
    entry.reason = word("reason");
    entry.state = word("state");
    entry.way = word("way");
    entry.lines = textsOf(json->value(QLatin1String("lines")));
    entry.holders = textsOf(json->value(QLatin1String("holders")));
    entry.overrides = overridesOf(json->value(QLatin1String("overrides")));
    entry.whole = json->value(QLatin1String("whole")).toObject();
    entry.now = json->value(QLatin1String("now")).toObject();
    entry.httpStatus = json->value(QLatin1String("http_status")).toInt();
    entry.settled = json->value(QLatin1String("settled")).toBool();
    return entry;
}

QList<JournalEntry> entriesOf(const QList<JournalLine> &lines)
{
    QList<JournalEntry> out;
    for (const JournalLine &line : lines) {
        if (const std::optional<JournalEntry> entry = entryOf(line.text))
            out += *entry;
    }
    return out;
}

std::optional<JournalPlace> placeOf(const QByteArray &text)
{
    const std::optional<QJsonObject> json = objectOf(text);
    if (!json)
        return std::nullopt;
    JournalPlace place;
    place.writer = QUuid::fromString(json->value(QLatin1String("writer")).toString());
    place.sequence = json->value(QLatin1String("sequence")).toInteger();
    place.previous = json->value(QLatin1String("previous")).toString().toLatin1();
    return place.writer.isNull() || place.sequence < 1 || !isDigest(place.previous) ? std::nullopt : std::optional(place);
}

QByteArray exportLine(const JournalLine &line)
{
    return R"({"digest":")" + line.digest + R"(","entry":)" + line.text + "}\n";
}

QByteArray exportHead(const JournalHead &head)
{
    const QJsonObject json{{QStringLiteral("writer"), idText(head.writer)},
                           {QStringLiteral("count"), head.count},
                           {QStringLiteral("digest"), QString::fromLatin1(head.digest)}};
    return compact({{QStringLiteral("head"), json}}) + '\n';
}

std::optional<JournalLine> lineFromExport(const QByteArray &line)
{
    constexpr qsizetype digestAt = 11; // after {"digest":"
    constexpr qsizetype textAt = 85;   // after ","entry":
    const JournalLine out{line.mid(digestAt, kDigestSize), line.mid(textAt, line.size() - textAt - 2)};
    return line.size() > textAt + 2 && isDigest(out.digest) && exportLine(out) == line ? std::optional(out) : std::nullopt;
}

std::optional<JournalHead> headFromExport(const QByteArray &line)
{
    const std::optional<QJsonObject> json = objectOf(line);
    const QJsonObject object = json ? json->value(QLatin1String("head")).toObject() : QJsonObject();
    const JournalHead head{QUuid::fromString(object.value(QLatin1String("writer")).toString()),
                           object.value(QLatin1String("count")).toInteger(),
                           object.value(QLatin1String("digest")).toString().toLatin1()};
    return exportHead(head) == line ? std::optional(head) : std::nullopt;
}

} // namespace airside
