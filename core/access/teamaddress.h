#pragma once

#include "core/base/result.h"

#include <QUrl>
#include <QUuid>

namespace airside {

/// Where a team's store is: a PostgreSQL server's database, and the login of one person. Never a password.
struct TeamAddress
{
    QString host; ///< a name, an address, or the directory of a socket
    int port = 5432;
    QString database;
    QString user;    ///< the login, as the database has it
    QString sslMode; ///< empty: the one that belongs to the host
    QString caFile;  ///< empty: the machine's own certificate authorities

    /// "postgresql://LOGIN@HOST:PORT/DATABASE", with ?sslmode=, sslrootcert= and host= (of a socket) and nothing else. Without a
    /// login it is osUser. Errors: InvalidInput.
    [[nodiscard]] static Result<TeamAddress> fromUrl(const QString &url, const QString &osUser);
    /// A socket of this machine, or its loopback: nothing goes over a network.
    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] QString toUrl() const;
    /// The same for every login of the same database.
    [[nodiscard]] QUuid id() const;

    bool operator==(const TeamAddress &) const = default;
};

} // namespace airside
