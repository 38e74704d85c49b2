#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRect;

namespace airside {

/// An icon of resources/icons ("shield", "refresh"), drawn in the application palette's colours at any size; it
/// follows a change of the palette. colour: instead of the text colour. An unknown name gives a null icon.
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &colour = {});

/// Paints it in one colour, for delegates.
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour);

} // namespace airside
