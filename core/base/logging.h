#pragma once

#include "core/base/result.h"

#include <QLoggingCategory>

#include <memory>

namespace airside {

/// The categories; info and above is written by default. Never pass a secret: redact() is the net, not the rule.
Q_DECLARE_LOGGING_CATEGORY(logApp)     ///< airside.app
Q_DECLARE_LOGGING_CATEGORY(logNetwork) ///< airside.network
Q_DECLARE_LOGGING_CATEGORY(logChanges) ///< airside.changes
Q_DECLARE_LOGGING_CATEGORY(logStore)   ///< airside.store
Q_DECLARE_LOGGING_CATEGORY(logUi)      ///< airside.ui

struct LogOptions
{
    QString directory;              ///< StateDir::logDir()
    QString name;                   ///< "airside" -> airside.log, airside.log.1, ...
    qint64 maxBytes = qint64(1024) * 1024;  ///< of one file
    int files = 5;                  ///< with the one being written
    bool warningsToStderr = false;  ///< warnings and worse also to stderr, redacted
};

/// While it lives, every message of Qt and of the program goes to the log files, one line each: time (UTC, Z), level,
/// category, text with control characters made visible and secrets redacted. Files are 0600. Several processes may
/// write to one file. From any thread. At most one lives at a time; afterwards messages go where they went before.
class LogFiles
{
public:
    /// Errors: File (the file cannot be opened; messages then go where they went before).
    [[nodiscard]] static Result<std::unique_ptr<LogFiles>> install(const LogOptions &options);
    ~LogFiles();
    LogFiles(const LogFiles &) = delete;
    LogFiles &operator=(const LogFiles &) = delete;

private:
    class Writer;
    explicit LogFiles(std::unique_ptr<Writer> writer);

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    std::unique_ptr<Writer> m_writer;
    QtMessageHandler m_before = nullptr;
};

} // namespace airside
