#include "ui/kit/controlstyle.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace airside {

namespace {

/// A metric of this program: the style is what reaches every table, also when it changes.
constexpr auto kRowHeightMetric = QStyle::PixelMetric(QStyle::PM_CustomBase + 0x41);
constexpr int kComboHeight = 26; ///< of a line edit
constexpr int kComboInset = 10;  ///< of a line edit's text
constexpr int kComboArrow = 24;

QColor edgeOf(const Theme &theme, bool enabled)
{
    return enabled ? theme.edge : theme.line;
}

Qt::CheckState stateOf(const QStyleOption &option)
{
    if (option.state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return option.state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

void paintRadioButton(QPainter &painter, const QRect &area, bool on, bool enabled, const Theme &theme)
{
    QRectF ring(0, 0, metrics::icon - 3, metrics::icon - 3);
    ring.moveCenter(QRectF(area).center());
    const QColor ink = enabled ? theme.accent : theme.muted;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? ink : edgeOf(theme, enabled), 1.2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(ring.adjusted(3, 3, -3, -3));
    }
    painter.restore();
}

void paintFocus(QPainter &painter, const QRect &area, const Theme &theme)
{
    const int width = theme.scheme == Theme::Scheme::HighContrast ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0), 3, 3);
    painter.restore();
}

void paintCombo(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const Theme theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    const double width = focused && theme.scheme == Theme::Scheme::HighContrast ? 2 : 1;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver && theme.scheme != Theme::Scheme::HighContrast;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? theme.accent : edgeOf(theme, enabled), width));
    painter.setBrush(hovered ? theme.hover : theme.surface);
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 4, 4);
    painter.restore();
    QRect icon(0, 0, 12, 12);
    icon.moveCenter(arrow.center());
    paintIcon(painter, QStringLiteral("chevron-down"), icon, enabled ? theme.muted : theme.line);
}

} // namespace

void paintCheckBox(QPainter &painter, const QRect &area, Qt::CheckState state, bool enabled, const Theme &theme)
{
    QRectF box(0, 0, metrics::icon - 3, metrics::icon - 3);
    box.moveCenter(QRectF(area).center());
    const QColor ink = enabled ? theme.accent : theme.muted;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state == Qt::Unchecked ? edgeOf(theme, enabled) : ink, 1.2));
    painter.setBrush(state == Qt::Unchecked ? theme.surface : ink);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(enabled ? theme.onAccent : theme.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    if (state == Qt::Checked)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    else if (state == Qt::PartiallyChecked)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter.restore();
}

ControlStyle::ControlStyle(int rowHeight)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_rowHeight(rowHeight)
{
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // QLabel puts a text where its own letters begin: a name in Latin letters would lie on the wrong side of an Arabic window.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->layoutDirection() == Qt::RightToLeft)
        label->setAlignment(visualAlignment(Qt::RightToLeft, label->alignment()));
    const auto *button = qobject_cast<QToolButton *>(widget);
    const auto *field = button ? qobject_cast<QLineEdit *>(widget->parentWidget()) : nullptr;
    if (!field || !widget->accessibleName().isEmpty())
        return;
    const QAction *action = button->defaultAction();
    const bool clears = !action || action->objectName() == QLatin1String("_q_qlineeditclearaction");
    widget->setAccessibleName(clears ? tr("Clear the field") : action->text().isEmpty() ? tr("Search") : action->text());
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintCheckBox(*painter, option->rect, stateOf(*option), enabled, Theme::of(option->palette));
    else if (element == PE_IndicatorRadioButton)
        paintRadioButton(*painter, option->rect, option->state & State_On, enabled, Theme::of(option->palette));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option); heading && element == CE_HeaderLabel) {
        QStyleOptionHeader fitting(*heading);
        QFont strong = painter->font(); // the stylesheet's weight comes later
        strong.setWeight(QFont::DemiBold);
        fitting.text = QFontMetrics(strong).elidedText(heading->text, Qt::ElideRight, heading->rect.width());
        QProxyStyle::drawControl(element, &fitting, painter, widget);
        return;
    }
    const bool check = element == CE_CheckBox;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || !(check || element == CE_RadioButton)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton quiet(*button);
    quiet.state &= ~State_HasFocus;
    QProxyStyle::drawControl(element, &quiet, painter, widget);
    if (!(button->state & State_HasFocus))
        return;
    const QRect label = subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, button, widget);
    const QRect mark = subElementRect(check ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, button, widget);
    const QSize text = itemTextRect(button->fontMetrics, label, Qt::AlignLeft | Qt::TextShowMnemonic, true, button->text).size();
    QRect words(label.topLeft(), QSize(std::min(text.width() + metrics::half, label.width()), label.height()));
    words = visualRect(button->direction, label, words);
    paintFocus(*painter, (button->text.isEmpty() ? mark : mark | words).adjusted(-2, 0, 2, 0) & button->rect,
               Theme::of(button->palette));
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo)
        paintCombo(*painter, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control != CC_ComboBox || (part != SC_ComboBoxEditField && part != SC_ComboBoxArrow))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect whole = option->rect;
    const QRect area = part == SC_ComboBoxArrow ? QRect(whole.right() - kComboArrow + 1, whole.top(), kComboArrow, whole.height())
                                                : whole.adjusted(kComboInset - 1, 1, -kComboArrow, -1);
    return visualRect(option->direction, whole, area);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + kComboInset + kComboArrow + metrics::half, std::max(size.height() + 4, kComboHeight)};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::icon;
    default:
        if (metric == kRowHeightMetric)
            return m_rowHeight;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout; // what confirms stands at the end, as in all forms of this program
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

int rowHeight(const QWidget &widget)
{
    const int height = widget.style()->pixelMetric(kRowHeightMetric, nullptr, &widget);
    return height > 0 ? height : metrics::row;
}

} // namespace airside
