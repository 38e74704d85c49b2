#pragma once

#include "core/base/statedir.h"

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace airside {

/// One console for each state directory. A second one asks the first to come to the front, and to open a plan file. Safe after a crash: the
/// lock of a process that is gone is taken over, and so is its socket.
class StateLock : public QObject
{
    Q_OBJECT

public:
    explicit StateLock(const StateDir &dir, QObject *parent = nullptr);
    ~StateLock() override;

    enum class Outcome {
        Acquired,    ///< this is the only console now, and listens for others
        OtherRaised, ///< another one runs, and answered that it comes to the front
    };
    /// planFile: absolute, for another console to open; or empty. Before the event loop runs; waits at most about two seconds for another console's answer. Errors: File (the
    /// lock cannot be made), Timeout (another console holds the lock and does not answer).
    [[nodiscard]] Result<Outcome> acquire(const QString &planFile = {});

    /// The socket's name: lock.socket in the state directory; where that path is too long for a socket, a name made
    /// from it below XDG_RUNTIME_DIR; else empty, and a second console cannot raise the first.
    [[nodiscard]] QString socketPath() const { return m_socketPath; }

Q_SIGNALS:
    /// Another console was started and asks this one to come to the front, and to open its plan file where there is one.
    void raiseRequested(const QString &planFile);

private:
    [[nodiscard]] bool askOther(const QString &planFile) const;
    void listen();
    void answer();

    QString m_lockPath;
    QString m_socketPath;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace airside
