#pragma once

#include "tests/ctl/ctlbench.h"

namespace airside::ctl {

/// A request of the stateless revision.
[[nodiscard]] inline QByteArray ask(int id, const char *method, QJsonObject params)
{
    QJsonObject meta = params[QLatin1String("_meta")].toObject();
    const QJsonObject own{{QStringLiteral("io.modelcontextprotocol/protocolVersion"), QStringLiteral("2026-07-28")},
                          {QStringLiteral("io.modelcontextprotocol/clientInfo"),
                           QJsonObject{{QStringLiteral("name"), QStringLiteral("Helper")}, {QStringLiteral("version"), QStringLiteral("1.0")}}}};
    for (auto it = own.begin(); it != own.end(); ++it)
        meta.insert(it.key(), it.value());
    params.insert(QStringLiteral("_meta"), meta);
    const QJsonObject message{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), id},
                              {QStringLiteral("method"), QString::fromLatin1(method)}, {QStringLiteral("params"), params}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

[[nodiscard]] inline QByteArray toolCall(const char *tool, const QJsonObject &arguments, int id = 1)
{
    return ask(id, "tools/call", {{QStringLiteral("name"), QString::fromLatin1(tool)}, {QStringLiteral("arguments"), arguments}});
}

[[nodiscard]] inline QList<QJsonObject> answers(const Ran &ran)
{
    QList<QJsonObject> out;
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    for (const QByteArray &line : lines)
        out += QJsonDocument::fromJson(line).object();
    return out;
}

[[nodiscard]] inline QJsonObject toolResult(const QJsonObject &answer)
{
    return answer[QLatin1String("result")].toObject();
}

} // namespace airside::ctl
