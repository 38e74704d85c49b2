#include "ui/kit/chipdelegate.h"

#include "core/base/text.h"
#include "models/refreshmarks.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace airside {

namespace {

constexpr int chipHeight = 20;
constexpr int chipPadding = 6;
constexpr int chipIcon = 12;
constexpr int chipGap = 4;
constexpr int chipMaxWidth = 180;
constexpr int cellPadding = 8;

StagedState stagedOf(const QModelIndex &index)
{
    const QVariant staged = index.data(StagedRole);
    return staged.isValid() ? staged.value<StagedState>() : StagedState::None;
}

QString stagedSign(StagedState state)
{
    switch (state) {
    case StagedState::Added:
        return QStringLiteral("+");
    case StagedState::Removed:
        return QStringLiteral("\u2212");
    case StagedState::Changed:
        return QStringLiteral("\u25CF");
    case StagedState::None:
        break;
    }
    return {};
}

QString chipLabel(const Chip &chip)
{
    const QString sign = stagedSign(chip.staged);
    return sign.isEmpty() ? visible(chip.text) : sign + QLatin1Char(' ') + visible(chip.text);
}

/// The first of its row as it is seen: there a bar says that the row is selected, since its ground is faint.
bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
}

/// The width of a chip without painting it.
int chipWidth(const Chip &chip, const QFontMetrics &fm, int available)
{
    if (chip.word)
        return std::min({fm.horizontalAdvance(chipLabel(chip)) + chipGap, chipMaxWidth, available});
    const int icons = (chip.privileged ? chipIcon + 3 : 0) + (chip.builtIn ? chipIcon + 3 : 0);
    return std::min({fm.horizontalAdvance(chipLabel(chip)) + icons + 2 * chipPadding, chipMaxWidth, available});
}

/// At the beginning of a row a bar, whole for a new one; on a cell a turned-down corner.
void paintRefreshMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &colour)
{
    const QVariant data = index.data(RefreshRole);
    const RefreshMark mark = data.isValid() ? data.value<RefreshMark>() : RefreshMark::None;
    if (mark == RefreshMark::None)
        return;
    const QRect cell = option.rect;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    if (index.column() == 0) {
        const int inset = mark == RefreshMark::Added ? 2 : cell.height() / 4;
        // Beside the bar of a selected row.
        const int away = option.state & QStyle::State_Selected ? metrics::frame + 2 : 1;
        const QRect bar(cell.left() + away, cell.top() + inset, metrics::frame - 1, cell.height() - 2 * inset);
        painter->fillRect(QStyle::visualRect(option.direction, cell, bar), colour);
        return;
    }
    const int size = 7;
    const int corner = rightToLeft ? cell.left() : cell.right() + 1;
    const int inward = rightToLeft ? size : -size;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygon({QPoint(corner, cell.top()), QPoint(corner + inward, cell.top()), QPoint(corner, cell.top() + size)}));
}

} // namespace

QColor toneColour(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Muted:
        return theme.muted;
    case Tone::Ok:
        return theme.ok;
    case Tone::Warn:
        return theme.warn;
    case Tone::Danger:
        return theme.danger;
    case Tone::Production:
        return theme.production;
    case Tone::Plain:
        break;
    }
    return theme.text;
}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

Theme CellDelegate::themeFor(const QStyleOptionViewItem &option)
{
    const Theme theme = Theme::of(option.palette);
    return option.state & QStyle::State_Selected ? theme.selected() : theme;
}

