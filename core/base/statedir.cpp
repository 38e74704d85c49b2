#include "core/base/statedir.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

namespace airside {

namespace {

QString defaultRoot()
{
    // QStandardPaths has no StateLocation in Qt 6.4.
    const QString xdg = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(xdg) ? xdg : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/airside");
}

} // namespace

StateDir::StateDir(QString root)
    : m_root(std::move(root))
{
}

Result<StateDir> StateDir::open(const QString &root)
{
    ::umask(077);
    const StateDir dir(QDir::cleanPath(QDir(root.isEmpty() ? defaultRoot() : root).absolutePath()));
    for (const QString &path : {dir.m_root, dir.m_root + QStringLiteral("/plans"), dir.logDir()}) {
        if (!QDir().mkpath(path))
            return fail({ErrorKind::File, 0, path, QCoreApplication::translate("File", "The folder cannot be made."), {}});
        if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fail({ErrorKind::File, 0, path, QCoreApplication::translate("File", "Its access rights cannot be set to 0700."), {}});
    }
    return dir;
}

QString StateDir::configFile() const
{
    return m_root + QStringLiteral("/config.json");
}

QString StateDir::journalFile() const
{
    return m_root + QStringLiteral("/journal.sqlite");
}

QString StateDir::olderJournalFile() const
{
    return m_root + QStringLiteral("/journal.jsonl");
}

QString StateDir::stagedFile() const
{
    return m_root + QStringLiteral("/plans/staged.json");
}

QString StateDir::uiFile() const
{
    return m_root + QStringLiteral("/ui.json");
}

QString StateDir::peopleFile() const
{
    return m_root + QStringLiteral("/people.json");
}

QString StateDir::suspensionsFile() const
{
    return m_root + QStringLiteral("/suspended.json");
}

QString StateDir::reviewsFile() const
{
    return m_root + QStringLiteral("/reviews.sqlite");
}

QString StateDir::listsFile() const
{
    return m_root + QStringLiteral("/lists.json");
}

QString StateDir::storeFile() const
{
    return m_root + QStringLiteral("/store.sqlite");
}

QString StateDir::proposalsDir() const
{
    return m_root + QStringLiteral("/proposals");
}

QString StateDir::logDir() const
{
    return m_root + QStringLiteral("/log");
}

QString StateDir::apiTokensFile() const
{
    return m_root + QStringLiteral("/api-tokens.json");
}

QString StateDir::lockFile() const
{
    return m_root + QStringLiteral("/lock");
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    return {};
}

} // namespace airside
