#pragma once

#include <QLabel>

namespace airside {

/// Colours a label's text. The role is set too, since a label on a Base ground would take QPalette::Text.
inline void tint(QLabel *label, const QColor &colour)
{
    QPalette ink = label->palette();
    ink.setColor(QPalette::WindowText, colour);
    label->setPalette(ink);
    label->setForegroundRole(QPalette::WindowText);
}

} // namespace airside
