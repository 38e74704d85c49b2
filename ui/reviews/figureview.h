#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace airside {

/// A small chart that is a table: the arrow keys go from figure to figure, a screen reader reads them, a click or Enter asks for the
/// items behind one.
class FigureView : public QTableView
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    /// So many rows are in sight at most; further ones are scrolled to.
    void setMostRows(int rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The items that fit this filter make up the figure.
    void itemsWanted(const QString &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< the page scrolls where the table does not

private:
    void want(const QModelIndex &index);

    int m_mostRows = 8;
};

/// Name, bar and value of a BarModel; also the icon before a value.
class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A column of a day, as high as its share, with the value above it.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A cell of a heat map: hatched as far as it is open, a shield where something is privileged, and what it is in words.
class HeatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace airside
