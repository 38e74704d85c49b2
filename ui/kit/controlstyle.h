#pragma once

#include <QProxyStyle>

namespace airside {

struct Theme;

/// Fusion, with check boxes, radio buttons and combo boxes drawn in the theme's colours, so that they look the same in a
/// dialog as in a list and show the keyboard's focus. Dialog buttons have no icons.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ControlStyle(int rowHeight);

    /// Gives the buttons inside of a text field their names, which nothing but their pictures tells, and labels their side.
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;

private:
    int m_rowHeight;
};

/// The height of a table's rows in the application's look; 28 px in another style.
[[nodiscard]] int rowHeight(const QWidget &widget);

/// A check box as everywhere in the program, in a square of 16 px.
void paintCheckBox(QPainter &painter, const QRect &area, Qt::CheckState state, bool enabled, const Theme &theme);

} // namespace airside
