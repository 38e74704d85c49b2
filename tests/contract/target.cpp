#include "target.h"

#include <httplib.h>

#include <QRegularExpression>
#include <QUrl>

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <array>
#include <cstdio>

namespace airside::contract {

namespace {

struct KindName
{
    const char *name;
    Kind kind;
    demo::Behaviour behaviour;
};

constexpr std::array kindNames{
    KindName{"2.11.2", Kind::V2_11_2, demo::Behaviour::Airflow2_11_2},
    KindName{"2.11.2-basic", Kind::V2_11_2Basic, demo::Behaviour::Airflow2_11_2},
    KindName{"3.0.6", Kind::V3_0_6, demo::Behaviour::Airflow3_0_6},
    KindName{"3.2.2", Kind::V3_2_2, demo::Behaviour::Airflow3_2_2},
    KindName{"3.3.2", Kind::V3_3_2, demo::Behaviour::Airflow3_3_2},
};

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string encoded(const std::string &text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

std::string cookieHeader(const std::map<std::string, std::string> &cookies)
{
    std::string header;
    for (const auto &[name, value] : cookies) {
        header += (header.empty() ? "" : "; ") + name + '=' + value;
    }
    return header;
}

} // namespace

std::string Answer::header(const std::string &name) const
{
    const auto it = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
    return it == headers.end() ? std::string() : it->second;
}

bool Answer::setsCookie(const std::string &name) const
{
    return std::ranges::any_of(headers, [&](const auto &header) {
        return header.first == "set-cookie" && header.second.starts_with(name + '=');
    });
}

std::string Answer::cookie(const std::string &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == "set-cookie" && value.starts_with(name + '=')) {
            return value.substr(name.size() + 1, value.find(';') - name.size() - 1);
        }
    }
    return {};
}

Target::Target()
{
    const QByteArray wanted = qEnvironmentVariable("AIRSIDE_CONTRACT_KIND", QStringLiteral("3.3.2")).toUtf8();
    const auto known = std::ranges::find_if(kindNames, [&](const KindName &k) { return wanted == k.name; });
    if (known == kindNames.end()) {
        std::fprintf(stderr, "unknown AIRSIDE_CONTRACT_KIND %s\n", wanted.constData());
        return;
    }
    m_kind = known->kind;
    m_shared = qEnvironmentVariableIsSet("AIRSIDE_CONTRACT_SHARED");
    m_url = qgetenv("AIRSIDE_CONTRACT_URL").toStdString();
    m_username = qEnvironmentVariable("AIRSIDE_CONTRACT_USER", QStringLiteral("admin")).toStdString();
    m_password = qgetenv("AIRSIDE_CONTRACT_PASSWORD").toStdString();
    if (m_url.empty()) {
        demo::DemoOptions options;
        options.behaviour = known->behaviour;
        options.basicAuth = m_kind == Kind::V2_11_2Basic;
        options.company = false;
        auto started = demo::DemoServer::start(options);
        if (!started) {
            std::fprintf(stderr, "the demo did not start\n");
            return;
        }
        m_demo = std::move(*started);
        m_url = m_demo->url().toString().toStdString();
        m_password = m_demo->password().reveal().toStdString();
    }
    m_client = std::make_unique<httplib::Client>(m_url);
    m_client->set_keep_alive(airflow3());
    m_client->set_follow_location(false);
    m_client->set_url_encode(false);
    m_client->set_read_timeout(60);
    m_client->set_tcp_nodelay(true);
}

Target::~Target()
{
    m_client.reset();
}

std::string Target::version() const
{
    switch (m_kind) {
    case Kind::V2_11_2:
    case Kind::V2_11_2Basic:
        return "2.11.2";
    case Kind::V3_0_6:
        return "3.0.6";
    case Kind::V3_2_2:
        return "3.2.2";
    case Kind::V3_3_2:
        break;
    }
    return "3.3.2";
}

Answer Target::raw(const std::string &method, const std::string &path, const QByteArray &body, Headers headers)
{
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.body = body.toStdString();
    for (const auto &[name, value] : headers) {
        request.headers.emplace(name, value);
    }
    Answer answer;
    auto result = m_client->send(request);
    if (!result) {
        result = m_client->send(request); // uvicorn closes the connection after a 500, without saying so in the answer
    }
    if (result) {
        answer.status = result->status;
        answer.body = QByteArray::fromStdString(result->body);
        for (const auto &[name, value] : result->headers) {
            answer.headers.emplace_back(lowered(name), value);
        }
        const std::string type = answer.header("content-type");
        answer.type = QByteArray::fromStdString(type.substr(0, type.find(';')));
    }
    return answer;
}

