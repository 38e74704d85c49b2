#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace airside::test {

namespace {

constexpr int kPatienceMs = 60000;

QString binary(const QString &name)
{
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders += versions.filePath(version) + QStringLiteral("/bin");
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// Who the server runs as where this process is root.
const passwd *unprivileged()
{
    const passwd *entry = ::getpwnam("postgres");
    return entry ? entry : ::getpwnam("nobody");
}

/// The server refuses to be root; and it ends with whoever started it.
QStringList asServer(const QStringList &words)
{
    QStringList out{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (::geteuid() == 0) {
        const passwd *entry = unprivileged();
        out += {QStringLiteral("--reuid"), QString::number(entry->pw_uid), QStringLiteral("--regid"), QString::number(entry->pw_gid), QStringLiteral("--clear-groups")};
    }
    return out + words;
}

} // namespace

PostgresServer::PostgresServer()
    : m_dir(QStringLiteral("/tmp/airside-team-XXXXXX")) // a socket's path is short, and the account that is not root may enter it
{
    m_problem = make();
}

PostgresServer::~PostgresServer()
{
    stop();
}

QString PostgresServer::ran(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        return QStringLiteral("%1 did not end").arg(program);
    return QString::fromUtf8(process.readAll()).trimmed();
}

bool PostgresServer::give(const QString &path) const
{
    if (::geteuid() != 0)
        return true;
    const passwd *entry = unprivileged();
    return entry && ::chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) == 0;
}

QString PostgresServer::make()
{
    if (binary(QStringLiteral("initdb")).isEmpty() || binary(QStringLiteral("psql")).isEmpty())
        return QStringLiteral("PostgreSQL is not installed (Debian: postgresql)");
    if (!give(m_dir.path()))
        return QStringLiteral("the directory cannot be given to another account");
    const QStringList made = asServer({binary(QStringLiteral("initdb")), QStringLiteral("-D"), m_dir.filePath(QStringLiteral("data")), QStringLiteral("-A"),
                                       QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                                       QStringLiteral("--no-locale"), QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
    const QString said = ran(made.first(), made.mid(1));
    QFile rules(m_dir.filePath(QStringLiteral("data/pg_hba.conf")));
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return said;
    rules.write("local all locked scram-sha-256\nlocal all all trust\n");
    rules.close();
    if (!start())
        return QStringLiteral("the server did not start: ") + QString::fromUtf8(m_server.readAll());
    for (const char *statement : {"CREATE ROLE locked LOGIN PASSWORD 'open sesame'; CREATE ROLE keeper LOGIN CREATEROLE", "CREATE DATABASE airside OWNER keeper"}) {
        const QString refused = psql(QStringLiteral("postgres"), QLatin1String(statement), QStringLiteral("postgres"));
        if (!refused.isEmpty())
            return refused;
    }
    return {};
}

int PostgresServer::startWithTls(const QByteArray &certificate, const QByteArray &key)
{
    stop();
    for (const auto &[name, content] : {std::pair("server.crt", certificate), std::pair("server.key", key)}) {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !give(file.fileName()))
            return 0;
    }
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        return 0;
    const int port = probe.serverPort();
    probe.close();
    QFile rules(m_dir.filePath(QStringLiteral("data/pg_hba.conf")));
    if (!rules.open(QIODevice::Append))
        return 0;
    rules.write("hostssl all all 127.0.0.1/32 trust\n");
    rules.close();
    const bool up = start({QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("port=%1").arg(port), QStringLiteral("ssl=on"),
                           QStringLiteral("ssl_cert_file=") + m_dir.filePath(QStringLiteral("server.crt")), QStringLiteral("ssl_key_file=") + m_dir.filePath(QStringLiteral("server.key"))});
    return up ? port : 0;
}

bool PostgresServer::start(const QStringList &settings)
{
    QStringList words = asServer({binary(QStringLiteral("postgres")), QStringLiteral("-D"), m_dir.filePath(QStringLiteral("data")), QStringLiteral("-k"), m_dir.path(),
                                        QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"),
                                        QStringLiteral("shared_buffers=16MB")});
    for (const QString &setting : settings)
        words += {QStringLiteral("-c"), setting};
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(words.first(), words.mid(1));
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(kPatienceMs))
            return false;
        said += m_server.readAll();
    }
    return true;
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // "fast": it does not wait for who is connected
    m_server.waitForFinished(kPatienceMs);
}

QString PostgresServer::url(const QString &login, const QString &database) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(login, database, m_dir.path());
}

QString PostgresServer::psql(const QString &login, const QString &sql, const QString &database) const
{
    return ran(binary(QStringLiteral("psql")), {QStringLiteral("-XqAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_dir.path(),
                                                QStringLiteral("-U"), login, QStringLiteral("-d"), database}, sql.toUtf8());
}

void PostgresServer::cut(const QString &login) const
{
    [[maybe_unused]] const QString done =
        psql(QStringLiteral("postgres"), QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = '%1'").arg(login));
}

} // namespace airside::test
