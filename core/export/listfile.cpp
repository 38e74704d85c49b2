#include "core/export/listfile.h"

#include "core/base/csvreader.h"
#include "core/base/text.h"
#include "core/export/xlsxreader.h"
#include "core/review/campaign.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

constexpr qint64 kLargestList = qint64(64) * 1024 * 1024;

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto &one : value.toArray())
            parts += textOf(one);
        return parts.join(QLatin1Char(';'));
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
}

/// The array itself, or the only one of an object's values that is one.
std::optional<QJsonArray> rowsIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    std::optional<QJsonArray> found;
    for (const auto &value : document.object()) {
        if (!value.isArray())
            continue;
        if (found)
            return std::nullopt;
        found = value.toArray();
    }
    return found;
}

Result<QList<QStringList>> jsonTable(const QByteArray &bytes, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    const std::optional<QJsonArray> rows = problem.error == QJsonParseError::NoError ? rowsIn(document) : std::nullopt;
    if (!rows)
        return fail({ErrorKind::BadFile, 0, name, {},
                     problem.error == QJsonParseError::NoError ? QStringLiteral("there is no array of accounts in it") : problem.errorString()});
    QStringList header;
    for (const auto &row : *rows) {
        if (!row.isObject())
            return fail({ErrorKind::BadFile, 0, name, {}, QStringLiteral("an account is no object")});
        for (const QString &key : row.toObject().keys()) {
            if (!header.contains(key))
                header += key;
        }
    }
    QList<QStringList> table{header};
    for (const auto &row : *rows) {
        QStringList cells;
        for (const QString &key : std::as_const(header))
            cells += textOf(row.toObject().value(key));
        table += cells;
    }
    return table;
}

Result<QList<QStringList>> tableOf(const QByteArray &bytes, const QString &name)
{
    if (isXlsx(bytes))
        return readXlsx(bytes);
    const QByteArray begin = bytes.left(64).trimmed();
    if (begin.startsWith('[') || begin.startsWith('{'))
        return jsonTable(bytes, name);
    const Result<QList<CsvRecord>> records = readCsv(bytes);
    if (!records)
        return fail(records.error());
    return fieldsOf(*records);
}

} // namespace

Result<ListTable> listTableOf(const QByteArray &bytes, const QString &name)
{
    Result<QList<QStringList>> table = tableOf(bytes, name);
    if (!table) { // it is no file of Airside's, so it is neither damaged nor newer to anybody but its tool
        const Error &why = table.error();
        if (why.kind == ErrorKind::BadFile)
            return fail({ErrorKind::InvalidInput, 0, name, withFullStop(why.detail), {}});
        return fail({why.kind, 0, name, why.message, why.detail});
    }
    while (!table->isEmpty() && table->first().isEmpty())
        table->removeFirst();
    if (table->isEmpty())
        return fail({ErrorKind::InvalidInput, 0, name, QStringLiteral("there is nothing in it."), {}});
    return ListTable{table->first(), table->mid(1), name, sha256Hex(bytes)};
}

Result<ListTable> readListFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray bytes = file.read(kLargestList + 1);
    if (file.error() != QFileDevice::NoError)
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    if (bytes.size() > kLargestList)
        return fail({ErrorKind::TooLarge, 0, path, {}, {}});
    return listTableOf(bytes, QFileInfo(path).fileName());
}

} // namespace airside
