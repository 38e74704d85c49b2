#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace airside {

enum class SqlDialect { Sqlite, Postgres };

/// A connection to a database. Made, used and destroyed in one thread, in which every call blocks.
class SqlDatabase
{
public:
    SqlDatabase() = default;
    virtual ~SqlDatabase() = default;
    SqlDatabase(const SqlDatabase &) = delete;
    SqlDatabase &operator=(const SqlDatabase &) = delete;

    /// Does nothing when it is open.
    [[nodiscard]] virtual Result<void> open() = 0;
    virtual void close() = 0;
    /// False: nothing was ever kept there, so that reading need not make it.
    [[nodiscard]] virtual bool isThere() const = 0;
    [[nodiscard]] virtual SqlDialect dialect() const = 0;
    /// What errors name: a path or an address.
    [[nodiscard]] virtual QString subject() const = 0;

    /// A prepared statement; forward only.
    [[nodiscard]] virtual Result<QSqlQuery> prepare(const QString &sql) const = 0;
    [[nodiscard]] virtual Result<void> run(const QString &sql) const = 0;
    /// To be called when a query did not do what it should.
    [[nodiscard]] virtual Error failureOf(const QSqlQuery &query) const = 0;

    /// A transaction around work(); nothing of it is left when work() answers an error. OutcomeUnknown: the connection ended while it was
    /// being made final.
    template <typename Work>
    [[nodiscard]] Result<void> inTransaction(Work work) const
    {
        Result<void> done = run(dialect() == SqlDialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
        if (!done)
            return done;
        done = work();
        if (done) {
            done = run(QStringLiteral("COMMIT"));
            if (!done && done.error().kind == ErrorKind::ConnectionLost)
                done.error().kind = ErrorKind::OutcomeUnknown;
        }
        if (!done)
            [[maybe_unused]] const Result<void> undone = run(QStringLiteral("ROLLBACK"));
        return done;
    }
};

} // namespace airside
