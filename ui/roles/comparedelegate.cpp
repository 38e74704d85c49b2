#include "ui/roles/comparedelegate.h"

#include "models/comparemodel.h"
#include "ui/kit/icons.h"
#include "ui/roles/matrixdelegate.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace airside {

namespace {

constexpr int kCompareMark = 16;
constexpr int kComparePadding = 6;
constexpr int kCompareIndent = 24;

} // namespace

void CompareDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const bool group = index.data(CompareModel::GroupRole).toBool();
    QRect line = option.rect.adjusted(kComparePadding, 0, -kComparePadding, 0);
    if (index.column() == CompareModel::ResourceColumn) {
        QRect fold(line.left(), line.top() + (line.height() - 12) / 2, 12, 12);
        if (group)
            paintIcon(painter, index.data(CompareModel::FoldedRole).toBool() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                      QStyle::visualRect(option.direction, line, fold), theme.muted);
        QRect rest = line.adjusted(group ? fold.width() + kComparePadding : kCompareIndent, 0, 0, 0);
        line = QStyle::visualRect(option.direction, line, rest);
    }
    QFont font = option.font;
    font.setWeight(group ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const bool centred = index.column() == CompareModel::DiffersColumn;
    painter.setPen(group || index.column() == CompareModel::ResourceColumn ? theme.text : theme.muted);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, line.width());
    const Qt::Alignment side = centred ? Qt::AlignHCenter : QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(line, int(side) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme plain = Theme::of(option.palette);
    const bool contrast = plain.scheme == Theme::Scheme::HighContrast;
    const bool selected = option.state & QStyle::State_Selected;
    const Theme inverse = selected && contrast ? plain.selected() : Theme();
    const Theme &theme = selected && contrast ? inverse : plain;
    const bool group = index.data(CompareModel::GroupRole).toBool();
    painter->save();
    painter->setClipRect(option.rect);
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if ((option.state & QStyle::State_MouseOver) && !contrast)
        painter->fillRect(option.rect, theme.hover);
    else if (group && !contrast)
        painter->fillRect(option.rect, blend(theme.text, theme.surface, 0.05));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), blend(theme.line, theme.surface, 0.6));
    const bool marks = index.column() > CompareModel::DiffersColumn || (index.column() == CompareModel::DiffersColumn && !group);
    if (marks) {
        QRect box(0, 0, kCompareMark, kCompareMark);
        box.moveCenter(option.rect.center());
        MatrixDelegate::paintMark(*painter, MatrixMark(index.data(CompareModel::MarkRole).toInt()), box, theme);
    } else {
        paintText(*painter, option, index, theme);
    }
    const bool focused = option.state & QStyle::State_HasFocus;
    if (focused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool words = index.column() == CompareModel::ActionColumn;
    const int width = words ? option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kComparePadding : 0;
    return {std::max(64, width), metrics::row};
}

bool CompareDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

CompareHeader::CompareHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Compared roles"));
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(40);
    setHighlightSections(false);
    setSectionsClickable(false);
    setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * metrics::grid);
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::of(QGuiApplication::palette()); // the stylesheet gives headers a palette of their own
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, theme.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->fillRect(QRect(layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right(), rect.top() + metrics::half, 1,
                            rect.height() - metrics::grid),
                      theme.line);
    const QRect area = rect.adjusted(metrics::half + 2, metrics::grid, -metrics::half - 2, -metrics::grid);
    const int line = fontMetrics().lineSpacing();
    const QStringList head = model()->headerData(section, orientation(), CompareModel::HeadRole).toStringList();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    if (head.isEmpty()) {
        const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        painter->setFont(strong);
        painter->setPen(theme.muted); // as the headings of every table
        const QRect last(area.left(), area.bottom() - line + 1, area.width(), line);
        painter->drawText(last, int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine,
                          QFontMetrics(strong).elidedText(model()->headerData(section, orientation()).toString(), Qt::ElideRight, area.width()));
    }
    const QFont small = secondaryFont(font());
    for (int i = 0; i < head.size(); ++i) {
        const QFont &used = i == 0 ? strong : small;
        painter->setFont(used);
        painter->setPen(i == 0 ? theme.text : theme.muted);
        painter->drawText(QRect(area.left(), area.top() + i * line, area.width(), line), Qt::AlignCenter | Qt::TextSingleLine,
                          QFontMetrics(used).elidedText(head[i], i == 0 ? Qt::ElideMiddle : Qt::ElideRight, area.width()));
    }
    painter->restore();
}

} // namespace airside
