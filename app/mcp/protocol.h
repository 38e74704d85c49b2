#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace airside::mcp {

struct Tool
{
    QString name;
    QString title;
    QString description;
    QJsonObject inputSchema;
    QJsonObject outputSchema;
    QJsonObject annotations;
};

/// A tool that a client wants to have run. Its arguments fit the tool's schema.
struct ToolCall
{
    QJsonValue id;
    QString tool;
    QJsonObject arguments;
    QString revision;
    QString client = {}; ///< how the client names itself: "name version"; nobody has verified it
    QJsonValue progressToken = QJsonValue(QJsonValue::Undefined); ///< undefined: the client does not want to hear how far it is
};

struct ToolAnswer
{
    QJsonObject structured; ///< empty: it failed
    QString failure;        ///< why, for the client to read
};

/// What follows from one line.
struct Step
{
    std::optional<QJsonObject> answer; ///< to be sent now
    std::optional<ToolCall> call;      ///< to be run, and answered with answerTo()
    std::optional<QJsonValue> cancel;  ///< the id of a call that is to stop, and is not answered any more
    std::optional<ToolCall> refused = {}; ///< a call that was answered already, since its arguments do not fit; they are left out of it
};

/// The Model Context Protocol of a server that has tools, without a process around it: lines in, messages out. Speaks the
/// revisions with a handshake, 2024-11-05 to 2025-11-25, and the stateless one, 2026-07-28, in which each request names its
/// revision.
class Protocol
{
public:
    /// about: what a client is told of the tools as a whole.
    explicit Protocol(QList<Tool> tools, QString about = {});

    [[nodiscard]] Step take(const QByteArray &line);
    /// The answer to a line that was too long to be read.
    [[nodiscard]] static QJsonObject answerToTooLong();
    /// How far a call is, for a client that wants to hear it. nullopt: it does not, or the call was answered or cancelled.
    [[nodiscard]] std::optional<QJsonObject> progressOf(const ToolCall &call, qint64 done, std::optional<qint64> total) const;
    /// Ends the call. nullopt: it was cancelled meanwhile.
    [[nodiscard]] std::optional<QJsonObject> answerTo(const ToolCall &call, const ToolAnswer &answer);

private:
    [[nodiscard]] Step request(const QJsonValue &id, const QString &method, const QJsonObject &params);
    [[nodiscard]] Step notification(const QString &method, const QJsonObject &params);
    [[nodiscard]] QJsonObject discover(const QJsonValue &id) const;
    [[nodiscard]] QString instructions() const;
    [[nodiscard]] QString clientOf(const QJsonObject &params) const;
    [[nodiscard]] QJsonObject initialize(const QJsonValue &id, const QJsonObject &params);
    [[nodiscard]] QJsonObject listTools(const QJsonValue &id, const QJsonObject &params, const QString &revision) const;
    [[nodiscard]] Step callTool(const QJsonValue &id, const QJsonObject &params, const QString &revision);

    QList<Tool> m_tools;
    QString m_about;
    QString m_client; ///< of the handshake
    QString m_revision; ///< of the handshake; empty: there was none
    QList<QJsonValue> m_running;
};

} // namespace airside::mcp
