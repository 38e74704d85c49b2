#include "ui/kit/tableheader.h"

#include "models/modelroles.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace airside {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const bool production = model() && model()->headerData(logicalIndex, orientation(), ToneRole).value<Tone>() == Tone::Production;
    painter->save();
    if (production) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
    }
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (production)
        painter->fillRect(QStyle::visualRect(layoutDirection(), rect, QRect(rect.left(), rect.top() + 6, metrics::frame, rect.height() - 12)),
                          Theme::of(palette()).production);
}

} // namespace airside
