#pragma once

#include "models/persontable.h"

namespace airside {

/// An account that somebody may be linked with.
struct LinkCandidate
{
    QUuid instance;
    QString username;
    QString text;    ///< "Anna Berg (anna)", visible()
    QString where;   ///< "Payments · PRODUCTION · anna@example.org", visible()
    bool likely = false; ///< has the username, the name or the mailbox of one of the person's accounts
};

struct LinkCandidates
{
    QList<LinkCandidate> first; ///< the likely ones before the others, each by name
    int total = 0;
};

/// Accounts in scope that do not belong to the person and hold every word in username, name, e-mail or instance.
/// For the worker pool. id: of a row of table.
[[nodiscard]] LinkCandidates linkCandidates(const PersonTable &table, int id, const QString &words, int most);

} // namespace airside
