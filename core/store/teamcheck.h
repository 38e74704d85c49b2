#pragma once

#include "core/store/teamdatabase.h"

namespace airside {

/// How a team's store stands, as one login sees it.
struct TeamCheck
{
    QString server; ///< its version
    QString login;
    QStringList groups; ///< of airside_owner, airside_reviewer, airside_auditor
    QString tls;        ///< the protocol; empty: none
    int schema = 0;
    qint64 reviews = 0;
    qint64 records = 0;
    QStringList problems; ///< one sentence each, in English; nothing: it protects what it should
};

/// Opens it, and asks the server what is granted and which triggers are on. Errors: those of TeamDatabase.
[[nodiscard]] Result<TeamCheck> checkTeam(TeamDatabase &database);

} // namespace airside
