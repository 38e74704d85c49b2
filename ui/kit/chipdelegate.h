#pragma once

#include "models/modelroles.h"

#include <QStyledItemDelegate>

namespace airside {

struct Theme;

/// The colour of a text that is meant so.
[[nodiscard]] QColor toneColour(Tone tone, const Theme &theme);

/// Paints a cell of a TableView flat and fast: ToneRole, IconRole, StagedRole (a mark before the text of column 0, a
/// corner dot elsewhere), text elided at the end. Its tooltip is the model's, or the whole text when it is cut.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);
    /// For URLs and DAG ids.
    void setElideMiddle(bool middle) { m_elide = middle ? Qt::ElideMiddle : Qt::ElideRight; }
    /// The width of a column whose longest text is this one, after an icon.
    [[nodiscard]] static int widthOfMarked(const QFontMetrics &fm, const QString &text);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The ground and the focus frame; returns the rectangle for the content.
    static QRect paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    /// For what stands on that ground.
    static Theme themeFor(const QStyleOptionViewItem &option);

private:
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

/// Paints ChipsRole: chips with text, a shield for privileged ones, a lock for built-in ones, "+4" for the rest; the
/// tooltip names them all. A cell without chips shows its text, muted.
class ChipDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    /// At most this many chips, fewer where the column is narrow. Default 3.
    void setMaximum(int chips) { m_maximum = chips; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_maximum = 3;
};

/// One chip at the beginning of what is available, as the delegate paints it. Returns its width.
int paintChip(QPainter &painter, const Chip &chip, const QRect &available, const QFont &font, const Theme &theme,
              Qt::LayoutDirection direction);

} // namespace airside
