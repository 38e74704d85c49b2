#include "core/store/olderjournal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace airside {

namespace {

JournalEntry importedEntry(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto word = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    JournalEntry entry;
    entry.event = JournalEvent::Imported;
    entry.at = QDateTime::fromString(word("at"), Qt::ISODate);
    entry.change = QUuid::fromString(word("change"));
    entry.instance = QUuid::fromString(word("instance"));
    entry.instanceName = word("instance_name");
    entry.account = word("account");
    entry.kind = word("kind");
    entry.object = word("object");
    entry.state = word("state");
    entry.httpStatus = json.value(QLatin1String("http_status")).toInt();
    entry.lines = {QString::fromUtf8(line)};
    return entry;
}

} // namespace

Result<OlderJournal> readOlderJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray bytes = file.readAll();
    OlderJournal out;
    out.name = QFileInfo(path).fileName();
    out.mark = QStringLiteral("sha256 ")
               + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            out.entries += importedEntry(line);
    }
    return out;
}

Result<void> keepAside(const QString &path, const QDateTime &now)
{
    const QString name = path + QStringLiteral(".taken-over-") + now.toString(QStringLiteral("yyyyMMddTHHmmssZ"));
    QString aside = name;
    for (int again = 2; QFile::exists(aside); ++again)
        aside = name + QStringLiteral("-%1").arg(again);
    QFile file(path);
    // Another process may have done it meanwhile.
    if (!file.rename(aside) && QFile::exists(path))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    return {};
}

} // namespace airside
