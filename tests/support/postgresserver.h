#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace airside::test {

/// A PostgreSQL server of its own, in a temporary directory, on a socket there and on no port. Logins need no password, but for
/// "locked", whose password is "open sesame". Ends with this process, however that ends.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();

    [[nodiscard]] bool isUp() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// postgresql://login@/airside?host=SOCKET
    [[nodiscard]] QString url(const QString &login, const QString &database = QStringLiteral("airside")) const;
    /// One psql, its output and what it says against it.
    [[nodiscard]] QString psql(const QString &login, const QString &sql, const QString &database = QStringLiteral("airside")) const;
    /// Ends every connection of a login, as a network that breaks does.
    void cut(const QString &login) const;
    void stop();
    [[nodiscard]] bool start(const QStringList &settings = {});
    /// Anew, with a certificate, on a port of "localhost" too, which is given; 0: it did not start.
    [[nodiscard]] int startWithTls(const QByteArray &certificate, const QByteArray &key);
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    [[nodiscard]] QString ran(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString make();
    [[nodiscard]] bool give(const QString &path) const;

    QTemporaryDir m_dir;
    QProcess m_server;
    QString m_problem;
};

} // namespace airside::test