Headers Target::adminHeaders(const std::string &path) const
{
    const bool bearer = airflow3() && (!flask() || path.starts_with("/api/"));
    return {bearer ? std::pair<std::string, std::string>{"Authorization", "Bearer " + token}
                   : std::pair<std::string, std::string>{"Cookie", cookieHeader(cookies)}};
}

Answer Target::call(const std::string &method, const std::string &path, const QByteArray &body, Headers headers)
{
    if (body.isEmpty() && method != "POST" && method != "PATCH") {
        headers.clear();
    }
    const Headers own = adminHeaders(path);
    headers.insert(headers.end(), own.begin(), own.end());
    return raw(method, path, body, std::move(headers));
}

Answer Target::postLoginForm(const std::string &username, const std::string &password, Headers *cookieOut,
                             const QByteArray &csrf)
{
    const std::string path = webPrefix() + "/login/";
    const Answer form = raw("GET", path);
    static const QRegularExpression field(QStringLiteral("name=\"csrf_token\"[^>]*value=\"([^\"]+)\""));
    const QString found = field.match(QString::fromUtf8(form.body)).captured(1);
    const QByteArray tokenField = csrf.isNull() ? found.toUtf8() : csrf;
    const QByteArray body = "csrf_token=" + QUrl::toPercentEncoding(QString::fromUtf8(tokenField)) + "&username="
                            + QByteArray::fromStdString(encoded(username))
                            + "&password=" + QByteArray::fromStdString(encoded(password));
    std::map<std::string, std::string> jar{{"session", form.cookie("session")}};
    const Answer answer = raw("POST", path, body,
                              {{"Content-Type", "application/x-www-form-urlencoded"}, {"Cookie", cookieHeader(jar)}});
    for (const char *name : {"session", "_token"}) {
        if (answer.setsCookie(name)) {
            jar[name] = answer.cookie(name);
        }
    }
    if (cookieOut) {
        *cookieOut = {{"Cookie", cookieHeader(jar)}};
    }
    return answer;
}

Answer Target::signInByForm(const std::string &user, const std::string &secret, Headers *cookieOut)
{
    Answer answer = postLoginForm(user, secret, cookieOut);
    if (answer.status == 429) {
        std::fprintf(stderr, "the login form is limited; asking until it is not\n");
        QElapsedTimer sinceLast;
        sinceLast.start();
        (void)QTest::qWaitFor(
            [&] {
                if (sinceLast.elapsed() >= 2000) {
                    answer = postLoginForm(user, secret, cookieOut);
                    sinceLast.restart();
                }
                return answer.status != 429;
            },
            60'000);
    }
    return answer;
}

std::string Target::newToken(const std::string &username, const std::string &password)
{
    const QJsonObject body{{QStringLiteral("username"), QString::fromStdString(username)},
                           {QStringLiteral("password"), QString::fromStdString(password)}};
    const Answer answer = raw("POST", "/auth/token", QJsonDocument(body).toJson(QJsonDocument::Compact),
                              {{"Content-Type", "application/json"}});
    return answer.object().value(QStringLiteral("access_token")).toString().toStdString();
}

Headers Target::signInAs(const std::string &user, const std::string &secret)
{
    if (!flask()) {
        const std::string own = newToken(user, secret);
        return own.empty() ? Headers{} : Headers{{"Authorization", "Bearer " + own}};
    }
    if (m_kind == Kind::V2_11_2Basic) {
        return {{"Authorization", "Basic " + QByteArray::fromStdString(user + ':' + secret).toBase64().toStdString()}};
    }
    Headers cookie;
    const Answer answer = signInByForm(user, secret, &cookie);
    return answer.status == 302 && answer.header("location").find("/login/") == std::string::npos ? cookie : Headers{};
}

bool Target::signIn()
{
    if (!m_client) {
        return false;
    }
    if (airflow3()) {
        token = newToken(m_username, m_password);
    }
    if (m_kind == Kind::V2_11_2Basic) {
        const Answer answer = raw("GET", access() + "/users?limit=1", {}, signInAs(m_username, m_password));
        cookies["session"] = answer.cookie("session");
        return answer.status == 200;
    }
    if (!flask()) {
        return !token.empty();
    }
    const Answer answer = signInByForm(m_username, m_password);
    cookies["session"] = answer.cookie("session");
    return answer.status == 302 && answer.header("location").find("/login/") == std::string::npos;
}

} // namespace airside::contract
