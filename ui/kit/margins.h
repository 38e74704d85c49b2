#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace airside {

/// Margins of a layout that differ at the beginning and the end of a line: Qt mirrors what lies in a layout, but not
/// the margins around it.
[[nodiscard]] inline QMargins lineMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QMargins(end, top, start, bottom)
                                                                  : QMargins(start, top, end, bottom);
}

/// An arrow back points to where lines begin, also where that is at the right.
inline QString mirroredArrows(QString text)
{
    return QGuiApplication::isRightToLeft() ? text.replace(QChar(0x2190), QChar(0x2192)) : text;
}

} // namespace airside
