#pragma once

#include "app/demo/demohttp.h"
#include "app/demo/demotraits.h"
#include "app/demo/demoworld.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace airside::demo {

/// Who asks, as the server understands it.
struct Caller
{
    enum class Kind {
        Nobody,  ///< no credential, or one that this place does not look at
        Invalid, ///< a token that is malformed, revoked, or of a user who is gone
        Expired, ///< a token behind its time
        User,
        Broken,  ///< the server fails over it: a session of a deleted user, no role Public
    };
    Kind kind = Kind::Nobody;
    int userId = 0;
    std::vector<int> roles;
    std::string newSession; ///< a session that the answer hands out
};

/// Sessions, tokens and the limit of the login form.
class SignIns
{
public:
    SignIns(const Traits &traits, World &world);

    // Tokens (JWT, HS512)
    [[nodiscard]] std::string issueToken(int userId, std::int64_t seconds);
    [[nodiscard]] Caller tokenCaller(const DemoRequest &request, bool cookieToo);
    void revokeToken(const DemoRequest &request);
    /// A cookie "_token" without an Authorization header that is not good (any more); answers delete it.
    [[nodiscard]] bool hasBadTokenCookie(const DemoRequest &request);

    // Sessions; the cookie "session" holds the id
    struct Session
    {
        int userId = 0; ///< 0: not signed in
        std::string csrfToken;
    };
    [[nodiscard]] std::string openSession(int userId, const std::string &csrfToken = {});
    [[nodiscard]] Session *session(const DemoRequest &request);
    void closeSession(const DemoRequest &request); ///< the session stays, its user goes
    void closeSessionsOf(int userId);
    [[nodiscard]] std::string sessionCookie(const std::string &id) const; ///< the value of a Set-Cookie

    /// By session or basic, where that is on; anonymous callers get the role Public where the server does so.
    [[nodiscard]] Caller flaskCaller(const DemoRequest &request);

    /// Counts a post of the login form; false from the sixth in 40 s.
    [[nodiscard]] bool allowLoginPost();

private:
    [[nodiscard]] std::string presentedToken(const DemoRequest &request, bool cookieToo) const;
    [[nodiscard]] std::string signature(const std::string &content) const;
    [[nodiscard]] Caller callerOfUser(int userId);
    [[nodiscard]] Caller anonymous();
    [[nodiscard]] DemoUser *basicUser(const DemoRequest &request);

    struct RememberedUser
    {
        std::vector<int> roles;
        std::int64_t until = 0;
    };

    const Traits &m_traits;
    World &m_world;
    std::string m_key;
    std::map<std::string, Session> m_sessions;
    std::set<std::string> m_revoked;
    std::map<int, RememberedUser> m_remembered;
    std::deque<std::int64_t> m_loginPosts;
};

} // namespace airside::demo