QRect CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme theme = Theme::of(option.palette);
    const bool contrast = theme.scheme == Theme::Scheme::HighContrast;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    else if (index.data(Qt::BackgroundRole).isValid())
        painter->fillRect(option.rect, index.data(Qt::BackgroundRole).value<QBrush>());
    if ((option.state & QStyle::State_Selected) && isFirst(option, index)) {
        const QRect bar(option.rect.left(), option.rect.top(), metrics::frame, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
    }
    paintRefreshMark(painter, option, index,
                     contrast && (option.state & QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText) : theme.accent);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        const int width = contrast ? 2 : 1;
        painter->setPen(QPen(themeFor(option).accent, width));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(width - 1, width - 1, -width, -width));
    }
    return option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeFor(option);
    painter->save();
    painter->setClipRect(option.rect);
    QRect content = paintGround(painter, option, index);
    const StagedState staged = stagedOf(index);
    const QColor colour = staged == StagedState::None ? toneColour(index.data(ToneRole).value<Tone>(), theme) : theme.staged;

    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto take = [&content, rightToLeft](int width) {
        QRect part = content;
        if (rightToLeft)
            part.setLeft(part.right() - width + 1), content.setRight(part.left() - chipGap);
        else
            part.setWidth(width), content.setLeft(part.right() + chipGap);
        return part;
    };
    QFont font = index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : option.font;
    if (index.data(ToneRole).value<Tone>() == Tone::Production) {
        painter->fillRect(take(metrics::frame).adjusted(0, 7, 0, -7), colour);
        font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(colour);
    if (staged != StagedState::None)
        painter->drawText(take(10), Qt::AlignCenter, stagedSign(staged));
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        QRect part = take(metrics::icon);
        part.setTop(part.top() + (part.height() - metrics::icon) / 2);
        paintIcon(*painter, name, QRect(part.topLeft(), QSize(metrics::icon, metrics::icon)), colour);
    }
    if (staged == StagedState::Removed && index.column() == 0) {
        font.setStrikeOut(true);
        painter->setFont(font);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment align = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QString text = QFontMetrics(font).elidedText(visible(index.data().toString()), m_elide, content.width());
    painter->drawText(content, static_cast<int>(QStyle::visualAlignment(option.direction, align | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      text);
    painter->restore();
}

int CellDelegate::widthOfMarked(const QFontMetrics &fm, const QString &text)
{
    return fm.horizontalAdvance(text) + 2 * cellPadding + metrics::icon + chipGap;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int icon = index.data(IconRole).isValid() ? metrics::icon + chipGap : 0;
    return {option.fontMetrics.horizontalAdvance(visible(index.data().toString()).left(200)) + 2 * cellPadding + icon,
            metrics::row};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = tooltip(index.data().toString());
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

int paintChip(QPainter &painter, const Chip &chip, const QRect &available, const QFont &font, const Theme &theme,
              Qt::LayoutDirection direction)
{
    const QFontMetrics fm(font);
    const int width = chipWidth(chip, fm, available.width());
    if (chip.word) {
        painter.save();
        painter.setFont(font);
        painter.setPen(theme.warn);
        const QRect word = QStyle::visualRect(direction, available, QRect(available.left(), available.top(), width, available.height()));
        painter.drawText(word, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                         fm.elidedText(chipLabel(chip), Qt::ElideRight, width));
        painter.restore();
        return width;
    }
    const bool isStaged = chip.staged != StagedState::None;
    const QColor ink = isStaged ? theme.staged : chip.privileged ? theme.warn : theme.text;
    const QRect box = QStyle::visualRect(
        direction, available, QRect(available.left(), available.top() + (available.height() - chipHeight) / 2, width, chipHeight));
    const auto place = [&](const QRect &part) { return QStyle::visualRect(direction, box, part); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = theme.scheme == Theme::Scheme::HighContrast;
    painter.setBrush(plain ? theme.surface : blend(ink, theme.surface, 0.07));
    QPen pen(plain ? ink : blend(ink, theme.surface, isStaged ? 0.8 : 0.3));
    pen.setStyle(chip.staged == StagedState::Removed ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2.0, chipHeight / 2.0);
    int x = box.left() + chipPadding;
    const int iconY = box.top() + (chipHeight - chipIcon) / 2;
    for (const auto &[wanted, name] : {std::pair(chip.privileged, "shield"), std::pair(chip.builtIn, "builtin")}) {
        if (!wanted)
            continue;
        paintIcon(painter, QLatin1String(name), place(QRect(x, iconY, chipIcon, chipIcon)), chip.privileged || isStaged ? ink : theme.muted);
        x += chipIcon + 3;
    }
    QFont textFont = font;
    textFont.setStrikeOut(chip.staged == StagedState::Removed);
    painter.setFont(textFont);
    painter.setPen(ink);
    const QRect textRect = place(QRect(x, box.top(), box.right() - chipPadding - x + 2, chipHeight));
    painter.drawText(textRect, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                      fm.elidedText(chipLabel(chip), Qt::ElideRight, textRect.width()));
    painter.restore();
    return width;
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chips = index.data(ChipsRole).value<QList<Chip>>();
    if (chips.isEmpty()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    const Theme theme = themeFor(option);
    painter->save();
    painter->setClipRect(option.rect);
    QRect content = paintGround(painter, option, index);
    const QFont font = secondaryFont(option.font);
    const QFontMetrics fm(font);
    const qsizetype limit = std::min<qsizetype>(chips.size(), m_maximum);
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const qsizetype left = chips.size() - i;
        const QString rest = QStringLiteral("+%1").arg(left);
        const int needed = chipWidth(chips[i], fm, chipMaxWidth);
        const int reserve = left > 1 ? fm.horizontalAdvance(rest) + chipGap : 0;
        if (i >= limit || (i > 0 && needed + reserve > content.width())) {
            painter->setFont(font);
            painter->setPen(theme.muted);
            painter->drawText(content, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter, rest);
            break;
        }
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const QRect room = rightToLeft ? content.adjusted(reserve, 0, 0, 0) : content.adjusted(0, 0, -reserve, 0);
        const int used = paintChip(*painter, chips[i], room, font, theme, option.direction) + chipGap;
        content = rightToLeft ? content.adjusted(0, 0, -used, 0) : content.adjusted(used, 0, 0, 0);
    }
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chips = index.data(ChipsRole).value<QList<Chip>>();
    if (chips.isEmpty())
        return CellDelegate::sizeHint(option, index);
    const QFontMetrics fm(secondaryFont(option.font));
    int width = 2 * cellPadding;
    for (qsizetype i = 0; i < std::min<qsizetype>(chips.size(), m_maximum); ++i)
        width += chipWidth(chips[i], fm, chipMaxWidth) + chipGap;
    if (chips.size() > m_maximum)
        width += fm.horizontalAdvance(QStringLiteral("+99"));
    return {width, metrics::row};
}

} // namespace airside
