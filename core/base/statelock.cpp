#include "core/base/statelock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QUrl>

#include <optional>

namespace airside {

namespace {

constexpr int kAnswerMs = 2000;
// sockaddr_un holds 108 bytes; Qt binds below a temporary folder beside the name and needs some of them.
constexpr qsizetype kLongestSocketPath = 90;

const QByteArray &raiseQuestion()
{
    static const QByteArray text = QByteArrayLiteral("raise\n");
    return text;
}

/// The question, a blank, and a path as a URL has it, so that it is one line.
QByteArray raiseQuestion(const QString &planFile)
{
    return planFile.isEmpty() ? raiseQuestion() : raiseQuestion().chopped(1) + ' ' + QUrl::toPercentEncoding(planFile) + '\n';
}

/// nullopt: other words.
std::optional<QString> planFileIn(const QByteArray &question)
{
    if (question == raiseQuestion())
        return QString();
    const QByteArray before = raiseQuestion().chopped(1) + ' ';
    if (!question.startsWith(before) || !question.endsWith('\n'))
        return std::nullopt;
    return QUrl::fromPercentEncoding(question.mid(before.size()).chopped(1));
}

const QByteArray &raiseAnswer()
{
    static const QByteArray text = QByteArrayLiteral("raised\n");
    return text;
}

QString socketPathFor(const QString &root)
{
    const QString beside = root + QStringLiteral("/lock.socket");
    if (QFile::encodeName(beside).size() <= kLongestSocketPath)
        return beside;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString elsewhere = runtime + QStringLiteral("/airside-") + QString::fromLatin1(digest);
    return QFile::encodeName(elsewhere).size() <= kLongestSocketPath ? elsewhere : QString();
}

} // namespace

StateLock::StateLock(const StateDir &dir, QObject *parent)
    : QObject(parent)
    , m_lockPath(dir.lockFile())
    , m_socketPath(socketPathFor(dir.root()))
    , m_lock(m_lockPath)
{
    m_lock.setStaleLockTime(0); // a console may run for weeks: only a process that is gone leaves a stale lock
}

StateLock::~StateLock() = default;

Result<StateLock::Outcome> StateLock::acquire(const QString &planFile)
{
    // The other may be between taking the lock and listening, or be ending: a few tries.
    constexpr int pauseMs = 100;
    const QDeadlineTimer deadline(kAnswerMs);
    do {
        if (m_lock.tryLock(pauseMs)) {
            listen();
            return Outcome::Acquired;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return fail({ErrorKind::File, 0, m_lockPath, {}, {}});
        if (askOther(planFile))
            return Outcome::OtherRaised;
    } while (!deadline.hasExpired());
    // Taken under another host name (a container that is gone), or under a process number that was given again.
    // Removing it succeeds only when no living process holds the file.
    if (m_lock.removeStaleLockFile() && m_lock.tryLock(pauseMs)) {
        listen();
        return Outcome::Acquired;
    }
    return fail({ErrorKind::Timeout, 0, m_lockPath, {}, {}});
}

bool StateLock::askOther(const QString &planFile) const
{
    constexpr int pauseMs = 200;
    QLocalSocket socket;
    if (!m_socketPath.isEmpty())
        socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(pauseMs))
        return false;
    socket.write(raiseQuestion(planFile));
    socket.flush();
    QByteArray got;
    const QDeadlineTimer deadline(kAnswerMs);
    while (!got.contains('\n') && !deadline.hasExpired() && socket.waitForReadyRead(pauseMs))
        got += socket.readAll();
    return got == raiseAnswer();
}

void StateLock::listen()
{
    if (m_socketPath.isEmpty())
        return;
    QLocalServer::removeServer(m_socketPath); // ours to remove: we hold the lock
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &StateLock::answer);
    if (!m_server->listen(m_socketPath))
        m_server.reset();
}

void StateLock::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            const std::optional<QString> asked = planFileIn(socket->readLine());
            if (asked)
                socket->write(raiseAnswer());
            socket->disconnectFromServer();
            if (asked)
                Q_EMIT raiseRequested(*asked);
        });
    }
}

} // namespace airside
