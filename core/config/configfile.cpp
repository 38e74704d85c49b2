#include "core/config/configfile.h"

#include "core/base/statedir.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>

namespace airside {

namespace {

constexpr int kConfigVersion = 1;
constexpr int kLockPatienceMs = 2000;

} // namespace

Result<QJsonObject> readConfig(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return fail({ErrorKind::BadFile, 0, path, {}, parseError.errorString()});
    const QJsonValue version = document.object().value(QLatin1String("version"));
    if (!version.isDouble() || version.toInteger() < 1 || version.toInteger() > kConfigVersion)
        return fail({ErrorKind::BadFile, 0, path, {}, QStringLiteral("version")});
    return document.object();
}

Result<void> changeConfig(const QString &path, const std::function<Result<void>(QJsonObject &)> &edit)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockPatienceMs))
        return fail({ErrorKind::File, 0, path, QCoreApplication::translate("File", "Another program is writing it."), {}});
    Result<QJsonObject> document = readConfig(path);
    if (!document)
        return fail(document.error());
    const Result<void> edited = edit(*document);
    if (!edited)
        return edited;
    document->insert(QStringLiteral("version"), kConfigVersion);
    return writeFileAtomically(path, QJsonDocument(*document).toJson());
}

} // namespace airside
