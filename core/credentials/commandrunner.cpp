#include "core/credentials/commandrunner.h"

#include "core/base/wakeup.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <unistd.h>

namespace airside {

namespace {

constexpr qsizetype kLargestOutput = 64LL * 1024;

QString commandText(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

tl::unexpected<Error> commandFailed(const QString &program, const QString &why)
{
    return fail({ErrorKind::CommandFailed, 0, program, why, {}});
}

/// One run of a program in a process group of its own.
class TokenProcess final : public QObject
{
    Q_OBJECT

public:
    enum class Ending { None, Exited, NotStarted, Late, Stopped, TooMuch };

    TokenProcess()
    {
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { kill(Ending::Late); });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &TokenProcess::read);
        connect(&m_process, &QProcess::started, this, [this] { m_group = m_process.processId(); });
        connect(&m_process, &QProcess::finished, this, [this] {
            read();
            end(Ending::Exited);
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(Ending::NotStarted);
        });
    }

    ~TokenProcess() override { m_output.fill('\0'); }

    void start(const QStringList &command, std::chrono::milliseconds limit)
    {
        m_limit.start(limit);
        m_process.start(command.first(), command.mid(1), QIODevice::ReadOnly);
    }

    void stop()
    {
        QMetaObject::invokeMethod(this, [this] { kill(Ending::Stopped); }, Qt::QueuedConnection);
    }

    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] QByteArray firstLine() const
    {
        const qsizetype end = m_output.indexOf('\n');
        return (end < 0 ? m_output : m_output.left(end)).trimmed();
    }

Q_SIGNALS:
    void done();

private:
    void read()
    {
        m_output += m_process.readAllStandardOutput();
        if (m_output.size() > kLargestOutput)
            kill(Ending::TooMuch);
    }

    void kill(Ending why)
    {
        if (m_ending == Ending::None)
            m_ending = why;
        // The group, so that what the program started ends with it.
        if (m_group > 0 && m_process.state() != QProcess::NotRunning)
            ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    }

    void end(Ending why)
    {
        if (m_ending == Ending::None)
            m_ending = why;
        m_limit.stop();
        QMetaObject::invokeMethod(this, &TokenProcess::done, Qt::QueuedConnection);
    }

    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    qint64 m_group = 0;
    Ending m_ending = Ending::None;
};

/// A bearer token is one word of visible characters; anything else would be a message, or could forge a header.
bool looksLikeToken(const QByteArray &line)
{
    return std::ranges::all_of(line, [](char c) { return c > 0x20 && c < 0x7f; });
}

Result<Secret> outcome(const TokenProcess &process, const QString &program, CommandPrints prints)
{
    switch (process.ending()) {
    case TokenProcess::Ending::NotStarted:
        return commandFailed(program, commandText(QT_TRANSLATE_NOOP("Command", "It cannot be started.")));
    case TokenProcess::Ending::Late:
        return commandFailed(program,
                             commandText(QT_TRANSLATE_NOOP("Command", "It did not end within its time limit.")));
    case TokenProcess::Ending::TooMuch:
        return commandFailed(program, commandText(QT_TRANSLATE_NOOP("Command", "It printed more than 64 KB.")));
    case TokenProcess::Ending::Stopped:
        return fail({ErrorKind::Cancelled, 0, program, {}, {}});
    default:
        break;
    }
    if (process.crashed())
        return commandFailed(program, commandText(QT_TRANSLATE_NOOP("Command", "It crashed.")));
    if (process.exitCode() != 0) {
        return commandFailed(program, commandText(QT_TRANSLATE_NOOP("Command", "It ended with exit code %1."))
                                          .arg(process.exitCode()));
    }
    const QByteArray line = process.firstLine();
    if (line.isEmpty())
        return commandFailed(program, commandText(QT_TRANSLATE_NOOP("Command", "It printed nothing.")));
    if (prints == CommandPrints::Token && !looksLikeToken(line)) {
        return commandFailed(program, commandText(QT_TRANSLATE_NOOP("Command", "What it printed is not a token.")));
    }
    return Secret(line);
}

} // namespace

QCoro::Task<Result<Secret>> runTokenCommand(QStringList command, std::chrono::milliseconds limit, std::stop_token stop,
                                            CommandPrints prints)
{
    const QString program = command.isEmpty() ? QString() : command.first();
    if (!QDir::isAbsolutePath(program)) {
        co_return commandFailed(
            program, commandText(QT_TRANSLATE_NOOP("Command", "Its program must be given with its whole path.")));
    }
    if (!QFileInfo(program).isExecutable()) {
        co_return commandFailed(program,
                                commandText(QT_TRANSLATE_NOOP("Command", "It is not there or not executable.")));
    }
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, program, {}, {}});
    TokenProcess process;
    process.start(command, limit);
    const std::stop_callback onStop(stop, [&process] { process.stop(); });
    co_await nextSignal(&process, &TokenProcess::done);
    co_return outcome(process, program, prints);
}

} // namespace airside

#include "commandrunner.moc"
