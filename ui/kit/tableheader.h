#pragma once

#include <QHeaderView>

namespace airside {

/// The heading of a TableView. A column whose model says Tone::Production wears a bar in the production colour, beside
/// the words that say so.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace airside
