#include "app/ctl/safejson.h"

#include <QJsonDocument>

namespace airside::ctl {

namespace {

bool mustBeEscaped(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QByteArray safeJson(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool plain = std::all_of(json.begin(), json.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    if (plain)
        return json;
    // Characters beyond ASCII stand only inside the strings of a JSON text, where an escape is always allowed.
    QString out;
    const QString text = QString::fromUtf8(json);
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSurrogate() || !mustBeEscaped(c))
            out += c;
        else
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out.toUtf8();
}

} // namespace airside::ctl
