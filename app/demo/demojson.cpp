#include "app/demo/demojson.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace airside::demo {

namespace {

/// The code point that begins at the index, which moves behind it. Broken bytes come out as themselves.
char32_t nextCodePoint(std::string_view text, std::size_t &index)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(index);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        code = (code << 6) | (byte(index + i) & 0x3FU);
    }
    index += length;
    return code;
}

void appendUnit(std::string &out, unsigned unit)
{
    std::array<char, 8> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "\\u%04x", unit);
    out += buffer.data();
}

void appendEscaped(std::string &out, char32_t code)
{
    if (code >= 0x10000) {
        appendUnit(out, 0xD800U + static_cast<unsigned>((code - 0x10000) >> 10));
        appendUnit(out, 0xDC00U + static_cast<unsigned>((code - 0x10000) & 0x3FF));
    } else {
        appendUnit(out, static_cast<unsigned>(code));
    }
}

void appendJsonString(std::string &out, std::string_view text, bool ascii)
{
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const std::string_view special = "\"\\\n\r\t\b\f";
        const std::string_view letters = "\"\\nrtbf";
        if (const auto at = special.find(c); at != std::string_view::npos) {
            out += '\\';
            out += letters[at];
            ++i;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            appendUnit(out, static_cast<unsigned char>(c));
            ++i;
        } else if (static_cast<unsigned char>(c) < 0x80 || !ascii) {
            out += c;
            ++i;
        } else {
            appendEscaped(out, nextCodePoint(text, i));
        }
    }
    out += '"';
}

struct JsonWriter
{
    std::string out;
    bool prettyPrint = false;

    void newLine(int depth)
    {
        if (prettyPrint) {
            out += '\n';
            out.append(static_cast<std::size_t>(depth) * 2, ' ');
        }
    }

    template <typename List, typename Each>
    void list(const List &items, int depth, char open, char close, Each each)
    {
        out += open;
        bool first = true;
        for (const auto &item : items) {
            if (!first) {
                out += ',';
            }
            first = false;
            newLine(depth + 1);
            each(item);
        }
        if (!items.empty()) {
            newLine(depth);
        }
        out += close;
    }

    void write(const Json &value, int depth)
    {
        if (const auto *text = value.string()) {
            appendJsonString(out, *text, prettyPrint);
        } else if (const auto *number = value.number()) {
            out += number->text;
        } else if (const auto *boolean = value.boolean()) {
            out += *boolean ? "true" : "false";
        } else if (const auto *array = value.array()) {
            list(*array, depth, '[', ']', [&](const Json &item) { write(item, depth + 1); });
        } else if (const auto *object = value.object()) {
            writeObject(*object, depth);
        } else {
            out += "null";
        }
    }

    void writeObject(const Json::Object &object, int depth)
    {
        std::vector<const Json::Member *> members;
        members.reserve(object.size());
        for (const auto &member : object) {
            members.push_back(&member);
        }
        if (prettyPrint) {
            std::ranges::sort(members, {}, [](const Json::Member *member) { return member->first; });
        }
        list(members, depth, '{', '}', [&](const Json::Member *member) {
            appendJsonString(out, member->first, prettyPrint);
            out += prettyPrint ? ": " : ":";
            write(member->second, depth + 1);
        });
    }
};

} // namespace

const Json *Json::find(std::string_view key) const
{
    if (const auto *members = object()) {
        const auto it = std::ranges::find(*members, key, &Member::first);
        return it == members->end() ? nullptr : &it->second;
    }
    return nullptr;
}

std::string Json::compact() const
{
    JsonWriter writer;
    writer.write(*this, 0);
    return std::move(writer.out);
}

std::string Json::pretty() const
{
    JsonWriter writer{{}, true};
    writer.write(*this, 0);
    writer.out += '\n';
    return std::move(writer.out);
}

std::string Json::python() const
{
    if (const auto *text = string()) {
        return pythonRepr(*text);
    }
    if (const auto *yes = boolean()) {
        return *yes ? "True" : "False";
    }
    if (const auto *value = number()) {
        return value->text;
    }
    std::string out;
    if (const auto *items = array()) {
        for (const Json &item : *items) {
            out += (out.empty() ? "" : ", ") + item.python();
        }
        return '[' + out + ']';
    }
    if (const auto *members = object()) {
        for (const auto &[key, value] : *members) {
            const bool isIndex = !key.empty() && key.find_first_not_of("0123456789") == std::string::npos;
            out += (out.empty() ? "" : ", ") + (isIndex ? key : pythonRepr(key)) + ": " + value.python();
        }
        return '{' + out + '}';
    }
    return "None";
}

std::string pythonRepr(std::string_view text)
{
    const bool doubleQuoted = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos;
    const char quote = doubleQuoted ? '"' : '\'';
    std::string out(1, quote);
    for (const char c : text) {
        if (c == quote || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else {
            out += c;
        }
    }
    return out + quote;
}

std::size_t lengthOf(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace airside::demo
