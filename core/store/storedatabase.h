#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/storemigrations.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace airside {

/// The connection to store.sqlite. Made, used and destroyed in one thread, in which every call blocks.
class StoreDatabase
{
public:
    StoreDatabase(QString path, QList<Migration> migrations, const Clock &clock);
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    /// Opens the file if it is not open: makes it 0600, brings its schema up to date, one transaction a step, WAL.
    /// Errors: File; BadFile (a newer schema, or no store of Airside; the file stays as it is); DamagedFile (see
    /// moveAside()).
    [[nodiscard]] Result<void> open();
    /// Files beside it are gone afterwards, unless another process uses them.
    void close();

    /// A prepared statement; forward only.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<void> run(const QString &sql) const;
    /// To be called when a query did not do what it should: File with SQLite's words, or DamagedFile without a name.
    [[nodiscard]] Error failureOf(const QSqlQuery &query) const;

    /// Closes and renames the file to "NAME.damaged-20261123T120000Z", with its log. Gives the DamagedFile error that
    /// says so, or File when it cannot be renamed.
    [[nodiscard]] Error moveAside();

private:
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<void> openConnection();
    [[nodiscard]] Result<int> schemaVersion() const;
    [[nodiscard]] Result<void> refuseForeign(int version) const;
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> migrateFrom(int version);
    [[nodiscard]] Result<qint64> number(const QString &sql) const;

    QString m_path;
    QList<Migration> m_migrations;
    const Clock &m_clock;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace airside
