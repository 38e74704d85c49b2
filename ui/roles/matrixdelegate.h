#pragma once

#include "models/matrixwords.h"
#include "ui/kit/theme.h"

#include <QAbstractItemDelegate>

namespace airside {

/// Paints the cells of a permission matrix flat and fast. Marks differ in shape: granted is a filled box with a
/// tick, not granted an empty box, what does not exist nothing, a staged grant a plus, a staged revoke a struck
/// tick with a minus; a group's "some" is a box half full; what differs between compared roles
/// a box split from corner to corner.
class MatrixDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where a click folds, and where it toggles, in a cell's rectangle.
    [[nodiscard]] static QRect foldArea(const QRect &cell, int depth, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect markArea(const QRect &cell);
    /// One mark in its box of 16 px; also for a legend.
    static void paintMark(QPainter &painter, MatrixMark mark, const QRect &box, const Theme &theme);

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] const Theme &themeOf(const QPalette &palette) const;

    mutable Theme m_theme;
    mutable qint64 m_paletteKey = -1;
};

} // namespace airside
