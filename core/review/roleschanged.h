#pragma once

#include <QHash>
#include <QStringList>
#include <QUuid>

namespace airside {

/// The roles of an account before and after a change that carried decisions out, as the journal has them.
struct RolesChanged
{
    QStringList before;
    QStringList after;
};

/// What the journal says of the changes that carried a review's decisions out.
struct ReviewJournal
{
    QByteArray lines; ///< as journal export writes them, in their order
    QHash<QUuid, RolesChanged> changes;
};

} // namespace airside
