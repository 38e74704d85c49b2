#include "ui/kit/sortheader.h"

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

constexpr int kNumberWidth = 10;

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
    const int place = placeOf(logicalIndex);
    if (place < 1)
        return;
    option->sortIndicator = m_keys[place].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    // Blanks at the end keep the room that the number is painted in.
    const int room = sectionSize(logicalIndex) - 3 * metrics::grid - kNumberWidth;
    option->text = option->fontMetrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight, room);
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect, logicalIndex);
    const int place = placeOf(logicalIndex);
    if (place < 1 || rect.width() < 3 * kNumberWidth)
        return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    option.rect = rect;
    const QRect arrow = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect box(rightToLeft ? arrow.right() + 1 : arrow.left() - kNumberWidth, rect.top(), kNumberWidth, rect.height());
    painter->save();
    painter->setFont(secondaryFont(font()));
    painter->setPen(Theme::of(palette()).muted);
    painter->drawText(box, Qt::AlignCenter, QLocale().toString(place + 1));
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
    if (wanted < 0) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    if (logicalIndexAt(event->position().toPoint()) == wanted)
        Q_EMIT sortKeyWanted(wanted);
}

QString SortHeader::tipOf(int column) const
{
    QStringList parts{model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), // rich text already
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
