#include "ui/roles/matrixdelegate.h"

#include "models/matrixmodel.h"
#include "ui/kit/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace airside {

namespace {

constexpr int kMarkBox = 16;
constexpr int kFoldBox = 16;
constexpr int kIndent = 16;
constexpr int kNamePadding = 6;

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintBox(QPainter &painter, const QRectF &box, const QColor &line, const QColor &ground, Qt::PenStyle style = Qt::SolidLine)
{
    painter.setPen(QPen(line, 1.4, style));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
}

QString signedCounts(int added, int taken)
{
    QStringList parts;
    if (added > 0)
        parts += QStringLiteral("+%1").arg(added);
    if (taken > 0)
        parts += QStringLiteral("\u2212%1").arg(taken);
    return parts.join(QLatin1Char(' '));
}

/// Hands out parts of a line from its two ends, mirrored where text runs from the right.
struct NameLine
{
    QRect whole;
    QRect rest;
    Qt::LayoutDirection direction;

    QRect fromStart(int width)
    {
        const QRect part(rest.left(), rest.top(), std::min(width, rest.width()), rest.height());
        rest.setLeft(part.right() + 1);
        return QStyle::visualRect(direction, whole, part);
    }
    QRect fromEnd(int width)
    {
        const int taken = std::min(width, rest.width());
        const QRect part(rest.right() - taken + 1, rest.top(), taken, rest.height());
        rest.setRight(part.left() - kNamePadding);
        return QStyle::visualRect(direction, whole, part);
    }
    [[nodiscard]] QRect middle() const { return QStyle::visualRect(direction, whole, rest); }
};

} // namespace

QRect MatrixDelegate::foldArea(const QRect &cell, int depth, Qt::LayoutDirection direction)
{
    const QRect area(cell.left() + kNamePadding + std::max(0, depth - 1) * kIndent + (depth > 0 ? kIndent / 2 : 0), cell.top(), kFoldBox,
                     cell.height());
    return QStyle::visualRect(direction, cell, area);
}

QRect MatrixDelegate::markArea(const QRect &cell)
{
    QRect area(0, 0, 2 * kMarkBox, cell.height());
    area.moveCenter(cell.center());
    return area;
}

const Theme &MatrixDelegate::themeOf(const QPalette &palette) const
{
    if (palette.cacheKey() != m_paletteKey) {
        m_theme = Theme::of(palette);
        m_paletteKey = palette.cacheKey();
    }
    return m_theme;
}

