#include "core/store/storabletext.h"

namespace airside {

namespace {

constexpr QChar kMark(u'\1');
constexpr qsizetype kDigits = 4;

bool isPlain(const QString &text)
{
    if (text.startsWith(kMark) || text.startsWith(QChar(QChar::ByteOrderMark)))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit == 0 || unit >= 0xFFFE || QChar::isLowSurrogate(unit))
            return false;
        if (QChar::isHighSurrogate(unit)) {
            if (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

} // namespace

QString toStorable(const QString &text)
{
    if (isPlain(text))
        return text;
    QString stored(kMark);
    for (const QChar unit : text)
        stored += QString::number(unit.unicode(), 16).rightJustified(kDigits, QLatin1Char('0'));
    return stored;
}

QString fromStorable(const QString &stored)
{
    if (!stored.startsWith(kMark))
        return stored;
    QString text;
    for (qsizetype at = 1; at + kDigits <= stored.size(); at += kDigits)
        text += QChar(QStringView(stored).mid(at, kDigits).toUShort(nullptr, 16));
    return text;
}

} // namespace airside
