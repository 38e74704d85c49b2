#include "tests/ctl/ctlprocess.h"

#include <QJsonDocument>

namespace airside::ctl {

namespace {

constexpr int kPatience = 60000;

} // namespace

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject Ended::result() const
{
    return json()[QLatin1String("result")].toObject();
}

QList<QJsonObject> Ended::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.trimmed().split('\n'))
        objects += QJsonDocument::fromJson(line).object();
    return objects;
}

CtlProcess::CtlProcess(const QString &behaviour, int users, const QStringList &more)
{
    const QStringList words{QStringLiteral("demo"), QStringLiteral("--behave-as"), behaviour, QStringLiteral("--users"), QString::number(users)};
    demo.start(QStringLiteral(AIRSIDECTL), words + more);
    while (!demo.canReadLine()) {
        if (!demo.waitForReadyRead(kPatience))
            return;
    }
    const QJsonObject said = QJsonDocument::fromJson(demo.readLine()).object();
    url = said[QLatin1String("url")].toString();
    username = said[QLatin1String("username")].toString();
    password = said[QLatin1String("password")].toString().toUtf8();
}

CtlProcess::~CtlProcess()
{
    demo.terminate();
    if (!demo.waitForFinished(kPatience))
        demo.kill();
}

Ended CtlProcess::run(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(AIRSIDECTL), words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended CtlProcess::local(const QStringList &words, const QByteArray &input) const
{
    return run(words + QStringList{QStringLiteral("--state-dir"), dir.path()}, input);
}

QStringList CtlProcess::adHocWords(const QStringList &words) const
{
    return words + QStringList{QStringLiteral("--state-dir"), dir.path(), QStringLiteral("--url"), url,
                               QStringLiteral("--username"), username, QStringLiteral("--secret-stdin")};
}

Ended CtlProcess::adHoc(const QStringList &words, const QByteArray &input) const
{
    return run(adHocWords(words), password + '\n' + input);
}

} // namespace airside::ctl
