#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace airside::ctl {

/// How a run of the real program ended.
struct Ended
{
    int code = -1; ///< -1: killed or hung
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonObject result() const;
    /// One object a line (a batch).
    [[nodiscard]] QList<QJsonObject> lines() const;
};

/// A demo Airflow, run by the real program, and runs of the real program against it in a state directory of its own.
class CtlProcess
{
public:
    explicit CtlProcess(const QString &behaviour = QStringLiteral("3.3.2"), int users = 40, const QStringList &more = {});
    ~CtlProcess();

    [[nodiscard]] bool isUp() const { return !url.isEmpty(); }

    [[nodiscard]] static Ended run(const QStringList &words, const QByteArray &input = {});
    /// With the state directory.
    [[nodiscard]] Ended local(const QStringList &words, const QByteArray &input = {}) const;
    /// Ad hoc against the demo, signed in by the first line of stdin.
    [[nodiscard]] Ended adHoc(const QStringList &words, const QByteArray &input = {}) const;
    [[nodiscard]] QStringList adHocWords(const QStringList &words) const;

    QString url;
    QString username;
    QByteArray password;
    QTemporaryDir dir;
    QProcess demo;
};

/// "users list -o json" -> its words.
[[nodiscard]] QStringList words(const char *line);

} // namespace airside::ctl
