#include "core/export/formats.h"
#include "core/export/writers.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace airside {

namespace {

QJsonValue jsonCell(const QVariant &value, ColumnType type)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (type) {
    case ColumnType::Text:
        return value.toString();
    case ColumnType::Number:
        return value.toLongLong();
    case ColumnType::Boolean:
        return value.toBool();
    }
    return QJsonValue::Null;
}

/// One value as it stands in JSON; QJsonDocument knows arrays and objects only.
QByteArray jsonText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace

bool writeJson(const Sheet &sheet, QIODevice &device)
{
    QJsonObject about;
    for (const auto &[name, value] : sheet.cover)
        about.insert(name, value);
    const QByteArray head = QJsonDocument(QJsonObject{{QStringLiteral("title"), sheet.title}, {QStringLiteral("about"), about}})
                                .toJson(QJsonDocument::Compact);
    if (!writeAll(device, head.chopped(1) + ",\n\"rows\":["))
        return false;
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const QList<QVariant> cells = sheet.row(row);
        QJsonObject object;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            object.insert(sheet.columns[i].key, jsonCell(cells.value(i), sheet.columns[i].type));
        if (!writeAll(device, (row == 0 ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact)))
            return false;
    }
    return writeAll(device, "\n]}\n");
}

QByteArray jsonRowsBytes(const Sheet &sheet)
{
    QList<QByteArray> names;
    for (const SheetColumn &column : sheet.columns)
        names += jsonText(column.key) + ": ";
    QByteArrayList lines;
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const QList<QVariant> cells = sheet.row(row);
        QByteArrayList members;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            members += names[i] + jsonText(jsonCell(cells.value(i), sheet.columns[i].type));
        lines += "  {" + members.join(", ") + '}';
    }
    return lines.isEmpty() ? QByteArrayLiteral("[]\n") : "[\n" + lines.join(",\n") + "\n]\n";
}

} // namespace airside
