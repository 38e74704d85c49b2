#pragma once

#include "app/demo/demoserver.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace httplib {
class Client;
}

namespace airside::contract {

enum class Kind { V2_11_2, V2_11_2Basic, V3_0_6, V3_2_2, V3_3_2 };

struct Answer
{
    int status = 0; ///< 0: no answer
    QByteArray type; ///< without parameters
    QByteArray body;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case

    [[nodiscard]] std::string header(const std::string &name) const;
    /// Of the cookies that it sets; empty: not set.
    [[nodiscard]] std::string cookie(const std::string &name) const;
    [[nodiscard]] bool setsCookie(const std::string &name) const;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The server under test: the demo in this process, or a real one. A plain blocking client with raw paths.
class Target
{
public:
    Target();
    ~Target();

    Kind kind() const { return m_kind; }
    bool flask() const { return m_kind != Kind::V3_2_2 && m_kind != Kind::V3_3_2; }
    bool airflow3() const { return m_kind != Kind::V2_11_2 && m_kind != Kind::V2_11_2Basic; }
    bool shared() const { return m_shared; } ///< others use it: nothing that cannot be undone
    std::string version() const;
    std::string access() const { return "/auth/fab/v1"; }
    std::string api() const { return airflow3() ? "/api/v2" : "/api/v1"; }
    std::string webPrefix() const { return airflow3() ? "/auth" : ""; }
    std::string username() const { return m_username; }
    std::string password() const { return m_password; }
    std::string url() const { return m_url; }

    /// Signs in once as the administrator; call() uses it. False with a reason on the standard error.
    [[nodiscard]] bool signIn();
    /// What signIn() found: the cookies and the token.
    std::map<std::string, std::string> cookies;
    std::string token;

    Answer call(const std::string &method, const std::string &path, const QByteArray &body = {},
                Headers headers = {{"Content-Type", "application/json"}}); ///< as the administrator
    Answer raw(const std::string &method, const std::string &path, const QByteArray &body = {}, Headers headers = {});
    Answer get(const std::string &path) { return call("GET", path, {}, {}); }

    /// The two steps of the login form; the answer to the second. csrf: other than the right one, when given. A 429 is
    /// returned; signInByForm() waits it out.
    Answer postLoginForm(const std::string &username, const std::string &password, Headers *cookieHeader = nullptr,
                         const QByteArray &csrf = {});
    Answer signInByForm(const std::string &username, const std::string &password, Headers *cookieHeader = nullptr);
    /// Empty when refused.
    std::string newToken(const std::string &username, const std::string &password);
    /// The headers with which a user of that password asks the access API; empty list: sign-in failed.
    Headers signInAs(const std::string &username, const std::string &password);

private:
    Headers adminHeaders(const std::string &path) const;

    Kind m_kind = Kind::V3_3_2;
    bool m_shared = false;
    std::string m_url;
    std::string m_username;
    std::string m_password;
    std::unique_ptr<demo::DemoServer> m_demo;
    std::unique_ptr<httplib::Client> m_client;
};

} // namespace airside::contract
