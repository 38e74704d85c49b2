#include "app/demo/demotraits.h"

#include <array>

namespace airside::demo {

namespace {

struct BehaviourName
{
    Behaviour behaviour;
    const char *name;
};

constexpr std::array behaviourNames{
    BehaviourName{Behaviour::Airflow2_11_2, "2.11.2"},
    BehaviourName{Behaviour::Airflow3_0_6, "3.0.6"},
    BehaviourName{Behaviour::Airflow3_2_2, "3.2.2"},
    BehaviourName{Behaviour::Airflow3_3_2, "3.3.2"},
};

Traits traitsOf2_11()
{
    Traits t;
    t.version = "2.11.2";
    t.fabVersion = "1.5.4";
    t.airflow3 = false;
    t.access = AccessDialect::Flask;
    t.actionsPatch = ActionsPatch::Adds;
    t.zeroLimit = 100;
    t.accessUnderApi = true;
    t.flaskOpenApi = true;
    t.closesConnections = true;
    t.anonymousIsPublic = true;
    t.rolelessGetPublic = true;
    t.webLogoutByPost = true;
    return t;
}

Traits traitsOf3_0()
{
    Traits t;
    t.version = "3.0.6";
    t.gitVersion = ".dev0+e965c2e676d85ced65a485d4b2601addc2fd3e97.dirty";
    t.fabVersion = "2.4.2";
    t.column = 1;
    t.access = AccessDialect::Flask;
    t.actionsPatch = ActionsPatch::Adds;
    t.flaskOpenApi = true;
    t.cookieForEverybody = true;
    t.userFormHasGroups = true;
    t.formKeepsHeldRoles = true;
    t.bearer = true;
    t.closesAfterFailure = true;
    t.tokenBodyIsModel = true;
    t.untypedBodyIsJson = true;
    t.userCacheSeconds = 30;
    return t;
}

Traits traitsOf3_2()
{
    Traits t;
    t.version = "3.2.2";
    t.gitVersion = ".dev0+cde4885818be51a6cdcfdf9275e100bf070025de.dirty";
    t.fabVersion = "3.6.5";
    t.column = 2;
    t.actionsPatch = ActionsPatch::AddsAndLies;
    t.bearer = true;
    t.closesAfterFailure = true;
    t.formKeepsHeldRoles = true;
    t.loginGivesToken = true;
    t.tokenHasJti = true;
    t.tokenCookieFirst = true;
    t.authLogoutRoute = true;
    t.synchronizesRoles = true;
    t.userCacheSeconds = 30;
    return t;
}

Traits traitsOf3_3()
{
    Traits t = traitsOf3_2();
    t.version = "3.3.2";
    t.gitVersion = ".release:aa19d2dbb9ed187ec01957a92848d9b005e9ba9d";
    t.fabVersion = "3.10.2";
    t.column = 3;
    t.actionsPatch = ActionsPatch::Replaces;
    t.tokenCookieSameSite = true;
    t.tokenCookieFirst = false;
    t.revokesTokens = true;
    t.synchronizesRoles = false;
    t.inactiveEndsToken = true;
    t.passwordEndsSessions = true;
    return t;
}

} // namespace

Traits traitsOf(Behaviour behaviour, bool basicAuth)
{
    Traits t;
    switch (behaviour) {
    case Behaviour::Airflow2_11_2:
        t = traitsOf2_11();
        break;
    case Behaviour::Airflow3_0_6:
        t = traitsOf3_0();
        break;
    case Behaviour::Airflow3_2_2:
        t = traitsOf3_2();
        break;
    case Behaviour::Airflow3_3_2:
        t = traitsOf3_3();
        break;
    }
    t.basicAuth = basicAuth && t.access == AccessDialect::Flask;
    return t;
}

std::optional<Behaviour> behaviourFromName(const QString &version)
{
    for (const auto &[behaviour, name] : behaviourNames) {
        if (version == QLatin1String(name)) {
            return behaviour;
        }
    }
    return std::nullopt;
}

QString behaviourName(Behaviour behaviour)
{
    for (const auto &[known, name] : behaviourNames) {
        if (known == behaviour) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

} // namespace airside::demo
