#include "core/airflow/lockoutfacts.h"

#include "core/airflow/capabilities.h"

namespace airside {

LockoutFacts lockoutFacts(const Snapshot &snapshot, const QJsonObject &observed)
{
    Capabilities seen;
    seen.airflowVersion = observed.value(QLatin1String("airflow_version")).toString();
    seen.applyObserved(observed);
    LockoutFacts facts;
    facts.tokens = snapshot.issuesTokens;
    facts.opensPages = snapshot.instance.signIn == SignInKind::Password || snapshot.instance.signIn == SignInKind::Cookie;
    if (facts.tokens == false) {
        facts.tokensOutliveDeactivation = false;
        return facts;
    }
    // The provider that began to replace a role's permissions began to look at "active" when it reads a token.
    const bool older = seen.rolePatchEffect == RolePatch::AddsOnly || seen.rolePatchEffect == RolePatch::Refused || seen.roleDelete == RoleDelete::Fails;
    if (older && facts.tokens == true)
        facts.tokensOutliveDeactivation = true;
    else if (!older && seen.rolePatchEffect == RolePatch::Replaces)
        facts.tokensOutliveDeactivation = false;
    return facts;
}

std::optional<QDateTime> lastTokenEnds(const Snapshot &snapshot, const User &user)
{
    if (!snapshot.serverOffsetSeconds || !user.lastLogin || user.lastLogin->micros == ServerTime::kUnknown)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(user.lastLogin->micros / 1000, Qt::UTC).addSecs(kTokenHours * 3600LL - *snapshot.serverOffsetSeconds);
}

} // namespace airside
