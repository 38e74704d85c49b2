#pragma once

#include "core/store/sqldatabase.h"

namespace airside {

/// Stands where a setting names no database that can be used: everything answers why, and nothing else takes its place.
class UnusableDatabase final : public SqlDatabase
{
public:
    explicit UnusableDatabase(Error why)
        : m_why(std::move(why))
    {
    }

    [[nodiscard]] Result<void> open() override { return fail(m_why); }
    void close() override {}
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] SqlDialect dialect() const override { return SqlDialect::Postgres; }
    [[nodiscard]] QString subject() const override { return m_why.subject; }
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &) const override { return fail(m_why); }
    [[nodiscard]] Result<void> run(const QString &) const override { return fail(m_why); }
    [[nodiscard]] Error failureOf(const QSqlQuery &) const override { return m_why; }

private:
    Error m_why;
};

} // namespace airside
