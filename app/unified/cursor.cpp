#include "app/unified/cursor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside::unified {

QString encodeCursor(const Cursor &cursor)
{
    QJsonArray fields{1, cursor.list, cursor.instances, cursor.at, cursor.offset, cursor.last};
    if (cursor.back)
        fields += true;
    const QByteArray json = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<Cursor> decodeCursor(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray fields = decoded ? QJsonDocument::fromJson(*decoded).array() : QJsonArray();
    const qint64 offset = fields.at(4).toInteger(-1);
    const bool back = fields.size() == 7 && fields.at(6).toBool();
    if (fields.size() != (back ? 7 : 6) || fields.at(0).toInt() != 1 || offset < 0)
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("the cursor is not one that a list gave."), {}});
    return Cursor{fields.at(1).toString(), fields.at(2).toString(), fields.at(3).toString(), offset, fields.at(5).toString(), back};
}

} // namespace airside::unified
