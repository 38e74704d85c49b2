#include "tests/mcp/fuzzinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace airside::mcp {

namespace {

constexpr quint64 kMostLines = 6;
constexpr quint64 kPadding = 1'100'000; // longer than a line may be
constexpr quint64 kStreamsToOneWithPadding = 5'000;

constexpr std::array kLines{
    R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"c","version":"1"}}})",
    R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05","capabilities":{},"clientInfo":{"name":"c","version":"1"}}})",
    R"({"jsonrpc":"2.0","method":"notifications/initialized"})",
    R"({"jsonrpc":"2.0","id":2,"method":"ping"})",
    R"({"jsonrpc":"2.0","id":3,"method":"tools/list","params":{}})",
    R"({"jsonrpc":"2.0","id":"d","method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"c","version":"2"},"io.modelcontextprotocol/clientCapabilities":{}}}})",
    R"({"jsonrpc":"2.0","id":4,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
    R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"list_all_apacheairflow_users","arguments":{"limit":2,"cursor":"x","instance":"a"},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","progressToken":7}}})",
    R"({"jsonrpc":"2.0","id":"e","method":"tools/call","params":{"name":"get_single_apacheairflow_role_by_id","arguments":{"id":"Op"},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
    R"({"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"create_a_apacheairflow_user","arguments":{"username":"u","email":"u@example.org","first_name":"U","last_name":"V","roles":["Op",{"name":"Viewer"}],"reason":"r"},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
    R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"update_a_apacheairflow_role_by_id","arguments":{"id":"r","actions":["can_read on DAGs",{"action":{"name":"can_edit"},"resource":{"name":"Jobs"}}]},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
    R"({"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"propose_changes","arguments":{"changes":[{"action":"update_user","id":"u","active":false},{"action":"delete_role","id":"r","instance":"b"}],"note":"n"},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
    R"({"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"propose_changes","arguments":{"plan":{"format":"airside-plan","changes":[]}},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
    R"({"jsonrpc":"2.0","id":10,"method":"tools/call","params":{"name":"list_all_apacheairflow_roles"}})",
    R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5,"reason":"r"}})",
    R"({"jsonrpc":"2.0","id":5,"result":{}})",
    R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])",
};

/// What parsers stumble over, and what this server looks for.
constexpr std::array kPieces{"null", "true", "-0", "1e999", "-1", "9223372036854775808", "0.5", "\"\"", "[]", "{}", "\\u0000", "\\ud800", "\\u202e", "\xff", "\xed\xa0\x80",
                             "\xf0\x9f\x98\x80", "\r", "\n", "\"id\":", "\"id\":1,", "\"method\":", "\"_meta\":", "2026-07-28", "2025-06-18", "1999-01-01", "\"jsonrpc\":\"2.0\"",
                             "io.modelcontextprotocol/protocolVersion", "tools/call", "\"error\":{}", "[[[[[[[[[[[[[[[[", "}}}}", "password=hunter2", "Bearer abc.def.ghi"};

} // namespace

QByteArray FuzzInput::stream()
{
    QByteArray out;
    const quint64 count = 1 + below(kMostLines);
    for (quint64 i = 0; i < count; ++i)
        out += line() + (below(20) == 0 ? "\r\n" : "\n");
    if (below(4) == 0)
        out.chop(1);
    if (below(kStreamsToOneWithPadding) == 0)
        out.insert(static_cast<qsizetype>(below(static_cast<quint64>(out.size()))), QByteArray(kPadding, ' '));
    return out;
}

QByteArray FuzzInput::line()
{
    QByteArray out = kLines[below(kLines.size())];
    const quint64 how = below(8);
    if (how == 0)
        return out;
    if (how < 6)
        out = withOtherValue(out);
    if (how > 4) {
        for (quint64 times = 1 + below(4); times > 0; --times)
            changeBytes(out);
    }
    return out;
}

void FuzzInput::changeBytes(QByteArray &bytes)
{
    const auto place = [this, &bytes] { return static_cast<qsizetype>(below(static_cast<quint64>(bytes.size()) + 1)); };
    const qsizetype at = place();
    const qsizetype other = place();
    switch (below(6)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    case 1:
        bytes.remove(at, static_cast<qsizetype>(1 + below(8)));
        break;
    case 2:
        bytes.insert(at, static_cast<char>(below(256)));
        break;
    case 3:
        bytes.insert(at, bytes.mid(std::min(at, other), std::abs(at - other)));
        break;
    case 4:
        bytes.insert(at, kPieces[below(kPieces.size())]);
        break;
    default: {
        const QByteArray second = kLines[below(kLines.size())];
        bytes = bytes.left(at) + second.mid(static_cast<qsizetype>(below(static_cast<quint64>(second.size()))));
    }
    }
}

QByteArray FuzzInput::withOtherValue(const QByteArray &line)
{
    QJsonObject object = QJsonDocument::fromJson(line).object();
    for (quint64 times = 1 + below(2); times > 0; --times) {
        int left = static_cast<int>(below(16));
        object = changed(object, left).toObject(object);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// With another value at the place where left comes to nothing; or one fewer, or one more.
QJsonValue FuzzInput::changed(const QJsonValue &value, int &left)
{
    if (left-- == 0)
        return this->value(0);
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (left == 0 && below(4) == 0) {
                object.remove(key);
                --left;
            }
            if (left >= 0 && object.contains(key))
                object.insert(key, changed(object.value(key), left));
        }
        if (left > 0 && below(8) == 0)
            object.insert(QString::fromUtf8(kPieces[below(kPieces.size())]), this->value(0));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && left >= 0; ++i)
            array[i] = changed(array[i], left);
        return array;
    }
    return value;
}

QJsonValue FuzzInput::value(int depth)
{
    switch (below(depth > 3 ? 6 : 8)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return below(2) == 0;
    case 2:
        return static_cast<qint64>(m_random());
    case 3:
        return static_cast<qint64>(below(12));
    case 4:
        return std::ldexp(static_cast<double>(below(1000)), static_cast<int>(below(200)) - 100);
    case 5:
        return QString::fromUtf8(kPieces[below(kPieces.size())]);
    case 6: {
        QJsonArray array;
        for (quint64 i = below(4); i > 0; --i)
            array += value(depth + 1);
        return array;
    }
    default: {
        QJsonObject object;
        for (quint64 i = below(4); i > 0; --i)
            object.insert(QString::fromUtf8(kPieces[below(kPieces.size())]), value(depth + 1));
        return object;
    }
    }
}

} // namespace airside::mcp
