#include "app/demo/demojson.h"

#include <algorithm>

namespace airside::demo {

namespace {

struct JsonReader
{
    std::string_view text;
    std::size_t at = 0;
    Json::ParseError error{};

    bool fail(std::string message, std::size_t position)
    {
        if (error.message.empty()) {
            error = {std::move(message), position};
        }
        return false;
    }

    void skipBlanks()
    {
        while (at < text.size() && std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos) {
            ++at;
        }
    }

    bool take(char c)
    {
        if (at < text.size() && text[at] == c) {
            ++at;
            return true;
        }
        return false;
    }

    bool word(std::string_view literal)
    {
        if (text.substr(at, literal.size()) != literal) {
            return false;
        }
        at += literal.size();
        return true;
    }

    bool value(Json &out, int depth)
    {
        skipBlanks();
        if (depth > 200 || at >= text.size()) {
            return fail("Expecting value", at);
        }
        if (take('{')) {
            return object(out, depth);
        }
        if (take('[')) {
            return array(out, depth);
        }
        if (take('"')) {
            std::string string;
            const bool good = characters(string);
            out = Json(std::move(string));
            return good;
        }
        return scalar(out);
    }

    bool scalar(Json &out)
    {
        if (word("null")) {
            out = Json(nullptr);
        } else if (word("true")) {
            out = Json(true);
        } else if (word("false")) {
            out = Json(false);
        } else {
            const std::size_t start = at;
            while (at < text.size() && std::string_view("+-.eE0123456789").find(text[at]) != std::string_view::npos) {
                ++at;
            }
            const std::string_view digits = text.substr(start, at - start);
            if (digits.empty() || digits.find_first_of("0123456789") == std::string_view::npos) {
                return fail("Expecting value", start);
            }
            out = Json(Json::Number{std::string(digits)});
        }
        return true;
    }

    bool object(Json &out, int depth)
    {
        Json::Object members;
        skipBlanks();
        if (!take('}')) {
            do {
                skipBlanks();
                if (!take('"')) {
                    return fail("Expecting property name enclosed in double quotes", at);
                }
                if (!member(members, depth)) {
                    return false;
                }
                skipBlanks();
            } while (take(','));
            if (!take('}')) {
                return fail("Expecting ',' delimiter", at);
            }
        }
        out = Json(std::move(members));
        return true;
    }

    bool member(Json::Object &members, int depth)
    {
        std::string key;
        Json item;
        if (!characters(key)) {
            return false;
        }
        skipBlanks();
        if (!take(':')) {
            return fail("Expecting ':' delimiter", at);
        }
        if (!value(item, depth + 1)) {
            return false;
        }
        const auto it = std::ranges::find(members, key, &Json::Member::first);
        if (it != members.end()) {
            it->second = std::move(item);
        } else {
            members.emplace_back(std::move(key), std::move(item));
        }
        return true;
    }

    bool array(Json &out, int depth)
    {
        Json::Array items;
        skipBlanks();
        if (!take(']')) {
            do {
                Json item;
                if (!value(item, depth + 1)) {
                    return false;
                }
                items.push_back(std::move(item));
                skipBlanks();
            } while (take(','));
            if (!take(']')) {
                return fail("Expecting ',' delimiter", at);
            }
        }
        out = Json(std::move(items));
        return true;
    }

    bool characters(std::string &out)
    {
        const std::size_t start = at - 1;
        while (at < text.size()) {
            const char c = text[at++];
            if (c == '"') {
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20) {
                return fail("Invalid control character at", at - 1);
            }
            if (c != '\\') {
                out += c;
            } else if (!escape(out)) {
                return false;
            }
        }
        return fail("Unterminated string starting at", start);
    }

    bool escape(std::string &out)
    {
        const char c = at < text.size() ? text[at++] : '\0';
        const std::string_view letters = "\"\\/nrtbf";
        const std::string_view meant = "\"\\/\n\r\t\b\f";
        if (const auto index = letters.find(c); c != '\0' && index != std::string_view::npos) {
            out += meant[index];
            return true;
        }
        if (c != 'u') {
            return fail("Invalid \\escape", at - 1);
        }
        char32_t code = 0;
        if (!unit(code)) {
            return false;
        }
        if (code >= 0xD800 && code < 0xDC00 && word("\\u")) {
            char32_t low = 0;
            if (!unit(low)) {
                return false;
            }
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        appendUtf8(out, code);
        return true;
    }

    bool unit(char32_t &code)
    {
        code = 0;
        for (int i = 0; i < 4; ++i) {
            const auto digit = at < text.size() ? std::string_view("0123456789abcdef").find(
                                                      static_cast<char>(text[at] | (text[at] >= 'A' ? 0x20 : 0)))
                                                : std::string_view::npos;
            if (digit == std::string_view::npos) {
                return fail("Invalid \\uXXXX escape", at);
            }
            code = code * 16 + static_cast<char32_t>(digit);
            ++at;
        }
        return true;
    }

    static void appendUtf8(std::string &out, char32_t code)
    {
        if (code < 0x80) {
            out += static_cast<char>(code);
            return;
        }
        const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        const unsigned lead = more == 1 ? 0xC0U : more == 2 ? 0xE0U : 0xF0U;
        out += static_cast<char>(lead | static_cast<unsigned>(code >> (6 * more)));
        for (int i = more - 1; i >= 0; --i) {
            out += static_cast<char>(0x80U | (static_cast<unsigned>(code >> (6 * i)) & 0x3FU));
        }
    }
};

} // namespace

std::variant<Json, Json::ParseError> Json::parse(std::string_view text)
{
    JsonReader reader{text};
    Json value;
    if (!reader.value(value, 0)) {
        return reader.error;
    }
    reader.skipBlanks();
    if (reader.at != text.size()) {
        return ParseError{"Extra data", reader.at};
    }
    return value;
}

} // namespace airside::demo
