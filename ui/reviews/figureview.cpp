#include "ui/reviews/figureview.h"

#include "ui/kit/chipdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/reviews/figuremodels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace airside {

namespace {

constexpr int kBarHeight = 12;
constexpr double kFocusPen = 2;

QColor figureColour(const QModelIndex &index, const Theme &theme)
{
    const Tone tone = index.data(ToneRole).value<Tone>();
    return tone == Tone::Plain || tone == Tone::Muted ? theme.accent : toneColour(tone, theme);
}

/// Filled, or hatched within a frame: told apart without any colour.
void paintPart(QPainter &painter, const QRect &part, const QColor &colour, bool hatched)
{
    if (part.width() <= 0 || part.height() <= 0)
        return;
    if (!hatched) {
        painter.fillRect(part, colour);
        return;
    }
    painter.fillRect(part, QBrush(colour, Qt::BDiagPattern));
    painter.setPen(colour);
    painter.drawRect(part.adjusted(0, 0, -1, -1));
}

void paintFigureGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.hover);
}

void paintFigureFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme.accent, kFocusPen));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

Theme themeOf(const QStyleOptionViewItem &option)
{
    return Theme::of(option.palette);
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::compactRow);
    verticalHeader()->setMinimumSectionSize(metrics::compactRow);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this, &FigureView::want);
}

void FigureView::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

QSize FigureView::sizeHint() const
{
    const int rows = model() ? std::clamp(model()->rowCount(), 1, m_mostRows) : 1;
    int height = rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    if (!horizontalHeader()->isHidden())
        height += horizontalHeader()->sizeHint().height();
    if (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        height += horizontalScrollBar()->sizeHint().height();
    return {metrics::panel, height};
}

void FigureView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

void FigureView::want(const QModelIndex &index)
{
    const QString filter = index.data(FilterRole).toString();
    if (!filter.isEmpty())
        Q_EMIT itemsWanted(filter);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        want(currentIndex());
    else if (!event->text().isEmpty() && event->text().at(0).isLetter())
        event->ignore(); // a command of the page; there is nothing to search
    else
        QTableView::keyPressEvent(event);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const int up = event->angleDelta().y();
    if (bar->maximum() == bar->minimum() || (up > 0 && bar->value() == bar->minimum()) || (up < 0 && bar->value() == bar->maximum()))
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option);
    painter->save();
    paintFigureGround(*painter, option, theme);
    const QRect cell = option.rect.adjusted(metrics::half, 0, -metrics::half, 0);
    if (index.column() == BarModel::Bar) {
        const QRect whole(cell.left(), cell.center().y() - kBarHeight / 2, cell.width(), kBarHeight);
        const double share = index.data(ShareRole).toDouble();
        const int length = share > 0 ? std::max(2, int(whole.width() * share)) : 0; // a little is not nothing
        painter->setPen(theme.edge);
        painter->drawRect(whole.adjusted(0, 0, -1, -1));
        const QRect part = QStyle::visualRect(option.direction, whole, QRect(whole.left(), whole.top(), length, whole.height()));
        paintPart(*painter, part, figureColour(index, theme), index.data(HatchedRole).toBool());
    } else {
        const bool isName = index.column() == BarModel::Name;
        const QString icon = index.data(IconRole).toString();
        const Tone tone = index.data(ToneRole).value<Tone>();
        const QColor colour = toneColour(tone, theme);
        QRect text = cell;
        if (!icon.isEmpty()) {
            const QRect place(cell.left(), cell.center().y() - metrics::icon / 2, metrics::icon, metrics::icon);
            paintIcon(*painter, icon, QStyle::visualRect(option.direction, cell, place), colour);
            text.adjust(metrics::icon + metrics::half, 0, 0, 0);
            text = QStyle::visualRect(option.direction, cell, text);
        }
        painter->setPen(isName ? theme.text : colour);
        painter->setFont(option.font);
        const QString shown = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), shown);
    }
    paintFigureFocus(*painter, option, theme);
    painter->restore();
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option);
    painter->save();
    paintFigureGround(*painter, option, theme);
    painter->setFont(option.font);
    const int line = painter->fontMetrics().height();
    const QRect room = option.rect.adjusted(metrics::half, line + metrics::half, -metrics::half, -1);
    const double share = index.data(ShareRole).toDouble();
    const int height = share > 0 ? std::max(2, int(room.height() * share)) : 0;
    const QRect column(room.left(), room.bottom() + 1 - height, room.width(), height);
    paintPart(*painter, column, theme.accent, false);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(share > 0 ? theme.text : theme.muted);
    const QRect value(option.rect.left(), column.top() - line - 1, option.rect.width(), line);
    painter->drawText(value, Qt::AlignCenter, index.data().toString());
    paintFigureFocus(*painter, option, theme);
    painter->restore();
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option);
    painter->save();
    paintFigureGround(*painter, option, theme);
    const QString words = index.data().toString();
    if (!words.isEmpty()) {
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        painter->setPen(theme.line);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
        const double share = index.data(ShareRole).toDouble();
        // Open: a hatched strip at the beginning, as long as the share; the words stand on a plain ground.
        const int strip = share > 0 ? std::max(4, int(cell.width() * share / 4)) : 0;
        paintPart(*painter, QStyle::visualRect(option.direction, cell, QRect(cell.left(), cell.top(), strip, cell.height())), theme.warn, true);
        const QRect place(cell.left() + cell.width() / 4 + metrics::half, cell.center().y() - metrics::icon / 2 + 1, metrics::icon, metrics::icon);
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty())
            paintIcon(*painter, icon, QStyle::visualRect(option.direction, cell, place), theme.warn);
        const QRect text(place.right() + metrics::half, cell.top(), cell.right() - place.right() - 2 * metrics::half, cell.height());
        painter->setFont(option.font);
        painter->setPen(share > 0 ? theme.text : theme.muted);
        painter->drawText(QStyle::visualRect(option.direction, cell, text), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    }
    paintFigureFocus(*painter, option, theme);
    painter->restore();
}

} // namespace airside