void MatrixDelegate::paintMark(QPainter &painter, MatrixMark mark, const QRect &box, const Theme &theme)
{
    if (mark == MatrixMark::NotThere)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(box).adjusted(1.2, 1.2, -1.2, -1.2);
    switch (mark) {
    case MatrixMark::NotThere:
        break;
    case MatrixMark::Empty:
    case MatrixMark::NoneOf:
        paintBox(painter, frame, theme.edge, {});
        break;
    case MatrixMark::Granted:
    case MatrixMark::AllOf:
        paintBox(painter, frame, theme.accent, theme.accent);
        paintTick(painter, frame, theme.onAccent);
        break;
    case MatrixMark::SomeOf:
        paintBox(painter, frame, theme.accent, {});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(frame.adjusted(3.4, 3.4, -3.4, -3.4), 1.5, 1.5);
        break;
    case MatrixMark::Differs: {
        QPainterPath half;
        half.moveTo(frame.bottomLeft());
        half.lineTo(frame.topRight());
        half.lineTo(frame.bottomRight());
        half.closeSubpath();
        painter.fillPath(half, theme.warn);
        painter.setPen(QPen(theme.warn, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        break;
    }
    case MatrixMark::StagedGrant:
        paintBox(painter, frame, theme.staged, blend(theme.staged, theme.surface, 0.12));
        painter.setPen(QPen(theme.staged, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(frame.center().x(), frame.top() + 3.2), QPointF(frame.center().x(), frame.bottom() - 3.2));
        painter.drawLine(QPointF(frame.left() + 3.2, frame.center().y()), QPointF(frame.right() - 3.2, frame.center().y()));
        break;
    case MatrixMark::StagedRevoke:
        paintBox(painter, frame, theme.staged, {}, Qt::DotLine);
        paintTick(painter, frame, blend(theme.staged, theme.surface, 0.6));
        painter.setPen(QPen(theme.staged, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(frame.left() - 3, frame.center().y()), QPointF(frame.right() + 3, frame.center().y()));
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MatrixDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const Theme &theme) const
{
    const int depth = index.data(MatrixModel::DepthRole).toInt();
    const auto fold = MatrixModel::Fold(index.data(MatrixModel::FoldRole).toInt());
    const bool missing = index.data(MatrixModel::MissingRole).toBool();
    const QRect arrow = foldArea(option.rect, depth, option.direction);
    if (fold != MatrixModel::Fold::Leaf) {
        QRect icon(0, 0, 12, 12);
        icon.moveCenter(arrow.center());
        paintIcon(painter, fold == MatrixModel::Fold::Folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), icon, theme.muted);
    }
    NameLine line{option.rect, option.rect.adjusted(kNamePadding, 0, -kNamePadding, 0), option.direction};
    line.fromStart(std::max(0, depth - 1) * kIndent + (depth > 0 ? kIndent / 2 : 0) + kFoldBox + 2);

    const QString counts = signedCounts(index.data(MatrixModel::GrantsAddedRole).toInt(),
                                        index.data(MatrixModel::GrantsTakenRole).toInt());
    QFont font = option.font;
    if (!counts.isEmpty()) {
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.staged);
        painter.drawText(line.fromEnd(QFontMetrics(font).horizontalAdvance(counts) + 2), Qt::AlignCenter, counts);
    }
    const QString hint = index.data(MatrixModel::HintRole).toString();
    if (!hint.isEmpty()) {
        painter.setFont(secondaryFont(option.font));
        painter.setPen(missing ? theme.warn : theme.muted);
        painter.drawText(line.fromEnd(painter.fontMetrics().horizontalAdvance(hint) + 2), Qt::AlignCenter, hint);
    }
    if (missing) {
        QRect icon(0, 0, metrics::icon, metrics::icon);
        icon.moveCenter(line.fromStart(metrics::icon + kNamePadding).center());
        paintIcon(painter, QStringLiteral("warning"), icon, theme.warn);
    }
    font = option.font;
    const auto kind = MatrixRow::Kind(index.data(MatrixModel::KindRole).toInt());
    font.setWeight(kind == MatrixRow::Kind::Group ? QFont::DemiBold : kind == MatrixRow::Kind::Label ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(kind == MatrixRow::Kind::DagRuns ? theme.muted : theme.text);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, line.middle().width());
    painter.drawText(line.middle(), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &plain = themeOf(option.palette);
    const bool contrast = plain.scheme == Theme::Scheme::HighContrast;
    const bool selected = option.state & QStyle::State_Selected;
    const Theme inverse = selected && contrast ? plain.selected() : Theme();
    const Theme &theme = selected && contrast ? inverse : plain;
    const bool group = index.data(MatrixModel::DepthRole).toInt() == 0;
    painter->save();
    painter->setClipRect(option.rect);
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if ((option.state & QStyle::State_MouseOver) && !contrast)
        painter->fillRect(option.rect, theme.hover);
    else if (group && !contrast)
        painter->fillRect(option.rect, blend(theme.text, theme.surface, 0.05));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), blend(theme.line, theme.surface, 0.6));
    if (index.column() == MatrixModel::ResourceColumn) {
        paintName(*painter, option, index, theme);
    } else {
        QRect box(0, 0, kMarkBox, kMarkBox);
        box.moveCenter(option.rect.center());
        paintMark(*painter, MatrixMark(index.data(MatrixModel::MarkRole).toInt()), box, theme);
    }
    const bool focused = option.state & QStyle::State_HasFocus;
    if (focused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {index.column() == MatrixModel::ResourceColumn ? 240 : 64, metrics::row};
}

bool MatrixDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace airside
