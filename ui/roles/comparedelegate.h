#pragma once

#include "ui/kit/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>

namespace airside {

/// Paints the cells of a comparison with the marks of the matrix.
class CompareDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme);
};

/// A heading of three lines over each role: its name, its instance, its holders.
class CompareHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CompareHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace airside
