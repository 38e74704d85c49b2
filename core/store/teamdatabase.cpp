#include "core/store/teamdatabase.h"

#include "core/store/connectionrefusal.h"
#include "core/store/storemigrations.h"
#include "core/store/teamschema.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>
#include <QVariant>

namespace airside {

namespace {

// libpq has no word for "the machine's own" before version 16.
QString systemAuthorities()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return QString::fromLatin1(path);
    }
    return {};
}

ErrorKind kindOf(const QString &state)
{
    // An empty one: it is libpq that speaks, since no server answered.
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return ErrorKind::ConnectionLost;
    if (state == kNotTheEnd || state == QLatin1String("40001"))
        return ErrorKind::ChangedMeanwhile;
    if (state == QLatin1String("23505"))
        return ErrorKind::AlreadyExists;
    if (state == kSignedOffState)
        return ErrorKind::Refused;
    if (state == QLatin1String("42501") || state == kAnotherName || state == kOwnersOnly || state == kNotTheReviewer)
        return ErrorKind::Forbidden;
    if (state == QLatin1String("55P03") || state == QLatin1String("57014") || state == QLatin1String("40P01"))
        return ErrorKind::Timeout;
    return ErrorKind::ServerError;
}

} // namespace

TeamDatabase::TeamDatabase(TeamAddress address)
    : m_address(std::move(address))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

TeamDatabase::~TeamDatabase()
{
    close();
}

QString TeamDatabase::subject() const
{
    return m_address.toUrl();
}

void TeamDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_connection);
}

/// Everything that decides whom the connection reaches is said, so that no environment variable decides it.
QString TeamDatabase::options() const
{
    const QString mode = !m_address.sslMode.isEmpty() ? m_address.sslMode : m_address.isLocal() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    QStringList out{QStringLiteral("sslmode=") + mode, QStringLiteral("connect_timeout=10"), QStringLiteral("tcp_user_timeout=20000"),
                    QStringLiteral("application_name=airside"), QStringLiteral("client_encoding=UTF8"), QStringLiteral("options=''")};
    // An encryption by Kerberos would stand in the place of TLS, with nobody's certificate looked at.
    out += QStringLiteral("gssencmode=disable");
    const QString authorities = m_address.caFile.isEmpty() ? systemAuthorities() : m_address.caFile;
    if (mode.startsWith(QLatin1String("verify")) && !authorities.isEmpty())
        out += QStringLiteral("sslrootcert='%1'").arg(authorities);
    return out.join(QLatin1Char(';'));
}

Error TeamDatabase::refusalOf(const QSqlError &error) const
{
    const ConnectionRefusal refusal = connectionRefusal(error.databaseText());
    return {refusal.kind, 0, subject(), refusal.words, error.databaseText()};
}

/// Empty when nobody gave one, or who was to find it was stopped.
QString TeamDatabase::password() const
{
    QFuture<Secret> future = m_password;
    future.waitForFinished();
    return future.resultCount() > 0 ? QString::fromUtf8(future.result().reveal()) : QString();
}

Result<void> TeamDatabase::connect()
{
    if (m_database.isOpen())
        return {};
    close();
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        return fail({ErrorKind::InvalidInput, 0, subject(),
                     QCoreApplication::translate("File", "The Qt driver for PostgreSQL is not installed (Debian: libqt6sql6-psql)."), {}});
    }
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
    m_database.setHostName(m_address.host);
    m_database.setPort(m_address.port);
    m_database.setDatabaseName(m_address.database);
    m_database.setConnectOptions(options());
    Result<void> done;
    if (!m_database.open(m_address.user, password()))
        done = fail(refusalOf(m_database.lastError()));
    if (done)
        done = begin();
    if (!done)
        close();
    return done;
}

Result<void> TeamDatabase::begin()
{
    for (const char *statement : {"SET client_min_messages TO warning", "SET search_path TO airside, pg_temp", "SET synchronous_commit TO on", "SET lock_timeout TO '15s'",
                                  "SET statement_timeout TO '120s'", "SET idle_in_transaction_session_timeout TO '60s'"}) {
        const Result<void> set = run(QString::fromLatin1(statement));
        if (!set)
            return set;
    }
    const Result<QVariant> login = value(QStringLiteral("SELECT session_user::text"));
    if (!login)
        return fail(login.error());
    if (login->toString() != m_address.user) {
        return fail({ErrorKind::InvalidInput, 0, subject(),
                     QCoreApplication::translate("File", "The server calls this login %1.").arg(login->toString()), {}});
    }
    return {};
}

Result<int> TeamDatabase::schemaVersion() const
{
    const Result<QVariant> there = value(QStringLiteral("SELECT to_regclass('airside.schema_version') IS NOT NULL"));
    if (!there)
        return fail(there.error());
    if (!there->toBool())
        return 0;
    return value(QStringLiteral("SELECT max(version) FROM airside.schema_version")).map([](const QVariant &version) { return version.toInt(); });
}

Result<void> TeamDatabase::checkSchema() const
{
    const Result<int> version = schemaVersion();
    if (!version)
        return fail(version.error());
    const int known = int(reviewMigrations(SqlDialect::Postgres).size());
    if (*version == 0) {
        return fail({ErrorKind::InvalidInput, 0, subject(),
                     QCoreApplication::translate("File", "There is no store of Airside. Its administrator makes one: airsidectl store init."), {}});
    }
    if (*version > known) {
        return fail({ErrorKind::BadFile, 0, subject(),
                     QCoreApplication::translate("File", "Its schema has the number %1; this version of Airside knows those up to %2.").arg(*version).arg(known), {}});
    }
    if (*version < known) {
        return fail({ErrorKind::InvalidInput, 0, subject(),
                     QCoreApplication::translate("File", "Its schema is an older version's. Its administrator brings it up to date: airsidectl store init."), {}});
    }
    return {};
}

Result<void> TeamDatabase::open()
{
    if (m_database.isOpen())
        return {};
    Result<void> done = connect();
    if (done)
        done = checkSchema();
    if (!done)
        close();
    return done;
}

Result<void> TeamDatabase::setUp()
{
    Result<void> done = connect();
    const Result<int> version = done ? schemaVersion() : Result<int>(fail(done.error()));
    if (!version)
        return fail(version.error());
    const Result<QVariant> server = value(QStringLiteral("SELECT current_setting('server_version_num')::integer"));
    if (!server)
        return fail(server.error());
    if (server->toInt() < kOldestPostgres)
        return fail({ErrorKind::InvalidInput, 0, subject(), QCoreApplication::translate("File", "It needs PostgreSQL 13 or newer."), {}});
    if (*version > reviewMigrations(SqlDialect::Postgres).size())
        return checkSchema();
    done = inTransaction([&]() -> Result<void> {
        for (const QString &statement : teamSetup(*version)) {
            const Result<void> ran = run(statement);
            if (!ran)
                return ran;
        }
        return {};
    });
    return done ? checkSchema() : done;
}

Result<QSqlQuery> TeamDatabase::prepare(const QString &sql) const
{
    QSqlQuery query(m_database); // not forward only: libpq's single rows would be lost to the next query
    if (!query.prepare(sql))
        return fail(failureOf(query));
    return query;
}

Result<void> TeamDatabase::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(failureOf(query));
    return {};
}

Result<QVariant> TeamDatabase::value(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(failureOf(query));
    return query.next() ? query.value(0) : QVariant();
}

Error TeamDatabase::failureOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return {kindOf(error.nativeErrorCode()), 0, subject(), firstSentence(error.databaseText()), error.databaseText()};
}

} // namespace airside
