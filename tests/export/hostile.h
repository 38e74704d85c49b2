#pragma once

#include <QStringList>

/// Names that break programs: markup, right-to-left and zero-width characters, ANSI escapes, formulas, 10,000
/// letters, look-alikes, quotes and line breaks.
inline QStringList hostileNames()
{
    return {
        QStringLiteral("<b>bob</b>"),
        QStringLiteral("<img src='file:///etc/passwd'>"),
        QStringLiteral("evil\u202Etxt.exe"),
        QStringLiteral("ze\u200Bro"),
        QStringLiteral("\u001b[31mred\u001b[0m"),
        QStringLiteral("\u0430dmin"),
        QString(10'000, QLatin1Char('x')),
        QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
        QStringLiteral("+1"),
        QStringLiteral("-1"),
        QStringLiteral("@SUM(A1)"),
        QStringLiteral("\ttab"),
        QStringLiteral("\rcr"),
        QStringLiteral("'quoted"),
        QStringLiteral("a,\"b\"\r\nc"),
        QStringLiteral("%2 %1"),
        QStringLiteral("_x0041_"),
        QStringLiteral("日本 Zoë \U0001F600"),
    };
}
