#include "ui/kit/sortheader.h"

#include "models/modelroles.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>

namespace airside {

namespace {

constexpr int kNumberWidth = 8;
constexpr int kArrowWidth = 10;

/// As a list is read: down for ascending.
void paintArrow(QPainter *painter, const QRect &box, Qt::SortOrder order, const QColor &ink)
{
    const QPointF middle = QRectF(box).center();
    const double half = kArrowWidth / 2.0 - 1;
    const double tip = order == Qt::AscendingOrder ? half / 2 : -half / 2;
    const QPolygonF arrow({middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(arrow);
    painter->restore();
}

} // namespace

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true); // as the header that QTableView makes for itself
}

void SortHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

int SortHeader::placeOf(int column) const
{
    const auto at = std::ranges::find(m_keys, column, &SortKey::column);
    return at == m_keys.end() ? -1 : int(at - m_keys.begin());
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (m_groundOnly) {
        option->text.clear();
        option->sortIndicator = QStyleOptionHeader::None;
    }
}

/// The style paints the ground only: it knows no number, its arrow stands on titles at the end side, and a style sheet does
/// not mirror them.
void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    m_groundOnly = true;
    QHeaderView::paintSection(painter, rect, logicalIndex);
    m_groundOnly = false;
    const int place = placeOf(logicalIndex);
    const bool alone = m_keys.isEmpty() && isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const auto mirrored = [this, &rect](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    const QColor ink = Theme::of(palette()).muted;
    painter->save();
    painter->setClipRect(rect);
    if (model()->headerData(logicalIndex, Qt::Horizontal, ToneRole).value<Tone>() == Tone::Production)
        painter->fillRect(mirrored(QRect(rect.left(), rect.top() + 6, metrics::frame, rect.height() - 12)),
                          Theme::of(palette()).production);
    painter->setPen(ink);
    int end = rect.right() - metrics::grid + 1; // of what is left
    const auto take = [&](int width) {
        end -= width;
        return mirrored(QRect(end, rect.top(), width, rect.height()));
    };
    if (place >= 0 || alone) {
        paintArrow(painter, take(kArrowWidth), alone ? sortIndicatorOrder() : m_keys[place].order, ink);
        end -= metrics::half;
    }
    if (place > 0) {
        painter->setFont(secondaryFont(font()));
        painter->drawText(take(kNumberWidth), Qt::AlignCenter, QLocale().toString(place + 1));
        end -= metrics::half;
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as the style sheet has the others
    painter->setFont(bold);
    const QRect title(rect.left() + metrics::grid, rect.top(), std::max(0, end - rect.left() - metrics::grid), rect.height());
    const QVariant wish = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment align = wish.isValid() ? Qt::Alignment(wish.toInt()) : defaultAlignment();
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->drawText(mirrored(title), int(QStyle::visualAlignment(layoutDirection(), align | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(text, Qt::ElideRight, title.width()));
    painter->restore();
}

bool SortHeader::beginAdding(const QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !(event->modifiers() & Qt::ShiftModifier) || m_keys.isEmpty())
        return false;
    m_adding = logicalIndexAt(event->position().toPoint());
    if (m_adding >= 0)
        Q_EMIT sectionPressed(m_adding);
    return true;
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    if (!beginAdding(event))
        QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!beginAdding(event)) // the second of two quick clicks
        QHeaderView::mouseDoubleClickEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int wanted = std::exchange(m_adding, -1);
    if (wanted < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (logicalIndexAt(event->position().toPoint()) == wanted)
        Q_EMIT sortKeyWanted(wanted);
    Q_EMIT released();
}

QString SortHeader::tipOf(int column) const
{
    QStringList parts{model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped(), // the heading may have no room for it
                      model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), // rich text already
                      sortSentence(m_keys, column).toHtmlEscaped()};
    if (!m_keys.isEmpty())
        parts += tr("Click to sort by it alone, Shift+click to sort by it within the others.").toHtmlEscaped();
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : QStringLiteral("<p>") + parts.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

bool SortHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !model())
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(), column < 0 ? QString() : tipOf(column), this);
    return true;
}

} // namespace airside
