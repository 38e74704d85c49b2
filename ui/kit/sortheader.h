#pragma once

#include "models/sortkeys.h"

#include <QHeaderView>

namespace airside {

/// The header of a TableView: an arrow in each column that the rows are sorted by, with its place beside it from the second
/// on. Shift+click asks for one more. A column whose model says Tone::Production wears a bar in the production colour, beside
/// the words that say so.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    /// As the model has them; a table whose model knows one column only gives none.
    void setSortKeys(const QList<SortKey> &keys);

Q_SIGNALS:
    void sortKeyWanted(int column); ///< Shift+click
    void released();                ///< after a mouse button went down on it; what that led to has been done

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int placeOf(int column) const; ///< 0: the first; -1: not sorted by it
    [[nodiscard]] bool beginAdding(const QMouseEvent *event);
    [[nodiscard]] QString tipOf(int column) const;

    QList<SortKey> m_keys;
    mutable bool m_groundOnly = false; ///< while a sorted section is painted
    int m_adding = -1; ///< the column that Shift+click went down on
};

} // namespace airside
