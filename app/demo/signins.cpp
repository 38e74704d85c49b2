#include "app/demo/signins.h"

#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace airside::demo {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t tokenLeeway = 10; // seconds; [api_auth] jwt_leeway
constexpr std::int64_t sessionDays = 30;

std::string base64Url(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::string fromBase64Url(std::string_view text)
{
    return QByteArray::fromBase64(QByteArray(text.data(), qsizetype(text.size())), QByteArray::Base64UrlEncoding)
        .toStdString();
}

std::int64_t claim(const Json &claims, std::string_view name)
{
    const Json *value = claims.find(name);
    const std::string *text = value ? value->string() : nullptr;
    const std::string digits = value && value->number() ? value->number()->text : text ? *text : std::string("0");
    return QByteArray::fromStdString(digits).toLongLong();
}

} // namespace

SignIns::SignIns(const Traits &traits, World &world)
    : m_traits(traits)
    , m_world(world)
    , m_key(Secret::random().reveal().toStdString())
{
}

std::string SignIns::signature(const std::string &content) const
{
    return base64Url(QMessageAuthenticationCode::hash(QByteArray::fromStdString(content),
                                                      QByteArray::fromStdString(m_key), QCryptographicHash::Sha512)
                         .toStdString());
}

std::string SignIns::issueToken(int userId, std::int64_t seconds)
{
    const std::int64_t now = m_world.now() / second;
    Json::Object head{{"alg", "HS512"}, {"typ", "JWT"}};
    Json::Object claims{{"sub", std::to_string(userId)}};
    if (m_traits.tokenHasJti) {
        head.insert(head.begin() + 1, {"kid", "not-used"});
        claims.emplace_back("jti", QUuid::createUuid().toString(QUuid::Id128).toStdString());
    }
    claims.emplace_back("aud", "apache-airflow");
    claims.emplace_back("nbf", now);
    claims.emplace_back("exp", now + seconds);
    claims.emplace_back("iat", now);
    const std::string content = base64Url(Json(head).compact()) + '.' + base64Url(Json(claims).compact());
    return content + '.' + signature(content);
}

std::string SignIns::presentedToken(const DemoRequest &request, bool cookieToo) const
{
    const std::string authorization = request.header("Authorization");
    const std::string bearer = foldAscii(authorization.substr(0, 7)) == "bearer " ? authorization.substr(7) : std::string();
    const std::string cookie = cookieToo ? request.cookie("_token") : std::string();
    const bool cookieCounts = m_traits.tokenCookieFirst ? !cookie.empty() : bearer.empty();
    return cookieCounts ? cookie : bearer;
}

Caller SignIns::tokenCaller(const DemoRequest &request, bool cookieToo)
{
    Caller caller;
    const std::string token = presentedToken(request, cookieToo);
    if (token.empty()) {
        return caller;
    }
    caller.kind = Caller::Kind::Invalid;
    const auto dot = token.rfind('.');
    const auto middle = token.find('.');
    if (dot == std::string::npos || middle == dot || signature(token.substr(0, dot)) != token.substr(dot + 1)
        || m_revoked.contains(token)) {
        return caller;
    }
    const auto parsed = Json::parse(fromBase64Url(std::string_view(token).substr(middle + 1, dot - middle - 1)));
    const Json *claims = std::get_if<Json>(&parsed);
    if (!claims) {
        return caller;
    }
    if (claim(*claims, "exp") + tokenLeeway < m_world.now() / second) {
        caller.kind = Caller::Kind::Expired;
        return caller;
    }
    return callerOfUser(static_cast<int>(claim(*claims, "sub")));
}

Caller SignIns::callerOfUser(int userId)
{
    const auto known = m_remembered.find(userId);
    if (known != m_remembered.end() && known->second.until > m_world.now()) {
        return {Caller::Kind::User, userId, known->second.roles, {}};
    }
    const DemoUser *user = m_world.userById(userId);
    if (!user || (!user->active && m_traits.inactiveEndsToken)) {
        return {Caller::Kind::Invalid, 0, {}, {}};
    }
    m_remembered[userId] = {user->roles, m_world.now() + m_traits.userCacheSeconds * second};
    return {Caller::Kind::User, userId, user->roles, {}};
}

void SignIns::revokeToken(const DemoRequest &request)
{
    if (m_traits.revokesTokens) {
        if (const std::string token = presentedToken(request, true); !token.empty()) {
            m_revoked.insert(token);
        }
    }
}

bool SignIns::hasBadTokenCookie(const DemoRequest &request)
{
    return request.header("Authorization").empty() && !request.cookie("_token").empty()
           && tokenCaller(request, true).kind != Caller::Kind::User;
}

std::string SignIns::openSession(int userId, const std::string &csrfToken)
{
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + '.'
                           + Secret::random().reveal().left(27).toStdString();
    m_sessions[id] = {userId, csrfToken};
    return id;
}

SignIns::Session *SignIns::session(const DemoRequest &request)
{
    const auto it = m_sessions.find(request.cookie("session"));
    return it == m_sessions.end() ? nullptr : &it->second;
}

void SignIns::closeSession(const DemoRequest &request)
{
    if (Session *known = session(request)) {
        known->userId = 0;
    }
}

void SignIns::closeSessionsOf(int userId)
{
    std::erase_if(m_sessions, [&](const auto &entry) { return entry.second.userId == userId; });
}

std::string SignIns::sessionCookie(const std::string &id) const
{
    const QDateTime expires
        = QDateTime::fromMSecsSinceEpoch(m_world.now() / 1000, Qt::UTC).addDays(sessionDays);
    return "session=" + id + "; Expires="
           + QLocale::c().toString(expires, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString()
           + " GMT; HttpOnly; Path=/; SameSite=Lax";
}

DemoUser *SignIns::basicUser(const DemoRequest &request)
{
    const std::string authorization = request.header("Authorization");
    if (!m_traits.basicAuth || foldAscii(authorization.substr(0, 6)) != "basic ") {
        return nullptr;
    }
    const std::string pair
        = QByteArray::fromBase64(QByteArray::fromStdString(authorization.substr(6))).toStdString();
    const auto colon = pair.find(':');
    return colon == std::string::npos ? nullptr : m_world.signIn(pair.substr(0, colon), pair.substr(colon + 1));
}

Caller SignIns::flaskCaller(const DemoRequest &request)
{
    if (const DemoUser *user = basicUser(request)) {
        return {Caller::Kind::User, user->id, user->roles, openSession(user->id)};
    }
    const Session *known = session(request);
    if (!known || known->userId == 0) {
        return anonymous();
    }
    const DemoUser *user = m_world.userById(known->userId);
    if (!user) {
        return {Caller::Kind::Broken, 0, {}, {}};
    }
    return user->active ? Caller{Caller::Kind::User, user->id, user->roles, {}} : anonymous();
}

Caller SignIns::anonymous()
{
    if (!m_traits.anonymousIsPublic) {
        return {};
    }
    const DemoRole *role = m_world.roleByName("Public");
    return role ? Caller{Caller::Kind::User, 0, {role->id}, {}} : Caller{Caller::Kind::Broken, 0, {}, {}};
}

bool SignIns::allowLoginPost()
{
    const std::int64_t now = m_world.now();
    while (!m_loginPosts.empty() && m_loginPosts.front() <= now - 40 * second) {
        m_loginPosts.pop_front();
    }
    if (m_loginPosts.size() >= 5) {
        return false;
    }
    m_loginPosts.push_back(now);
    return true;
}

} // namespace airside::demo
