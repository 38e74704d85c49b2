#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/filesystem.h"
#include "core/store/sqldatabase.h"
#include "core/store/storemigrations.h"

#include <chrono>

namespace airside {

struct DatabaseOptions
{
    std::chrono::milliseconds patience = std::chrono::seconds(5); ///< how long a file in use elsewhere is waited for
    FileSystemProbe fileSystem = fileSystemOf;
    bool computesColumns = false; ///< the schema itself calls json_extract(), which SQLite allows a trusted one only
};

/// The connection to store.sqlite or journal.sqlite. Made, used and destroyed in one thread, in which every call blocks.
class StoreDatabase final : public SqlDatabase
{
public:
    StoreDatabase(QString path, QList<Migration> migrations, const Clock &clock, DatabaseOptions options = {});
    ~StoreDatabase() override;

    /// Opens the file if it is not open: makes it 0600, brings its schema up to date, one transaction a step, WAL.
    /// Errors: File (also: on a network file system); BadFile (a newer schema, or no store of Airside; the file stays as it is); DamagedFile (see
    /// moveAside()).
    [[nodiscard]] Result<void> open() override;
    /// Files beside it are gone afterwards, unless another process uses them.
    void close() override;
    [[nodiscard]] bool isThere() const override;
    [[nodiscard]] SqlDialect dialect() const override { return SqlDialect::Sqlite; }
    [[nodiscard]] QString subject() const override { return m_path; }

    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const override;
    [[nodiscard]] Result<void> run(const QString &sql) const override;
    /// File with SQLite's words, or DamagedFile without a name.
    [[nodiscard]] Error failureOf(const QSqlQuery &query) const override;

    /// Closes and renames the file to "NAME.damaged-20261123T120000Z", with its log. Gives the DamagedFile error that
    /// says so (message: the new name), or File when it cannot be renamed. mark: another word than "damaged".
    [[nodiscard]] Error moveAside(const QString &mark = QStringLiteral("damaged"));
    [[nodiscard]] const QString &path() const { return m_path; }

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
    DatabaseOptions m_options;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace airside
