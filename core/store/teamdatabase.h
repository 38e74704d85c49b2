#pragma once

#include "core/access/teamaddress.h"
#include "core/base/secret.h"
#include "core/store/sqldatabase.h"

#include <QFuture>

namespace airside {

/// The connection to a team's store on PostgreSQL. Nothing of what stands there is ever run, and no path or address is taken from it.
class TeamDatabase final : public SqlDatabase
{
public:
    explicit TeamDatabase(TeamAddress address);
    ~TeamDatabase() override;

    /// From the next connection on, which waits for it.
    void setPassword(const QFuture<Secret> &password) { m_password = password; }

    /// Errors: Unreachable, TlsFailed, SignInFailed, InvalidInput (no driver, no store, a login that is not the address's), BadFile (a
    /// schema that is not this version's).
    [[nodiscard]] Result<void> open() override;
    void close() override;
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] SqlDialect dialect() const override { return SqlDialect::Postgres; }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const override;
    [[nodiscard]] Result<void> run(const QString &sql) const override;
    /// ConnectionLost, Timeout, Forbidden, Refused (signed off), ChangedMeanwhile, AlreadyExists or ServerError.
    [[nodiscard]] Error failureOf(const QSqlQuery &query) const override;

    /// Makes the schema, or brings it up to date, and sets triggers and grants anew; then it is open.
    [[nodiscard]] Result<void> setUp();
    /// One value; null when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;
    /// Without a look at the schema.
    [[nodiscard]] Result<void> connect();
    /// 0: there is no store yet.
    [[nodiscard]] Result<int> schemaVersion() const;

private:
    [[nodiscard]] QString options() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] Error refusalOf(const QSqlError &error) const;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> checkSchema() const;

    TeamAddress m_address;
    QFuture<Secret> m_password;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace airside
