#include "ui/shell/palettedelegate.h"

#include "models/modelroles.h"
#include "models/palettemodel.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace airside {

namespace {

constexpr int kRow = 30;
constexpr int kHeading = 20;

/// Takes width from the start or the end of the rest, mirrored in right-to-left.
class Line
{
public:
    Line(const QRect &whole, Qt::LayoutDirection direction)
        : m_whole(whole)
        , m_rest(whole)
        , m_direction(direction)
    {
    }
    [[nodiscard]] int room() const { return m_rest.width(); }
    QRect start(int width)
    {
        const QRect part(m_rest.left(), m_rest.top(), width, m_rest.height());
        m_rest.setLeft(m_rest.left() + width + metrics::grid);
        return QStyle::visualRect(m_direction, m_whole, part);
    }
    QRect end(int width)
    {
        const QRect part(m_rest.right() - width + 1, m_rest.top(), width, m_rest.height());
        m_rest.setRight(m_rest.right() - width - metrics::grid);
        return QStyle::visualRect(m_direction, m_whole, part);
    }

private:
    QRect m_whole;
    QRect m_rest;
    Qt::LayoutDirection m_direction;
};

void drawPart(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const Qt::Alignment align = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect, int(align) | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The palette of an option is the disabled one for headings, too faint to read.
    const Theme plain = Theme::of(option.widget ? option.widget->palette() : option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const Theme theme = selected ? plain.selected() : plain;
    const QString text = index.data().toString();
    painter->save();
    Line line(option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0), option.direction);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(secondaryFont(option.font));
        painter->setPen(theme.muted);
        drawPart(*painter, line.start(line.room()), text, option.direction);
        painter->restore();
        return;
    }
    const bool contrast = theme.scheme == Theme::Scheme::HighContrast;
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver && !contrast)
        painter->fillRect(option.rect, theme.hover);
    if (selected) {
        painter->setPen(QPen(theme.accent, contrast ? 2 : 1));
        painter->drawRect(option.rect.adjusted(contrast ? 1 : 0, contrast ? 1 : 0, contrast ? -2 : -1, contrast ? -2 : -1));
    }
    QRect icon = line.start(metrics::icon);
    icon.setTop(icon.top() + (icon.height() - metrics::icon) / 2);
    icon.setHeight(metrics::icon);
    paintIcon(*painter, index.data(IconRole).toString(), icon, index.data(PaletteModel::ProductionRole).toBool() ? theme.production : theme.muted);
    painter->setFont(option.font);
    const QFontMetrics metricsOfText(option.font);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setPen(theme.muted);
        drawPart(*painter, line.end(metricsOfText.horizontalAdvance(keys) + 1), keys, option.direction);
    }
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int most = detail.isEmpty() ? line.room() : line.room() * 3 / 5;
    painter->setPen(theme.text);
    drawPart(*painter, line.start(std::min(metricsOfText.horizontalAdvance(text) + 1, most)), text, option.direction);
    painter->setPen(theme.muted);
    if (!detail.isEmpty() && line.room() > 3 * metrics::grid)
        drawPart(*painter, line.start(line.room()), detail, option.direction);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {metrics::sidebar, index.data(PaletteModel::HeadingRole).toBool() ? kHeading : kRow};
}

} // namespace airside
