#include "ui/staged/wrappedlines.h"

#include "ui/kit/theme.h"

#include <QTreeView>

namespace airside {

namespace {

constexpr int kLeastRoom = 200; ///< pixels

} // namespace

WrappedLines::WrappedLines(QTreeView &view, int headRole)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_headRole(headRole)
{
}

QSize WrappedLines::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = isLine(index) ? roomFor(index) : 0;
    const Look look{index.data().toString(), room, index.data(Qt::FontRole).value<QFont>().weight(), !index.data(Qt::DecorationRole).isNull()};
    const auto known = m_sizes.constFind(look);
    return known != m_sizes.cend() ? *known : *m_sizes.insert(look, measured(option, index, room));
}

void WrappedLines::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::WrapText, isLine(index));
}

bool WrappedLines::isLine(const QModelIndex &index) const
{
    return index.column() == 0 && index.data(m_headRole).isNull() && index.parent().isValid();
}

int WrappedLines::roomFor(const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return std::max(kLeastRoom, m_view.viewport()->width() - depth * m_view.indentation());
}

QSize WrappedLines::measured(const QStyleOptionViewItem &option, const QModelIndex &index, int room) const
{
    QStyleOptionViewItem wide = option;
    if (room > 0)
        wide.rect = QRect(0, 0, room, metrics::row); // Qt wraps in a valid rectangle only
    QSize size = QStyledItemDelegate::sizeHint(wide, index);
    size.setHeight(std::max(size.height() + metrics::half, metrics::row - metrics::half));
    return size;
}

} // namespace airside
