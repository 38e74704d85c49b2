#include "app/demo/demohttp.h"

#include "app/demo/demoworld.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace airside::demo {

namespace {

int hexValue(char c)
{
    const auto at = std::string_view("0123456789abcdef").find(static_cast<char>(c >= 'A' && c <= 'F' ? c | 0x20 : c));
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

std::string_view nextPart(std::string_view &rest, char separator)
{
    const auto end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return part;
}

} // namespace

std::string DemoRequest::header(std::string_view name) const
{
    const std::string wanted = foldAscii(name);
    const auto it = std::ranges::find_if(headers, [&](const auto &h) { return foldAscii(h.first) == wanted; });
    return it == headers.end() ? std::string() : it->second;
}

std::string DemoRequest::cookie(std::string_view name) const
{
    const std::string all = header("Cookie");
    std::string_view rest = all;
    while (!rest.empty()) {
        std::string_view value = trimmed(nextPart(rest, ';'));
        const std::string_view key = nextPart(value, '=');
        if (key == name) {
            return std::string(value);
        }
    }
    return {};
}

std::string DemoRequest::contentType() const
{
    const std::string type = foldAscii(header("Content-Type"));
    return std::string(trimmed(std::string_view(type).substr(0, type.find(';'))));
}

std::string DemoRequest::path() const
{
    const std::string bytes = percentDecoded(std::string_view(target).substr(0, target.find('?')), false);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).toStdString(); // broken bytes become U+FFFD
}

std::vector<std::pair<std::string, std::string>> DemoRequest::query() const
{
    const auto mark = target.find('?');
    return mark == std::string::npos ? std::vector<std::pair<std::string, std::string>>{}
                                     : formFields(std::string_view(target).substr(mark + 1));
}

std::optional<std::string> DemoRequest::parameter(std::string_view name) const
{
    std::optional<std::string> found;
    for (auto &[key, value] : query()) {
        if (key == name) {
            found = std::move(value);
        }
    }
    return found;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char digit : text) {
        if (value > (std::numeric_limits<std::int64_t>::max() - (digit - '0')) / 10) {
            return negative ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        }
        value = value * 10 + (digit - '0');
    }
    return negative ? -value : value;
}

bool isTooLarge(const std::optional<std::string> &number)
{
    constexpr std::string_view largest = "9223372036854775807";
    const std::string_view digits = number ? trimmed(*number) : std::string_view();
    return digits.size() > largest.size() || (digits.size() == largest.size() && digits > largest);
}

std::string percentDecoded(std::string_view text, bool plusIsBlank)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() && text[i] == '%' ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += plusIsBlank && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> formFields(std::string_view body)
{
    std::vector<std::pair<std::string, std::string>> fields;
    while (!body.empty()) {
        std::string_view value = nextPart(body, '&');
        if (!value.empty()) {
            const std::string_view key = nextPart(value, '=');
            fields.emplace_back(percentDecoded(key, true), percentDecoded(value, true));
        }
    }
    return fields;
}

std::vector<std::string> segments(std::string_view path)
{
    std::vector<std::string> parts;
    if (!path.empty() && path.front() == '/') {
        path.remove_prefix(1);
    }
    while (true) {
        const auto slash = path.find('/');
        parts.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos) {
            return parts;
        }
        path.remove_prefix(slash + 1);
    }
}

std::vector<std::string> maskFields(std::string_view mask)
{
    std::vector<std::string> fields;
    for (auto comma = mask.find(','); comma != std::string_view::npos; comma = mask.find(',')) {
        fields.emplace_back(trimmed(nextPart(mask, ',')));
    }
    fields.emplace_back(trimmed(mask));
    return fields;
}

DemoResponse htmlResponse(int status, std::string body)
{
    return {status, "text/html; charset=utf-8", std::move(body), {}};
}

DemoResponse redirectTo(int status, const std::string &location)
{
    DemoResponse response = htmlResponse(
        status, "<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n"
                "<p>You should be redirected automatically to the target URL: <a href=\""
                    + location + "\">" + location + "</a>. If not, click the link.\n");
    response.headers.emplace_back("Location", location);
    return response;
}

DemoResponse compactJson(int status, const Json &body)
{
    return {status, "application/json", body.compact(), {}};
}

DemoResponse detailJson(int status, const std::string &detail)
{
    return compactJson(status, Json::Object{{"detail", detail}});
}

DemoResponse plainServerError()
{
    return {500, "text/plain; charset=utf-8", "Internal Server Error", {}};
}

DemoResponse prettyJson(int status, const Json &body)
{
    return {status, "application/json", body.pretty(), {}};
}

DemoResponse problem(const std::string &version, int status, Json title, Json detail, const std::string &anchor)
{
    const std::string type = "https://airflow.apache.org/docs/apache-airflow/" + version
                             + "/stable-rest-api-ref.html#section/Errors/" + anchor;
    DemoResponse response = prettyJson(status, Json::Object{{"detail", std::move(detail)},
                                                            {"status", status},
                                                            {"title", std::move(title)},
                                                            {"type", type}});
    response.contentType = "application/problem+json";
    return response;
}

DemoResponse badRequest(const std::string &version, const std::string &detail)
{
    return problem(version, 400, "Bad Request", detail, "BadRequest");
}

DemoResponse blankProblem(int status, const std::string &title, const std::string &detail)
{
    DemoResponse response = prettyJson(
        status, Json::Object{{"detail", detail}, {"status", status}, {"title", title}, {"type", "about:blank"}});
    response.contentType = "application/problem+json";
    return response;
}

} // namespace airside::demo
